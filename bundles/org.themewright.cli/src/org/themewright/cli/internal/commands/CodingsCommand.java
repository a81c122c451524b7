package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.Listing;
import org.themewright.cli.internal.StudyLookup;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.ResearcherData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists codings. */
@Command(name = "codings")
public final class CodingsCommand extends CliCommand {

	@Parameters(paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	@Option(names = "--source", paramLabel = "SOURCE", descriptionKey = "onlySource")
	private String source;

	@Option(names = "--code", paramLabel = "CODE", descriptionKey = "onlyCode")
	private String code;

	@Option(names = "--researcher", paramLabel = "RESEARCHER", descriptionKey = "onlyResearcher")
	private String researcher;

	@Mixin
	private FormatOption format;

	@Override
	protected int run() throws StudyException, InputException, IOException {
		try (StudySession session = open(folder)) {
			StudyLookup lookup = new StudyLookup(session.getStudy());
			String sourceId = source == null ? null : lookup.source(source).getId();
			String codeId = code == null ? null : lookup.code(code).getId();
			String researcherId = researcher == null ? null : lookup.researcher(researcher).getId();
			StudySnapshot study = session.snapshot();
			List<CodingData> found = study.codings().stream()
					.filter(coding -> isWanted(sourceId, coding.sourceId()) && isWanted(codeId, coding.codeId())
							&& isWanted(researcherId, coding.researcherId()))
					.toList();
			listing(study, found).print(format.get(), out());
			return found.isEmpty() ? ExitCode.NOTHING_OR_PROBLEMS : ExitCode.DONE;
		}
	}

	private static boolean isWanted(String wanted, String id) {
		return wanted == null || wanted.equals(id);
	}

	private static Listing listing(StudySnapshot study, List<CodingData> codings) {
		Map<String, SourceData> sources = study.sourcesById();
		Map<String, StudySnapshot.CodeData> codes = study.codesById();
		Map<String, String> researchers = new HashMap<>();
		for (ResearcherData each : study.researchers()) {
			researchers.put(each.id(), each.name());
		}
		List<List<Object>> rows = new ArrayList<>();
		List<Object> documents = new ArrayList<>();
		for (CodingData coding : codings) {
			SourceData in = sources.get(coding.sourceId());
			StudySnapshot.CodeData with = codes.get(coding.codeId());
			String text = in.text().substring(coding.start(), coding.end());
			String by = researchers.get(coding.researcherId());
			TurnData turn = in.turnAt(coding.start());
			List<Object> row = new ArrayList<>(List.of(in.slug(), coding.start(), coding.end(), with.path()));
			row.add(by);
			row.add(text);
			row.add(coding.memo());
			rows.add(row);
			documents.add(Json.object("id", coding.id(), "source", in.slug(), "start", coding.start(), "end", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					coding.end(), "text", text, "code", with.name(), "path", with.path(), "researcher", by, "weight", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
					coding.weight(), "memo", coding.memo(), "turn", //$NON-NLS-1$ //$NON-NLS-2$
					turn == null ? null : Json.object("speaker", turn.speaker()))); //$NON-NLS-1$
		}
		return new Listing(
				List.of(Messages.columnSource, Messages.columnStart, Messages.columnEnd, Messages.columnCode,
						Messages.columnResearcher, Messages.columnText, Messages.columnMemo),
				rows, Json.object("total", codings.size(), "codings", documents)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
