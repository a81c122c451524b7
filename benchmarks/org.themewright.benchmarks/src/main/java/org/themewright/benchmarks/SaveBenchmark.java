package org.themewright.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;

/**
 * Measures saving after one coding in studies of several sizes: how long it takes beside bare writing of the same bytes
 * (one file forced to disk, moved into place, its folder forced), and how many bytes it writes. Arguments: numbers of
 * transcripts (10 1000 2000).
 */
public final class SaveBenchmark {

	private static final int ROUNDS = 60;
	private static final int CODINGS_OF_A_TRANSCRIPT = 50;
	private static final int CHARACTERS = 20_000;

	private SaveBenchmark() {
	}

	/** Makes the studies in temporary folders, measures, deletes them. */
	public static void main(String[] arguments) throws IOException, StudyException {
		System.out.printf("%12s %12s %12s %12s %12s %10s %14s%n", "transcripts", "save median", "save 95 %", "bare median",
				"bare 95 %", "ratio", "bytes written");
		for (String each : arguments.length == 0 ? new String[] { "10", "1000", "2000" } : arguments) {
			int transcripts = Integer.parseInt(each);
			Path folder = Files.createTempDirectory("themewright-benchmark");
			try {
				LargeStudies.make(folder, transcripts, transcripts * CODINGS_OF_A_TRANSCRIPT, CHARACTERS);
				measure(folder, transcripts);
			} finally {
				LargeStudies.delete(folder);
			}
		}
	}

	private static void measure(Path folder, int transcripts) throws IOException, StudyException {
		double[] saves = new double[ROUNDS];
		double[] bare = new double[ROUNDS];
		long written = 0;
		try (StudySession session = StudySession.open(folder, null)) {
			CodingSet set = session.getStudy().getCodingSets().get(0);
			Coding present = set.getCodings().get(0);
			Path file = folder.resolve(session.getFile(set));
			for (int i = -10; i < ROUNDS; i++) {
				new CodingOperations(session).code((Transcript) set.getSource(), new TextRange(100 + i, 140 + i),
						present.getCode(), set.getResearcher());
				Map<Path, Object> before = i == ROUNDS - 1 ? keys(folder) : null;
				long start = System.nanoTime();
				session.save(null);
				long end = System.nanoTime();
				if (before != null) {
					written = changed(before, keys(folder));
				}
				byte[] content = Files.readAllBytes(file);
				long bareStart = System.nanoTime();
				writeBare(folder.resolve("bare"), content);
				long bareEnd = System.nanoTime();
				if (i >= 0) {
					saves[i] = (end - start) / 1e6;
					bare[i] = (bareEnd - bareStart) / 1e6;
				}
			}
			if (StudyObjects.codingsIn(set.getSource()).size() < ROUNDS) {
				throw new IllegalStateException("not everything was coded");
			}
		}
		Arrays.sort(saves);
		Arrays.sort(bare);
		System.out.printf("%12d %9.2f ms %9.2f ms %9.2f ms %9.2f ms %10.2f %14d%n", transcripts, saves[ROUNDS / 2],
				saves[ROUNDS * 95 / 100], bare[ROUNDS / 2], bare[ROUNDS * 95 / 100], saves[ROUNDS / 2] / bare[ROUNDS / 2],
				written);
	}

	private static void writeBare(Path file, byte[] content) throws IOException {
		Path temporary = file.resolveSibling("bare.tmp");
		try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.wrap(content));
			channel.force(true);
		}
		Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
		try (FileChannel parent = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
			parent.force(true);
		}
	}

	private static Map<Path, Object> keys(Path folder) throws IOException {
		Map<Path, Object> result = new HashMap<>();
		try (var all = Files.walk(folder)) {
			for (Path each : all.filter(Files::isRegularFile).toList()) {
				result.put(each, Files.getAttribute(each, "unix:ino") + " " + Files.getLastModifiedTime(each));
			}
		}
		return result;
	}

	private static long changed(Map<Path, Object> before, Map<Path, Object> after) throws IOException {
		long bytes = 0;
		for (Map.Entry<Path, Object> each : after.entrySet()) {
			if (!each.getValue().equals(before.get(each.getKey()))) {
				bytes += Files.size(each.getKey());
			}
		}
		return bytes;
	}
}
