package org.themewright.exchange.internal.coded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.eclipse.osgi.util.NLS;
import org.themewright.exchange.coded.CodedTranscript;
import org.themewright.exchange.coded.CodedTranscript.Block;
import org.themewright.exchange.coded.CodedTranscript.Coder;
import org.themewright.exchange.coded.CodedTranscript.Mark;
import org.themewright.exchange.coded.CodedTranscript.UsedCode;
import org.themewright.exchange.internal.coded.FontSet.Face;
import org.themewright.exchange.internal.coded.FontSet.Glyph;
import org.themewright.exchange.internal.coded.LineShaper.Cluster;
import org.themewright.exchange.internal.coded.PdfLayout.Stripe;
import org.themewright.exchange.internal.coded.PdfRow.Kind;

/** Paints the pages of a coded transcript. */
final class PdfPainter {

	private static final COSName ARTIFACT = COSName.getPDFName("Artifact"); //$NON-NLS-1$
	private static final int INK = 0x111111;
	private static final int SOFT = 0x5a5a5a;
	private static final int GREY = 0x808080;
	private static final double TINT = 0.30;
	private static final float SWATCH = 7;
	private static final float HEADER = 40;
	private static final float FOOTER = 32;
	private static final float THINNEST_PATTERN = 3;
	private static final String ELLIPSIS = "\u2026"; //$NON-NLS-1$

	private final CodedTranscript content;
	private final PdfGeometry geometry;
	private final PdfLayout layout;
	private final LineShaper shaper;
	private final PDDocument document;
	private final PdfTags tags;
	private final String header;
	private PDPageContentStream out;
	private PDStructureElement element;
	private int paragraph = -1;

	PdfPainter(CodedTranscript content, PdfGeometry geometry, PdfLayout layout, LineShaper shaper, PDDocument document,
			PdfTags tags) {
		this.content = content;
		this.geometry = geometry;
		this.layout = layout;
		this.shaper = shaper;
		this.document = document;
		this.tags = tags;
		header = content.study().isBlank() ? content.title() : NLS.bind(Messages.header, content.study(), content.title());
	}

	/** Adds the next page to the document. */
	PDPage paint(int page, List<PdfRow> rows) throws IOException {
		PDPage result = new PDPage(new PDRectangle(geometry.width, geometry.height));
		document.addPage(result);
		tags.begin(result);
		try (PDPageContentStream stream = new PDPageContentStream(document, result)) {
			out = stream;
			List<Stripe> stripes = layout.stripes(page);
			frame(page);
			tints(stripes);
			leaders(stripes);
			bars(stripes);
			for (PdfRow row : rows) {
				row(row);
			}
			labels(page, stripes);
		}
		return result;
	}

	/** The header with study, transcript and date, and the number of the page. */
	private void frame(int page) throws IOException {
		out.beginMarkedContent(ARTIFACT);
		String date = content.options().date() == null ? "" : content.options().date().toString(); //$NON-NLS-1$
		float dateWidth = shaper.width(date, 0, date.length(), false) * PdfGeometry.SMALL;
		text(date, geometry.right - dateWidth, HEADER, PdfGeometry.SMALL, false, SOFT);
		text(fitting(header, geometry.right - geometry.left - dateWidth - SWATCH, PdfGeometry.SMALL), geometry.left, HEADER,
				PdfGeometry.SMALL, false, SOFT);
		String number = NLS.bind(Messages.page, page + 1, layout.pages());
		text(number, geometry.right - shaper.width(number, 0, number.length(), false) * PdfGeometry.SMALL,
				geometry.height - FOOTER, PdfGeometry.SMALL, false, SOFT);
		rectangle(geometry.left, HEADER + 5, geometry.right - geometry.left, 0.4f, 0xc8c8c8);
		out.endMarkedContent();
	}

	// what lies under the words

	private void tints(List<Stripe> stripes) throws IOException {
		out.beginMarkedContent(ARTIFACT);
		List<PdfRow> words = layout.words();
		int from = stripes.stream().mapToInt(Stripe::firstRow).min().orElse(0);
		int to = stripes.stream().mapToInt(Stripe::lastRow).max().orElse(-1);
		for (int i = from; i <= to; i++) {
			int index = i;
			List<Mark> marks = stripes.stream().filter(each -> each.firstRow() <= index && index <= each.lastRow())
					.map(Stripe::mark).toList();
			if (!marks.isEmpty()) {
				tint(words.get(i), marks);
			}
		}
		out.endMarkedContent();
	}

	private void tint(PdfRow row, List<Mark> marks) throws IOException {
		boolean reversed = isRightToLeft(row);
		List<Cluster> clusters = shaper.shape(row.source(), row.start(), row.end(), reversed, false);
		float x = left(row, clusters, reversed);
		float from = x;
		List<Mark> below = List.of();
		for (Cluster each : clusters) {
			List<Mark> here = marks.stream().filter(mark -> mark.start() < each.end() && mark.end() > each.start()).toList();
			if (!here.equals(below)) {
				tint(row, below, from, x);
				below = here;
				from = x;
			}
			x += each.width() * row.kind().size();
		}
		tint(row, below, from, x);
	}

	private void tint(PdfRow row, List<Mark> marks, float from, float to) throws IOException {
		if (!marks.isEmpty() && to > from) {
			rectangle(from, row.top() + 1, to - from, row.kind().height() - 1.5f, light(Colours.rgb(Colours.mixed(marks))));
		}
	}

	private static int light(int rgb) {
		int result = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			result |= (int) Math.round((rgb >> shift & 0xff) * TINT + 0xff * (1 - TINT)) << shift;
		}
		return result;
	}

	// stripes and their names

	/** Thin lines from stripes to their names. */
	private void leaders(List<Stripe> stripes) throws IOException {
		out.beginMarkedContent(ARTIFACT);
		out.setLineWidth(0.35f);
		float lane = PdfGeometry.lane(layout.laneCount());
		for (Stripe each : stripes) {
			if (each.label() >= 0) {
				stroke(Colours.rgb(each.mark().code().colour()));
				out.moveTo(geometry.lanes + each.lane() * lane, geometry.height - each.top() - 4);
				out.lineTo(geometry.labels - 8, geometry.height - each.top() - 4);
				out.lineTo(geometry.labels - 2, geometry.height - each.label() - 4.8f);
				out.stroke();
			}
		}
		out.endMarkedContent();
	}

	private void bars(List<Stripe> stripes) throws IOException {
		out.beginMarkedContent(ARTIFACT);
		float lane = PdfGeometry.lane(layout.laneCount());
		for (Stripe each : stripes) {
			float x = geometry.lanes + each.lane() * lane;
			stripe(x, each.top() + 1.5f, Math.max(lane * 0.2f, lane - 2), each.bottom() - each.top() - 3,
					Colours.rgb(each.mark().code().colour()), each.mark().coder());
		}
		out.endMarkedContent();
	}

	/** Researchers are told apart by patterns, as far as a stripe is wide enough for one. */
	private void stripe(float x, float top, float width, float height, int rgb, Coder coder) throws IOException {
		int pattern = width < THINNEST_PATTERN ? 0 : coder.index() % HtmlTranscript.PATTERNS;
		if (pattern == 0) {
			rectangle(x, top, width, height, rgb);
			return;
		}
		stroke(rgb);
		out.setLineWidth(0.8f);
		out.setLineDashPattern(pattern == 3 ? new float[] { 1.2f, 1.2f } : new float[0], 0);
		out.addRect(x + 0.4f, geometry.height - top - height + 0.4f, width - 0.8f, height - 0.8f);
		out.stroke();
		out.setLineDashPattern(new float[0], 0);
		for (float at = top + 1.6f; pattern == 2 && at < top + height - 1; at += 2.4f) {
			rectangle(x, at, width, 1, rgb);
		}
	}

	private void labels(int page, List<Stripe> stripes) throws IOException {
		for (Stripe each : stripes) {
			if (each.label() >= 0) {
				String initials = each.mark().coder().initials();
				String tail = (initials.isEmpty() ? "" : " " + initials) + (each.mark().memo() == null ? "" : " \u270e"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				float room = geometry.right - geometry.labels - shaper.width(tail, 0, tail.length(), false) * PdfGeometry.LABEL_SIZE;
				String name = each.mark().code().name();
				name = fitting(each.continued() ? NLS.bind(Messages.continued, name) : name, room, PdfGeometry.LABEL_SIZE);
				label(name, tail, each.label());
			}
		}
		if (layout.unnamed(page) > 0) {
			label(NLS.bind(Messages.more, layout.unnamed(page)), "", geometry.bottom + 2); //$NON-NLS-1$
		}
	}

	private void label(String name, String tail, float top) throws IOException {
		out.beginMarkedContent(COSName.P, tags.mark(tags.element("P"))); //$NON-NLS-1$
		float x = text(name, geometry.labels, top + 7.2f, PdfGeometry.LABEL_SIZE, false, INK);
		text(tail, x, top + 7.2f, PdfGeometry.LABEL_SIZE, false, SOFT);
		out.endMarkedContent();
	}

	// words

	private void row(PdfRow row) throws IOException {
		if (row.paragraph() != paragraph) {
			paragraph = row.paragraph();
			element = tags.element(row.kind().tag());
			Kind kind = row.kind();
			String language = kind == Kind.WORDS ? content.language() : null;
			if (language != null) {
				element.setLanguage(language);
			}
			if (row.subject() instanceof Block block && content.options().turnNumbers() && block.number() > 0
					&& (kind == Kind.SPEAKER || block.speaker() == null || !content.options().speakers())) {
				number(block, row);
			}
		}
		boolean rightToLeft = isRightToLeft(row);
		List<Cluster> clusters = shaper.shape(row.source(), row.start(), row.end(), rightToLeft, row.kind().strong());
		float x = left(row, clusters, rightToLeft);
		if (row.subject() instanceof UsedCode code) {
			swatch(row, Colours.rgb(code.colour()), null);
		} else if (row.subject() instanceof Coder coder) {
			swatch(row, GREY, coder);
		}
		out.beginMarkedContent(COSName.getPDFName(row.kind().tag()), tags.mark(element));
		clusters(clusters, x, row.top() + row.kind().size() * 1.05f, row.kind().size(), row.kind().strong(), colour(row), true);
		out.endMarkedContent();
	}

	private static int colour(PdfRow row) {
		boolean asks = row.subject() instanceof Block block && DocumentWords.asks(block);
		return switch (row.kind()) {
		case META, REMARK, MEMO_ON -> SOFT;
		default -> asks ? SOFT : INK;
		};
	}

	private void number(Block block, PdfRow row) throws IOException {
		String number = Integer.toString(block.number());
		float width = shaper.width(number, 0, number.length(), false) * PdfGeometry.SMALL;
		out.beginMarkedContent(COSName.P, tags.mark(element));
		text(number, geometry.words - 8 - width, row.top() + row.kind().size() * 1.05f, PdfGeometry.SMALL, false, SOFT);
		out.endMarkedContent();
	}

	private void swatch(PdfRow row, int rgb, Coder coder) throws IOException {
		out.beginMarkedContent(ARTIFACT);
		if (coder == null) {
			rectangle(geometry.left, row.top() + 2.5f, SWATCH, SWATCH, rgb);
		} else {
			stripe(geometry.left, row.top() + 2.5f, SWATCH, SWATCH, rgb, coder);
		}
		out.endMarkedContent();
	}

	private static boolean isRightToLeft(PdfRow row) {
		return row.kind() == Kind.WORDS && row.subject() instanceof Block block
				? LineShaper.isRightToLeft(row.source().substring(block.start(), block.end()))
				: LineShaper.isRightToLeft(row.words());
	}

	private float left(PdfRow row, List<Cluster> clusters, boolean reversed) {
		boolean beside = row.subject() instanceof Block;
		float left = beside ? geometry.words : row.kind() == Kind.LEGEND && row.subject() != null ? geometry.left + 2 * SWATCH
				: geometry.left;
		if (!reversed) {
			return left;
		}
		float width = 0;
		for (Cluster each : clusters) {
			width += each.width();
		}
		return (beside ? geometry.words + geometry.wordsWidth : geometry.right) - width * row.kind().size();
	}

	private String fitting(String text, float width, float size) {
		if (shaper.width(text, 0, text.length(), false) * size <= width) {
			return text;
		}
		int end = text.length();
		while (end > 0 && shaper.width(text, 0, end, false) * size > width - size) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end).stripTrailing() + ELLIPSIS;
	}

	/** Writes one line; returns where it ends. */
	private float text(String text, float x, float baseline, float size, boolean strong, int rgb) throws IOException {
		if (text.isEmpty()) {
			return x;
		}
		return clusters(shaper.shape(text, 0, text.length(), LineShaper.isRightToLeft(text), strong), x, baseline, size,
				strong, rgb, false);
	}

	private float clusters(List<Cluster> clusters, float x, float baseline, float size, boolean strong, int rgb, boolean line)
			throws IOException {
		out.beginText();
		fill(rgb);
		out.newLineAtOffset(x, geometry.height - baseline);
		Face face = null;
		StringBuilder run = new StringBuilder();
		float end = x;
		List<Glyph> glyphs = new ArrayList<>();
		clusters.forEach(each -> glyphs.addAll(each.glyphs()));
		StringBuilder lost = new StringBuilder();
		for (Glyph each : glyphs) {
			if (each.face() != face || each.lost() != null != !lost.isEmpty()) {
				show(run, lost);
				face = each.face();
				out.setFont(face.font(), size);
			}
			run.append(each.shown());
			lost.append(each.lost() == null ? "" : each.lost()); //$NON-NLS-1$
			end += each.width() * size;
		}
		if (line && face != null && !run.isEmpty() && lost.isEmpty()) {
			// a space between the last word of a line and the first of the next, for those who listen or copy
			run.append(face.has(' ') ? " " : ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		show(run, lost);
		out.endText();
		return end;
	}

	/** What no font has is still there for those who listen or copy. */
	private void show(StringBuilder run, StringBuilder lost) throws IOException {
		if (run.isEmpty()) {
			return;
		}
		if (!lost.isEmpty()) {
			COSDictionary properties = new COSDictionary();
			properties.setString(COSName.ACTUAL_TEXT, lost.toString());
			out.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties)); //$NON-NLS-1$
		}
		out.showText(run.toString());
		if (!lost.isEmpty()) {
			out.endMarkedContent();
		}
		run.setLength(0);
		lost.setLength(0);
	}

	private void rectangle(float x, float top, float width, float height, int rgb) throws IOException {
		fill(rgb);
		out.addRect(x, geometry.height - top - height, width, height);
		out.fill();
	}

	private void fill(int rgb) throws IOException {
		out.setNonStrokingColor((rgb >> 16 & 0xff) / 255f, (rgb >> 8 & 0xff) / 255f, (rgb & 0xff) / 255f);
	}

	private void stroke(int rgb) throws IOException {
		out.setStrokingColor((rgb >> 16 & 0xff) / 255f, (rgb >> 8 & 0xff) / 255f, (rgb & 0xff) / 255f);
	}
}
