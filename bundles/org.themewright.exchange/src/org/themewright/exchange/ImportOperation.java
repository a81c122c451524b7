package org.themewright.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudySession;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.LanguageGuess;
import org.themewright.exchange.importer.ImportException;
import org.themewright.exchange.importer.ImportedText;
import org.themewright.exchange.importer.ImporterDescriptor;
import org.themewright.exchange.importer.ImporterRegistry;
import org.themewright.model.Origin;
import org.themewright.model.Participant;
import org.themewright.model.Source;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/**
 * Imports transcripts in two steps: {@link #read} reads and parses files on any thread and knows no study;
 * {@link #add} puts what was read into a study, as one command, on the thread that uses the study. A file that cannot be
 * read is reported and the others are imported; nothing of it comes into the study.
 *
 * @since 0.1
 */
public final class ImportOperation {

	/** Files of so many bytes or more are refused unread. */
	public static final long LARGEST_FILE = 200_000_000;

	private final ImporterRegistry importers;

	/** @param importers the importers to use, not null */
	public ImportOperation(ImporterRegistry importers) {
		this.importers = Objects.requireNonNull(importers);
	}

	/**
	 * Reads files. Any thread.
	 *
	 * @param files the files, in the order in which they are to be added
	 * @param monitor for progress and cancel, or null
	 * @return what was read and what could not be
	 * @throws OperationCanceledException if cancelled
	 */
	public ReadResult read(Collection<Path> files, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		List<ReadTranscript> transcripts = new ArrayList<>();
		List<ImportProblem> problems = new ArrayList<>();
		for (Path file : files) {
			Path name = file.getFileName();
			String fileName = name == null ? file.toString() : name.toString();
			progress.subTask(NLS.bind(Messages.reading, fileName));
			try {
				// the kind of file is checked first, so that nothing is read for nothing
				checkFile(file);
				importer(fileName);
				transcripts.add(read(file.toString(), fileName, bytes(file), progress.split(1)));
			} catch (ImportException e) {
				problems.add(new ImportProblem(file.toString(), e.getMessage()));
			}
		}
		return new ReadResult(transcripts, problems);
	}

	/**
	 * Parses the bytes of one file. Any thread.
	 *
	 * @param fileName the file's name without folder; its extension chooses the importer
	 * @param content all bytes of the file
	 * @param monitor for progress and cancel, or null
	 * @return what was read
	 * @throws ImportException if it cannot be read
	 * @throws OperationCanceledException if cancelled
	 */
	public ReadTranscript read(String fileName, byte[] content, IProgressMonitor monitor) throws ImportException {
		return read(fileName, fileName, content, SubMonitor.convert(monitor));
	}

	private ReadTranscript read(String file, String fileName, byte[] content, IProgressMonitor monitor)
			throws ImportException {
		ImporterDescriptor importer = importer(fileName);
		ImportedText text = importer.read(fileName, content, monitor);
		return new ReadTranscript(file, fileName, importer.getId(), content, text);
	}

	private ImporterDescriptor importer(String fileName) throws ImportException {
		return importers.forFile(fileName).orElseThrow(() -> new ImportException(
				NLS.bind(Messages.noImporter, "." + String.join(", .", importers.getExtensions())))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void checkFile(Path file) throws ImportException {
		if (Files.isDirectory(file)) {
			throw new ImportException(Messages.directory);
		}
		if (Files.notExists(file)) {
			throw new ImportException(Messages.missing);
		}
		if (!Files.isRegularFile(file)) {
			throw new ImportException(Messages.noRegularFile);
		}
	}

	private static byte[] bytes(Path file) throws ImportException {
		try {
			if (Files.size(file) >= LARGEST_FILE) {
				throw tooLarge();
			}
			try (InputStream in = Files.newInputStream(file)) {
				byte[] content = in.readNBytes((int) LARGEST_FILE);
				if (content.length == LARGEST_FILE) {
					throw tooLarge();
				}
				return content;
			}
		} catch (NoSuchFileException e) {
			throw new ImportException(Messages.missing, e);
		} catch (AccessDeniedException e) {
			throw new ImportException(Messages.permission, e);
		} catch (IOException e) {
			String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
			throw new ImportException(NLS.bind(Messages.unreadable, reason), e);
		}
	}

	private static ImportException tooLarge() {
		return new ImportException(NLS.bind(Messages.tooLarge, LARGEST_FILE / 1_000_000));
	}

	/**
	 * Adds what was read to a study as one command. Each participant who speaks is found among the study's participants
	 * by name or is added; where a file calls them only "Participant" or the like, they get the transcript's name. A file
	 * whose bytes are in the study already is skipped. On the thread that uses the study; nothing is saved.
	 *
	 * @param transcripts what {@link #read} returned
	 * @param session the open study
	 * @return what was added and what was skipped
	 */
	public ImportResult add(Collection<ReadTranscript> transcripts, StudySession session) {
		Map<String, String> present = new HashMap<>();
		for (Source source : session.getStudy().getSources()) {
			if (source.getOrigin() != null && source.getOrigin().getSha256() != null) {
				present.put(source.getOrigin().getSha256(), source.getName());
			}
		}
		List<ReadTranscript> fresh = new ArrayList<>();
		List<ImportProblem> skipped = new ArrayList<>();
		for (ReadTranscript each : transcripts) {
			String twin = present.putIfAbsent(each.sha256(), each.name());
			if (twin == null) {
				fresh.add(each);
			} else {
				skipped.add(new ImportProblem(each.file(), NLS.bind(Messages.alreadyImported, twin)));
			}
		}
		List<Transcript> added = new ArrayList<>();
		if (!fresh.isEmpty()) {
			String label = fresh.size() == 1 ? NLS.bind(Messages.importOne, fresh.get(0).name())
					: NLS.bind(Messages.importMany, fresh.size());
			session.execute(label, () -> fresh.forEach(each -> added.add(add(each, session))));
		}
		return new ImportResult(added, skipped);
	}

	private static Transcript add(ReadTranscript read, StudySession session) {
		Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName(read.name());
		transcript.setSlug(session.newSlug(StudyPackage.Literals.TRANSCRIPT, read.name()));
		transcript.setText(read.text().text());
		transcript.setLanguage(LanguageGuess.of(read.text().text()).orElse(null));
		transcript.setOrigin(origin(read, session));
		addSpeakers(transcript, read.text(), session.getStudy());
		addTurns(transcript, read.text());
		new TranscriptOperations(session).add(transcript, read.fileName(), read.content());
		return transcript;
	}

	private static Origin origin(ReadTranscript read, StudySession session) {
		Origin origin = StudyObjects.create(StudyPackage.Literals.ORIGIN);
		origin.setFileName(read.fileName());
		origin.setImporter(read.importerId());
		origin.setCharset(read.text().charset());
		origin.setSha256(read.sha256());
		origin.setImported(session.now());
		origin.setNote(read.text().note());
		return origin;
	}

	private static void addSpeakers(Transcript transcript, ImportedText text, Study study) {
		for (ImportedText.Speaker each : text.speakers()) {
			Speaker speaker = StudyObjects.create(StudyPackage.Literals.SPEAKER);
			speaker.setName(each.name());
			speaker.setRole(each.role());
			if (each.role() == SpeakerRole.PARTICIPANT) {
				Participant participant = participant(each.personal() ? each.name() : transcript.getName(), study);
				speaker.setParticipant(participant);
				if (!transcript.getParticipants().contains(participant)) {
					transcript.getParticipants().add(participant);
				}
			}
			transcript.getSpeakers().add(speaker);
		}
	}

	private static Participant participant(String name, Study study) {
		for (Participant each : study.getParticipants()) {
			if (name.equalsIgnoreCase(each.getName())) {
				return each;
			}
		}
		Participant participant = StudyObjects.create(StudyPackage.Literals.PARTICIPANT);
		participant.setName(name);
		study.getParticipants().add(participant);
		return participant;
	}

	private static void addTurns(Transcript transcript, ImportedText text) {
		List<Turn> turns = new ArrayList<>(text.turns().size());
		for (ImportedText.Turn each : text.turns()) {
			Turn turn = StudyObjects.create(StudyPackage.Literals.TURN);
			turn.setStart(each.start());
			turn.setEnd(each.end());
			turn.setTime(each.time());
			turn.setSpeaker(each.speaker() < 0 ? null : transcript.getSpeakers().get(each.speaker()));
			turns.add(turn);
		}
		transcript.getTurns().addAll(turns);
	}
}
