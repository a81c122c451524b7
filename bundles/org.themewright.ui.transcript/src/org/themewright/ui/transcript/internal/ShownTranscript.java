package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.core.text.TextUnits;
import org.themewright.model.AnchorState;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Memo;
import org.themewright.model.Researcher;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;
import org.themewright.ui.transcript.internal.text.RangeIndex;
import org.themewright.ui.transcript.internal.text.TurnIndex;
import org.themewright.ui.transcript.internal.text.Units;

/** A transcript as the editor shows it: its text, its turns, and its codings where they can be found fast. */
final class ShownTranscript {

	/**
	 * What a change means for what is shown.
	 *
	 * @param gone the transcript is in the study no longer
	 * @param renamed it has another name
	 * @param edits what was replaced in the text, one after another
	 * @param anew whether codings and turns may be anywhere after the edits, and not only where these moved them
	 * @param turns turns or speakers changed
	 * @param labels names or colours of codes or researchers changed
	 * @param stretches where codings or memos were added, changed or removed
	 */
	record Update(boolean gone, boolean renamed, List<TextEdit> edits, boolean anew, boolean turns, boolean labels,
			List<TextRange> stretches) {

		/** Whether the text is another. */
		boolean text() {
			return !edits.isEmpty();
		}

		/** Whether the text or what lies beside it looks another way. */
		boolean isVisible() {
			return text() || turns || labels || !stretches.isEmpty();
		}
	}

	private final StudySession session;
	private final Transcript transcript;
	private final RangeIndex<Coding> codings = new RangeIndex<>(Comparator.comparing(Coding::getId));
	private final Set<Coding> unplaced = new LinkedHashSet<>();
	private final ShownMemos memos;
	private final Predicate<Coding> visible;
	private TurnIndex turns;
	private String text;

	/**
	 * @param session an open study
	 * @param transcript a transcript of it
	 * @param visible which codings are to be seen; {@link #filterCodings} follows when its answers change
	 * @param visibleMemos which memos are to be seen; so it does for these
	 */
	ShownTranscript(StudySession session, Transcript transcript, Predicate<Coding> visible,
			Predicate<Memo> visibleMemos) {
		this.session = session;
		this.transcript = transcript;
		this.visible = visible;
		codings.show(visible);
		memos = new ShownMemos(transcript, codings, visibleMemos);
		readAll();
	}

	private void readAll() {
		text = transcript.getText();
		turns = new TurnIndex(transcript.getTurns());
		readCodings();
	}

	/** Shows the codings and memos that are to be seen now; those that are not placed are listed in any case. */
	void filterCodings() {
		codings.show(visible);
		memos.readAll();
	}

	private void readCodings() {
		codings.clear();
		unplaced.clear();
		List<Coding> placed = new ArrayList<>();
		for (Coding each : StudyObjects.codingsIn(transcript)) {
			if (isPlaced(each)) {
				placed.add(each);
			} else {
				unplaced.add(each);
			}
		}
		codings.putAll(placed, Coding::getStart, Coding::getEnd);
		memos.readAll();
	}

	StudySession session() {
		return session;
	}

	Transcript transcript() {
		return transcript;
	}

	String text() {
		return text;
	}

	TurnIndex turns() {
		return turns;
	}

	/** The codings that are to be seen and whose place is sure. */
	RangeIndex<Coding> codings() {
		return codings;
	}

	/** What is written beside the text. */
	ShownMemos memos() {
		return memos;
	}

	/** The codings that lost their words or whose place is a guess. */
	Set<Coding> unplaced() {
		return unplaced;
	}

	Locale locale() {
		return transcript.getLanguage() == null ? Locale.ROOT : Locale.forLanguageTag(transcript.getLanguage());
	}

	/** Whether an interviewer speaks. */
	static boolean isAsked(Turn turn) {
		return turn.getSpeaker() != null && turn.getSpeaker().getRole() == SpeakerRole.INTERVIEWER;
	}

	/** The turn at an offset, or the paragraph where there is none. */
	TextRange turnOrParagraph(int offset) {
		Turn turn = turns.at(offset);
		return turn == null ? TextUnits.paragraph(text, offset) : TurnIndex.range(turn);
	}

	/** The sentence at an offset; empty where there are no words. */
	TextRange sentence(int offset) {
		return TextUnits.sentence(text, turnOrParagraph(offset), offset, locale());
	}

	/** The words, sentences and turns of the text as it is now. */
	Units units() {
		return new Units(text, turns, locale());
	}

	/** The codings at an offset or, when the range is not empty, those that overlap it. */
	List<Coding> codingsAt(TextRange range) {
		int end = range.isEmpty() ? range.start() + 1 : range.end();
		return codings.overlapping(range.start(), end).stream().map(RangeIndex.Entry::item).toList();
	}

	/** Follows a change of the study. */
	Update apply(StudyChange change) {
		Set<Coding> touched = new HashSet<>();
		boolean renamed = false;
		boolean newTurns = false;
		List<StudyChange.Replacement> edits = change.replacements().stream()
				.filter(each -> each.transcript() == transcript).toList();
		boolean labels = false;
		for (Notification each : change.notifications()) {
			Object feature = each.getFeature();
			switch (each.getNotifier()) {
			case Coding coding -> touched.add(coding);
			case CodingSet set -> addCodings(each, touched);
			case Transcript source when source == transcript -> {
				renamed |= feature == Literals.NAMED__NAME;
				newTurns |= feature == Literals.TRANSCRIPT__TURNS || feature == Literals.TRANSCRIPT__SPEAKERS;
			}
			case Turn turn -> newTurns |= turn.eContainer() == transcript && !(isPlace(feature) && !edits.isEmpty());
			case Speaker speaker -> newTurns |= speaker.eContainer() == transcript;
			case Code code -> labels |= feature == Literals.NAMED__NAME || feature == Literals.CODE__COLOUR;
			case Researcher researcher -> labels = true;
			default -> addCodings(each, touched);
			}
		}
		if (transcript.eContainer() == null) {
			return new Update(true, false, List.of(), false, false, false, List.of());
		}
		boolean anew = !edits.stream().allMatch(StudyChange.Replacement::moving);
		List<TextEdit> texts = edits.stream().map(StudyChange.Replacement::edit).toList();
		List<TextRange> stretches = new ArrayList<>(follow(touched, texts, anew, newTurns));
		if (!anew) {
			stretches.addAll(memos.follow(change, texts));
		}
		return new Update(false, renamed, texts, anew, newTurns, labels, stretches);
	}

	/** Where a turn begins and ends follows from an edit of the text, and the lines of that are shown anew anyhow. */
	private static boolean isPlace(Object feature) {
		return feature == Literals.TURN__START || feature == Literals.TURN__END;
	}

	private static void addCodings(Notification notification, Set<Coding> touched) {
		addCodings(notification.getOldValue(), touched);
		addCodings(notification.getNewValue(), touched);
	}

	private static void addCodings(Object value, Set<Coding> touched) {
		switch (value) {
		case Coding coding -> touched.add(coding);
		case CodingSet set -> touched.addAll(set.getCodings());
		case Collection<?> all -> all.forEach(each -> addCodings(each, touched));
		case null, default -> {
			// nothing that holds codings
		}
		}
	}

	private List<TextRange> follow(Set<Coding> touched, List<TextEdit> edits, boolean anew, boolean newTurns) {
		if (anew) {
			readAll();
			return List.of();
		}
		if (newTurns) {
			turns = new TurnIndex(transcript.getTurns());
		}
		if (!edits.isEmpty()) {
			return follow(touched, edits);
		}
		List<TextRange> stretches = new ArrayList<>();
		for (Coding each : touched) {
			RangeIndex.Entry<Coding> before = codings.get(each);
			if (before != null) {
				stretches.add(new TextRange(before.start(), before.end()));
			}
			boolean listed = unplaced.contains(each);
			if (place(each)) {
				stretches.add(new TextRange(each.getStart(), each.getEnd()));
			} else if (listed || unplaced.contains(each)) {
				stretches.add(new TextRange(0, 0));
			}
		}
		return stretches;
	}

	/** The lines that were edited are shown anew anyhow; others only where a coding comes back, stripes where one goes. */
	private List<TextRange> follow(Set<Coding> touched, List<TextEdit> edits) {
		text = transcript.getText();
		Set<Coding> shownBefore = new HashSet<>(touched);
		shownBefore.removeIf(each -> codings.get(each) == null);
		touched.forEach(codings::remove);
		for (TextEdit each : edits) {
			codings.moveAfter(each.offset() + each.removed(), each.delta());
		}
		List<TextRange> stretches = new ArrayList<>();
		for (Coding each : touched) {
			boolean placed = place(each);
			if (placed && !shownBefore.contains(each)) {
				stretches.add(new TextRange(each.getStart(), each.getEnd()));
			} else if (!placed && shownBefore.contains(each)) {
				stretches.add(new TextRange(0, 0));
			}
		}
		return stretches;
	}

	/** Puts a coding where it belongs now; returns whether it is shown on the text. */
	private boolean place(Coding coding) {
		codings.remove(coding);
		unplaced.remove(coding);
		if (!(coding.eContainer() instanceof CodingSet set) || set.getSource() != transcript || !isInStudy(set)) {
			return false;
		}
		if (!isPlaced(coding)) {
			unplaced.add(coding);
			return false;
		}
		codings.put(coding, coding.getStart(), coding.getEnd());
		return visible.test(coding);
	}

	private boolean isPlaced(Coding coding) {
		return coding.getState() == AnchorState.FIRM && coding.getStart() >= 0 && coding.getEnd() > coding.getStart()
				&& coding.getEnd() <= text.length();
	}

	private boolean isInStudy(EObject object) {
		return object.eContainer() == session.getStudy();
	}
}
