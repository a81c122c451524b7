package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.support.CrashingProgram;
import org.themewright.core.support.Folders;
import org.themewright.core.support.Invariants;
import org.themewright.core.support.Java;
import org.themewright.core.support.QuickTempDir;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.StudyDump;
import org.themewright.model.Source;

/**
 * Programs that work on a study are killed at random instants, and what they leave is looked at. How often is said by
 * the system property {@code themewright.crashes}, the seed by {@code themewright.crashes.seed}.
 */
class CrashTest {

	private static final int KILLS = Integer.getInteger("themewright.crashes", 200);
	private static final long SEED = Long.getLong("themewright.crashes.seed", new SplittableRandom().nextLong());

	/**
	 * A command is written down by a thread of its own. Those done in the last instants before the kill may be missing:
	 * the programs here do some hundred commands in a second, and so many are allowed for.
	 */
	private static final int MOST_LOST = 20;
	private static final int KILLS_PER_STUDY = 20;
	private static final long PATIENCE_SECONDS = 120;

	/** Where forces take their time, so that kills meet them. */
	@TempDir
	private Path onDisk;

	/** Where the time is spent on everything else. */
	@TempDir(factory = QuickTempDir.class)
	private Path inMemory;

	/** What a program said, and when. */
	private record Line(String text, long nanos) {
	}

	/** A program, and what it said. */
	private static final class Program implements AutoCloseable {

		private static final Line END = new Line("", 0);

		private final Process process;
		private final BlockingQueue<Line> said = new LinkedBlockingQueue<>();
		private final List<Line> heard = new ArrayList<>();

		Program() throws IOException {
			process = Java.start(CrashingProgram.class);
			Thread.ofPlatform().daemon().start(this::listen);
		}

		private void listen() {
			try (BufferedReader reader = new BufferedReader(
					new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
				for (String line = reader.readLine(); line != null; line = reader.readLine()) {
					said.add(new Line(line, System.nanoTime()));
				}
			} catch (IOException e) {
				// closed with the process
			}
			said.add(END);
		}

		void begin(long seed, Path folder) throws IOException, InterruptedException {
			await("warm", 1);
			process.outputWriter(StandardCharsets.UTF_8).append(seed + " " + folder + "\n").flush();
		}

		/** Waits until it said something so many times. */
		void await(String verb, int times) throws InterruptedException {
			for (int count = 0; count < times;) {
				Line line = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
				assertTrue(line != null && line != END, () -> "the program stopped by itself: " + heard);
				heard.add(line);
				if (line.text.startsWith(verb + ' ')) {
					count++;
				}
			}
		}

		/** Kills it and returns all that it said, in whole lines. */
		List<String> kill() throws InterruptedException {
			// the process itself would close its streams with what was not read of them yet
			process.toHandle().destroyForcibly();
			process.waitFor();
			for (Line line = said.take(); line != END; line = said.take()) {
				heard.add(line);
			}
			return heard.stream().map(Line::text).filter(line -> line.endsWith(" .")).toList();
		}

		/** How long its last save took, in nanoseconds; 0 when it finished none. */
		long saveTime() {
			long result = 0;
			long begun = 0;
			for (Line line : heard) {
				if (line.text.startsWith("saving ")) {
					begun = line.nanos;
				} else if (line.text.startsWith("saved ")) {
					result = line.nanos - begun;
				}
			}
			return result;
		}

		@Override
		public void close() {
			process.destroyForcibly();
		}
	}

	/** A study, and what is known of it. */
	private static final class Known {

		private final Path folder;
		/** The digest of the state last known to be saved, and of that after each command since. */
		private List<String> states;
		/** So many of the commands are on disk for sure. */
		private int onDisk;
		/** The state that a save was writing when the program was killed; -1 when none was. */
		private int inFlight = -1;

		Known(Path folder, String saved) {
			this.folder = folder;
			settle(List.of(saved), 0);
		}

		void settle(List<String> known, int commandsOnDisk) {
			states = new ArrayList<>(known);
			onDisk = commandsOnDisk;
			inFlight = -1;
		}

		void hear(List<String> lines) {
			int again = 0;
			for (String line : lines) {
				String[] words = line.split(" ", 2);
				String rest = words[1].substring(0, words[1].length() - 2);
				switch (words[0]) {
				case "again" -> assertEquals(states.get(++again), rest, "recovered by the program, command " + again);
				case "recovered" -> assertEquals("[] " + onDisk, rest + " " + again, "recovered by the program");
				case "did" -> states.add(rest);
				case "saving" -> {
					inFlight = states.size() - 1;
					assertEquals(states.getLast(), rest);
				}
				case "saved" -> settle(states.subList(inFlight, states.size()), 0);
				case "warm", "ready" -> {
				}
				default -> throw new AssertionError(line);
				}
			}
		}
	}

	/** What there is to tell at the end. */
	private static final class Figures {
		private int kills;
		private int inSaves;
		private int inSavesSaved;
		private int recovered;
		private int whileOpening;
		private int lost;
		private int mostLost;

		@Override
		public String toString() {
			return kills + " kills, " + inSaves + " while saving (" + inSavesSaved + " of these saved), " + whileOpening
					+ " while opening; " + recovered + " commands recovered, " + lost + " lost in the last instant, at most "
					+ mostLost + " by one kill; seed " + SEED;
		}
	}

	private final Random random = new Random(SEED);
	/** What a save took of late, in nanoseconds: kills are aimed at all of it. */
	private long saveTime = TimeUnit.MILLISECONDS.toNanos(20);
	private final Figures figures = new Figures();

	@Test
	void nothingIsLostWhenProgramsAreKilled() throws IOException, StudyException, InterruptedException {
		System.out.println(KILLS + " crashes, seed " + SEED);
		Known known = null;
		Program standby = new Program();
		try {
			while (figures.kills < KILLS) {
				if (figures.kills % KILLS_PER_STUDY == 0) {
					known = newStudy(known);
				}
				Program program = standby;
				standby = new Program();
				List<String> said = killAtRandom(program, known);
				figures.kills++;
				Path left = Folders.copy(known.folder, inMemory.resolve("left"));
				try {
					known.hear(said);
					check(known);
				} catch (AssertionError | StudyException e) {
					Path evidence = Folders.copy(left, Files.createTempDirectory("crash").resolve("study"));
					throw new AssertionError("kill " + figures.kills + ", seed " + SEED + ": " + e.getMessage() + "; it left "
							+ evidence + " and had said " + said, e);
				}
				Folders.delete(left);
			}
		} finally {
			standby.close();
		}
		System.out.println(figures);
	}

	private Known newStudy(Known last) throws IOException, StudyException {
		if (last != null) {
			Folders.delete(last.folder);
		}
		Path temp = figures.kills / KILLS_PER_STUDY % 2 == 0 ? inMemory : onDisk;
		Path folder = temp.resolve("study of kill " + figures.kills);
		try (StudySession session = StudySession.create(folder, "Peers")) {
			new RandomStudy(session, random).fill();
			session.save(null);
			return new Known(folder, StudyDump.digest(session.getStudy()));
		}
	}

	private List<String> killAtRandom(Program program, Known known) throws IOException, InterruptedException {
		program.begin(random.nextLong(), known.folder);
		switch (random.nextInt(8)) {
		case 0 -> {
			Thread.sleep(random.nextInt(40));
			figures.whileOpening++;
		}
		case 1, 2, 3 -> {
			program.await("ready", 1);
			program.await("saving", 1 + random.nextInt(3));
			TimeUnit.NANOSECONDS.sleep((long) (saveTime * random.nextDouble(1.2)));
		}
		default -> {
			program.await("ready", 1);
			Thread.sleep(random.nextInt(250));
		}
		}
		List<String> said = program.kill();
		saveTime = program.saveTime() > 0 ? program.saveTime() : saveTime;
		return said;
	}

	/** Opens what is left: the study itself, or a copy while the next program is to find it as it is. */
	private void check(Known known) throws IOException, StudyException {
		int end = random.nextInt(3);
		boolean leave = end == 0;
		Path folder = leave ? Folders.copy(known.folder, inMemory.resolve("copy")) : known.folder;
		try (StudySession session = StudySession.open(folder, null)) {
			assertTrue(session.getFindings().stream().allMatch(each -> each.severity() == Finding.Severity.INFO),
					() -> session.getFindings().toString());
			Invariants.check(session.getStudy());
			String saved = StudyDump.digest(session.getStudy());
			Recovery recovery = session.recoverUnsavedWork();
			assertEquals(List.of(), recovery.failures());
			Invariants.check(session.getStudy());
			String recovered = StudyDump.digest(session.getStudy());
			int base = savedState(known, saved, recovered, recovery.recovered());
			int last = base + recovery.recovered();
			if (last == known.states.size()) {
				// done and written down, and killed before it could say so
				session.undo();
				assertEquals(known.states.getLast(), StudyDump.digest(session.getStudy()));
				session.redo();
				known.states.add(recovered);
			}
			count(known, base, last);
			if (leave) {
				known.settle(known.states.subList(base, last + 1), recovery.recovered());
			} else if (end == 1) {
				known.settle(List.of(saved), 0);
			} else {
				session.save(null);
				checkOriginals(session);
				known.settle(List.of(recovered), 0);
			}
		}
		if (leave) {
			Folders.delete(folder);
		}
	}

	/** Which of the known states the saved one is. */
	private static int savedState(Known known, String saved, String recovered, int commands) {
		List<Integer> possible = new ArrayList<>();
		for (int each : known.inFlight < 0 ? List.of(0) : List.of(0, known.inFlight)) {
			int last = each + commands;
			if (known.states.get(each).equals(saved) && (last == known.states.size()
					|| last < known.states.size() && known.states.get(last).equals(recovered))) {
				possible.add(each);
			}
		}
		assertTrue(!possible.isEmpty(), () -> "not a state there was: saved " + saved + ", then " + commands
				+ " commands, then " + recovered + "; known " + known.states + ", a save of " + known.inFlight);
		return possible.getLast();
	}

	private void count(Known known, int base, int last) {
		int lost = known.states.size() - 1 - last;
		assertTrue(lost <= MOST_LOST, () -> lost + " commands lost");
		assertTrue(base > 0 || last >= known.onDisk, "what had been on disk is gone");
		figures.lost += lost;
		figures.mostLost = Math.max(figures.mostLost, lost);
		figures.recovered += last - base;
		if (known.inFlight >= 0) {
			figures.inSaves++;
			figures.inSavesSaved += base > 0 ? 1 : 0;
		}
	}

	/** What was imported by {@link RandomStudy} is there, untouched. */
	private static void checkOriginals(StudySession session) throws IOException {
		for (Source source : session.getStudy().getSources()) {
			Path original = session.getOriginalFile(source);
			if (original != null) {
				assertArrayEquals(new byte[] { 1, 2, 3 }, Files.readAllBytes(original), original.toString());
			}
		}
	}
}
