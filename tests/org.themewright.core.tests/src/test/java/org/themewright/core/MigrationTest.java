package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudySession.Access;
import org.themewright.core.backup.BackupReason;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.internal.Environment;
import org.themewright.core.internal.files.Disk;
import org.themewright.core.internal.files.Housekeeping;
import org.themewright.core.internal.migration.StudyMigrations;
import org.themewright.core.migration.MigrationFiles;
import org.themewright.core.migration.StudyMigration;
import org.themewright.core.support.FaultyDisk;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.StudyDump;
import org.themewright.tests.support.ExtensionSchema;
import org.themewright.tests.support.PluginXmlRegistry;

/** Studies of older formats are brought up to date on a copy first, or stay as they were. */
class MigrationTest {

	/** Renames the study, and sees what it gets. */
	public static final class Renaming implements StudyMigration {

		@Override
		public void migrate(MigrationFiles files, IProgressMonitor monitor) throws IOException {
			assertEquals(1, files.getVersion());
			Path main = Path.of("study.xml");
			var document = files.readXml(main);
			document.getDocumentElement().setAttribute("name", "Renamed");
			files.writeXml(main, document);
		}
	}

	/** Fails after it has changed something. */
	public static final class Failing implements StudyMigration {

		@Override
		public void migrate(MigrationFiles files, IProgressMonitor monitor) throws IOException {
			files.delete(Path.of("codebook.xml"));
			throw new IllegalStateException("the moon is full");
		}
	}

	/** Makes a file unreadable. */
	public static final class Losing implements StudyMigration {

		@Override
		public void migrate(MigrationFiles files, IProgressMonitor monitor) throws IOException {
			files.writeText(Path.of("codebook.xml"), "<codebook formatVersion=\"2\"/>");
		}
	}

	/** Would write elsewhere. */
	public static final class Escaping implements StudyMigration {

		@Override
		public void migrate(MigrationFiles files, IProgressMonitor monitor) throws IOException {
			files.writeText(Path.of("../../escaped.txt"), "evil");
		}
	}

	@TempDir
	private Path temp;

	private Path study;
	private String expected;

	/** A study as the first version wrote it. */
	@BeforeEach
	void oldStudy() throws StudyException, IOException {
		study = temp.resolve("study");
		try (StudySession session = StudySession.create(study, "Peers")) {
			new RandomStudy(session, new Random(3)).fill();
			new StudyOperations(session).createMemo("Memo", "words", null, null);
			session.save(null);
			expected = StudyDump.asStored(session.getStudy());
		}
		for (String each : StorageTest.files(study).keySet()) {
			if (each.endsWith(".xml")) {
				Path file = study.resolve(each);
				String text = Files.readString(file);
				assertTrue(text.contains(" formatVersion=\"2\""), "every file says its format: " + each);
				Files.writeString(file, text.replace(" formatVersion=\"2\"", ""));
			}
		}
	}

	private static PluginXmlRegistry registry() {
		return PluginXmlRegistry.ofClassPath();
	}

	private static Environment environment(PluginXmlRegistry registry, Disk disk) {
		return new Environment(disk, Clock.systemUTC(), new StudyMigrations(registry.registry()));
	}

	private StudySession open(PluginXmlRegistry registry, Access access) throws StudyException {
		return StudySession.open(study, access, environment(registry, Disk.REAL), null);
	}

	private static PluginXmlRegistry with(Class<?> migration) throws IOException {
		return registry().with("org.example.moon", """
				<extension point="org.themewright.core.studyMigration">
				<migration id="org.example.moon" from="1" class="%s"/></extension>""".formatted(migration.getName()));
	}

	private void assertUntouched(Map<String, String> before) throws IOException {
		assertEquals(before, StorageTest.files(study));
		assertFalse(Files.exists(Housekeeping.of(study).resolve("migration")));
	}

	@Test
	void anOldStudyIsBroughtUpToDateAfterABackup() throws StudyException, IOException {
		Map<String, String> before = StorageTest.files(study);
		try (StudySession session = open(registry(), Access.EDIT)) {
			assertEquals(expected, StudyDump.asStored(session.getStudy()));
			assertEquals(List.of(Finding.Kind.OLDER_FORMAT), session.getFindings().stream().map(Finding::kind).toList());
			assertEquals(BackupReason.BEFORE_MIGRATION, session.getBackups().list().get(0).reason());
			Path restored = temp.resolve("restored");
			session.getBackups().restoreTo(session.getBackups().list().get(0).id(), restored, null);
			assertEquals(before, StorageTest.files(restored));
			new StudyOperations(session).createCode(null, "New", null, null);
			session.save(null);
		}
		for (Map.Entry<String, String> each : StorageTest.files(study).entrySet()) {
			assertTrue(!each.getKey().endsWith(".xml") || each.getValue().contains("formatVersion=\"2\""), each.getKey());
		}
		try (StudySession again = open(registry(), Access.EDIT)) {
			assertEquals(List.of(), again.getFindings());
		}
	}

	@Test
	void oneOldFileAmongNewOnesIsEnough() throws StudyException, IOException {
		open(registry(), Access.EDIT).close();
		Path memo = study.resolve("memos/memo.xml");
		String old = Files.readString(memo).replace(" formatVersion=\"2\"", "");
		Files.writeString(memo, old);
		Map<String, String> before = StorageTest.files(study);
		try (StudySession session = open(registry(), Access.EDIT)) {
			assertEquals(expected, StudyDump.asStored(session.getStudy()));
		}
		Map<String, String> after = StorageTest.files(study);
		after.keySet().removeIf(each -> after.get(each).equals(before.get(each)));
		assertEquals(List.of("memos/memo.xml"), List.copyOf(after.keySet()));
	}

	@Test
	void readingWritesNothing() throws StudyException, IOException {
		Map<String, String> before = StorageTest.files(study);
		try (StudySession session = open(registry(), Access.READ)) {
			assertEquals(expected, StudyDump.asStored(session.getStudy()));
			assertTrue(session.getFindings().get(0).message().contains("left as they are"));
		}
		assertUntouched(before);
	}

	@Test
	void contributedMigrationsRunInTheOrderOfTheirIds() throws StudyException, IOException {
		try (StudySession session = open(with(Renaming.class), Access.EDIT)) {
			assertEquals("Renamed", session.getStudy().getName());
		}
		assertTrue(Files.readString(study.resolve("study.xml")).contains("name=\"Renamed\""));
	}

	@Test
	void aMigrationThatFailsLeavesTheStudyAsItWasAndIsNamed() throws StudyException, IOException {
		Map<String, String> before = StorageTest.files(study);
		for (Class<?> each : List.of(Failing.class, Losing.class, Escaping.class)) {
			PluginXmlRegistry registry = with(each);
			StudyException problem = assertThrows(StudyException.class, () -> open(registry, Access.EDIT));
			assertTrue(problem.getMessage().contains("as it was"), problem.getMessage());
			assertTrue(each == Losing.class || problem.getMessage().contains("org.example.moon"), problem.getMessage());
			assertUntouched(before);
		}
		assertFalse(Files.exists(temp.resolve("escaped.txt")));
		open(registry(), Access.EDIT).close();
	}

	@Test
	void withoutAMigrationTheStudyIsRefused() throws IOException {
		Map<String, String> before = StorageTest.files(study);
		StudyException problem = assertThrows(StudyException.class, () -> StudySession.open(study, Access.EDIT,
				new Environment(Disk.REAL, Clock.systemUTC(), new StudyMigrations(null)), null));
		assertTrue(problem.getMessage().contains("format 1"), problem.getMessage());
		assertUntouched(before);
	}

	@Test
	void aMigrationKilledAtAnyStepLeavesTheStudyOldOrNew() throws IOException, StudyException {
		PluginXmlRegistry registry = registry();
		FaultyDisk counting = new FaultyDisk();
		Path counted = temp.resolve("counted");
		copy(study, counted);
		StudySession.open(counted, Access.EDIT, environment(registry, counting), null).close();
		assertTrue(counting.steps() > 20);
		for (int step = 0; step < counting.steps(); step++) {
			Path killed = temp.resolve("killed " + step);
			copy(study, killed);
			FaultyDisk disk = new FaultyDisk();
			disk.failAt(step, FaultyDisk.Fault.KILLED);
			assertThrows(FaultyDisk.Killed.class,
					() -> StudySession.open(killed, Access.EDIT, environment(registry, disk), null));
			try (StudySession again = StudySession.open(killed, Access.EDIT, environment(registry, Disk.REAL), null)) {
				assertEquals(expected, StudyDump.asStored(again.getStudy()), "step " + step);
			}
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (var all = Files.walk(from)) {
			for (Path each : all.filter(file -> !file.toString().contains(Housekeeping.NAME)).toList()) {
				Files.copy(each, to.resolve(from.relativize(each).toString()));
			}
		}
	}

	@Test
	void aNewerFormatIsOpenForReadingOnly() throws StudyException, IOException {
		open(registry(), Access.EDIT).close();
		Path codebook = study.resolve("codebook.xml");
		Files.writeString(codebook, Files.readString(codebook).replace("formatVersion=\"2\"", "formatVersion=\"9\" mood=\"blue\""));
		try (StudySession session = open(registry(), Access.EDIT)) {
			assertTrue(session.isReadOnly());
			assertTrue(session.getReadOnlyReason().contains("newer version"), session.getReadOnlyReason());
			assertEquals(expected, StudyDump.asStored(session.getStudy()));
			assertThrows(ReadOnlyStudyException.class, () -> new StudyOperations(session).createCode(null, "No", null, null));
			assertThrows(StudyException.class, () -> session.save(null));
		}
	}

	@Test
	void contributionsKeepToTheSchema() throws IOException {
		ExtensionSchema schema = new ExtensionSchema(PluginXmlRegistry
				.sibling(PluginXmlRegistry.bundles().get("org.themewright.core"), "schema/studyMigration.exsd"));
		IConfigurationElement[] contributions = registry().registry().getConfigurationElementsFor(StudyMigrations.POINT);
		assertEquals(1, contributions.length);
		for (IConfigurationElement each : contributions) {
			assertEquals(List.of(), schema.check(each));
		}
		assertEquals(List.of(), new StudyMigrations(registry().registry()).getProblems());
	}

	@Test
	void badContributionsAreLeftOutAndNamed() throws IOException {
		PluginXmlRegistry registry = registry().with("org.example.bad", """
				<extension point="org.themewright.core.studyMigration"><migration id="x" from="one" class="X"/>
				<migration from="1" class="X"/></extension>""");
		List<String> problems = new StudyMigrations(registry.registry()).getProblems();
		assertEquals(2, problems.size());
		assertTrue(problems.stream().allMatch(each -> each.contains("org.example.bad")), problems::toString);
	}
}
