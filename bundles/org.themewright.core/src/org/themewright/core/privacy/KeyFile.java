package org.themewright.core.privacy;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.zip.CRC32;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.privacy.PseudonymKeyException.Reason;

/**
 * The bytes of a pseudonym key on disk: what is needed to open it, then the names, encrypted by AES-256-GCM. Numbers are
 * big-endian.
 *
 * <pre>
 *  8  magic           every version begins with it
 *  4  version         1
 *  4  memory, KiB     \
 *  4  passes           } of Argon2id
 *  4  lanes           /
 * 16  salt            of the passphrase; made when the passphrase is set
 * 12  nonce           made for each save
 *  n  names           encrypted, with the tag (16 bytes) at the end
 *  4  CRC-32          of all that stands before; every version ends with it
 * </pre>
 *
 * All that stands before the names is authenticated with them. The checksum protects nothing; it tells a damaged file
 * from a wrong passphrase.
 */
record KeyFile(KeyDerivation derivation, byte[] salt, byte[] nonce, byte[] sealed) {

	static final int LARGEST = 64 << 20;

	/** As in PNG: line ends that something "corrected" and a cut-off eighth bit are noticed. */
	private static final byte[] MAGIC = { (byte) 0x89, 'T', 'W', 'K', '\r', '\n', 0x1A, '\n' };
	private static final int VERSION = 1;
	private static final int NONCE_BYTES = 12;
	private static final int TAG_BYTES = 16;
	private static final int HEADER_BYTES = MAGIC.length + 4 * Integer.BYTES + KeyDerivation.SALT_BYTES + NONCE_BYTES;
	private static final int CHECKSUM_BYTES = Integer.BYTES;
	private static final String CIPHER = "AES/GCM/NoPadding"; //$NON-NLS-1$
	private static final SecureRandom RANDOM = new SecureRandom();

	static byte[] newSalt() {
		return random(KeyDerivation.SALT_BYTES);
	}

	private static byte[] random(int length) {
		byte[] result = new byte[length];
		RANDOM.nextBytes(result);
		return result;
	}

	/** Encrypts, with a nonce that was never used before. */
	static KeyFile seal(KeyDerivation derivation, byte[] salt, byte[] key, byte[] plain) {
		KeyFile header = new KeyFile(derivation, salt, random(NONCE_BYTES), new byte[0]);
		try {
			byte[] sealed = header.cipher(Cipher.ENCRYPT_MODE, key).doFinal(plain);
			return new KeyFile(derivation, salt, header.nonce, sealed);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has this cipher", e); //$NON-NLS-1$
		}
	}

	/**
	 * Decrypts.
	 *
	 * @throws AEADBadTagException if the key is another, or the bytes are not those that were sealed
	 */
	byte[] open(byte[] key) throws AEADBadTagException {
		try {
			return cipher(Cipher.DECRYPT_MODE, key).doFinal(sealed);
		} catch (AEADBadTagException e) {
			throw e;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has this cipher", e); //$NON-NLS-1$
		}
	}

	private Cipher cipher(int mode, byte[] key) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance(CIPHER);
		cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce)); //$NON-NLS-1$
		cipher.updateAAD(header());
		return cipher;
	}

	private byte[] header() {
		return ByteBuffer.allocate(HEADER_BYTES).put(MAGIC).putInt(VERSION).putInt(derivation.memory())
				.putInt(derivation.passes()).putInt(derivation.lanes()).put(salt).put(nonce).array();
	}

	byte[] toBytes() {
		ByteBuffer result = ByteBuffer.allocate(HEADER_BYTES + sealed.length + CHECKSUM_BYTES).put(header()).put(sealed);
		return result.putInt(checksum(result.array(), result.position())).array();
	}

	/**
	 * Takes a file apart without the passphrase.
	 *
	 * @param file only for messages
	 * @throws PseudonymKeyException if it is damaged, of a newer version, or asks for more than a computer should do
	 */
	static KeyFile of(Path file, byte[] bytes) throws PseudonymKeyException {
		int end = bytes.length - CHECKSUM_BYTES;
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		if (end < MAGIC.length + Integer.BYTES || !Arrays.equals(take(buffer, MAGIC.length), MAGIC)
				|| buffer.getInt(end) != checksum(bytes, end)) {
			throw damaged(file);
		}
		int version = buffer.getInt();
		if (version != VERSION) {
			throw new PseudonymKeyException(file, Reason.UNSUPPORTED, NLS.bind(Messages.newerVersion, version, VERSION));
		}
		if (end < HEADER_BYTES + TAG_BYTES) {
			throw damaged(file);
		}
		KeyDerivation derivation = new KeyDerivation(buffer.getInt(), buffer.getInt(), buffer.getInt());
		if (!derivation.isBearable()) {
			throw new PseudonymKeyException(file, Reason.UNSUPPORTED, Messages.absurdCosts);
		}
		return new KeyFile(derivation, take(buffer, KeyDerivation.SALT_BYTES), take(buffer, NONCE_BYTES),
				take(buffer, end - HEADER_BYTES));
	}

	static PseudonymKeyException damaged(Path file) {
		return new PseudonymKeyException(file, Reason.DAMAGED, Messages.damaged);
	}

	private static byte[] take(ByteBuffer from, int length) {
		byte[] result = new byte[length];
		from.get(result);
		return result;
	}

	private static int checksum(byte[] bytes, int length) {
		CRC32 checksum = new CRC32();
		checksum.update(bytes, 0, length);
		return (int) checksum.getValue();
	}
}
