package org.themewright.cli.internal.commands;

import java.nio.file.Path;
import java.util.List;

import org.themewright.cli.CliCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** The pseudonym key of a study; its commands do the work. */
@Command(name = "key", customSynopsis = "themewright key STUDY COMMAND", subcommands = { KeyListCommand.class,
		KeySetCommand.class, KeyRemoveCommand.class, KeyPassphraseCommand.class })
public final class KeyCommand extends CliCommand {

	/** Not required by picocli, so that its commands can be asked for help without it. */
	@Parameters(arity = "0..1", hideParamSyntax = true, paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	/** What is meant for a name must not get into a message. */
	@Unmatched
	private List<String> unmatched;

	@Override
	protected int run() {
		throw wrongUsage(Messages.keyCommandMissing);
	}

	/** The study's folder; fails when the arguments before the command are not just that. */
	Path folder() {
		if (folder == null || unmatched != null) {
			throw wrongUsage(Messages.keyStudyMissing);
		}
		return resolve(folder);
	}
}
