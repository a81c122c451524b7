package org.themewright.cli.internal.commands;

import org.themewright.cli.CliCommand;

import picocli.CommandLine.Command;

/** The backups of a study; its commands do the work. */
@Command(name = "backup", synopsisSubcommandLabel = "COMMAND", subcommands = { BackupListCommand.class,
		BackupTakeCommand.class, BackupRestoreCommand.class, BackupDeleteCommand.class, BackupVerifyCommand.class })
public final class BackupCommand extends CliCommand {

	@Override
	protected int run() {
		throw wrongUsage(Messages.backupCommandMissing);
	}
}
