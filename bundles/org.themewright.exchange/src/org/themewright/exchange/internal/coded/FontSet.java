package org.themewright.exchange.internal.coded;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one document, embedded with the characters used: DejaVu, which comes with the program, and for characters
 * that it lacks those of the system. What no font has is shown as a box.
 */
final class FontSet implements Closeable {

	/** A font of the document and what it can write. */
	record Face(PDType0Font font, TrueTypeFont data, CmapLookup map) {

		boolean has(int codePoint) {
			return map.getGlyphId(codePoint) != 0;
		}

		float width(int codePoint) throws IOException {
			return (float) data.getAdvanceWidth(map.getGlyphId(codePoint)) / data.getUnitsPerEm();
		}
	}

	/** How a character is written; the width is that at 1 point. {@code lost} is what no font has, or null. */
	record Glyph(Face face, String shown, float width, String lost) {
	}

	private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/"; //$NON-NLS-1$
	private static final String BOX = "\u25a1"; //$NON-NLS-1$
	private static final String TAB = "    "; //$NON-NLS-1$

	private final PDDocument document;
	private final List<TrueTypeFont> opened = new ArrayList<>();
	private final List<TrueTypeCollection> collections = new ArrayList<>();
	private final List<Face> regular = new ArrayList<>();
	private final List<Face> bold = new ArrayList<>();
	private final Map<Integer, Glyph> regularGlyphs = new HashMap<>();
	private final Map<Integer, Glyph> boldGlyphs = new HashMap<>();
	private final Set<Integer> missing = new TreeSet<>();

	/**
	 * @param document the document that gets the fonts; to be saved before this is closed
	 * @param codePoints all that will be written
	 * @throws IOException if the fonts of the program cannot be read
	 */
	FontSet(PDDocument document, IntStream codePoints) throws IOException {
		this.document = document;
		regular.add(bundled("DejaVuSansCondensed.ttf")); //$NON-NLS-1$
		regular.add(bundled("DejaVuSans.ttf")); //$NON-NLS-1$
		bold.add(bundled("DejaVuSansCondensed-Bold.ttf")); //$NON-NLS-1$
		codePoints.distinct().filter(each -> !isInvisible(each) && !isSpace(each))
				.filter(each -> regular.stream().noneMatch(face -> face.has(each))).forEach(missing::add);
		if (!missing.isEmpty()) {
			addSystemFonts();
		}
		bold.addAll(regular);
	}

	private Face bundled(String name) throws IOException {
		InputStream in = FontSet.class.getResourceAsStream(FOLDER + name);
		if (in == null) {
			throw new IOException(Messages.noFont);
		}
		return face(opened(new TTFParser(true).parseEmbedded(in)));
	}

	private TrueTypeFont opened(TrueTypeFont font) {
		opened.add(font);
		return font;
	}

	/** Widths are those of single characters, so none may be joined or replaced when they are written. */
	private Face face(TrueTypeFont data) throws IOException {
		data.setEnableGsub(false);
		return new Face(PDType0Font.load(document, data, true), data, data.getUnicodeCmapLookup());
	}

	/** Takes fonts, one after another, that have something that those before have not. */
	private void addSystemFonts() {
		List<File> files = new FontFileFinder().find().stream().filter(each -> "file".equals(each.getScheme())) //$NON-NLS-1$
				.map(URI::getPath).map(File::new)
				.sorted(Comparator.comparing((File each) -> !each.getName().startsWith("Noto")).thenComparing(File::getName)) //$NON-NLS-1$
				.toList();
		for (File each : files) {
			if (missing.isEmpty()) {
				return;
			}
			String name = each.getName().toLowerCase(Locale.ROOT);
			try {
				if (name.endsWith(".ttc") || name.endsWith(".otc")) { //$NON-NLS-1$ //$NON-NLS-2$
					TrueTypeCollection collection = new TrueTypeCollection(each);
					collections.add(collection);
					collection.processAllFonts(this::take);
				} else if (name.endsWith(".ttf") || name.endsWith(".otf")) { //$NON-NLS-1$ //$NON-NLS-2$
					take(opened(new TTFParser(true).parse(new RandomAccessReadBufferedFile(each))));
				}
			} catch (IOException | RuntimeException e) {
				// a damaged font of the system, or one that may not be embedded, is as good as none
				continue;
			}
		}
	}

	private void take(TrueTypeFont data) throws IOException {
		if (!data.getTableMap().containsKey("glyf")) { //$NON-NLS-1$
			return;
		}
		CmapLookup map = data.getUnicodeCmapLookup(false);
		if (map != null && missing.stream().anyMatch(each -> map.getGlyphId(each) != 0)) {
			Face face = face(data);
			regular.add(face);
			missing.removeIf(face::has);
		}
	}

	/** What no font has. */
	Set<Integer> missing() {
		return missing;
	}

	/** Whether a face has a character; for forms of letters. */
	boolean has(int codePoint) {
		return regular.stream().anyMatch(each -> each.has(codePoint));
	}

	/** How a character is written. */
	Glyph glyph(int codePoint, boolean strong) {
		return (strong ? boldGlyphs : regularGlyphs).computeIfAbsent(codePoint, each -> find(each, strong));
	}

	private Glyph find(int codePoint, boolean strong) {
		List<Face> faces = strong ? bold : regular;
		if (isInvisible(codePoint)) {
			return new Glyph(faces.getFirst(), "", 0, null); //$NON-NLS-1$
		}
		String shown = codePoint == '\t' ? TAB : isSpace(codePoint) ? " " : Character.toString(codePoint); //$NON-NLS-1$
		int first = shown.codePointAt(0);
		Face face = faces.stream().filter(each -> each.has(first)).findFirst().orElse(null);
		String lost = null;
		if (face == null) {
			lost = shown;
			face = faces.stream().filter(each -> each.has(BOX.codePointAt(0))).findFirst().orElse(faces.getFirst());
			shown = BOX;
		}
		try {
			return new Glyph(face, shown, shown.codePointCount(0, shown.length()) * face.width(shown.codePointAt(0)),
					lost);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private static boolean isSpace(int codePoint) {
		return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
	}

	/** Joiners, marks of direction, and choices between forms of a character have no shape of their own. */
	private static boolean isInvisible(int codePoint) {
		return Character.getType(codePoint) == Character.FORMAT || codePoint >= 0xfe00 && codePoint <= 0xfe0f
				|| codePoint >= 0xe0100 && codePoint <= 0xe01ef;
	}

	@Override
	public void close() throws IOException {
		for (TrueTypeFont each : opened) {
			each.close();
		}
		for (TrueTypeCollection each : collections) {
			each.close();
		}
	}
}
