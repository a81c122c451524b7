package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.export.JsonWriter;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.StudyLookup;
import org.themewright.cli.internal.TextTable;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes a range of a source and saves the study. */
@Command(name = "code")
public final class CodeCommand extends CliCommand {

	private static final Pattern RANGE = Pattern.compile("(\\d{1,9}):(\\d{1,9})"); //$NON-NLS-1$
	private static final int SHOWN = 60;

	@Parameters(paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	@Option(names = "--source", paramLabel = "SOURCE", required = true, descriptionKey = "source")
	private String source;

	@Option(names = "--range", paramLabel = "START:END", required = true, descriptionKey = "range")
	private String range;

	@Mixin
	private CodingOptions coding;

	@Option(names = "--memo", paramLabel = "TEXT", descriptionKey = "memo")
	private String memo;

	@Mixin
	private PlainFormatOption format;

	@Override
	protected int run() throws StudyException, InputException, IOException {
		TextRange place = range();
		try (StudySession session = openToChange(folder)) {
			StudyLookup lookup = new StudyLookup(session.getStudy());
			Transcript transcript = lookup.source(source);
			check(transcript, place);
			Researcher by = coding.researcher(session, lookup);
			Code with = coding.code(session, lookup, by);
			long before = session.getVersion();
			CodingOperations operations = new CodingOperations(session);
			Coding made = operations.code(transcript, place, with, by);
			boolean isNew = session.getVersion() > before;
			if (memo != null) {
				operations.setMemo(made, memo);
			}
			session.save(null);
			report(transcript, made, by, isNew);
			return ExitCode.DONE;
		}
	}

	private TextRange range() {
		Matcher matcher = RANGE.matcher(range.strip());
		if (!matcher.matches()) {
			throw wrongUsage(NLS.bind(Messages.rangeForm, range));
		}
		int start = Integer.parseInt(matcher.group(1));
		int end = Integer.parseInt(matcher.group(2));
		if (start >= end) {
			throw wrongUsage(NLS.bind(Messages.rangeOrder, range));
		}
		return new TextRange(start, end);
	}

	private static void check(Transcript transcript, TextRange place) throws InputException {
		int length = transcript.getText().length();
		if (place.end() > length) {
			throw new InputException(NLS.bind(Messages.rangeBeyond,
					new Object[] { place.start() + ":" + place.end(), transcript.getSlug(), length })); //$NON-NLS-1$
		}
	}

	private void report(Transcript transcript, Coding coding, Researcher by, boolean isNew) throws IOException {
		if (format.isJson()) {
			JsonWriter.write(Json.object("id", coding.getId(), "source", transcript.getSlug(), "start", coding.getStart(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					"end", coding.getEnd(), "text", coding.getQuote(), "code", coding.getCode().getName(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					"researcher", by.getName(), "memo", coding.getMemo(), "new", isNew), out()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else {
			out().println(NLS.bind(isNew ? Messages.coded : Messages.codedAlready,
					new Object[] { TextTable.plain(coding.getQuote(), SHOWN), StudyObjects.path(coding.getCode()),
							by.getName(), transcript.getSlug() }));
		}
	}
}
