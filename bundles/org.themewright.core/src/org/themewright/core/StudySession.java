package org.themewright.core;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.themewright.core.internal.ChangeRecorder;
import org.themewright.core.internal.CoreLog;
import org.themewright.core.internal.RecordedCommand;
import org.themewright.core.internal.StudyCommandStack;
import org.themewright.core.internal.storage.StudyStorage;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.model.Codebook;
import org.themewright.model.Source;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
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

	private final StudyStorage storage;
	private final Study study;
	private final List<Finding> findings;
	private final ChangeRecorder recorder = new ChangeRecorder();
	private final StudyCommandStack commandStack = new StudyCommandStack(this::tellListeners);
	private final List<StudyListener> listeners = new CopyOnWriteArrayList<>();
	private final Clock clock;
	private long version;
	private StudySnapshot snapshot;
	private StudyChange untold;

	private StudySession(StudyStorage storage, Study study, List<Finding> findings, Clock clock) {
		this.storage = storage;
		this.study = study;
		this.findings = List.copyOf(findings);
		this.clock = clock;
		study.eAdapters().add(recorder);
	}

	/**
	 * Creates a study in a new or empty folder and saves it.
	 *
	 * @param folder where; created with its parents when it does not exist
	 * @param name the name of the study, not blank
	 * @return the open study, with an empty codebook
	 * @throws StudyException if the folder holds anything or cannot be written
	 */
	public static StudySession create(Path folder, String name) throws StudyException {
		return create(folder, name, Clock.systemUTC());
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
		if (name.isBlank()) {
			throw new StudyException(folder, Messages.StudySession_nameMissing);
		}
		StudyStorage storage = StudyStorage.prepareNew(folder);
		Study study = StudyObjects.create(StudyPackage.Literals.STUDY);
		study.setName(name.strip());
		study.setCreated(clock.instant());
		Codebook codebook = StudyObjects.create(StudyPackage.Literals.CODEBOOK);
		study.setCodebook(codebook);
		StudySession session = new StudySession(storage, study, List.of(), clock);
		storage.markDirty(study);
		storage.markDirty(codebook);
		session.save(null);
		return session;
	}

	/**
	 * Opens a study. Opening never writes to the study's folder. Files that cannot be read are left out and named in
	 * {@link #getFindings()}; they stay as they are on disk.
	 *
	 * @param folder the study's folder
	 * @param monitor for progress and cancel, or null
	 * @return the open study
	 * @throws StudyException if the folder is no study or its main file cannot be used
	 * @throws OperationCanceledException if cancelled
	 */
	public static StudySession open(Path folder, IProgressMonitor monitor) throws StudyException {
		StudyStorage storage = new StudyStorage(folder);
		List<Finding> findings = new ArrayList<>();
		Study study = storage.load(findings, SubMonitor.convert(monitor));
		return new StudySession(storage, study, findings, Clock.systemUTC());
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

	/** @return what was found wrong or remarkable when the study was opened; not changed later */
	public List<Finding> getFindings() {
		return findings;
	}

	/** @return whether the study cannot be saved because a file that everything refers to could not be read */
	public boolean isReadOnly() {
		return storage.isReadOnly();
	}

	/** @return the present time by the session's clock, for what is created in it */
	public Instant now() {
		return clock.instant();
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
	 * @param label what is done, for people, e.g. "Code with Hope"; shown beside Undo
	 * @param change changes objects of the study
	 */
	public void execute(String label, Runnable change) {
		Objects.requireNonNull(label);
		if (recorder.isRecording()) {
			change.run();
			return;
		}
		commandStack.execute(new RecordedCommand(label, recorder, change,
				(kind, notifications) -> published(label, kind, notifications)));
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

	private void published(String label, StudyChange.Kind kind, List<Notification> notifications) {
		version++;
		snapshot = null;
		notifications.forEach(storage::markDirty);
		untold = new StudyChange(this, label, kind, notifications);
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

	/** @return whether there is anything that {@link #save} would write */
	public boolean isDirty() {
		return commandStack.isSaveNeeded();
	}

	/**
	 * Writes what changed since the last save, each file whole or not at all.
	 *
	 * @param monitor for progress, or null; a save cannot be cancelled
	 * @throws StudyException if a file cannot be written; what was on disk for it is still there, and the session stays
	 *                        dirty
	 */
	public void save(IProgressMonitor monitor) throws StudyException {
		StudySave save = prepareSave();
		try {
			save.write(monitor);
		} catch (StudyException e) {
			save.failed();
			throw e;
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
		StudyStorage.Pending pending = storage.prepareSave(study);
		commandStack.saveIsDone();
		return new StudySave(pending, () -> {
			storage.failed(pending);
			commandStack.saveFailed();
		});
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

	/** Lets go of the study; unsaved changes are lost. */
	@Override
	public void close() {
		study.eAdapters().remove(recorder);
		listeners.clear();
		commandStack.flush();
	}
}
