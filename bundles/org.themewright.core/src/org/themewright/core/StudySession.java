package org.themewright.core;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.backup.Backup;
import org.themewright.core.backup.BackupReason;
import org.themewright.core.backup.StudyBackups;
import org.themewright.core.compare.StudyComparison;
import org.themewright.core.internal.AuditTrail;
import org.themewright.core.internal.BringsTrail;
import org.themewright.core.internal.Change;
import org.themewright.core.internal.ChangeRecorder;
import org.themewright.core.internal.CoreLog;
import org.themewright.core.internal.Environment;
import org.themewright.core.internal.RecordedCommand;
import org.themewright.core.internal.StudyCommandStack;
import org.themewright.core.internal.files.FileProblems;
import org.themewright.core.internal.lock.StudyLock;
import org.themewright.core.internal.storage.PendingSave;
import org.themewright.core.internal.storage.StudyOpening;
import org.themewright.core.internal.storage.StudyStorage;
import org.themewright.core.internal.storage.TakeOver;
import org.themewright.core.internal.unsaved.ChangeEncoder;
import org.themewright.core.internal.unsaved.UnsavedLog;
import org.themewright.core.internal.unsaved.UnsavedWork;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.model.Codebook;
import org.themewright.model.Researcher;
import org.themewright.model.Source;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.StudyPart;
import org.themewright.model.Transcript;

/**
 * An open study: its objects, its one command stack, and its folder. All changes go through
 * {@link #execute(String, Runnable)}, so that whatever is done can be undone.
 * <p>
 * Thread: a session and the objects of its study are used by one thread at a time; in the workbench this is the UI
 * thread. Other threads work on a {@link #snapshot() snapshot}.
 *
 * @since 0.1
 */
public final class StudySession implements AutoCloseable {

	/**
	 * What a study is opened for.
	 *
	 * @since 0.1
	 */
	public enum Access {
		/** To change it; refused while another program has it open. */
		EDIT,
		/** To read it, whoever has it open. Nothing is written, and nothing in it can be changed. */
		READ,
		/**
		 * To change it although another computer seemed to have it open not long ago. What that one does from then on can
		 * no longer be saved there.
		 */
		TAKE_OVER
	}

	private final StudyStorage storage;
	private final Study study;
	private final Environment environment;
	private final StudyLock lock;
	private final String readOnlyReason;
	private final ChangeEncoder encoder;
	private final UnsavedLog log;
	private final ChangeRecorder recorder;
	private final AuditTrail audit;
	private final StudyBackups backups;
	private final StudyCommandStack commandStack = new StudyCommandStack(this::tellListeners);
	private final List<StudyListener> listeners = new CopyOnWriteArrayList<>();
	private long version;
	private StudySnapshot snapshot;
	private StudyChange untold;
	private UnsavedWork unsavedWork;
	private List<Finding> findings;
	private boolean takingOver;
	private StudySave lastSave;
	private volatile int savesBegun;
	private Consumer<String> refusal;
	private Researcher actor;

	private StudySession(StudyStorage storage, Study study, List<Finding> findings, StudyLock lock,
			String readOnlyReason, Environment environment) {
		this.storage = storage;
		this.study = study;
		this.findings = List.copyOf(findings);
		this.lock = lock;
		this.readOnlyReason = readOnlyReason;
		this.environment = environment;
		this.encoder = new ChangeEncoder(storage.getFolder(), storage::pendingOriginal);
		this.log = new UnsavedLog(storage.getFolder());
		this.recorder = new ChangeRecorder(encoder);
		this.audit = new AuditTrail(study, this::now, this::getActor);
		this.backups = backups(storage.getFolder());
		study.eAdapters().add(recorder);
	}

	private static StudyBackups backups(Path folder) {
		return new StudyBackups(folder, Clock.systemDefaultZone());
	}

	/**
	 * Creates a study in a new or empty folder and saves it. It is locked for others until it is closed.
	 *
	 * @param folder where; created with its parents when it does not exist
	 * @param name the name of the study, not blank
	 * @return the open study, with an empty codebook
	 * @throws StudyException if the folder holds anything or cannot be written
	 */
	public static StudySession create(Path folder, String name) throws StudyException {
		return create(folder, name, Environment.real());
	}

	/**
	 * Creates a study with a clock of the caller's, for data that must come out the same every time.
	 *
	 * @param folder where; created with its parents when it does not exist
	 * @param name the name of the study, not blank
	 * @param clock tells the time that is written into what is made in this session
	 * @return the open study, with an empty codebook
	 * @throws StudyException if the folder holds anything or cannot be written
	 */
	public static StudySession create(Path folder, String name, Clock clock) throws StudyException {
		return create(folder, name, Environment.with(clock));
	}

	static StudySession create(Path folder, String name, Environment environment) throws StudyException {
		if (name.isBlank()) {
			throw new StudyException(folder, Messages.StudySession_nameMissing);
		}
		StudyStorage storage = StudyStorage.prepareNew(folder, environment.disk());
		StudyLock lock = null;
		try {
			lock = StudyLock.take(storage.getFolder(), false);
		} catch (IOException e) {
			throw FileProblems.cannotWrite(storage.getFolder(), e);
		}
		Study study = StudyObjects.create(StudyPackage.Literals.STUDY);
		study.setName(name.strip());
		study.setCreated(environment.clock().instant());
		Codebook codebook = StudyObjects.create(StudyPackage.Literals.CODEBOOK);
		study.setCodebook(codebook);
		StudySession session = new StudySession(storage, study, List.of(), lock, null, environment);
		storage.markDirty(study);
		storage.markDirty(codebook);
		try {
			session.save(null);
			return session;
		} catch (StudyException | RuntimeException e) {
			session.close();
			throw e;
		}
	}

	/**
	 * Opens a study to change it, as {@link #open(Path, Access, IProgressMonitor)} with {@link Access#EDIT}.
	 *
	 * @param folder the study's folder
	 * @param monitor for progress and cancel, or null
	 * @return the open study, to be closed
	 * @throws StudyLockedException if another program has it open
	 * @throws StudyException if the folder is no study or its main file cannot be used
	 * @throws OperationCanceledException if cancelled
	 */
	public static StudySession open(Path folder, IProgressMonitor monitor) throws StudyException {
		return open(folder, Access.EDIT, monitor);
	}

	/**
	 * Opens a study. Files that cannot be read are left out and named in {@link #getFindings()}; they stay as they are on
	 * disk.
	 * <p>
	 * Opening to change brings a save to its end that was cut off, and files of an older format up to date; apart from
	 * that nothing of the study is written by opening. Where the folder cannot be written, where a file is of a newer
	 * format, or where the codebook cannot be read, the study is open for reading only, and {@link #getReadOnlyReason()}
	 * says why.
	 *
	 * @param folder the study's folder
	 * @param access what for
	 * @param monitor for progress and cancel, or null
	 * @return the open study, to be closed; see {@link #getUnsavedWork()} for what a crash left behind
	 * @throws StudyLockedException if another program has it open; not with {@link Access#READ}
	 * @throws StudyException if the folder is no study or its main file cannot be used
	 * @throws OperationCanceledException if cancelled
	 */
	public static StudySession open(Path folder, Access access, IProgressMonitor monitor) throws StudyException {
		return open(folder, access, Environment.real(), monitor);
	}

	static StudySession open(Path folder, Access access, Environment environment, IProgressMonitor monitor)
			throws StudyException {
		return new SessionOpener(folder.toAbsolutePath().normalize(), environment).open(access,
				SubMonitor.convert(monitor));
	}

	/** Takes the steps of opening a study. */
	private static final class SessionOpener {

		private final Path folder;
		private final Environment environment;
		private final StudyOpening opening;

		SessionOpener(Path folder, Environment environment) {
			this.folder = folder;
			this.environment = environment;
			this.opening = new StudyOpening(folder, environment.disk(), environment.migrations());
		}

		StudySession open(Access access, SubMonitor monitor) throws StudyException {
			opening.checkIsStudy();
			if (access == Access.READ) {
				return read(Messages.StudySession_readOnlyRequested, monitor);
			}
			StudyLock lock;
			try {
				lock = StudyLock.take(folder, access == Access.TAKE_OVER);
			} catch (IOException e) {
				return read(NLS.bind(Messages.StudySession_readOnlyFolder, FileProblems.reason(e)), monitor);
			}
			StudySession session = null;
			try {
				session = edit(lock, monitor);
				return session;
			} finally {
				if (session == null) {
					lock.close();
				}
			}
		}

		private StudySession read(String reason, SubMonitor monitor) throws StudyException {
			opening.readOnly(monitor);
			return new StudySession(opening.storage(), opening.study(), opening.findings(), null,
					opening.readOnlyReason() != null ? opening.readOnlyReason() : reason, environment);
		}

		private StudySession edit(StudyLock lock, SubMonitor monitor) throws StudyException {
			opening.readToEdit(() -> backups(folder).take(BackupReason.BEFORE_MIGRATION, null), monitor);
			LockHolder stale = lock.getStale();
			if (stale != null) {
				opening.findings().add(new Finding(Finding.Kind.LOCK, Finding.Severity.INFO, Path.of(""), 0, //$NON-NLS-1$
						NLS.bind(Messages.StudySession_staleLock,
								new Object[] { stale.user(), stale.host(), StudyLock.text(stale.seen()) })));
			}
			StudySession session = new StudySession(opening.storage(), opening.study(), opening.findings(), lock,
					opening.readOnlyReason(), environment);
			try {
				session.unsavedWork = session.isReadOnly() ? null : UnsavedWork.find(folder);
			} catch (IOException e) {
				throw new StudyException(folder, FileProblems.reason(e), e);
			}
			return session;
		}
	}

	/**
	 * @param folder any folder
	 * @return whether it looks like a study: it has a {@code study.xml}
	 */
	public static boolean isStudy(Path folder) {
		return StudyStorage.isStudy(folder);
	}

	/** @return the study; change it inside {@link #execute(String, Runnable)} only */
	public Study getStudy() {
		return study;
	}

	/** @return the study's folder, absolute */
	public Path getFolder() {
		return storage.getFolder();
	}

	/**
	 * Makes a study that is closed what it was when a backup was taken; see {@link StudyBackups#restore}. Takes the lock
	 * of the study meanwhile. Any thread but the user interface's.
	 *
	 * @param folder the study's folder
	 * @param backup the id of the backup
	 * @param monitor for progress and cancel, or null
	 * @return the backup that holds the study as it was before
	 * @throws StudyLockedException if the study is open, here or elsewhere
	 * @throws StudyException if it cannot be restored; the study is then as it was
	 * @throws OperationCanceledException if cancelled; nothing was restored
	 */
	public static Backup restore(Path folder, String backup, IProgressMonitor monitor) throws StudyException {
		Path study = folder.toAbsolutePath().normalize();
		try (StudyLock held = StudyLock.take(study, false)) {
			return backups(study).restore(backup, monitor);
		} catch (IOException e) {
			throw FileProblems.cannotWrite(study, e);
		}
	}

	/** @return the backups of the study; whoever changes them uses this object, which may be used by any thread */
	public StudyBackups getBackups() {
		return backups;
	}

	/** @return what was found wrong or remarkable when the study was opened, or its files last taken over; immutable */
	public List<Finding> getFindings() {
		return findings;
	}

	/** @return whether nothing in the study can be changed */
	public boolean isReadOnly() {
		return readOnlyReason != null;
	}

	/** @return why nothing in the study can be changed, for people; null when it can */
	public String getReadOnlyReason() {
		return readOnlyReason;
	}

	/**
	 * What was done in sessions that ended without saving, e.g. by a crash, and was not brought back yet. It stays on disk
	 * until {@link #recoverUnsavedWork()} or {@link #setAsideUnsavedWork()} is called.
	 *
	 * @return in the order it was done; empty when there is none
	 */
	public List<UnsavedCommand> getUnsavedWork() {
		return unsavedWork == null ? List.of() : unsavedWork.commands();
	}

	/**
	 * Does again what {@link #getUnsavedWork()} lists, each as a command of its own that can be undone. Best called before
	 * anything else is changed. The study is not saved by it.
	 *
	 * @return what became of it
	 */
	public Recovery recoverUnsavedWork() {
		UnsavedWork work = unsavedWork;
		unsavedWork = null;
		return work == null ? new Recovery(0, List.of()) : work.recover(this, log, storage::keepOriginal);
	}

	/** The log of what is not saved, for tests that look at it while the study is open. */
	UnsavedLog unsavedLog() {
		return log;
	}

	/** Gives up what {@link #getUnsavedWork()} lists; its record is kept beside the study for 30 days. */
	public void setAsideUnsavedWork() {
		if (unsavedWork != null) {
			unsavedWork.setAside();
			unsavedWork = null;
		}
	}

	/**
	 * Who works on the study, for what is written down about that: the history of the codebook names them.
	 *
	 * @return a researcher of the study; null if nobody was set, or who was set is not in the study any more
	 * @since 1.0
	 */
	public Researcher getActor() {
		return actor != null && actor.eContainer() != null ? actor : null;
	}

	/**
	 * Says who works on the study from now on.
	 *
	 * @param researcher a researcher of the study; null if that is not known
	 * @since 1.0
	 */
	public void setActor(Researcher researcher) {
		actor = researcher;
	}

	/** @return the present time by the session's clock, for what is created in it */
	public Instant now() {
		return environment.clock().instant();
	}

	/**
	 * The one command stack of the study, for undo and redo, labels and listening. To execute, use
	 * {@link #execute(String, Runnable)}.
	 *
	 * @return the stack
	 */
	public CommandStack getCommandStack() {
		return commandStack;
	}

	/**
	 * Changes the study and puts the change on the command stack. Called from within another execution it becomes part
	 * of that one. When the change throws, what it had done is taken back and the exception goes on to the caller. A
	 * change that changes nothing leaves the stack as it is. Objects are complete before they are added to the study,
	 * and not changed after they are removed.
	 *
	 * <p>
	 * What is done is also written down beside the study, so that it survives a crash; see {@link #getUnsavedWork()}.
	 *
	 * @param label what is done, for people, e.g. "Code with Hope"; shown beside Undo
	 * @param change changes objects of the study
	 * @throws ReadOnlyStudyException if the study is open for reading only and nobody else is told, see
	 *                                {@link #setRefusal}
	 */
	public void execute(String label, Runnable change) {
		execute(label, null, change);
	}

	/**
	 * As {@link #execute(String, Runnable)}, but the change becomes a part of the last command if this was executed for
	 * the same burst and nothing was undone or saved since; undo then takes back both. It is told of and written down by
	 * itself all the same. Whoever types decides when a burst ends, by beginning another.
	 *
	 * @param label what is done, for people; of a burst the first one is shown
	 * @param burst what belongs together, compared by equals; null for nothing
	 * @param change changes objects of the study
	 * @throws ReadOnlyStudyException as with the other
	 */
	public void execute(String label, Object burst, Runnable change) {
		Objects.requireNonNull(label);
		if (recorder.isRecording()) {
			change.run();
			return;
		}
		if (isReadOnly() && !takingOver) {
			refuse(NLS.bind(Messages.StudySession_readOnly, readOnlyReason));
			return;
		}
		Runnable work = takingOver ? (BringsTrail) change::run : change;
		if (commandStack.canExtend(burst)) {
			commandStack.extend(work);
			return;
		}
		commandStack.execute(new RecordedCommand(label, burst, recorder, work,
				() -> audit.add(recorder.notifications()), (kind, recording) -> published(label, kind, recording)));
	}

	private void refuse(String message) {
		if (refusal == null) {
			throw new ReadOnlyStudyException(message);
		}
		refusal.accept(message);
	}

	/**
	 * Says who is told that a change of a study that is open for reading only was refused. Where there is none, an
	 * exception is thrown instead.
	 *
	 * @param refusal gets why nothing was changed, for people; null for none
	 */
	public void setRefusal(Consumer<String> refusal) {
		this.refusal = refusal;
	}

	/** Undoes the last command, if there is one. */
	public void undo() {
		if (commandStack.canUndo()) {
			commandStack.undo();
		}
	}

	/** Does the last undone command again, if there is one. */
	public void redo() {
		if (commandStack.canRedo()) {
			commandStack.redo();
		}
	}

	private void published(String label, StudyChange.Kind kind, ChangeRecorder.Recording recording) {
		version++;
		snapshot = null;
		recording.notifications().forEach(storage::markDirty);
		recording.changes().forEach(this::markMoved);
		if (!takingOver) {
			// what is on disk already must not come back a second time after a crash
			log.append(kind, label, encoder);
		}
		untold = new StudyChange(this, label, kind, recording.notifications(), replacements(recording.changes()));
	}

	private void markMoved(Change change) {
		if (change instanceof Change.TextEdited text) {
			text.moved().forEach(storage::markDirty);
		}
	}

	private static List<StudyChange.Replacement> replacements(List<Change> changes) {
		List<StudyChange.Replacement> result = new ArrayList<>();
		for (Change change : changes) {
			if (change instanceof Change.TextEdited text) {
				result.add(new StudyChange.Replacement(text.transcript(), text.edit(), true));
			} else if (change instanceof Change.TextReplaced text) {
				result.add(new StudyChange.Replacement(text.transcript(), text.edit(), false));
			}
		}
		return result;
	}

	/** Comes after the command stack has moved on, so that listeners see it and the study agree. */
	private void tellListeners() {
		StudyChange change = untold;
		untold = null;
		if (change == null) {
			return;
		}
		for (StudyListener listener : listeners) {
			try {
				listener.changed(change);
			} catch (RuntimeException e) {
				CoreLog.error("A study listener failed: " + listener, e); //$NON-NLS-1$
			}
		}
	}

	/** @param listener to be told of changes; adding it twice has no effect */
	public void addListener(StudyListener listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	/** @param listener not to be told of changes any more */
	public void removeListener(StudyListener listener) {
		listeners.remove(listener);
	}

	/**
	 * Finds a base name for the files of something new, that no other object or file of the study has.
	 *
	 * @param type the class of the new object: a source, diagram, memo or researcher
	 * @param name the name people give it
	 * @return a short name in lower-case ASCII
	 */
	public String newSlug(EClass type, String name) {
		return storage.newSlug(study, type, name);
	}

	/**
	 * Keeps the bytes of an imported file until the next save writes them, untouched, beside the texts of the study.
	 * They are written only if the transcript is in the study then, and deleted when its removal is saved. For
	 * importing use {@link org.themewright.core.edit.TranscriptOperations#add(Transcript, String, byte[])}.
	 *
	 * @param transcript a transcript not yet in the study
	 * @param fileName the name of the imported file; folders in it are ignored
	 * @param content the bytes, not null
	 * @return the name the file will have, unique in the study; for the transcript's origin
	 */
	public String keepOriginal(Transcript transcript, String fileName, byte[] content) {
		return storage.keepOriginal(study, transcript, fileName, content);
	}

	/**
	 * @param source a source of the study
	 * @return where the file it was imported from is kept once saved; null when there is none
	 */
	public Path getOriginalFile(Source source) {
		return storage.originalFile(source);
	}

	/** @return the study and everything in it that has a file of its own: codebook, sources, codings, diagrams, memos */
	public Set<StudyPart> getParts() {
		return StudyStorage.parts(study);
	}

	/**
	 * @param part the study or a part of it
	 * @return the file it is kept in, relative to the study's folder; null when it was never saved
	 */
	public Path getFile(StudyPart part) {
		return storage.file(part);
	}

	/**
	 * Finds out whether something else changed files of the study, and reads them if so. Nothing that is open changes.
	 *
	 * @param monitor for progress and cancel, or null
	 * @return what was changed; null when nothing was. Called by any thread that is not the user interface's
	 * @throws StudyException if the study on disk cannot be read any more
	 * @throws OperationCanceledException if cancelled
	 */
	public OutsideChanges findOutsideChanges(IProgressMonitor monitor) throws StudyException {
		List<Path> files = storage.changedOutside();
		if (files.isEmpty()) {
			return null;
		}
		int saves = savesBegun;
		StudyOpening opening = new StudyOpening(getFolder(), environment.disk(), environment.migrations());
		storage.whileNothingIsWritten(() -> opening.readOnly(SubMonitor.convert(monitor)));
		return new OutsideChanges(files, opening, saves);
	}

	/**
	 * @param changes what {@link #findOutsideChanges} returned
	 * @return whether it still tells what is on disk as far as this session knows: nothing was saved since, and nothing is
	 *         being saved. When false, the caller looks again
	 */
	public boolean isCurrent(OutsideChanges changes) {
		return changes.saves() == savesBegun && !isSaving();
	}

	/**
	 * Compares what is open with what something else wrote.
	 *
	 * @param changes what {@link #findOutsideChanges} returned
	 * @return the differences, from what is open to what is on disk
	 */
	public StudyComparison compare(OutsideChanges changes) {
		return StudyComparison.of(study, changes.opening().study());
	}

	/**
	 * Takes over what something else wrote, as one command that can be undone, and takes note of the files as they are
	 * now, so that the next save does not stop at them. A file that cannot be read any more does not take away what is
	 * open. When nothing here was unsaved, nothing is afterwards.
	 *
	 * @param changes what {@link #findOutsideChanges} returned
	 * @param choice what to take over
	 * @throws IllegalStateException if the changes are not {@link #isCurrent current}
	 */
	public void takeOver(OutsideChanges changes, OutsideChanges.Choice choice) {
		if (!isCurrent(changes)) {
			throw new IllegalStateException("The study was saved since the changes were read: " + getFolder()); //$NON-NLS-1$
		}
		boolean clean = !isDirty();
		TakeOver takeOver = new TakeOver(storage, study, changes.opening(), changes.getFiles(), choice);
		takingOver = true;
		try {
			execute(Messages.StudySession_takeOver, () -> {
				compare(changes).applyTo(this, Messages.StudySession_takeOver, takeOver::takes);
				takeOver.placeAgain();
			});
		} finally {
			takingOver = false;
		}
		takeOver.finish();
		findings = changes.getFindings();
		if (isReadOnly()) {
			// a reader has nothing to take back
			commandStack.flush();
		} else if (clean && takeOver.isComplete()) {
			commandStack.saveIsDone();
		}
	}

	/** @return whether there is anything that {@link #save} would write */
	public boolean isDirty() {
		return commandStack.isSaveNeeded();
	}

	/**
	 * Writes what changed since the last save: all of it or nothing.
	 *
	 * @param monitor for progress, or null; a save cannot be cancelled
	 * @throws StudyChangedOutsideException if something else changed a file that would be written
	 * @throws StudyException if a file cannot be written; the study on disk is as before, and the session stays dirty
	 */
	public void save(IProgressMonitor monitor) throws StudyException {
		StudySave save = prepareSave();
		boolean written = false;
		try {
			save.write(monitor);
			written = true;
		} finally {
			if (!written) {
				save.failed();
			}
		}
	}

	/**
	 * Begins a save whose writing another thread can do. From here on the study counts as saved, unless
	 * {@link StudySave#failed()} is called.
	 *
	 * @return what is to be written
	 * @throws StudyException if the study cannot be saved; nothing was written
	 */
	public StudySave prepareSave() throws StudyException {
		if (isReadOnly()) {
			throw new StudyException(getFolder(), readOnlyReason);
		}
		checkLock();
		PendingSave pending = storage.prepareSave(study);
		List<Path> superseded = new ArrayList<>();
		Future<?> logged = log.rotate(superseded);
		pending.deleteNeedless(superseded);
		commandStack.saveIsDone();
		savesBegun++;
		lastSave = new StudySave(pending, logged, this::checkLock, isSaving() ? lastSave : null, () -> {
			storage.failed(pending);
			commandStack.saveFailed();
		});
		return lastSave;
	}

	private void checkLock() throws StudyException {
		LockHolder usurper = lock.getUsurper();
		if (usurper != null) {
			throw new StudyException(getFolder(),
					NLS.bind(Messages.StudySession_takenOver, usurper.user(), usurper.host()));
		}
	}

	/** @return whether a save was begun and is not written yet, or failed and nobody has called {@link StudySave#failed()} */
	public boolean isSaving() {
		return lastSave != null && lastSave.isUnderWay();
	}

	/**
	 * The study as it is now, for other threads. Cheap when nothing changed since the last call.
	 *
	 * @return an immutable copy
	 */
	public StudySnapshot snapshot() {
		if (snapshot == null) {
			snapshot = StudySnapshot.of(study, version);
		}
		return snapshot;
	}

	/** @return a number that grows with every change, undo and redo */
	public long getVersion() {
		return version;
	}

	/**
	 * Where things about this study that can be made again at any time are kept: indexes, caches.
	 *
	 * @param root the folder for all studies, e.g. in the workspace
	 * @return a folder of its own for this study under the root; not created
	 */
	public Path cacheFolder(Path root) {
		return root.resolve(study.getId());
	}

	/**
	 * Lets go of the study and its lock; unsaved changes are lost. What a save has begun and not written is kept beside the
	 * study, and offered as unsaved work to whoever opens it next. Closing it twice has no effect.
	 */
	@Override
	public void close() {
		if (!study.eAdapters().remove(recorder)) {
			return;
		}
		listeners.clear();
		commandStack.flush();
		if (lock == null) {
			log.close(false);
		} else {
			// what was to be saved and is not on disk is offered to whoever opens the study next
			log.close(lock.getUsurper() != null || isSaving());
			lock.close();
		}
	}
}
