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
import org.themewright.core.internal.BringsTrail;
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
				try {
					all.add(UnsavedLogFile.read(each));
				} catch (IOException e) {
					CoreLog.error("A log of unsaved work cannot be read: " + each, e); //$NON-NLS-1$
				}
			}
		}
		return new UnsavedWork(study, withoutDoubles(study, all));
	}

	/** A log that was copied into another when a crash came counts once: the copy if it is whole, else the original. */
	private static List<UnsavedLogFile> withoutDoubles(Path study, List<UnsavedLogFile> all) {
		List<UnsavedLogFile> result = new ArrayList<>(all);
		for (UnsavedLogFile copy : all) {
			Set<String> names = new HashSet<>(copy.continues());
			List<UnsavedLogFile> originals = all.stream()
					.filter(each -> each != copy && names.contains(each.file().getFileName().toString())).toList();
			if (copy.complete()) {
				result.removeAll(originals);
				// what of them could not be done again is only there
				setAside(study, originals);
			} else if (!names.isEmpty() && originals.size() == names.size()) {
				result.remove(copy);
				delete(List.of(copy.file()));
			}
		}
		List<UnsavedLogFile> empty = result.stream().filter(each -> each.commands().isEmpty()).toList();
		result.removeAll(empty);
		setAside(study, empty.stream().filter(UnsavedLogFile::cutOff).toList());
		delete(empty.stream().filter(each -> !each.cutOff()).map(UnsavedLogFile::file).toList());
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
		Replayer replayer = new Replayer(session.getStudy(), session.getFolder(), originals);
		int recovered = 0;
		log.replaying(files);
		for (UnsavedLogFile each : logs) {
			for (LoggedCommand command : each.commands()) {
				try (BoundedInput changes = command.changes()) {
					session.execute(label(command), (BringsTrail) () -> replayer.replay(changes));
					recovered++;
				} catch (ReplayException | IOException e) {
					failures.add(new Recovery.Failure(described(command), e.getMessage()));
				}
			}
		}
		boolean all = failures.isEmpty() && !isCutOff();
		log.replayed(written -> {
			if (!all) {
				setAside();
			} else if (written) {
				delete(files);
			}
		});
		return new Recovery(recovered, failures);
	}

	private static String label(LoggedCommand command) {
		return command.kind() == StudyChange.Kind.UNDO ? NLS.bind(Messages.undone, command.label()) : command.label();
	}

	private static void delete(List<Path> files) {
		for (Path each : files) {
			try {
				Files.deleteIfExists(each);
			} catch (IOException e) {
				CoreLog.error("A log of unsaved work that is not needed any more cannot be deleted", e); //$NON-NLS-1$
			}
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
		setAside(study, logs);
	}

	private static void setAside(Path study, List<UnsavedLogFile> logs) {
		Path aside = UnsavedLog.folder(study).resolve(ASIDE);
		try {
			if (!logs.isEmpty()) {
				Files.createDirectories(aside);
			}
			for (UnsavedLogFile each : logs) {
				Files.move(each.file(), aside.resolve(each.file().getFileName()), StandardCopyOption.REPLACE_EXISTING);
			}
			forgetOld(aside);
		} catch (IOException e) {
			CoreLog.error("The log of unsaved work cannot be put aside in " + aside, e); //$NON-NLS-1$
		}
	}

	private static void forgetOld(Path aside) throws IOException {
		if (!Files.isDirectory(aside)) {
			return;
		}
		try (var old = Files.list(aside)) {
			for (Path each : old.filter(Files::isRegularFile).toList()) {
				if (Files.getLastModifiedTime(each).toInstant().isBefore(Instant.now().minus(ASIDE_FOR))) {
					Files.deleteIfExists(each);
				}
			}
		}
	}
}
