package org.themewright.exchange.coded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.themewright.core.AtomicFiles;
import org.themewright.core.StudyException;
import org.themewright.exchange.internal.coded.HtmlTranscript;
import org.themewright.exchange.internal.coded.PdfTranscript;
import org.themewright.exchange.internal.coded.WriteFailure;

/**
 * Writes coded transcripts to files. Nothing needs a display; any thread may call it.
 *
 * @since 1.0
 */
public final class CodedTranscriptExport {

	private static final String PDF = ".pdf"; //$NON-NLS-1$
	private static final String HTML = ".html"; //$NON-NLS-1$
	private static final String HTM = ".htm"; //$NON-NLS-1$

	private CodedTranscriptExport() {
	}

	/**
	 * @param file a file, not null
	 * @return whether its name ends like that of a document that can be written: .html, .htm or .pdf
	 */
	public static boolean canWrite(Path file) {
		return has(file, HTML) || has(file, HTM) || has(file, PDF);
	}

	/**
	 * Writes a document, whole or not at all.
	 *
	 * @param content the transcript, not null
	 * @param file where, absolute; its suffix says in which format
	 * @param monitor for progress and cancel, or null
	 * @return what is to be said about it, e.g. that no font was found for some characters; empty when all is well
	 * @throws StudyException if it cannot be written; what was there is still there
	 * @throws OperationCanceledException if cancelled; nothing was written
	 * @throws IllegalArgumentException if {@link #canWrite} says no
	 */
	public static Optional<String> write(CodedTranscript content, Path file, IProgressMonitor monitor)
			throws StudyException {
		if (!canWrite(file)) {
			throw new IllegalArgumentException("neither HTML nor PDF: " + file); //$NON-NLS-1$
		}
		IProgressMonitor progress = monitor == null ? new NullProgressMonitor() : monitor;
		try {
			if (has(file, PDF)) {
				PdfTranscript.Written written = PdfTranscript.write(content, progress);
				AtomicFiles.write(file, written.bytes());
				return Optional.ofNullable(written.warning());
			}
			AtomicFiles.write(file, html(content, progress).getBytes(StandardCharsets.UTF_8));
			return Optional.empty();
		} catch (IOException e) {
			throw new StudyException(file, WriteFailure.message(file, e), e);
		}
	}

	/**
	 * @param content the transcript, not null
	 * @param monitor for progress and cancel, or null
	 * @return the transcript as one HTML page that loads nothing
	 * @throws OperationCanceledException if cancelled
	 */
	public static String html(CodedTranscript content, IProgressMonitor monitor) {
		return HtmlTranscript.write(content, monitor == null ? new NullProgressMonitor() : monitor);
	}

	/**
	 * @param content the transcript, not null
	 * @param monitor for progress and cancel, or null
	 * @return the bytes of the transcript as PDF
	 * @throws IOException if no fonts can be read
	 * @throws OperationCanceledException if cancelled
	 */
	public static byte[] pdf(CodedTranscript content, IProgressMonitor monitor) throws IOException {
		return PdfTranscript.write(content, monitor == null ? new NullProgressMonitor() : monitor).bytes();
	}

	private static boolean has(Path file, String suffix) {
		return file.toString().toLowerCase(Locale.ROOT).endsWith(suffix);
	}
}
