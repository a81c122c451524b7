package org.themewright.analysis.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;

/**
 * Writes maps, lists, texts, numbers, booleans and null as JSON (RFC 8259), indented for people or on one line. Any thread may use it.
 *
 * @since 1.0
 */
public final class JsonWriter {

	private final Appendable out;
	private final boolean indented;

	private JsonWriter(Appendable out, boolean indented) {
		this.out = out;
		this.indented = indented;
	}

	/**
	 * @param value a {@link Map} with text keys, an {@link Iterable}, a {@link CharSequence}, a {@link Number}, a
	 *              {@link Boolean} or null; maps and iterables of the same
	 * @param out   where it is written, ended by a line feed; neither flushed nor closed
	 * @throws IOException              if it cannot be written
	 * @throws IllegalArgumentException if a value is of another class, or a number is not finite
	 */
	public static void write(Object value, Appendable out) throws IOException {
		new JsonWriter(out, true).value(value, 0);
		out.append('\n');
	}

	/**
	 * Writes on one line, without spaces, for programs.
	 *
	 * @param value as for {@link #write}
	 * @param out   where it is written; neither flushed nor closed
	 * @throws IOException              if it cannot be written
	 * @throws IllegalArgumentException if a value is of another class, or a number is not finite
	 */
	public static void writeCompact(Object value, Appendable out) throws IOException {
		new JsonWriter(out, false).value(value, 0);
	}

	private void value(Object value, int depth) throws IOException {
		switch (value) {
			case null -> out.append("null"); //$NON-NLS-1$
			case Map<?, ?> map -> map(map, depth);
			case Iterable<?> list -> list(list, depth);
			case CharSequence text -> text(text);
			case Boolean flag -> out.append(flag.toString());
			case Double number -> out.append(plain(number));
			case Float number -> out.append(plain(number.doubleValue()));
			case Number number -> out.append(number.toString());
			default -> throw new IllegalArgumentException("not JSON: " + value.getClass()); //$NON-NLS-1$
		}
	}

	private static String plain(double number) {
		if (!Double.isFinite(number)) {
			throw new IllegalArgumentException("not JSON: " + number); //$NON-NLS-1$
		}
		return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
	}

	private void map(Map<?, ?> map, int depth) throws IOException {
		if (map.isEmpty()) {
			out.append("{}"); //$NON-NLS-1$
			return;
		}
		out.append('{');
		for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext();) {
			Map.Entry<?, ?> entry = entries.next();
			line(depth + 1);
			text((CharSequence) entry.getKey());
			out.append(indented ? ": " : ":"); //$NON-NLS-1$ //$NON-NLS-2$
			value(entry.getValue(), depth + 1);
			out.append(entries.hasNext() ? "," : ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		line(depth);
		out.append('}');
	}

	private void list(Iterable<?> list, int depth) throws IOException {
		Iterator<?> elements = list.iterator();
		if (!elements.hasNext()) {
			out.append("[]"); //$NON-NLS-1$
			return;
		}
		out.append('[');
		while (elements.hasNext()) {
			line(depth + 1);
			value(elements.next(), depth + 1);
			out.append(elements.hasNext() ? "," : ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		line(depth);
		out.append(']');
	}

	private void line(int depth) throws IOException {
		if (indented) {
			out.append('\n').append("  ".repeat(depth)); //$NON-NLS-1$
		}
	}

	private void text(CharSequence text) throws IOException {
		out.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"' -> out.append("\\\""); //$NON-NLS-1$
				case '\\' -> out.append("\\\\"); //$NON-NLS-1$
				case '\n' -> out.append("\\n"); //$NON-NLS-1$
				case '\r' -> out.append("\\r"); //$NON-NLS-1$
				case '\t' -> out.append("\\t"); //$NON-NLS-1$
				default -> character(text, i);
			}
		}
		out.append('"');
	}

	private void character(CharSequence text, int i) throws IOException {
		char c = text.charAt(i);
		if (c < 0x20 || c == 0x2028 || c == 0x2029 || isLoneSurrogate(text, i)) {
			out.append(String.format("\\u%04x", (int) c)); //$NON-NLS-1$
		} else {
			out.append(c);
		}
	}

	/** Half a character cannot be written as UTF-8. */
	private static boolean isLoneSurrogate(CharSequence text, int i) {
		char c = text.charAt(i);
		if (Character.isHighSurrogate(c)) {
			return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
		}
		return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
	}
}
