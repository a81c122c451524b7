package org.themewright.cli.internal;

import java.nio.file.Path;
import java.util.Locale;

import org.themewright.core.StudyException;
import org.themewright.diagram.export.PdfWriter;
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
		return isSvg(file) || isPdf(file) || hasSuffix(file, ".png"); //$NON-NLS-1$
	}

	/**
	 * Draws a diagram.
	 *
	 * @param diagram a diagram
	 * @param file    where; its suffix, .svg, .pdf or .png, says what
	 * @param scale   pixels for each diagram unit in a PNG
	 * @throws StudyException if it cannot be written
	 */
	public static void write(ThemeDiagram diagram, Path file, double scale) throws StudyException {
		write(scene(diagram, ColourScheme.LIGHT), file, scale, false);
	}

	/**
	 * Draws a scene.
	 *
	 * @param scene       a diagram as it is drawn
	 * @param file        where; its suffix, .svg, .pdf or .png, says what
	 * @param scale       pixels for each diagram unit in a PNG
	 * @param transparent whether the ground is left out
	 * @throws StudyException if it cannot be written
	 */
	public static void write(DiagramScene scene, Path file, double scale, boolean transparent) throws StudyException {
		if (isSvg(file)) {
			SvgWriter.write(scene, transparent, file);
		} else if (isPdf(file)) {
			PdfWriter.write(scene, transparent, file);
		} else {
			PngWriter.write(scene, scale, transparent, file);
		}
	}

	/**
	 * @param diagram a diagram
	 * @return the diagram as an SVG document
	 */
	public static String svg(ThemeDiagram diagram) {
		return SvgWriter.svg(scene(diagram, ColourScheme.LIGHT));
	}

	/**
	 * @param diagram a diagram
	 * @param scheme  the colours
	 * @return the diagram as it is drawn
	 */
	public static DiagramScene scene(ThemeDiagram diagram, ColourScheme scheme) {
		return DiagramScene.of(diagram, new AwtTextMeasure(), scheme);
	}

	private static boolean isSvg(Path file) {
		return hasSuffix(file, ".svg"); //$NON-NLS-1$
	}

	private static boolean isPdf(Path file) {
		return hasSuffix(file, ".pdf"); //$NON-NLS-1$
	}

	private static boolean hasSuffix(Path file, String suffix) {
		return file.toString().toLowerCase(Locale.ROOT).endsWith(suffix);
	}
}
