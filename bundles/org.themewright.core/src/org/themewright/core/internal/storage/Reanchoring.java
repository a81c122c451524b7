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
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Memo;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPart;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/** Puts codings back on their words when something else changed the text of a transcript since it was saved. */
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
		study.getMemos().forEach(memo -> checkPlace(memo, changed));
		return changed;
	}

	private static void checkPlace(Memo memo, Set<StudyPart> changed) {
		boolean placed = memo.getStart() != -1 || memo.getEnd() != -1;
		if (placed && memo.getAbout() instanceof Transcript transcript && !transcript.eIsProxy()
				&& (memo.getStart() < 0 || memo.getStart() >= memo.getEnd()
						|| memo.getEnd() > transcript.getText().length())) {
			memo.setStart(-1);
			memo.setEnd(-1);
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
			if (coding.getState() == AnchorState.ORPHANED) {
				continue;
			}
			TextRange place = Anchors.find(transcript.getText(), coding);
			if (place == null) {
				lost++;
				review(coding, transcript);
			} else if (place.start() != coding.getStart() || place.end() != coding.getEnd()
					|| coding.getState() != AnchorState.FIRM) {
				moved++;
				Anchors.place(coding, transcript, place);
			}
		}
		ECollections.sort(set.getCodings(), StudyObjects.CODING_ORDER);
		return new Placed(moved, lost);
	}

	/** The text is as it was saved, but a file with codings may have been changed by hand. */
	private void checkPlaces(CodingSet set, Transcript transcript, Set<StudyPart> changed) {
		int moved = 0;
		int lost = 0;
		for (Coding coding : set.getCodings()) {
			boolean inText = coding.getStart() >= 0 && coding.getStart() <= coding.getEnd()
					&& coding.getEnd() <= transcript.getText().length();
			if (coding.getState() == AnchorState.FIRM && !(inText && holdsItsWords(coding, transcript.getText()))) {
				TextRange place = Anchors.find(transcript.getText(), coding);
				if (place == null) {
					lost++;
					review(coding, transcript);
				} else {
					moved++;
					Anchors.place(coding, transcript, place);
				}
			} else if (!inText) {
				lost++;
				review(coding, transcript);
			}
		}
		reportPlaces(set, moved, Messages.misplaced, lost, Messages.outOfText, changed);
	}

	private static boolean holdsItsWords(Coding coding, String text) {
		return coding.getStart() < coding.getEnd() && coding.getQuote() != null
				&& coding.getQuote().length() == coding.getEnd() - coding.getStart()
				&& text.startsWith(coding.getQuote(), coding.getStart());
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
	private static void review(Coding coding, Transcript transcript) {
		int length = transcript.getText().length();
		coding.setState(AnchorState.REVIEW);
		coding.setStart(Math.clamp(coding.getStart(), 0, length));
		coding.setEnd(Math.clamp(coding.getEnd(), coding.getStart(), length));
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
