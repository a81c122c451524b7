package org.themewright.ui.internal.safety;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.core.UnsavedCommand;

/** Asks whether what was done before a crash is brought back, and lists it. */
final class UnsavedWorkDialog extends TitleAreaDialog {

	/** Brings it back. */
	static final int BRING_BACK = IDialogConstants.OK_ID;
	/** Puts it aside. */
	static final int SET_ASIDE = IDialogConstants.CLIENT_ID;
	/** Asks again when the study is opened the next time. */
	static final int LATER = IDialogConstants.CANCEL_ID;

	private static final DateTimeFormatter TIME = DateTimeFormatter
			.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

	/** Like commands one after another, such as bursts of typing. */
	private record Row(Instant time, String label, int count) {
	}

	private final StudySession session;

	UnsavedWorkDialog(Shell shell, StudySession session) {
		super(shell);
		this.session = session;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.unsavedTitle);
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, convertHorizontalDLUsToPixels(360)), convertVerticalDLUsToPixels(220));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(NLS.bind(Messages.unsavedHeading, session.getStudy().getName()));
		setMessage(Messages.unsavedMessage);
		Composite holder = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		TableViewer viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER | SWT.VIRTUAL);
		viewer.getTable().setHeaderVisible(true);
		column(viewer, layout, Messages.columnTime, 2, row -> TIME.format(row.time()));
		column(viewer, layout, Messages.columnDone, 5,
				row -> row.count() == 1 ? row.label() : NLS.bind(Messages.times, row.label(), row.count()));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setInput(rows(session.getUnsavedWork()));
		return area;
	}

	private static List<Row> rows(List<UnsavedCommand> commands) {
		List<Row> rows = new ArrayList<>();
		for (UnsavedCommand each : commands) {
			String label = each.kind() == StudyChange.Kind.UNDO ? NLS.bind(Messages.undone, each.label()) : each.label();
			Row last = rows.isEmpty() ? null : rows.getLast();
			if (last != null && last.label().equals(label)) {
				rows.set(rows.size() - 1, new Row(last.time(), label, last.count() + 1));
			} else {
				rows.add(new Row(each.time(), label, 1));
			}
		}
		return rows;
	}

	private static void column(TableViewer viewer, TableColumnLayout layout, String title, int weight,
			Function<Row, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((Row) row)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 120));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, SET_ASIDE, Messages.setAside, false);
		createButton(parent, LATER, Messages.later, false);
		createButton(parent, BRING_BACK, Messages.bringBack, true);
	}

	@Override
	protected void buttonPressed(int id) {
		setReturnCode(id);
		close();
	}
}
