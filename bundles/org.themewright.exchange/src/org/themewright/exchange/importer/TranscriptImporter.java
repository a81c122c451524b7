package org.themewright.exchange.importer;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads transcripts of one file format. Contributed through the extension point
 * {@code org.themewright.exchange.importer}. One importer may be used by several threads at once and keeps nothing
 * between files. Files come from outside and may be anything.
 *
 * @since 0.1
 */
public interface TranscriptImporter {

	/**
	 * Turns the bytes of a file into text with turns. Every word of the file is in the text, but for speakers' names and
	 * time stamps, which become turns.
	 *
	 * @param fileName the file's name without its folder
	 * @param content all bytes of the file, not changed by the importer
	 * @param monitor for progress and cancel, not null
	 * @return the text
	 * @throws ImportException if the file cannot be read, with a message that says why
	 * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
	 */
	ImportedText read(String fileName, byte[] content, IProgressMonitor monitor) throws ImportException;
}
