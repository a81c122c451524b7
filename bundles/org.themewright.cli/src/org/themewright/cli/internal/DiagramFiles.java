package org.themewright.cli.internal;

import java.nio.file.Path;
import java.util.Locale;

import org.themewright.core.StudyException;
import org.themewright.diagram.export.PngWriter;
import org.themewright.diagram.export.SvgWriter;
import org.themewright.diagram.scene.AwtTextMeasure;
import org.themewright.diagram.scene.ColourScheme;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.model.ThemeDiagram;

/** Draws diagrams into files. */
public final class DiagramFiles {

	private DiagramFiles() {
	}

	/**
	 * @param file a file
	 * @return whether its name ends like that of a picture that can be drawn
	 */
	public static boolean canWrite(Path file) {
		return isSvg(file) || hasSuffix(file, ".png"); //$NON-NLS-1$
	}

	/**
	 * Draws a diagram.
	 *
	 * @param diagram a diagram
	 * @param file    where; its suffix, .svg or .png, says what
	 * @param scale   pixels for each diagram unit in a PNG
	 * @throws StudyException if it cannot be written
	 */
	public static void write(ThemeDiagram diagram, Path file, double scale) throws StudyException {
		DiagramScene scene = scene(diagram);
		if (isSvg(file)) {
			SvgWriter.write(scene, file);
		} else {
			PngWriter.write(scene, scale, file);
		}
	}

	/**
	 * @param diagram a diagram
	 * @return the diagram as an SVG document
	 */
	public static String svg(ThemeDiagram diagram) {
		return SvgWriter.svg(scene(diagram));
	}

	private static DiagramScene scene(ThemeDiagram diagram) {
		return DiagramScene.of(diagram, new AwtTextMeasure(), ColourScheme.LIGHT);
	}

	private static boolean isSvg(Path file) {
		return hasSuffix(file, ".svg"); //$NON-NLS-1$
	}

	private static boolean hasSuffix(Path file, String suffix) {
		return file.toString().toLowerCase(Locale.ROOT).endsWith(suffix);
	}
}
