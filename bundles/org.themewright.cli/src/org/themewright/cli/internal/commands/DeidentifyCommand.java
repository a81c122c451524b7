package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.export.JsonWriter;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.Listing;
import org.themewright.cli.internal.TableFormat;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.deidentify.Deidentification;
import org.themewright.core.deidentify.IdentifierFinder;
import org.themewright.core.deidentify.Leftover;
import org.themewright.core.deidentify.Leftovers;
import org.themewright.core.deidentify.Mention;
import org.themewright.core.deidentify.Mentions;
import org.themewright.core.deidentify.Occurrence;
import org.themewright.core.deidentify.Occurrences;
import org.themewright.core.deidentify.Proposal;
import org.themewright.core.deidentify.ReplacementPlan;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.privacy.PseudonymKey;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.SourceData;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Proposes what in a study may tell who somebody is, or replaces names by pseudonyms as a file says. What it prints, the
 * proposals apart, holds no name.
 */
@Command(name = "deidentify")
public final class DeidentifyCommand extends CliCommand {

	/** One of the two. */
	private static final class Work {

		@Option(names = "--find", required = true, descriptionKey = "deidentifyFind")
		private boolean find;

		@Option(names = "--apply", paramLabel = "FILE", required = true, descriptionKey = "deidentifyApply")
		private Path apply;
	}

	@Parameters(paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	@ArgGroup(multiplicity = "1")
	private Work work;

	@Option(names = "--all", descriptionKey = "deidentifyAll")
	private boolean all;

	@Option(names = "--places", paramLabel = "FILE", descriptionKey = "deidentifyPlaces")
	private Path places;

	@Option(names = "--create", descriptionKey = "keyCreate")
	private boolean create;

	@Mixin
	private KeyOption keyOption;

	@Mixin
	private FormatOption format;

	@Override
	protected int run() throws StudyException, InputException, IOException {
		return work.find ? find() : apply();
	}

	private int find() throws StudyException, InputException, IOException {
		Set<String> known = new HashSet<>();
		if (keyOption.isGiven()) {
			try (PseudonymKey key = keyOption.open(resolve(folder), this::resolve)) {
				key.entries().forEach(each -> known.add(each.pseudonym()));
			}
		}
		Set<String> added = places == null ? Set.of() : Set.copyOf(lines(resolve(places)));
		try (StudySession session = open(folder)) {
			StudySnapshot study = session.snapshot();
			List<Proposal> found = new IdentifierFinder(added, known).find(study, null).stream()
					.filter(each -> all || each.confidence() >= IdentifierFinder.LIKELY).toList();
			listing(study, found).print(format.get(), out());
			return found.isEmpty() ? ExitCode.NOTHING_OR_PROBLEMS : ExitCode.DONE;
		}
	}

	private static List<String> lines(Path file) throws IOException {
		return Files.readAllLines(file, StandardCharsets.UTF_8);
	}

	/** As CSV it has the columns of the file that is applied, the pseudonyms still to be filled in. */
	private Listing listing(StudySnapshot study, List<Proposal> proposals) {
		boolean csv = format.get() == TableFormat.CSV;
		List<String> headings = new ArrayList<>(List.of(Messages.columnRealName, Messages.columnCategory,
				Messages.columnPlaces, Messages.columnConfidence, Messages.columnReason));
		if (csv) {
			headings.addAll(1, List.of(Messages.columnPseudonym, Messages.columnKind, Messages.columnNote));
		}
		List<List<?>> rows = new ArrayList<>();
		for (Proposal each : proposals) {
			List<Object> row = new ArrayList<>(List.of(each.text(), lower(each.category()), each.places().size(),
					each.confidence(), lower(each.reason())));
			if (csv) {
				row.addAll(1, List.of("", lower(each.category().kind()), "")); //$NON-NLS-1$ //$NON-NLS-2$
			}
			rows.add(row);
		}
		return new Listing(headings, rows, Json.object("total", proposals.size(), "proposals", //$NON-NLS-1$ //$NON-NLS-2$
				proposals.stream().map(each -> document(study.sourcesById(), each)).toList()));
	}

	private static Object document(Map<String, SourceData> sources, Proposal proposal) {
		return Json.object("text", proposal.text(), "category", lower(proposal.category()), "kind", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				lower(proposal.category().kind()), "confidence", proposal.confidence(), "reason", lower(proposal.reason()), //$NON-NLS-1$ //$NON-NLS-2$
				"places", proposal.places().stream().map(each -> Json.object("source", sources.get(each.sourceId()).slug(), "start", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						each.range().start(), "end", each.range().end())).toList()); //$NON-NLS-1$
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private int apply() throws StudyException, InputException, IOException {
		List<PseudonymEntry> entries = DeidentifyMap.read(resolve(work.apply));
		try (StudySession session = openToChange(folder); PseudonymKey key = openOrCreate(session.getFolder())) {
			List<Occurrence> occurrences = new Occurrences(entries).in(session.snapshot(), null);
			List<Mention> mentions = Mentions.in(session.getStudy(), entries);
			ReplacementPlan plan = new ReplacementPlan(entries,
					occurrences.stream().filter(each -> all || each.certain()).toList(),
					mentions.stream().filter(Mention::certain).toList());
			int left = occurrences.size() - plan.occurrences().size();
			List<Leftover> leftovers = Leftovers.of(session, plan);
			new Deidentification(session).apply(plan, key);
			if (session.isDirty()) {
				session.save(null);
			}
			report(plan, left, leftovers);
			return plan.size() == 0 ? ExitCode.NOTHING_OR_PROBLEMS : ExitCode.DONE;
		}
	}

	private PseudonymKey openOrCreate(Path study) throws StudyException, InputException, IOException {
		if (PseudonymKey.exists(study)) {
			return keyOption.open(study, this::resolve);
		}
		if (!create) {
			throw new StudyException(study, Messages.keyNone);
		}
		return keyOption.create(study, this::resolve);
	}

	private void report(ReplacementPlan plan, int left, List<Leftover> leftovers) throws IOException {
		int sources = plan.occurrences().stream().map(Occurrence::sourceId).collect(Collectors.toSet()).size();
		if (format.get() == TableFormat.JSON) {
			JsonWriter.write(Json.object("places", plan.occurrences().size(), "sources", sources, "texts", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					plan.mentions().size(), "uncertain", left, "leftovers", leftovers.stream() //$NON-NLS-1$ //$NON-NLS-2$
							.map(each -> Json.object("kind", lower(each.kind()), "file", each.file().toString())).toList()), //$NON-NLS-1$ //$NON-NLS-2$
					out());
			return;
		}
		out().println(NLS.bind(Messages.deidentified,
				new Object[] { plan.occurrences().size(), sources, plan.mentions().size() }));
		if (left > 0) {
			out().println(NLS.bind(Messages.deidentifyUncertain, left));
		}
		long originals = leftovers.stream().filter(each -> each.kind() == Leftover.Kind.ORIGINAL).count();
		if (originals > 0) {
			out().println(NLS.bind(Messages.deidentifyOriginals, originals));
		}
		if (leftovers.size() > originals) {
			out().println(NLS.bind(Messages.deidentifyFileNames, leftovers.size() - originals));
		}
		out().println(Messages.deidentifyBackups);
	}
}
