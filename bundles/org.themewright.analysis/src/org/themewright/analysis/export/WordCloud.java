package org.themewright.analysis.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.themewright.analysis.TableResult;
import org.themewright.analysis.export.Picture.Meaning;
import org.themewright.analysis.export.Picture.Words;

/**
 * Draws words as large as they are frequent: the area of a word grows with its number. Words are placed from the most to
 * the least frequent, each on the first free place of a spiral from the middle (J. Feinberg, "Wordle", in: Beautiful
 * Visualization, 2010, pp. 37-58, without turned words). Nothing is left to chance. Any thread may use it.
 *
 * @since 1.0
 */
public final class WordCloud {

	private static final int MOST = 100;
	private static final double LARGEST = 54;
	private static final double SMALLEST = 11;
	private static final double MARGIN = 20;
	private static final double GAP = 4;
	private static final double ROOM = 1.12;
	private static final double TURN = 0.25;
	private static final double GROWTH = 1.6;
	private static final double FLAT = 0.6;
	private static final int MOST_STEPS = 6_000;

	private record Place(double x, double y, double width, double height, double size, int row) {

		boolean meets(Place other) {
			return x < other.x + other.width + GAP && other.x < x + width + GAP && y < other.y + other.height + GAP
					&& other.y < y + height + GAP;
		}
	}

	private WordCloud() {
	}

	/**
	 * Draws the words of a table: its first column of texts, as large as the first column of numbers says. Only the most
	 * frequent hundred are drawn.
	 *
	 * @param table the table
	 * @param theme the colours
	 * @return the picture; empty when the table has no texts or numbers, or no number above 0
	 */
	public static Optional<Picture> of(TableResult table, SvgTheme theme) {
		int words = column(table, false);
		int numbers = column(table, true);
		if (words < 0 || numbers < 0) {
			return Optional.empty();
		}
		List<Integer> rows = IntStream.range(0, table.rowCount())
				.filter(row -> number(table, row, numbers) > 0 && table.value(row, words) != null).boxed()
				.sorted(Comparator.comparingDouble((Integer row) -> number(table, row, numbers)).reversed()).limit(MOST)
				.toList();
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		double most = number(table, rows.getFirst(), numbers);
		List<Place> places = new ArrayList<>();
		for (int row : rows) {
			double size = Math.max(SMALLEST, LARGEST * Math.sqrt(number(table, row, numbers) / most));
			place(table.value(row, words).toString(), size, row, places);
		}
		return Optional.of(picture(table, words, numbers, places, theme));
	}

	private static int column(TableResult table, boolean number) {
		return IntStream.range(0, table.columns().size())
				.filter(i -> table.columns().get(i).type().isNumber() == number).findFirst().orElse(-1);
	}

	private static double number(TableResult table, int row, int column) {
		return table.value(row, column) instanceof Number number ? number.doubleValue() : 0;
	}

	/** A word that finds no place near enough is left out. */
	private static void place(String word, double size, int row, List<Place> places) {
		// whoever looks may have wider letters
		double width = SvgCanvas.width(word, size) * ROOM;
		for (int step = 0; step < MOST_STEPS; step++) {
			double angle = step * TURN;
			double radius = GROWTH * angle;
			Place place = new Place(radius * StrictMath.cos(angle) - width / 2,
					radius * FLAT * StrictMath.sin(angle) - size / 2, width, size, size, row);
			if (places.stream().noneMatch(place::meets)) {
				places.add(place);
				return;
			}
		}
	}

	private static Picture picture(TableResult table, int words, int numbers, List<Place> places, SvgTheme theme) {
		double left = places.stream().mapToDouble(Place::x).min().orElse(0) - MARGIN;
		double top = places.stream().mapToDouble(Place::y).min().orElse(0);
		double width = places.stream().mapToDouble(each -> each.x() + each.width()).max().orElse(0) + MARGIN - left;
		SvgCanvas canvas = new SvgCanvas(theme);
		double head = canvas.title(table.title(), Math.max(width, 300)) + MARGIN / 2;
		for (int i = 0; i < places.size(); i++) {
			Place each = places.get(i);
			String word = table.value(each.row(), words).toString();
			canvas.text(each.x() - left, each.y() - top + head + each.height() * 0.8, "start", theme.series(i), word, //$NON-NLS-1$
					each.size(), 0,
					new Meaning(word + ": " + SvgCanvas.shown(number(table, each.row(), numbers)), //$NON-NLS-1$
							table.evidence(each.row(), numbers)));
		}
		double bottom = places.stream().mapToDouble(each -> each.y() + each.height()).max().orElse(0) - top + head;
		return new Picture(table.title(), Math.max(width, 300), bottom + MARGIN, theme, canvas.shapes());
	}
}
