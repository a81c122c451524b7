package org.themewright.core.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.Finding;
import org.themewright.core.Finding.Kind;
import org.themewright.core.Finding.Severity;
import org.themewright.core.StudyException;
import org.themewright.core.StudyLockedException;
import org.themewright.core.StudySession;
import org.themewright.core.internal.CoreLog;
import org.themewright.core.internal.backup.BackupFolder;
import org.themewright.core.internal.backup.BadBackupException;
import org.themewright.core.internal.backup.Collecting;
import org.themewright.core.internal.backup.FreeSpace;
import org.themewright.core.internal.backup.Inventory;
import org.themewright.core.internal.backup.Manifest;
import org.themewright.core.internal.backup.Pruning;
import org.themewright.core.internal.backup.Restoring;
import org.themewright.core.internal.backup.StudyName;
import org.themewright.core.internal.files.Disk;
import org.themewright.core.internal.files.FileProblems;
import org.themewright.core.internal.files.FileTransaction;
import org.themewright.core.internal.lock.StudyLock;
import org.themewright.core.internal.unsaved.UnsavedWork;

/**
 * The backups of a study, in its own folder. A backup holds the files that the study consists of and, of what is
 * private, only encrypted keys. What does not change from one backup to the next is kept once. Killed at any instant, the
 * process leaves every backup that is listed whole.
 * <p>
 * Thread: any; what changes backups waits for one another. There is one object of this class for a study in a program,
 * and only the program that has the study open or {@link #hold() holds} it changes its backups. Listing, checking and
 * restoring into another folder need no lock.
 *
 * @since 0.1
 */
public final class StudyBackups {

	/** The lock of a study that is not open. */
	@FunctionalInterface
	public interface Hold extends AutoCloseable {
		/** Lets go of the study. */
		@Override
		void close();
	}

	private final Path study;
	private final Clock clock;
	private final BackupPolicy policy;
	private final Disk disk;
	private final FreeSpace space;
	private final BackupFolder folder;

	/**
	 * The backups of a study, kept as {@link BackupPolicy#DEFAULT} says.
	 *
	 * @param study the folder of the study
	 * @param clock tells when backups are taken, and in which time zone days begin
	 */
	public StudyBackups(Path study, Clock clock) {
		this(study, clock, BackupPolicy.DEFAULT);
	}

	/**
	 * The backups of a study.
	 *
	 * @param study the folder of the study
	 * @param clock tells when backups are taken, and in which time zone days begin
	 * @param policy says which are kept
	 */
	public StudyBackups(Path study, Clock clock, BackupPolicy policy) {
		this(study, clock, policy, Disk.REAL, FreeSpace.REAL);
	}

	StudyBackups(Path study, Clock clock, BackupPolicy policy, Disk disk, FreeSpace space) {
		this.study = study.toAbsolutePath().normalize();
		this.clock = Objects.requireNonNull(clock);
		this.policy = Objects.requireNonNull(policy);
		this.disk = disk;
		this.space = space;
		folder = new BackupFolder(this.study, disk);
	}

	/**
	 * Keeps others from opening the study, for as long as it is restored or its backups are taken or deleted while it is
	 * not open here. Brings a save to its end that was cut off.
	 *
	 * @return to be closed at the end
	 * @throws StudyLockedException if another program has the study open
	 * @throws StudyException if the folder is neither a study nor has backups of one, or cannot be written
	 */
	public Hold hold() throws StudyException {
		if (!StudySession.isStudy(study) && !Files.isDirectory(folder.path())) {
			throw new StudyException(study, Messages.notAStudy);
		}
		folder.check();
		StudyLock lock;
		try {
			lock = StudyLock.take(study, false);
		} catch (IOException e) {
			throw problem(Messages.cannotLock, e);
		}
		boolean held = false;
		try {
			FileTransaction.finish(study, disk);
			held = true;
			return lock::close;
		} finally {
			if (!held) {
				lock.close();
			}
		}
	}

	/**
	 * @return the backups, the newest first; damaged ones are among them and say what is wrong
	 * @throws StudyException if they cannot be read
	 */
	public List<Backup> list() throws StudyException {
		return inventory().backups();
	}

	/**
	 * @return how many bytes all backups take on the disk together
	 * @throws StudyException if they cannot be read
	 */
	public long usedBytes() throws StudyException {
		return inventory().used();
	}

	private Inventory inventory() throws StudyException {
		folder.check();
		try {
			return new Inventory(folder);
		} catch (IOException e) {
			throw problem(Messages.cannotList, e);
		}
	}

	private StudyException problem(String message, IOException cause) {
		return new StudyException(folder.path(), NLS.bind(message, FileProblems.reason(cause)), cause);
	}

	/**
	 * Takes a backup of the study as it is on disk between two saves, and deletes those that are not kept any longer. May
	 * be called while the study is saved by another thread. When nothing differs from the newest backup, that one is
	 * returned and nothing is written; unless it was taken as work went on and this one is not, and so is kept longer.
	 * <p>
	 * As work goes on, files are read only when they look changed. For any other reason all are read, and what older
	 * backups hold of them is checked and mended.
	 *
	 * @param reason why it is taken
	 * @param monitor for progress and cancel, or null
	 * @return the newest backup, which holds all files as they are
	 * @throws StudyException if a file cannot be read or written, files go on changing, or the backup would need more
	 *                        space than backups may use; there is then no new backup
	 * @throws OperationCanceledException if cancelled; there is then no new backup
	 */
	public synchronized Backup take(BackupReason reason, IProgressMonitor monitor) throws StudyException {
		return take(reason, Set.of(), SubMonitor.convert(monitor));
	}

	private Backup take(BackupReason reason, Set<String> pinned, SubMonitor monitor) throws StudyException {
		folder.check();
		try {
			return tryTake(reason, pinned, monitor);
		} catch (IOException e) {
			StudyException problem = problem(Messages.cannotTake, e);
			sweep(problem);
			throw problem;
		} catch (StudyException e) {
			sweep(e);
			throw e;
		}
	}

	private Backup tryTake(BackupReason reason, Set<String> pinned, SubMonitor monitor)
			throws StudyException, IOException {
		Inventory before = new Inventory(folder);
		if (before.used() > limit(before)) {
			// the disk has become fuller since
			prune(before, pinned);
			before = new Inventory(folder);
		}
		long limit = limit(before);
		Collecting.Result found = new Collecting(study, folder, !reason.isRoutine(), before.sizes(), limit).run(monitor);
		folder.objects().force();
		Backup newest = before.newest();
		if (newest != null && (reason.isRoutine() || !newest.reason().isRoutine())
				&& folder.read(newest.id()).files().equals(found.files())) {
			return newest;
		}
		Instant now = clock.instant();
		byte[] manifest = new Manifest(before.nextNumber(), now, reason, StudyName.of(study), found.files()).toText()
				.getBytes(StandardCharsets.US_ASCII);
		if (found.size() + manifest.length > limit) {
			throw folder.noRoom(limit);
		}
		folder.create();
		folder.remember(found.known());
		String id = folder.newId(now, reason);
		folder.write(id, manifest);
		return find(prunedAfter(pinned), id);
	}

	private long limit(Inventory inventory) throws IOException {
		return policy.limit(space.of(study), inventory.used());
	}

	/** The backup is taken; that older ones cannot be deleted must not make it look otherwise. */
	private Inventory prunedAfter(Set<String> pinned) throws IOException {
		Inventory inventory = new Inventory(folder);
		try {
			return prune(inventory, pinned) ? new Inventory(folder) : inventory;
		} catch (IOException e) {
			CoreLog.error("Old backups of the study in " + study + " cannot be deleted", e); //$NON-NLS-1$ //$NON-NLS-2$
			return inventory;
		}
	}

	private boolean prune(Inventory inventory, Set<String> pinned) throws IOException {
		return new Pruning(inventory, pinned).run(policy, ZonedDateTime.now(clock), space.of(study));
	}

	/** Gives back the space of a backup that came to nothing. */
	private void sweep(StudyException problem) {
		try {
			new Inventory(folder).sweep();
		} catch (IOException e) {
			problem.addSuppressed(e);
		}
	}

	private Backup find(Inventory inventory, String id) throws StudyException {
		return inventory.backups().stream().filter(each -> each.id().equals(id)).findFirst()
				.orElseThrow(() -> noSuchBackup(id));
	}

	private StudyException noSuchBackup(String id) {
		return new StudyException(folder.path(), NLS.bind(Messages.noSuchBackup, id));
	}

	/**
	 * Reads everything that a backup holds.
	 *
	 * @param id the backup
	 * @param monitor for progress and cancel, or null
	 * @return what is damaged or missing, by the files of the study that it concerns; empty when the backup is whole
	 * @throws StudyException if there is no such backup
	 * @throws OperationCanceledException if cancelled
	 */
	public List<Finding> verify(String id, IProgressMonitor monitor) throws StudyException {
		try {
			return restoring(read(id)).check(SubMonitor.convert(monitor));
		} catch (BadBackupException e) {
			return List.of(new Finding(Kind.UNREADABLE, Severity.ERROR, study.relativize(folder.manifest(id)), 0,
					e.getMessage()));
		}
	}

	private Restoring restoring(Manifest manifest) {
		return new Restoring(study, folder, manifest.files(), disk, space);
	}

	private Manifest read(String id) throws StudyException, BadBackupException {
		folder.check();
		try {
			if (!folder.ids().contains(id)) {
				throw noSuchBackup(id);
			}
			return folder.read(id);
		} catch (BadBackupException e) {
			throw e;
		} catch (IOException e) {
			throw problem(Messages.cannotList, e);
		}
	}

	private Manifest readUsable(String id) throws StudyException {
		try {
			return read(id);
		} catch (BadBackupException e) {
			throw new StudyException(folder.path(), NLS.bind(Messages.unusable, id, e.getMessage()), e);
		}
	}

	/**
	 * Makes the study what it was when a backup was taken: all its files at once or, after a failure, none. Checks first
	 * that the backup is whole, then takes one of the study as it is. A pseudonym key that the backup does not have stays;
	 * work that a crash left unsaved is put aside. The study is not open, and its lock is {@link #hold() held}.
	 *
	 * @param id the backup
	 * @param monitor for progress and, until files are put in place, for cancel; or null
	 * @return the backup that holds the study as it was before
	 * @throws StudyException if the backup is not whole, the study as it is cannot be backed up, or a file cannot be
	 *                        written; the study is then as it was, or will be when it is opened
	 * @throws OperationCanceledException if cancelled; nothing was restored
	 */
	public synchronized Backup restore(String id, IProgressMonitor monitor) throws StudyException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		Restoring restoring = restoring(readUsable(id));
		for (Finding each : restoring.check(progress.split(30))) {
			throw new StudyException(folder.path(),
					NLS.bind(Messages.notWhole, new Object[] { id, each.file(), each.message() }));
		}
		FileTransaction.finish(study, disk);
		Backup before = take(BackupReason.BEFORE_RESTORE, Set.of(id), progress.split(40));
		FileTransaction transaction = restoring.transaction(readUsable(before.id()).files());
		setUnsavedWorkAside(transaction);
		SubMonitor writing = progress.split(30).setWorkRemaining(2 * transaction.size());
		transaction.commit(() -> writing.worked(1));
		restoring.protectKeys();
		return before;
	}

	/** What was not saved belongs to the study as it was before. */
	private void setUnsavedWorkAside(FileTransaction transaction) throws StudyException {
		try {
			UnsavedWork.find(study).setAside(transaction);
		} catch (IOException e) {
			throw problem(Messages.cannotList, e);
		}
	}

	/**
	 * Writes a backup into a new folder, which becomes a study of its own. What is damaged is left out.
	 *
	 * @param id the backup
	 * @param target a folder that does not exist or is empty, not in the study
	 * @param monitor for progress and cancel, or null
	 * @return the files that are damaged or missing; empty when all is restored
	 * @throws StudyException if it is not known which files the backup holds, or the folder cannot be used; it is then as
	 *                        it was
	 * @throws OperationCanceledException if cancelled; the folder is then as it was
	 */
	public List<Finding> restoreTo(String id, Path target, IProgressMonitor monitor) throws StudyException {
		return restoring(readUsable(id)).writeTo(target.toAbsolutePath().normalize(), SubMonitor.convert(monitor));
	}

	/**
	 * Deletes a backup and what no other backup shares with it.
	 *
	 * @param id the backup
	 * @throws StudyException if there is none, or it cannot be deleted
	 */
	public synchronized void delete(String id) throws StudyException {
		Inventory inventory = inventory();
		try {
			inventory.delete(List.of(find(inventory, id)));
			inventory.sweep();
		} catch (IOException e) {
			throw problem(Messages.cannotDelete, e);
		}
	}

	/**
	 * Deletes all backups. For when they hold what the study must not hold any longer, such as real names.
	 *
	 * @throws StudyException if they cannot be deleted; some may be left
	 */
	public synchronized void deleteAll() throws StudyException {
		folder.check();
		try {
			folder.delete(folder.ids());
			folder.forget();
			folder.objects().deleteExcept(Set.of());
			folder.sweep();
		} catch (IOException e) {
			throw problem(Messages.cannotDelete, e);
		}
	}

	/**
	 * Deletes the backups that are not kept any longer, as {@link #take} does.
	 *
	 * @throws StudyException if they cannot be deleted
	 */
	public synchronized void prune() throws StudyException {
		Inventory inventory = inventory();
		try {
			prune(inventory, Set.of());
		} catch (IOException e) {
			throw problem(Messages.cannotDelete, e);
		}
	}
}
