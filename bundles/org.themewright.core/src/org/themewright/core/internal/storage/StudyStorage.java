package org.themewright.core.internal.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.themewright.core.StudyException;
import org.themewright.core.internal.files.Disk;
import org.themewright.core.internal.files.FileProblems;
import org.themewright.core.internal.files.FileTransaction;
import org.themewright.core.text.Anchors;
import org.themewright.model.Source;
import org.themewright.model.Study;
import org.themewright.model.StudyPackage;
import org.themewright.model.StudyPart;
import org.themewright.model.Transcript;

/** Knows which object of an open study lives in which file and which of them a save has to write. */
public final class StudyStorage {

	/** Ends the name of a copy of a file that was not understood in full. */
	private static final String COPY = ".before~"; //$NON-NLS-1$

	private final StudyLayout layout;
	private final Disk disk;
	private final StudyContents contents;
	private final Set<StudyPart> dirty = new LinkedHashSet<>();
	private final Set<Transcript> dirtyTexts = new HashSet<>();
	private final Map<Path, FileStamp> stamps = new ConcurrentHashMap<>();
	private final Originals originals;
	/** Held while files are written, so that whoever looks for changes from outside does not find ours. */
	private final ReentrantLock writing = new ReentrantLock();

	StudyStorage(StudyLayout layout, Disk disk, StudyContents contents) {
		this.layout = layout;
		this.disk = disk;
		this.contents = contents;
		this.originals = new Originals(layout.originals());
		dirty.addAll(contents.changed);
		contents.stamps.forEach(this::putStamp);
	}

	/** A storage for a new study in a folder that is made; nothing is in it yet. */
	public static StudyStorage prepareNew(Path folder, Disk disk) throws StudyException {
		try {
			if (Files.exists(folder) && !Files.isDirectory(folder)) {
				throw new StudyException(folder, Messages.notAFolder);
			}
			createDurably(folder, disk);
			try (var entries = Files.list(folder)) {
				if (entries.findAny().isPresent()) {
					throw new StudyException(folder, Messages.folderNotEmpty);
				}
			}
		} catch (IOException e) {
			throw FileProblems.cannotWrite(folder, e);
		}
		return new StudyStorage(layout(folder), disk, new StudyContents());
	}

	private static void createDurably(Path folder, Disk disk) throws IOException {
		Path existing = folder.toAbsolutePath().normalize();
		List<Path> changed = new ArrayList<>();
		while (!Files.exists(existing)) {
			existing = existing.getParent();
			changed.add(existing);
		}
		disk.createFolders(folder);
		for (Path each : changed) {
			disk.force(each);
		}
	}

	static StudyLayout layout(Path folder) {
		return new StudyLayout(folder.toAbsolutePath().normalize());
	}

	/** Whether a folder has the main file of a study. */
	public static boolean isStudy(Path folder) {
		return Files.isRegularFile(new StudyLayout(folder).study());
	}

	/** The study's folder. */
	public Path getFolder() {
		return layout.folder();
	}

	private void putStamp(Path file, FileStamp stamp) {
		if (stamp == null) {
			stamps.remove(file);
		} else {
			stamps.put(file, stamp);
		}
	}

	// ---- what changed

	/** Notes that a part is to be written with the next save. */
	public void markDirty(StudyPart part) {
		dirty.add(part);
	}

	/** Notes which parts a change concerns. */
	public void markDirty(Notification change) {
		EObject object = (EObject) change.getNotifier();
		if (change.getFeature() == StudyPackage.Literals.TRANSCRIPT__TEXT) {
			dirtyTexts.add((Transcript) object);
		}
		if (isPartFeature(change)) {
			markAdded(change.getNewValue());
			return;
		}
		StudyPart part = part(object);
		if (part != null) {
			dirty.add(part);
		}
	}

	private void markAdded(Object value) {
		if (value instanceof List<?> list) {
			list.forEach(this::markAdded);
		} else if (value instanceof StudyPart part) {
			dirty.add(part);
			if (part instanceof Transcript transcript) {
				dirtyTexts.add(transcript);
			}
		}
	}

	/** Whether a part that has a file of its own was added to or removed from the study: no change of study.xml. */
	private static boolean isPartFeature(Notification change) {
		return change.getNotifier() instanceof Study
				&& ((EStructuralFeature) change.getFeature()).isTransient();
	}

	private static StudyPart part(EObject object) {
		for (EObject each = object; each != null; each = each.eContainer()) {
			if (each instanceof StudyPart part) {
				return part;
			}
		}
		return null;
	}

	/** Whether a part has changes that no save has taken. */
	public boolean isDirty(StudyPart part) {
		return dirty.contains(part);
	}

	// ---- originals

	/** Keeps the bytes of an imported file for the next save and returns the name they will have. */
	public String keepOriginal(Study study, Transcript transcript, String fileName, byte[] content) {
		String name = originals.newName(fileName, study.getSources());
		originals.keep(transcript, content);
		return name;
	}

	/** Keeps the bytes of an imported file that comes back after a crash; the transcript may get another name for it. */
	public void keepOriginal(Transcript transcript, byte[] content) {
		if (contents.files.containsKey(transcript)) {
			// its removal was not saved: what has its name is its own file
			originals.keepMissing(transcript, content);
		} else {
			originals.keepAgain(transcript, content, contents.study.getSources());
		}
	}

	/** The bytes that wait for the next save, or null. */
	public byte[] pendingOriginal(Transcript transcript) {
		return originals.pending(transcript);
	}

	/** The place of the untouched file a source was imported from, or null. */
	public Path originalFile(Source source) {
		return originals.file(source);
	}

	/** The file of a part, relative to the study's folder; null when it has none yet. */
	public Path file(StudyPart part) {
		Path file = contents.files.get(part);
		return file == null ? null : layout.relative(file);
	}

	/** All parts that have a file, in the study's order. */
	public static Set<StudyPart> parts(Study study) {
		return StudyContents.parts(study);
	}

	// ---- changes from outside

	/**
	 * Finds files of the study that something else changed, added or deleted since they were read or written; any thread.
	 *
	 * @return relative to the study's folder, sorted
	 */
	public List<Path> changedOutside() throws StudyException {
		writing.lock();
		try {
			Set<Path> changed = new TreeSet<>();
			for (Map.Entry<Path, FileStamp> each : stamps.entrySet()) {
				if (!each.getValue().equals(FileStamp.of(each.getKey()))) {
					changed.add(layout.relative(each.getKey()));
				}
			}
			for (Path file : layout.files(FileTransaction.view(layout.folder()))) {
				if (!stamps.containsKey(file)) {
					changed.add(layout.relative(file));
				}
			}
			return List.copyOf(changed);
		} catch (IOException e) {
			throw new StudyException(layout.folder(), ReadFile.describe(e), e);
		} finally {
			writing.unlock();
		}
	}

	/** Runs something while no save is written; any thread. */
	public void whileNothingIsWritten(StudyRead read) throws StudyException {
		writing.lock();
		try {
			read.run();
		} finally {
			writing.unlock();
		}
	}

	/** Reads files of a study. */
	@FunctionalInterface
	public interface StudyRead {
		/** Does it. */
		void run() throws StudyException;
	}

	/** Takes note of files that were read anew, after the objects of the study were made equal to what they hold. */
	void adopt(StudyContents fresh, Study mine, TakeOver takeOver) {
		Map<String, StudyPart> theirs = new HashMap<>();
		StudyContents.parts(fresh.study).forEach(part -> theirs.put(part.getId(), part));
		contents.unreadable.clear();
		contents.unreadable.addAll(fresh.unreadable);
		Set<StudyPart> present = StudyContents.parts(mine);
		for (StudyPart part : knownParts()) {
			if (!present.contains(part) && takeOver.takes(part)) {
				contents.resources.unregister(contents.resourceOf.get(part));
				contents.files.remove(part);
				dirty.remove(part);
			} else if (takeOver.keeps(part)) {
				keepMine(part, fresh);
			}
		}
		for (StudyPart part : present) {
			StudyPart other = theirs.get(part.getId());
			if (takeOver.takes(part) && other != null) {
				adopt(part, fresh, other);
			}
		}
		stamps.clear();
		fresh.stamps.forEach(this::putStamp);
	}

	/** The next save writes it, and first copies the file that is there. */
	private void keepMine(StudyPart part, StudyContents fresh) {
		Path place = contents.files.get(part);
		if (fresh.files.entrySet().stream()
				.anyMatch(each -> each.getValue().equals(place) && !each.getKey().getId().equals(part.getId()))) {
			// something else has its place now; it gets another
			contents.files.remove(part);
			contents.resources.unregister(contents.resourceOf.get(part));
		}
		dirty.add(part);
		if (part instanceof Transcript transcript) {
			dirtyTexts.add(transcript);
		}
		contents.unreadable.remove(contents.files.get(part));
		contents.incomplete.add(part);
	}

	private void adopt(StudyPart part, StudyContents fresh, StudyPart other) {
		Path file = fresh.files.get(other);
		StudyResource resource = contents.resourceOf.get(part);
		if (resource == null) {
			resource = new StudyResource(ReadFile.uri(file), new XMLParserPoolImpl());
			contents.resourceOf.put(part, resource);
		}
		contents.resources.unregister(resource);
		resource.setURI(ReadFile.uri(file));
		contents.resources.register(resource);
		if (((InternalEObject) part).eDirectResource() == null) {
			resource.getContents().add(part);
		}
		resource.takeUnknownContent(fresh.resourceOf.get(other), part);
		contents.files.put(part, file);
		put(dirty, part, fresh.changed.contains(other));
		put(contents.incomplete, part, fresh.incomplete.contains(other));
		if (part instanceof Transcript transcript) {
			dirtyTexts.remove(transcript);
			setQuietly(transcript, StudyPackage.Literals.TRANSCRIPT__TEXT_SHA256, ((Transcript) other).getTextSha256());
		}
		setQuietly(part, StudyPackage.Literals.STUDY_PART__FORMAT_VERSION, other.getFormatVersion());
	}

	private static void put(Set<StudyPart> set, StudyPart part, boolean in) {
		if (in) {
			set.add(part);
		} else {
			set.remove(part);
		}
	}

	/** The parts that have a file, also those that were removed since the last save. */
	List<StudyPart> knownParts() {
		return List.copyOf(contents.files.keySet());
	}

	/** The parts with changes that no save has taken. */
	Set<StudyPart> dirtyParts() {
		return dirty;
	}

	/** A file as findings name it. */
	Path relative(Path file) {
		return layout.relative(file);
	}

	// ---- writing

	/** Collects what is dirty, and the files of what was removed; these count as saved until {@link #failed}. */
	public PendingSave prepareSave(Study study) throws StudyException {
		Set<StudyPart> present = StudyContents.parts(study);
		PendingSave pending = new PendingSave(layout.folder(), disk, stamps, writing);
		boolean done = false;
		try {
			// first, so that what replaces something has its place and not one with a number
			for (StudyPart part : List.copyOf(contents.files.keySet())) {
				if (!present.contains(part)) {
					release(part, study.getSources(), pending);
				}
			}
			for (StudyPart part : present) {
				assignFile(part);
			}
			for (StudyPart part : dirty) {
				if (present.contains(part)) {
					collect(part, pending);
				}
			}
			done = true;
		} finally {
			if (!done) {
				failed(pending);
			}
		}
		dirty.clear();
		dirtyTexts.clear();
		return pending;
	}

	private void collect(StudyPart part, PendingSave pending) throws StudyException {
		if (part instanceof Transcript transcript && originals.pending(transcript) != null) {
			pending.putOriginal(originals.file(transcript), transcript, originals.take(transcript));
		}
		Path file = contents.files.get(part);
		if (part instanceof Transcript transcript && dirtyTexts.contains(transcript)) {
			byte[] text = transcript.getText().getBytes(StandardCharsets.UTF_8);
			pending.putText(StudyLayout.text(file), transcript, text);
			setQuietly(transcript, StudyPackage.Literals.TRANSCRIPT__TEXT_SHA256, Anchors.sha256(text));
		}
		setQuietly(part, StudyPackage.Literals.STUDY_PART__FORMAT_VERSION, FormatVersions.CURRENT);
		pending.put(file, part, serialize(part));
		if (contents.incomplete.remove(part)) {
			pending.copy(file, unusedCopy(file), part);
			if (part instanceof Transcript transcript && dirtyTexts.contains(transcript)) {
				Path text = StudyLayout.text(file);
				pending.copy(text, unusedCopy(text), part);
			}
		}
	}

	/** A name that the storage does not read, beside the file. */
	private static Path unusedCopy(Path file) {
		Path result = file.resolveSibling(file.getFileName() + COPY);
		for (int i = 2; Files.exists(result); i++) {
			result = file.resolveSibling(file.getFileName() + COPY + i);
		}
		return result;
	}

	/** Undo may bring the object back: its resource, with what it alone knows, then gets a file again. */
	private void release(StudyPart part, List<Source> present, PendingSave pending) throws StudyException {
		Path file = contents.files.remove(part);
		pending.delete(file, part);
		if (contents.incomplete.remove(part)) {
			pending.copy(file, unusedCopy(file), part);
		}
		if (part instanceof Transcript transcript) {
			pending.deleteText(StudyLayout.text(file));
			Path original = originals.file(transcript);
			if (original != null && present.stream().noneMatch(each -> original.equals(originals.file(each)))) {
				pending.deleteOriginal(original, transcript);
				keepDeleted(original, transcript);
			}
		}
		contents.resources.unregister(contents.resourceOf.get(part));
	}

	/** For undo, which may come while the save is being written. */
	private void keepDeleted(Path original, Transcript transcript) throws StudyException {
		try {
			if (Files.isRegularFile(original)) {
				originals.keep(transcript, Files.readAllBytes(original));
			}
		} catch (IOException e) {
			throw FileProblems.cannotDelete(original, e);
		}
	}

	/** Takes back what {@link #prepareSave} counted as saved, so that the next save writes it. */
	public void failed(PendingSave pending) {
		pending.released().forEach((part, file) -> {
			if (!contents.files.containsKey(part) && !contents.files.containsValue(file)) {
				contents.files.put(part, file);
				StudyResource resource = contents.resourceOf.get(part);
				resource.setURI(ReadFile.uri(file));
				contents.resources.register(resource);
			}
		});
		contents.incomplete.addAll(pending.copied());
		dirty.addAll(pending.parts());
		dirtyTexts.addAll(pending.texts());
		pending.deletedOriginals().forEach(originals::take);
		pending.originals().forEach(originals::keep);
	}

	/** Follows what was saved; it is not a change of its own and nobody is told. */
	private static void setQuietly(StudyPart part, EStructuralFeature feature, Object value) {
		boolean deliver = part.eDeliver();
		part.eSetDeliver(false);
		part.eSet(feature, value);
		part.eSetDeliver(deliver);
	}

	private void assignFile(StudyPart part) {
		StudyResource resource = contents.resourceOf.get(part);
		if (!contents.files.containsKey(part)) {
			Path file = unused(layout.fileFor(part));
			contents.files.put(part, file);
			if (resource == null) {
				resource = new StudyResource(ReadFile.uri(file), new XMLParserPoolImpl());
				contents.resourceOf.put(part, resource);
			}
			resource.setURI(ReadFile.uri(file));
			contents.resources.register(resource);
		}
		if (((InternalEObject) part).eDirectResource() == null) {
			resource.getContents().add(part);
		}
	}

	/** An object that undo brought back may find its place taken. */
	private Path unused(Path file) {
		Path result = file;
		String name = file.getFileName().toString();
		String base = name.substring(0, name.length() - StudyLayout.XML.length());
		for (int i = 2; contents.files.containsValue(result) || contents.unreadable.contains(result); i++) {
			result = file.resolveSibling(base + "-" + i + StudyLayout.XML); //$NON-NLS-1$
		}
		return result;
	}

	/** Finds a base name that no object of the study and no file in its folder has. */
	public String newSlug(Study study, EClass type, String name) {
		return layout.newSlug(study, type, name, contents.files::containsValue);
	}

	private byte[] serialize(StudyPart part) throws StudyException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			part.eResource().save(out, null);
		} catch (IOException | RuntimeException e) {
			throw new StudyException(contents.files.get(part),
					Messages.bind(Messages.cannotSerialize, FileProblems.reason(e)), e);
		}
		return out.toByteArray();
	}
}
