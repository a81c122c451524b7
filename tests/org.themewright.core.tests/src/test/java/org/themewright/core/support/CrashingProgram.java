package org.themewright.core.support;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

import org.themewright.core.Recovery;
import org.themewright.core.StudyException;
import org.themewright.core.StudySave;
import org.themewright.core.StudySession;

/**
 * A program that works on a study until it is killed, and says on its standard output what it is doing. It waits for a
 * line with a seed and the folder of the study. Each line it writes ends with a full stop, so that half a line is known.
 */
public final class CrashingProgram {

	private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
			StandardCharsets.UTF_8);

	private final StudySession session;
	private final Random random;
	private final RandomStudy study;
	private final AtomicBoolean writing = new AtomicBoolean();
	private String verb = "did";

	private CrashingProgram(StudySession session, Random random) {
		this.session = session;
		this.random = random;
		this.study = new RandomStudy(session, random);
		session.addListener(change -> say(verb, StudyDump.digest(session.getStudy())));
	}

	/** Begins. */
	public static void main(String[] arguments) throws IOException, StudyException, InterruptedException {
		warmUp();
		say("warm", "");
		String[] words = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine()
				.split(" ", 2);
		try (StudySession session = StudySession.open(Path.of(words[1]), null)) {
			CrashingProgram program = new CrashingProgram(session, new Random(Long.parseLong(words[0])));
			program.recover();
			say("ready", "");
			program.work();
		}
	}

	/** Loads what is needed, so that the time after it is spent on the study. */
	private static void warmUp() throws IOException, StudyException {
		Path folder = Files.createTempDirectory("warm");
		try (StudySession session = StudySession.create(folder, "Warm")) {
			new RandomStudy(session, new Random(0)).fill();
			StudyDump.digest(session.getStudy());
		}
		Folders.delete(folder);
	}

	private void recover() {
		if (!session.getUnsavedWork().isEmpty()) {
			verb = "again";
			Recovery recovery = session.recoverUnsavedWork();
			verb = "did";
			say("recovered", recovery.failures().toString());
		}
	}

	private void work() throws StudyException, InterruptedException {
		while (true) {
			switch (random.nextInt(14)) {
			case 0 -> session.undo();
			case 1 -> session.redo();
			case 2 -> save();
			case 3 -> saveInBackground();
			case 4 -> fail();
			default -> study.step();
			}
			Thread.sleep(random.nextInt(3));
		}
	}

	private void save() throws StudyException {
		if (!writing.get()) {
			String digest = StudyDump.digest(session.getStudy());
			say("saving", digest);
			session.save(null);
			say("saved", digest);
		}
	}

	private void saveInBackground() throws StudyException {
		if (writing.compareAndSet(false, true)) {
			String digest = StudyDump.digest(session.getStudy());
			say("saving", digest);
			StudySave save = session.prepareSave();
			Thread.ofPlatform().daemon().start(() -> {
				try {
					save.write(null);
					say("saved", digest);
				} catch (StudyException e) {
					say("failed", e.getMessage());
				}
				writing.set(false);
			});
		}
	}

	private void fail() {
		try {
			session.execute("Fail", () -> {
				study.step();
				throw new UnsupportedOperationException("expected in a test");
			});
		} catch (UnsupportedOperationException e) {
			// taken back
		}
	}

	private static void say(String verb, String rest) {
		OUT.println(verb + ' ' + rest + " .");
	}
}
