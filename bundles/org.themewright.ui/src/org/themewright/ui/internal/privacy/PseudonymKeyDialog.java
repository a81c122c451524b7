package org.themewright.ui.internal.privacy;

import java.text.Collator;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.privacy.PseudonymKey;
import org.themewright.model.Study;
import org.themewright.ui.internal.widgets.FilterField;
import org.themewright.ui.internal.widgets.OpenRows;
import org.themewright.ui.internal.widgets.WordFilter;

/**
 * The names in an open pseudonym key; OK saves it. Nothing here copies names anywhere: whoever needs that has the command
 * line.
 */
final class PseudonymKeyDialog extends WorkDialog {

	private static final int WIDTH = 110;
	private static final int ROWS = 16;

	private final Study study;
	private final PseudonymKey key;
	private final Collator collator = Collator.getInstance();
	private TableViewer viewer;
	private Label count;
	private Button edit;
	private Button remove;
	private WordFilter filter = WordFilter.NONE;
	private Comparator<PseudonymEntry> order;

	PseudonymKeyDialog(Shell parent, Study study, PseudonymKey key) {
		super(parent);
		this.study = study;
		this.key = key;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.pseudonymKey);
	}

	@Override
	void createBody(Composite parent) {
		setTitle(Messages.pseudonymKey);
		setMessage(NLS.bind(Messages.keyMessage, study.getName()));
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 6).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		FilterField field = new FilterField(body, Messages.filter, this::setFilter);
		new Label(body, SWT.NONE);
		createTable(body);
		createButtons(body);
		count = new Label(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		field.leadTo(viewer.getTable());
		showAll(0);
		viewer.getTable().setFocus();
	}

	private void createTable(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(ROWS)).applyTo(holder);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		viewer = new TableViewer(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, Messages.realName, 32, PseudonymEntry::realName);
		column(layout, Messages.pseudonym, 24, PseudonymEntry::pseudonym);
		column(layout, Messages.kind, 16, each -> Kinds.text(each.kind()));
		column(layout, Messages.note, 28, PseudonymEntry::note);
		sortBy(table.getColumn(1), Comparator.comparing(PseudonymEntry::pseudonym, collator));
		viewer.setComparator(new ViewerComparator() {
			@Override
			public int compare(Viewer ofTable, Object first, Object second) {
				return order.compare((PseudonymEntry) first, (PseudonymEntry) second);
			}
		});
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer ofTable, Object parentElement, Object element) {
				PseudonymEntry entry = (PseudonymEntry) element;
				return filter.matches(entry.realName(), entry.pseudonym(), Kinds.text(entry.kind()), entry.note());
			}
		});
		viewer.addSelectionChangedListener(event -> enableButtons());
		OpenRows.in(table, this::edit);
		table.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
		table.addTraverseListener(event -> {
			// Enter edits, and does not press OK
			event.doit &= event.detail != SWT.TRAVERSE_RETURN;
		});
	}

	private void column(TableColumnLayout layout, String heading, int weight, Function<PseudonymEntry, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(heading);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((PseudonymEntry) each)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 2 * weight + 30));
		column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			sortBy(column.getColumn(), Comparator.comparing(text, collator));
			viewer.refresh();
		}));
	}

	private void sortBy(TableColumn column, Comparator<PseudonymEntry> comparator) {
		Table table = viewer.getTable();
		boolean down = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
		table.setSortColumn(column);
		table.setSortDirection(down ? SWT.DOWN : SWT.UP);
		order = down ? comparator.reversed() : comparator;
	}

	private void createButtons(Composite parent) {
		Composite column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(column);
		GridDataFactory.fillDefaults().applyTo(column);
		button(column, Messages.add, Messages.addTip, this::add);
		edit = button(column, Messages.edit, Messages.editTip, this::edit);
		remove = button(column, Messages.remove, Messages.removeTip, this::remove);
		Button change = button(column, Messages.changePassphrase, null, this::changePassphrase);
		GridDataFactory.fillDefaults().indent(0, 12).applyTo(change);
	}

	private static Button button(Composite parent, String text, String tip, Runnable work) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		GridDataFactory.fillDefaults().applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
		return button;
	}

	private void keyPressed(KeyEvent event) {
		if (event.stateMask != 0) {
			return;
		}
		switch (event.keyCode) {
		case SWT.INSERT -> add();
		case SWT.F2 -> edit();
		case SWT.DEL -> remove();
		default -> {
			// the table knows what to do with it
		}
		}
	}

	private void setFilter(WordFilter words) {
		filter = words;
		viewer.refresh();
		select(viewer.getTable().getSelectionIndex());
		showCount();
	}

	/** Shows the names as they are now, and selects one. */
	private void showAll(PseudonymEntry selected) {
		viewer.setInput(key.entries());
		viewer.setSelection(new StructuredSelection(selected), true);
		showCount();
	}

	private void showAll(int selectedRow) {
		viewer.setInput(key.entries());
		select(selectedRow);
		showCount();
	}

	/** Selects a row, or the nearest there is, so that the keys have something to work on. */
	private void select(int row) {
		int last = viewer.getTable().getItemCount() - 1;
		if (last >= 0) {
			viewer.setSelection(new StructuredSelection(viewer.getElementAt(Math.clamp(row, 0, last))), true);
		}
		enableButtons();
	}

	private void showCount() {
		int total = key.entries().size();
		int shown = viewer.getTable().getItemCount();
		count.setText(shown == total ? MessageFormat.format(Messages.names, total)
				: NLS.bind(Messages.namesShown, shown, total));
	}

	private void enableButtons() {
		edit.setEnabled(selected().size() == 1);
		remove.setEnabled(!selected().isEmpty());
	}

	private List<PseudonymEntry> selected() {
		return viewer.getStructuredSelection().stream().map(PseudonymEntry.class::cast).toList();
	}

	private void add() {
		PseudonymEntryDialog.ask(getShell(), study, key, null).ifPresent(entry -> {
			key.put(entry);
			showAll(entry);
		});
	}

	private void edit() {
		if (selected().size() != 1) {
			return;
		}
		PseudonymEntry before = selected().get(0);
		Optional<PseudonymEntry> after = PseudonymEntryDialog.ask(getShell(), study, key, before);
		after.ifPresent(entry -> {
			if (!entry.realName().equals(before.realName())) {
				key.remove(before.realName());
			}
			key.put(entry);
			showAll(entry);
		});
	}

	private void remove() {
		List<PseudonymEntry> entries = selected();
		if (entries.isEmpty()) {
			return;
		}
		String question = entries.size() == 1
				? NLS.bind(Messages.removeOne, entries.get(0).realName(), entries.get(0).pseudonym())
				: NLS.bind(Messages.removeMany, entries.size());
		if (MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.removeTitle, question, SWT.SHEET,
				Messages.removeButton, IDialogConstants.CANCEL_LABEL) == 0) {
			int row = viewer.getTable().getSelectionIndex();
			entries.forEach(each -> key.remove(each.realName()));
			showAll(row);
		}
	}

	private void changePassphrase() {
		if (PassphraseDialog.change(getShell(), key::changePassphrase)) {
			setMessage(Messages.passphraseChanges, IMessageProvider.INFORMATION);
		}
	}

	@Override
	protected void okPressed() {
		if (!key.isChanged() || perform(key::save)) {
			super.okPressed();
		}
	}

	@Override
	protected void cancelPressed() {
		if (!key.isChanged() || MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.discardTitle,
				Messages.discardQuestion, SWT.SHEET, Messages.discard, Messages.keepEditing) == 0) {
			super.cancelPressed();
		}
	}
}
