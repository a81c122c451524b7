package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.core.Finding.Kind;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.support.Folders;
import org.themewright.core.support.QuickTempDir;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.StudyDump;
import org.themewright.core.support.StudyMutator;
import org.themewright.model.Identified;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.StudyPart;
import org.themewright.model.Transcript;

/**
 * Thousands of ways to damage the files of a study. How many is said by the system property
 * {@code themewright.mutations}.
 */
class MutatedStudyTest {

	private static final int MUTATIONS = Integer.getInteger("themewright.mutations", 10_000);
	private static final int STUDIES = 4;
	private static final int PATIENCE_SECONDS = 60;
	private static final Set<String> DEFAULTS = Set.of("0", "-1", "100", "true", "firm", "unknown");

	@TempDir(factory = QuickTempDir.class)
	private Path temp;

	private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
	/** The file of each object of the intact study. */
	private final Map<String, String> fileOf = new HashMap<>();
	private final Map<String, String> texts = new HashMap<>();

	@AfterEach
	void stop() {
		worker.shutdownNow();
	}

	/** A study with everything in it, also a save that was cut off and work that was not saved. */
	private Path study(long seed) throws IOException, StudyException {
		Path folder = temp.resolve("of " + seed + "/study");
		Path crashed = temp.resolve("study " + seed);
		try (StudySession session = StudySession.create(folder, "Peers")) {
			RandomStudy study = new RandomStudy(session, new Random(seed));
			study.fill();
			new StudyOperations(session).createMemo("Memo", "text", null, session.getStudy().getCodebook().getCodes().get(0));
			session.execute("Attach", () -> {
				Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
				transcript.setName("Imported");
				transcript.setSlug("imported");
				transcript.setText("words");
				new TranscriptOperations(session).add(transcript, "file.docx", new byte[] { 1, 2, 3 });
			});
			session.save(null);
			note(session);
			new StudyOperations(session).rename(session.getStudy().getResearchers().get(0), "Ada");
			flush(session);
			Folders.copy(folder, crashed);
		}
		return crashed;
	}

	private static void flush(StudySession session) {
		try {
			session.unsavedLog().flush();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private void note(StudySession session) {
		fileOf.clear();
		texts.clear();
		for (Iterator<EObject> all = session.getStudy().eAllContents(); all.hasNext();) {
			if (all.next() instanceof Identified object) {
				StudyPart part = StudyObjects.ancestor(object, StudyPart.class);
				Path file = Path.of(part.eResource().getURI().toFileString());
				fileOf.put(object.getId(), session.getFolder().relativize(file).toString());
				if (object instanceof Transcript transcript) {
					texts.put(object.getId(), transcript.getText());
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void damageIsNamedNeverWrittenOverAndNeverWaitedFor(int number) throws Exception {
		Path folder = study(number);
		StudyMutator mutator = new StudyMutator(folder);
		int refused = 0;
		int edited = 0;
		for (int i = 0; i < MUTATIONS / STUDIES; i++) {
			long seed = (long) number << 32 | i;
			List<String> touched = mutator.mutate(seed);
			String what = mutator.description() + " (study " + number + ", mutation " + i + ")";
			try {
				boolean edit = i % 4 == 0;
				if (!limited(() -> check(folder, touched, edit, what), what)) {
					refused++;
				} else if (edit) {
					edited++;
				}
			} catch (AssertionError e) {
				throw new AssertionError(what, e);
			}
			mutator.mend();
		}
		int all = MUTATIONS / STUDIES;
		assertTrue(refused > all / 50 && edited > all / 6, refused + " refused, " + edited + " edited");
	}

	private <T> T limited(Callable<T> work, String what) throws Exception {
		try {
			return worker.submit(work).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			return fail(what + " hangs");
		} catch (ExecutionException e) {
			throw new AssertionError(what, e.getCause());
		}
	}

	/** Returns whether it could be opened. */
	private boolean check(Path folder, List<String> touched, boolean edit, String what)
			throws IOException, StudyException {
		Map<String, byte[]> before = StudyMutator.read(folder);
		boolean opened = read(folder, before, touched, what);
		Map<String, byte[]> after = StudyMutator.read(folder);
		assertEquals(before.keySet(), after.keySet(), "reading writes nothing");
		before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
		if (opened && edit) {
			edit(folder, before, touched);
		}
		return opened;
	}

	private boolean read(Path folder, Map<String, byte[]> files, List<String> touched, String what) {
		try (StudySession session = StudySession.open(folder, StudySession.Access.READ, null)) {
			StudyDump.of(session.getStudy());
			session.snapshot();
			checkNamed(session, files);
			return true;
		} catch (StudyException e) {
			assertTrue(e.getMessage().startsWith(folder.toString()) && e.getMessage().length() > folder.toString().length() + 10,
					e.getMessage());
			assertTrue(touched.stream().anyMatch(name -> isNeeded(name, files)), () -> what + ": " + e.getMessage());
			return false;
		}
	}

	/** Without its main file there is no study; files that say no format are of the first, and no migration is there. */
	private static boolean isNeeded(String name, Map<String, byte[]> files) {
		String content = new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
		return name.equals("study.xml") || !content.contains(" formatVersion=") || content.contains(" formatVersion=\"1\"");
	}

	/** What is in a file that was damaged, and is not shown, is named: the file itself, or a folder in its place. */
	private void checkNamed(StudySession session, Map<String, byte[]> files) {
		Map<String, EObject> shown = new HashMap<>();
		for (Iterator<EObject> all = session.getStudy().eAllContents(); all.hasNext();) {
			if (all.next() instanceof Identified object) {
				shown.put(object.getId(), object);
			}
		}
		List<String> named = session.getFindings().stream().map(each -> each.file().toString()).toList();
		fileOf.forEach((id, file) -> {
			byte[] content = files.get(file);
			boolean there = content != null && new String(content, StandardCharsets.UTF_8).contains("id=\"" + id + "\"");
			assertTrue(shown.containsKey(id) || !there || named.contains(file) || named.contains(text(file)),
					() -> id + " of " + file + " is not shown: " + session.getFindings());
		});
		texts.forEach((id, text) -> {
			String file = fileOf.get(id);
			assertTrue(!(shown.get(id) instanceof Transcript transcript) || transcript.getText().equals(text)
					|| named.contains(file) || named.contains(text(file)), () -> "another text of " + file);
		});
	}

	private static String text(String file) {
		return file.replaceFirst("\\.xml$", ".txt");
	}

	/** Changes something and saves; what could not be read is as it was, what was not understood is kept in a copy. */
	private static void edit(Path folder, Map<String, byte[]> before, List<String> touched) throws IOException, StudyException {
		List<Finding> findings;
		try (StudySession session = StudySession.open(folder, StudySession.Access.TAKE_OVER, null)) {
			findings = session.getFindings();
			if (session.isReadOnly()) {
				return;
			}
			session.setAsideUnsavedWork();
			new StudyOperations(session).createMemo("One more", "words", null, null);
			StorageTest.touchEverything(session);
			session.save(null);
		}
		Map<String, byte[]> after = StudyMutator.read(folder);
		checkKept(before, after, touched, findings);
		for (Finding each : findings) {
			String name = each.file().toString();
			byte[] found = before.get(name);
			if (found == null) {
				continue;
			}
			if (each.kind() == Kind.UNREADABLE || each.kind() == Kind.NEWER_FORMAT || each.kind() == Kind.CONFLICT_COPY) {
				assertArrayEquals(found, after.get(name), () -> "written over: " + each);
			} else if (each.kind() == Kind.NOT_UNDERSTOOD && !Arrays.equals(found, after.get(name))) {
				assertArrayEquals(found, after.get(name + ".before~"), () -> "not kept: " + each);
			}
		}
		try (StudySession again = StudySession.open(folder, StudySession.Access.READ, null)) {
			assertTrue(again.getStudy().getMemos().stream().anyMatch(memo -> "One more".equals(memo.getName())));
		}
	}

	/** Of a file of which nothing is said, everything is written again. */
	private static void checkKept(Map<String, byte[]> before, Map<String, byte[]> after, List<String> touched,
			List<Finding> findings) {
		for (String name : touched) {
			boolean named = findings.stream()
					.anyMatch(each -> each.kind() != Kind.UNKNOWN_CONTENT && each.file().toString().equals(name));
			if (name.endsWith(".xml") && !name.startsWith(".") && !named && before.containsKey(name) && after.containsKey(name)) {
				Set<String> lost = values(before.get(name));
				lost.removeAll(values(after.get(name)));
				assertEquals(Set.of(), lost, () -> "lost from " + name + ": " + findings);
			}
		}
	}

	/** What the attributes and elements of a file say, but for what need not be said. */
	private static Set<String> values(byte[] bytes) {
		Set<String> result = new HashSet<>();
		try {
			XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(bytes));
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.CHARACTERS) {
					result.add(reader.getText().strip());
				} else if (event == XMLStreamConstants.START_ELEMENT) {
					for (int i = 0; i < reader.getAttributeCount(); i++) {
						if (!reader.getAttributePrefix(i).isEmpty()) {
							continue;
						}
						String value = reader.getAttributeValue(i);
						boolean leadsElsewhere = "href".equals(reader.getAttributeLocalName(i));
						result.add(leadsElsewhere ? value.substring(value.indexOf('#') + 1) : value);
					}
				}
			}
		} catch (XMLStreamException e) {
			// another parser is stricter than the one that read it; the rest is looked at in other mutations
			result.clear();
		}
		result.removeIf(value -> value.isBlank() || DEFAULTS.contains(value));
		return result;
	}
}
