package org.themewright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.themewright.core.themes.CodingVoices;
import org.themewright.diagram.scene.AwtTextMeasure;
import org.themewright.diagram.scene.CodingCounts;
import org.themewright.diagram.scene.ColourScheme;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.diagram.scene.Mark;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.NodeColouring;
import org.themewright.model.NodeKind;
import org.themewright.model.NodeSizing;
import org.themewright.model.Participant;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;

/** Sizes, colours and the legend say what the data say. */
class DataStyleTest {

	private final CodedStudy coded = CodedStudy.random(5);
	private final Diagrams it = coded.diagrams;

	@BeforeEach
	void draw() {
		int x = 0;
		for (Code code : coded.codes) {
			it.node(NodeKind.CODE, code, x, 0);
			x += 300;
		}
		for (Theme theme : coded.themes) {
			it.node(NodeKind.THEME, theme, x, 0);
			x += 300;
		}
		for (Participant participant : coded.study.getParticipants()) {
			it.node(NodeKind.PARTICIPANT, participant, x, 0);
			x += 300;
		}
	}

	/** All codings of the study that a node stands for, found the slow way. */
	private List<Coding> codings(DiagramNode node) {
		return coded.study.getCodingSets().stream().map(CodingSet::getCodings).flatMap(List::stream).filter(coding -> {
			if (node.getSubject() instanceof Theme theme) {
				Set<Code> codes = new HashSet<>(theme.getCodes());
				theme.getThemes().forEach(sub -> codes.addAll(sub.getCodes()));
				return codes.contains(coding.getCode());
			}
			return node.getSubject() == coding.getCode() || CodingVoices.of(coding).contains(node.getSubject());
		}).toList();
	}

	@Test
	void countsAreThoseOfANaiveCount() {
		CodingCounts counts = CodingCounts.of(coded.study);
		for (DiagramNode node : it.diagram.getNodes()) {
			List<Coding> codings = codings(node);
			assertEquals(codings.size(), counts.codings(node), node.getKind() + " " + node.getId());
			Set<Participant> voices = new HashSet<>();
			codings.forEach(coding -> voices.addAll(CodingVoices.of(coding)));
			assertEquals(node.getKind() == NodeKind.PARTICIPANT ? 1 : voices.size(), counts.voices(node));
			if (node.getKind() != NodeKind.PARTICIPANT) {
				List<Coding> known = codings.stream().filter(each -> !CodingVoices.of(each).isEmpty()).toList();
				long shared = known.stream().filter(each -> CodingVoices.of(each).stream().anyMatch(coded::isNurse)).count();
				double share = counts.share(node, coded.role, "nurse");
				assertEquals(known.isEmpty() ? Double.NaN : (double) shared / known.size(), share, 1e-9);
			}
		}
		assertEquals(-1, counts.codings(it.named(NodeKind.TEXT, "text", 0, 0, -1, -1)));
	}

	@Test
	void areasAreInProportionToCountsWhereTheLabelLetsThem() {
		for (NodeSizing sizing : List.of(NodeSizing.CODINGS, NodeSizing.PARTICIPANTS)) {
			it.diagram.setSizing(sizing);
			CodingCounts counts = CodingCounts.of(coded.study);
			int highest = it.diagram.getNodes().stream().mapToInt(node -> count(counts, node, sizing)).max().orElseThrow();
			DiagramScene scene = it.scene();
			int proportional = 0;
			for (DiagramNode node : it.diagram.getNodes()) {
				SceneBox box = scene.node(node.getId()).box();
				double expected = 18_000.0 * count(counts, node, sizing) / highest;
				double area = box.width() * box.height();
				assertTrue(area >= expected * 0.97 - 1, "never less than its share");
				proportional += area < expected * 1.08 ? 1 : 0;
			}
			assertTrue(proportional >= 3, "only short of room is a node larger: " + proportional);
			SceneNode largest = scene.nodes().stream()
					.max((a, b) -> Double.compare(a.box().width() * a.box().height(), b.box().width() * b.box().height()))
					.orElseThrow();
			assertEquals(18_000, largest.box().width() * largest.box().height(), 1200);
		}
	}

	private static int count(CodingCounts counts, DiagramNode node, NodeSizing sizing) {
		return sizing == NodeSizing.CODINGS ? counts.codings(node) : counts.voices(node);
	}

	@Test
	void codesHaveTheColourOfTheFirstThemeThatGathersThem() {
		it.diagram.setColouring(NodeColouring.THEME);
		Theme first = coded.themes.get(0);
		first.setColour("#aa3377");
		Code code = first.getCodes().get(0);
		coded.themes.get(coded.themes.size() - 1).getCodes().add(code);
		assertTrue(inks(node(code)).contains("#aa3377"));
		Code loose = coded.codes.stream()
				.filter(each -> coded.themes.stream().noneMatch(theme -> theme.getCodes().contains(each))).findFirst()
				.orElseThrow();
		assertTrue(!inks(node(loose)).contains(loose.getColour()), "its own colour says nothing here");
	}

	@Test
	void shadesGrowWithTheShareAndLabelsStayReadable() {
		for (ColourScheme scheme : List.of(ColourScheme.LIGHT, ColourScheme.DARK)) {
			double before = 0;
			for (int percent = 0; percent <= 100; percent++) {
				double contrast = SceneTest.contrast(scheme.shade(percent / 100.0), scheme.canvas());
				assertTrue(contrast >= before, "further from the ground with every percent");
				before = contrast;
			}
			assertTrue(before > 10);
		}
		it.diagram.setColouring(NodeColouring.ATTRIBUTE);
		it.diagram.setShadedBy(coded.role);
		it.diagram.setShadedValue("nurse");
		CodingCounts counts = CodingCounts.of(coded.study);
		for (ColourScheme scheme : List.of(ColourScheme.LIGHT, ColourScheme.DARK)) {
			DiagramScene scene = DiagramScene.of(it.diagram, new AwtTextMeasure(), scheme);
			for (DiagramNode node : it.diagram.getNodes()) {
				double share = counts.share(node, coded.role, "nurse");
				String ground = ((Mark.Box) scene.node(node.getId()).marks().get(0)).ink().fill();
				assertEquals(Double.isNaN(share) ? scheme.paper() : scheme.shade(share), ground, node.getId());
				for (Mark mark : scene.node(node.getId()).marks()) {
					if (mark instanceof Mark.Text text) {
						assertTrue(SceneTest.contrast(text.colour(), ground) >= 4.45, ground + " " + text.colour());
					}
				}
			}
		}
	}

	@Test
	void everyShadeHasReadableText() {
		Random random = new Random(1);
		it.diagram.setColouring(NodeColouring.ATTRIBUTE);
		it.diagram.setShadedBy(coded.role);
		for (int i = 0; i < 60; i++) {
			coded.shuffleRoles(random);
			it.diagram.setShadedValue(i % 2 == 0 ? "nurse" : "peer worker");
			DiagramScene scene = DiagramScene.of(it.diagram, new AwtTextMeasure(), i % 3 == 0 ? ColourScheme.DARK : ColourScheme.LIGHT);
			for (SceneNode node : scene.nodes()) {
				String ground = ((Mark.Box) node.marks().get(0)).ink().fill();
				node.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
						.forEach(text -> assertTrue(SceneTest.contrast(text.colour(), ground) >= 4.45, ground));
			}
		}
	}

	@Test
	void theLegendIsPartOfThePictureAndExplainsWhatIsUsed() {
		DiagramNode a = it.diagram.getNodes().get(0);
		DiagramNode b = it.diagram.getNodes().get(1);
		it.edge(a, EdgeTypes.LEADS_TO, b);
		DiagramEdge weighted = it.edge(a, EdgeTypes.OCCURS_WITH, b);
		weighted.setWeight(12);
		assertNull(it.scene().legend());
		it.diagram.setLegend(true);
		it.diagram.setSizing(NodeSizing.CODINGS);
		it.diagram.setColouring(NodeColouring.THEME);
		DiagramScene scene = it.scene();
		assertTrue(scene.bounds().contains(scene.legend().box()));
		scene.nodes().forEach(node -> assertEquals(0, node.box().overlap(scene.legend().box())));
		scene.legend().marks().forEach(mark -> {
			if (mark instanceof Mark.Text text) {
				assertTrue(scene.legend().box().contains(text.box()), text.text());
			}
		});
		List<String> texts = texts(scene);
		assertTrue(texts.contains("leads to"), texts.toString());
		assertTrue(texts.contains("number of passages that two codes share"), texts.toString());
		assertTrue(texts.contains("thickness: weight, up to 12"), texts.toString());
		assertTrue(texts.contains("Size: number of codings"), texts.toString());
		assertTrue(texts.contains(coded.themes.get(0).getName()), texts.toString());
		assertTrue(texts.contains("no theme"), texts.toString());
		assertTrue(!texts.contains("supports"), "what is not in the diagram is not explained");
		it.diagram.setColouring(NodeColouring.ATTRIBUTE);
		it.diagram.setShadedBy(coded.role);
		it.diagram.setShadedValue("nurse");
		assertTrue(texts(it.scene()).contains("Share of the codings by participants with Role: nurse"));
	}

	@Test
	void aDiagramThatIsNotStyledByDataNeedsNoCounts() {
		assertTrue(!CodingCounts.areNeededBy(it.diagram));
		it.diagram.setSizing(NodeSizing.CODINGS);
		assertTrue(CodingCounts.areNeededBy(it.diagram));
		assertNotEquals(it.scene(), DiagramScene.of(it.diagram, CodingCounts.none(), new AwtTextMeasure(), ColourScheme.LIGHT));
		assertEquals(it.scene(),
				DiagramScene.of(it.diagram, CodingCounts.of(coded.study), new AwtTextMeasure(), ColourScheme.LIGHT));
	}

	private static List<String> texts(DiagramScene scene) {
		return scene.legend().marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text())
				.toList();
	}

	private SceneNode node(Code code) {
		DiagramNode node = it.diagram.getNodes().stream().filter(each -> each.getSubject() == code).findFirst().orElseThrow();
		return it.scene().node(node.getId());
	}

	private static Set<String> inks(SceneNode node) {
		Set<String> result = new HashSet<>();
		node.marks().forEach(mark -> {
			if (mark instanceof Mark.Box box) {
				result.add(box.ink().fill());
				result.add(box.ink().line());
			}
		});
		return result;
	}
}
