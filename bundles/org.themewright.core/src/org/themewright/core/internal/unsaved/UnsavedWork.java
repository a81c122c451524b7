package org.themewright.core.internal.unsaved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.Recovery;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.core.UnsavedCommand;
import org.themewright.core.internal.CoreLog;
import org.themewright.core.internal.files.FileTransaction;
import org.themewright.model.Transcript;

/** What sessions that ended without saving left behind: to be brought back, or put aside. */
public final class UnsavedWork {

	private static final String ASIDE = "set-aside"; //$NON-NLS-1$
	private static final Duration ASIDE_FOR = Duration.ofDays(30);

	private final Path study;
	private final List<UnsavedLogFile> logs;

	private UnsavedWork(Path study, List<UnsavedLogFile> logs) {
		this.study = study;
		this.logs = logs;
	}

	/** Finds it. Called with the study locked, before a session writes a log of its own. */
	public static UnsavedWork find(Path study) throws IOException {
		List<UnsavedLogFile> all = new ArrayList<>();
		Path folder = UnsavedLog.folder(study);
		if (Files.isDirectory(folder)) {
			List<Path> files;
			try (var entries = Files.list(folder)) {
				files = entries.filter(each -> each.getFileName().toString().endsWith(UnsavedLogFile.SUFFIX))
						.filter(Files::isRegularFile).sorted().toList();
			}
			for (Path each : files) {
				all.add(UnsavedLogFile.read(each));
			}
		}
		return new UnsavedWork(study, withoutDoubles(all));
	}

	/** A log that was copied into another when a crash came counts once: the copy if it is whole, else the original. */
	private static List<UnsavedLogFile> withoutDoubles(List<UnsavedLogFile> all) throws IOException {
		List<UnsavedLogFile> gone = new ArrayList<>();
		for (UnsavedLogFile copy : all) {
			Set<String> originals = new HashSet<>(copy.continues());
			if (originals.isEmpty()) {
				continue;
			}
			if (copy.complete()) {
				all.stream().filter(each -> originals.contains(each.file().getFileName().toString())).forEach(gone::add);
			} else {
				gone.add(copy);
			}
		}
		List<UnsavedLogFile> result = new ArrayList<>(all);
		result.removeAll(gone);
		for (UnsavedLogFile each : gone) {
			Files.deleteIfExists(each.file());
		}
		result.removeIf(each -> each.commands().isEmpty() && !each.cutOff());
		return result;
	}

	/** What was done, in order; empty when there is nothing to bring back. */
	public List<UnsavedCommand> commands() {
		return logs.stream().flatMap(log -> log.commands().stream()).map(UnsavedWork::described).toList();
	}

	/** Whether the end of it was lost. */
	public boolean isCutOff() {
		return logs.stream().anyMatch(UnsavedLogFile::cutOff);
	}

	private static UnsavedCommand described(LoggedCommand command) {
		return new UnsavedCommand(command.time(), command.label(), command.kind());
	}

	/**
	 * Does it all again, each command as one of its own, so that each can be undone. A command that cannot be done is left
	 * out, and the logs are then kept aside.
	 */
	public Recovery recover(StudySession session, UnsavedLog log, BiConsumer<Transcript, byte[]> originals) {
		List<Path> files = logs.stream().map(UnsavedLogFile::file).toList();
		List<Recovery.Failure> failures = new ArrayList<>();
		Replayer replayer = new Replayer(session.getStudy(), originals);
		int recovered = 0;
		log.replaying(files);
		for (UnsavedLogFile each : logs) {
			for (LoggedCommand command : each.commands()) {
				try {
					byte[] changes = command.changes();
					session.execute(label(command), () -> replayer.replay(changes));
					recovered++;
				} catch (ReplayException | IOException e) {
					failures.add(new Recovery.Failure(described(command), e.getMessage()));
				}
			}
		}
		boolean all = failures.isEmpty() && !isCutOff();
		log.replayed(() -> {
			if (all) {
				delete(files);
			} else {
				setAside();
			}
		});
		return new Recovery(recovered, failures);
	}

	private static String label(LoggedCommand command) {
		return command.kind() == StudyChange.Kind.UNDO ? NLS.bind(Messages.undone, command.label()) : command.label();
	}

	private static void delete(List<Path> files) {
		try {
			for (Path each : files) {
				Files.deleteIfExists(each);
			}
		} catch (IOException e) {
			CoreLog.error("The log of unsaved work that was recovered cannot be deleted", e); //$NON-NLS-1$
		}
	}

	/** Keeps it where it is not asked about any more, in one step with other files of the study. */
	public void setAside(FileTransaction transaction) {
		for (UnsavedLogFile each : logs) {
			Path file = each.file();
			transaction.put(UnsavedLog.folder(study).resolve(ASIDE).resolve(file.getFileName()),
					() -> Files.readAllBytes(file));
			transaction.delete(file);
		}
	}

	/** Keeps it for a month where it is not asked about any more. */
	public void setAside() {
		Path aside = UnsavedLog.folder(study).resolve(ASIDE);
		try {
			Files.createDirectories(aside);
			for (UnsavedLogFile each : logs) {
				Files.move(each.file(), aside.resolve(each.file().getFileName()), StandardCopyOption.REPLACE_EXISTING);
			}
			try (var old = Files.list(aside)) {
				for (Path each : old.toList()) {
					if (Files.getLastModifiedTime(each).toInstant().isBefore(Instant.now().minus(ASIDE_FOR))) {
						Files.deleteIfExists(each);
					}
				}
			}
		} catch (IOException e) {
			CoreLog.error("The log of unsaved work cannot be put aside in " + aside, e); //$NON-NLS-1$
		}
	}
}
