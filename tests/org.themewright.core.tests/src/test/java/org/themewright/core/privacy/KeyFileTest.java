package org.themewright.core.privacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.privacy.PseudonymEntry.Kind;
import org.themewright.core.privacy.PseudonymKeyException.Reason;

/** Files that are damaged, or were made to do harm. */
class KeyFileTest {

	private static final char[] PASSPHRASE = "a passphrase".toCharArray();
	private static final int VERSION_AT = 8;
	private static final int COSTS_AT = 12;
	private static final int SALT_AT = 24;
	private static final int NONCE_AT = 40;
	private static final int NAMES_AT = 52;

	@TempDir
	private Path temp;

	private Path study;
	private Path file;
	private byte[] intact;

	@BeforeEach
	void createKey() throws StudyException, IOException {
		study = temp.resolve("study");
		StudySession.create(study, "Peers").close();
		try (PseudonymKey key = PseudonymKey.create(study, PASSPHRASE, PseudonymKeyTest.CHEAP)) {
			key.put(new PseudonymEntry("Maya Okonkwo", "P07", Kind.PERSON, ""));
			key.save();
		}
		file = PseudonymKey.fileOf(study);
		intact = Files.readAllBytes(file);
	}

	/** Why a file is refused; it must be, and it must stay as it is. */
	private Reason refusal(byte[] bytes) throws IOException {
		Files.write(file, bytes);
		PseudonymKeyException refused = assertThrows(PseudonymKeyException.class,
				() -> PseudonymKey.open(study, PASSPHRASE));
		assertTrue(Arrays.equals(bytes, Files.readAllBytes(file)));
		return refused.getReason();
	}

	/** As somebody changes a file who knows its format. */
	private static byte[] withRightChecksum(byte[] bytes) {
		CRC32 checksum = new CRC32();
		checksum.update(bytes, 0, bytes.length - Integer.BYTES);
		return ByteBuffer.wrap(bytes).putInt(bytes.length - Integer.BYTES, (int) checksum.getValue()).array();
	}

	/** Reads the file by its description alone: what is written today must be readable for ever. */
	@Test
	void theFormatIsTheOneDescribed() throws GeneralSecurityException {
		byte[] salt = Arrays.copyOfRange(intact, SALT_AT, NONCE_AT);
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(new KeyDerivation(8, 1, 1).derive(PASSPHRASE, salt), "AES"),
				new GCMParameterSpec(128, intact, NONCE_AT, 12));
		cipher.updateAAD(intact, 0, NAMES_AT);
		byte[] plain = cipher.doFinal(intact, NAMES_AT, intact.length - NAMES_AT - Integer.BYTES);
		assertEquals("8954574b0d0a1a0a" + "00000001" + "00000008" + "00000001" + "00000001",
				HexFormat.of().formatHex(intact, 0, SALT_AT));
		byte[] entry = "\0\0\0\1\0\0\0\0\fMaya Okonkwo\0\0\0\3P07\0\0\0\0".getBytes(StandardCharsets.US_ASCII);
		assertArrayEquals(Arrays.copyOf(entry, 4096), plain);
		assertArrayEquals(intact, withRightChecksum(intact.clone()));
	}

	@Test
	void everyDamagedByteIsNoticedAndCalledDamage() throws IOException {
		for (int i = 0; i < intact.length; i++) {
			for (int mask : new int[] { 0x01, 0x80, 0xff }) {
				byte[] damaged = intact.clone();
				damaged[i] ^= (byte) mask;
				assertEquals(Reason.DAMAGED, refusal(damaged), "byte " + i);
			}
		}
	}

	@Test
	void everyByteThatIsChangedOnPurposeIsNoticed() throws IOException {
		for (int i = 0; i < intact.length - Integer.BYTES; i++) {
			byte[] changed = intact.clone();
			changed[i] ^= 0x40;
			Reason reason = refusal(withRightChecksum(changed));
			if (i < SALT_AT) {
				assertTrue(reason == (i < VERSION_AT ? Reason.DAMAGED : Reason.UNSUPPORTED)
						|| i >= COSTS_AT && reason == Reason.WRONG_PASSPHRASE, "byte " + i + ": " + reason);
			} else {
				assertEquals(Reason.WRONG_PASSPHRASE, reason, "byte " + i);
			}
		}
	}

	@Test
	void everyLengthButTheRightOneIsNoticed() throws IOException {
		for (int length = 0; length < intact.length; length++) {
			byte[] cut = Arrays.copyOf(intact, length);
			assertEquals(Reason.DAMAGED, refusal(cut), "length " + length);
			if (length > VERSION_AT + 2 * Integer.BYTES) {
				assertTrue(List.of(Reason.DAMAGED, Reason.UNSUPPORTED, Reason.WRONG_PASSPHRASE)
						.contains(refusal(withRightChecksum(cut))), "length " + length);
			}
		}
		assertEquals(Reason.DAMAGED, refusal(Arrays.copyOf(intact, intact.length + 1)));
		assertEquals(Reason.WRONG_PASSPHRASE, refusal(withRightChecksum(Arrays.copyOf(intact, intact.length + 1))));
	}

	@ParameterizedTest
	@CsvSource({ "2147483647, 1, 1", "-1, 1, 1", "1048577, 1, 1", "0, 1, 1", "7, 1, 1", "65536, 2147483647, 1", "65536, -3, 4",
			"65536, 0, 4", "65536, 65, 1", "65536, 3, 0", "65536, 3, -1", "65536, 3, 65", "65536, 3, 2147483647",
			"-2147483648, -2147483648, -2147483648" })
	void absurdCostsAreRefusedBeforeTheyArePaid(int memory, int passes, int lanes) {
		byte[] absurd = intact.clone();
		ByteBuffer.wrap(absurd).putInt(COSTS_AT, memory).putInt(COSTS_AT + 4, passes).putInt(COSTS_AT + 8, lanes);
		assertEquals(Reason.UNSUPPORTED, assertThrows(PseudonymKeyException.class,
				() -> KeyFile.of(file, withRightChecksum(absurd))).getReason());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 2, 255, -1 })
	void anotherVersionIsNamed(int version) throws IOException {
		byte[] other = intact.clone();
		ByteBuffer.wrap(other).putInt(VERSION_AT, version);
		assertEquals(Reason.UNSUPPORTED, refusal(withRightChecksum(other)));
	}

	@Test
	void aHugeFileIsNotRead() throws IOException {
		try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
			huge.setLength(1L << 36);
		}
		StudyException refused = assertThrows(StudyException.class, () -> PseudonymKey.open(study, PASSPHRASE));
		assertTrue(refused.getMessage().contains("larger than"), refused.getMessage());
	}

	/** Whoever knows the passphrase may send a file whose encrypted part is nonsense. */
	@Test
	void nonsenseUnderTheRightPassphraseIsDamage() throws IOException, PseudonymKeyException {
		KeyFile sealed = KeyFile.of(file, intact);
		byte[] key = sealed.derivation().derive(PASSPHRASE, sealed.salt());
		byte[] entry = { 0, 0, 0, 0, 1, 'n', 0, 0, 0, 1, 'p', 0, 0, 0, 0 };
		for (byte[] plain : List.of(new byte[0], new byte[3], ints(Integer.MAX_VALUE), ints(-1), ints(1), ints(1, 0),
				entryWith(entry, 0, 4), entryWith(entry, 0, -1), entryWith(entry, 1, 0x7f), entryWith(entry, 4, 99),
				entryWith(entry, 5, 0xc3), entryWith(entry, 5, ' '))) {
			assertEquals(Reason.DAMAGED, refusal(KeyFile.seal(sealed.derivation(), sealed.salt(), key, plain).toBytes()),
					() -> HexFormat.of().formatHex(plain));
		}
	}

	private static byte[] ints(int... values) {
		ByteBuffer result = ByteBuffer.allocate(values.length * Integer.BYTES);
		Arrays.stream(values).forEach(result::putInt);
		return result.array();
	}

	private static byte[] entryWith(byte[] entry, int at, int value) {
		byte[] changed = entry.clone();
		changed[at] = (byte) value;
		return ByteBuffer.allocate(Integer.BYTES + entry.length).putInt(1).put(changed).array();
	}

	@Test
	void theSmallestEntryIsNoNonsense() {
		byte[] entry = { 0, 0, 0, 0, 1, 'n', 0, 0, 0, 1, 'p', 0, 0, 0, 0 };
		assertEquals(List.of(new PseudonymEntry("n", "p", Kind.PERSON, "")), EntryBytes.read(entryWith(entry, 0, 0)));
	}

	/** The vectors of the algorithm's reference implementation. */
	@Test
	void theKeyIsThatOfArgon2id() {
		byte[] salt = "somesalt".getBytes(StandardCharsets.US_ASCII);
		assertEquals("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
				HexFormat.of().formatHex(new KeyDerivation(1 << 16, 2, 1).derive("password".toCharArray(), salt)));
	}
}
