package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.export.JsonWriter;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.core.Finding;
import org.themewright.core.StudyException;
import org.themewright.core.backup.Backup;
import org.themewright.core.backup.StudyBackups;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a study what it was when a backup was taken, or writes the backup into a new folder. */
@Command(name = "restore")
final class BackupRestoreCommand extends BackupSubcommand {

	@Parameters(index = "1", paramLabel = "BACKUP", descriptionKey = "backup")
	private String name;

	@Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "restoreTo")
	private Path target;

	@Mixin
	private PlainFormatOption format;

	@Override
	protected int run() throws StudyException, InputException, IOException {
		StudyBackups backups = backups();
		return target == null ? restore(backups) : restore(backups, resolve(target));
	}

	private int restore(StudyBackups backups) throws StudyException, InputException, IOException {
		try (StudyBackups.Hold hold = backups.hold()) {
			Backup backup = find(list(backups), name);
			Backup before = backups.restore(backup.id(), null);
			if (format.isJson()) {
				JsonWriter.write(Json.object("restored", backup.id(), "before", before.id()), out()); //$NON-NLS-1$ //$NON-NLS-2$
			} else {
				out().println(NLS.bind(Messages.backupRestored, backup.id(), before.id()));
			}
			return ExitCode.DONE;
		}
	}

	private int restore(StudyBackups backups, Path to) throws StudyException, InputException, IOException {
		Backup backup = find(list(backups), name);
		List<Finding> lost = backups.restoreTo(backup.id(), to, null);
		if (format.isJson()) {
			JsonWriter.write(Json.object("restored", backup.id(), "folder", to.toString(), "lost", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					lost.stream().map(each -> Json.object("file", each.file().toString(), "reason", each.message())) //$NON-NLS-1$ //$NON-NLS-2$
							.toList()),
					out());
		} else {
			lost.forEach(each -> err().println(NLS.bind(Messages.notRestored, each.file(), each.message())));
			out().println(NLS.bind(Messages.backupRestoredTo,
					new Object[] { backup.id(), to, backup.files() - lost.size(), backup.files() }));
		}
		return lost.isEmpty() ? ExitCode.DONE : ExitCode.NOTHING_OR_PROBLEMS;
	}
}
