package org.themewright.core.internal.backup;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The content of a file as backups keep it: four letters, the length, then the deflated bytes.
 *
 * @param content its hash and length
 * @param bytes what is kept
 */
record PackedFile(BackedUpFile content, byte[] bytes) {

	private static final int MAGIC = 0x54574F31; // TWO1
	private static final int CHUNK = 1 << 16;

	/** Packs what a stream gives, up to a length; that it was longer is seen by the length of the result. */
	static PackedFile of(InputStream file, long length) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new DataOutputStream(bytes).writeInt(MAGIC);
		new DataOutputStream(bytes).writeLong(length);
		DigestInputStream in = new DigestInputStream(file, sha256());
		long read = 0;
		try (OutputStream out = new DeflaterOutputStream(bytes)) {
			byte[] buffer = new byte[CHUNK];
			for (int n = in.read(buffer); n >= 0 && read <= length; n = in.read(buffer)) {
				out.write(buffer, 0, n);
				read += n;
			}
		}
		return new PackedFile(new BackedUpFile(hash(in.getMessageDigest()), read), bytes.toByteArray());
	}

	/**
	 * Unpacks a file and checks it. Its length is a limit to what is unpacked, whatever the file holds.
	 *
	 * @throws BadBackupException if it is missing or does not hold what it should
	 */
	static void unpack(Path file, BackedUpFile content, OutputStream to) throws IOException {
		DigestOutputStream out = new DigestOutputStream(to, sha256());
		try (DataInputStream in = new DataInputStream(
				new BufferedInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)))) {
			if (in.readInt() != MAGIC || in.readLong() != content.length()) {
				throw new BadBackupException(Messages.objectDamaged);
			}
			InputStream inflated = new InflaterInputStream(in);
			byte[] buffer = new byte[CHUNK];
			long left = content.length();
			while (left > 0) {
				int n = inflated.read(buffer, 0, (int) Math.min(left, buffer.length));
				if (n < 0) {
					throw new BadBackupException(Messages.objectDamaged);
				}
				out.write(buffer, 0, n);
				left -= n;
			}
			if (inflated.read() >= 0) {
				throw new BadBackupException(Messages.objectDamaged);
			}
		} catch (NoSuchFileException e) {
			throw new BadBackupException(Messages.objectMissing, e);
		} catch (ZipException | EOFException e) {
			throw new BadBackupException(Messages.objectDamaged, e);
		}
		if (!hash(out.getMessageDigest()).equals(content.hash())) {
			throw new BadBackupException(Messages.objectDamaged);
		}
	}

	private static String hash(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e); //$NON-NLS-1$
		}
	}
}
