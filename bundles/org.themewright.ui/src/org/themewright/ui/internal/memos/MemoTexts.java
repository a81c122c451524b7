package org.themewright.ui.internal.memos;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.themewright.model.Memo;
import org.themewright.ui.StudyLabels;

/** Memos as text for people and other programs. */
final class MemoTexts {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter
			.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());

	private MemoTexts() {
	}

	/** What a memo is about, who wrote it and when. */
	static String facts(Memo memo) {
		String author = memo.getAuthor() == null ? Messages.unknownAuthor : StudyLabels.text(memo.getAuthor());
		String date = memo.getModified() == null ? "" : MOMENT.format(memo.getModified()); //$NON-NLS-1$
		return NLS.bind(Messages.facts, new Object[] { MemoPlaces.describe(memo), author, date });
	}

	/** The words that a memo is on in quotation marks; empty when there are none. */
	static String quotation(Memo memo) {
		String words = MemoPlaces.words(memo).strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return words.isEmpty() ? "" : '\u201c' + words + '\u201d'; //$NON-NLS-1$
	}

	static String text(Memo memo) {
		return Objects.requireNonNullElse(memo.getText(), ""); //$NON-NLS-1$
	}

	/** Each with its facts, the words it is on, and what it says, an empty line between. */
	static String written(Collection<Memo> memos) {
		return memos.stream().map(MemoTexts::written).collect(Collectors.joining("\n\n", "", "\n")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String written(Memo memo) {
		List<String> parts = new ArrayList<>(List.of(StudyLabels.text(memo), facts(memo), quotation(memo), text(memo).strip()));
		parts.removeIf(String::isEmpty);
		return String.join("\n", parts); //$NON-NLS-1$
	}

	/** The rows of a table, the first with the headings. */
	static List<List<?>> table(Collection<Memo> memos) {
		List<List<?>> rows = new ArrayList<>();
		rows.add(List.of(Messages.title, Messages.kind, Messages.about, Messages.turnColumn, Messages.words,
				Messages.author, Messages.created, Messages.changed, Messages.text));
		for (Memo each : memos) {
			int turn = MemoPlaces.turn(each);
			rows.add(List.of(StudyLabels.text(each), MemoKind.of(each).label(),
					each.getAbout() == null ? Messages.wholeStudy : StudyLabels.text(each.getAbout()),
					turn == 0 ? "" : turn, MemoPlaces.words(each), StudyLabels.text(each.getAuthor()), //$NON-NLS-1$
					moment(each.getCreated()), moment(each.getModified()), text(each)));
		}
		return rows;
	}

	private static String moment(Instant instant) {
		return instant == null ? "" : instant.toString(); //$NON-NLS-1$
	}
}
