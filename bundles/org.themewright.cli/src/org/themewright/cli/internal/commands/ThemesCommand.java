package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.Listing;
import org.themewright.cli.internal.StudyLookup;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.themes.ThemeCheck;
import org.themewright.core.themes.ThemeFinding;
import org.themewright.model.Coding;
import org.themewright.model.Identified;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists themes with what they rest on, or what to look at in them. */
@Command(name = "themes")
public final class ThemesCommand extends CliCommand {

	@Parameters(paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	@Option(names = "--theme", paramLabel = "THEME", descriptionKey = "onlyTheme")
	private String name;

	@Option(names = "--check", descriptionKey = "themesCheck")
	private boolean check;

	@Mixin
	private FormatOption format;

	@Override
	protected int run() throws StudyException, InputException, IOException {
		try (StudySession session = open(folder)) {
			Theme wanted = name == null ? null : new StudyLookup(session.getStudy()).theme(name);
			List<ThemeCheck> checks = ThemeCheck.ofAll(session.getStudy());
			checks.removeIf(each -> wanted != null && !EcoreUtil.isAncestor(wanted, each.theme()));
			boolean found = checks.stream().anyMatch(each -> !each.findings().isEmpty());
			listing(checks).print(format.get(), out());
			if (checks.isEmpty()) {
				err().println(Messages.themesNone);
			} else if (check && !found) {
				err().println(Messages.themeNothing);
			}
			return checks.isEmpty() || check && found ? ExitCode.NOTHING_OR_PROBLEMS : ExitCode.DONE;
		}
	}

	private Listing listing(List<ThemeCheck> checks) {
		List<List<Object>> rows = new ArrayList<>();
		List<Object> documents = new ArrayList<>();
		for (ThemeCheck each : checks) {
			if (check) {
				each.findings().forEach(finding -> rows.add(List.of(StudyObjects.path(each.theme()), finding.message())));
			} else {
				rows.add(List.of(StudyObjects.path(each.theme()), each.theme().getState().getLiteral(),
						each.evidence().codes().size(), each.evidence().codings().size(), each.evidence().voices().size(),
						each.keyQuotes().size(), each.contraryCases().size()));
			}
			documents.add(document(each));
		}
		List<String> headings = check ? List.of(Messages.columnTheme, Messages.columnFinding)
				: List.of(Messages.columnTheme, Messages.columnState, Messages.columnCodes, Messages.columnCodings,
						Messages.columnParticipants, Messages.columnKeyQuotes, Messages.columnContraryCases);
		return new Listing(headings, rows, Json.object("total", checks.size(), "themes", documents)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Object document(ThemeCheck of) {
		Theme theme = of.theme();
		List<Object> voices = new ArrayList<>();
		of.evidence().voices().forEach((participant, codings) -> voices
				.add(Json.object("id", participant.getId(), "name", participant.getName(), "codings", codings.size()))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return Json.object("id", theme.getId(), "name", theme.getName(), "path", StudyObjects.path(theme), "state", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				theme.getState().getLiteral(), "idea", theme.getIdea(), "codes", ids(of.evidence().codes()), "codings", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				of.evidence().codings().size(), "participants", of.heard().size(), "share", of.share(), "voices", voices, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"keyQuotes", quotes(of.keyQuotes()), "contraryCases", quotes(of.contraryCases()), "findings", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				check ? of.findings().stream().map(ThemesCommand::document).toList() : null);
	}

	private static Object document(ThemeFinding finding) {
		return Json.object("kind", finding.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), "message", //$NON-NLS-1$ //$NON-NLS-2$
				finding.message(), "objects", ids(finding.objects())); //$NON-NLS-1$
	}

	private static List<String> ids(List<? extends Identified> objects) {
		return objects.stream().map(Identified::getId).toList();
	}

	private static List<Object> quotes(List<Coding> codings) {
		return codings.stream().<Object>map(each -> Json.object("id", each.getId(), "text", each.getQuote())).toList(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
