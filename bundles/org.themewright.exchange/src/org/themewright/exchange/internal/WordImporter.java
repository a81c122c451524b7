package org.themewright.exchange.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.themewright.exchange.importer.ImportException;
import org.themewright.exchange.importer.ImportedText;
import org.themewright.exchange.importer.TranscriptImporter;
import org.themewright.exchange.text.Line;
import org.themewright.exchange.text.TurnRecognizer;

/** Reads Word documents (.docx): paragraphs, tables with a column of speakers, footnotes at the end. */
public final class WordImporter implements TranscriptImporter {

	@Override
	public ImportedText read(String fileName, byte[] content, IProgressMonitor monitor) throws ImportException {
		checkFormat(content);
		OfficeFiles.limit();
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			WordWalk walk = new WordWalk(document.getStyles());
			List<Line> lines = new ArrayList<>(walk.body(document.getDocument().getBody().getDomNode()));
			lines.addAll(notes(walk, document));
			ImportedText text = TurnRecognizer.recognize(lines, monitor);
			text = walk.skippedDeletions() ? text.withNote(Messages.deletionsLeftOut) : text;
			return walk.skippedComments() ? text.withNote(Messages.commentsLeftOut) : text;
		} catch (ImportException | OperationCanceledException e) {
			throw e;
		} catch (IOException | RuntimeException | StackOverflowError e) {
			// POI answers damaged files with all kinds of exceptions
			throw new ImportException(NLS.bind(Messages.wordDamaged, reason(e)), e);
		}
	}

	private static List<Line> notes(WordWalk walk, XWPFDocument document) {
		List<XWPFAbstractFootnoteEndnote> notes = new ArrayList<>();
		if (document.getFootnotes() != null) {
			notes.addAll(document.getFootnotes());
		}
		if (document.getEndnotes() != null) {
			notes.addAll(document.getEndnotes());
		}
		return walk.notes(notes.stream().map(note -> note.getCTFtnEdn().getDomNode()).toList());
	}

	private static void checkFormat(byte[] content) throws ImportException {
		if (content.length == 0) {
			throw new ImportException(Messages.emptyFile);
		}
		if (content.length > 3 && (content[0] & 0xff) == 0xd0 && (content[1] & 0xff) == 0xcf) {
			throw new ImportException(Messages.oldWordFile);
		}
		if (!OfficeFiles.isZip(content)) {
			throw new ImportException(Messages.noWordFile);
		}
		if (!OfficeFiles.isWhole(content)) {
			throw new ImportException(NLS.bind(Messages.wordDamaged, Messages.wordCut));
		}
	}

	private static String reason(Throwable problem) {
		Throwable cause = problem;
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		String message = cause.getMessage();
		return message == null ? cause.getClass().getSimpleName() : message.lines().findFirst().orElse(message);
	}
}
