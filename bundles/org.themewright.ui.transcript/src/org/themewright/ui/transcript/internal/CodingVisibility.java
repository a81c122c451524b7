package org.themewright.ui.transcript.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.themewright.core.StudyChange;
import org.themewright.model.Code;
import org.themewright.model.Codebook;
import org.themewright.model.Coding;
import org.themewright.model.Memo;
import org.themewright.model.Researcher;
import org.themewright.model.Round;
import org.themewright.model.Rounds;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.ui.internal.codings.BlindRule;
import org.themewright.ui.internal.codings.CodingDisplay;
import org.themewright.ui.internal.codings.CodingDisplayStore;
import org.themewright.ui.transcript.internal.out.ShownCodings;

/**
 * Decides which codings an editor shows: those that the reader chose, of them only what is selected in the codebook when
 * the editor follows it, and nothing of others in blind coding.
 */
final class CodingVisibility implements ShownCodings {

	private final Transcript transcript;
	private final Supplier<Researcher> researcher;
	private final Runnable changed;
	private final CodingDisplayStore store;
	private CodingDisplay display;
	private Set<Code> selected = Set.of();
	private Round round;
	private BlindRule blind;

	/**
	 * @param transcript of an open study
	 * @param researcher who works here
	 * @param changed run when other codings are shown, or in other colours
	 */
	CodingVisibility(Transcript transcript, Supplier<Researcher> researcher, Runnable changed) {
		this.transcript = transcript;
		this.researcher = researcher;
		this.changed = changed;
		store = new CodingDisplayStore(StudyObjects.studyOf(transcript).getId(), this::follow);
		display = store.get();
		readRound();
	}

	private void readRound() {
		Researcher own = researcher.get();
		round = Rounds.of(transcript, own);
		blind = BlindRule.of(own, display, round);
	}

	private void follow(CodingDisplay now) {
		if (!now.equals(display)) {
			display = now;
			blind = BlindRule.of(blind.own(), display, round);
			changed.run();
		}
	}

	/** How codings are shown. */
	CodingDisplay display() {
		return display;
	}

	/** Shows codings another way, in all editors of the study. */
	void setDisplay(CodingDisplay value) {
		if (!value.equals(display)) {
			store.set(value);
		}
	}

	/** Whether a change is about what this depends on. */
	static boolean isConcerned(StudyChange change) {
		return change.notifications().stream().map(Notification::getNotifier).anyMatch(each -> each instanceof Study
				|| each instanceof Codebook || each instanceof Code || each instanceof Researcher || each instanceof Round);
	}

	/** Follows who codes here now, and what became of the rounds. */
	void refresh() {
		BlindRule blindBefore = blind;
		Round roundBefore = round;
		readRound();
		if (isBlind() != blindBefore.blind() || isBlind() && blind.own() != blindBefore.own() || round != roundBefore) {
			changed.run();
		}
	}

	/** Whether what others coded is hidden. */
	boolean isBlind() {
		return blind.blind();
	}

	/** The round that is coded in, or null. */
	Round round() {
		return round;
	}

	/** Hides what others coded, or shows it. */
	void switchBlind() {
		setDisplay(display.withBlindSwitched(round));
	}

	/** The codes that are selected in the codebook, as far as the editor follows it; empty for no limit. */
	Set<Code> selectedCodes() {
		return display.linked() ? selected : Set.of();
	}

	/** Takes over what is selected in the codebook. */
	void setSelectedCodes(Set<Code> codes) {
		if (!codes.equals(selected)) {
			selected = Set.copyOf(codes);
			if (display.linked()) {
				changed.run();
			}
		}
	}

	/** Whether a coding is to be seen. */
	boolean shows(Coding coding) {
		return display.filter().shows(coding) && isFollowed(coding.getCode()) && mayBeSeen(coding);
	}

	@Override
	public boolean shows(Code code) {
		return display.filter().shows(code) && isFollowed(code);
	}

	private boolean isFollowed(Code code) {
		return !display.linked() || selected.isEmpty() || selected.contains(code);
	}

	/** Whether no blind coding hides a coding. */
	boolean mayBeSeen(Coding coding) {
		return !blind.hides(coding);
	}

	/** Whether no blind coding hides a memo. */
	boolean mayBeSeen(Memo memo) {
		return !blind.hides(memo);
	}

	@Override
	public boolean shows(Researcher who) {
		return display.filter().shows(who) && !blind.hides(who);
	}

	/** Shows a coding that was just made or chosen, even if codings like it were hidden; blind coding is never lifted. */
	void letPass(Coding coding) {
		Code code = coding.getCode();
		if (code == null || coding.eContainer() == null || !mayBeSeen(coding) || shows(coding)) {
			return;
		}
		Researcher who = StudyObjects.setOf(coding).getResearcher();
		Set<Code> wider = new HashSet<>(selected);
		wider.add(code);
		selected = selected.isEmpty() ? selected : Set.copyOf(wider);
		CodingDisplay wanted = display.withFilter(display.filter().withCodes(List.of(code), true)
				.withResearchers(who == null ? List.of() : List.of(who), true));
		if (Objects.equals(wanted, display)) {
			changed.run();
		} else {
			setDisplay(wanted);
		}
	}

	void dispose() {
		store.dispose();
	}
}
