package org.themewright.diagram.export;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.themewright.diagram.scene.TextStyle;

/**
 * The fonts of one PDF, embedded with the characters used: those that come with the program, and for characters they lack
 * the first of the system that has them.
 */
final class PdfFonts implements Closeable {

	/** A stretch of text in one font; the width is that at size 1. */
	record Run(PDType0Font font, String text, double width) {
	}

	private record Face(PDType0Font font, TrueTypeFont data, CmapLookup map) {

		boolean has(int character) {
			return map.getGlyphId(character) != 0;
		}
	}

	private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed"; //$NON-NLS-1$
	private static final String LOST = "\u25a1"; //$NON-NLS-1$

	private final PDDocument document;
	private final Map<String, Face> faces = new HashMap<>();
	private final List<TrueTypeFont> opened = new ArrayList<>();
	private final List<Face> ofSystem = new ArrayList<>();
	private List<File> files;

	/** Fonts are taken into the document when they are needed; it is to be saved before this is closed. */
	PdfFonts(PDDocument document) {
		this.document = document;
	}

	/** A line in the fonts it needs, in order; what no font has is a box. */
	List<Run> runs(String line, TextStyle style) throws IOException {
		Face own = bundled(style);
		List<Run> result = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		Face current = own;
		double width = 0;
		for (int character : line.codePoints().toArray()) {
			Face face = face(character, own);
			int shown = face == null ? LOST.codePointAt(0) : character;
			face = face == null ? own : face;
			if (face != current && !text.isEmpty()) {
				result.add(new Run(current.font, text.toString(), width));
				text.setLength(0);
				width = 0;
			}
			current = face;
			text.appendCodePoint(shown);
			width += (double) face.data.getAdvanceWidth(face.map.getGlyphId(shown)) / face.data.getUnitsPerEm();
		}
		if (!text.isEmpty()) {
			result.add(new Run(current.font, text.toString(), width));
		}
		return result;
	}

	private Face bundled(TextStyle style) throws IOException {
		String name = (style.bold() ? "Bold" : "") + (style.italic() ? "Oblique" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (!faces.containsKey(name)) {
			String file = FOLDER + (name.isEmpty() ? "" : '-' + name) + ".ttf"; //$NON-NLS-1$ //$NON-NLS-2$
			InputStream in = PdfFonts.class.getResourceAsStream(file);
			if (in == null) {
				throw new IOException(file);
			}
			faces.put(name, face(new TTFParser(true).parseEmbedded(in)));
		}
		return faces.get(name);
	}

	/** Widths are those of single characters, so none may be joined or replaced when they are written. */
	private Face face(TrueTypeFont data) throws IOException {
		opened.add(data);
		data.setEnableGsub(false);
		return new Face(PDType0Font.load(document, data, true), data, data.getUnicodeCmapLookup());
	}

	private Face face(int character, Face own) {
		if (own.has(character)) {
			return own;
		}
		for (Face face : ofSystem) {
			if (face.has(character)) {
				return face;
			}
		}
		return fromSystem(character);
	}

	/** Looks through the fonts of the system that were not looked at for another character. */
	private Face fromSystem(int character) {
		if (files == null) {
			files = new ArrayList<>(new FontFileFinder().find().stream().filter(uri -> "file".equals(uri.getScheme())) //$NON-NLS-1$
					.map(URI::getPath).filter(path -> path.toLowerCase(Locale.ROOT).endsWith(".ttf")).sorted() //$NON-NLS-1$
					.map(File::new).toList());
		}
		for (File file : List.copyOf(files)) {
			Face face = usable(file, character);
			if (face != null) {
				files.remove(file);
				ofSystem.add(face);
				return face;
			}
		}
		return null;
	}

	/** The font of a file when it has a character, else null; a font that is damaged or may not be embedded is no font. */
	private Face usable(File file, int character) {
		try {
			TrueTypeFont data = new TTFParser(true).parse(new RandomAccessReadBufferedFile(file));
			CmapLookup map = data.getUnicodeCmapLookup(false);
			if (map != null && map.getGlyphId(character) != 0 && data.getTableMap().containsKey("glyf")) { //$NON-NLS-1$
				return face(data);
			}
			data.close();
		} catch (IOException | RuntimeException e) {
			files.remove(file);
		}
		return null;
	}

	@Override
	public void close() throws IOException {
		for (TrueTypeFont each : opened) {
			each.close();
		}
	}
}
