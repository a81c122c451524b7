package org.themewright.ui.transcript.internal;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.themewright.ui.internal.widgets.OpenRows;

/**
 * A list over the editor from which a few letters choose: the field keeps the focus, and its keys go through the list.
 * Whoever types fast is ahead of the window system, which takes its time to give a new window the focus: so the popup is
 * shown first and gets what is typed meanwhile, keys of commands too, and takes the focus when no more keys are waiting.
 */
abstract class QuickPopup extends PopupDialog {

	private final String message;
	private final String typed;
	private final int width;
	private final int rows;
	private final IBindingService commands = PlatformUI.getWorkbench().getService(IBindingService.class);
	private final Listener ahead = this::typedAhead;
	private Text input;
	private Table table;
	private boolean coming;

	/**
	 * @param parent the window
	 * @param message what something is chosen for, shown in the empty field
	 * @param info said below the list, or null
	 * @param typed what was typed already
	 * @param width of the list
	 * @param rows how many of its rows are in sight
	 */
	QuickPopup(Shell parent, String message, String info, String typed, int width, int rows) {
		super(parent, SWT.RESIZE | SWT.ON_TOP | SWT.TOOL, false, false, false, false, false, null, info);
		this.message = message;
		this.typed = typed;
		this.width = width;
		this.rows = rows;
	}

	/** Makes the table, which is virtual, show its rows. */
	abstract void createRows(Table list);

	/** Adds what stands below the list; nothing by default. */
	void createBelow(Composite area, int hintWidth) {
		// not all say more
	}

	/** Fills the list with what words match; returns the row that is selected at first. */
	abstract int fill(String words);

	/** Called when another row is selected; -1 for none. */
	void selected(int row) {
		// not all say more
	}

	/** What choosing a row would do, for screen readers: the list itself never has the focus of which they speak. */
	abstract String spoken(int row);

	/** Does what a row stands for; the popup is closed already. */
	abstract void choose(int row);

	@Override
	protected final Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(6, 6).applyTo(area);
		input = new Text(area, SWT.SINGLE | SWT.BORDER | SWT.SEARCH);
		input.setMessage(message);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(input);
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(width, table.getItemHeight() * rows).applyTo(table);
		createRows(table);
		createBelow(area, width);
		table.addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && table.getItem(new Point(event.x, event.y)) != null) {
				choose();
			}
		});
		table.addListener(SWT.Selection, event -> tell());
		OpenRows.in(table, this::choose);
		input.addModifyListener(event -> fill());
		input.addListener(SWT.KeyDown, this::steer);
		input.addListener(SWT.DefaultSelection, event -> choose());
		input.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = message;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = table.getSelectionIndex() < 0 ? "" : spoken(table.getSelectionIndex()); //$NON-NLS-1$
			}
		});
		input.setText(typed);
		fill();
		return area;
	}

	@Override
	public int open() {
		if (getShell() == null) {
			create();
		}
		coming = true;
		Display display = Display.getCurrent();
		commands.setKeyFilterEnabled(false);
		display.addFilter(SWT.KeyDown, ahead);
		// to be shown takes a while, in which keys come in
		int result = super.open();
		display.asyncExec(() -> {
			if (coming) {
				stay();
				if (!input.isDisposed()) {
					getShell().open();
					input.setFocus();
					input.setSelection(input.getCharCount());
				}
			}
		});
		return result;
	}

	private void stay() {
		coming = false;
		Display.getCurrent().removeFilter(SWT.KeyDown, ahead);
		commands.setKeyFilterEnabled(true);
	}

	@Override
	public boolean close() {
		if (coming) {
			stay();
		}
		return super.close();
	}

	private void typedAhead(Event event) {
		String words = input.getText();
		if (event.character == SWT.ESC) {
			close();
		} else if (event.character == SWT.CR || event.character == SWT.LF) {
			choose();
		} else if (event.character == SWT.BS && !words.isEmpty()) {
			input.setText(words.substring(0, words.offsetByCodePoints(words.length(), -1)));
		} else if (event.character >= ' ' && event.character != SWT.DEL
				&& (event.stateMask & (SWT.MOD1 | SWT.ALT | SWT.CTRL)) == 0) {
			input.setText(words + event.character);
		} else {
			steer(event);
		}
		event.type = SWT.None;
	}

	@Override
	protected Control getFocusControl() {
		return input;
	}

	private void fill() {
		int first = fill(input.getText());
		select(Math.min(first, table.getItemCount() - 1));
	}

	private void select(int row) {
		if (row >= 0) {
			table.setSelection(row);
			table.showSelection();
		}
		tell();
	}

	private void tell() {
		selected(table.getSelectionIndex());
		input.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
	}

	private void steer(Event event) {
		int step = switch (event.keyCode) {
		case SWT.ARROW_DOWN -> 1;
		case SWT.ARROW_UP -> -1;
		case SWT.PAGE_DOWN -> rows - 1;
		case SWT.PAGE_UP -> 1 - rows;
		default -> 0;
		};
		if (step != 0 && table.getItemCount() > 0) {
			select(Math.clamp(table.getSelectionIndex() + step, 0, table.getItemCount() - 1));
			event.doit = false;
		}
	}

	private void choose() {
		int row = table.getSelectionIndex();
		if (row >= 0) {
			close();
			choose(row);
		}
	}
}
