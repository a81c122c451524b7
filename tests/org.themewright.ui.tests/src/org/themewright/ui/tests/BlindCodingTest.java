package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.themewright.ui.tests.SearchesByDialog.label;
import static org.themewright.ui.tests.SearchesByDialog.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.service.prefs.BackingStoreException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.text.TextRange;
import org.themewright.diagram.edit.DiagramOperations;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.model.Code;
import org.themewright.model.CodingSet;
import org.themewright.model.NodeSizing;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.ThemeDiagram;
import org.themewright.model.Transcript;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyPerspective;
import org.themewright.ui.diagram.DiagramEditor;

/** In blind coding neither searches nor lists nor diagrams tell what a colleague coded and wrote. */
class BlindCodingTest {

	private static final String CODE = "Only theirs";
	private static final String HIDDEN = " \u00b7 what others coded is hidden";

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;
	private Researcher colleague;
	private Code code;
	private IEditorPart editor;
	private StyledText text;

	/** A colleague codes the first words of each transcript with a code that nobody else uses. */
	@BeforeEach
	void open() throws Exception {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		session = Workbench.open(workbench.temp().resolve("sample"));
		colleague = session.getStudy().getResearchers().stream()
				.filter(each -> each != Workbench.studies().getResearcher(session)).findFirst().orElseThrow();
		code = new StudyOperations(session).createCode(null, CODE, null, colleague);
		for (Transcript each : transcripts()) {
			new CodingOperations(session).code(each, new TextRange(0, 40), code, colleague);
		}
		editor = StudyEditors.open(Workbench.page(), session, transcripts().get(0));
		Workbench.settle();
		text = editor.getAdapter(StyledText.class);
	}

	/** It is remembered, but not from one test to the next. */
	@AfterEach
	void forget() throws BackingStoreException {
		InstanceScope.INSTANCE.getNode("org.themewright.ui/codings").clear();
	}

	private List<Transcript> transcripts() {
		return StudyObjects.transcripts(session.getStudy());
	}

	private void switchBlind() {
		Workbench.page().activate(editor);
		text.setFocus();
		Workbench.settle();
		RealInput.keys("ctrl+shift+b");
		Workbench.settle();
	}

	/** What stands beside the results, each value with its number. */
	private static List<String> facets() {
		List<String> result = new ArrayList<>();
		Workbench.all(CodingWorkflowTest.control(NewSearchUI.getSearchResultView()), Tree.class).stream()
				.filter(each -> (each.getStyle() & SWT.CHECK) != 0)
				.forEach(each -> Arrays.stream(each.getItems()).flatMap(group -> Arrays.stream(group.getItems()))
						.forEach(value -> result.add(value.getText() + " " + value.getText(1))));
		return result;
	}

	@Test
	void aSearchFindsACodingOfAColleagueAndCountsItOnlyWhileItIsNotHidden() {
		int all = transcripts().size();
		search("code:\"" + CODE + "\"");
		Workbench.waitFor("the codings", () -> label().startsWith(all + " "));
		Workbench.waitFor("their counts", () -> facets().contains(CODE + " " + all));
		assertTrue(facets().stream().anyMatch(each -> each.startsWith(colleague.getName() + " ")), () -> facets().toString());
		switchBlind();
		Workbench.waitFor("nothing to be found", () -> label().startsWith("Nothing"));
		assertEquals(List.of(), facets());
		switchBlind();
		Workbench.waitFor("the codings again", () -> label().startsWith(all + " ") && facets().contains(CODE + " " + all));
	}

	@Test
	void wordsAreFoundWithoutTheCodesOfAColleague() {
		String word = Arrays.stream(text.getText().substring(0, 40).split("[^A-Za-z']+")).filter(each -> each.length() > 6)
				.findFirst().orElseThrow();
		switchBlind();
		search("=" + word);
		Workbench.waitFor("the hits", () -> label().matches("\\d+ .*") && !facets().isEmpty());
		String found = label();
		assertTrue(found.endsWith(HIDDEN), found);
		assertFalse(facets().toString().contains(CODE), () -> facets().toString());
		assertFalse(facets().toString().contains(colleague.getName()), () -> facets().toString());
		switchBlind();
		Workbench.waitFor("the code", () -> facets().toString().contains(CODE));
		Workbench.waitFor("the same hits", () -> (label() + HIDDEN).equals(found));
	}

	@Test
	void aSavedSearchTellsOfNoNewHitsThatAreHiddenOrComeBackInSight() {
		switchBlind();
		search("code:\"" + CODE + "\"");
		Workbench.waitFor("nothing to be found", () -> label().startsWith("Nothing"));
		Hand.during(() -> {
		}, hand -> {
			hand.keys("ctrl+alt+s");
			Shell dialog = hand.dialog("Save Search", "OK");
			hand.type("Theirs");
			hand.press(dialog, "OK");
		});
		Workbench.waitFor("the search in the study", () -> session.getStudy().getSearches().size() == 1);
		SavedSearchRows.expand();
		Workbench.waitFor("what is there to be seen", SavedSearchRows::areCounted);
		CodingOperations codings = new CodingOperations(session);
		codings.code(transcripts().get(1), new TextRange(50, 80), code, colleague);
		codings.code(transcripts().get(1), new TextRange(90, 120), code, Workbench.studies().getResearcher(session));
		Workbench.waitFor("what is one's own", () -> SavedSearchRows.first().getText().endsWith(" new"));
		Workbench.waitFor("all that is to be counted", SavedSearchRows::areCounted);
		assertTrue(SavedSearchRows.first().getText().endsWith(" 1 new"), SavedSearchRows.first().getText());
		switchBlind();
		Workbench.waitFor("nothing new", () -> SavedSearchRows.first().getText().equals("Theirs"));
	}

	@Test
	void memosOfAColleagueAreNotCountedInTheExplorer() throws Exception {
		new StudyOperations(session).createMemo("Of a colleague", "words", colleague, transcripts().get(0));
		Tree explorer = Workbench.all(CodingWorkflowTest.control(Workbench.view(StudyPerspective.EXPLORER)), Tree.class).get(0);
		Workbench.settle();
		int all = session.getStudy().getMemos().size();
		Workbench.waitFor("all memos", () -> memos(explorer).equals("Memos " + all));
		long own = session.getStudy().getMemos().stream()
				.filter(each -> each.getAuthor() == null || each.getAuthor() != colleague).count();
		switchBlind();
		Workbench.waitFor("one's own memos", () -> memos(explorer).equals("Memos " + own));
		switchBlind();
		Workbench.waitFor("all memos again", () -> memos(explorer).equals("Memos " + all));
	}

	private static String memos(Tree explorer) {
		return Arrays.stream(explorer.getItems()).flatMap(study -> Arrays.stream(study.getItems())).map(TreeItem::getText)
				.filter(each -> each.startsWith("Memos")).findFirst().orElse("");
	}

	@Test
	void aDiagramDrawsACodeAsLargeAsItIsWithoutTheCodingsOfAColleague() {
		Code used = StudyObjects.allCodes(session.getStudy().getCodebook()).stream().filter(each -> each != code
				&& session.getStudy().getCodingSets().stream().filter(set -> set.getResearcher() != colleague)
						.flatMap(set -> set.getCodings().stream()).filter(coding -> coding.getCode() == each).count() > 3)
				.findFirst().orElseThrow();
		ThemeDiagram diagram = new StudyOperations(session).createDiagram("Sizes");
		session.execute("nodes", () -> {
			diagram.setSizing(NodeSizing.CODINGS);
			new DiagramOperations(session).add(diagram, List.of(code), 0, 0);
			new DiagramOperations(session).add(diagram, List.of(used), 400, 0);
		});
		switchBlind();
		DiagramEditor drawn = (DiagramEditor) StudyEditors.open(Workbench.page(), session, diagram);
		Workbench.settle();
		double hidden = box(drawn, diagram, 0).width();
		assertTrue(hidden < box(drawn, diagram, 1).width(), "it is used less");
		switchBlind();
		Workbench.waitFor("the code to grow", () -> box(drawn, diagram, 0).width() > hidden);
	}

	@Test
	void anAnalysisLeavesOutTheCodingsOfAColleagueAndSaysSo() throws Exception {
		analyse();
		assertEquals(Integer.toString(transcripts().size()), total());
		switchBlind();
		Workbench.waitFor("the result to be hidden", () -> !AnalysisWorkflowTest.tabs().isVisible());
		assertTrue(analyse().contains("Blind coding: what others coded is hidden and left out."));
		assertEquals("0", total());
		assertTrue(labels(CodingWorkflowTest.control(Workbench.view(StudyPerspective.RESULTS))).toString()
				.contains("Without what others coded"));
		Workbench.screenshot("blind-analysis");
	}

	@Test
	void agreementInBlindCodingSaysThatOthersAreHidden() {
		switchBlind();
		List<String> said = new ArrayList<>();
		Hand.during(() -> AnalysisWorkflowTest.menu("Study", "Analyse", "Researchers", "Agreement between researchers..."),
				hand -> {
			hand.press(hand.dialog("Analyse", "Run"), "Run");
			Shell dialog = hand.dialog("Agreement between researchers", "OK");
			said.addAll(hand.ask(() -> labels(dialog)));
			hand.press(dialog, "OK");
		});
		assertTrue(said.toString().contains("at least two researchers"), said::toString);
		assertTrue(said.toString().contains("Blind coding"), said::toString);
	}

	/** Counts codes; tells what the form said. */
	private static List<String> analyse() {
		List<String> said = new ArrayList<>();
		Hand.during(() -> AnalysisWorkflowTest.menu("Study", "Analyse", "Codes", "Code frequency..."), hand -> {
			Shell dialog = hand.dialog("Analyse", "Run");
			said.addAll(hand.ask(() -> labels(dialog)));
			hand.press(dialog, "Run");
		});
		AnalysisWorkflowTest.results("Code frequency");
		AnalysisWorkflowTest.showAs("Table");
		return said;
	}

	private static List<String> labels(Composite parent) {
		return Workbench.all(parent, Label.class).stream().map(Label::getText).toList();
	}

	/** How often the code is used, as the table of the analysis has it. */
	private static String total() {
		Table table = Workbench.find(AnalysisWorkflowTest.shownPage(), Table.class);
		return Arrays.stream(table.getItems()).filter(each -> each.getText(0).equals(CODE))
				.map(each -> each.getText(table.getColumnCount() - 2)).findFirst().orElse("");
	}

	@Test
	void whatAColleagueChangedInTheFilesIsTakenOverUnseen() throws Exception {
		Workbench.studies().save(session);
		Workbench.waitFor("the save", () -> !session.isDirty() && Workbench.isIdle());
		switchBlind();
		changeOutside(set(colleague));
		changeOutside(set(Workbench.studies().getResearcher(session)));
		new StudyOperations(session).createCode(null, "Mine", null, null);
		List<String> rows = new ArrayList<>();
		Hand.during(SafetyWorkflowTest::comeBack, hand -> {
			Shell dialog = hand.dialog("Changed Outside", "OK");
			Tree tree = hand.ask(() -> Workbench.find(dialog, Tree.class));
			hand.ask(() -> {
				for (TreeItem part : tree.getItems()) {
					part.setExpanded(true);
					rows.add(part.getText());
					Arrays.stream(part.getItems()).map(TreeItem::getText).forEach(rows::add);
				}
				return null;
			});
			hand.press(dialog, "OK");
		});
		assertEquals(1, rows.stream().filter(each -> each.startsWith("Something that blind coding hides")).count(),
				rows::toString);
		assertEquals(1, rows.stream().filter(each -> each.startsWith("Coding of")).count(), rows::toString);
		assertFalse(rows.toString().contains(colleague.getName()), rows::toString);
	}

	private CodingSet set(Researcher researcher) {
		return session.getStudy().getCodingSets().stream()
				.filter(each -> each.getResearcher() == researcher && each.getSource() == transcripts().get(0)).findFirst()
				.orElseThrow();
	}

	/** Somebody else writes a memo to the first coding that has none. */
	private static void changeOutside(CodingSet set) throws IOException {
		Path file = Path.of(set.eResource().getURI().toFileString());
		List<String> lines = new ArrayList<>(Files.readAllLines(file));
		String line = lines.stream().filter(each -> each.contains("<codings ") && !each.contains(" memo=")).findFirst()
				.orElseThrow();
		lines.set(lines.indexOf(line), line.replace("<codings ", "<codings memo=\"outside\" "));
		Files.write(file, lines);
	}

	@Test
	void whoDeletesACodeIsToldThatOthersMayUseItAndNotHowOften() throws Exception {
		Tree codebook = Workbench.all(CodingWorkflowTest.control(Workbench.view(StudyPerspective.CODEBOOK)), Tree.class).get(0);
		switchBlind();
		String said = askForDeletion(codebook);
		assertTrue(said.contains("no codings"), said);
		assertTrue(said.contains("What others coded is hidden and not counted"), said);
		switchBlind();
		said = askForDeletion(codebook);
		assertTrue(said.contains(transcripts().size() + " codings"), said);
		assertFalse(said.contains("hidden"), said);
	}

	/** What is asked when the code of the colleague is to be deleted, which is cancelled. */
	private String askForDeletion(Tree codebook) {
		codebook.setSelection(Arrays.stream(codebook.getItems()).filter(each -> each.getData() == code).findFirst()
				.orElseThrow());
		codebook.setFocus();
		Workbench.settle();
		StringBuilder said = new StringBuilder();
		Hand.during(() -> {
		}, hand -> {
			hand.keys("Delete");
			Shell dialog = hand.dialog("Delete Codes", "Delete");
			said.append(hand.ask(() -> labels(dialog)));
			hand.press(dialog, "Cancel");
		});
		return said.toString();
	}

	private static SceneBox box(DiagramEditor drawn, ThemeDiagram diagram, int node) {
		String id = diagram.getNodes().get(node).getId();
		return drawn.getScene().nodes().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow().box();
	}
}
