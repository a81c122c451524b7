package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.export.JsonWriter;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.core.StudyException;
import org.themewright.core.backup.Backup;
import org.themewright.core.backup.StudyBackups;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes a backup of a study, or all. */
@Command(name = "delete")
final class BackupDeleteCommand extends BackupSubcommand {

	@Parameters(index = "1", arity = "0..1", paramLabel = "BACKUP", descriptionKey = "backup")
	private String name;

	@Option(names = "--all", descriptionKey = "deleteAll")
	private boolean all;

	@Mixin
	private PlainFormatOption format;

	@Override
	protected int run() throws StudyException, InputException, IOException {
		if (all == (name != null)) {
			throw wrongUsage(Messages.backupOrAll);
		}
		StudyBackups backups = backups();
		try (StudyBackups.Hold hold = backups.hold()) {
			List<Backup> gone = all ? list(backups) : List.of(find(list(backups), name));
			if (all) {
				backups.deleteAll();
			} else {
				backups.delete(gone.getFirst().id());
			}
			report(gone);
			return gone.isEmpty() ? ExitCode.NOTHING_OR_PROBLEMS : ExitCode.DONE;
		}
	}

	private void report(List<Backup> gone) throws IOException {
		if (format.isJson()) {
			JsonWriter.write(Json.object("deleted", gone.stream().map(Backup::id).toList()), out()); //$NON-NLS-1$
		} else if (gone.size() == 1) {
			out().println(NLS.bind(Messages.backupDeleted, gone.getFirst().id()));
		} else {
			out().println(gone.isEmpty() ? Messages.noBackups : NLS.bind(Messages.backupsDeleted, gone.size()));
		}
	}
}
