package org.themewright.cli.internal.commands;

import org.themewright.cli.CliCommand;

import picocli.CommandLine.Command;

/** The analyses that are kept in a study; its commands do the work. */
@Command(name = "analyses", synopsisSubcommandLabel = "COMMAND", subcommands = { AnalysesListCommand.class,
		AnalysesShowCommand.class, AnalysesRunCommand.class, AnalysesCompareCommand.class })
public final class AnalysesCommand extends CliCommand {

	@Override
	protected int run() {
		throw wrongUsage(Messages.analysesCommandMissing);
	}
}
