package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.export.JsonWriter;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.StudyLookup;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.exchange.coded.CodedTranscript;
import org.themewright.exchange.coded.CodedTranscriptExport;
import org.themewright.exchange.coded.CodedTranscriptOptions;
import org.themewright.exchange.coded.PageSize;
import org.themewright.model.Code;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes transcripts with their codings as HTML or PDF. */
@Command(name = "transcript")
public final class TranscriptCommand extends CliCommand {

	/** The kinds of documents, named as the suffixes of their files. */
	enum Kind {
		/** One page for a browser. */
		HTML,
		/** Pages for paper. */
		PDF
	}

	@Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	@Parameters(index = "1..*", arity = "0..*", paramLabel = "NAME", descriptionKey = "transcriptName")
	private List<String> names;

	@Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "transcriptOut")
	private Path out;

	@Option(names = "--as", paramLabel = "KIND", descriptionKey = "transcriptAs")
	private Kind kind;

	@Option(names = "--code", paramLabel = "CODE", descriptionKey = "transcriptCode")
	private List<String> codes;

	@Option(names = "--researcher", paramLabel = "RESEARCHER", descriptionKey = "transcriptResearcher")
	private List<String> researchers;

	@Option(names = "--memos", descriptionKey = "transcriptMemos")
	private boolean memos;

	@Option(names = "--no-speakers", descriptionKey = "transcriptNoSpeakers")
	private boolean noSpeakers;

	@Option(names = "--no-numbers", descriptionKey = "transcriptNoNumbers")
	private boolean noNumbers;

	@Option(names = "--withheld", descriptionKey = "transcriptWithheld")
	private boolean withheld;

	@Option(names = "--page", paramLabel = "SIZE", defaultValue = "a4", descriptionKey = "transcriptPage")
	private PageSize page;

	@Mixin
	private PlainFormatOption format;

	@Override
	protected int run() throws StudyException, InputException, IOException {
		Path target = resolve(out);
		boolean intoFolder = Files.isDirectory(target) || !CodedTranscriptExport.canWrite(out);
		if (intoFolder && kind == null) {
			throw wrongUsage(NLS.bind(Messages.transcriptSuffix, out));
		}
		try (StudySession session = open(folder)) {
			StudyLookup lookup = new StudyLookup(session.getStudy());
			List<Transcript> wanted = wanted(lookup, StudyObjects.transcripts(session.getStudy()));
			if (!intoFolder && wanted.size() != 1) {
				throw wrongUsage(NLS.bind(Messages.transcriptFolder, wanted.size(), out));
			}
			CodedTranscriptOptions options = options(lookup);
			StudySnapshot study = session.snapshot();
			List<Map<String, Object>> documents = new ArrayList<>();
			for (Transcript each : wanted) {
				Path file = intoFolder ? target.resolve(each.getSlug() + '.' + kind.name().toLowerCase(Locale.ROOT)) : target;
				documents.add(write(CodedTranscript.of(study, each.getId(), options), each, file));
			}
			if (format.isJson()) {
				JsonWriter.write(Json.object("total", documents.size(), "transcripts", documents), out()); //$NON-NLS-1$ //$NON-NLS-2$
			}
			return documents.isEmpty() ? ExitCode.NOTHING_OR_PROBLEMS : ExitCode.DONE;
		}
	}

	private Map<String, Object> write(CodedTranscript content, Transcript transcript, Path file) throws StudyException {
		CodedTranscriptExport.write(content, file, null)
				.ifPresent(warning -> err().println(NLS.bind(Messages.transcriptWarning, transcript.getSlug(), warning)));
		if (!format.isJson()) {
			out().println(NLS.bind(Messages.transcriptWritten,
					new Object[] { transcript.getName(), content.marks().size(), file }));
			if (content.withheld() > 0) {
				out().println(NLS.bind(Messages.transcriptWithheld, content.withheld()));
			}
		}
		return Json.object("source", transcript.getSlug(), "file", file.toString(), "codings", content.marks().size(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"withheld", content.withheld()); //$NON-NLS-1$
	}

	/** The transcripts named, in the order of the study; all when none is named. */
	private List<Transcript> wanted(StudyLookup lookup, List<Transcript> all) throws InputException {
		if (names == null) {
			return all;
		}
		Set<Transcript> found = new HashSet<>();
		for (String name : names) {
			Pattern pattern = pattern(name);
			List<Transcript> matching = pattern == null ? List.of(lookup.source(name))
					: all.stream().filter(each -> pattern.matcher(each.getSlug()).matches()
							|| each.getName() != null && pattern.matcher(each.getName()).matches()).toList();
			if (matching.isEmpty()) {
				throw new InputException(NLS.bind(Messages.transcriptNone, name));
			}
			found.addAll(matching);
		}
		return all.stream().filter(found::contains).toList();
	}

	/** A name in which {@code *} stands for anything and {@code ?} for one character; null for one without these. */
	private static Pattern pattern(String name) {
		if (name.indexOf('*') < 0 && name.indexOf('?') < 0) {
			return null;
		}
		String regex = Pattern.quote(name).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
	}

	private CodedTranscriptOptions options(StudyLookup lookup) throws InputException {
		Set<String> codeIds = codes == null ? null : new LinkedHashSet<>();
		for (String each : codes == null ? List.<String>of() : codes) {
			StudyObjects.withSubcodes(lookup.code(each)).stream().map(Code::getId).forEach(codeIds::add);
		}
		Set<String> researcherIds = researchers == null ? null : new LinkedHashSet<>();
		for (String each : researchers == null ? List.<String>of() : researchers) {
			researcherIds.add(lookup.researcher(each).getId());
		}
		return new CodedTranscriptOptions(codeIds, researcherIds, !noSpeakers, !noNumbers, memos, withheld, page,
				LocalDate.now());
	}
}
