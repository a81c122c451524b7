package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditorInput;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyPerspective;

/** A researcher goes from a code to its passages and to their places, and changes the codebook. */
class CodebookWorkflowTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;
	private Tree tree;

	private void openSample() throws Exception {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		session = Workbench.open(workbench.temp().resolve("sample"));
		StudyEditors.open(Workbench.page(), session, StudyObjects.transcripts(session.getStudy()).get(0));
		IViewPart codebook = Workbench.view(StudyPerspective.CODEBOOK);
		tree = Workbench.all(CodingWorkflowTest.control(codebook), Tree.class).get(0);
		Workbench.settle();
	}

	private TreeItem firstLeaf() {
		TreeItem branch = tree.getItem(0);
		branch.setExpanded(true);
		Workbench.settle();
		return branch.getItem(0);
	}

	@Test
	void doubleClickOnACodeShowsItsPassagesAndAPassageItsPlace() throws Exception {
		openSample();
		TreeItem item = firstLeaf();
		Code code = assertInstanceOf(Code.class, item.getData());
		Rectangle row = item.getBounds();
		RealInput.click(tree, row.x + 30, row.y + row.height / 2);
		RealInput.moveAway();
		Workbench.screenshot("codebook");
		RealInput.doubleClick(tree, row.x + 30, row.y + row.height / 2);
		List<Coding> expected = new StudyOperations(session).codingsOf(List.of(code));
		IViewPart codings = Workbench.page().findView(StudyPerspective.CODINGS);
		Table table = Workbench.find(CodingWorkflowTest.control(codings), Table.class);
		Workbench.waitFor("the passages", () -> table.getItemCount() == expected.size());

		Rectangle first = table.getItem(0).getBounds(0);
		RealInput.doubleClick(table, first.x + 20, first.y + first.height / 2);
		Workbench.waitFor("the place of the passage", () -> {
			IEditorPart editor = Workbench.page().getActiveEditor();
			StyledText text = editor == null ? null : editor.getAdapter(StyledText.class);
			return text != null && expected.stream().anyMatch(each -> each.getQuote().equals(text.getSelectionText()));
		});
		StudyEditorInput input = (StudyEditorInput) Workbench.page().getActiveEditor().getEditorInput();
		assertTrue(expected.stream().anyMatch(each -> StudyObjects.setOf(each).getSource() == input.getObject()));
	}

	@Test
	void aRenamedCodeIsRenamedEverywhereAndUndoTakesItBack() throws Exception {
		openSample();
		Code code = assertInstanceOf(Code.class, firstLeaf().getData());
		String name = code.getName();
		new StudyOperations(session).rename(code, "Seen at once");
		Workbench.settle();
		assertTrue(firstLeaf().getText().startsWith("Seen at once"), firstLeaf()::getText);
		Workbench.page().activate(Workbench.page().findView(StudyPerspective.CODEBOOK));
		tree.setFocus();
		RealInput.keys("ctrl+z");
		assertEquals(name, code.getName());
		assertTrue(firstLeaf().getText().startsWith(name), firstLeaf()::getText);
	}
}
