package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.exchange.codebook.CodebookFiles;
import org.themewright.model.StudyObjects;

/** A researcher takes a codebook over from a spreadsheet, after seeing what changes, and writes it into one. */
class CodebookFilesTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;

	private List<String> codes() {
		return StudyObjects.allCodes(session.getStudy().getCodebook()).stream().map(StudyObjects::path).toList();
	}

	private void createStudy() throws Exception {
		StudySession.create(workbench.temp().resolve("study"), "Peers").close();
		session = Workbench.open(workbench.temp().resolve("study"));
		new StudyOperations(session).createCode(null, "Work", null, null);
	}

	@Test
	void whatAFileWouldChangeIsShownBeforeItIsTakenOver() throws Exception {
		createStudy();
		Path file = workbench.temp().resolve("codes.csv");
		Files.writeString(file, "Code,Parent,Definition,Boundary example\nWork,,Paid or not,A favour\nPay,Work,,\n");
		Path bad = workbench.temp().resolve("bad.csv");
		Files.writeString(bad, "Name,Level\nA,1\nB,9\n");
		Hand.during(() -> Workbench.command("org.themewright.ui.importCodebook"), hand -> {
			Shell shell = hand.dialog("Import Codebook", "Finish");
			Button finish = hand.button(shell, "Finish");
			Text field = hand.ask(() -> Workbench.find(shell, Text.class));
			Table table = hand.ask(() -> Workbench.find(shell, Table.class));
			RealInput.run(List.of("type", bad.toString()));
			hand.waitFor("the problem", () -> Workbench.all(shell, Text.class).stream()
					.anyMatch(each -> each.getText().contains("Row 3")));
			assertTrue(hand.ask(() -> !finish.isEnabled()));
			RealInput.run(List.of("key", "ctrl+a"));
			RealInput.run(List.of("type", file.toString()));
			hand.waitFor("the preview", () -> table.getItemCount() == 3);
			hand.ask(() -> {
				assertEquals(file.toString(), field.getText());
				assertEquals(List.of("New code", "Added: Definition", "Added: Boundary example"),
						List.of(table.getItem(0).getText(), table.getItem(1).getText(), table.getItem(2).getText()));
				assertEquals("Work > Pay", table.getItem(0).getText(1));
				Workbench.screenshot("codebook-import");
				return null;
			});
			hand.click(finish);
		});
		Workbench.settle();
		assertEquals(List.of("Work", "Work > Pay"), codes());
		assertEquals("A favour", session.getStudy().getCodebook().getCodes().get(0).getBoundaryExample());
		session.undo();
		assertEquals(List.of("Work"), codes());
	}

	@Test
	void theCodebookIsWrittenWhereOneSays() throws Exception {
		createStudy();
		Path file = workbench.temp().resolve("out.xlsx");
		Hand.during(() -> Workbench.command("org.themewright.ui.exportCodebook"), hand -> {
			Button finish = hand.button(hand.dialog("Export Codebook", "Finish"), "Finish");
			RealInput.run(List.of("key", "ctrl+a"));
			RealInput.run(List.of("type", workbench.temp().resolve("out.doc").toString()));
			hand.waitFor("no such suffix", () -> !finish.isEnabled());
			RealInput.run(List.of("key", "ctrl+a"));
			RealInput.run(List.of("type", file.toString()));
			hand.waitFor("a good suffix", finish::isEnabled);
			RealInput.run(List.of("key", "Return"));
		});
		Workbench.waitFor("the file", () -> Files.exists(file));
		Workbench.settle();
		assertEquals(1, CodebookFiles.read(file).size());
	}
}
