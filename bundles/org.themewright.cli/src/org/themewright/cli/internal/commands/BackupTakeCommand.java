package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.export.JsonWriter;
import org.themewright.cli.ExitCode;
import org.themewright.core.StudyException;
import org.themewright.core.backup.Backup;
import org.themewright.core.backup.BackupReason;
import org.themewright.core.backup.StudyBackups;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes a backup of a study that is not open. */
@Command(name = "take")
final class BackupTakeCommand extends BackupSubcommand {

	@Mixin
	private PlainFormatOption format;

	@Override
	protected int run() throws StudyException, IOException {
		StudyBackups backups = backups();
		try (StudyBackups.Hold hold = backups.hold()) {
			List<String> before = list(backups).stream().map(Backup::id).toList();
			Backup taken = backups.take(BackupReason.BY_HAND, null);
			boolean isNew = !before.contains(taken.id());
			if (format.isJson()) {
				JsonWriter.write(Json.object("id", taken.id(), "new", isNew, "files", taken.files(), "bytes", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						taken.bytes(), "ownBytes", taken.ownBytes()), out()); //$NON-NLS-1$
			} else {
				out().println(NLS.bind(isNew ? Messages.backupTaken : Messages.backupUnchanged,
						new Object[] { taken.id(), taken.files(), kilobytes(taken.ownBytes()) }));
			}
			return ExitCode.DONE;
		}
	}
}
