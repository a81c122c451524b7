package org.themewright.exchange.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.themewright.exchange.importer.ImportException;
import org.themewright.exchange.importer.ImportedText;
import org.themewright.exchange.importer.TranscriptImporter;
import org.themewright.exchange.text.DecodedText;
import org.themewright.exchange.text.Line;
import org.themewright.exchange.text.Line.Joint;
import org.themewright.exchange.text.TextDecoder;
import org.themewright.exchange.text.TurnRecognizer;

/** Reads plain text: paragraphs apart by blank lines or, where there are none, one on each line. */
public final class PlainTextImporter implements TranscriptImporter {

	@Override
	public ImportedText read(String fileName, byte[] content, IProgressMonitor monitor) throws ImportException {
		DecodedText decoded = TextDecoder.decode(content);
		return TurnRecognizer.recognize(lines(decoded.text()), monitor).withCharset(decoded.charset());
	}

	private static List<Line> lines(String text) {
		List<String> raw = text.lines().toList();
		boolean blankLines = text.strip().lines().anyMatch(String::isBlank);
		List<Line> result = new ArrayList<>();
		boolean afterBlank = true;
		for (String each : raw) {
			if (each.isBlank()) {
				afterBlank = true;
			} else {
				result.add(Line.plain(each, afterBlank || !blankLines ? Joint.PARAGRAPH : Joint.LINE));
				afterBlank = false;
			}
		}
		return result;
	}
}
