package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudySession;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditors;

/** A researcher takes a diagram out into a paper. */
class DiagramOutTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private void openDiagram() throws Exception {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		StudySession session = Workbench.open(workbench.temp().resolve("sample"));
		StudyEditors.open(Workbench.page(), session, session.getStudy().getDiagrams().get(0));
		Workbench.settle();
	}

	@Test
	void aDiagramIsExportedAtAScaleAndInAFormatThatIsAskedFor() throws Exception {
		openDiagram();
		Path picture = workbench.temp().resolve("map.png");
		Path drawing = workbench.temp().resolve("map.svg");
		Hand.during(() -> Workbench.command("org.themewright.ui.diagram.export"), hand -> {
			Shell dialog = hand.dialog("Export Diagram", "Export");
			Combo scale = hand.ask(() -> Workbench.find(dialog, Combo.class));
			write(hand, dialog, picture);
			hand.waitFor("the scale to be asked for", scale::isEnabled);
			hand.ask(() -> {
				scale.select(Arrays.asList(scale.getItems()).indexOf("2x"));
				scale.notifyListeners(SWT.Selection, new Event());
				assertTrue(Workbench.all(dialog, Label.class).stream().anyMatch(each -> each.getText().endsWith("pixels")));
				Workbench.screenshot("export-diagram");
				return null;
			});
			hand.press(dialog, "Export");
		});
		Workbench.waitFor("the picture", () -> Files.exists(picture) && Workbench.isIdle());
		int twice = new ImageData(picture.toString()).width;
		Hand.during(() -> Workbench.command("org.themewright.ui.diagram.export"), hand -> {
			Shell dialog = hand.dialog("Export Diagram", "Export");
			Combo scale = hand.ask(() -> Workbench.find(dialog, Combo.class));
			assertEquals("2x", hand.ask(scale::getText));
			write(hand, dialog, workbench.temp().resolve("nowhere").resolve("map.svg"));
			Button ok = hand.button(dialog, "Export");
			hand.waitFor("no such folder", () -> !ok.isEnabled());
			write(hand, dialog, drawing);
			hand.waitFor("a good place", ok::isEnabled);
			assertFalse(hand.ask(scale::isEnabled), "a drawing has no scale");
			hand.keys("Return");
		});
		Workbench.waitFor("the drawing", () -> Files.exists(drawing) && Workbench.isIdle());
		String svg = Files.readString(drawing);
		String width = svg.replaceFirst("(?s).*?<svg[^>]* width=\"([0-9.]+).*", "$1");
		assertEquals(2 * Double.parseDouble(width), twice, 2);
	}

	private static void write(Hand hand, Shell dialog, Path file) {
		Text field = hand.ask(() -> Workbench.all(dialog, Text.class).stream().filter(each -> (each.getStyle() & SWT.BORDER) != 0
				&& each.isVisible() && (each.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow());
		hand.ask(() -> {
			field.setText(file.toString());
			field.setFocus();
			return null;
		});
	}

	@Test
	void theFileMenuExportsAndPrintsTheDiagramThatIsOpen() throws Exception {
		openDiagram();
		Menu file = Workbench.window().getShell().getMenuBar().getItem(0).getMenu();
		file.notifyListeners(SWT.Show, new Event());
		List<String> items = Arrays.stream(file.getItems()).filter(MenuItem::isEnabled)
				.map(each -> each.getText().replace("&", "").replaceFirst("\t.*", "")).toList();
		assertTrue(items.contains("Print..."), items::toString);
		assertTrue(items.contains("Export Diagram..."), items::toString);
	}
}
