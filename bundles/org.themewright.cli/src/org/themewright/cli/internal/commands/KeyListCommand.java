package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.Listing;
import org.themewright.core.StudyException;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.privacy.PseudonymKey;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists real names and pseudonyms, by pseudonym. */
@Command(name = "list", customSynopsis = "themewright key STUDY list [OPTIONS]")
final class KeyListCommand extends KeySubcommand {

	@Mixin
	private FormatOption format;

	@Override
	int work() throws StudyException, InputException, IOException {
		try (PseudonymKey key = open()) {
			Collator collator = Collator.getInstance();
			List<PseudonymEntry> entries = key.entries().stream()
					.sorted(Comparator.comparing(PseudonymEntry::pseudonym, collator)
							.thenComparing(PseudonymEntry::realName, collator))
					.toList();
			listing(entries).print(format.get(), out());
			return entries.isEmpty() ? ExitCode.NOTHING_OR_PROBLEMS : ExitCode.DONE;
		}
	}

	private static Listing listing(List<PseudonymEntry> entries) {
		return new Listing(
				List.of(Messages.columnPseudonym, Messages.columnRealName, Messages.columnKind, Messages.columnNote),
				entries.stream().map(each -> List.of(each.pseudonym(), each.realName(), kind(each), each.note())).toList(),
				Json.object("total", entries.size(), "names", entries.stream().map(KeyListCommand::document).toList())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, Object> document(PseudonymEntry entry) {
		return Json.object("pseudonym", entry.pseudonym(), "realName", entry.realName(), "kind", kind(entry), "note", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				entry.note());
	}

	private static String kind(PseudonymEntry entry) {
		return entry.kind().name().toLowerCase(Locale.ROOT);
	}
}
