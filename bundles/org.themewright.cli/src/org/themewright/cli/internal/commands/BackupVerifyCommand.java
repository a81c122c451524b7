package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.Listing;
import org.themewright.cli.internal.TableFormat;
import org.themewright.core.Finding;
import org.themewright.core.StudyException;
import org.themewright.core.backup.Backup;
import org.themewright.core.backup.StudyBackups;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads backups of a study and tells what is damaged. */
@Command(name = "verify")
final class BackupVerifyCommand extends BackupSubcommand {

	@Parameters(index = "1", arity = "0..1", paramLabel = "BACKUP", descriptionKey = "verifyBackup")
	private String name;

	@Mixin
	private FormatOption format;

	@Override
	protected int run() throws StudyException, InputException, IOException {
		StudyBackups backups = backups();
		List<Backup> all = list(backups);
		List<Backup> checked = name == null ? all : List.of(find(all, name));
		List<List<Object>> rows = new ArrayList<>();
		List<Object> documents = new ArrayList<>();
		for (Backup backup : checked) {
			for (Finding each : backups.verify(backup.id(), null)) {
				rows.add(List.of(backup.id(), each.file().toString(), each.message()));
				documents.add(Json.object("backup", backup.id(), "file", each.file().toString(), "message", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						each.message()));
			}
		}
		if (rows.isEmpty() && format.get() == TableFormat.TABLE) {
			out().println(checked.isEmpty() ? Messages.noBackups : NLS.bind(Messages.backupsWhole, checked.size()));
		} else {
			new Listing(List.of(Messages.columnBackup, Messages.columnFile, Messages.columnMessage), rows,
					Json.object("checked", checked.size(), "total", rows.size(), "problems", documents)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.print(format.get(), out());
		}
		return rows.isEmpty() && !checked.isEmpty() ? ExitCode.DONE : ExitCode.NOTHING_OR_PROBLEMS;
	}
}
