package org.themewright.ui.diagram.internal.policies;

import org.themewright.diagram.scene.ColourScheme;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.figures.Handles;

/** The colour of selection and feedback, which no drawing has. */
public final class Accent {

	private static final String ON_LIGHT = "#1a73e8"; //$NON-NLS-1$
	private static final String ON_DARK = "#6aa9ff"; //$NON-NLS-1$

	private Accent() {
	}

	/** The accent that is well seen on the scheme's canvas. */
	public static String of(ColourScheme scheme) {
		return scheme.isDark() ? ON_DARK : ON_LIGHT;
	}

	/** Handles in the accent colour. */
	static Handles handles(DiagramContext context) {
		return new Handles(context.painter().colour(of(context.scheme())),
				context.painter().colour(context.scheme().canvas()));
	}
}
