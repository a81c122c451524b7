package org.themewright.cli.internal.commands;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.themewright.cli.CliCommand;
import org.themewright.cli.InputException;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.backup.Backup;
import org.themewright.core.backup.StudyBackups;

import picocli.CommandLine.Parameters;

/** Something that is done with the backups of a study. */
abstract class BackupSubcommand extends CliCommand {

	private static final String LATEST = "latest"; //$NON-NLS-1$
	private static final int SHOWN = 20;

	@Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	/** The backups of the study that was named; it need not be whole. */
	final StudyBackups backups() {
		return new StudyBackups(resolve(folder), Clock.systemDefaultZone());
	}

	/** All backups; fails where none can be. */
	final List<Backup> list(StudyBackups backups) throws StudyException {
		List<Backup> result = backups.list();
		if (result.isEmpty() && !StudySession.isStudy(resolve(folder))) {
			throw new StudyException(resolve(folder), Messages.notAStudy);
		}
		return result;
	}

	/** Finds a backup by its id or the beginning of it; the newest that is usable is the latest. */
	static Backup find(List<Backup> all, String name) throws InputException {
		if (name.equals(LATEST)) {
			return all.stream().filter(Backup::isUsable).findFirst()
					.orElseThrow(() -> new InputException(Messages.noBackups));
		}
		List<Backup> found = all.stream().filter(each -> each.id().equals(name)).toList();
		if (found.isEmpty()) {
			found = all.stream().filter(each -> each.id().startsWith(name)).toList();
		}
		if (found.isEmpty()) {
			throw new InputException(all.isEmpty() ? Messages.noBackups
					: NLS.bind(Messages.noSuchBackup, name, ids(all)));
		}
		if (found.size() > 1) {
			throw new InputException(NLS.bind(Messages.backupAmbiguous, name, ids(found)));
		}
		return found.getFirst();
	}

	private static String ids(List<Backup> backups) {
		return backups.stream().map(Backup::id).limit(SHOWN).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** Kilobytes, as people read sizes; what there is takes one at least. */
	static long kilobytes(long bytes) {
		return (bytes + 1023) / 1024;
	}
}
