package org.themewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TableResult.ColumnType;
import org.themewright.analysis.export.Picture;
import org.themewright.analysis.export.Picture.Words;
import org.themewright.analysis.export.SvgExport;
import org.themewright.analysis.export.SvgTheme;
import org.themewright.analysis.export.WordCloud;

class WordCloudTest {

	private static TableResult table(int words) {
		List<List<Cell>> rows = new ArrayList<>();
		for (int i = 0; i < words; i++) {
			rows.add(List.of(Cell.text("word" + i),
					Cell.of(words - i, Evidence.of(List.of(new Passage("s", i, i + 1, null))))));
		}
		return new TableResult("Words", List.of(new Column("word", "Word", ColumnType.TEXT),
				new Column("count", "Count", ColumnType.INTEGER)), rows);
	}

	private static List<Words> words(Picture picture) {
		return picture.shapes().stream().filter(each -> each.meaning() != null).map(Words.class::cast).toList();
	}

	@Test
	void areasGrowWithTheNumbersAndEveryWordLeadsToItsPassages() {
		List<Words> words = words(WordCloud.of(table(4), SvgTheme.LIGHT).orElseThrow());
		assertEquals(List.of("word0", "word1", "word2", "word3"), words.stream().map(Words::text).toList());
		assertEquals(4, Math.pow(words.get(0).size() / words.get(3).size(), 2), 1e-9);
		assertEquals("word3: 1", words.get(3).meaning().text());
		assertEquals(3, words.get(3).meaning().evidence().passages().getFirst().start());
	}

	@Test
	void wordsDoNotLieOnEachOtherAndLieInThePicture() {
		Picture picture = WordCloud.of(table(80), SvgTheme.LIGHT).orElseThrow();
		List<Words> words = words(picture);
		assertEquals(80, words.size());
		for (Words one : words) {
			// the names are of letters that are at least a third as wide as they are high
			double width = one.text().length() * one.size() * 0.34;
			assertTrue(one.x() >= 0 && one.x() + width <= picture.width() && one.y() > 0 && one.y() <= picture.height());
			for (Words other : words) {
				double otherWidth = other.text().length() * other.size() * 0.34;
				boolean apart = one == other || one.x() + width <= other.x() || other.x() + otherWidth <= one.x()
						|| one.y() - one.size() * 0.8 >= other.y() || other.y() - other.size() * 0.8 >= one.y();
				assertTrue(apart, one.text() + " on " + other.text());
			}
		}
	}

	@Test
	void itIsWrittenAsSvgAlwaysTheSame() throws IOException {
		StringBuilder first = new StringBuilder();
		StringBuilder second = new StringBuilder();
		SvgExport.write(WordCloud.of(table(30), SvgTheme.DARK).orElseThrow(), first);
		SvgExport.write(WordCloud.of(table(30), SvgTheme.DARK).orElseThrow(), second);
		assertEquals(first.toString(), second.toString());
		assertTrue(first.toString().startsWith("<svg ") && first.toString().contains(">word29</text>"));
	}

	@Test
	void withoutNumbersThereIsNoCloud() {
		assertFalse(WordCloud.of(table(0), SvgTheme.LIGHT).isPresent());
		assertFalse(WordCloud.of(new TableResult("T", List.of(new Column("a", "A", ColumnType.TEXT)),
				List.of(List.of(Cell.text("x")))), SvgTheme.LIGHT).isPresent());
	}
}
