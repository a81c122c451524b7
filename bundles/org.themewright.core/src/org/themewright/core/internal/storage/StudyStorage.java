package org.themewright.core.internal.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.themewright.core.AtomicFiles;
import org.themewright.core.Finding;
import org.themewright.core.Finding.Severity;
import org.themewright.core.StudyException;
import org.themewright.core.text.Anchors;
import org.themewright.model.Codebook;
import org.themewright.model.CodingSet;
import org.themewright.model.Memo;
import org.themewright.model.Source;
import org.themewright.model.Study;
import org.themewright.model.StudyPackage;
import org.themewright.model.StudyPart;
import org.themewright.model.ThemeDiagram;
import org.themewright.model.Transcript;

/** The folder of one study: which object lives in which file, reading and writing them. */
public final class StudyStorage {

	/** The format this version writes. */
	static final int FORMAT_VERSION = 1;

	private static final String STUDY_FILE = "study.xml"; //$NON-NLS-1$
	private static final String CODEBOOK_FILE = "codebook.xml"; //$NON-NLS-1$
	private static final String SOURCES = "sources"; //$NON-NLS-1$
	private static final String CODINGS = "codings"; //$NON-NLS-1$
	private static final String DIAGRAMS = "diagrams"; //$NON-NLS-1$
	private static final String MEMOS = "memos"; //$NON-NLS-1$
	private static final String XML = ".xml"; //$NON-NLS-1$
	private static final String TXT = ".txt"; //$NON-NLS-1$
	private static final long LARGEST_FILE = 256L << 20;

	private final Path folder;
	private final StudyResource.Set resources = new StudyResource.Set();
	private final Map<StudyPart, Path> files = new HashMap<>();
	private final Set<StudyPart> dirty = new LinkedHashSet<>();
	private final Set<Transcript> dirtyTexts = new HashSet<>();
	private final Set<Path> unreadable = new HashSet<>();
	private final Originals originals;
	private boolean readOnly;

	/** A storage for a folder that may hold a study. */
	public StudyStorage(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
		this.originals = new Originals(this.folder.resolve(SOURCES).resolve("original")); //$NON-NLS-1$
	}

	/** A storage for a new study; makes the folder. */
	public static StudyStorage prepareNew(Path folder) throws StudyException {
		try {
			if (Files.exists(folder) && !Files.isDirectory(folder)) {
				throw new StudyException(folder, Messages.notAFolder);
			}
			Files.createDirectories(folder);
			try (var entries = Files.list(folder)) {
				if (entries.findAny().isPresent()) {
					throw new StudyException(folder, Messages.folderNotEmpty);
				}
			}
		} catch (IOException e) {
			throw new StudyException(folder, Messages.bind(Messages.cannotWrite, reason(e)), e);
		}
		return new StudyStorage(folder);
	}

	/** Whether a folder has the main file of a study. */
	public static boolean isStudy(Path folder) {
		return Files.isRegularFile(folder.resolve(STUDY_FILE));
	}

	/** The study's folder. */
	public Path getFolder() {
		return folder;
	}

	/** Whether saving would destroy what could not be read. */
	public boolean isReadOnly() {
		return readOnly;
	}

	// ---- reading

	/** Reads all there is; what cannot be read is left out and reported. */
	public Study load(List<Finding> findings, SubMonitor monitor) throws StudyException {
		if (!Files.isDirectory(folder)) {
			throw new StudyException(folder, Messages.noSuchFolder);
		}
		if (!isStudy(folder)) {
			throw new StudyException(folder, Messages.notAStudy);
		}
		Path main = folder.resolve(STUDY_FILE);
		List<Finding> mainFindings = new ArrayList<>();
		Study study = read(main, Study.class, mainFindings);
		if (study == null) {
			throw new StudyException(main, mainFindings.get(0).message());
		}
		if (study.getFormatVersion() > FORMAT_VERSION) {
			throw new StudyException(main,
					Messages.bind(Messages.newerFormat, study.getFormatVersion(), FORMAT_VERSION));
		}
		findings.addAll(mainFindings);
		readCodebook(study, findings);
		List<Path> sources = list(SOURCES, XML, findings);
		List<Path> codings = listCodings(findings);
		List<Path> diagrams = list(DIAGRAMS, XML, findings);
		List<Path> memos = list(MEMOS, XML, findings);
		monitor.setWorkRemaining(sources.size() + codings.size() + diagrams.size() + memos.size());
		readAll(sources, Source.class, source -> attach(study, source, findings), findings, monitor);
		readAll(codings, CodingSet.class, study.getCodingSets()::add, findings, monitor);
		readAll(diagrams, ThemeDiagram.class, study.getDiagrams()::add, findings, monitor);
		readAll(memos, Memo.class, study.getMemos()::add, findings, monitor);
		new ReferenceCheck(this::relative, files).run(study, findings);
		new Reanchoring(this::relative, files).run(study, findings).forEach(dirty::add);
		return study;
	}

	private void readCodebook(Study study, List<Finding> findings) {
		Path file = folder.resolve(CODEBOOK_FILE);
		Codebook codebook = read(file, Codebook.class, findings);
		if (codebook == null) {
			readOnly = true;
			findings.add(new Finding(Severity.ERROR, relative(file), 0, Messages.openedReadOnly));
		} else {
			study.setCodebook(codebook);
		}
	}

	private void attach(Study study, Source source, List<Finding> findings) {
		if (source instanceof Transcript transcript) {
			Path file = textFile(transcript);
			try {
				transcript.setText(readText(file));
			} catch (IOException e) {
				findings.add(new Finding(Severity.ERROR, relative(file), 0,
						Messages.bind(Messages.textUnreadable, reason(e))));
				unreadable.add(file);
				files.remove(source);
				return;
			}
		}
		study.getSources().add(source);
	}

	private static String readText(Path file) throws IOException {
		if (Files.size(file) > LARGEST_FILE) {
			throw new IOException(Messages.tooLarge);
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(Files.readAllBytes(file)))
					.toString();
		} catch (CharacterCodingException e) {
			throw new IOException(Messages.notUtf8, e);
		}
	}

	private <T extends StudyPart> void readAll(List<Path> paths, Class<T> type, Consumer<T> use,
			List<Finding> findings, SubMonitor monitor) {
		for (Path path : paths) {
			monitor.split(1);
			T part = read(path, type, findings);
			if (part != null) {
				use.accept(part);
			}
		}
	}

	private <T extends StudyPart> T read(Path file, Class<T> type, List<Finding> findings) {
		StudyResource resource = new StudyResource(uri(file));
		try {
			if (Files.size(file) > LARGEST_FILE) {
				throw new IOException(Messages.tooLarge);
			}
			try (var in = Files.newInputStream(file)) {
				resource.load(in, null);
			}
		} catch (IOException | RuntimeException | StackOverflowError e) {
			// a damaged file makes EMF throw all kinds of runtime exceptions
			unreadable.add(file);
			findings.add(new Finding(Severity.ERROR, relative(file), line(resource), describe(e)));
			return null;
		}
		EObject root = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
		if (!type.isInstance(root) || type.cast(root).getId() == null) {
			unreadable.add(file);
			findings.add(new Finding(Severity.ERROR, relative(file), 1,
					Messages.bind(Messages.wrongContent, type.getSimpleName())));
			return null;
		}
		for (Resource.Diagnostic error : resource.getErrors()) {
			findings.add(new Finding(Severity.WARNING, relative(file), error.getLine(), error.getMessage()));
		}
		resources.getResources().add(resource);
		T part = type.cast(root);
		files.put(part, file);
		return part;
	}

	private static int line(Resource resource) {
		return resource.getErrors().isEmpty() ? 0 : resource.getErrors().get(0).getLine();
	}

	private static String describe(Throwable problem) {
		Throwable cause = problem;
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		return Messages.bind(Messages.fileUnreadable, reason(cause));
	}

	private List<Path> list(String subfolder, String suffix, List<Finding> findings) {
		return listFiles(folder.resolve(subfolder), suffix, findings);
	}

	private List<Path> listCodings(List<Finding> findings) {
		List<Path> result = new ArrayList<>();
		Path root = folder.resolve(CODINGS);
		if (Files.isDirectory(root)) {
			try (var entries = Files.list(root)) {
				for (Path each : entries.filter(Files::isDirectory).sorted().toList()) {
					result.addAll(listFiles(each, XML, findings));
				}
			} catch (IOException e) {
				findings.add(new Finding(Severity.ERROR, relative(root), 0,
						Messages.bind(Messages.fileUnreadable, reason(e))));
			}
		}
		return result;
	}

	private List<Path> listFiles(Path where, String suffix, List<Finding> findings) {
		if (!Files.isDirectory(where)) {
			return List.of();
		}
		try (var entries = Files.list(where)) {
			return entries.filter(each -> each.getFileName().toString().endsWith(suffix))
					.filter(Files::isRegularFile).sorted().toList();
		} catch (IOException e) {
			findings.add(
					new Finding(Severity.ERROR, relative(where), 0, Messages.bind(Messages.fileUnreadable, reason(e))));
			return List.of();
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
		if (!isPartFeature(change)) {
			StudyPart part = part(object);
			if (part != null) {
				dirty.add(part);
			}
		}
		markAdded(change.getNewValue());
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

	// ---- originals

	/** Keeps the bytes of an imported file for the next save and returns the name they will have. */
	public String keepOriginal(Study study, Transcript transcript, String fileName, byte[] content) {
		String name = originals.newName(fileName, study.getSources());
		originals.keep(transcript, content);
		return name;
	}

	/** The place of the untouched file a source was imported from, or null. */
	public Path originalFile(Source source) {
		return originals.file(source);
	}

	// ---- writing

	/** What one save writes and deletes; made from the objects, then carried out without them. */
	public static final class Pending {

		private final Map<Path, byte[]> contents = new LinkedHashMap<>();
		private final List<Path> deletions = new ArrayList<>();
		private final Map<Path, Transcript> originalDeletions = new LinkedHashMap<>();
		private final Map<Transcript, byte[]> originalContents = new HashMap<>();
		private final Set<StudyPart> parts = new LinkedHashSet<>();
		private final Set<Transcript> texts = new HashSet<>();

		private final Originals originals;

		private Pending(Originals originals) {
			this.originals = originals;
		}

		/** Writes each file whole or not at all, then deletes; any thread. */
		public void write(SubMonitor monitor) throws StudyException {
			monitor.setWorkRemaining(contents.size() + deletions.size());
			for (Map.Entry<Path, byte[]> each : contents.entrySet()) {
				try {
					AtomicFiles.write(each.getKey(), each.getValue());
				} catch (IOException e) {
					throw new StudyException(each.getKey(), Messages.bind(Messages.cannotWrite, reason(e)), e);
				}
				monitor.worked(1);
			}
			for (Path file : deletions) {
				delete(file);
				monitor.worked(1);
			}
		}

		private void delete(Path file) throws StudyException {
			try {
				if (originalDeletions.containsKey(file) && Files.isRegularFile(file)) {
					// undo may want it back
					originals.keep(originalDeletions.get(file), Files.readAllBytes(file));
				}
				if (Files.deleteIfExists(file)) {
					AtomicFiles.forceFolder(file.getParent());
				}
			} catch (IOException e) {
				throw new StudyException(file, Messages.bind(Messages.cannotDelete, reason(e)), e);
			}
		}
	}

	/** Collects what is dirty, and the files of what was removed; these count as saved until {@link #failed}. */
	public Pending prepareSave(Study study) throws StudyException {
		if (readOnly) {
			throw new StudyException(folder, Messages.readOnly);
		}
		Set<StudyPart> present = parts(study);
		present.forEach(this::assignFile);
		Pending pending = new Pending(originals);
		for (StudyPart part : dirty) {
			if (present.contains(part)) {
				collect(part, pending);
			}
		}
		files.keySet().stream().filter(part -> !present.contains(part)).toList()
				.forEach(part -> release(part, study.getSources(), pending));
		dirty.clear();
		dirtyTexts.clear();
		return pending;
	}

	private void collect(StudyPart part, Pending pending) throws StudyException {
		if (part instanceof Transcript transcript && originals.pending(transcript) != null) {
			byte[] original = originals.take(transcript);
			pending.contents.put(originals.file(transcript), original);
			pending.originalContents.put(transcript, original);
		}
		if (part instanceof Transcript transcript && dirtyTexts.contains(transcript)) {
			byte[] text = transcript.getText().getBytes(StandardCharsets.UTF_8);
			pending.contents.put(textFile(transcript), text);
			pending.texts.add(transcript);
			setHash(transcript, Anchors.sha256(text));
		}
		pending.contents.put(files.get(part), serialize(part));
		pending.parts.add(part);
	}

	/** Undo may bring the object back: it then gets a resource and a file again. */
	private void release(StudyPart part, List<Source> present, Pending pending) {
		pending.deletions.add(files.get(part));
		if (part instanceof Transcript transcript) {
			pending.deletions.add(textFile(transcript));
			Path original = originals.file(transcript);
			if (original != null && present.stream().noneMatch(each -> original.equals(originals.file(each)))) {
				pending.deletions.add(original);
				pending.originalDeletions.put(original, transcript);
			}
		}
		files.remove(part);
		Resource resource = ((InternalEObject) part).eDirectResource();
		if (resource != null) {
			resource.getContents().remove(part);
			resources.getResources().remove(resource);
		}
	}

	/** Takes back what {@link #prepareSave} counted as saved, so that the next save writes it. */
	public void failed(Pending pending) {
		dirty.addAll(pending.parts);
		dirtyTexts.addAll(pending.texts);
		pending.originalContents.forEach(originals::keep);
	}

	/** The hash follows the text; it is not a change of its own and nobody is told. */
	private static void setHash(Transcript transcript, String hash) {
		boolean deliver = transcript.eDeliver();
		transcript.eSetDeliver(false);
		transcript.setTextSha256(hash);
		transcript.eSetDeliver(deliver);
	}

	private static Set<StudyPart> parts(Study study) {
		Set<StudyPart> result = new LinkedHashSet<>();
		result.add(study);
		if (study.getCodebook() != null) {
			result.add(study.getCodebook());
		}
		result.addAll(study.getSources());
		result.addAll(study.getCodingSets());
		result.addAll(study.getDiagrams());
		result.addAll(study.getMemos());
		return result;
	}

	private void assignFile(StudyPart part) {
		Path file = files.computeIfAbsent(part, each -> unused(newFile(each)));
		if (((InternalEObject) part).eDirectResource() == null) {
			StudyResource resource = new StudyResource(uri(file));
			resources.getResources().add(resource);
			resource.getContents().add(part);
		}
	}

	/** An object that undo brought back may find its place taken. */
	private Path unused(Path file) {
		Path result = file;
		String name = file.getFileName().toString();
		String base = name.substring(0, name.length() - XML.length());
		for (int i = 2; files.containsValue(result) || unreadable.contains(result); i++) {
			result = file.resolveSibling(base + "-" + i + XML); //$NON-NLS-1$
		}
		return result;
	}

	private Path newFile(StudyPart part) {
		return switch (part) {
		case Study study -> folder.resolve(STUDY_FILE);
		case Codebook codebook -> folder.resolve(CODEBOOK_FILE);
		case Source source -> folder.resolve(SOURCES).resolve(source.getSlug() + XML);
		case CodingSet set -> folder.resolve(CODINGS).resolve(set.getResearcher().getSlug())
				.resolve(set.getSource().getSlug() + XML);
		case ThemeDiagram diagram -> folder.resolve(DIAGRAMS).resolve(diagram.getSlug() + XML);
		case Memo memo -> folder.resolve(MEMOS).resolve(memo.getSlug() + XML);
		default -> throw new IllegalArgumentException("No file for " + part); //$NON-NLS-1$
		};
	}

	/** Finds a base name that no object of the study and no file in its folder has. */
	public String newSlug(Study study, EClass type, String name) {
		if (StudyPackage.Literals.RESEARCHER.isSuperTypeOf(type)) {
			Path where = folder.resolve(CODINGS);
			return Slugs.of(name, "researcher", slug -> Files.exists(where.resolve(slug)) //$NON-NLS-1$
					|| study.getResearchers().stream().anyMatch(each -> slug.equals(each.getSlug())));
		}
		if (StudyPackage.Literals.SOURCE.isSuperTypeOf(type)) {
			return Slugs.of(name, "source", slug -> isTaken(SOURCES, slug) //$NON-NLS-1$
					|| study.getSources().stream().anyMatch(each -> slug.equals(each.getSlug())));
		}
		if (StudyPackage.Literals.THEME_DIAGRAM.isSuperTypeOf(type)) {
			return Slugs.of(name, "diagram", slug -> isTaken(DIAGRAMS, slug) //$NON-NLS-1$
					|| study.getDiagrams().stream().anyMatch(each -> slug.equals(each.getSlug())));
		}
		return Slugs.of(name, "memo", slug -> isTaken(MEMOS, slug) //$NON-NLS-1$
				|| study.getMemos().stream().anyMatch(each -> slug.equals(each.getSlug())));
	}

	private boolean isTaken(String subfolder, String slug) {
		Path file = folder.resolve(subfolder).resolve(slug + XML);
		return files.containsValue(file) || Files.exists(file)
				|| Files.exists(file.resolveSibling(slug + TXT));
	}

	private byte[] serialize(StudyPart part) throws StudyException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			part.eResource().save(out, null);
		} catch (IOException | RuntimeException e) {
			throw new StudyException(files.get(part), Messages.bind(Messages.cannotWrite, reason(e)), e);
		}
		return out.toByteArray();
	}

	private Path textFile(Transcript transcript) {
		Path file = files.get(transcript);
		String name = file.getFileName().toString();
		return file.resolveSibling(name.substring(0, name.length() - XML.length()) + TXT);
	}

	private Path relative(Path file) {
		return file.startsWith(folder) ? folder.relativize(file) : file;
	}

	private static URI uri(Path file) {
		return URI.createFileURI(file.toString());
	}

	static String reason(Throwable problem) {
		String message = problem.getMessage();
		return switch (problem) {
		case java.nio.file.NoSuchFileException e -> Messages.reasonMissing;
		case java.nio.file.AccessDeniedException e -> Messages.reasonDenied;
		default -> message == null ? problem.getClass().getSimpleName() : message.lines().findFirst().orElse(message);
		};
	}
}
