package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.service.prefs.BackingStoreException;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyPerspective;

/** A researcher hides codings, codes blindly, follows the codebook, and finds codings in the overview. */
class VisibleCodingsTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;
	private Transcript transcript;
	private IEditorPart editor;
	private StyledText text;

	private void openSample() throws StudyException {
		openSample(1);
	}

	private void openSample(int number) throws StudyException {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		session = Workbench.open(workbench.temp().resolve("sample"));
		transcript = StudyObjects.transcripts(session.getStudy()).get(number);
		editor = StudyEditors.open(Workbench.page(), session, transcript);
		Workbench.settle();
		text = editor.getAdapter(StyledText.class);
		text.setFocus();
		Workbench.settle();
	}

	/** How codings are shown is remembered, but not from one test to the next. */
	@AfterEach
	void forget() throws BackingStoreException {
		InstanceScope.INSTANCE.getNode("org.themewright.ui/codings").clear();
	}

	/** Codings that no other overlaps, in the order of the text. */
	private List<Coding> alone() {
		List<Coding> all = StudyObjects.codingsIn(transcript);
		return all.stream().filter(each -> all.stream()
				.noneMatch(other -> other != each && range(other).overlaps(range(each)))).toList();
	}

	private static TextRange range(Coding coding) {
		return new TextRange(coding.getStart(), coding.getEnd());
	}

	/** Whether the words of a coding that no other overlaps have a colour behind them. */
	private boolean isSeen(Coding coding) {
		return !behind(coding).equals(text.getBackground().getRGB());
	}

	private void assertSeen(boolean wanted, Coding coding) {
		Workbench.waitFor((wanted ? "to see " : "not to see ") + coding.getQuote(), () -> isSeen(coding) == wanted);
	}

	/** What is painted behind the first letter of a coding, above the letter. */
	private RGB behind(Coding coding) {
		text.setTopIndex(text.getLineAtOffset(coding.getStart()));
		text.setTopPixel(text.getTopPixel() - 2 * text.getLineHeight());
		text.redraw();
		Workbench.settle();
		Point at = text.getLocationAtOffset(coding.getStart());
		Image image = new Image(text.getDisplay(), 1, 1);
		GC gc = new GC(text);
		gc.copyArea(image, at.x + 3, at.y + 1);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data.palette.getRGB(data.getPixel(0, 0));
	}

	/** What the bars above the text say. */
	private String said() {
		StringBuilder said = new StringBuilder();
		Workbench.all(CodingWorkflowTest.control(editor), Link.class).stream().filter(Link::isVisible)
				.forEach(each -> said.append(each.getText()).append('\n'));
		return said.toString();
	}

	/** A coding of a colleague, on the first word. */
	private Coding codingOfColleague() {
		Researcher own = Workbench.studies().getResearcher(session);
		Researcher colleague = session.getStudy().getResearchers().stream().filter(each -> each != own).findFirst()
				.orElseThrow();
		return new CodingOperations(session).code(transcript, new TextRange(0, 6), alone().getFirst().getCode(), colleague);
	}

	@Test
	void codingsOfOneCodeAreShownByKeyboardAndAllAgain() throws StudyException {
		openSample();
		Coding kept = alone().getFirst();
		Coding hidden = alone().stream().filter(each -> each.getCode() != kept.getCode()).findFirst().orElseThrow();
		assertSeen(true, hidden);
		text.setSelection(kept.getStart());
		Workbench.settle();
		RealInput.keys("ctrl+shift+o");
		assertSeen(true, kept);
		assertSeen(false, hidden);
		assertTrue(said().contains("Showing 1 of "), this::said);
		text.setSelection(0);
		RealInput.keys("ctrl+period");
		assertSame(kept.getCode(), ((Coding) selected()).getCode(), "the next coding is one that is shown");
		RealInput.keys("ctrl+shift+a");
		assertSeen(true, hidden);
		assertEquals("", said());
	}

	private Object selected() {
		return ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement();
	}

	@Test
	void codingsAreChosenInAListByTypingAndSpaceAndItIsRemembered() throws StudyException {
		openSample();
		Coding coding = alone().getFirst();
		RealInput.keys("ctrl+shift+f");
		RealInput.type(coding.getCode().getName());
		RealInput.keys("Down", "space");
		Workbench.screenshot("show-codings");
		RealInput.keys("Escape");
		Workbench.waitFor("the popup to close", () -> Arrays.stream(Display.getCurrent().getShells())
				.noneMatch(each -> each.isVisible() && each.getParent() != null));
		assertSeen(false, coding);
		Workbench.page().closeEditor(editor, false);
		editor = StudyEditors.open(Workbench.page(), session, transcript);
		Workbench.settle();
		text = editor.getAdapter(StyledText.class);
		assertSeen(false, coding);
		assertTrue(said().contains("Show all"), this::said);
	}

	@Test
	void whoCodesWithAHiddenCodeSeesTheCoding() throws StudyException {
		openSample();
		Coding kept = alone().getFirst();
		Coding other = alone().stream().filter(each -> each.getCode() != kept.getCode()).findFirst().orElseThrow();
		text.setSelection(kept.getStart());
		Workbench.settle();
		RealInput.keys("ctrl+shift+o");
		text.setSelectionRange(kept.getStart(), 4);
		Workbench.settle();
		RealInput.keys("Return");
		RealInput.type(other.getCode().getName());
		RealInput.keys("Return");
		assertSame(other.getCode(), ((Coding) selected()).getCode());
		assertSeen(true, other);
	}

	@Test
	void blindCodingHidesWhatOthersCodedFromTextHoverAndSpeech() throws StudyException {
		openSample();
		Coding mine = alone().getFirst();
		Coding theirs = codingOfColleague();
		assertSeen(true, theirs);
		RealInput.keys("ctrl+shift+b");
		assertSeen(false, theirs);
		assertSeen(true, mine);
		assertTrue(said().contains("Blind"), this::said);
		text.setSelection(theirs.getStart() + 1);
		Workbench.settle();
		assertSame(transcript, selected(), "nothing is said about a coding of others at the caret");
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(theirs));
		assertSame(transcript, selected(), "nor can one be led to");
		Workbench.screenshot("blind-coding");
		RealInput.keys("ctrl+shift+b");
		assertSeen(true, theirs);
	}

	@Test
	void blindCodingHidesFromTheListsWhatOthersCodedAndWrote() throws Exception {
		openSample();
		Researcher other = session.getStudy().getResearchers().stream()
				.filter(each -> each != Workbench.studies().getResearcher(session)).findFirst().orElseThrow();
		new StudyOperations(session).createMemo("Written by a colleague", "words", other, transcript);
		Table memos = table(StudyPerspective.MEMOS);
		Table codings = table(StudyPerspective.CODINGS);
		int allCodings = codings.getItemCount();
		int allMemos = memos.getItemCount();
		Tree codes = tree(StudyPerspective.CODEBOOK);
		Tree themes = tree(StudyPerspective.THEMES);
		long counted = allCodings;
		Workbench.waitFor("what is counted", () -> counted(codes) == counted && number(themes.getItem(0)) > 0);
		long ofTheme = number(themes.getItem(0));
		long own = session.getStudy().getCodingSets().stream().filter(set -> set.getResearcher() != other)
				.mapToLong(set -> set.getCodings().size()).sum();
		text.setFocus();
		Workbench.settle();
		RealInput.keys("ctrl+shift+b");
		Workbench.waitFor("the lists to hide them", () -> codings.getItemCount() < allCodings
				&& memos.getItemCount() < allMemos);
		assertEquals(2, session.getStudy().getResearchers().size(), "the sample has two researchers");
		assertEquals(own, codings.getItemCount());
		Workbench.waitFor("no count to tell of them", () -> counted(codes) == own
				&& number(themes.getItem(0)) > 0 && number(themes.getItem(0)) < ofTheme);
		Workbench.screenshot("blind-counts");
		text.setFocus();
		RealInput.keys("ctrl+shift+b");
		Workbench.waitFor("the lists to show them", () -> codings.getItemCount() == allCodings
				&& memos.getItemCount() == allMemos && counted(codes) == counted && number(themes.getItem(0)) == ofTheme);
	}

	private static Tree tree(String view) throws Exception {
		return Workbench.all(CodingWorkflowTest.control(Workbench.view(view)), Tree.class).get(0);
	}

	/** How many codings rows say there are, an open code without those below it; none where that is not counted yet. */
	private static long counted(Tree codes) {
		return Stream.of(codes.getItems()).mapToLong(VisibleCodingsTest::counted).sum();
	}

	private static long counted(TreeItem code) {
		return number(code) + (code.getExpanded() ? Stream.of(code.getItems()).mapToLong(VisibleCodingsTest::counted).sum() : 0);
	}

	private static long number(TreeItem row) {
		int column = Stream.of(row.getParent().getColumns()).map(TreeColumn::getText).toList().indexOf("Codings");
		return row.getText(column).matches("\\d+") ? Long.parseLong(row.getText(column)) : 0;
	}

	private static Table table(String view) throws Exception {
		return Workbench.all(CodingWorkflowTest.control(Workbench.view(view)), Table.class).get(0);
	}

	@Test
	void aBlindRoundIsBlindByItself() throws StudyException {
		openSample();
		Coding theirs = codingOfColleague();
		assertSeen(true, theirs);
		session.execute("Blind round", () -> session.getStudy().getRounds().getLast().setBlind(true));
		assertSeen(false, theirs);
		assertTrue(said().contains(session.getStudy().getRounds().getLast().getName()), this::said);
		session.undo();
		assertSeen(true, theirs);
	}

	@Test
	void theEditorFollowsTheCodebook() throws Exception {
		openSample();
		Tree tree = Workbench.all(CodingWorkflowTest.control(Workbench.view(StudyPerspective.CODEBOOK)), Tree.class)
				.get(0);
		text.setFocus();
		Workbench.settle();
		RealInput.keys("ctrl+shift+k");
		Coding kept = alone().getFirst();
		TreeItem row = find(tree.getItems(), kept.getCode());
		tree.showItem(row);
		Workbench.settle();
		Rectangle at = row.getBounds();
		RealInput.click(tree, at.x + 12, at.y + at.height / 2);
		Coding other = alone().stream()
				.filter(each -> !StudyObjects.withSubcodes(kept.getCode()).contains(each.getCode())).findFirst()
				.orElseThrow();
		assertSeen(true, kept);
		assertSeen(false, other);
		assertTrue(said().contains(kept.getCode().getName()), this::said);
		text.setFocus();
		Workbench.settle();
		RealInput.keys("ctrl+shift+k");
		assertSeen(true, other);
	}

	private static TreeItem find(TreeItem[] items, Code code) {
		for (TreeItem each : items) {
			if (each.getData() == code) {
				return each;
			}
			each.setExpanded(true);
			TreeItem below = find(each.getItems(), code);
			if (below != null) {
				return below;
			}
		}
		return null;
	}

	@Test
	void aClickInTheOverviewLeadsToTheCoding() throws StudyException {
		openSample();
		Coding last = StudyObjects.codingsIn(transcript).stream().max(Comparator.comparingInt(Coding::getStart))
				.orElseThrow();
		Canvas overview = overview();
		int middle = (last.getStart() + last.getEnd()) / 2;
		int y = (int) ((long) middle * overview.getSize().y / text.getCharCount());
		assertEquals(0, text.getTopIndex());
		RealInput.click(overview, 4, y);
		Coding selected = (Coding) selected();
		int perPixel = text.getCharCount() / overview.getSize().y + 1;
		assertTrue(selected.getStart() <= middle + 4 * perPixel && selected.getEnd() >= middle - 4 * perPixel,
				() -> range(selected) + " at " + middle);
		int line = text.getLocationAtOffset(selected.getStart()).y;
		assertTrue(line >= 0 && line < text.getClientArea().height);
		Workbench.screenshot("overview-ruler");
	}

	/** The narrow canvas beside the scroll bar. */
	private Canvas overview() {
		return Workbench.all(text.getParent(), Canvas.class).stream()
				.filter(each -> each.getParent() == text.getParent())
				.max(Comparator.comparingInt(each -> each.getLocation().x)).orElseThrow();
	}

	@Test
	void detailsOfCodingsAtTheCaretAreShownByKeyboard() throws StudyException {
		openSample();
		Coding coding = alone().getFirst();
		text.setSelection(coding.getStart() + 1);
		Workbench.settle();
		assertNull(toolTip());
		RealInput.keys("shift+F2");
		Workbench.waitFor("the details", () -> toolTip() != null);
		Workbench.screenshot("coding-details");
		RealInput.keys("Escape");
		Workbench.waitFor("the details to go", () -> toolTip() == null);
	}

	private static Shell toolTip() {
		for (Shell each : Display.getCurrent().getShells()) {
			if (each.isVisible() && each.getParent() != null && each.getText().isEmpty()) {
				return each;
			}
		}
		return null;
	}

	/** Codes one sentence with many codes, by both researchers, and brings it into sight. */
	private void codeDensely() {
		List<Code> codes = StudyObjects.allCodes(session.getStudy().getCodebook());
		List<Researcher> researchers = session.getStudy().getResearchers();
		Coding place = alone().getFirst();
		CodingOperations operations = new CodingOperations(session);
		session.execute("Code densely", () -> {
			for (int i = 0; i < Math.min(14, codes.size()); i++) {
				operations.code(transcript, new TextRange(place.getStart() + i % 3, place.getEnd()), codes.get(i),
						researchers.get(i % researchers.size()));
			}
		});
		text.setSelection(place.getStart());
		text.setTopIndex(Math.max(0, text.getLineAtOffset(place.getStart()) - 2));
		Workbench.settle();
	}

	@Test
	void theCodingsViewListsThoseAtTheCaret() throws Exception {
		openSample();
		IViewPart view = Workbench.view(StudyPerspective.CODINGS);
		ToolItem link = toolItem("Show the codings at the caret of the transcript");
		Rectangle at = link.getBounds();
		RealInput.click(link.getParent(), at.x + at.width / 2, at.y + at.height / 2);
		Table table = Workbench.find(CodingWorkflowTest.control(view), Table.class);
		Coding coding = alone().getFirst();
		text.setFocus();
		text.setSelection(coding.getStart() + 1);
		Workbench.settle();
		Workbench.waitFor("the coding", () -> table.getItemCount() == 1);
		assertTrue(table.getItem(0).getText().startsWith(coding.getQuote().substring(0, 10)));
		text.setSelection(0);
		Workbench.waitFor("no coding", () -> table.getItemCount() == 0);
		RealInput.click(link.getParent(), at.x + at.width / 2, at.y + at.height / 2);
		Workbench.waitFor("all codings", () -> table.getItemCount() > 1);
	}

	private static ToolItem toolItem(String tip) {
		return Workbench.all(Workbench.window().getShell(), ToolBar.class).stream()
				.flatMap(each -> Arrays.stream(each.getItems())).filter(each -> tip.equals(each.getToolTipText())).findFirst()
				.orElseThrow();
	}

	@Test
	void manyCodingsOnOneSentenceAreToldApart() throws StudyException {
		openSample();
		codeDensely();
		Workbench.screenshot("dense-codings");
	}

	@Test
	void researchersAreToldApartByColourAndPattern() throws StudyException {
		openSample(0);
		Coding coding = alone().getFirst();
		assertSeen(true, coding);
		RGB byCode = behind(coding);
		RealInput.keys("ctrl+shift+r");
		assertTrue(said().contains("by researcher"), this::said);
		Workbench.waitFor("another colour", () -> !byCode.equals(behind(coding)));
		assertSeen(true, coding);
		text.setTopPixel(0);
		Workbench.screenshot("two-researchers");
		RealInput.keys("ctrl+shift+r");
		assertEquals("", said());
		assertEquals(byCode, behind(coding));
	}

	@Test
	void aNarrowWindowLeavesRoomToTheText() throws StudyException {
		openSample();
		IWorkbenchPage page = Workbench.page();
		page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
		Shell window = Workbench.window().getShell();
		try {
			for (int width : new int[] { 700, 500, 420 }) {
				window.setSize(width, 800);
				codeDensely();
				int room = text.getClientArea().width - text.getLeftMargin() - text.getRightMargin();
				assertTrue(room > 170, () -> "room for the text in a window of " + width + ": " + room);
			}
			Workbench.screenshot("narrow-window");
		} finally {
			window.setSize(1500, 950);
			page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_RESTORED);
			Workbench.settle();
		}
	}
}

