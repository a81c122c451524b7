package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.themewright.core.edit.StudyOperations;
import org.themewright.core.support.Folders;
import org.themewright.core.support.Invariants;
import org.themewright.core.support.QuickTempDir;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.StudyDump;
import org.themewright.core.support.TestStudies;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What was done since the last save is found again after a crash, whatever it was. */
class UnsavedWorkTest {

	/** Does random things to a study as people do, who also undo, redo, save and fail. */
	private static final class Work {

		private final StudySession session;
		private final Random random;
		private final RandomStudy study;
		private String saved;

		Work(StudySession session, Random random) throws StudyException {
			this.session = session;
			this.random = random;
			this.study = new RandomStudy(session, random);
			if (random.nextInt(4) > 0) {
				study.fill();
			}
			save();
		}

		void go(int steps) throws StudyException {
			for (int i = 0; i < steps; i++) {
				switch (random.nextInt(12)) {
				case 0 -> undo();
				case 1 -> session.redo();
				case 2 -> save();
				case 3 -> fail();
				case 4 -> typeAnything();
				default -> study.step();
				}
			}
		}

		private void save() throws StudyException {
			session.save(null);
			saved = StudyDump.asStored(session.getStudy());
		}

		private void undo() {
			for (int i = random.nextInt(4); i >= 0; i--) {
				session.undo();
			}
		}

		private void fail() {
			assertThrows(IllegalStateException.class, () -> session.execute("Fail", () -> {
				study.step();
				study.step();
				throw new IllegalStateException("expected in a test");
			}));
		}

		/** What a keyboard or a clipboard may bring, and XML cannot hold. */
		private void typeAnything() {
			var codes = StudyObjects.allCodes(session.getStudy().getCodebook());
			if (!codes.isEmpty()) {
				String text = List.of("\ud83d", "\ude00 half", "a\u0000b", "\uffff", "\r", "\r\n\t ", "😀".repeat(30_000), "")
						.get(random.nextInt(8));
				new StudyOperations(session).set(codes.get(random.nextInt(codes.size())),
						StudyPackage.Literals.CODE__EXAMPLE, text);
			}
		}

		/** What another program finds if this one is killed now. */
		Path crash() throws IOException {
			try {
				session.unsavedLog().flush();
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
			return Folders.copy(session.getFolder(), QuickTempDir.create("crashed").resolve("study"));
		}
	}

	private static void delete(Path crashed) throws IOException {
		Folders.delete(crashed.getParent());
	}

	@Property(tries = 250)
	void theLogGivesTheLiveStudyAgainAndCanBeUndone(@ForAll long seed) throws IOException, StudyException {
		TestStudies.with(session -> {
			Work work = new Work(session, new Random(seed));
			work.go(30);
			Path crashed = work.crash();
			String live = StudyDump.asStored(session.getStudy());
			session.save(null);
			Map<String, String> files = StorageTest.files(session.getFolder());
			try (StudySession again = StudySession.open(crashed, null)) {
				assertTrue(again.getFindings().stream().allMatch(each -> each.severity() == Finding.Severity.INFO),
						() -> again.getFindings().toString());
				String saved = StudyDump.asStored(again.getStudy());
				StudyDump.assertSame(work.saved, saved, "saved");
				int count = again.getUnsavedWork().size();
				Recovery recovery = again.recoverUnsavedWork();
				assertEquals(List.of(), recovery.failures());
				assertEquals(count, recovery.recovered());
				StudyDump.assertSame(live, StudyDump.asStored(again.getStudy()), "recovered");
				Invariants.check(again.getStudy());
				for (int i = 0; i < count; i++) {
					assertTrue(again.getCommandStack().canUndo());
					again.undo();
				}
				StudyDump.assertSame(saved, StudyDump.asStored(again.getStudy()), "undone");
				for (int i = 0; i < count; i++) {
					again.redo();
				}
				StudyDump.assertSame(live, StudyDump.asStored(again.getStudy()), "redone");
				again.save(null);
				assertEquals(files, StorageTest.files(crashed), "saved");
			}
			delete(crashed);
		});
	}
}
