package org.themewright.ui.diagram.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.themewright.diagram.scene.SceneNode;

/** Finds nodes by their labels while one types, below the canvas. */
public final class FindNodeBar {

	private static final int WIDTH = 260;

	private final Composite bar;
	private final DiagramViewer viewer;
	private final Text input;
	private final Label count;
	private List<SceneNode> found = List.of();
	private int current;

	/** A bar that is hidden until it is opened; the parent has a grid layout of so many columns. */
	public FindNodeBar(Composite parent, int columns, DiagramViewer viewer) {
		this.viewer = viewer;
		bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).exclude(true).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 5).spacing(8, 0).applyTo(bar);
		input = new Text(bar, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		input.setMessage(Messages.find_message);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(input);
		ToolBar buttons = new ToolBar(bar, SWT.FLAT);
		button(buttons, "\u2191", Messages.find_previous, () -> step(-1)); //$NON-NLS-1$
		button(buttons, "\u2193", Messages.find_next, () -> step(1)); //$NON-NLS-1$
		count = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		ToolBar end = new ToolBar(bar, SWT.FLAT);
		button(end, "\u2715", Messages.find_close, this::close); //$NON-NLS-1$
		input.addModifyListener(event -> search());
		input.addListener(SWT.KeyDown, this::key);
		bar.setVisible(false);
	}

	private static void button(ToolBar bar, String text, String tip, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(text);
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> action.run());
	}

	/** Shows the bar and lets one type. */
	public void open() {
		setVisible(true);
		input.setFocus();
		input.selectAll();
		search();
	}

	/** Hides the bar; what was found last stays selected. */
	public void close() {
		setVisible(false);
		viewer.getControl().setFocus();
	}

	private void setVisible(boolean visible) {
		GridDataFactory.createFrom((GridData) bar.getLayoutData()).exclude(!visible).applyTo(bar);
		bar.setVisible(visible);
		bar.getParent().layout();
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ESC -> close();
		case SWT.CR, SWT.KEYPAD_CR, SWT.F3 -> step((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
		case SWT.ARROW_DOWN -> step(1);
		case SWT.ARROW_UP -> step(-1);
		default -> {
			return;
		}
		}
		event.doit = false;
	}

	private void search() {
		String words = input.getText().strip().toLowerCase(Locale.ROOT);
		found = words.isEmpty() ? List.of()
				: Neighbours.inReadingOrder(viewer.diagram().getScene().nodes()).stream()
						.filter(node -> node.label().toLowerCase(Locale.ROOT).contains(words)).toList();
		current = 0;
		show();
	}

	/** Goes to the next node found, or back to the one before. */
	public void step(int by) {
		if (!found.isEmpty()) {
			current = Math.floorMod(current + by, found.size());
			show();
		}
	}

	private void show() {
		if (!found.isEmpty()) {
			viewer.selectNode(found.get(current).id());
		}
		count.setText(input.getText().isBlank() ? "" //$NON-NLS-1$
				: found.isEmpty() ? Messages.find_none : NLS.bind(Messages.find_count, current + 1, found.size()));
	}
}
