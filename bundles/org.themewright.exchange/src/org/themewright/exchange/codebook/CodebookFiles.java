package org.themewright.exchange.codebook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.AtomicFiles;
import org.themewright.exchange.importer.ImportException;

/**
 * Codebooks in files: .csv and .xlsx. Any thread may use it.
 *
 * @since 0.1
 */
public final class CodebookFiles {

	/** The suffixes of files that can be written and read, without dot. */
	public static final List<String> SUFFIXES = List.of("csv", "xlsx"); //$NON-NLS-1$ //$NON-NLS-2$

	private static final long LARGEST_FILE = 50_000_000;
	private static final String MARK = "\ufeff"; //$NON-NLS-1$

	private CodebookFiles() {
	}

	/**
	 * @param file a file
	 * @return whether its suffix says what to write
	 */
	public static boolean canWrite(Path file) {
		return SUFFIXES.stream().anyMatch(each -> name(file).endsWith('.' + each));
	}

	private static String name(Path file) {
		return file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}

	/**
	 * Writes a codebook; its suffix says how. Spreadsheets know by a mark at the beginning that a CSV file is UTF-8.
	 *
	 * @param table the codebook
	 * @param file the file to write or replace, for which {@link #canWrite} holds
	 * @throws IOException if it cannot be written; the file is then as it was
	 */
	public static void write(CodebookTable table, Path file) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		if (name(file).endsWith(".xlsx")) { //$NON-NLS-1$
			CodebookWriter.xlsx(table, content);
		} else {
			StringBuilder text = new StringBuilder(MARK);
			CodebookWriter.csv(table, text);
			content.write(text.toString().getBytes(StandardCharsets.UTF_8));
		}
		AtomicFiles.write(file.toAbsolutePath(), content.toByteArray());
	}

	/**
	 * Reads a codebook; what is in the file says how.
	 *
	 * @param file the file
	 * @return its rows
	 * @throws ImportException if it is no codebook; the message says why and what to do, without the file's name
	 * @throws IOException if the file cannot be read
	 */
	public static List<CodebookReader.Entry> read(Path file) throws ImportException, IOException {
		if (Files.size(file) > LARGEST_FILE) {
			throw new ImportException(NLS.bind(Messages.tooLarge, LARGEST_FILE / 1_000_000));
		}
		return CodebookReader.read(Files.readAllBytes(file));
	}
}
