package org.themewright.ui.diagram.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.themewright.diagram.scene.EdgeType;
import org.themewright.diagram.scene.SceneNode;

/** Asks how, and with which other node, nodes are related: the way to draw a relation by keys. */
public final class RelateDialog extends Dialog {

	private static final int WIDTH = 380;
	private static final int HEIGHT = 260;

	private final String from;
	private final List<EdgeType> types;
	private final List<SceneNode> nodes;
	private Combo type;
	private Text filter;
	private TableViewer list;
	private EdgeType chosenType;
	private SceneNode chosen;

	/** Names what is related; the nodes are those it may be related with. */
	public RelateDialog(Shell parent, String from, List<EdgeType> types, List<SceneNode> nodes) {
		super(parent);
		this.from = from;
		this.types = List.copyOf(types);
		this.nodes = List.copyOf(nodes);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.relate_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		label(area, from);
		type = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		type.setItems(types.stream().map(EdgeType::label).toArray(String[]::new));
		type.select(0);
		type.setToolTipText(Messages.relate_type);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(type);
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.relate_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		list = new TableViewer(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(node -> ((SceneNode) node).label()));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list.getControl());
		filter.addModifyListener(event -> fill());
		filter.addListener(SWT.KeyDown, this::intoList);
		list.addSelectionChangedListener(event -> update());
		list.addDoubleClickListener(event -> okPressed());
		return area;
	}

	private static void label(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	private void intoList(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			list.getControl().setFocus();
			event.doit = false;
		}
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		fill();
		filter.setFocus();
		return contents;
	}

	private void fill() {
		String words = filter.getText().strip().toLowerCase(Locale.ROOT);
		List<SceneNode> shown = new ArrayList<>(nodes);
		shown.removeIf(node -> !node.label().toLowerCase(Locale.ROOT).contains(words));
		list.setInput(shown);
		list.setSelection(shown.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(shown.get(0)));
		update();
	}

	private void update() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(!list.getStructuredSelection().isEmpty());
		}
	}

	@Override
	protected void okPressed() {
		chosen = (SceneNode) list.getStructuredSelection().getFirstElement();
		chosenType = types.get(type.getSelectionIndex());
		if (chosen != null) {
			super.okPressed();
		}
	}

	/** The type that was chosen, after OK. */
	public EdgeType type() {
		return chosenType;
	}

	/** The node that was chosen, after OK. */
	public SceneNode node() {
		return chosen;
	}
}
