package org.themewright.analysis.export;

import java.util.ArrayList;
import java.util.List;

import org.themewright.analysis.DendrogramChart;
import org.themewright.analysis.DendrogramChart.Merge;
import org.themewright.analysis.GraphResult.Node;
import org.themewright.analysis.export.Picture.Meaning;
import org.themewright.analysis.export.SvgExport.Drawing;

/** Draws clusters as a tree that lies: leaves at the left, joined to the right. */
final class DendrogramDrawing {

	private static final double ROW = 22;
	private static final double TREE = 420;
	private static final double LABEL = 240;

	private final DendrogramChart chart;
	private final SvgCanvas canvas;

	DendrogramDrawing(DendrogramChart chart, SvgCanvas canvas) {
		this.chart = chart;
		this.canvas = canvas;
	}

	Drawing draw() {
		SvgTheme theme = canvas.theme();
		int leaves = chart.leaves().size();
		double labels = chart.leaves().stream()
				.mapToDouble(each -> SvgCanvas.width(SvgCanvas.cut(each.label().name(), LABEL), SvgCanvas.FONT)).max()
				.orElse(0);
		double left = 28 + labels;
		double width = left + TREE + 40;
		double top = canvas.title(chart.title(), width) + 8;
		double[] x = new double[leaves + chart.merges().size()];
		double[] y = new double[x.length];
		List<Integer> order = order();
		for (int i = 0; i < order.size(); i++) {
			int leaf = order.get(i);
			x[leaf] = left;
			y[leaf] = top + ROW * i + ROW / 2;
			Node node = chart.leaves().get(leaf);
			canvas.text(left - 8, y[leaf] + 4, "end", theme.text(), SvgCanvas.cut(node.label().name(), LABEL), //$NON-NLS-1$
					SvgCanvas.FONT, 0, new Meaning(node.label().name(), node.evidence()));
		}
		double highest = chart.merges().stream().mapToDouble(Merge::height).max().orElse(0);
		for (int i = 0; i < chart.merges().size(); i++) {
			Merge merge = chart.merges().get(i);
			int cluster = leaves + i;
			x[cluster] = left + (highest == 0 ? 0 : merge.height() / highest * TREE);
			y[cluster] = (y[merge.left()] + y[merge.right()]) / 2;
			Meaning meaning = new Meaning(chart.heightName() + ": " + SvgCanvas.shown(merge.height()), merge.evidence()); //$NON-NLS-1$
			canvas.line(x[merge.left()], y[merge.left()], x[cluster], y[merge.left()], theme.series(0), 1.5, meaning);
			canvas.line(x[merge.right()], y[merge.right()], x[cluster], y[merge.right()], theme.series(0), 1.5, meaning);
			canvas.line(x[cluster], y[merge.left()], x[cluster], y[merge.right()], theme.series(0), 1.5, meaning);
		}
		double bottom = top + ROW * leaves + 6;
		canvas.line(left, bottom, left + TREE, bottom, theme.faint(), 1, null);
		canvas.text(left, bottom + 16, "middle", theme.text(), "0"); //$NON-NLS-1$ //$NON-NLS-2$
		canvas.text(left + TREE, bottom + 16, "middle", theme.text(), SvgCanvas.shown(highest)); //$NON-NLS-1$
		canvas.text(left + TREE / 2, bottom + 16, "middle", theme.text(), chart.heightName()); //$NON-NLS-1$
		return new Drawing(canvas, width, bottom + 32);
	}

	/** The leaves so that no lines cross: those of a cluster beside each other. */
	private List<Integer> order() {
		int leaves = chart.leaves().size();
		List<List<Integer>> clusters = new ArrayList<>();
		for (int i = 0; i < leaves; i++) {
			clusters.add(List.of(i));
		}
		boolean[] joined = new boolean[leaves + chart.merges().size()];
		for (Merge each : chart.merges()) {
			List<Integer> both = new ArrayList<>(clusters.get(each.left()));
			both.addAll(clusters.get(each.right()));
			clusters.add(both);
			joined[each.left()] = true;
			joined[each.right()] = true;
		}
		List<Integer> result = new ArrayList<>();
		for (int i = 0; i < clusters.size(); i++) {
			if (!joined[i]) {
				result.addAll(clusters.get(i));
			}
		}
		return result;
	}
}
