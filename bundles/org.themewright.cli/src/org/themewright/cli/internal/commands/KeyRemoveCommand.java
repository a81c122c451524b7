package org.themewright.cli.internal.commands;

import java.io.IOException;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.export.JsonWriter;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.core.StudyException;
import org.themewright.core.privacy.PseudonymKey;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a real name out of the key. */
@Command(name = "remove", customSynopsis = "themewright key STUDY remove [OPTIONS] NAME")
final class KeyRemoveCommand extends KeySubcommand {

	@Parameters(index = "0", paramLabel = "NAME", descriptionKey = "realName")
	private String name;

	@Mixin
	private PlainFormatOption format;

	@Override
	int work() throws StudyException, InputException, IOException {
		try (PseudonymKey key = open()) {
			if (!key.remove(name)) {
				throw new InputException(Messages.keyNoSuchName);
			}
			key.save();
			int total = key.entries().size();
			if (format.isJson()) {
				JsonWriter.write(Json.object("total", total), out()); //$NON-NLS-1$
			} else {
				out().println(NLS.bind(Messages.keyRemoved, total));
			}
			return ExitCode.DONE;
		}
	}
}
