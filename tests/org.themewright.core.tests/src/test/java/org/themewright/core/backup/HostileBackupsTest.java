package org.themewright.core.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.core.StudyException;
import org.themewright.core.text.Anchors;

/** Folders of backups that are damaged, or were made to do harm. */
class HostileBackupsTest {

	private static final String ID = "20260101T000000Z-saved";

	@TempDir
	private Path temp;

	private Path study;
	private StudyBackups backups;
	private Map<String, String> before;

	@BeforeEach
	void createStudy() {
		study = Folders.study(temp.resolve("study"));
		backups = new StudyBackups(study, Clock.systemUTC());
		before = Folders.content(study);
		Folders.write(temp, "victim.txt", "keep me");
	}

	private static byte[] object(long length, byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream head = new DataOutputStream(bytes);
		head.writeBytes("TWO1");
		head.writeLong(length);
		try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
			out.write(content);
		}
		return bytes.toByteArray();
	}

	private void putObject(String hash, byte[] bytes) throws IOException {
		Path file = study.resolve(".themewright/backups/objects").resolve(hash.substring(0, 2)).resolve(hash);
		Files.createDirectories(file.getParent());
		Files.write(file, bytes);
	}

	private String putContent(String content) throws IOException {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		String hash = Anchors.sha256(bytes);
		putObject(hash, object(bytes.length, bytes));
		return hash;
	}

	/** Writes a manifest whose checksum is right. */
	private void putManifest(String... files) {
		putText("themewright backup 1\nnumber 7\ncreated 2026-01-01T00:00:00Z\nreason SAVED\nstudy Evil\n"
				+ String.join("", files));
	}

	private void putText(String text) {
		Folders.write(study, ".themewright/backups/" + ID + ".manifest", text + "end " + Anchors.sha256(text) + "\n");
	}

	/** It is listed with what is wrong, nothing can be done with it, and it can be deleted. */
	private void assertRefused(String reason) throws StudyException {
		Backup listed = backups.list().stream().filter(each -> each.id().equals(ID)).findFirst().orElseThrow();
		assertFalse(listed.isUsable());
		assertTrue(listed.problem().contains(reason), listed.problem());
		assertNull(listed.studyName());
		assertEquals(1, backups.verify(ID, null).size());
		assertThrows(StudyException.class, () -> backups.restore(ID, null));
		assertThrows(StudyException.class, () -> backups.restoreTo(ID, temp.resolve("to"), null));
		assertFalse(Files.exists(temp.resolve("to")));
		assertEquals(before, Folders.content(study));
		backups.take(BackupReason.SAVED, null);
		backups.delete(ID);
		assertEquals(1, backups.list().size());
		assertEquals("keep me", Folders.all(temp).get("victim.txt"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../victim.txt", "/tmp/victim.txt", "sources/../../victim.txt", "sources/original/../../../victim.txt",
			"C:\\victim.txt", "sources/original/..\\..\\victim.txt", ".git/hooks/post-checkout", ".themewright/lock",
			"sources//a.txt", "sources/./a.txt", "private/names.csv", "notes.txt", "", "sources/original/", "STUDY.XML",
			"memos/a.xml\u0000.txt" })
	void aPathThatIsNoneOfAStudyIsRefused(String path) throws StudyException, IOException {
		String hash = putContent("evil");
		putManifest(hash + " 4 " + java.net.URLEncoder.encode(path, StandardCharsets.UTF_8) + "\n");
		assertRefused(path.isEmpty() ? "damaged" : "none of a study");
	}

	@Test
	void anUnencryptedKeyIsNotPutIntoThePrivateFolder() throws StudyException, IOException {
		String hash = putContent("Maya is Ms Miller");
		putManifest(hash + " 17 private%2Fpseudonyms.key\n");
		assertEquals(1, backups.verify(ID, null).size());
		assertThrows(StudyException.class, () -> backups.restore(ID, null));
		assertEquals(1, backups.restoreTo(ID, temp.resolve("to"), null).size());
		assertEquals(Map.of(), Folders.all(temp.resolve("to")));
		assertEquals(before, Folders.content(study));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "themewright backup 1\n",
			"themewright backup 1\nnumber 1\ncreated yesterday\nreason SAVED\nstudy x\n",
			"themewright backup 1\nnumber 1\ncreated +999999999-01-01T00:00:00Z\nreason SAVED\nstudy x\n",
			"themewright backup 1\nnumber 1\ncreated 2026-13-01T00:00:00Z\nreason SAVED\nstudy x\n",
			"themewright backup 1\nnumber -1\ncreated 2026-01-01T00:00:00Z\nreason SAVED\nstudy x\n",
			"themewright backup 1\nnumber 99999999999999999999\ncreated 2026-01-01T00:00:00Z\nreason SAVED\nstudy x\n",
			"themewright backup 1\nnumber 1\ncreated 2026-01-01T00:00:00Z\nreason WHIM\nstudy x\n",
			"themewright backup 1\nnumber 1\ncreated 2026-01-01T00:00:00Z\nreason SAVED\nstudy %zz\n",
			"themewright backup 1\nnumber 1\ncreated 2026-01-01T00:00:00Z\nreason SAVED\nstudy x\nshort 4 study.xml\n",
			"themewright backup 1\nnumber 1\ncreated 2026-01-01T00:00:00Z\nreason SAVED\nstudy x\n"
					+ "0123456789012345678901234567890123456789012345678901234567890123 4294967296 study.xml\n",
			"themewright backup 1\nnumber 1\ncreated 2026-01-01T00:00:00Z\nreason SAVED\nstudy x\n"
					+ "0123456789012345678901234567890123456789012345678901234567890123 4 study.xml\n"
					+ "0123456789012345678901234567890123456789012345678901234567890123 4 study.xml\n" })
	void whatIsNoManifestIsRefused(String text) throws StudyException {
		putText(text);
		assertRefused("damaged");
	}

	@Test
	void aManifestThatWasChangedIsRefused() throws StudyException, IOException {
		putManifest(putContent("evil") + " 4 study.xml\n");
		Path file = study.resolve(".themewright/backups/" + ID + ".manifest");
		String text = Files.readString(file);
		for (String each : List.of(text.replace("study.xml", "codebook.xml"), text.substring(0, text.length() - 1),
				text + "\n", text.substring(1), text.replace("Evil", "Good"))) {
			Files.writeString(file, each);
			assertTrue(backups.list().getFirst().problem().contains("damaged"), each);
		}
		assertRefused("damaged");
	}

	@Test
	void aNewerManifestIsKeptAndSaysSo() throws StudyException, IOException {
		String hash = putContent("from the future");
		putText("themewright backup 2\n" + hash + " something\n");
		Backup taken = backups.take(BackupReason.SAVED, null);
		assertEquals(List.of(taken.id(), ID), backups.list().stream().map(Backup::id).toList());
		assertTrue(Folders.all(study).containsKey(".themewright/backups/objects/" + hash.substring(0, 2) + "/" + hash));
		assertRefused("newer version");
		assertFalse(Folders.all(study).containsKey(".themewright/backups/objects/" + hash.substring(0, 2) + "/" + hash));
	}

	/** A gigabyte of zeros is a megabyte; what it says about its length is what is unpacked at most. */
	@ParameterizedTest
	@ValueSource(longs = { 4, 0, 1 << 20, Long.MAX_VALUE, -1 })
	void anObjectThatUnpacksToMoreThanItShouldIsDamaged(long said) throws StudyException, IOException {
		ByteArrayOutputStream zeros = new ByteArrayOutputStream();
		DataOutputStream head = new DataOutputStream(zeros);
		head.writeBytes("TWO1");
		head.writeLong(said);
		try (DeflaterOutputStream out = new DeflaterOutputStream(zeros)) {
			for (int i = 0; i < 256; i++) {
				out.write(new byte[1 << 20]);
			}
		}
		String hash = Anchors.sha256("evil");
		putObject(hash, zeros.toByteArray());
		putManifest(hash + " " + (said < 0 || said > 1 << 30 ? 4 : said) + " study.xml\n");
		assertEquals(1, backups.verify(ID, null).size());
		assertThrows(StudyException.class, () -> backups.restore(ID, null));
		assertEquals(1, backups.restoreTo(ID, temp.resolve("to"), null).size());
		assertEquals(Map.of(), Folders.all(temp.resolve("to")));
		assertEquals(before, Folders.content(study));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "TWO", "TWO1", "TWO1\0\0\0\0\0\0\0\4", "TWO1\0\0\0\0\0\0\0\4not deflated", "XXXX\0\0\0\0\0\0\0\4" })
	void anObjectThatIsCutOffIsDamaged(String bytes) throws StudyException, IOException {
		String hash = Anchors.sha256("evil");
		putObject(hash, bytes.getBytes(StandardCharsets.ISO_8859_1));
		putManifest(hash + " 4 study.xml\n");
		assertEquals(1, backups.verify(ID, null).size());
		assertThrows(StudyException.class, () -> backups.restore(ID, null));
		assertEquals(before, Folders.content(study));
	}

	@Test
	void anObjectWithOtherContentIsDamaged() throws StudyException, IOException {
		putObject(Anchors.sha256("good"), object(4, "evil".getBytes(StandardCharsets.UTF_8)));
		putManifest(Anchors.sha256("good") + " 4 study.xml\n");
		assertEquals(1, backups.verify(ID, null).size());
		assertThrows(StudyException.class, () -> backups.restore(ID, null));
		assertEquals(before, Folders.content(study));
	}

	@Test
	void foldersThatAreLinksAreNotFollowed() throws StudyException, IOException {
		backups.take(BackupReason.SAVED, null);
		Map<String, String> kept = new TreeMap<>(Folders.all(study.resolve(".themewright")));
		for (String folder : List.of("backups/objects", "backups", ".")) {
			Path link = study.resolve(".themewright").resolve(folder).normalize();
			Path real = temp.resolve("real");
			Files.move(link, real);
			Files.createSymbolicLink(link, real);
			assertThrows(StudyException.class, () -> backups.deleteAll());
			assertThrows(StudyException.class, () -> backups.prune());
			assertThrows(StudyException.class, () -> backups.list());
			assertThrows(StudyException.class, () -> backups.take(BackupReason.BY_HAND, null));
			Files.delete(link);
			Files.move(real, link);
			assertEquals(kept, Folders.all(study.resolve(".themewright")));
		}
	}

	@Test
	void aLinkAmongTheObjectsIsNeitherFollowedNorDeleted() throws StudyException, IOException {
		Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
		String name = Anchors.sha256("theirs");
		Folders.write(elsewhere, name, "theirs");
		Path objects = study.resolve(".themewright/backups/objects");
		Files.createDirectories(objects);
		Files.createSymbolicLink(objects.resolve(name.substring(0, 2)), elsewhere);
		Backup backup = backups.take(BackupReason.SAVED, null);
		backups.delete(backup.id());
		backups.deleteAll();
		assertEquals(Map.of(name, "theirs"), Folders.all(elsewhere));
	}

	@Test
	void nothingIsWrittenThroughALinkThatWaitsForIt() throws StudyException, IOException {
		Path folder = Files.createDirectories(study.resolve(".themewright/backups"));
		Path victim = temp.resolve("victim.txt");
		Files.createSymbolicLink(folder.resolve("known.tmp~"), victim);
		Files.createSymbolicLink(folder.resolve("known"), victim);
		for (String content : before.values()) {
			String hash = Anchors.sha256(content.getBytes(StandardCharsets.ISO_8859_1));
			Path objects = Files.createDirectories(folder.resolve("objects").resolve(hash.substring(0, 2)));
			Files.createSymbolicLink(objects.resolve(hash + ".tmp~"), victim);
			Files.createSymbolicLink(objects.resolve(hash), victim);
		}
		Backup backup = backups.take(BackupReason.SAVED, null);
		assertEquals("keep me", Files.readString(victim));
		assertEquals(List.of(), backups.verify(backup.id(), null));
	}

	@Test
	void idsCannotLeadElsewhere() throws StudyException {
		backups.take(BackupReason.SAVED, null);
		Folders.write(study, ".themewright/evil.manifest", "keep me");
		for (String id : List.of("../evil", "", ".", "/etc/passwd", "evil\u0000")) {
			assertThrows(StudyException.class, () -> backups.delete(id), id);
			assertThrows(StudyException.class, () -> backups.verify(id, null), id);
			assertThrows(StudyException.class, () -> backups.restore(id, null), id);
		}
		assertEquals("keep me", Folders.all(study).get(".themewright/evil.manifest"));
	}

	@Test
	void theHighestNumberLeavesRoomForMore() throws StudyException {
		putText("themewright backup 1\nnumber 999999999999999\ncreated 2026-01-01T00:00:00Z\nreason SAVED\nstudy x\n");
		Backup taken = backups.take(BackupReason.SAVED, null);
		assertEquals(taken.id(), backups.list().getFirst().id());
		assertTrue(taken.isUsable());
	}

	@Test
	void foreignFilesAmongTheBackupsStay() throws StudyException {
		for (String each : List.of("notes.txt", "objects/notes.txt", "objects/00/notes.txt", "sub/a.manifest")) {
			Folders.write(study, ".themewright/backups/" + each, "mine");
		}
		backups.take(BackupReason.SAVED, null);
		backups.prune();
		backups.deleteAll();
		assertEquals(4, Folders.all(study.resolve(".themewright/backups")).values().stream().filter("mine"::equals).count());
	}
}
