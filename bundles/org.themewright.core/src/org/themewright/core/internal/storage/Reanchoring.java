package org.themewright.core.internal.storage;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.Finding.Kind;
import org.themewright.core.Finding.Severity;
import org.themewright.core.text.Anchors;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Anchored;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Memo;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPart;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/** Puts codings and memos back on their words when something else changed the text of a transcript since it was saved. */
final class Reanchoring {

	private final ReferenceCheck.Report report;
	private final Map<Transcript, String> hashes;

	/** @param hashes the SHA-256 of each transcript's text as read */
	Reanchoring(ReferenceCheck.Report report, Map<Transcript, String> hashes) {
		this.report = report;
		this.hashes = hashes;
	}

	/** Returns the parts that changed in memory and differ from what is on disk. */
	Set<StudyPart> run(Study study) {
		Set<StudyPart> changed = new HashSet<>();
		Set<Transcript> edited = new HashSet<>();
		for (Transcript transcript : StudyObjects.transcripts(study)) {
			String actual = hashes.get(transcript);
			if (!actual.equals(transcript.getTextSha256())) {
				edited.add(transcript);
				changed.add(transcript);
				report.found(transcript, Kind.TEXT_CHANGED, Severity.WARNING, Messages.textChanged);
				transcript.setTextSha256(actual);
				transcript.setRevision(transcript.getRevision() + 1);
			}
			int clamped = clampTurns(transcript);
			if (clamped > 0) {
				changed.add(transcript);
				report.found(transcript, Kind.MOVED, Severity.WARNING, NLS.bind(Messages.turnsClamped, clamped));
			}
		}
		for (CodingSet set : study.getCodingSets()) {
			if (set.getSource() instanceof Transcript transcript && !transcript.eIsProxy()) {
				if (edited.contains(transcript)) {
					placeAgain(set, transcript, changed);
				} else {
					checkPlaces(set, transcript, changed);
				}
			}
		}
		for (Memo memo : study.getMemos()) {
			boolean placed = memo.getStart() != -1 || memo.getEnd() != -1;
			if (placed && memo.getAbout() instanceof Transcript transcript && !transcript.eIsProxy()) {
				check(memo, transcript, edited.contains(transcript), changed);
			}
		}
		return changed;
	}

	private void check(Memo memo, Transcript transcript, boolean edited, Set<StudyPart> changed) {
		if (memo.getQuote() == null) {
			noteWords(memo, transcript, edited, changed);
			return;
		}
		Fate fate = edited ? placeAgain(memo, transcript) : checkPlace(memo, transcript);
		if (fate == Fate.MOVED) {
			report.found(memo, Kind.MOVED, Severity.INFO, edited ? Messages.memoMoved : Messages.memoMisplaced);
		} else if (fate == Fate.LOST) {
			report.found(memo, Kind.UNPLACED, Severity.WARNING,
					edited ? Messages.memoNeedsReview : Messages.memoOutOfText);
		}
		if (fate != Fate.KEPT) {
			changed.add(memo);
		}
	}

	/** Memos once had a place but did not note their words; what is only noted now is written when the memo changes. */
	private static void noteWords(Memo memo, Transcript transcript, boolean edited, Set<StudyPart> changed) {
		if (memo.getStart() < 0 || memo.getStart() >= memo.getEnd()
				|| memo.getEnd() > transcript.getText().length()) {
			Anchors.release(memo);
			changed.add(memo);
			return;
		}
		Anchors.place(memo, transcript, new TextRange(memo.getStart(), memo.getEnd()));
		if (edited) {
			memo.setState(AnchorState.REVIEW);
			changed.add(memo);
		}
	}

	private void placeAgain(CodingSet set, Transcript transcript, Set<StudyPart> changed) {
		Placed placed = placeAgain(set, transcript);
		reportPlaces(set, placed.moved(), Messages.moved, placed.lost(), Messages.needsReview, changed);
	}

	/** How many codings were found elsewhere, and how many not at all. */
	record Placed(int moved, int lost) {
	}

	/** Puts the codings of a set on their words in a text that is not the one they were placed in. */
	static Placed placeAgain(CodingSet set, Transcript transcript) {
		int moved = 0;
		int lost = 0;
		for (Coding coding : set.getCodings()) {
			Fate fate = placeAgain(coding, transcript);
			moved += fate == Fate.MOVED ? 1 : 0;
			lost += fate == Fate.LOST ? 1 : 0;
		}
		ECollections.sort(set.getCodings(), StudyObjects.CODING_ORDER);
		return new Placed(moved, lost);
	}

	/** What became of a place. */
	enum Fate {
		KEPT, MOVED, LOST
	}

	/** Puts a coding or memo on its words in a text that is not the one it was placed in. */
	static Fate placeAgain(Anchored anchored, Transcript transcript) {
		if (anchored.getState() == AnchorState.ORPHANED) {
			return Fate.KEPT;
		}
		TextRange place = Anchors.find(transcript.getText(), anchored);
		if (place == null) {
			review(anchored, transcript);
			return Fate.LOST;
		}
		if (place.start() == anchored.getStart() && place.end() == anchored.getEnd()
				&& anchored.getState() == AnchorState.FIRM) {
			return Fate.KEPT;
		}
		Anchors.place(anchored, transcript, place);
		return Fate.MOVED;
	}

	/** The text is as it was saved, but a file with codings may have been changed by hand. */
	private void checkPlaces(CodingSet set, Transcript transcript, Set<StudyPart> changed) {
		int moved = 0;
		int lost = 0;
		for (Coding coding : set.getCodings()) {
			Fate fate = checkPlace(coding, transcript);
			moved += fate == Fate.MOVED ? 1 : 0;
			lost += fate == Fate.LOST ? 1 : 0;
		}
		reportPlaces(set, moved, Messages.misplaced, lost, Messages.outOfText, changed);
	}

	private static Fate checkPlace(Anchored anchored, Transcript transcript) {
		boolean inText = anchored.getStart() >= 0 && anchored.getStart() <= anchored.getEnd()
				&& anchored.getEnd() <= transcript.getText().length();
		boolean firm = anchored.getState() == AnchorState.FIRM;
		if (inText && !(firm && !holdsItsWords(anchored, transcript.getText()))) {
			return Fate.KEPT;
		}
		TextRange place = firm ? Anchors.find(transcript.getText(), anchored) : null;
		if (place == null) {
			review(anchored, transcript);
			return Fate.LOST;
		}
		Anchors.place(anchored, transcript, place);
		return Fate.MOVED;
	}

	private static boolean holdsItsWords(Anchored anchored, String text) {
		return anchored.getStart() < anchored.getEnd() && anchored.getQuote() != null
				&& anchored.getQuote().length() == anchored.getEnd() - anchored.getStart()
				&& text.startsWith(anchored.getQuote(), anchored.getStart());
	}

	private void reportPlaces(CodingSet set, int moved, String movedMessage, int lost, String lostMessage,
			Set<StudyPart> changed) {
		if (moved > 0) {
			report.found(set, Kind.MOVED, Severity.INFO, NLS.bind(movedMessage, moved));
		}
		if (lost > 0) {
			report.found(set, Kind.UNPLACED, Severity.WARNING, NLS.bind(lostMessage, lost));
		}
		if (moved + lost > 0) {
			changed.add(set);
			ECollections.sort(set.getCodings(), StudyObjects.CODING_ORDER);
		}
	}

	/** Keeps the quote, by which a person can find the place, and makes the range safe to use. */
	private static void review(Anchored anchored, Transcript transcript) {
		int length = transcript.getText().length();
		anchored.setState(AnchorState.REVIEW);
		anchored.setStart(Math.clamp(anchored.getStart(), 0, length));
		anchored.setEnd(Math.clamp(anchored.getEnd(), anchored.getStart(), length));
	}

	private static int clampTurns(Transcript transcript) {
		int length = transcript.getText().length();
		int clamped = 0;
		int from = 0;
		for (Turn turn : transcript.getTurns()) {
			int start = Math.clamp(turn.getStart(), from, Math.max(from, length));
			int end = Math.clamp(turn.getEnd(), start, Math.max(start, length));
			if (start != turn.getStart() || end != turn.getEnd()) {
				turn.setStart(start);
				turn.setEnd(end);
				clamped++;
			}
			from = end;
		}
		return clamped;
	}
}
