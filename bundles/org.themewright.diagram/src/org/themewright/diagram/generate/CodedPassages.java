package org.themewright.diagram.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Source;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;

/** Walks the passages of a study in which something is coded. */
final class CodedPassages {

	private final Study study;
	private final Map<Source, List<Coding>> codings = new HashMap<>();

	/** Codings without a sure place are passed over, like those that are not accepted. */
	CodedPassages(Study study, Predicate<Coding> accepted) {
		this.study = study;
		for (CodingSet set : study.getCodingSets()) {
			for (Coding coding : set.getCodings()) {
				if (coding.getState() == AnchorState.FIRM && coding.getCode() != null && !coding.getCode().eIsProxy()
						&& accepted.test(coding)) {
					codings.computeIfAbsent(set.getSource(), key -> new ArrayList<>()).add(coding);
				}
			}
		}
	}

	/** Tells of each passage that a coding touches, in the order of the study and of the text. */
	void forEach(Consumer<Passage> consumer) {
		for (Transcript transcript : StudyObjects.transcripts(study)) {
			List<Coding> here = codings.getOrDefault(transcript, new ArrayList<>());
			here.sort(StudyObjects.CODING_ORDER);
			List<TextRange> ranges = here.isEmpty() ? List.of() : passages(transcript);
			Map<Integer, List<Coding>> byPassage = new TreeMap<>();
			for (Coding coding : here) {
				for (int i = firstEndingAfter(ranges, coding.getStart()); i < ranges.size()
						&& ranges.get(i).start() < coding.getEnd(); i++) {
					byPassage.computeIfAbsent(i, key -> new ArrayList<>()).add(coding);
				}
			}
			byPassage.forEach((index, touching) -> consumer.accept(new Passage(transcript, ranges.get(index), touching)));
		}
	}

	private static List<TextRange> passages(Transcript transcript) {
		List<TextRange> ranges = transcript.getTurns().isEmpty() ? paragraphs(transcript.getText())
				: transcript.getTurns().stream().map(turn -> new TextRange(turn.getStart(), turn.getEnd())).toList();
		return ranges.stream().filter(range -> !range.isEmpty()).toList();
	}

	private static List<TextRange> paragraphs(String text) {
		List<TextRange> result = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int lineEnd = text.indexOf('\n', start);
			int end = lineEnd < 0 ? text.length() : lineEnd;
			result.add(new TextRange(start, end));
			start = end + 1;
		}
		return result;
	}

	private static int firstEndingAfter(List<TextRange> sorted, int offset) {
		int low = 0;
		int high = sorted.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted.get(middle).end() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
