package org.themewright.diagram.export;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.AtomicFiles;
import org.themewright.core.StudyException;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.Mark;
import org.themewright.diagram.scene.Mark.Box;
import org.themewright.diagram.scene.Mark.Ellipse;
import org.themewright.diagram.scene.Mark.Ink;
import org.themewright.diagram.scene.Mark.Line;
import org.themewright.diagram.scene.Mark.Text;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.NodeKind;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;

/**
 * Writes a scene as PDF of one page: lines stay lines and text stays text, in fonts that are embedded and as wide as on the
 * screen. It is tagged as a figure with a description. Needs no display. Any thread may use it.
 *
 * @since 1.0
 */
public final class PdfWriter {

	private static final double POINTS_PER_UNIT = 0.75;
	/** A page may not be larger than this in points. */
	private static final double LARGEST_PAGE = 14_400;
	/** How far control points are from the ends of a quarter of a circle of radius 1. */
	private static final double ROUND = 0.5523;
	private static final String FIGURE = "Figure"; //$NON-NLS-1$

	private final PDPageContentStream out;
	private final PdfFonts fonts;
	private final SceneBox page;
	private final double scale;

	private PdfWriter(PDPageContentStream out, PdfFonts fonts, SceneBox page, double scale) {
		this.out = out;
		this.fonts = fonts;
		this.page = page;
		this.scale = scale;
	}

	/**
	 * Writes a file, whole or not at all.
	 *
	 * @param scene the scene, not null
	 * @param file the file to write or replace, not null
	 * @throws StudyException if it is too large or cannot be written
	 */
	public static void write(DiagramScene scene, Path file) throws StudyException {
		write(scene, false, file);
	}

	/**
	 * Writes a file, whole or not at all.
	 *
	 * @param scene the scene, not null
	 * @param transparent whether the ground is left out
	 * @param file the file to write or replace, not null
	 * @throws StudyException if it is too large or cannot be written
	 */
	public static void write(DiagramScene scene, boolean transparent, Path file) throws StudyException {
		SvgWriter.checkSize(scene, file);
		try {
			AtomicFiles.write(file.toAbsolutePath(), pdf(scene, transparent));
		} catch (IOException | RuntimeException e) {
			throw new StudyException(file, NLS.bind(Messages.cannotWrite, e.getLocalizedMessage()), e);
		}
	}

	private static byte[] pdf(DiagramScene scene, boolean transparent) throws IOException {
		SceneBox page = SvgWriter.page(scene);
		double scale = Math.min(POINTS_PER_UNIT, LARGEST_PAGE / Math.max(page.width(), page.height()));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument(); PdfFonts fonts = new PdfFonts(document)) {
			document.setDocumentId(1L);
			PDPage sheet = new PDPage(new PDRectangle((float) (page.width() * scale), (float) (page.height() * scale)));
			document.addPage(sheet);
			PDStructureElement figure = figure(document, sheet, scene);
			try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
				COSDictionary properties = new COSDictionary();
				properties.setInt(COSName.MCID, 0);
				out.beginMarkedContent(COSName.getPDFName(FIGURE), PDPropertyList.create(properties));
				new PdfWriter(out, fonts, page, scale).draw(scene, transparent);
				out.endMarkedContent();
			}
			finish(document, figure, sheet, scene);
			document.save(bytes);
		}
		return bytes.toByteArray();
	}

	private static PDStructureElement figure(PDDocument document, PDPage sheet, DiagramScene scene) {
		PDStructureTreeRoot root = new PDStructureTreeRoot();
		document.getDocumentCatalog().setStructureTreeRoot(root);
		PDStructureElement figure = new PDStructureElement(FIGURE, root);
		figure.setPage(sheet);
		figure.setAlternateDescription(scene.title() + ". " + SvgWriter.description(scene)); //$NON-NLS-1$
		root.appendKid(figure);
		return figure;
	}

	private static void finish(PDDocument document, PDStructureElement figure, PDPage sheet, DiagramScene scene) {
		PDMarkedContentReference reference = new PDMarkedContentReference();
		reference.setPage(sheet);
		reference.setMCID(0);
		figure.appendKid(reference);
		sheet.setStructParents(0);
		COSArray parents = new COSArray();
		parents.add(figure);
		PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
		tree.setNumbers(Map.of(0, new PDParentTreeValue(parents)));
		PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
		root.setParentTree(tree);
		root.setParentTreeNextKey(1);
		PDMarkInfo info = new PDMarkInfo();
		info.setMarked(true);
		document.getDocumentCatalog().setMarkInfo(info);
		document.getDocumentInformation().setTitle(scene.title());
		document.getDocumentInformation().setSubject(SvgWriter.description(scene));
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		document.getDocumentCatalog().setViewerPreferences(preferences);
	}

	private void draw(DiagramScene scene, boolean transparent) throws IOException {
		if (!transparent) {
			mark(new Box(page, 0, new Ink(scene.scheme().canvas(), null, 0, Mark.Dash.SOLID)));
		}
		for (Mark mark : SvgWriter.inOrder(scene)) {
			mark(mark);
		}
	}

	private void mark(Mark mark) throws IOException {
		switch (mark) {
		case Box box -> {
			rounded(box.box().grown(inset(box.ink())), Math.max(0, box.radius() + inset(box.ink())));
			paint(box.ink());
		}
		case Ellipse ellipse -> {
			SceneBox box = ellipse.box().grown(inset(ellipse.ink()));
			rounded(box, box.width() / 2, box.height() / 2);
			paint(ellipse.ink());
		}
		case Line line -> {
			path(line);
			paint(line.ink());
		}
		case Text text -> text(text);
		}
	}

	private static double inset(Ink ink) {
		return ink.line() == null ? 0 : -ink.lineWidth() / 2;
	}

	private float x(double x) {
		return (float) ((x - page.x()) * scale);
	}

	/** PDF counts from the bottom. */
	private float y(double y) {
		return (float) ((page.bottom() - y) * scale);
	}

	private void rounded(SceneBox box, double radius) throws IOException {
		if (radius <= 0) {
			out.addRect(x(box.x()), y(box.bottom()), (float) (box.width() * scale), (float) (box.height() * scale));
		} else {
			double fitting = Math.min(radius, Math.min(box.width(), box.height()) / 2);
			rounded(box, fitting, fitting);
		}
	}

	private void rounded(SceneBox box, double rx, double ry) throws IOException {
		double cx = rx * (1 - ROUND);
		double cy = ry * (1 - ROUND);
		out.moveTo(x(box.x() + rx), y(box.y()));
		out.lineTo(x(box.right() - rx), y(box.y()));
		out.curveTo(x(box.right() - cx), y(box.y()), x(box.right()), y(box.y() + cy), x(box.right()), y(box.y() + ry));
		out.lineTo(x(box.right()), y(box.bottom() - ry));
		out.curveTo(x(box.right()), y(box.bottom() - cy), x(box.right() - cx), y(box.bottom()), x(box.right() - rx),
				y(box.bottom()));
		out.lineTo(x(box.x() + rx), y(box.bottom()));
		out.curveTo(x(box.x() + cx), y(box.bottom()), x(box.x()), y(box.bottom() - cy), x(box.x()), y(box.bottom() - ry));
		out.lineTo(x(box.x()), y(box.y() + ry));
		out.curveTo(x(box.x()), y(box.y() + cy), x(box.x() + cx), y(box.y()), x(box.x() + rx), y(box.y()));
		out.closePath();
	}

	private void path(Line mark) throws IOException {
		List<ScenePoint> points = mark.points();
		out.moveTo(x(points.get(0).x()), y(points.get(0).y()));
		for (int i = 1; i < points.size(); i++) {
			ScenePoint point = points.get(i);
			if (i < points.size() - 1 && mark.radius() > 0) {
				ScenePoint before = mark.beforeCorner(i);
				ScenePoint after = mark.afterCorner(i);
				// a curve with one control point, written as one with two
				ScenePoint first = before.towards(point, 2 / 3.0);
				ScenePoint second = after.towards(point, 2 / 3.0);
				out.lineTo(x(before.x()), y(before.y()));
				out.curveTo(x(first.x()), y(first.y()), x(second.x()), y(second.y()), x(after.x()), y(after.y()));
			} else {
				out.lineTo(x(point.x()), y(point.y()));
			}
		}
		if (mark.closed()) {
			out.closePath();
		}
	}

	private void paint(Ink ink) throws IOException {
		if (ink.line() != null) {
			out.setStrokingColor(Color.decode(ink.line()));
			out.setLineWidth((float) (ink.lineWidth() * scale));
			out.setLineJoinStyle(1);
			out.setLineCapStyle(ink.dash() == Mark.Dash.DOTTED ? 1 : 0);
			float[] dash = new float[ink.dash().pattern().size()];
			for (int i = 0; i < dash.length; i++) {
				dash[i] = (float) (ink.dash().pattern().get(i) * scale);
			}
			out.setLineDashPattern(dash, 0);
		}
		if (ink.fill() != null) {
			out.setNonStrokingColor(Color.decode(ink.fill()));
		}
		if (ink.fill() != null && ink.line() != null) {
			out.fillAndStroke();
		} else if (ink.fill() != null) {
			out.fill();
		} else if (ink.line() != null) {
			out.stroke();
		}
	}

	/** Letters of another font than was measured are made as narrow or wide as the line is to be. */
	private void text(Text mark) throws IOException {
		double size = mark.style().size();
		List<PdfFonts.Run> runs = fonts.runs(visual(mark.text()), mark.style());
		double natural = runs.stream().mapToDouble(PdfFonts.Run::width).sum() * size;
		double stretch = natural == 0 ? 1 : mark.box().width() / natural;
		double at = mark.box().x();
		out.setNonStrokingColor(Color.decode(mark.colour()));
		for (PdfFonts.Run run : runs) {
			out.beginText();
			out.setFont(run.font(), (float) (size * scale));
			out.setTextMatrix(new Matrix((float) stretch, 0, 0, 1, x(at), y(mark.baseline())));
			out.showText(run.text());
			out.endText();
			at += run.width() * size * stretch;
		}
	}

	/** A line in the order in which it is seen, letters of Arabic in their forms. */
	private static String visual(String line) {
		char[] characters = line.toCharArray();
		if (!Bidi.requiresBidi(characters, 0, characters.length)) {
			return line;
		}
		try {
			String shaped = new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK
					| ArabicShaping.TEXT_DIRECTION_LOGICAL).shape(line);
			return new Bidi(shaped, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
					.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING | Bidi.REMOVE_BIDI_CONTROLS);
		} catch (ArabicShapingException e) {
			throw new IllegalStateException(e);
		}
	}
}
