package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.export.JsonWriter;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.privacy.PseudonymEntry.Kind;
import org.themewright.core.privacy.PseudonymKey;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a real name with its pseudonym, or changes it. */
@Command(name = "set", customSynopsis = "themewright key STUDY set [OPTIONS] NAME PSEUDONYM")
final class KeySetCommand extends KeySubcommand {

	@Parameters(index = "0", paramLabel = "NAME", descriptionKey = "realName")
	private String name;

	@Parameters(index = "1", paramLabel = "PSEUDONYM", descriptionKey = "pseudonym")
	private String pseudonym;

	@Option(names = "--kind", paramLabel = "KIND", descriptionKey = "nameKind")
	private Kind kind;

	@Option(names = "--note", paramLabel = "TEXT", descriptionKey = "nameNote")
	private String note;

	@Option(names = "--create", descriptionKey = "keyCreate")
	private boolean create;

	@Mixin
	private PlainFormatOption format;

	@Override
	int work() throws StudyException, InputException, IOException {
		if (name.isBlank() || pseudonym.isBlank()) {
			throw wrongUsage(Messages.nameBlank);
		}
		try (PseudonymKey key = openOrCreate()) {
			Optional<PseudonymEntry> before = key.find(name);
			key.put(new PseudonymEntry(name, pseudonym,
					kind != null ? kind : before.map(PseudonymEntry::kind).orElse(Kind.PERSON),
					note != null ? note : before.map(PseudonymEntry::note).orElse(""))); //$NON-NLS-1$
			boolean changed = key.isChanged();
			if (changed) {
				key.save();
			}
			report(before.isEmpty(), changed, key.entries().size());
			return ExitCode.DONE;
		}
	}

	private PseudonymKey openOrCreate() throws StudyException, InputException, IOException {
		if (PseudonymKey.exists(folder()) || !StudySession.isStudy(folder())) {
			return open();
		}
		if (!create) {
			throw new StudyException(folder(), Messages.keyNone);
		}
		return create();
	}

	private void report(boolean isNew, boolean changed, int total) throws IOException {
		if (format.isJson()) {
			JsonWriter.write(Json.object("new", isNew, "changed", changed, "total", total), out()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else {
			out().println(NLS.bind(isNew ? Messages.keyAdded : changed ? Messages.keyChanged : Messages.keyUnchanged, total));
		}
	}
}
