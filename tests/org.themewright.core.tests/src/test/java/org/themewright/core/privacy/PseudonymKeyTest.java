package org.themewright.core.privacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import javax.crypto.AEADBadTagException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.privacy.PseudonymEntry.Kind;
import org.themewright.core.privacy.PseudonymKeyException.Reason;
import org.themewright.core.support.TestStudies;
import org.themewright.core.support.Texts;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is put into a pseudonym key is there again with the right passphrase, and with no other. */
class PseudonymKeyTest {

	/** As cheap as the algorithm allows, for tests that open a key many times. */
	static final KeyDerivation CHEAP = new KeyDerivation(8, 1, 1);

	private static final char[] PASSPHRASE = "correct horse battery staple".toCharArray();
	private static final PseudonymEntry MAYA = new PseudonymEntry("Maya Okonkwo", "P07", Kind.PERSON, "withdrew once");

	@TempDir
	private Path temp;

	private Path study;
	private Path file;

	@BeforeEach
	void createStudy() throws StudyException {
		study = temp.resolve("study");
		StudySession.create(study, "Peers").close();
		file = PseudonymKey.fileOf(study);
	}

	private PseudonymKey create(PseudonymEntry... entries) throws StudyException {
		PseudonymKey key = PseudonymKey.create(study, PASSPHRASE, CHEAP);
		for (PseudonymEntry each : entries) {
			key.put(each);
		}
		key.save();
		return key;
	}

	private List<PseudonymEntry> opened(char[] passphrase) throws StudyException {
		try (PseudonymKey key = PseudonymKey.open(study, passphrase)) {
			return key.entries();
		}
	}

	private Reason refusal(char[] passphrase) {
		PseudonymKeyException refused = assertThrows(PseudonymKeyException.class,
				() -> PseudonymKey.open(study, passphrase));
		assertTrue(refused.getMessage().startsWith(file + ": "), refused.getMessage());
		return refused.getReason();
	}

	@Property(tries = 150)
	void anyNamesAreReadBackInTheirOrder(@ForAll long seed, @ForAll @IntRange(max = 60) int count)
			throws IOException, StudyException {
		Random random = new Random(seed);
		TestStudies.with(session -> {
			Map<String, PseudonymEntry> expected = new LinkedHashMap<>();
			try (PseudonymKey key = PseudonymKey.create(session.getFolder(), PASSPHRASE, CHEAP)) {
				for (int i = 0; i < count; i++) {
					PseudonymEntry entry = entry(random);
					key.put(entry);
					expected.put(entry.realName(), entry);
				}
				key.save();
			}
			try (PseudonymKey key = PseudonymKey.open(session.getFolder(), PASSPHRASE)) {
				assertEquals(List.copyOf(expected.values()), key.entries());
				assertFalse(key.isChanged());
				for (PseudonymEntry each : expected.values()) {
					assertEquals(Optional.of(each),
							key.find(" " + Normalizer.normalize(each.realName(), Normalizer.Form.NFD) + "\n"));
					assertTrue(key.findByPseudonym(each.pseudonym()).contains(each));
					assertEquals(each, new PseudonymEntry(each.realName(), each.pseudonym(), each.kind(), each.note()));
				}
			}
		});
	}

	/** Names with emoji, combining marks, halves of characters and text from right to left, some of them long. */
	private static PseudonymEntry entry(Random random) {
		int pieces = random.nextInt(20) == 0 ? 20_000 : 12;
		return new PseudonymEntry("n" + Texts.text(random, pieces), Texts.text(random, 6) + "p",
				Kind.values()[random.nextInt(Kind.values().length)], Texts.text(random, pieces));
	}

	@Test
	void namesAreFoundBothWays() throws StudyException {
		PseudonymEntry nickname = new PseudonymEntry("Mimi", "P07", Kind.PERSON, "");
		try (PseudonymKey key = create(MAYA, nickname)) {
			assertEquals(Optional.of(MAYA), key.find("Maya\u00a0 Okonkwo"));
			assertEquals(Optional.empty(), key.find("Maya"));
			assertEquals(List.of(MAYA, nickname), key.findByPseudonym("P07"));
			assertEquals(List.of(), key.findByPseudonym("P08"));
			PseudonymEntry other = new PseudonymEntry("Maya Okonkwo", "P08", Kind.PERSON, "");
			key.put(other);
			assertEquals(List.of(other, nickname), key.entries(), "one entry for each real name");
			assertTrue(key.remove(" Mimi"));
			assertFalse(key.remove("Mimi"));
			assertEquals(List.of(other), key.entries());
			assertEquals(List.of(MAYA, nickname), opened(PASSPHRASE), "not before it is saved");
			key.save();
			assertEquals(List.of(other), opened(PASSPHRASE));
		}
	}

	@Test
	void itKnowsWhetherThereIsAnythingToSave() throws StudyException {
		try (PseudonymKey key = create(MAYA)) {
			assertFalse(key.isChanged());
			key.put(new PseudonymEntry(MAYA.realName(), MAYA.pseudonym(), MAYA.kind(), MAYA.note()));
			key.remove("Nobody");
			assertFalse(key.isChanged());
			key.remove(MAYA.realName());
			assertTrue(key.isChanged());
			key.save();
			assertFalse(key.isChanged());
		}
	}

	@Test
	void blankNamesAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new PseudonymEntry(" \u2003", "P1", Kind.PERSON, ""));
		assertThrows(IllegalArgumentException.class, () -> new PseudonymEntry("A", "\n", Kind.PERSON, ""));
	}

	@Test
	void anotherPassphraseDoesNotOpenIt() throws StudyException {
		create(MAYA).close();
		for (String wrong : List.of("correct horse battery stapl", "correct horse battery staple ", "x", "Correct horse battery staple",
				"correct horse battery staple\0")) {
			assertEquals(Reason.WRONG_PASSPHRASE, refusal(wrong.toCharArray()), wrong);
		}
		assertEquals(List.of(MAYA), opened(PASSPHRASE));
	}

	@Test
	void aPassphraseIsTheSameHoweverItsLettersAreComposed() throws StudyException {
		PseudonymKey.create(study, "Zo\u00eb \u1e69 \ud83d\ude00".toCharArray(), CHEAP).close();
		assertEquals(List.of(), opened("Zoe\u0308 s\u0307\u0323 \ud83d\ude00".toCharArray()));
		assertEquals(Reason.WRONG_PASSPHRASE, refusal("Zoe s \ud83d\ude00".toCharArray()));
	}

	@Test
	void anEmptyPassphraseIsRefused() throws StudyException {
		char[] empty = {};
		assertThrows(StudyException.class, () -> PseudonymKey.create(study, empty));
		assertFalse(Files.exists(file.getParent()));
		try (PseudonymKey key = create(MAYA)) {
			assertThrows(StudyException.class, () -> key.changePassphrase(empty));
			key.save();
		}
		assertThrows(StudyException.class, () -> PseudonymKey.open(study, empty));
		assertEquals(List.of(MAYA), opened(PASSPHRASE));
	}

	@Test
	void thePassphraseOfTheCallerStaysAsItIs() throws StudyException {
		char[] mine = PASSPHRASE.clone();
		PseudonymKey.create(study, mine, CHEAP).close();
		PseudonymKey.open(study, mine).close();
		assertArrayEquals(PASSPHRASE, mine);
	}

	@Test
	void aNewPassphraseMakesTheOldOneUseless() throws StudyException, IOException {
		char[] newOne = "another one".toCharArray();
		try (PseudonymKey key = create(MAYA)) {
			KeyFile before = KeyFile.of(file, Files.readAllBytes(file));
			key.changePassphrase(newOne);
			assertTrue(key.isChanged());
			assertEquals(List.of(MAYA), opened(PASSPHRASE), "not before it is saved");
			key.save();
			KeyFile after = KeyFile.of(file, Files.readAllBytes(file));
			assertFalse(Arrays.equals(before.salt(), after.salt()), "a salt of its own");
			assertEquals(KeyDerivation.STRONG, after.derivation());
		}
		assertEquals(Reason.WRONG_PASSPHRASE, refusal(PASSPHRASE));
		assertEquals(List.of(MAYA), opened(newOne));
	}

	@Test
	void aKeyIsMadeWithTheCostsThatTheStandardRecommends() throws StudyException, IOException {
		PseudonymKey.create(study, PASSPHRASE).close();
		assertEquals(new KeyDerivation(65536, 3, 4), KeyFile.of(file, Files.readAllBytes(file)).derivation());
		assertEquals(List.of(), opened(PASSPHRASE));
	}

	@Test
	void noTwoSavesUseTheSameNonce() throws StudyException, IOException {
		List<String> nonces = new ArrayList<>();
		List<String> contents = new ArrayList<>();
		try (PseudonymKey key = create(MAYA)) {
			for (int i = 0; i < 300; i++) {
				key.save();
				KeyFile saved = KeyFile.of(file, Files.readAllBytes(file));
				nonces.add(HexFormat.of().formatHex(saved.nonce()));
				contents.add(HexFormat.of().formatHex(saved.sealed()));
			}
		}
		assertEquals(300, nonces.stream().distinct().count());
		assertEquals(300, contents.stream().distinct().count());
	}

	@Test
	void theLengthOfTheFileDoesNotTellHowManyNamesThereAre() throws StudyException, IOException {
		try (PseudonymKey key = create()) {
			long empty = Files.size(file);
			for (int i = 0; i < 35; i++) {
				key.put(new PseudonymEntry("Somebody " + i, "P" + i, Kind.PERSON, ""));
				key.save();
				assertEquals(empty, Files.size(file));
			}
			key.put(new PseudonymEntry("x".repeat(EntryBytes.BLOCK), "P", Kind.PERSON, ""));
			key.save();
			assertEquals(empty + EntryBytes.BLOCK, Files.size(file));
		}
	}

	@Test
	void anExistingKeyIsNeverMadeAnew() throws StudyException, IOException {
		create(MAYA).close();
		byte[] before = Files.readAllBytes(file);
		StudyException refused = assertThrows(StudyException.class, () -> PseudonymKey.create(study, PASSPHRASE));
		assertTrue(refused.getMessage().contains("already"), refused.getMessage());
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void onlyStudiesHaveKeys() throws IOException {
		Path other = Files.createDirectory(temp.resolve("other"));
		assertThrows(StudyException.class, () -> PseudonymKey.create(other, PASSPHRASE));
		assertThrows(StudyException.class, () -> PseudonymKey.create(temp.resolve("nowhere"), PASSPHRASE));
		assertFalse(Files.exists(other.resolve("private")));
		assertFalse(PseudonymKey.exists(other));
		assertThrows(StudyException.class, () -> PseudonymKey.open(other, PASSPHRASE));
	}

	@Test
	void neitherOfTwoProgramsLosesWhatTheOtherWrote() throws StudyException, IOException {
		create(MAYA).close();
		PseudonymEntry ours = new PseudonymEntry("Ours", "P1", Kind.PERSON, "");
		try (PseudonymKey here = PseudonymKey.open(study, PASSPHRASE);
				PseudonymKey there = PseudonymKey.open(study, PASSPHRASE)) {
			there.put(new PseudonymEntry("Theirs", "P2", Kind.PERSON, ""));
			there.save();
			byte[] before = Files.readAllBytes(file);
			here.put(ours);
			assertThrows(StudyException.class, here::save);
			assertArrayEquals(before, Files.readAllBytes(file));
			assertTrue(here.isChanged());
			Files.delete(file);
			here.save();
		}
		assertEquals(List.of(MAYA, ours), opened(PASSPHRASE), "nothing is in the way any more");
	}

	@Test
	void aSaveThatFailsLeavesTheOldFileAndNothingElse() throws StudyException, IOException {
		try (PseudonymKey key = create(MAYA)) {
			byte[] before = Files.readAllBytes(file);
			Path inTheWay = file.resolveSibling(file.getFileName() + ".tmp~");
			Files.createDirectories(inTheWay.resolve("full"));
			key.put(new PseudonymEntry("New Name", "P1", Kind.PERSON, ""));
			StudyException failed = assertThrows(StudyException.class, key::save);
			assertFalse(failed.toString().contains("New Name"));
			assertArrayEquals(before, Files.readAllBytes(file));
			assertEquals(List.of(MAYA), opened(PASSPHRASE));
			assertTrue(key.isChanged());
			Files.delete(inTheWay.resolve("full"));
			Files.delete(inTheWay);
			key.save();
			assertEquals(2, opened(PASSPHRASE).size());
			try (var names = Files.list(file.getParent())) {
				assertEquals(List.of(".gitignore", "pseudonyms.key"),
						names.map(each -> each.getFileName().toString()).sorted().toList());
			}
		}
	}

	@Test
	void whoReadsWhileItIsSavedReadsAWholeFile() throws StudyException {
		try (PseudonymKey key = create(MAYA)) {
			AtomicBoolean saving = new AtomicBoolean(true);
			CompletableFuture<Integer> reader = CompletableFuture.supplyAsync(() -> {
				int reads = 0;
				while (saving.get()) {
					try {
						KeyFile read = KeyFile.of(file, Files.readAllBytes(file));
						read.open(CHEAP.derive(PASSPHRASE, read.salt()));
						reads++;
					} catch (IOException | StudyException | AEADBadTagException e) {
						throw new AssertionError(e);
					}
				}
				return reads;
			});
			for (int i = 0; i < 200; i++) {
				key.put(new PseudonymEntry("Name " + i, "x".repeat(100 * i + 1), Kind.PERSON, ""));
				key.save();
			}
			saving.set(false);
			assertTrue(reader.join() > 0);
		}
	}

	@Test
	void nobodyElseMayReadIt() throws StudyException, IOException {
		assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"), "files have no permissions here");
		try (PseudonymKey key = create(MAYA)) {
			assertEquals("rwx------", permissions(file.getParent()));
			for (int i = 0; i < 2; i++) {
				assertEquals("rw-------", permissions(file));
				Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
				key.save();
			}
			assertEquals("rw-------", permissions(file.resolveSibling(".gitignore")));
		}
	}

	private static String permissions(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	@Test
	void itsFolderIsKeptOutOfGit() throws StudyException, IOException {
		try (PseudonymKey key = create(MAYA)) {
			Path ignore = file.resolveSibling(".gitignore");
			assertEquals("*\n", Files.readString(ignore));
			Files.writeString(ignore, "# mine\n*\n");
			key.save();
			assertEquals("# mine\n*\n", Files.readString(ignore));
			Files.delete(ignore);
			key.save();
			assertEquals("*\n", Files.readString(ignore));
		}
	}

	@Test
	void linksOfAStudyFromElsewhereAreNotFollowed() throws StudyException, IOException {
		Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
		link(file.getParent(), elsewhere);
		assertThrows(StudyException.class, () -> PseudonymKey.create(study, PASSPHRASE, CHEAP));
		try (var files = Files.list(elsewhere)) {
			assertEquals(0, files.count());
		}
		Files.delete(file.getParent());
		try (PseudonymKey key = create(MAYA)) {
			Path victim = Files.writeString(temp.resolve("victim"), "precious");
			Files.createSymbolicLink(file.resolveSibling("pseudonyms.key.tmp~"), victim);
			key.save();
			assertEquals("precious", Files.readString(victim));
			assertTrue(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
		}
		Files.move(file, elsewhere.resolve("key"));
		link(file, elsewhere.resolve("key"));
		assertThrows(StudyException.class, () -> PseudonymKey.open(study, PASSPHRASE));
		assertThrows(StudyException.class, () -> PseudonymKey.create(study, PASSPHRASE, CHEAP));
	}

	private static void link(Path link, Path target) throws IOException {
		try {
			Files.createSymbolicLink(link, target);
		} catch (UnsupportedOperationException e) {
			assumeTrue(false, "there are no links here");
		}
	}

	@Test
	void closingWipesTheKeyAndEndsItsUse() throws Exception {
		PseudonymKey key = create(MAYA);
		var field = PseudonymKey.class.getDeclaredField("key");
		field.setAccessible(true);
		byte[] secret = (byte[]) field.get(key);
		assertNotEquals(0, IntStream.range(0, secret.length).filter(i -> secret[i] != 0).count());
		key.close();
		key.close();
		assertArrayEquals(new byte[KeyDerivation.KEY_BYTES], secret);
		assertThrows(IllegalStateException.class, key::entries);
		assertThrows(IllegalStateException.class, () -> key.put(MAYA));
		assertThrows(IllegalStateException.class, key::save);
	}

	@Test
	void nothingThatIsPrintedByAccidentTellsAName() throws StudyException {
		try (PseudonymKey key = create(MAYA)) {
			for (Object each : List.of(key, MAYA, List.of(MAYA), key.entries(), key.find("Maya Okonkwo"))) {
				assertFalse(each.toString().contains("Maya") || each.toString().contains("P07"), each.toString());
			}
		}
	}
}
