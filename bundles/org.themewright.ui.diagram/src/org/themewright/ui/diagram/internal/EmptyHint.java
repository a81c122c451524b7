package org.themewright.ui.diagram.internal;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Says on the canvas of an empty diagram what one can do. */
final class EmptyHint {

	private static final int GAP = 10;

	private final DiagramViewer viewer;
	private final DiagramContext context;

	EmptyHint(DiagramViewer viewer, DiagramContext context) {
		this.viewer = viewer;
		this.context = context;
		viewer.getControl().addListener(SWT.Paint, event -> {
			if (context.diagram().getNodes().isEmpty()) {
				paint(event.gc);
			}
		});
	}

	private void paint(GC gc) {
		Rectangle area = ((Canvas) viewer.getControl()).getClientArea();
		gc.setForeground(context.painter().colour(context.scheme().quietLine()));
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		Point title = gc.textExtent(Messages.empty_title);
		int y = area.height / 2 - title.y * 2;
		gc.drawText(Messages.empty_title, (area.width - title.x) / 2, y, true);
		gc.setFont(JFaceResources.getDialogFont());
		y += title.y + GAP;
		for (String line : Messages.empty_hint.split("\n")) { //$NON-NLS-1$
			Point size = gc.textExtent(line);
			gc.drawText(line, (area.width - size.x) / 2, y, true);
			y += size.y + GAP / 2;
		}
	}
}
