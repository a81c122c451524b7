package org.themewright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;

import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;

/**
 * Measures opening, saving and changing a large invented study, beside a bare reading of its files in the same run.
 * Arguments: number of transcripts (2000), number of codings (100000), characters of a transcript (60000).
 */
public final class OpenStudyBenchmark {

	private static final int ROUNDS = 5;

	private OpenStudyBenchmark() {
	}

	/** Makes the study in a temporary folder, measures, deletes it. */
	public static void main(String[] arguments) throws IOException, StudyException {
		int transcripts = argument(arguments, 0, 2000);
		int codings = argument(arguments, 1, 100_000);
		int characters = argument(arguments, 2, 60_000);
		Path folder = Files.createTempDirectory("themewright-benchmark");
		try {
			time("make and save", () -> LargeStudies.make(folder, transcripts, codings, characters));
			for (int i = 0; i < ROUNDS; i++) {
				time("read all bytes", () -> readBytes(folder));
				measure(folder, i == ROUNDS - 1);
			}
		} finally {
			LargeStudies.delete(folder);
		}
	}

	private static int argument(String[] arguments, int index, int standard) {
		return index < arguments.length ? Integer.parseInt(arguments[index]) : standard;
	}

	private static void measure(Path folder, boolean last) throws StudyException, IOException {
		StudySession[] opened = new StudySession[1];
		time("open", () -> opened[0] = StudySession.open(folder, null));
		try (StudySession session = opened[0]) {
			if (!session.getFindings().isEmpty()) {
				throw new IllegalStateException(session.getFindings().toString());
			}
			time("snapshot", session::snapshot);
			Transcript transcript = StudyObjects.transcripts(session.getStudy()).get(0);
			Coding coding = session.getStudy().getCodingSets().get(0).getCodings().get(0);
			time("type a letter", () -> new TranscriptOperations(session).edit(transcript, new TextEdit(100, 0, "x")));
			time("code a range", () -> new CodingOperations(session).code(transcript, new TextRange(10, 30), coding.getCode(),
					StudyObjects.setOf(coding).getResearcher()));
			time("snapshot after that", session::snapshot);
			session.undo();
			session.undo();
			time("undo all and save", () -> session.save(null));
			if (last) {
				System.gc();
				Runtime runtime = Runtime.getRuntime();
				System.out.printf("%-20s %8d MB%n", "memory in use", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
			}
		}
	}

	private static void readBytes(Path folder) throws IOException {
		long[] size = new long[1];
		each(folder, file -> size[0] += file.toFile().isFile() ? bytes(file) : 0);
		System.out.printf("%-20s %8d MB%n", "files", size[0] >> 20);
	}

	private static int bytes(Path file) {
		try {
			return Files.readAllBytes(file).length;
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private static void each(Path folder, Consumer<Path> use) throws IOException {
		try (var files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(use);
		}
	}

	private interface Work {
		void run() throws IOException, StudyException;
	}

	private static void time(String what, Work work) throws IOException, StudyException {
		long start = System.nanoTime();
		work.run();
		System.out.printf("%-20s %8.1f ms%n", what, (System.nanoTime() - start) / 1e6);
	}
}
