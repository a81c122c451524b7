package org.themewright.exchange.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.mozilla.universalchardet.UniversalDetector;
import org.themewright.exchange.importer.ImportException;

/**
 * Finds out in which character encoding bytes are written, and decodes them strictly: what does not decode without
 * error is refused and never replaced. Any thread.
 *
 * @since 0.1
 */
public final class TextDecoder {

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252"); //$NON-NLS-1$
	private static final int LARGEST_TEXT = 50_000_000;
	/** Above this share of control characters, and a few strays, a text is none. */
	private static final double CONTROLS = 0.002;
	private static final int STRAY_CONTROLS = 3;
	/** Western languages have fewer letters than this beyond ASCII. */
	private static final double WESTERN = 0.3;

	private static final Map<String, byte[]> MARKS = new LinkedHashMap<>();
	private static final Map<String, byte[]> KNOWN_FORMATS = new LinkedHashMap<>();

	static {
		MARKS.put("UTF-32LE", bytes(0xff, 0xfe, 0, 0)); //$NON-NLS-1$
		MARKS.put("UTF-32BE", bytes(0, 0, 0xfe, 0xff)); //$NON-NLS-1$
		MARKS.put("UTF-8", bytes(0xef, 0xbb, 0xbf)); //$NON-NLS-1$
		MARKS.put("UTF-16LE", bytes(0xff, 0xfe)); //$NON-NLS-1$
		MARKS.put("UTF-16BE", bytes(0xfe, 0xff)); //$NON-NLS-1$
		KNOWN_FORMATS.put("PDF", bytes('%', 'P', 'D', 'F')); //$NON-NLS-1$
		KNOWN_FORMATS.put("ZIP (.docx, .odt, .zip)", bytes('P', 'K', 3, 4)); //$NON-NLS-1$
		KNOWN_FORMATS.put("Microsoft Office 97-2003 (.doc)", bytes(0xd0, 0xcf, 0x11, 0xe0)); //$NON-NLS-1$
		KNOWN_FORMATS.put("RTF", bytes('{', '\\', 'r', 't', 'f')); //$NON-NLS-1$
		KNOWN_FORMATS.put("PNG", bytes(0x89, 'P', 'N', 'G')); //$NON-NLS-1$
		KNOWN_FORMATS.put("JPEG", bytes(0xff, 0xd8, 0xff)); //$NON-NLS-1$
		KNOWN_FORMATS.put("MP3", bytes('I', 'D', '3')); //$NON-NLS-1$
		KNOWN_FORMATS.put("WAV", bytes('R', 'I', 'F', 'F')); //$NON-NLS-1$
	}

	private TextDecoder() {
	}

	private static byte[] bytes(int... values) {
		byte[] result = new byte[values.length];
		for (int i = 0; i < values.length; i++) {
			result[i] = (byte) values[i];
		}
		return result;
	}

	/**
	 * Decodes a text file. A byte order mark decides; then valid UTF-8; then UTF-16 without mark; then Windows-1252 and
	 * other old encodings.
	 *
	 * @param content all bytes of the file
	 * @return the text, cleaned as by {@link #clean}
	 * @throws ImportException if there is nothing in it, it is no text, or its encoding cannot be told
	 */
	public static DecodedText decode(byte[] content) throws ImportException {
		if (content.length == 0) {
			throw new ImportException(Messages.empty);
		}
		refuseKnownFormats(content);
		String raw = null;
		Charset charset = null;
		for (Map.Entry<String, byte[]> mark : MARKS.entrySet()) {
			if (startsWith(content, mark.getValue())) {
				charset = Charset.forName(mark.getKey());
				raw = strict(content, mark.getValue().length, charset);
				if (raw == null) {
					throw new ImportException(NLS.bind(Messages.brokenEncoding, charset.name()));
				}
				break;
			}
		}
		if (raw == null) {
			charset = guess(content);
			raw = strict(content, 0, charset);
		}
		refuseBinary(raw);
		String text = clean(raw);
		if (text.isBlank()) {
			throw new ImportException(Messages.blank);
		}
		return new DecodedText(text, charset.name());
	}

	/**
	 * Makes LF of all line ends and takes out control characters but tab and line feed. Nothing else is changed.
	 *
	 * @param raw any text
	 * @return the cleaned text
	 */
	public static String clean(String raw) {
		StringBuilder result = new StringBuilder(raw.length());
		for (int i = 0; i < raw.length(); i++) {
			char each = raw.charAt(i);
			if (each == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
				continue;
			}
			if (each == '\r' || each == '\u000b' || each == '\f' || each == '\u0085') {
				result.append('\n');
			} else if (each == '\t' || each == '\n' || !Character.isISOControl(each)) {
				result.append(each);
			}
		}
		return result.toString();
	}

	private static boolean startsWith(byte[] content, byte[] start) {
		if (content.length < start.length) {
			return false;
		}
		for (int i = 0; i < start.length; i++) {
			if (content[i] != start[i]) {
				return false;
			}
		}
		return true;
	}

	private static void refuseKnownFormats(byte[] content) throws ImportException {
		for (Map.Entry<String, byte[]> format : KNOWN_FORMATS.entrySet()) {
			if (startsWith(content, format.getValue())) {
				throw new ImportException(NLS.bind(Messages.otherFormat, format.getKey()));
			}
		}
	}

	private static Charset guess(byte[] content) throws ImportException {
		boolean nulls = false;
		for (byte each : content) {
			nulls |= each == 0;
		}
		boolean utf8 = strict(content, 0, StandardCharsets.UTF_8) != null;
		if (utf8 && !nulls) {
			return StandardCharsets.UTF_8;
		}
		Charset utf16 = guessUtf16(content);
		if (utf16 != null) {
			return utf16;
		}
		if (nulls) {
			throw new ImportException(Messages.binary);
		}
		refuseDamagedUtf8(content);
		return guessOldEncoding(content);
	}

	/** Without a mark: the byte order in which there are spaces and line feeds and nothing that is no character. */
	private static Charset guessUtf16(byte[] content) {
		if (content.length % 2 != 0) {
			return null;
		}
		int little = blanks(strict(content, 0, StandardCharsets.UTF_16LE));
		int big = blanks(strict(content, 0, StandardCharsets.UTF_16BE));
		if (Math.max(little, big) == 0) {
			return null;
		}
		return little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
	}

	private static int blanks(String text) {
		if (text == null) {
			return 0;
		}
		int result = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int each = text.codePointAt(i);
			int type = Character.getType(each);
			if (type == Character.UNASSIGNED || type == Character.PRIVATE_USE || isStrangeControl(each)) {
				return 0;
			}
			if (each == ' ' || each == '\n' || each == '\r') {
				result++;
			}
		}
		return result;
	}

	/** Text that is UTF-8 but for a few bytes would come out as gibberish in any other encoding. */
	private static void refuseDamagedUtf8(byte[] content) throws ImportException {
		int good = 0;
		int bad = 0;
		int firstBad = -1;
		for (int i = 0; i < content.length;) {
			int length = sequenceLength(content, i);
			if (length > 1) {
				good++;
			} else if (length == 0) {
				firstBad = firstBad < 0 ? i : firstBad;
				bad++;
			}
			i += Math.max(1, length);
		}
		if (good > 2 * bad) {
			throw new ImportException(NLS.bind(Messages.damagedUtf8, firstBad));
		}
	}

	/** The length of the UTF-8 sequence that begins there; 0 when none does. */
	private static int sequenceLength(byte[] content, int at) {
		int first = content[at] & 0xff;
		if (first < 0x80) {
			return 1;
		}
		int length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
		if (at + length > content.length) {
			return 0;
		}
		for (int i = 1; i < length; i++) {
			if ((content[at + i] & 0xc0) != 0x80) {
				return 0;
			}
		}
		return length;
	}

	private static Charset guessOldEncoding(byte[] content) throws ImportException {
		String western = strict(content, 0, WINDOWS_1252);
		if (western != null && isWestern(western)) {
			return WINDOWS_1252;
		}
		UniversalDetector detector = new UniversalDetector();
		detector.handleData(content);
		detector.dataEnd();
		String name = detector.getDetectedCharset();
		try {
			if (name != null && strict(content, 0, Charset.forName(name)) != null) {
				return Charset.forName(name);
			}
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			throw new ImportException(NLS.bind(Messages.unsupportedEncoding, name), e);
		}
		throw new ImportException(Messages.unknownEncoding);
	}

	private static boolean isWestern(String text) {
		int letters = 0;
		int beyondAscii = 0;
		for (int i = 0; i < text.length(); i++) {
			char each = text.charAt(i);
			if (isStrangeControl(each)) {
				return false;
			}
			if (Character.isLetter(each)) {
				letters++;
				beyondAscii += each < 0x80 ? 0 : 1;
			}
		}
		return beyondAscii <= letters * WESTERN;
	}

	private static void refuseBinary(String text) throws ImportException {
		if (text.length() > LARGEST_TEXT) {
			throw new ImportException(NLS.bind(Messages.tooLong, LARGEST_TEXT / 1_000_000));
		}
		long controls = text.chars().filter(TextDecoder::isStrangeControl).count();
		if (text.indexOf('\0') >= 0 || controls > text.length() * CONTROLS + STRAY_CONTROLS) {
			throw new ImportException(Messages.binary);
		}
	}

	private static boolean isStrangeControl(int each) {
		return each == 0 || Character.isISOControl(each) && "\t\n\r\f\u000b\u001a\u0085".indexOf(each) < 0; //$NON-NLS-1$
	}

	private static String strict(byte[] content, int from, Charset charset) {
		try {
			return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(content, from, content.length - from)).toString();
		} catch (CharacterCodingException e) {
			// not this encoding: that is the answer
			return null;
		}
	}
}
