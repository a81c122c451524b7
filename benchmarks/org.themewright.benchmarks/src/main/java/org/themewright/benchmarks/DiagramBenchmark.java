package org.themewright.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.themewright.core.StudyException;
import org.themewright.diagram.export.PdfWriter;
import org.themewright.diagram.export.PngWriter;
import org.themewright.diagram.export.SvgWriter;
import org.themewright.diagram.internal.layout.ForceLayout;
import org.themewright.diagram.internal.layout.LayeredLayout;
import org.themewright.diagram.internal.layout.RadialLayout;
import org.themewright.diagram.internal.layout.StressLayout;
import org.themewright.diagram.internal.layout.TreeLayout;
import org.themewright.diagram.layout.DiagramLayout;
import org.themewright.diagram.layout.LayoutGraph;
import org.themewright.diagram.layout.LayoutResult;
import org.themewright.diagram.scene.AwtTextMeasure;
import org.themewright.diagram.scene.ColourScheme;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.NodeKind;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.ThemeDiagram;

/**
 * Measures what a large diagram costs: drawing its scene, each layout, and writing it as SVG, PDF and PNG. Beside each stands
 * the first time, with nothing warmed up, and the ratio of the median to a reference measured in the same run: sorting a
 * million numbers. Arguments: numbers of nodes and of edges (500 1000).
 */
public final class DiagramBenchmark {

	private static final int ROUNDS = 9;
	private static final int NUMBERS = 1_000_000;
	private static final double MILLION = 1_000_000;

	/** Something that is measured. */
	private interface Work {
		void run() throws StudyException;
	}

	private DiagramBenchmark() {
	}

	/** Makes a diagram, the same every time, and measures. */
	public static void main(String[] arguments) throws Exception {
		int nodes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
		int edges = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
		ThemeDiagram diagram = diagram(nodes, edges);
		AwtTextMeasure measure = new AwtTextMeasure();
		Path folder = Files.createTempDirectory("themewright-benchmark");
		try {
			Map<String, Work> works = new LinkedHashMap<>();
			works.put("scene", () -> DiagramScene.of(diagram, measure, ColourScheme.LIGHT));
			LayoutGraph graph = LayoutGraph.of(DiagramScene.of(diagram, measure, ColourScheme.LIGHT));
			for (DiagramLayout layout : new DiagramLayout[] { new LayeredLayout(), new ForceLayout(), new StressLayout(),
					new TreeLayout(), new RadialLayout() }) {
				works.put(layout.getClass().getSimpleName(), () -> layout.layout(graph, new NullProgressMonitor()));
			}
			apply(diagram, new StressLayout().layout(graph, new NullProgressMonitor()));
			DiagramScene scene = DiagramScene.of(diagram, measure, ColourScheme.LIGHT);
			double scale = Math.min(1, PngWriter.largestScale(scene));
			works.put("SVG", () -> SvgWriter.write(scene, folder.resolve("diagram.svg")));
			works.put("PDF", () -> PdfWriter.write(scene, folder.resolve("diagram.pdf")));
			works.put("PNG", () -> PngWriter.write(scene, scale, folder.resolve("diagram.png")));
			System.out.printf("%d nodes, %d edges; times in ms%n", nodes, edges);
			System.out.printf("%-16s %10s %10s %10s %10s%n", "", "first", "median", "slowest", "ratio");
			double reference = median(() -> sort());
			for (Map.Entry<String, Work> work : works.entrySet()) {
				print(work.getKey(), work.getValue(), reference);
			}
		} finally {
			LargeStudies.delete(folder);
		}
	}

	private static void print(String name, Work work, double reference) throws StudyException {
		double first = time(work);
		double[] times = times(work);
		System.out.printf("%-16s %10.0f %10.0f %10.0f %10.2f%n", name, first, times[ROUNDS / 2], times[ROUNDS - 1],
				times[ROUNDS / 2] / reference);
	}

	private static double median(Work work) throws StudyException {
		return times(work)[ROUNDS / 2];
	}

	private static double[] times(Work work) throws StudyException {
		double[] times = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			times[i] = time(work);
		}
		Arrays.sort(times);
		return times;
	}

	private static double time(Work work) throws StudyException {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / MILLION;
	}

	private static void sort() {
		Arrays.sort(new Random(1).doubles(NUMBERS).toArray());
	}

	private static ThemeDiagram diagram(int nodes, int edges) {
		Random random = new Random(7);
		ThemeDiagram diagram = StudyObjects.create(StudyPackage.Literals.THEME_DIAGRAM, "diagram");
		for (int i = 0; i < nodes; i++) {
			DiagramNode node = StudyObjects.create(StudyPackage.Literals.DIAGRAM_NODE, "node" + i);
			node.setKind(NodeKind.TEXT);
			node.setName("A node called " + "something ".repeat(random.nextInt(5)) + i);
			node.setX(random.nextInt(20 * nodes));
			node.setY(random.nextInt(12 * nodes));
			diagram.getNodes().add(node);
		}
		for (int i = 0; i < edges; i++) {
			DiagramEdge edge = StudyObjects.create(StudyPackage.Literals.DIAGRAM_EDGE, "edge" + i);
			// most edges join nodes that are near each other in the order, as clusters do
			int from = random.nextInt(nodes);
			int to = random.nextInt(4) == 0 ? random.nextInt(nodes) : Math.floorMod(from + random.nextInt(11) - 5, nodes);
			edge.setSource(diagram.getNodes().get(from));
			edge.setTarget(diagram.getNodes().get(to));
			edge.setType(EdgeTypes.known().get(random.nextInt(EdgeTypes.known().size())).id());
			diagram.getEdges().add(edge);
		}
		return diagram;
	}

	private static void apply(ThemeDiagram diagram, LayoutResult result) {
		diagram.getNodes().forEach(node -> {
			node.setX((int) result.places().get(node.getId()).x());
			node.setY((int) result.places().get(node.getId()).y());
		});
	}
}
