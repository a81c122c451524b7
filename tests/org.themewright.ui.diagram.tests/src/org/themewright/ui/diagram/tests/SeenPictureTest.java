package org.themewright.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.diagram.edit.LookOperations;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.model.DiagramNode;
import org.themewright.model.EdgeRouting;
import org.themewright.ui.diagram.internal.figures.SharpPane;

/** What is seen after many changes, of which each draws only what it must, is what is drawn anew. */
class SeenPictureTest {

	private static final int NODES = 24;
	private static final int EDGES = 40;
	private static final int CELL = 32;
	/**
	 * Where a dashed line is cut off, its dashes begin elsewhere, and a cell becomes brighter or darker by less than a dash;
	 * a line that lacks, or is still there, makes more of a difference.
	 */
	private static final int MUCH = 5000;

	@TempDir
	Path temp;

	private BareShell it;
	private final List<DiagramNode> nodes = new ArrayList<>();

	@Test
	void whatIsKeptLooksLikeWhatIsDrawnAnew() throws Exception {
		it = new BareShell(temp.resolve("study"));
		try {
			Random random = new Random(7);
			it.session.execute("Fill", () -> fill(random));
			it.settle();
			for (int i = 0; i < 40; i++) {
				change(random);
				if (i % 4 == 3) {
					compare(i);
				}
			}
		} finally {
			it.close();
		}
	}

	private void fill(Random random) {
		for (int i = 0; i < NODES; i++) {
			nodes.add(it.operations.createTheme(it.diagram, "Theme number " + i, random.nextInt(1400), random.nextInt(1000)));
		}
		for (int i = 0; i < EDGES; i++) {
			it.operations.connect(nodes.get(random.nextInt(NODES)), EdgeTypes.known().get(i % 5).id(),
					nodes.get(random.nextInt(NODES)));
		}
	}

	private void change(Random random) {
		DiagramNode node = nodes.get(random.nextInt(NODES));
		switch (random.nextInt(8)) {
		case 0 -> it.viewer.zoom().setZoom(0.5 + random.nextInt(6) / 4.0);
		case 1 -> {
			it.operations.move(List.of(node), 40, -30);
			it.settle();
			it.undo();
		}
		case 2 -> it.operations.rename(node, "Renamed " + random.nextInt(100));
		case 3 -> new LookOperations(it.session).setRouting(it.diagram, EdgeRouting.VALUES.get(random.nextInt(3)));
		case 4, 5 -> {
			Point from = it.canvas.getViewport().getViewLocation();
			it.canvas.scrollTo(from.x + random.nextInt(300) - 150, from.y + random.nextInt(200) - 100);
		}
		default -> it.operations.move(List.of(node), random.nextInt(200) - 100, random.nextInt(120) - 60);
		}
		if (random.nextBoolean()) {
			it.settle();
		}
	}

	private void compare(int step) {
		it.viewer.deselectAll();
		it.settle();
		seen();
		while (pane().isStretched()) {
			it.canvas.getDisplay().readAndDispatch();
		}
		ImageData kept = seen();
		// another ground is drawn from the beginning
		Color ground = it.canvas.getBackground();
		it.canvas.setBackground(it.canvas.getDisplay().getSystemColor(SWT.COLOR_RED));
		seen();
		it.canvas.setBackground(ground);
		ImageData anew = seen();
		assertEquals(anew.width, kept.width);
		Map<List<Integer>, Integer> more = new HashMap<>();
		int drawn = 0;
		for (int y = 0; y < anew.height; y++) {
			for (int x = 0; x < anew.width; x++) {
				more.merge(List.of(x / CELL, y / CELL), brightness(kept, x, y) - brightness(anew, x, y), Integer::sum);
				drawn += anew.getPixel(x, y) == anew.getPixel(0, 0) ? 0 : 1;
			}
		}
		more.values().removeIf(each -> Math.abs(each) < MUCH);
		assertTrue(drawn > 500, "something is seen");
		assertEquals(Map.of(), more, "after change " + step);
	}

	private static int brightness(ImageData image, int x, int y) {
		RGB colour = image.palette.getRGB(image.getPixel(x, y));
		return colour.red + colour.green + colour.blue;
	}

	private SharpPane pane() {
		return (SharpPane) ((LayerManager) it.viewer.getRootEditPart()).getLayer(LayerConstants.SCALABLE_LAYERS);
	}

	/** What is painted now: of what changed, only that which has to do with it. */
	private ImageData seen() {
		it.settle();
		var area = it.canvas.getClientArea();
		Image image = new Image(it.canvas.getDisplay(), area.width, area.height);
		GC gc = new GC(image);
		SWTGraphics graphics = new SWTGraphics(gc);
		try {
			it.canvas.getViewport().paint(graphics);
			return image.getImageData();
		} finally {
			graphics.dispose();
			gc.dispose();
			image.dispose();
		}
	}
}
