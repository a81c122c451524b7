package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.themewright.cli.ExitCode;
import org.themewright.cli.internal.Listing;
import org.themewright.cli.internal.TableFormat;
import org.themewright.core.StudyException;
import org.themewright.core.backup.Backup;
import org.themewright.core.backup.StudyBackups;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the backups of a study, the newest first. */
@Command(name = "list")
final class BackupListCommand extends BackupSubcommand {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"); //$NON-NLS-1$

	@Mixin
	private FormatOption format;

	@Override
	protected int run() throws StudyException, IOException {
		StudyBackups backups = backups();
		List<Backup> all = list(backups);
		long used = backups.usedBytes();
		if (all.isEmpty() && format.get() == TableFormat.TABLE) {
			err().println(Messages.noBackups);
			return ExitCode.NOTHING_OR_PROBLEMS;
		}
		listing(all, used).print(format.get(), out());
		if (format.get() == TableFormat.TABLE) {
			err().println(NLS.bind(Messages.backupsUse, all.size(), kilobytes(used)));
		}
		return all.isEmpty() ? ExitCode.NOTHING_OR_PROBLEMS : ExitCode.DONE;
	}

	private static Listing listing(List<Backup> all, long used) {
		return new Listing(
				List.of(Messages.columnBackup, Messages.columnTaken, Messages.columnReason, Messages.columnFiles,
						Messages.columnSize, Messages.columnOwnSize, Messages.columnProblem),
				all.stream().map(BackupListCommand::row).toList(),
				Json.object("total", all.size(), "bytesOnDisk", used, "backups", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						all.stream().map(BackupListCommand::document).toList()));
	}

	private static List<Object> row(Backup backup) {
		boolean known = backup.reason() != null;
		return Arrays.asList(backup.id(), time(backup.created()), known ? backup.reason().getLabel() : null,
				known ? backup.files() : null, known ? kilobytes(backup.bytes()) : null, kilobytes(backup.ownBytes()),
				backup.problem());
	}

	private static String time(Instant created) {
		return TIME.format(created.atZone(ZoneId.systemDefault()));
	}

	private static Map<String, Object> document(Backup backup) {
		return Json.object("id", backup.id(), "created", backup.created().toString(), "reason", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				backup.reason() == null ? null : backup.reason().name(), "study", backup.studyName(), "files", //$NON-NLS-1$ //$NON-NLS-2$
				backup.files(), "bytes", backup.bytes(), "ownBytes", backup.ownBytes(), "problem", backup.problem()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
