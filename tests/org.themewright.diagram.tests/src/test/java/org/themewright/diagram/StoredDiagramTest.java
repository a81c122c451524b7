package org.themewright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.diagram.edit.DiagramOperations;
import org.themewright.diagram.edit.LookOperations;
import org.themewright.diagram.export.SvgWriter;
import org.themewright.diagram.scene.AwtTextMeasure;
import org.themewright.diagram.scene.ColourScheme;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.Attribute;
import org.themewright.model.AttributeType;
import org.themewright.model.Code;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.DiagramOrigin;
import org.themewright.model.DiagramOriginKind;
import org.themewright.model.EdgeDirection;
import org.themewright.model.EdgeRouting;
import org.themewright.model.LineStyle;
import org.themewright.model.NodeColouring;
import org.themewright.model.NodeShape;
import org.themewright.model.NodeSizing;
import org.themewright.model.Participant;
import org.themewright.model.RelationType;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.ThemeDiagram;

/** A diagram with all that one can have, saved and opened again, is the same and is drawn the same. */
class StoredDiagramTest {

	private static final List<EClass> OF_DIAGRAMS = List.of(Literals.THEME_DIAGRAM, Literals.DIAGRAM_NODE,
			Literals.DIAGRAM_EDGE, Literals.DIAGRAM_LAYER, Literals.DIAGRAM_ORIGIN, Literals.POINT);

	@TempDir
	Path folder;

	private StudySession session;

	@Test
	void whatIsSavedIsOpenedAgainAndDrawnTheSame() throws Exception {
		session = StudySession.create(folder.resolve("study"), "Study");
		try {
			ThemeDiagram saved = draw();
			assertEquals(Set.of(), featuresThatNothingHas(saved), "the diagram of this test has to have everything");
			session.save(null);
			try (StudySession again = StudySession.open(folder.resolve("study"), StudySession.Access.READ, null)) {
				assertEquals(List.of(), again.getFindings());
				ThemeDiagram opened = again.getStudy().getDiagrams().get(0);
				assertTrue(EcoreUtil.equals(saved, opened), "the same objects with the same values");
				assertEquals(ids(saved), ids(opened));
				assertEquals(scene(saved), scene(opened));
				assertEquals(SvgWriter.svg(scene(saved)), SvgWriter.svg(scene(opened)));
			}
		} finally {
			session.close();
		}
	}

	private static DiagramScene scene(ThemeDiagram diagram) {
		return DiagramScene.of(diagram, new AwtTextMeasure(), ColourScheme.LIGHT);
	}

	private static List<String> ids(ThemeDiagram diagram) {
		List<String> ids = new ArrayList<>();
		diagram.eAllContents().forEachRemaining(each -> ids.add(each.eClass().getName() + EcoreUtil.getID(each)));
		return ids;
	}

	/** What could be lost without this test seeing it. */
	private static Set<String> featuresThatNothingHas(ThemeDiagram diagram) {
		Set<String> missing = new TreeSet<>();
		for (EClass type : OF_DIAGRAMS) {
			for (EStructuralFeature each : type.getEAllStructuralFeatures()) {
				// the version of the format is given when a file is written
				if (each != Literals.STUDY_PART__FORMAT_VERSION && !each.isDerived() && !each.isTransient()
						&& !isSet(diagram, type, each)) {
					missing.add(type.getName() + "." + each.getName());
				}
			}
		}
		return missing;
	}

	private static boolean isSet(ThemeDiagram diagram, EClass type, EStructuralFeature feature) {
		if (diagram.eClass() == type && diagram.eIsSet(feature)) {
			return true;
		}
		for (var contents = diagram.eAllContents(); contents.hasNext();) {
			EObject each = contents.next();
			if (each.eClass() == type && each.eIsSet(feature)) {
				return true;
			}
		}
		return false;
	}

	private static DiagramOrigin origin(Participant participant, Code code) {
		DiagramOrigin origin = StudyObjects.create(Literals.DIAGRAM_ORIGIN);
		origin.setKind(DiagramOriginKind.CO_OCCURRENCE);
		origin.setSubject(participant);
		origin.getCodes().add(code);
		origin.setThreshold(2);
		return origin;
	}

	private ThemeDiagram draw() {
		StudyOperations study = new StudyOperations(session);
		DiagramOperations operations = new DiagramOperations(session);
		LookOperations looks = new LookOperations(session);
		ThemeDiagram diagram = study.createDiagram("How it hangs together <&>");
		Code code = study.createCode(null, "Waiting", "#0072b2", null);
		Attribute role = StudyObjects.create(Literals.ATTRIBUTE);
		role.setName("Role");
		role.setType(AttributeType.TEXT);
		Participant participant = StudyObjects.create(Literals.PARTICIPANT);
		participant.setName("Maria");
		session.execute("Fill", () -> {
			session.getStudy().getAttributes().add(role);
			session.getStudy().getParticipants().add(participant);
		});
		DiagramNode frame = operations.createFrame(diagram, "Outside", new SceneBox(20, 20, 400, 300));
		DiagramNode theme = operations.createTheme(diagram, "Trust \u2013 grown slowly", 40, 60);
		List<DiagramNode> added = operations.add(diagram, List.of(code, participant), 500, 80);
		DiagramNode group = operations.createParticipants(diagram, role, "peer worker", 500, 300);
		DiagramNode text = operations.createText(diagram, "A remark\nin two lines", 60, 400);
		operations.move(List.of(theme), 5, 7, Map.of(theme, frame));
		operations.resize(text, new SceneBox(60, 400, 180, 90));
		looks.setShape(List.of(text), NodeShape.NOTE);
		looks.setColour(List.of(theme), "#009e73");
		RelationType own = looks.createRelationType("grows out of", EdgeDirection.BOTH, LineStyle.DOTTED, "#d55e00");
		DiagramEdge edge = operations.connect(theme, own.getId(), added.get(0));
		operations.setText(edge, "slowly");
		operations.setBends(edge, List.of(new ScenePoint(300, 40), new ScenePoint(420, 60)));
		looks.setNote(edge, "said by two of them");
		looks.setWeight(List.of(edge), 4);
		looks.setColour(List.of(edge), "#cc79a7");
		looks.setDirection(List.of(edge), EdgeDirection.NONE);
		DiagramEdge derived = operations.connect(added.get(0), EdgeTypes.OCCURS_WITH, group);
		looks.createLayer(diagram, "Voices", List.of(group, derived));
		looks.setHidden(looks.createLayer(diagram, "Not now", List.of(added.get(1))), true);
		looks.setRouting(diagram, EdgeRouting.CURVED);
		looks.setLegend(diagram, true);
		session.execute("Style", () -> {
			derived.setDerived(true);
			group.setDerived(true);
			diagram.setOrigin(origin(participant, code));
			diagram.setShadedBy(role);
			diagram.setShadedValue("peer worker");
			diagram.setSizing(NodeSizing.CODINGS);
			diagram.setColouring(NodeColouring.THEME);
		});
		return diagram;
	}
}
