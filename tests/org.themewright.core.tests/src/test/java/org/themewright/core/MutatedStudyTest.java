package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudySession.Access;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.internal.files.Housekeeping;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.StudyDump;
import org.themewright.model.Identified;

/**
 * Ten thousand damaged studies: each opens, in part and with findings, or is refused with a message. How many is said by
 * the system property {@code themewright.mutations}.
 */
class MutatedStudyTest {

	private static final int MUTATIONS = Integer.getInteger("themewright.mutations", 10_000);
	private static final int SAVED = 20;
	private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
	private static final long PATIENCE_SECONDS = 60;
	private static final List<String> EXTREMES = List.of("", "-1", "2147483647", "-2147483648", "99999999999999999999",
			"NaN", "true", "../../../../etc/passwd", "\u0001", "&#0;", "&amp;", "x".repeat(70_000), "http://127.0.0.1:9/x#y",
			"null", "2026-13-45", "\ud83d\ude00");

	@TempDir
	private Path temp;

	private final Map<Path, byte[]> intact = new TreeMap<>();
	private final Set<String> ids = new HashSet<>();
	private Path study;
	private int refused;
	private int withFindings;
	private int unnoticed;

	private void makeStudy() throws StudyException, IOException {
		study = temp.resolve("study");
		try (StudySession session = StudySession.create(study, "Peers")) {
			RandomStudy random = new RandomStudy(session, new Random(5));
			random.fill();
			for (int i = 0; i < 15; i++) {
				random.step();
			}
			new StudyOperations(session).createMemo("Memo", "words", null, null);
			session.save(null);
			ids.addAll(ids(session));
		}
		for (String each : StorageTest.files(study).keySet()) {
			if (!each.startsWith("sources/original")) {
				intact.put(study.resolve(each), Files.readAllBytes(study.resolve(each)));
			}
		}
	}

	private static Set<String> ids(StudySession session) {
		Set<String> result = new HashSet<>();
		for (Iterator<EObject> all = session.getStudy().eAllContents(); all.hasNext();) {
			if (all.next() instanceof Identified object) {
				result.add(object.getId());
			}
		}
		return result;
	}

	private void restore() throws IOException {
		for (Map.Entry<Path, byte[]> each : intact.entrySet()) {
			if (Files.isDirectory(each.getKey())) {
				Files.delete(each.getKey());
			}
			Files.createDirectories(each.getKey().getParent());
			if (!Files.exists(each.getKey()) || !Arrays.equals(Files.readAllBytes(each.getKey()), each.getValue())) {
				Files.write(each.getKey(), each.getValue());
			}
		}
		for (String each : StorageTest.files(study).keySet()) {
			Path file = study.resolve(each);
			if (!intact.containsKey(file) && !each.startsWith("sources/original")) {
				Files.delete(file);
			}
		}
	}

	private Path any(Random random) {
		List<Path> files = new ArrayList<>(intact.keySet());
		return files.get(random.nextInt(files.size()));
	}

	private void mutate(Random random) throws IOException {
		Path file = any(random);
		byte[] bytes = intact.get(file);
		if (!Files.isRegularFile(file)) {
			return;
		}
		switch (random.nextInt(13)) {
		case 0 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
		case 1 -> Files.delete(file);
		case 2 -> Files.write(file, new byte[0]);
		case 3 -> {
			Files.delete(file);
			Files.createDirectory(file);
		}
		case 4 -> Files.write(file, intact.get(any(random)));
		case 5 -> {
			byte[] noise = new byte[random.nextInt(3000)];
			random.nextBytes(noise);
			Files.write(file, noise);
		}
		case 6, 7 -> {
			byte[] flipped = bytes.clone();
			for (int i = random.nextInt(4); i >= 0 && flipped.length > 0; i--) {
				flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
			}
			Files.write(file, flipped);
		}
		default -> Files.writeString(file, mutatedText(new String(bytes, StandardCharsets.UTF_8), random), StandardCharsets.UTF_8);
		}
	}

	private static String mutatedText(String text, Random random) {
		List<String> lines = new ArrayList<>(text.lines().toList());
		if (lines.isEmpty()) {
			return "x";
		}
		int line = random.nextInt(lines.size());
		switch (random.nextInt(8)) {
		case 0 -> Collections.swap(lines, line, random.nextInt(lines.size()));
		case 1 -> lines.addAll(line, Collections.nCopies(random.nextInt(200), lines.get(line)));
		case 2 -> lines.remove(line);
		case 3 -> lines.set(line, lines.get(line).replaceFirst("=\"[^\"]*\"", "=\"" + extreme(random) + "\""));
		case 4 -> lines.set(line, withOneChanged(lines.get(line), random));
		case 5 -> lines.set(line, lines.get(line).replaceFirst("<(\\w+)", "<$1 xsi:type=\"study:Memo\""));
		case 6 -> lines.add(line, "<codes id=\"d\">".repeat(300));
		default -> lines.replaceAll(each -> each.replace("urn:qualitative-study:1", "urn:other"));
		}
		return String.join("\n", lines) + "\n";
	}

	private static String extreme(Random random) {
		return Matcher.quoteReplacement(EXTREMES.get(random.nextInt(EXTREMES.size())));
	}

	/** Any of the attributes of a line, not only the first. */
	private static String withOneChanged(String line, Random random) {
		String[] parts = line.split("=\"[^\"]*\"", -1);
		if (parts.length < 2) {
			return line;
		}
		int wanted = random.nextInt(parts.length - 1);
		int[] seen = new int[1];
		return Pattern.compile("=\"[^\"]*\"").matcher(line)
				.replaceAll(found -> seen[0]++ == wanted ? "=\"" + extreme(random) + "\""
						: Matcher.quoteReplacement(found.group()));
	}

	@Test
	void openInPartOrAreRefusedAndNothingUnreadableIsWrittenOver() throws Exception {
		makeStudy();
		Random random = new Random(20261125);
		try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
			for (int i = 0; i < MUTATIONS; i++) {
				restore();
				mutate(random);
				if (random.nextInt(4) == 0) {
					mutate(random);
				}
				boolean save = i % SAVED == 0;
				String number = "mutation " + i;
				Future<?> done = worker.submit(() -> {
					open(number, save);
					return null;
				});
				try {
					done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
				} catch (ExecutionException e) {
					Files.walk(study).filter(Files::isRegularFile).forEach(x->{try{Path t=Path.of("/tmp/mut").resolve(study.relativize(x).toString());Files.createDirectories(t.getParent());Files.copy(x,t);}catch(IOException q){}});throw new AssertionError(number, e.getCause());
				} catch (TimeoutException e) {
					fail(number + " hangs");
				}
			}
		}
		System.out.printf("%d mutated studies: %d refused, %d opened with findings, %d without%n", MUTATIONS, refused,
				withFindings, unnoticed);
		assertTrue(refused > MUTATIONS / 100 && withFindings > MUTATIONS / 3, "the mutations do harm");
	}

	private void open(String number, boolean save) throws IOException {
		Map<String, String> before = StorageTest.files(study);
		try (StudySession session = StudySession.open(study, Access.READ, null)) {
			StudyDump.of(session.getStudy());
			session.snapshot();
			if (session.getFindings().isEmpty()) {
				unnoticed++;
			} else {
				withFindings++;
			}
			Set<String> left = ids(session);
			assertTrue(!session.getFindings().isEmpty() || lost(left).isEmpty(), () -> number + ": silent loss of " + lost(left));
		} catch (StudyException e) {
			refused++;
			assertTrue(e.getMessage().contains("study"), e.getMessage());
			return;
		} finally {
			assertEquals(before, StorageTest.files(study), () -> number + ": reading writes nothing");
		}
		if (save) {
			save(number);
		}
	}

	/** What is written in some file and not shown; a mutation may take an element away, as who edits a file by hand does. */
	private Set<String> lost(Set<String> left) {
		Set<String> written = new HashSet<>();
		try {
			for (String each : StorageTest.files(study).values()) {
				Matcher matcher = ID.matcher(each);
				while (matcher.find()) {
					written.add(matcher.group(1));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		Set<String> lost = new HashSet<>(ids);
		lost.retainAll(written);
		lost.removeAll(left);
		return lost;
	}

	private void save(String number) throws IOException {
		try (StudySession session = StudySession.open(study, null)) {
			if (session.isReadOnly()) {
				return;
			}
			Map<Path, byte[]> unreadable = new TreeMap<>();
			for (Finding each : session.getFindings()) {
				Path file = study.resolve(each.file());
				if (each.kind() == Finding.Kind.UNREADABLE && Files.isRegularFile(file)) {
					unreadable.put(file, Files.readAllBytes(file));
				}
			}
			new RandomStudy(session, new Random(1)).fill();
			session.save(null);
			for (Map.Entry<Path, byte[]> each : unreadable.entrySet()) {
				assertArrayEquals(each.getValue(), Files.readAllBytes(each.getKey()), () -> number + ": " + each.getKey());
			}
		} catch (StudyException e) {
			assertTrue(e.getMessage().contains(Housekeeping.of(study).getParent().toString()), number + ": " + e.getMessage());
		}
	}
}
