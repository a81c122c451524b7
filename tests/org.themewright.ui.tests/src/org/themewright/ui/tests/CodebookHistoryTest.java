package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Code;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.ui.StudyPerspective;

/** A researcher reads what was done to the codebook, and to one code. */
class CodebookHistoryTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private Table table;

	private List<String> rows() {
		List<String> result = new ArrayList<>();
		for (int i = 0; i < table.getItemCount(); i++) {
			result.add(table.getItem(i).getText(1) + " " + table.getItem(i).getText(2) + " " + table.getItem(i).getText(3)
					+ ": " + table.getItem(i).getText(5) + " " + table.getItem(i).getText(6));
		}
		return result;
	}

	private void waitForRows(String... rows) {
		Workbench.waitFor("the entries " + List.of(rows), () -> {
			Workbench.settle();
			return rows().equals(List.of(rows));
		});
	}

	@Test
	void theHistoryFollowsWhatIsDoneAndWhatIsSelected() throws Exception {
		StudySession.create(workbench.temp().resolve("study"), "Peers").close();
		StudySession session = Workbench.open(workbench.temp().resolve("study"));
		StudyOperations operations = new StudyOperations(session);
		operations.createResearcher("Ana", null);
		IViewPart codebook = Workbench.view(StudyPerspective.CODEBOOK);
		Composite view = CodingWorkflowTest.control(Workbench.view(StudyPerspective.HISTORY));
		table = Workbench.find(view, Table.class);
		Code hope = operations.createCode(null, "Hope", null, null);
		Code trust = operations.createCode(null, "Trust", null, null);
		operations.rename(trust, "Confidence", "their word");
		operations.set(hope, Literals.CODE__DEFINITION, "What they look forward to");
		waitForRows("Ana Redefined: definition Hope: What they look forward to ", "Ana Renamed Trust: Confidence their word",
				"Ana Created Trust: Trust ", "Ana Created Hope: Hope ");

		Tree tree = Workbench.find(CodingWorkflowTest.control(codebook), Tree.class);
		Rectangle row = tree.getItem(1).getBounds();
		RealInput.click(tree, row.x + 20, row.y + row.height / 2);
		waitForRows("Ana Renamed Trust: Confidence their word", "Ana Created Trust: Trust ");
		session.undo();
		session.undo();
		waitForRows("Ana Created Trust: Trust ");
		session.redo();
		waitForRows("Ana Renamed Trust: Confidence their word", "Ana Created Trust: Trust ");
		Workbench.screenshot("codebook-history");

		Text filter = Workbench.find(view, Text.class);
		RealInput.click(filter, 60, filter.getSize().y / 2);
		RealInput.type("word");
		waitForRows("Ana Renamed Trust: Confidence their word");
		RealInput.keys("Down", "ctrl+a", "ctrl+c");
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		String copied = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertEquals(2, copied.lines().count(), copied);
		assertTrue(copied.contains("\tAna\tRenamed\tTrust\tTrust\tConfidence\ttheir word"), copied);
	}
}
