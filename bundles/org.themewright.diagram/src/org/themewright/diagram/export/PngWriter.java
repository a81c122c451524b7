package org.themewright.diagram.export;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.AtomicFiles;
import org.themewright.core.StudyException;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.SceneBox;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Writes a scene as PNG, with its resolution in the file, so that it has the right size in a document. Needs no display.
 * Any thread may use it.
 *
 * @since 0.1
 */
public final class PngWriter {

	/** The smallest scale. */
	public static final double LEAST_SCALE = 0.1;
	/** The largest scale. */
	public static final double LARGEST_SCALE = 20;

	private static final double MOST_PIXELS = 60_000_000;
	private static final double MILLION = 1_000_000;
	private static final double MILLIMETRES_PER_UNIT = 25.4 / 96;

	private PngWriter() {
	}

	/**
	 * Writes a file, whole or not at all.
	 *
	 * @param scene the scene, not null
	 * @param scale pixels for a diagram unit: 1 for the screen, 3.125 for 300 dots per inch
	 * @param file the file to write or replace, not null
	 * @throws StudyException if the picture is too large, the scale is out of range, or the file cannot be written
	 */
	public static void write(DiagramScene scene, double scale, Path file) throws StudyException {
		write(scene, scale, false, file);
	}

	/**
	 * Writes a file, whole or not at all.
	 *
	 * @param scene the scene, not null
	 * @param scale pixels for a diagram unit: 1 for the screen, 3.125 for 300 dots per inch
	 * @param transparent whether the ground is left out
	 * @param file the file to write or replace, not null
	 * @throws StudyException if the picture is too large, the scale is out of range, or the file cannot be written
	 * @since 1.0
	 */
	public static void write(DiagramScene scene, double scale, boolean transparent, Path file) throws StudyException {
		SvgWriter.checkSize(scene, file);
		if (!(scale >= LEAST_SCALE && scale <= LARGEST_SCALE)) {
			throw new StudyException(file,
					NLS.bind(Messages.scaleWrong, new Object[] { scale, LEAST_SCALE, LARGEST_SCALE }));
		}
		SceneBox page = SvgWriter.page(scene);
		double width = Math.ceil(page.width() * scale);
		double height = Math.ceil(page.height() * scale);
		if (width * height > MOST_PIXELS) {
			double fitting = largestScale(scene);
			throw new StudyException(file, NLS.bind(Messages.tooLargeForPicture, new Object[] { Math.round(width),
					Math.round(height), Math.round(MOST_PIXELS / MILLION), String.format(Locale.ROOT, "%.2f", fitting) })); //$NON-NLS-1$
		}
		try {
			AtomicFiles.write(file.toAbsolutePath(), png(image(scene, (int) width, (int) height, transparent), scale));
		} catch (IOException e) {
			throw new StudyException(file, NLS.bind(Messages.cannotWrite, e.getLocalizedMessage()), e);
		}
	}

	/**
	 * @param scene a scene, not null
	 * @return the largest scale at which it can be written; not more than {@link #LARGEST_SCALE}
	 */
	public static double largestScale(DiagramScene scene) {
		SceneBox page = SvgWriter.page(scene);
		double fitting = Math.floor(Math.sqrt(MOST_PIXELS / ((page.width() + 1) * (page.height() + 1))) * 100) / 100;
		return Math.min(LARGEST_SCALE, fitting);
	}

	private static BufferedImage image(DiagramScene scene, int width, int height, boolean transparent) throws IOException {
		byte[] svg = SvgWriter.svg(scene, true, false).getBytes(StandardCharsets.UTF_8);
		LoaderContext context = LoaderContext.builder().documentLimits(new DocumentLimits(
				DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, DocumentLimits.DEFAULT_MAX_NESTING_DEPTH, Integer.MAX_VALUE))
				.build();
		SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), null, context);
		if (document == null) {
			throw new IOException(NLS.bind(Messages.pictureFailed, scene.title()));
		}
		BufferedImage image = new BufferedImage(width, height,
				transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			if (!transparent) {
				graphics.setColor(Color.decode(scene.scheme().canvas()));
				graphics.fillRect(0, 0, width, height);
			}
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
			document.render((Component) null, graphics, new ViewBox(width, height));
		} finally {
			graphics.dispose();
		}
		return image;
	}

	private static byte[] png(BufferedImage image, double scale) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next(); //$NON-NLS-1$
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(stream);
			IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
			metadata.mergeTree("javax_imageio_1.0", resolution(scale)); //$NON-NLS-1$
			writer.write(new IIOImage(image, null, metadata));
		} finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	private static IIOMetadataNode resolution(double scale) {
		String pixelsPerMillimetre = Double.toString(scale / MILLIMETRES_PER_UNIT);
		IIOMetadataNode dimension = new IIOMetadataNode("Dimension"); //$NON-NLS-1$
		for (String name : new String[] { "HorizontalPixelSize", "VerticalPixelSize" }) { //$NON-NLS-1$ //$NON-NLS-2$
			IIOMetadataNode size = new IIOMetadataNode(name);
			size.setAttribute("value", pixelsPerMillimetre); //$NON-NLS-1$
			dimension.appendChild(size);
		}
		IIOMetadataNode root = new IIOMetadataNode("javax_imageio_1.0"); //$NON-NLS-1$
		root.appendChild(dimension);
		return root;
	}
}
