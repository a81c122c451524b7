package org.themewright.ui.diagram.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.themewright.diagram.scene.ColourScheme;

/**
 * Lets the canvas follow the theme of the workbench. Style sheets are applied lazily and can be switched at any time, so
 * the ground that they give to the composite around the canvas is looked at when it is painted.
 */
public final class SchemeWatch {

	private final Composite styled;
	private final DiagramViewer viewer;

	/** Watches a composite that style sheets apply to. */
	public SchemeWatch(Composite styled, DiagramViewer viewer) {
		this.styled = styled;
		this.viewer = viewer;
		styled.addListener(SWT.Paint, event -> check());
		viewer.getControl().addListener(SWT.Paint, event -> check());
	}

	private void check() {
		if (needed() != viewer.scheme()) {
			styled.getDisplay().asyncExec(() -> {
				if (!styled.isDisposed()) {
					viewer.setScheme(needed());
				}
			});
		}
	}

	private ColourScheme needed() {
		float brightness = styled.getBackground().getRGB().getHSB()[2];
		return brightness < 0.5f ? ColourScheme.DARK : ColourScheme.LIGHT;
	}
}
