package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.export.JsonWriter;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates a study. */
@Command(name = "new")
public final class NewCommand extends CliCommand {

	@Parameters(paramLabel = "STUDY", descriptionKey = "newStudy")
	private Path folder;

	@Option(names = "--name", paramLabel = "NAME", required = true, descriptionKey = "name")
	private String name;

	@Mixin
	private PlainFormatOption format;

	@Override
	protected int run() throws StudyException, IOException {
		if (name.isBlank()) {
			throw wrongUsage(Messages.nameBlank);
		}
		try (StudySession session = StudySession.create(resolve(folder), name)) {
			if (format.isJson()) {
				JsonWriter.write(Json.object("id", session.getStudy().getId(), "name", session.getStudy().getName(), //$NON-NLS-1$ //$NON-NLS-2$
						"folder", session.getFolder().toString()), out()); //$NON-NLS-1$
			} else {
				out().println(NLS.bind(Messages.created, session.getStudy().getName(), session.getFolder()));
			}
			return ExitCode.DONE;
		}
	}
}
