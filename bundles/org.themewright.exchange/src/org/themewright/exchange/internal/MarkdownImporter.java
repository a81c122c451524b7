package org.themewright.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.themewright.core.text.TextRange;
import org.themewright.exchange.importer.ImportException;
import org.themewright.exchange.importer.ImportedText;
import org.themewright.exchange.importer.TranscriptImporter;
import org.themewright.exchange.text.DecodedText;
import org.themewright.exchange.text.Line;
import org.themewright.exchange.text.Line.Joint;
import org.themewright.exchange.text.TextDecoder;
import org.themewright.exchange.text.TurnRecognizer;

/** Reads Markdown as the words it shows. */
public final class MarkdownImporter implements TranscriptImporter {

	private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*$"); //$NON-NLS-1$
	private static final Pattern RULE = Pattern.compile("^ {0,3}(?:(?:-[ \\t]*){3,}|(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,}|=+[ \\t]*)$"); //$NON-NLS-1$
	private static final Pattern QUOTE = Pattern.compile("^ {0,3}(?:> ?)+"); //$NON-NLS-1$
	private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\[([^\\]]+)\\]:\\s*<?[a-zA-Z]+:\\S+>?(?:\\s+[\"'(].*[\"')])?\\s*$"); //$NON-NLS-1$
	private static final Pattern HARD_BREAK = Pattern.compile("(?: {2,}|\\\\|<br ?/?>)$"); //$NON-NLS-1$

	@Override
	public ImportedText read(String fileName, byte[] content, IProgressMonitor monitor) throws ImportException {
		DecodedText decoded = TextDecoder.decode(content);
		List<Line> lines = new ArrayList<>();
		String title = null;
		Joint joint = Joint.PARAGRAPH;
		for (String each : decoded.text().lines().toList()) {
			String raw = QUOTE.matcher(each).replaceFirst(""); //$NON-NLS-1$
			Matcher heading = HEADING.matcher(raw);
			if (raw.isBlank() || RULE.matcher(raw).matches() || DEFINITION.matcher(raw).matches()) {
				joint = Joint.PARAGRAPH;
			} else if (heading.matches()) {
				Line line = heading(heading.group(2));
				title = title == null && lines.isEmpty() && heading.group(1).length() == 1 ? line.text() : title;
				lines.add(line);
				joint = Joint.PARAGRAPH;
			} else {
				Matcher hardBreak = HARD_BREAK.matcher(raw);
				boolean hard = hardBreak.find();
				MarkdownWords words = MarkdownWords.of((hard ? raw.substring(0, hardBreak.start()) : raw).strip());
				lines.add(new Line(words.text(), joint, words.bold(), null, false));
				joint = hard ? Joint.LINE : Joint.SPACE;
			}
		}
		return TurnRecognizer.recognize(lines, monitor).withCharset(decoded.charset()).withTitle(title);
	}

	/** A heading counts as bold: "## Interviewer" opens a turn as "**Interviewer**" does. */
	private static Line heading(String raw) {
		MarkdownWords words = MarkdownWords.of(raw);
		List<TextRange> bold = words.bold().isEmpty() && !words.text().isEmpty()
				? List.of(new TextRange(0, words.text().length()))
				: words.bold();
		return new Line(words.text(), Joint.PARAGRAPH, bold, null, true);
	}
}
