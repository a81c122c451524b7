package org.themewright.ui.diagram.internal.out;

import java.nio.file.Path;
import java.util.List;

/**
 * How a diagram is to be written.
 *
 * @param file the file; its suffix says the format
 * @param scale pixels for a diagram unit, for a picture
 * @param transparent whether the ground is left out
 */
public record ExportChoice(Path file, double scale, boolean transparent) {

	static final String SVG = ".svg"; //$NON-NLS-1$
	static final String PDF = ".pdf"; //$NON-NLS-1$
	static final String PNG = ".png"; //$NON-NLS-1$
	static final List<String> SUFFIXES = List.of(SVG, PDF, PNG);

	/** For 300 dots per inch, as publishers ask for. */
	public static final double PRINT_SCALE = 300 / 96.0;
}
