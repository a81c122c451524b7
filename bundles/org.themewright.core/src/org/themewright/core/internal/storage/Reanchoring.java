package org.themewright.core.internal.storage;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.Finding;
import org.themewright.core.Finding.Severity;
import org.themewright.core.text.Anchors;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPart;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/** Puts codings back on their words when something else changed the text of a transcript since it was saved. */
final class Reanchoring {

	private final UnaryOperator<Path> relative;
	private final Map<StudyPart, Path> files;

	Reanchoring(UnaryOperator<Path> relative, Map<StudyPart, Path> files) {
		this.relative = relative;
		this.files = files;
	}

	/** Returns the parts that changed in memory and differ from what is on disk. */
	Set<StudyPart> run(Study study, List<Finding> findings) {
		Set<StudyPart> changed = new HashSet<>();
		Set<Transcript> edited = new HashSet<>();
		for (Transcript transcript : StudyObjects.transcripts(study)) {
			String actual = Anchors.sha256(transcript.getText());
			if (!actual.equals(transcript.getTextSha256())) {
				edited.add(transcript);
				changed.add(transcript);
				findings.add(finding(transcript, Severity.WARNING, Messages.textChanged));
				transcript.setTextSha256(actual);
				transcript.setRevision(transcript.getRevision() + 1);
			}
			int clamped = clampTurns(transcript);
			if (clamped > 0) {
				changed.add(transcript);
				findings.add(finding(transcript, Severity.WARNING, NLS.bind(Messages.turnsClamped, clamped)));
			}
		}
		for (CodingSet set : study.getCodingSets()) {
			if (set.getSource() instanceof Transcript transcript && !transcript.eIsProxy()) {
				if (edited.contains(transcript)) {
					placeAgain(set, transcript, changed, findings);
				} else {
					checkBounds(set, transcript, changed, findings);
				}
			}
		}
		return changed;
	}

	private void placeAgain(CodingSet set, Transcript transcript, Set<StudyPart> changed, List<Finding> findings) {
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
		if (moved > 0) {
			findings.add(finding(set, Severity.INFO, NLS.bind(Messages.moved, moved)));
		}
		if (lost > 0) {
			findings.add(finding(set, Severity.WARNING, NLS.bind(Messages.needsReview, lost)));
		}
		if (moved + lost > 0) {
			changed.add(set);
		}
	}

	private void checkBounds(CodingSet set, Transcript transcript, Set<StudyPart> changed, List<Finding> findings) {
		int length = transcript.getText().length();
		int lost = 0;
		for (Coding coding : set.getCodings()) {
			if (coding.getStart() < 0 || coding.getEnd() > length || coding.getEnd() < coding.getStart()) {
				lost++;
				review(coding, transcript);
			}
		}
		if (lost > 0) {
			changed.add(set);
			findings.add(finding(set, Severity.WARNING, NLS.bind(Messages.outOfText, lost)));
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

	private Finding finding(StudyPart part, Severity severity, String message) {
		return new Finding(severity, relative.apply(files.get(part)), 0, message);
	}
}
