package org.themewright.analysis.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

/**
 * Reads JSON (RFC 8259) and nothing else: what is not JSON, names a member twice, or nests deeper than
 * {@value #DEEPEST} is refused with the place where it is wrong. Any thread may use it.
 *
 * @since 1.0
 */
public final class JsonReader {

	/** How deep objects and lists may nest. */
	private static final int DEEPEST = 64;

	/** How long a number may be: a longer one would take time that grows with the square of its length. */
	private static final int LONGEST_NUMBER = 400;

	private final String text;
	private int offset;
	private int depth;

	private JsonReader(String text) {
		this.text = text;
	}

	/**
	 * @param text JSON
	 * @return a {@link Map} in the order of the members, a {@link List}, a {@link String}, a {@link Long} for whole
	 *         numbers that fit, else a {@link Double}, a {@link Boolean}, or null
	 * @throws IOException if it is no JSON; the message says where and why
	 */
	public static Object read(String text) throws IOException {
		JsonReader reader = new JsonReader(text);
		reader.skip();
		Object value = reader.value();
		reader.skip();
		if (reader.offset < text.length()) {
			throw reader.wrong(Messages.json_rest);
		}
		return value;
	}

	private Object value() throws IOException {
		if (offset == text.length()) {
			throw wrong(Messages.json_end);
		}
		return switch (text.charAt(offset)) {
			case '{' -> object();
			case '[' -> list();
			case '"' -> string();
			case 't' -> word("true", true); //$NON-NLS-1$
			case 'f' -> word("false", false); //$NON-NLS-1$
			case 'n' -> word("null", null); //$NON-NLS-1$
			default -> number();
		};
	}

	private Map<String, Object> object() throws IOException {
		Map<String, Object> result = new LinkedHashMap<>();
		enter();
		if (!next('}')) {
			do {
				skip();
				if (offset == text.length() || text.charAt(offset) != '"') {
					throw wrong(Messages.json_name);
				}
				String name = string();
				if (!next(':')) {
					throw wrong(Messages.json_colon);
				}
				skip();
				if (result.containsKey(name)) {
					throw wrong(NLS.bind(Messages.json_twice, name));
				}
				result.put(name, value());
			} while (next(','));
			if (!next('}')) {
				throw wrong(Messages.json_object);
			}
		}
		depth--;
		return result;
	}

	private List<Object> list() throws IOException {
		List<Object> result = new ArrayList<>();
		enter();
		if (!next(']')) {
			do {
				skip();
				result.add(value());
			} while (next(','));
			if (!next(']')) {
				throw wrong(Messages.json_list);
			}
		}
		depth--;
		return result;
	}

	private void enter() throws IOException {
		if (++depth > DEEPEST) {
			throw wrong(Messages.json_deep);
		}
		offset++;
	}

	/** Steps over blanks and a character, if it is next. */
	private boolean next(char expected) {
		skip();
		boolean there = offset < text.length() && text.charAt(offset) == expected;
		offset += there ? 1 : 0;
		return there;
	}

	private void skip() {
		while (offset < text.length() && " \t\r\n".indexOf(text.charAt(offset)) >= 0) { //$NON-NLS-1$
			offset++;
		}
	}

	private Object word(String word, Object value) throws IOException {
		if (!text.startsWith(word, offset)) {
			throw wrong(Messages.json_value);
		}
		offset += word.length();
		return value;
	}

	private Object number() throws IOException {
		int start = offset;
		while (offset < text.length() && "+-.eE0123456789".indexOf(text.charAt(offset)) >= 0) { //$NON-NLS-1$
			offset++;
		}
		String number = text.substring(start, offset);
		if (number.length() > LONGEST_NUMBER
				|| !number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) { //$NON-NLS-1$
			offset = start;
			throw wrong(Messages.json_value);
		}
		if (number.matches("-?[0-9]{1,18}")) { //$NON-NLS-1$
			return Long.valueOf(number);
		}
		double value = Double.parseDouble(number);
		if (!Double.isFinite(value)) {
			offset = start;
			throw wrong(Messages.json_large);
		}
		return value;
	}

	private String string() throws IOException {
		StringBuilder result = new StringBuilder();
		offset++;
		while (offset < text.length() && text.charAt(offset) != '"') {
			char c = text.charAt(offset++);
			if (c < ' ') {
				offset--;
				throw wrong(Messages.json_control);
			}
			result.append(c == '\\' ? escaped() : c);
		}
		if (offset == text.length()) {
			throw wrong(Messages.json_end);
		}
		offset++;
		return result.toString();
	}

	private char escaped() throws IOException {
		char c = offset < text.length() ? text.charAt(offset++) : 0;
		return switch (c) {
			case '"', '\\', '/' -> c;
			case 'b' -> '\b';
			case 'f' -> '\f';
			case 'n' -> '\n';
			case 'r' -> '\r';
			case 't' -> '\t';
			case 'u' -> unicode();
			default -> throw wrong(Messages.json_escape);
		};
	}

	private char unicode() throws IOException {
		String digits = offset + 4 <= text.length() ? text.substring(offset, offset + 4) : ""; //$NON-NLS-1$
		if (!digits.matches("[0-9a-fA-F]{4}")) { //$NON-NLS-1$
			throw wrong(Messages.json_escape);
		}
		offset += 4;
		return (char) Integer.parseInt(digits, 16);
	}

	private IOException wrong(String reason) {
		int line = 1;
		int column = 1;
		for (int i = 0; i < Math.min(offset, text.length()); i++) {
			column++;
			if (text.charAt(i) == '\n') {
				line++;
				column = 1;
			}
		}
		return new IOException(NLS.bind(Messages.json_wrong, new Object[] { line, column, reason }));
	}
}
