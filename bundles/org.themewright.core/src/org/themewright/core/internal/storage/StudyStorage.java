package org.themewright.core.internal.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.themewright.core.AtomicFiles;
import org.themewright.core.Finding;
import org.themewright.core.Finding.Severity;
import org.themewright.core.StudyException;
import org.themewright.core.text.Anchors;
import org.themewright.core.text.PlainText;
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
	/** Ends the name of a copy of a file that was not understood in full. */
	private static final String COPY = ".before~"; //$NON-NLS-1$
	private static final String RESEARCHER = "researcher"; //$NON-NLS-1$
	private static final String SOURCE = "source"; //$NON-NLS-1$
	private static final String DIAGRAM = "diagram"; //$NON-NLS-1$
	private static final String MEMO = "memo"; //$NON-NLS-1$
	private static final long LARGEST_FILE = 256L << 20;

	private final Path folder;
	private final StudyResource.Set resources = new StudyResource.Set();
	private final Map<StudyPart, Path> files = new HashMap<>();
	/** Of removed parts too: undo may bring them back, and a resource knows what the objects do not. */
	private final Map<StudyPart, StudyResource> resourceOf = new HashMap<>();
	private final Set<StudyPart> dirty = new LinkedHashSet<>();
	private final Set<Transcript> dirtyTexts = new HashSet<>();
	private final Set<Path> unreadable = new HashSet<>();
	/** Parts of whose files something could not be taken over; these are copied before they are written over. */
	private final Set<StudyPart> incomplete = new HashSet<>();
	private final Map<Transcript, String> textHashes = new HashMap<>();
	private final XMLParserPool parsers = new XMLParserPoolImpl();
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
		findings.addAll(mainFindings);
		try {
			readParts(study, findings, monitor);
			check(study, findings);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) {
			throw new StudyException(folder, describe(e), e);
		}
		return study;
	}

	private void readParts(Study study, List<Finding> findings, SubMonitor monitor) {
		dropInlineParts(study, findings);
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
	}

	/** What has a file of its own is not taken from the main file. */
	private void dropInlineParts(Study study, List<Finding> findings) {
		for (EReference reference : study.eClass().getEAllContainments()) {
			if (reference.isTransient() && study.eIsSet(reference)) {
				study.eUnset(reference);
				incomplete.add(study);
				findings.add(new Finding(Severity.WARNING, relative(files.get(study)), 0,
						Messages.bind(Messages.inlineParts, reference.getName())));
			}
		}
	}

	private void check(Study study, List<Finding> findings) {
		ReferenceCheck.Report report = (part, severity, message) -> findings
				.add(new Finding(severity, relative(files.get(part)), 0, message));
		Set<StudyPart> parts = parts(study);
		new ReferenceCheck(resources, report, (part, message) -> {
			incomplete.add(part);
			report.found(part, Severity.WARNING, message);
		}).run(parts);
		dirty.addAll(new IdentityCheck(report).run(parts));
		dirty.addAll(new Reanchoring(report, textHashes).run(study));
		textHashes.clear();
		findings.sort(Comparator.comparing(Finding::severity).reversed()
				.thenComparing(finding -> finding.file().toString()).thenComparingInt(Finding::line));
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
				transcript.setText(readText(file, transcript));
			} catch (IOException e) {
				findings.add(new Finding(Severity.ERROR, relative(file), 0,
						Messages.bind(Messages.textUnreadable, reason(e))));
				unreadable.add(file);
				unreadable.add(files.remove(source));
				resources.unregister(source.eResource());
				return;
			}
		}
		study.getSources().add(source);
	}

	/** A text that something else stored with other line ends or a byte order mark is still the same text. */
	private String readText(Path file, Transcript transcript) throws IOException {
		checkReadable(file);
		byte[] bytes = Files.readAllBytes(file);
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new IOException(Messages.notUtf8, e);
		}
		String clean = PlainText.clean(text);
		textHashes.put(transcript, clean.equals(text) ? Anchors.sha256(bytes) : Anchors.sha256(clean));
		return clean;
	}

	/** Reading from a pipe would wait for ever. */
	private static void checkReadable(Path file) throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
		if (!attributes.isRegularFile()) {
			throw new IOException(Messages.reasonNoFile);
		}
		if (attributes.size() > LARGEST_FILE) {
			throw new IOException(Messages.tooLarge);
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
		StudyResource resource = new StudyResource(uri(file), parsers);
		try {
			checkReadable(file);
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
		T part = type.cast(root);
		if (part.getFormatVersion() > FORMAT_VERSION) {
			unreadable.add(file);
			findings.add(new Finding(Severity.ERROR, relative(file), 1,
					Messages.bind(Messages.newerFormat, part.getFormatVersion(), FORMAT_VERSION)));
			return null;
		}
		for (Resource.Diagnostic error : resource.getErrors()) {
			incomplete.add(part);
			findings.add(new Finding(Severity.WARNING, relative(file), error.getLine(),
					Messages.bind(Messages.notUnderstood, firstLine(error.getMessage()))));
		}
		if (!resource.getEObjectToExtensionMap().isEmpty()) {
			findings.add(new Finding(Severity.INFO, relative(file), 0, Messages.unknownContent));
		}
		resources.register(resource);
		resourceOf.put(part, resource);
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
		private final Map<StudyPart, Path> released = new HashMap<>();
		private final Map<Path, Path> copies = new LinkedHashMap<>();
		private final Set<StudyPart> copied = new HashSet<>();

		private final Originals originals;

		private Pending(Originals originals) {
			this.originals = originals;
		}

		/** Writes each file whole or not at all, then deletes; any thread. */
		public void write(SubMonitor monitor) throws StudyException {
			monitor.setWorkRemaining(contents.size() + deletions.size());
			for (Map.Entry<Path, Path> each : copies.entrySet()) {
				copy(each.getKey(), each.getValue());
			}
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

		private static void copy(Path from, Path to) throws StudyException {
			try {
				AtomicFiles.write(to, Files.readAllBytes(from));
			} catch (IOException e) {
				throw new StudyException(to, Messages.bind(Messages.cannotWrite, reason(e)), e);
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
		Path file = files.get(part);
		pending.contents.put(file, serialize(part));
		pending.parts.add(part);
		if (incomplete.remove(part)) {
			pending.copies.put(file, unusedCopy(file));
			pending.copied.add(part);
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
		pending.released.put(part, files.remove(part));
		resources.unregister(resourceOf.get(part));
	}

	/** Takes back what {@link #prepareSave} counted as saved, so that the next save writes it. */
	public void failed(Pending pending) {
		pending.released.forEach((part, file) -> {
			if (!files.containsKey(part) && !files.containsValue(file)) {
				files.put(part, file);
				resourceOf.get(part).setURI(uri(file));
				resources.register(resourceOf.get(part));
			}
		});
		incomplete.addAll(pending.copied);
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
		StudyResource resource = resourceOf.get(part);
		if (!files.containsKey(part)) {
			Path file = unused(newFile(part));
			files.put(part, file);
			if (resource == null) {
				resource = new StudyResource(uri(file), parsers);
				resourceOf.put(part, resource);
			}
			resource.setURI(uri(file));
			resources.register(resource);
		}
		if (((InternalEObject) part).eDirectResource() == null) {
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
		case Source source -> folder.resolve(SOURCES).resolve(Slugs.safe(source.getSlug(), SOURCE) + XML);
		case CodingSet set -> folder.resolve(CODINGS).resolve(Slugs.safe(set.getResearcher().getSlug(), RESEARCHER))
				.resolve(Slugs.safe(set.getSource().getSlug(), SOURCE) + XML);
		case ThemeDiagram diagram -> folder.resolve(DIAGRAMS).resolve(Slugs.safe(diagram.getSlug(), DIAGRAM) + XML);
		case Memo memo -> folder.resolve(MEMOS).resolve(Slugs.safe(memo.getSlug(), MEMO) + XML);
		default -> throw new IllegalArgumentException("No file for " + part); //$NON-NLS-1$
		};
	}

	/** Finds a base name that no object of the study and no file in its folder has. */
	public String newSlug(Study study, EClass type, String name) {
		if (StudyPackage.Literals.RESEARCHER.isSuperTypeOf(type)) {
			Path where = folder.resolve(CODINGS);
			return Slugs.of(name, RESEARCHER, slug -> Files.exists(where.resolve(slug))
					|| study.getResearchers().stream().anyMatch(each -> slug.equals(each.getSlug())));
		}
		if (StudyPackage.Literals.SOURCE.isSuperTypeOf(type)) {
			return Slugs.of(name, SOURCE, slug -> isTaken(SOURCES, slug)
					|| study.getSources().stream().anyMatch(each -> slug.equals(each.getSlug())));
		}
		if (StudyPackage.Literals.THEME_DIAGRAM.isSuperTypeOf(type)) {
			return Slugs.of(name, DIAGRAM, slug -> isTaken(DIAGRAMS, slug)
					|| study.getDiagrams().stream().anyMatch(each -> slug.equals(each.getSlug())));
		}
		return Slugs.of(name, MEMO, slug -> isTaken(MEMOS, slug)
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
		return switch (problem) {
		case NoSuchFileException e -> Messages.reasonMissing;
		case AccessDeniedException e -> Messages.reasonDenied;
		case FileAlreadyExistsException e -> Messages.reasonNoFolder;
		case FileSystemException e when e.getReason() != null -> e.getReason();
		default -> problem.getMessage() == null ? problem.getClass().getSimpleName() : firstLine(problem.getMessage());
		};
	}

	private static String firstLine(String message) {
		return message == null ? "" : message.lines().findFirst().orElse(message); //$NON-NLS-1$
	}
}
