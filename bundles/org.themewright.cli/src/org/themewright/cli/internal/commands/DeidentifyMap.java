package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.themewright.cli.InputException;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.privacy.PseudonymEntry.Kind;

/** Reads a CSV file of real names and pseudonyms. Its messages name lines and never what stands in them. */
final class DeidentifyMap {

	private static final Set<String> HEADINGS = Set.of("name", "real name", "realname"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final int KIND = 2;
	private static final int NOTE = 3;

	private DeidentifyMap() {
	}

	/**
	 * Reads the file: name, pseudonym and, if given, kind and note; further columns, and rows without a pseudonym, are left
	 * out. The first row may hold headings.
	 */
	static List<PseudonymEntry> read(Path file) throws InputException, IOException {
		String text;
		try {
			text = Files.readString(file, StandardCharsets.UTF_8);
		} catch (CharacterCodingException e) {
			throw new InputException(NLS.bind(Messages.deidentifyNotText, file), e);
		}
		Map<String, PseudonymEntry> result = new LinkedHashMap<>();
		int number = 0;
		for (List<String> row : rows(text.startsWith("\ufeff") ? text.substring(1) : text)) { //$NON-NLS-1$
			number++;
			boolean headings = number == 1 && HEADINGS.contains(cell(row, 0).toLowerCase(Locale.ROOT));
			if (headings || cell(row, 1).isEmpty()) {
				continue;
			}
			if (cell(row, 0).isEmpty()) {
				throw new InputException(NLS.bind(Messages.deidentifyNoName, number));
			}
			PseudonymEntry entry = new PseudonymEntry(cell(row, 0), cell(row, 1), kind(cell(row, KIND), number), cell(row, NOTE));
			if (result.put(entry.realName(), entry) != null) {
				throw new InputException(NLS.bind(Messages.deidentifyTwice, number));
			}
		}
		if (result.isEmpty()) {
			throw new InputException(NLS.bind(Messages.deidentifyNoRows, file));
		}
		return List.copyOf(result.values());
	}

	private static Kind kind(String text, int row) throws InputException {
		if (text.isEmpty()) {
			return Kind.PERSON;
		}
		return Arrays.stream(Kind.values()).filter(each -> each.name().equalsIgnoreCase(text)).findFirst()
				.orElseThrow(() -> new InputException(NLS.bind(Messages.deidentifyNoKind, row)));
	}

	/** Without the sign that keeps spreadsheets from taking a text for a formula. */
	private static String cell(List<String> row, int column) {
		String text = column < row.size() ? row.get(column).strip() : ""; //$NON-NLS-1$
		return text.matches("'[=+@-](?s:.*)") ? text.substring(1) : text; //$NON-NLS-1$
	}

	/** Rows of CSV as RFC 4180 has it. */
	private static List<List<String>> rows(String text) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
				cell.append(c);
				i++;
			} else if (c == '"') {
				quoted = !quoted;
			} else if (!quoted && c == ',') {
				row.add(cell.toString());
				cell.setLength(0);
			} else if (!quoted && (c == '\n' || c == '\r')) {
				row.add(cell.toString());
				cell.setLength(0);
				if (row.size() > 1 || !row.get(0).isBlank()) {
					rows.add(row);
				}
				row = new ArrayList<>();
			} else {
				cell.append(c);
			}
		}
		row.add(cell.toString());
		if (row.size() > 1 || !row.get(0).isBlank()) {
			rows.add(row);
		}
		return rows;
	}
}
