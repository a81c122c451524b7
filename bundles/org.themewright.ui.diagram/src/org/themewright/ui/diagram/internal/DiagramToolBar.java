package org.themewright.ui.diagram.internal;

import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.themewright.ui.diagram.DiagramEditor;

/** What can be done with the diagram as a whole, above the canvas. */
public final class DiagramToolBar {

	private static final int ZOOM_WIDTH = 84;

	private final DiagramEditor editor;
	private final DiagramViewer viewer;
	private final LocalResourceManager images;
	private final MenuManager layouts;
	private Combo zoom;

	/** Fills a composite. */
	public DiagramToolBar(Composite parent, DiagramEditor editor, DiagramViewer viewer) {
		this.editor = editor;
		this.viewer = viewer;
		this.images = new LocalResourceManager(JFaceResources.getResources(), parent);
		this.layouts = DiagramMenu.layouts(editor, Messages.menu_layout);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 2).spacing(4, 0).applyTo(parent);
		ToolBar actions = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		layout(actions);
		grid(actions);
		export(actions);
		Label space = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(space);
		zoomItems(new ToolBar(parent, SWT.FLAT));
		zoomCombo(parent);
		parent.addDisposeListener(event -> layouts.dispose());
	}

	private ToolItem item(ToolBar bar, int style, String text, String tip, String icon, Runnable run) {
		ToolItem item = new ToolItem(bar, style);
		if (text != null) {
			item.setText(text);
		}
		item.setToolTipText(tip);
		item.setImage(DiagramImages.get(images, icon));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		return item;
	}

	private void layout(ToolBar bar) {
		Menu menu = layouts.createContextMenu(bar);
		ToolItem[] made = new ToolItem[1];
		made[0] = item(bar, SWT.DROP_DOWN, Messages.menu_layout, Messages.toolbar_layout_tip, "layout", () -> { //$NON-NLS-1$
			Rectangle place = made[0].getBounds();
			Point corner = bar.toDisplay(place.x, place.y + place.height);
			menu.setLocation(corner);
			menu.setVisible(true);
		});
	}

	private void grid(ToolBar bar) {
		ToolItem[] made = new ToolItem[1];
		made[0] = item(bar, SWT.CHECK, Messages.toolbar_grid, Messages.toolbar_grid_tip, "grid", //$NON-NLS-1$
				() -> viewer.setGrid(made[0].getSelection()));
		viewer.addPropertyChangeListener(event -> {
			if (!made[0].isDisposed()) {
				made[0].setSelection(viewer.hasGrid());
			}
		});
	}

	private void export(ToolBar bar) {
		item(bar, SWT.PUSH, Messages.toolbar_export, Messages.toolbar_export_tip, "export", editor::askAndExport); //$NON-NLS-1$
	}

	private void zoomItems(ToolBar bar) {
		item(bar, SWT.PUSH, null, Messages.zoom_out_tip, "zoom-out", () -> viewer.zoom().zoomOut()); //$NON-NLS-1$
		item(bar, SWT.PUSH, null, Messages.zoom_in_tip, "zoom-in", () -> viewer.zoom().zoomIn()); //$NON-NLS-1$
		item(bar, SWT.PUSH, null, Messages.zoom_fit_tip, "zoom-fit", viewer::zoomToFit); //$NON-NLS-1$
	}

	private void zoomCombo(Composite parent) {
		ZoomManager manager = viewer.zoom();
		zoom = new Combo(parent, SWT.DROP_DOWN);
		zoom.setItems(manager.getZoomLevelsAsText());
		zoom.setToolTipText(Messages.zoom_combo_tip);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(ZOOM_WIDTH, SWT.DEFAULT).applyTo(zoom);
		zoom.setText(manager.getZoomAsText());
		zoom.addListener(SWT.Selection, event -> manager.setZoomAsText(zoom.getText()));
		zoom.addListener(SWT.DefaultSelection, event -> {
			manager.setZoomAsText(zoom.getText());
			zoom.setText(manager.getZoomAsText());
			viewer.getControl().setFocus();
		});
		ZoomListener follow = scale -> zoom.setText(manager.getZoomAsText());
		manager.addZoomListener(follow);
		zoom.addDisposeListener(event -> manager.removeZoomListener(follow));
	}
}
