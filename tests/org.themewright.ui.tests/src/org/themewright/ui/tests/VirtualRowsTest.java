package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.themewright.ui.internal.widgets.VirtualRows;

/** Tables of many rows show the right ones, where they were scrolled to, however many are taken away at once. */
class VirtualRowsTest {

	/** More than fit the window. */
	private static final int MANY = 5000;
	private static final int TOP = 700;

	private Shell shell;
	private TableViewer viewer;
	private List<String> rows = List.of();

	@BeforeEach
	void open() {
		shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		shell.setSize(300, 300);
		viewer = new TableViewer(shell, SWT.VIRTUAL | SWT.MULTI | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setLabelProvider(new LabelProvider());
		viewer.setContentProvider((ILazyContentProvider) index -> viewer.replace(rows.get(index), index));
		viewer.setInput(this);
		shell.open();
		show(MANY);
		viewer.getTable().setTopIndex(TOP);
		Workbench.settle();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void show(int count) {
		rows = IntStream.range(0, count).mapToObj(row -> count + " " + row).toList();
		VirtualRows.setCount(viewer, count);
		viewer.refresh();
		Workbench.settle();
	}

	@Test
	void whatIsInSightStaysThere() {
		for (int count : new int[] { MANY - 10, 4000, TOP + 100 }) {
			show(count);
			assertEquals(TOP, viewer.getTable().getTopIndex(), "of " + count);
			assertRow(count, TOP);
		}
	}

	@Test
	void rowsAreThoseOfNowWhereThoseInSightAreGone() {
		for (int count : new int[] { TOP, 30, 1, 0 }) {
			show(count);
			assertRow(count, count - 1);
			show(MANY);
			assertRow(MANY, MANY - 1);
		}
	}

	private void assertRow(int count, int row) {
		assertEquals(count, viewer.getTable().getItemCount());
		if (count > 0) {
			viewer.getTable().showItem(viewer.getTable().getItem(row));
			Workbench.settle();
			assertEquals(count + " " + row, viewer.getTable().getItem(row).getText());
			Item found = (Item) viewer.testFindItem(rows.get(row));
			assertFalse(found.isDisposed());
			assertEquals(viewer.getTable().getItem(row), found);
		}
	}
}
