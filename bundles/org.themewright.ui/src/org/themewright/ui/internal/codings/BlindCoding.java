package org.themewright.ui.internal.codings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.ui.PlatformUI;
import org.themewright.core.StudyListener;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.ThemeData;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Identified;
import org.themewright.model.Memo;
import org.themewright.model.Researcher;
import org.themewright.model.Round;
import org.themewright.model.Rounds;
import org.themewright.model.Source;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPart;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.search.HiddenWork;
import org.themewright.ui.OpenStudies;

/**
 * Says what is hidden from who works here in an open study, as in its editors: what others did in blind coding. Whatever
 * shows or counts codings asks here, so that no number tells what a colleague coded. Used on the UI thread.
 */
public final class BlindCoding {

	/** What a round says, of which all follows. */
	private record Said(Round round, boolean blind, List<Researcher> researchers, List<Source> sources) {

		Said(Round round) {
			this(round, round.isBlind(), List.copyOf(round.getResearchers()), List.copyOf(round.getSources()));
		}
	}

	/** What decides what is hidden. */
	private record State(Researcher own, boolean blind, String openedRound, List<Said> rounds) {
	}

	private final StudySession session;
	private final Runnable changed;
	private final OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
	private final CodingDisplayStore store;
	private final StudyListener rounds = change -> {
		if (change.touches(Literals.ROUND) || change.touches(Literals.STUDY__ROUNDS)
				|| change.touches(Literals.STUDY__RESEARCHERS)) {
			refresh();
		}
	};
	private final OpenStudies.Listener researchers = new OpenStudies.Listener() {
		@Override
		public void activated(StudySession active) {
			refresh();
		}
	};
	private State state;
	private CodingDisplay display;
	private final Map<Source, BlindRule> known = new HashMap<>();

	/**
	 * @param session an open study
	 * @param changed run on the UI thread when other codings are hidden than before
	 */
	public BlindCoding(StudySession session, Runnable changed) {
		this.session = session;
		this.changed = changed;
		store = new CodingDisplayStore(session.getStudy().getId(), now -> refresh());
		session.addListener(rounds);
		studies.addListener(researchers);
		read();
	}

	/**
	 * Asks once what is hidden now.
	 *
	 * @param session an open study
	 * @param question what is asked
	 * @return the answer
	 */
	public static <T> T now(StudySession session, Function<BlindCoding, T> question) {
		BlindCoding blind = new BlindCoding(session, () -> {
			// it is over before anything can change
		});
		try {
			return question.apply(blind);
		} finally {
			blind.dispose();
		}
	}

	private State read() {
		display = store.get();
		state = new State(studies.getResearcher(session), display.blind(), display.openedRound(),
				session.getStudy().getRounds().stream().map(Said::new).toList());
		known.clear();
		return state;
	}

	private void refresh() {
		if (studies.getSessions().contains(session)) {
			State before = state;
			if (!before.equals(read())) {
				changed.run();
			}
		}
	}

	/**
	 * @param coding a coding of the study
	 * @return whether it is hidden
	 */
	public boolean hides(Coding coding) {
		CodingSet set = StudyObjects.setOf(coding);
		return set != null && ruleIn(set.getSource()).hides(coding);
	}

	/**
	 * @param coding a coding of the study
	 * @return whether it is not hidden
	 */
	public boolean shows(Coding coding) {
		return !hides(coding);
	}

	/** @return what is hidden, for searches */
	public HiddenWork hidden() {
		Study study = session.getStudy();
		return new HiddenWork(ids(study.getSources().stream().filter(each -> ruleIn(each).blind())),
				state.own == null ? null : state.own.getId(), ids(study.getMemos().stream().filter(this::hides)));
	}

	/**
	 * @param part a part of the study, or of another version of it
	 * @return whether it is hidden as a whole: codings of others, or a memo
	 */
	public boolean hides(StudyPart part) {
		return switch (part) {
		case CodingSet set -> set.getSource() != null && isOfOthers(set.getResearcher())
				&& ruleIn(own(set.getSource())).blind();
		case Memo memo -> memo.getAuthor() != null && isOfOthers(memo.getAuthor()) && ruleIn(own(sourceOf(memo))).blind();
		default -> false;
		};
	}

	/** In another version of the study they are other objects with the same ids. */
	private boolean isOfOthers(Researcher who) {
		return who == null ? state.own != null : state.own == null || !who.getId().equals(state.own.getId());
	}

	private Source own(Source source) {
		return source == null ? null : session.getStudy().getSources().stream()
				.filter(each -> each.getId().equals(source.getId())).findFirst().orElse(null);
	}

	/** @return the study as it is now, as if what is hidden was not there */
	public StudySnapshot snapshot() {
		StudySnapshot study = session.snapshot();
		if (!hidesAnyOf(study)) {
			return study;
		}
		HiddenWork hidden = hidden();
		Set<String> gone = study.codings().stream().filter(each -> isHidden(each, hidden)).map(CodingData::id)
				.collect(Collectors.toSet());
		return new StudySnapshot(study.studyId(), study.name(), study.version(), study.researchers(), study.participants(),
				study.attributes(), study.codes(), study.themes().stream().map(each -> without(each, gone)).toList(),
				study.sources(), study.codings().stream().filter(each -> !gone.contains(each.id())).toList(),
				study.memos().stream().filter(each -> !hidden.memoIds().contains(each.id())).toList(), study.rounds(),
				study.guide());
	}

	private static ThemeData without(ThemeData theme, Set<String> codings) {
		return new ThemeData(theme.id(), theme.name(), theme.idea(), theme.parentId(), theme.depth(), theme.codeIds(),
				theme.keyQuoteIds().stream().filter(each -> !codings.contains(each)).toList(),
				theme.contraryCaseIds().stream().filter(each -> !codings.contains(each)).toList(), theme.summaries());
	}

	/**
	 * @param study the study as it was at some time, perhaps already without something
	 * @return whether there is something in it that is hidden now
	 */
	public boolean hidesAnyOf(StudySnapshot study) {
		HiddenWork hidden = hidden();
		return !hidden.isNothing() && (study.codings().stream().anyMatch(each -> isHidden(each, hidden))
				|| study.memos().stream().anyMatch(each -> hidden.memoIds().contains(each.id())));
	}

	private static boolean isHidden(CodingData coding, HiddenWork hidden) {
		return hidden.hidesCodings(coding.sourceId(), coding.researcherId());
	}

	private static Set<String> ids(Stream<? extends Identified> objects) {
		return objects.map(Identified::getId).collect(Collectors.toSet());
	}

	/** @return whether there are transcripts in which what others coded is hidden */
	public boolean isOn() {
		return state.blind || session.getStudy().getSources().stream().anyMatch(each -> ruleIn(each).blind());
	}

	/** @return the memos of the study that are not hidden */
	public List<Memo> memos() {
		return session.getStudy().getMemos().stream().filter(each -> !hides(each)).toList();
	}

	/**
	 * @param memo a memo of the study
	 * @return whether it is hidden; what is about no transcript is so only when everything is
	 */
	public boolean hides(Memo memo) {
		return ruleIn(sourceOf(memo)).hides(memo);
	}

	private static Source sourceOf(Memo memo) {
		return memo.getAbout() instanceof Coding coding && coding.eContainer() != null
				? StudyObjects.setOf(coding).getSource()
				: memo.getAbout() instanceof Source about ? about : null;
	}

	private BlindRule ruleIn(Source source) {
		return source == null || source.eIsProxy() ? BlindRule.of(state.own, display, null)
				: known.computeIfAbsent(source, each -> BlindRule.of(state.own, display, Rounds.of(each, state.own)));
	}

	/** Listens no longer. */
	public void dispose() {
		store.dispose();
		session.removeListener(rounds);
		studies.removeListener(researchers);
	}
}
