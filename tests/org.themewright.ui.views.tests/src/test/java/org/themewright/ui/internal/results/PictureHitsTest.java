package org.themewright.ui.internal.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.GraphResult;
import org.themewright.analysis.GraphResult.Edge;
import org.themewright.analysis.GraphResult.Node;
import org.themewright.analysis.HeatMapChart;
import org.themewright.analysis.Label;
import org.themewright.analysis.MatrixResult;
import org.themewright.analysis.Passage;
import org.themewright.analysis.SankeyChart;
import org.themewright.analysis.export.Picture;
import org.themewright.analysis.export.Picture.Box;
import org.themewright.analysis.export.Picture.Meaning;
import org.themewright.analysis.export.Picture.Outline;
import org.themewright.analysis.export.Picture.Stroke;
import org.themewright.analysis.export.SvgTheme;

class PictureHitsTest {

	private static PictureHits hits(Picture picture) {
		return new PictureHits(picture, words -> words.text().length() * 7);
	}

	private static Evidence evidence(int row, int column) {
		return Evidence.of(List.of(new Passage("s", row, row + column, null)));
	}

	private static Picture heatMap() {
		List<Label> labels = IntStream.range(0, 3).mapToObj(i -> new Label("" + i, "N" + i)).toList();
		return Picture.of(new HeatMapChart(
				new MatrixResult("M", "Codings", true, labels, labels, new MatrixResult.Values() {

					@Override
					public double value(int row, int column) {
						return row == 1 && column == 1 ? Double.NaN : row + column;
					}

					@Override
					public Evidence evidence(int row, int column) {
						return PictureHitsTest.evidence(row, column);
					}
				}), HeatMapChart.Scale.SEQUENTIAL), SvgTheme.LIGHT).orElseThrow();
	}

	/** The cells of the heat map by what they say. */
	private static int cell(Picture picture, String text) {
		return IntStream.range(0, picture.shapes().size()).filter(i -> picture.shapes().get(i).meaning() != null
				&& picture.shapes().get(i).meaning().text().equals(text)).findFirst().orElseThrow();
	}

	@Test
	void everyCellOfAHeatMapIsFoundWhereItIsDrawnAndLeadsToItsPassages() {
		Picture picture = heatMap();
		PictureHits hits = hits(picture);
		int found = 0;
		for (int i = 0; i < picture.shapes().size(); i++) {
			Meaning meaning = picture.shapes().get(i).meaning();
			if (meaning != null) {
				Box box = (Box) picture.shapes().get(i);
				assertEquals(i, hits.at(box.x() + box.width() / 2, box.y() + box.height() / 2));
				found++;
			}
		}
		assertEquals(8, found, "a cell without a number is not drawn");
		Meaning meaning = picture.shapes().get(cell(picture, "N2 \u00d7 N1: 3")).meaning();
		assertEquals(evidence(2, 1).passages(), meaning.evidence().passages());
		assertEquals(-1, hits.at(1, 1));
	}

	@Test
	void arrowsGoFromCellToCellOverAGap() {
		Picture picture = heatMap();
		PictureHits hits = hits(picture);
		int first = hits.first();
		assertEquals(cell(picture, "N0 \u00d7 N0: 0"), first);
		assertEquals(cell(picture, "N0 \u00d7 N1: 1"), hits.towards(first, 1, 0));
		assertEquals(cell(picture, "N1 \u00d7 N0: 1"), hits.towards(first, 0, 1));
		int left = cell(picture, "N1 \u00d7 N0: 1");
		assertEquals(cell(picture, "N1 \u00d7 N2: 3"), hits.towards(left, 1, 0));
		assertEquals(first, hits.towards(first, -1, 0), "nothing is there");
		assertEquals(cell(picture, "N2 \u00d7 N2: 4"), hits.last());
	}

	@Test
	void aFlowIsFoundAlongItsCurve() {
		GraphResult flows = new GraphResult("F", true,
				List.of(new Node(new Label("a", "A"), 1, Evidence.NONE), new Node(new Label("b", "B"), 1, Evidence.NONE),
						new Node(new Label("c", "C"), 1, Evidence.NONE)),
				List.of(new Edge("a", "b", "", 3, evidence(1, 1)), new Edge("a", "c", "", 1, evidence(2, 2))));
		Picture picture = Picture.of(new SankeyChart(flows), SvgTheme.DARK).orElseThrow();
		PictureHits hits = hits(picture);
		Map<String, List<Passage>> found = new TreeMap<>();
		for (int i = 0; i < picture.shapes().size(); i++) {
			if (picture.shapes().get(i) instanceof Outline flow) {
				var start = flow.steps().get(0);
				var end = flow.steps().get(2);
				int at = hits.at((start.x() + flow.steps().get(1).x()) / 2, (start.y() + end.y()) / 2);
				assertEquals(i, at);
				found.put(picture.shapes().get(at).meaning().text(), picture.shapes().get(at).meaning().evidence().passages());
			}
		}
		assertEquals(Map.of("A \u2192 B: 3", evidence(1, 1).passages(), "A \u2192 C: 1", evidence(2, 2).passages()), found);
	}

	@Test
	void aThinLineIsFoundFromNearby() {
		Meaning meaning = new Meaning("line", Evidence.NONE);
		Picture picture = new Picture("P", 100, 100, SvgTheme.LIGHT,
				List.of(new Stroke(10, 10, 90, 90, "#000000", 1, meaning)));
		PictureHits hits = hits(picture);
		assertEquals(0, hits.at(50, 53));
		assertEquals(-1, hits.at(50, 60));
		assertEquals(-1, hits.at(95, 98));
		assertTrue(hits.bounds(0).meets(0, 0, 20, 20));
	}
}
