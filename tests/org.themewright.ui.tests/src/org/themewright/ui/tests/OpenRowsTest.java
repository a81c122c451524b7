package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.themewright.ui.internal.widgets.OpenRows;

/** One Enter opens once, however often the toolkit tells of it. */
class OpenRowsTest {

	private Shell shell;
	private Table table;

	@BeforeEach
	void rows() {
		shell = new Shell(Display.getCurrent());
		table = new Table(shell, SWT.MULTI);
		for (int i = 0; i < 5; i++) {
			new TableItem(table, SWT.NONE).setText("row " + i);
		}
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void tell(int row) {
		Event event = new Event();
		event.item = table.getItem(row);
		table.notifyListeners(SWT.DefaultSelection, event);
	}

	private static void dispatch() {
		while (Display.getCurrent().readAndDispatch()) {
			// until nothing is left
		}
	}

	@Test
	void whatWasSelectedMostIsOpened() {
		List<int[]> opened = new ArrayList<>();
		OpenRows rows = OpenRows.in(table, () -> opened.add(table.getSelectionIndices()));
		table.setSelection(new int[] { 1, 2, 4 });
		tell(2);
		table.setSelection(2);
		tell(2);
		dispatch();
		assertEquals(1, opened.size());
		assertArrayEquals(new int[] { 1, 2, 4 }, opened.get(0));
		table.setSelection(0);
		rows.request();
		tell(0);
		dispatch();
		assertEquals(2, opened.size());
		assertArrayEquals(new int[] { 0 }, opened.get(1));
	}

	@Test
	void aRowIsTickedOnceAndOneThatIsGoneIsNot() {
		List<String> opened = new ArrayList<>();
		OpenRows.oneIn(table, item -> opened.add(item.getText()));
		tell(3);
		tell(3);
		dispatch();
		assertEquals(List.of("row 3"), opened);
		tell(4);
		table.remove(4);
		dispatch();
		assertEquals(1, opened.size());
	}

	@Test
	void nothingIsOpenedOnceTheTableIsGone() {
		List<String> opened = new ArrayList<>();
		OpenRows.in(table, () -> opened.add("opened"));
		tell(0);
		shell.dispose();
		dispatch();
		assertEquals(List.of(), opened);
	}
}
