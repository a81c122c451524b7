package org.themewright.ui.internal.widgets;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Tooltips of rows, as their label providers give them, but not beside a dialog, which would lose the focus to them. */
public final class RowToolTips extends ColumnViewerToolTipSupport {

	private final Control control;

	private RowToolTips(ColumnViewer viewer) {
		super(viewer, ToolTip.NO_RECREATE, false);
		control = viewer.getControl();
		// one that is there, or about to be, when a key opens a dialog: it would go too late, and take Tab and Escape along
		control.addListener(SWT.Deactivate, event -> hide());
	}

	/** @param viewer shows tooltips from now on */
	public static void enableFor(ColumnViewer viewer) {
		new RowToolTips(viewer);
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return control.getDisplay().getActiveShell() == control.getShell() && super.shouldCreateToolTip(event);
	}
}
