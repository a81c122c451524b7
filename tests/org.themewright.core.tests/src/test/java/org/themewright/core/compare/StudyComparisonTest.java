package org.themewright.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.OutsideChanges.Choice;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.compare.Difference.Kind;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.support.Invariants;
import org.themewright.core.support.StudyDump;
import org.themewright.core.support.TwoVersions;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Code;
import org.themewright.model.Codebook;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Consent;
import org.themewright.model.ConsentState;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.GuideTopic;
import org.themewright.model.InterviewGuide;
import org.themewright.model.NodeKind;
import org.themewright.model.Participant;
import org.themewright.model.Point;
import org.themewright.model.Researcher;
import org.themewright.model.Round;
import org.themewright.model.Study;
import org.themewright.model.StudyFactory;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/** What is told of differences, and what taking them over does, case by case. */
class StudyComparisonTest {

	private static final String TEXT = "So how did it begin?\nWell, I was given hope by someone who had been there.\n";

	@TempDir
	private Path temp;

	private StudySession mine;
	private Code hope;
	private Code work;
	private Theme recovery;
	private Researcher ann;
	private Transcript interview;
	private Coding coding;
	private ThemeDiagram map;
	private Participant maya;
	private final List<Notification> told = new ArrayList<>();

	@BeforeEach
	void study() throws StudyException {
		mine = StudySession.create(temp.resolve("mine"), "Peers");
		StudyOperations operations = new StudyOperations(mine);
		ann = operations.createResearcher("Ann", null);
		hope = operations.createCode(null, "Hope", null, ann);
		work = operations.createCode(null, "Work", null, ann);
		recovery = operations.createTheme(null, "Recovery");
		operations.gather(recovery, List.of(hope));
		map = operations.createDiagram("Map");
		mine.execute("People and drawing", () -> {
			maya = StudyObjects.create(StudyPackage.Literals.PARTICIPANT);
			maya.setName("Maya");
			Consent consent = StudyObjects.create(StudyPackage.Literals.CONSENT);
			consent.setState(ConsentState.GIVEN);
			maya.setConsent(consent);
			mine.getStudy().getParticipants().add(maya);
			draw();
		});
		interview = transcript("Interview 1", TEXT, 0, 21, TEXT.length());
		new TranscriptOperations(mine).add(interview);
		coding = new CodingOperations(mine).code(interview, at("given hope"), hope, ann);
		mine.save(null);
		mine.addListener(change -> told.addAll(change.notifications()));
	}

	@AfterEach
	void close() {
		mine.close();
	}

	private void draw() {
		for (Code code : List.of(hope, work)) {
			DiagramNode node = StudyObjects.create(StudyPackage.Literals.DIAGRAM_NODE);
			node.setKind(NodeKind.CODE);
			node.setSubject(code);
			map.getNodes().add(node);
		}
		DiagramEdge edge = StudyObjects.create(StudyPackage.Literals.DIAGRAM_EDGE);
		edge.setSource(map.getNodes().get(0));
		edge.setTarget(map.getNodes().get(1));
		map.getEdges().add(edge);
	}

	private Transcript transcript(String name, String text, int... bounds) {
		Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName(name);
		transcript.setSlug(mine.newSlug(StudyPackage.Literals.TRANSCRIPT, name));
		transcript.setText(text);
		for (int i = 1; i < bounds.length; i++) {
			Turn turn = StudyObjects.create(StudyPackage.Literals.TURN);
			turn.setStart(bounds[i - 1]);
			turn.setEnd(bounds[i]);
			transcript.getTurns().add(turn);
		}
		return transcript;
	}

	private static TextRange at(String words) {
		return new TextRange(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
	}

	private static <T extends EObject> T same(StudySession other, T object) {
		String id = EcoreUtil.getID(object);
		for (var all = other.getStudy().eAllContents(); all.hasNext();) {
			EObject each = all.next();
			if (id.equals(EcoreUtil.getID(each))) {
				@SuppressWarnings("unchecked")
				T result = (T) each;
				return result;
			}
		}
		throw new AssertionError("not there: " + object);
	}

	private StudyComparison changed(TwoVersions.Other change) throws IOException, StudyException {
		return StudyComparison.of(mine.getStudy(), TwoVersions.change(mine, change));
	}

	private List<String> labels(TwoVersions.Other change) throws IOException, StudyException {
		return labels(changed(change));
	}

	private static List<String> labels(StudyComparison comparison) {
		return comparison.getDifferences().stream().map(Difference::label).toList();
	}

	/** Takes everything over and checks that it can be undone; what was told is told once. */
	private void take(StudyComparison comparison) {
		String before = StudyDump.of(mine.getStudy());
		comparison.applyTo(mine, "Take Over");
		assertEquals("Take Over", mine.getCommandStack().getUndoCommand().getLabel());
		List<Notification> once = List.copyOf(told);
		String after = StudyDump.of(mine.getStudy());
		mine.undo();
		assertEquals(before, StudyDump.of(mine.getStudy()));
		mine.redo();
		assertEquals(after, StudyDump.of(mine.getStudy()));
		told.clear();
		told.addAll(once);
	}

	private List<String> events() {
		return told.stream().map(each -> switch (each.getEventType()) {
		case Notification.SET -> "set ";
		case Notification.ADD, Notification.ADD_MANY -> "add to ";
		case Notification.REMOVE, Notification.REMOVE_MANY -> "remove from ";
		case Notification.MOVE -> "move in ";
		default -> each.getEventType() + " ";
		} + ((EStructuralFeature) each.getFeature()).getName()).toList();
	}

	// ---- what is told

	@Test
	void aChangedValueIsNamedByItsObjectAndItself() throws IOException, StudyException {
		StudyComparison comparison = changed(other -> new StudyOperations(other).set(same(other, hope),
				StudyPackage.Literals.CODE__DEFINITION, "That things get better"));
		Difference only = comparison.getDifferences().get(0);
		assertEquals(new Difference(Kind.CHANGED, StudyPackage.Literals.CODE, hope.getId(),
				mine.getStudy().getCodebook(), StudyPackage.Literals.CODE__DEFINITION, "", "That things get better",
				"Code \"Hope\": definition changed"), only);
		assertEquals(List.of(new PartSummary(mine.getStudy().getCodebook(), "Codebook", 0, 0, 1, 0)),
				comparison.getSummary());
		assertThrows(UnsupportedOperationException.class, () -> comparison.getDifferences().clear());
		take(comparison);
		assertEquals(List.of("set definition", "add to history"), events());
		assertEquals("That things get better", hope.getDefinition());
	}

	@Test
	void aNewNameIsOneChange() throws IOException, StudyException {
		StudyComparison comparison = changed(other -> new StudyOperations(other).rename(same(other, hope), "Faith"));
		assertEquals(List.of("Code \"Hope\" renamed to \"Faith\""), labels(comparison));
		take(comparison);
		assertEquals(List.of("set name", "add to history"), events());
	}

	@Test
	void aCodingIsNamedByItsWordsCodeResearcherAndTranscript() throws IOException, StudyException {
		TextRange begin = at("how did it begin");
		StudyComparison comparison = changed(other -> {
			CodingOperations codings = new CodingOperations(other);
			codings.code(same(other, interview), begin, same(other, work), same(other, ann));
			codings.uncode(List.of(same(other, coding)));
		});
		assertEquals(List.of("Coding of \"given hope\" with Hope by Ann in Interview 1 removed",
				"Coding of \"how did it begin\" with Work by Ann in Interview 1 added"), labels(comparison));
		assertEquals(List.of(new PartSummary(StudyObjects.setOf(coding), "Codings by Ann in Interview 1", 1, 1, 0, 0)),
				comparison.getSummary());
		take(comparison);
		assertEquals(List.of("add to codings", "remove from codings"), events());
	}

	@Test
	void aCodingThatWasMovedIsOneDifference() throws IOException, StudyException {
		StudyComparison comparison = changed(
				other -> new CodingOperations(other).move(same(other, coding), at("begin")));
		Difference only = comparison.getDifferences().get(0);
		assertEquals(List.of("Coding of \"given hope\" with Hope by Ann in Interview 1: passage changed"),
				labels(comparison));
		assertEquals(List.of("\"given hope\" (turn 2)", "\"begin\" (turn 1)"), List.of(only.before(), only.after()));
		take(comparison);
		assertSame(coding, StudyObjects.codingsIn(interview).get(0));
		assertEquals("begin", coding.getQuote());
	}

	@Test
	void thatCodingsStandInAnotherOrderIsNotToldBesidesTheirPlaces() throws IOException, StudyException {
		Coding first = new CodingOperations(mine).code(interview, at("begin"), work, ann);
		mine.save(null);
		told.clear();
		StudyComparison comparison = changed(
				other -> new CodingOperations(other).move(same(other, first), at("been there")));
		assertEquals(List.of("Coding of \"begin\" with Work by Ann in Interview 1: passage changed"),
				labels(comparison));
		take(comparison);
		assertEquals(List.of(coding, first), StudyObjects.setOf(coding).getCodings());
		assertEquals(1, events().stream().filter("move in codings"::equals).count());
	}

	@Test
	void aTextIsToldOfInWordsAndWhatFollowsItInNumbers() throws IOException, StudyException {
		StudyComparison comparison = changed(other -> new TranscriptOperations(other).edit(same(other, interview),
				new TextEdit(TEXT.indexOf("begin"), 5, "all really start")));
		assertEquals(List.of("Text of Interview 1: 1 word replaced at turn 1",
				"Transcript \"Interview 1\": 2 turns moved with the changed text",
				"Codings by Ann in Interview 1: 1 moved with the changed text"), labels(comparison));
		assertEquals("begin", comparison.getDifferences().get(0).before());
		assertEquals("all really start", comparison.getDifferences().get(0).after());
		take(comparison);
		Invariants.check(mine.getStudy());
		assertTrue(interview.getText().startsWith("So how did it all really start?"));
		assertEquals(1, interview.getRevision());
	}

	@Test
	void textIsCountedInWholeWords() {
		assertEquals("Text of T: 1 word replaced at line 1", change("given hope\n", "given hopes\n"));
		assertEquals("Text of T: 1 word added at line 1", change("given hope", "given new hope"));
		assertEquals("Text of T: 2 words added at line 2", change("given\nhope", "given\nhope and faith"));
		assertEquals("Text of T: 2 words removed at line 1", change("given a new hope", "given hope"));
		assertEquals("Text of T: 3 words replaced in lines 1 to 3", change("a one\ntwo\nthree b", "a 1\n2\n3 b"));
		assertEquals("Text of T: spacing or punctuation changed at line 1", change("given hope\n", "given hope!\n"));
		assertEquals("Text of T: 1 word replaced at line 1", change("a 😀 b", "a 😁 b"));
		assertEquals("Text of T: 1 word replaced at line 1", change("don't", "don’t"));
		assertEquals("Text of T: 2 words removed at line 1", change("two words", ""));
	}

	private String change(String before, String after) {
		return TextChange.of(transcript("T", before), transcript("T", after)).label();
	}

	@Test
	void whatIsNewIsToldOfWithItsCodesThemesAndCodingsButNotItsDetails() throws IOException, StudyException {
		StudyComparison comparison = changed(other -> {
			StudyOperations operations = new StudyOperations(other);
			Code life = operations.createCode(null, "Life", null, null);
			operations.createCode(life, "Home", null, null);
			operations.moveInTree(List.of(same(other, work)), life, -1);
			Transcript second = transcript("Interview 2", TEXT, 0, 21, TEXT.length());
			new TranscriptOperations(other).add(second);
			new CodingOperations(other).code(second, at("hope"), life, same(other, ann));
		});
		assertEquals(List.of("Code \"Life\" added", "Code \"Home\" added",
				"Code \"Work\" moved from Codebook to Code \"Life\"", "Transcript \"Interview 2\" added",
				"Codings by Ann in Interview 2 added", "Coding of \"hope\" with Life by Ann in Interview 2 added"),
				labels(comparison));
		take(comparison);
		assertEquals(List.of("add to codes", "remove from codes", "add to codes", "add to history", "add to sources",
				"add to codingSets"), events());
		assertEquals("Life", ((Code) work.eContainer()).getName());
	}

	@Test
	void otherDifferencesAreToldInTheWordsOfTheField() throws IOException, StudyException {
		assertEquals(List.of("Consent of Maya: state changed", "Consent of Maya: permission to quote changed",
				"Theme \"Recovery\": codes changed",
				"Coding of \"given hope\" with Hope by Ann in Interview 1: state changed",
				"Node \"Hope\" in diagram Map: position changed",
				"Relation from Hope to Work in diagram Map: bends changed", "Memo \"On method\" added"), labels(other -> {
					StudyOperations operations = new StudyOperations(other);
					operations.createMemo("On method", "text", null, null);
					operations.gather(same(other, recovery), List.of(same(other, work)));
					other.execute("Change", () -> {
						same(other, maya).getConsent().setState(ConsentState.WITHDRAWN);
						same(other, maya).getConsent().setQuotesAllowed(false);
						same(other, coding).setState(AnchorState.REVIEW);
						same(other, map).getNodes().get(0).setX(50);
						same(other, map).getEdges().get(0).getBends().add(StudyFactory.eINSTANCE.createPoint());
					});
				}).stream().sorted(java.util.Comparator.comparingInt(label -> 0)).toList());
	}

	@Test
	void valuesAreInAFormFitForPeople() throws IOException, StudyException {
		List<Difference> differences = changed(other -> {
			new StudyOperations(other).gather(same(other, recovery), List.of(same(other, work)));
			other.execute("Change", () -> {
				same(other, maya).getConsent().setState(ConsentState.WITHDRAWN);
				same(other, maya).getConsent().setQuotesAllowed(false);
				same(other, map).getNodes().get(0).setX(50);
				same(other, map).getEdges().get(0).getBends().add(StudyFactory.eINSTANCE.createPoint());
				same(other, interview).getTurns().get(0).setTime(83_000);
			});
		}).getDifferences();
		assertEquals(List.of("given > withdrawn", "yes > no", "Hope > Hope, Work", " > 0:01:23", "0, 0 > 50, 0",
				"straight > 1 bend"), differences.stream().map(each -> each.before() + " > " + each.after()).toList());
	}

	@Test
	void everythingInTheModelHasAWord() {
		ResourceBundle words = ResourceBundle.getBundle("org.themewright.core.compare.words");
		List<String> missing = new ArrayList<>();
		for (EClassifier type : StudyPackage.eINSTANCE.getEClassifiers()) {
			if (type instanceof EClass all && !all.isAbstract()) {
				check(words, all.getName(), missing);
				all.getEAllStructuralFeatures().forEach(each -> check(words, each.getName(), missing));
			} else if (type instanceof EEnum all) {
				all.getELiterals().forEach(each -> check(words, all.getName() + '.' + each.getLiteral(), missing));
			}
		}
		assertEquals(List.of(), missing);
	}

	private static void check(ResourceBundle words, String key, List<String> missing) {
		if (!words.containsKey(key)) {
			missing.add(key);
		}
	}

	// ---- taking over

	@Test
	void oneItemInAnotherOrderIsOneMove() throws IOException, StudyException {
		StudyOperations operations = new StudyOperations(mine);
		for (int i = 0; i < 8; i++) {
			operations.createCode(null, "Code " + i, null, null);
		}
		mine.save(null);
		told.clear();
		StudyComparison comparison = changed(
				other -> new StudyOperations(other).moveInTree(List.of(same(other, hope)), null, -1));
		assertEquals(List.of("Code \"Hope\" moved to another place in the order"), labels(comparison));
		assertEquals("1 of 10", comparison.getDifferences().get(0).before());
		assertEquals("10 of 10", comparison.getDifferences().get(0).after());
		take(comparison);
		assertEquals(List.of("move in codes"), events());
	}

	@Test
	void whatWasOutsideCanComeToBeInside() throws IOException, StudyException {
		StudyOperations operations = new StudyOperations(mine);
		Code inner = operations.createCode(hope, "Inner", null, null);
		Code innermost = operations.createCode(inner, "Innermost", null, null);
		mine.save(null);
		StudyComparison comparison = changed(other -> {
			StudyOperations others = new StudyOperations(other);
			others.moveInTree(List.of(same(other, innermost)), null, 0);
			others.moveInTree(List.of(same(other, inner)), same(other, innermost), 0);
			others.moveInTree(List.of(same(other, hope)), same(other, inner), 0);
		});
		take(comparison);
		assertSame(inner, hope.eContainer());
		assertSame(innermost, inner.eContainer());
		assertSame(mine.getStudy().getCodebook(), innermost.eContainer());
		assertNothingIsLeft();
	}

	private void assertNothingIsLeft() throws StudyException {
		assertEquals(List.of(), labels(StudyComparison.of(mine.getStudy(), TwoVersions.read(mine.getFolder()))));
	}

	@Test
	void whatWasInsideCanComeToStandBeside() throws IOException, StudyException {
		Code inner = new StudyOperations(mine).createCode(hope, "Inner", null, null);
		mine.save(null);
		take(changed(other -> new StudyOperations(other)
				.moveInTree(List.of(same(other, hope)), same(other, work), -1)));
		take(changed(other -> new StudyOperations(other)
				.moveInTree(List.of(same(other, inner)), same(other, work), -1)));
		mine.undo();
		mine.undo();
		StudyComparison both = StudyComparison.of(mine.getStudy(), TwoVersions.read(mine.getFolder()));
		take(both);
		assertEquals(List.of(hope, inner), work.getCodes());
		assertNothingIsLeft();
	}

	@Test
	void whatMovesToAnotherPartIsToldOfInBoth() throws IOException, StudyException {
		StudyOperations operations = new StudyOperations(mine);
		ThemeDiagram second = operations.createDiagram("Second");
		mine.save(null);
		told.clear();
		StudyComparison comparison = changed(other -> other.execute("Move", () -> {
			same(other, second).getNodes().addAll(List.copyOf(same(other, map).getNodes()));
			same(other, second).getEdges().addAll(List.copyOf(same(other, map).getEdges()));
		}));
		String edge = "Relation from Hope to Work in diagram Map moved from Theme diagram \"Map\""
				+ " to Theme diagram \"Second\"";
		assertEquals(2, labels(comparison).stream().filter(edge::equals).count());
		assertEquals(List.of(new PartSummary(map, "Theme diagram \"Map\"", 0, 0, 0, 3),
				new PartSummary(second, "Theme diagram \"Second\"", 0, 0, 0, 3)), comparison.getSummary());
		DiagramNode node = map.getNodes().get(0);
		take(comparison);
		assertSame(node, second.getNodes().get(0));
		assertNothingIsLeft();
	}

	@Test
	void ofWhatMovesToAnotherPartThatAloneIsTakenThereIsACopy() throws IOException, StudyException {
		ThemeDiagram second = new StudyOperations(mine).createDiagram("Second");
		mine.save(null);
		DiagramEdge edge = map.getEdges().get(0);
		StudyComparison comparison = changed(other -> other.execute("Move", () -> {
			same(other, second).getNodes().addAll(List.copyOf(same(other, map).getNodes()));
			same(other, second).getEdges().addAll(List.copyOf(same(other, map).getEdges()));
		}));
		comparison.applyTo(mine, "Take Over", part -> part == second);
		assertSame(edge, map.getEdges().get(0));
		assertFalse(edge.getId().equals(second.getEdges().get(0).getId()));
		Invariants.check(mine.getStudy());
		comparison.applyTo(mine, "Take Over");
		assertSame(edge, second.getEdges().get(0));
		assertNothingIsLeft();
	}

	@Test
	void consentsThatChangedPlacesDoSoAgain() throws IOException, StudyException {
		mine.execute("Participant", () -> {
			Participant other = StudyObjects.create(StudyPackage.Literals.PARTICIPANT);
			other.setConsent(StudyObjects.create(StudyPackage.Literals.CONSENT));
			mine.getStudy().getParticipants().add(other);
		});
		mine.save(null);
		Consent consent = maya.getConsent();
		StudyComparison comparison = changed(other -> other.execute("Change places", () -> {
			List<Participant> both = other.getStudy().getParticipants();
			Consent first = both.get(0).getConsent();
			both.get(0).setConsent(both.get(1).getConsent());
			both.get(1).setConsent(first);
		}));
		take(comparison);
		assertSame(mine.getStudy().getParticipants().get(1), consent.eContainer());
		assertNothingIsLeft();
	}

	@Test
	void theCodebookIsTheSameEvenUnderAnotherId() throws IOException, StudyException {
		Codebook codebook = mine.getStudy().getCodebook();
		StudyComparison comparison = changed(
				other -> other.execute("New id", () -> other.getStudy().getCodebook().setId("another")));
		assertEquals(List.of("Codebook: identity changed"), labels(comparison));
		take(comparison);
		assertSame(codebook, mine.getStudy().getCodebook());
		assertEquals(List.of("set id"), events());
	}

	@Test
	void theInterviewGuideIsTheSameEvenUnderAnotherId() throws IOException, StudyException {
		InterviewGuide guide = StudyObjects.create(StudyPackage.Literals.INTERVIEW_GUIDE);
		GuideTopic topic = StudyObjects.create(StudyPackage.Literals.GUIDE_TOPIC);
		guide.getTopics().add(topic);
		mine.execute("Guide", () -> mine.getStudy().setGuide(guide));
		mine.save(null);
		told.clear();
		take(changed(other -> other.execute("New id", () -> other.getStudy().getGuide().setId("another"))));
		assertSame(guide, mine.getStudy().getGuide());
		assertSame(topic, guide.getTopics().get(0));
		assertEquals(List.of("set id"), events());
	}

	@Test
	void bendsOfARelationStayTheSameObjects() throws IOException, StudyException {
		mine.execute("Bend", () -> {
			for (int i = 0; i < 3; i++) {
				Point bend = StudyFactory.eINSTANCE.createPoint();
				bend.setX(i);
				map.getEdges().get(0).getBends().add(bend);
			}
		});
		mine.save(null);
		told.clear();
		Point first = map.getEdges().get(0).getBends().get(0);
		take(changed(other -> other.execute("Bend", () -> {
			same(other, map).getEdges().get(0).getBends().get(0).setX(7);
			same(other, map).getEdges().get(0).getBends().remove(2);
		})));
		assertEquals(7, first.getX());
		assertEquals(List.of("set x", "remove from bends"), events());
		assertNothingIsLeft();
	}

	@Test
	void referencesFromPartsThatStayToWhatIsGoneAreKeptInTheirFiles() throws IOException, StudyException {
		new StudyOperations(mine).createMemo("About the code", "text", ann, hope);
		mine.save(null);
		StudyComparison comparison = changed(other -> new StudyOperations(other).delete(List.of(same(other, hope))));
		comparison.applyTo(mine, "Take Over", Codebook.class::isInstance);
		assertNull(hope.eContainer());
		assertTrue(coding.getCode().eIsProxy());
		assertTrue(map.getNodes().get(0).getSubject().eIsProxy());
		String codings = "codings/ann/interview-1.xml";
		mine.takeOver(mine.findOutsideChanges(null), Choice.NOTHING);
		mine.save(null);
		assertTrue(Files.readString(mine.getFolder().resolve(codings)).contains("../../codebook.xml#" + hope.getId()));
		mine.undo();
		assertSame(hope, coding.getCode());
		mine.redo();
		assertTrue(coding.getCode().eIsProxy());

		Study again = TwoVersions.read(mine.getFolder());
		Code back = StudyObjects.create(StudyPackage.Literals.CODE, hope.getId());
		again.getCodebook().getCodes().add(back);
		told.clear();
		StudyComparison.of(mine.getStudy(), again).applyTo(mine, "Take Over", Codebook.class::isInstance);
		assertSame(mine.getStudy().getCodebook().getCodes().get(1), coding.getCode());
		assertEquals(hope.getId(), mine.getStudy().getMemos().get(0).getAbout().getId());
		mine.undo();
		assertTrue(coding.getCode().eIsProxy());
	}

	@Test
	void aTranscriptThatIsGoneIsNotFoundThroughItsFile() throws IOException, StudyException {
		StudyComparison comparison = changed(
				other -> new StudyOperations(other).delete(List.of(same(other, interview))));
		comparison.applyTo(mine, "Take Over", Transcript.class::isInstance);
		CodingSet set = StudyObjects.setOf(coding);
		assertTrue(set.getSource().eIsProxy());
		mine.undo();
		mine.save(null);
		mine.redo();
		assertTrue(set.getSource().eIsProxy());
		mine.save(null);
		assertTrue(set.getSource().eIsProxy());
		mine.undo();
		assertSame(interview, set.getSource());
		mine.save(null);
		StudyDump.assertStoredEqual(mine.getStudy(), TwoVersions.read(mine.getFolder()));
	}

	@Test
	void aReferenceToWhatMineLacksLeadsToWhereItWouldBe() throws IOException, StudyException {
		StudyComparison comparison = changed(other -> {
			Code life = new StudyOperations(other).createCode(null, "Life", null, null);
			new CodingOperations(other).recode(same(other, coding), life);
		});
		comparison.applyTo(mine, "Take Over", CodingSet.class::isInstance);
		assertEquals(mine.getFolder().resolve("codebook.xml").toUri().toString(),
				EcoreUtil.getURI(coding.getCode()).trimFragment().toString().replace("file:/", "file:///"));
		comparison.applyTo(mine, "Take Over", Codebook.class::isInstance);
		assertEquals("Life", coding.getCode().getName());
		assertNothingIsLeft();
	}

	@Test
	void aReferenceThatLeadsNowhereInTheirsLeadsToWhatMineKeeps() throws IOException, StudyException {
		spoil("codebook.xml", text -> text.replaceFirst("<codes [^>]*name=\"Hope\".*\n", "")
				.replace(" codes=\"" + hope.getId() + "\"", ""));
		spoil("codings/ann/interview-1.xml", text -> text.replace("quote=", "memo=\"why\" quote="));
		StudyComparison comparison = StudyComparison.of(mine.getStudy(), TwoVersions.read(mine.getFolder()));
		comparison.applyTo(mine, "Take Over", CodingSet.class::isInstance);
		assertEquals(List.of("set memo"), events());
		assertSame(hope, coding.getCode());
		comparison.applyTo(mine, "Take Over", Codebook.class::isInstance);
		assertTrue(coding.getCode().eIsProxy());
		assertNothingIsLeft();
	}

	@Test
	void referencesThatLeadNowhereAreComparedByPlaceInTheFolder() throws IOException, StudyException {
		spoil("codings/ann/interview-1.xml", text -> text.replace(hope.getId(), "gone"));
		Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
		TwoVersions.copy(mine.getFolder(), elsewhere);
		Study theirs = TwoVersions.read(elsewhere);
		StudyComparison comparison = StudyComparison.of(mine.getStudy(), theirs);
		assertEquals(List.of("Coding of \"given hope\" with Hope by Ann in Interview 1: code changed"),
				labels(comparison));
		assertEquals("(not in the study)", comparison.getDifferences().get(0).after());
		take(comparison);
		assertEquals(mine.getStudy().eResource().getURI().trimSegments(1).appendSegment("codebook.xml")
				.appendFragment("gone"), EcoreUtil.getURI(coding.getCode()));
		assertEquals(List.of(), labels(StudyComparison.of(mine.getStudy(), theirs)));
		assertNothingIsLeft();
	}

	private void spoil(String file, UnaryOperator<String> change) throws IOException {
		Path path = mine.getFolder().resolve(file);
		String before = Files.readString(path);
		String after = change.apply(before);
		assertFalse(before.equals(after), before);
		Files.writeString(path, after);
	}

	@Test
	void damagedFilesDoNoHarm() throws IOException, StudyException {
		mine.execute("Round", () -> {
			Round round = StudyObjects.create(StudyPackage.Literals.ROUND);
			round.getSources().add(interview);
			mine.getStudy().getRounds().add(round);
		});
		mine.save(null);
		spoil("study.xml", text -> text.replaceFirst("(<sources [^>]*>)",
				"$1$1<sources xsi:type=\"study:Transcript\" href=\"no.xml#no\"/>"));
		spoil("codebook.xml", text -> text.replace("</study:Codebook>",
				"<codes href=\"other.xml#a\"/><codes href=\"other.xml#b\"/></study:Codebook>"));
		spoil("diagrams/map.xml", text -> text.replace(hope.getId(), "gone"));
		Study theirs = TwoVersions.read(mine.getFolder());
		StudyComparison comparison = StudyComparison.of(mine.getStudy(), theirs);
		assertEquals(List.of("Round \"(unnamed)\": sources changed", "Codebook: codes changed",
				"Node \"Hope\" in diagram Map: what it stands for changed"), labels(comparison));
		take(comparison);
		StudyDump.assertStoredEqual(theirs, mine.getStudy());
		assertEquals(3, mine.getStudy().getRounds().get(0).getSources().size());
		assertNothingIsLeft();

		Study mended = TwoVersions.read(mine.getFolder());
		mended.getRounds().get(0).getSources().remove(1);
		mended.getCodebook().getCodes().remove(2);
		StudyComparison back = StudyComparison.of(mine.getStudy(), mended);
		assertEquals(List.of("Round \"(unnamed)\": sources changed", "Codebook: codes changed"), labels(back));
		take(back);
		assertEquals(List.of(), labels(StudyComparison.of(mine.getStudy(), mended)));
	}

	@Test
	void theOrderOfFilesSaysNothing() throws IOException, StudyException {
		StudyComparison comparison = changed(other -> other.execute("Add",
				() -> other.getStudy().getSources().add(0, transcript("A", TEXT))));
		assertEquals(List.of("Transcript \"A\" added"), labels(comparison));
		take(comparison);
		assertEquals(List.of("add to sources"), events());
	}

	@Test
	void aNodeThatStandsForItselfHasAName() throws IOException, StudyException {
		Difference only = changed(other -> other.execute("Loop", () -> {
			DiagramNode node = same(other, map).getNodes().get(0);
			node.setName("Loop");
			node.setSubject(node);
		})).getDifferences().get(1);
		assertEquals(List.of("Hope", "Loop"), List.of(only.before(), only.after()));
	}

	@Test
	void anEntryOfTheHistoryThatSaysNotWhatItIsAboutIsTakenOverToo() throws IOException, StudyException {
		take(changed(other -> {
			new StudyOperations(other).rename(same(other, hope), "Faith");
			other.execute("Damage", () -> other.getStudy().getCodebook().getHistory().getLast().setSubject(null));
		}));
		assertEquals("Faith", hope.getName());
		assertNull(mine.getStudy().getCodebook().getHistory().getLast().getSubject());
		assertNothingIsLeft();
	}

	@Test
	void anotherStudyIsRefused() throws StudyException {
		try (StudySession other = StudySession.create(temp.resolve("other"), "Other")) {
			assertEquals("\"Peers\" and \"Other\" are two different studies, which cannot be compared.",
					assertThrows(IllegalArgumentException.class,
							() -> StudyComparison.of(mine.getStudy(), other.getStudy())).getMessage());
			StudyComparison none = StudyComparison.of(mine.getStudy(), TwoVersions.read(mine.getFolder()));
			assertThrows(IllegalArgumentException.class, () -> none.applyTo(other, "Take Over"));
		}
	}

	@Test
	void takingOverNothingIsNoCommand() throws StudyException {
		long version = mine.getVersion();
		var last = mine.getCommandStack().getUndoCommand();
		StudyComparison comparison = StudyComparison.of(mine.getStudy(), TwoVersions.read(mine.getFolder()));
		comparison.applyTo(mine, "Take Over");
		assertEquals(List.of(), comparison.getDifferences());
		assertEquals(List.of(), comparison.getSummary());
		assertEquals(version, mine.getVersion());
		assertSame(last, mine.getCommandStack().getUndoCommand());
		assertFalse(mine.isDirty());
		assertEquals(List.of(), told);
	}
}
