package org.themewright.ui.internal.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.themewright.core.edit.Replacements.Replacement;
import org.themewright.core.text.TextRange;
import org.themewright.ui.internal.search.ReplaceHits.Row;

/** Asks by what the hits of a search are replaced, and shows what becomes of each, to be ticked or not. */
final class ReplaceDialog extends TitleAreaDialog {

	private static final int WIDTH = 860;
	private static final int HEIGHT = 620;
	private static final int CONTEXT = 30;
	private static final int[] WIDTHS = { 150, 265, 110, 110, 200 };

	private final List<Row> rows;
	private final Set<Integer> left = new HashSet<>();
	private Text by;
	private Button capitals;
	private Table table;
	private Label count;
	private List<Replacement> chosen = List.of();

	ReplaceDialog(Shell parent, List<Row> rows) {
		super(parent);
		this.rows = rows;
		setHelpAvailable(false);
	}

	/** What was ticked, and what is to take its place; valid after OK. */
	List<Replacement> chosen() {
		return chosen;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(HitsOut.title(Messages.replaceTitle, rows.getFirst().place().in().session()));
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.replaceTitle);
		setMessage(Messages.replaceMessage);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 10).spacing(10, 8).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.replaceBy);
		by = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(by);
		capitals = new Button(area, SWT.CHECK);
		capitals.setText(Messages.replaceCapitals);
		capitals.setSelection(true);
		table = new Table(area, SWT.CHECK | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(table);
		String[] headings = { Messages.columnTranscript, Messages.columnBefore, Messages.columnMatch,
				Messages.columnBecomes, Messages.columnAfter };
		int[] alignments = { SWT.LEFT, SWT.RIGHT, SWT.LEFT, SWT.LEFT, SWT.LEFT };
		for (int i = 0; i < headings.length; i++) {
			TableColumn column = new TableColumn(table, alignments[i]);
			column.setText(headings[i]);
			column.setWidth(WIDTHS[i]);
		}
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				TableItem item = (TableItem) event.item;
				if (item.getChecked()) {
					left.remove(table.indexOf(item));
				} else {
					left.add(table.indexOf(item));
				}
				check();
			}
		});
		table.setItemCount(rows.size());
		Composite below = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(below);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(below);
		button(below, Messages.codeHitsAll, left::clear);
		button(below, Messages.codeHitsNone, () -> IntStream.range(0, rows.size()).forEach(left::add));
		count = new Label(below, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		by.addModifyListener(event -> changed());
		capitals.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
		by.setFocus();
		return area;
	}

	private void button(Composite parent, String text, Runnable change) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			change.run();
			changed();
		}));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.replaceOk, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	private void changed() {
		table.clearAll();
		check();
	}

	private void check() {
		int ticked = rows.size() - left.size();
		count.setText(NLS.bind(Messages.replaceCount, ticked, rows.size()));
		setMessage(by.getText().isEmpty() ? Messages.replaceRemoves : Messages.replaceMessage);
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(ticked > 0);
		}
	}

	private String replacement(Row row) {
		return capitals.getSelection() ? ReplaceHits.withCapitalsOf(row.found(), by.getText()) : by.getText();
	}

	private void fill(Event event) {
		Row row = rows.get(event.index);
		TextRange range = row.range();
		TextRange before = new TextRange(Math.max(0, range.start() - CONTEXT), range.start()).withoutSplitPairs(row.text());
		TextRange after = new TextRange(range.end(), Math.min(row.text().length(), range.end() + CONTEXT))
				.withoutSplitPairs(row.text());
		TableItem item = (TableItem) event.item;
		item.setText(new String[] { row.place().in().name(), HitText.onOneLine(before.in(row.text())),
				HitText.onOneLine(row.found()), replacement(row), HitText.onOneLine(after.in(row.text())) });
		item.setChecked(!left.contains(event.index));
	}

	@Override
	protected void okPressed() {
		chosen = IntStream.range(0, rows.size()).filter(each -> !left.contains(each)).mapToObj(rows::get)
				.map(row -> new Replacement(row.place().hit().objectId(), row.range(), row.found(), replacement(row)))
				.toList();
		super.okPressed();
	}
}
