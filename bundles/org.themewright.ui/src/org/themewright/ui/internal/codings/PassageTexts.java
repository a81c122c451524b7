package org.themewright.ui.internal.codings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.themewright.model.StudyObjects;

/** Passages as text for other programs. */
final class PassageTexts {

	private PassageTexts() {
	}

	/**
	 * @param passage a passage
	 * @return where it is from: pseudonym, transcript and turn, as far as they are known
	 */
	static String reference(Passage passage) {
		String turn = passage.turnNumber() == 0 ? "" : NLS.bind(Messages.turn, passage.turnNumber()); //$NON-NLS-1$
		return Stream.of(passage.speakerName(), passage.sourceName(), turn).filter(each -> !each.isEmpty()).distinct()
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/**
	 * @param passages some passages
	 * @return each quoted, with its reference in brackets, an empty line between
	 */
	static String quotations(Collection<Passage> passages) {
		return passages.stream()
				.map(each -> '\u201c' + each.quote() + "\u201d (" + reference(each) + ')') //$NON-NLS-1$
				.collect(Collectors.joining("\n\n", "", "\n")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/**
	 * @param passages some passages
	 * @return the rows of a table, the first with the headings
	 */
	static List<List<?>> table(Collection<Passage> passages) {
		List<List<?>> rows = new ArrayList<>();
		rows.add(List.of(Messages.quote, Messages.code, Messages.transcript, Messages.turnColumn, Messages.speaker,
				Messages.researcher, Messages.start, Messages.end, Messages.weight, Messages.memo));
		for (Passage each : passages) {
			var coding = each.coding();
			rows.add(List.of(coding.getQuote() == null ? "" : coding.getQuote(), //$NON-NLS-1$
					coding.getCode() == null ? "" : StudyObjects.path(coding.getCode()), each.sourceName(), //$NON-NLS-1$
					each.turnNumber() == 0 ? "" : each.turnNumber(), each.speakerName(), //$NON-NLS-1$
					each.researcher() == null ? "" : each.researcher().getName(), coding.getStart(), coding.getEnd(), //$NON-NLS-1$
					coding.getWeight(), coding.getMemo() == null ? "" : coding.getMemo())); //$NON-NLS-1$
		}
		return rows;
	}
}
