package org.themewright.core.privacy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How an encryption key is made from a passphrase: by Argon2id, version 1.3, as RFC 9106 defines it, with its three
 * costs.
 *
 * @param memory in KiB
 * @param passes how often the memory is gone through
 * @param lanes  in how many parts it is filled
 */
record KeyDerivation(int memory, int passes, int lanes) {

	/** The second recommended choice of RFC 9106, section 4: 64 MiB, 3 passes, 4 lanes. */
	static final KeyDerivation STRONG = new KeyDerivation(1 << 16, 3, 4);

	static final int KEY_BYTES = 32;
	/** As RFC 9106, section 3.1, recommends it for passwords. */
	static final int SALT_BYTES = 16;

	private static final int LEAST_MEMORY_OF_A_LANE = 8;
	private static final int MOST_LANES = 64;
	private static final int MOST_MEMORY = 1 << 20;
	/** KiB times passes: half a minute or so on a slow computer. */
	private static final long MOST_WORK = 1L << 22;

	/** Whether the costs are allowed by RFC 9106 and such that this computer can bear them; those of a file may be absurd. */
	boolean isBearable() {
		return passes >= 1 && lanes >= 1 && lanes <= MOST_LANES && memory >= LEAST_MEMORY_OF_A_LANE * lanes
				&& memory <= MOST_MEMORY && (long) memory * passes <= MOST_WORK
				&& memory * 1024L <= Runtime.getRuntime().maxMemory() / 2;
	}

	/** The key for a passphrase, which stays as it is. Takes about half a second with {@link #STRONG}. */
	byte[] derive(char[] passphrase, byte[] salt) {
		byte[] secret = utf8(passphrase);
		try {
			Argon2BytesGenerator generator = new Argon2BytesGenerator();
			generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
					.withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(memory).withIterations(passes)
					.withParallelism(lanes).withSalt(salt).build());
			byte[] key = new byte[KEY_BYTES];
			generator.generateBytes(secret, key);
			return key;
		} finally {
			Arrays.fill(secret, (byte) 0);
		}
	}

	/** The same letters give the same bytes, however a keyboard composes them. */
	private static byte[] utf8(char[] passphrase) {
		CharBuffer letters = CharBuffer.wrap(passphrase);
		if (!Normalizer.isNormalized(letters, Normalizer.Form.NFC)) {
			letters = CharBuffer.wrap(Normalizer.normalize(letters, Normalizer.Form.NFC));
		}
		ByteBuffer encoded = StandardCharsets.UTF_8.encode(letters);
		byte[] result = Arrays.copyOf(encoded.array(), encoded.limit());
		Arrays.fill(encoded.array(), (byte) 0);
		return result;
	}
}
