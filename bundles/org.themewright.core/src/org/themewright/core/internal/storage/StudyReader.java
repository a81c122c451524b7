package org.themewright.core.internal.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.themewright.core.Finding;
import org.themewright.core.Finding.Kind;
import org.themewright.core.Finding.Severity;
import org.themewright.core.StudyException;
import org.themewright.core.internal.files.FileProblems;
import org.themewright.core.internal.files.StudyFiles;
import org.themewright.model.AnalysisRun;
import org.themewright.model.Codebook;
import org.themewright.model.CodingSet;
import org.themewright.model.Memo;
import org.themewright.model.Source;
import org.themewright.model.Study;
import org.themewright.model.StudyPart;
import org.themewright.model.ThemeDiagram;
import org.themewright.model.Transcript;

/** Reads all there is of a study; what cannot be read is left out and reported. Writes nothing. */
final class StudyReader {

	private final StudyLayout layout;
	private final StudyFiles view;
	private final StudyContents contents = new StudyContents();
	private final Map<Transcript, String> textHashes = new HashMap<>();

	/** @param view says where the content of each file is */
	StudyReader(StudyLayout layout, StudyFiles view) {
		this.layout = layout;
		this.view = view;
		StudyResource.prepareForThreads();
	}

	StudyContents read(SubMonitor monitor) throws StudyException {
		if (!Files.isDirectory(layout.folder())) {
			throw new StudyException(layout.folder(), Messages.noSuchFolder);
		}
		if (!Files.isRegularFile(view.content(layout.study()))) {
			throw new StudyException(layout.folder(), Messages.notAStudy);
		}
		ReadFile main = ReadFile.read(layout.study(), view);
		Study study = take(main, Study.class);
		if (study == null) {
			throw new StudyException(layout.study(), contents.findings.getFirst().message());
		}
		contents.study = study;
		try {
			readParts(study, monitor);
			check(study);
			stampTheRest();
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) {
			throw new StudyException(layout.folder(), ReadFile.describe(e), e);
		}
		return contents;
	}

	/** Also what belongs to nothing was seen; it is not news when somebody looks for changes. */
	private void stampTheRest() {
		try {
			for (Path file : layout.files(view)) {
				if (contents.stamps.get(file) == null) {
					contents.stamps.put(file, FileStamp.of(view.content(file)));
				}
			}
		} catch (IOException e) {
			cannotList(layout.folder(), e);
		}
	}

	private void readParts(Study study, SubMonitor monitor) {
		dropInlineParts(study);
		List<Path> sources = list(layout.sources());
		List<Path> codings = listCodings();
		List<Path> diagrams = list(layout.diagrams());
		List<Path> memos = list(layout.memos());
		List<Path> analyses = list(layout.analyses());
		List<Path> all = new ArrayList<>(List.of(layout.codebook()));
		all.addAll(sources);
		all.addAll(codings);
		all.addAll(diagrams);
		all.addAll(memos);
		all.addAll(analyses);
		monitor.setWorkRemaining(all.size());
		try (ParallelReading reading = new ParallelReading(all, view)) {
			takeCodebook(study, reading.next());
			takeAll(sources, Source.class, source -> attach(study, source), reading, monitor);
			takeAll(codings, CodingSet.class, study.getCodingSets()::add, reading, monitor);
			takeAll(diagrams, ThemeDiagram.class, study.getDiagrams()::add, reading, monitor);
			takeAll(memos, Memo.class, study.getMemos()::add, reading, monitor);
			takeAll(analyses, AnalysisRun.class, study.getAnalyses()::add, reading, monitor);
		}
	}

	/** What has a file of its own is not taken from the main file. */
	private void dropInlineParts(Study study) {
		for (EReference reference : study.eClass().getEAllContainments()) {
			if (reference.isTransient() && study.eIsSet(reference)) {
				study.eUnset(reference);
				contents.incomplete.add(study);
				found(Kind.NOT_UNDERSTOOD, Severity.WARNING, layout.study(), 0,
						Messages.bind(Messages.inlineParts, reference.getName()));
			}
		}
	}

	private void takeCodebook(Study study, ReadFile read) {
		Codebook codebook = take(read, Codebook.class);
		if (codebook == null) {
			contents.readOnly = Messages.readOnly;
			found(Kind.READ_ONLY, Severity.ERROR, read.file, 0, Messages.openedReadOnly);
		} else {
			study.setCodebook(codebook);
		}
	}

	private <T extends StudyPart> void takeAll(List<Path> paths, Class<T> type, Consumer<T> use,
			ParallelReading reading, SubMonitor monitor) {
		Map<String, List<ReadFile>> byId = new LinkedHashMap<>();
		for (int i = 0; i < paths.size(); i++) {
			monitor.split(1);
			ReadFile read = reading.next();
			T part = read.problem == null ? read.root(type) : null;
			byId.computeIfAbsent(part == null ? "file " + read.file : part.getId(), key -> new ArrayList<>(1)).add(read); //$NON-NLS-1$
		}
		for (List<ReadFile> sameId : byId.values()) {
			ReadFile chosen = sameId.size() == 1 ? sameId.getFirst() : withoutCopies(sameId);
			T part = take(chosen, type);
			if (part != null) {
				attachText(chosen, part);
				use.accept(part);
			}
		}
	}

	/** A sync program that cannot bring two versions together makes a second file of the same part. */
	private ReadFile withoutCopies(List<ReadFile> sameId) {
		ReadFile original = sameId.stream()
				.filter(each -> Slugs.isSlug(baseName(each.file)))
				.min(Comparator.comparingInt(each -> baseName(each.file).length())).orElse(sameId.getFirst());
		for (ReadFile each : sameId) {
			if (each != original) {
				contents.unreadable.add(each.file);
				contents.stamps.put(each.file, each.stamp);
				found(Kind.CONFLICT_COPY, Severity.WARNING, each.file, 0,
						Messages.bind(Messages.conflictCopy, layout.relative(original.file)));
			}
		}
		return original;
	}

	private static String baseName(Path file) {
		String name = file.getFileName().toString();
		return name.substring(0, name.length() - StudyLayout.XML.length());
	}

	private void attachText(ReadFile read, StudyPart part) {
		if (part instanceof Transcript transcript) {
			Path file = StudyLayout.text(read.file);
			ReadFile.ReadText text = read.text;
			contents.stamps.put(file, text.stamp());
			if (text.text() == null) {
				found(Kind.UNREADABLE, Severity.ERROR, file, 0, Messages.bind(Messages.textUnreadable, text.problem()));
				contents.unreadable.add(file);
			} else {
				transcript.setText(text.text());
				textHashes.put(transcript, text.sha256());
			}
		}
	}

	private void attach(Study study, Source source) {
		if (source instanceof Transcript transcript && !textHashes.containsKey(transcript)) {
			contents.drop(source);
		} else {
			study.getSources().add(source);
		}
	}

	private <T extends StudyPart> T take(ReadFile read, Class<T> type) {
		contents.stamps.put(read.file, read.stamp);
		int version = read.problem == null && read.root() instanceof StudyPart part
				? FormatVersions.known(part.getFormatVersion())
				: FormatVersions.of(view.content(read.file));
		if (version < FormatVersions.CURRENT) {
			contents.older.add(read.file);
		}
		T part = read.problem == null ? read.root(type) : null;
		if (part == null) {
			contents.unreadable.add(read.file);
			boolean newer = version > FormatVersions.CURRENT;
			found(newer ? Kind.NEWER_FORMAT : Kind.UNREADABLE, Severity.ERROR, read.file, Math.max(1, read.line()),
					newer ? Messages.bind(Messages.newerFormat, version, FormatVersions.CURRENT)
							: read.problem != null ? read.problem
									: Messages.bind(Messages.wrongContent, type.getSimpleName()));
			return null;
		}
		if (version > FormatVersions.CURRENT) {
			contents.readOnly = Messages.readOnlyNewer;
			found(Kind.NEWER_FORMAT, Severity.WARNING, read.file, 1,
					Messages.bind(Messages.newerFormatRead, version, FormatVersions.CURRENT));
		}
		for (Resource.Diagnostic warning : read.resource.getWarnings()) {
			contents.incomplete.add(part);
			found(Kind.NOT_UNDERSTOOD, Severity.WARNING, read.file, warning.getLine(),
					Messages.bind(Messages.notUnderstood, firstLine(warning.getMessage())));
		}
		checkUnknownContent(read, part);
		contents.register(part, read.resource, read.file);
		return part;
	}

	/** What an object has beside it is written again; what a reference has goes when the reference is followed. */
	private void checkUnknownContent(ReadFile read, StudyPart part) {
		Set<EObject> holders = read.resource.getEObjectToExtensionMap().keySet();
		if (holders.stream().anyMatch(EObject::eIsProxy)) {
			contents.incomplete.add(part);
			found(Kind.NOT_UNDERSTOOD, Severity.WARNING, read.file, 0, Messages.unknownOfReference);
		} else if (!holders.isEmpty()) {
			found(Kind.UNKNOWN_CONTENT, Severity.INFO, read.file, 0, Messages.unknownContent);
		}
	}

	private void check(Study study) {
		ReferenceCheck.Report report = (part, kind, severity, message) -> found(kind, severity,
				contents.files.get(part), 0, message);
		Set<StudyPart> parts = StudyContents.parts(study);
		new ReferenceCheck(contents.resources, report, (part, message) -> {
			contents.incomplete.add(part);
			report.found(part, Kind.NOT_UNDERSTOOD, Severity.WARNING, message);
		}).run(parts);
		contents.changed.addAll(new IdentityCheck(report, part -> layout.relative(contents.files.get(part)).toString())
				.run(parts));
		contents.changed.addAll(new Reanchoring(report, textHashes).run(study));
		contents.findings.sort(Comparator.comparing(Finding::severity).reversed()
				.thenComparing(finding -> finding.file().toString()).thenComparingInt(Finding::line));
	}

	private List<Path> list(Path folder) {
		try {
			return view.list(folder, StudyLayout.XML);
		} catch (IOException e) {
			cannotList(folder, e);
			return List.of();
		}
	}

	private List<Path> listCodings() {
		List<Path> result = new ArrayList<>();
		try {
			view.listFolders(layout.codings()).forEach(each -> result.addAll(list(each)));
		} catch (IOException e) {
			cannotList(layout.codings(), e);
		}
		return result;
	}

	private void cannotList(Path folder, IOException problem) {
		found(Kind.UNREADABLE, Severity.ERROR, folder, 0,
				Messages.bind(Messages.fileUnreadable, FileProblems.reason(problem)));
	}

	private void found(Kind kind, Severity severity, Path file, int line, String message) {
		contents.findings.add(new Finding(kind, severity, layout.relative(file), line, message));
	}

	private static String firstLine(String message) {
		return message == null ? "" : message.lines().findFirst().orElse(message); //$NON-NLS-1$
	}
}
