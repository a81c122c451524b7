package org.themewright.ui.diagram.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.edit.StudyOperations;
import org.themewright.diagram.edit.LookOperations;
import org.themewright.model.DiagramLayer;
import org.themewright.model.Identified;
import org.themewright.ui.diagram.internal.parts.EdgeEditPart;
import org.themewright.ui.diagram.internal.parts.NodeEditPart;

/** The layers of a diagram: to make, name and delete them, to show and hide them, and to put the selection on one. */
final class LayersList extends Composite {

	private final DiagramViewer viewer;
	private final DiagramContext context;
	private final LookOperations looks;
	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), this);
	private final CheckboxTableViewer list;
	private final ToolItem delete;
	private final ToolItem put;

	LayersList(Composite parent, DiagramViewer viewer, DiagramContext context) {
		super(parent, SWT.NONE);
		this.viewer = viewer;
		this.context = context;
		this.looks = new LookOperations(context.session());
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).spacing(4, 2).applyTo(this);
		Label title = new Label(this, SWT.NONE);
		title.setText(Messages.layer_title);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(4, 0).applyTo(title);
		ToolBar bar = new ToolBar(this, SWT.FLAT);
		ToolItem add = item(bar, Messages.layer_new, this::add);
		add.setImage(DiagramImages.get(images, "layer-new")); //$NON-NLS-1$
		put = item(bar, Messages.layer_put, this::putSelection);
		put.setImage(DiagramImages.get(images, "layer-put")); //$NON-NLS-1$
		delete = item(bar, Messages.layer_delete, this::delete);
		delete.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_ETOOL_DELETE));
		Table table = new Table(this, SWT.CHECK | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
		list = new CheckboxTableViewer(table);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(layer -> String.valueOf(((DiagramLayer) layer).getName())));
		list.setCheckStateProvider(new Shown());
		list.addCheckStateListener(event -> looks.setHidden((DiagramLayer) event.getElement(), !event.getChecked()));
		list.addSelectionChangedListener(event -> enable());
		list.addDoubleClickListener(event -> rename());
		table.addListener(SWT.KeyDown, this::key);
		MenuManager menu = new MenuManager();
		menu.add(action(Messages.layer_new, this::add));
		menu.add(action(Messages.layer_rename, this::rename));
		menu.add(action(Messages.layer_put, this::putSelection));
		menu.add(action(Messages.layer_delete, this::delete));
		table.setMenu(menu.createContextMenu(table));
		fill();
	}

	private static ToolItem item(ToolBar bar, String tip, Runnable run) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> run.run());
		return item;
	}

	private static Action action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.F2 -> rename();
		case SWT.DEL -> delete();
		case SWT.INSERT -> add();
		default -> {
			return;
		}
		}
		event.doit = false;
	}

	/** Shows the layers as they are now. */
	void fill() {
		List<DiagramLayer> layers = new ArrayList<>(context.diagram().getLayers());
		if (layers.equals(list.getInput())) {
			list.refresh();
		} else {
			list.setInput(layers);
		}
		enable();
	}

	private DiagramLayer selected() {
		return (DiagramLayer) list.getStructuredSelection().getFirstElement();
	}

	private void enable() {
		delete.setEnabled(selected() != null);
		put.setEnabled(selected() != null);
	}

	private void add() {
		String name = LookMenus.askForLayer(getShell());
		if (name != null) {
			looks.createLayer(context.diagram(), name, List.of());
		}
	}

	private void rename() {
		DiagramLayer layer = selected();
		if (layer != null) {
			InputDialog dialog = new InputDialog(getShell(), Messages.layer_rename, Messages.layer_newMessage,
					layer.getName(), typed -> typed.isBlank() ? "" : null); //$NON-NLS-1$
			if (dialog.open() == Window.OK) {
				new StudyOperations(context.session()).rename(layer, dialog.getValue());
			}
		}
	}

	private void putSelection() {
		List<Identified> parts = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts()) {
			if (part instanceof NodeEditPart node) {
				parts.add(node.node());
			} else if (part instanceof EdgeEditPart edge) {
				parts.add(edge.edge());
			}
		}
		if (selected() != null && !parts.isEmpty()) {
			looks.setLayer(parts, selected());
		}
	}

	private void delete() {
		if (selected() != null) {
			looks.deleteLayer(selected());
		}
	}

	/** A tick for what is shown. */
	private static final class Shown implements ICheckStateProvider {

		@Override
		public boolean isChecked(Object element) {
			return !((DiagramLayer) element).isHidden();
		}

		@Override
		public boolean isGrayed(Object element) {
			return false;
		}
	}
}
