package org.themewright.core.internal.unsaved;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

import org.themewright.core.StudyChange;

/**
 * One log of unsaved work, as it was found. Each record has its length and a checksum before it, so that one that was
 * cut off by a crash is known.
 *
 * @param file the file
 * @param continues names of older logs whose commands this one holds too
 * @param complete whether it holds all of those
 * @param commands its commands, in order
 * @param cutOff whether something follows that cannot be read
 */
record UnsavedLogFile(Path file, List<String> continues, boolean complete, List<LoggedCommand> commands,
		boolean cutOff) {

	static final String SUFFIX = ".log"; //$NON-NLS-1$
	private static final byte[] MAGIC = "themewright unsaved 1\n".getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$
	private static final char CONTINUES = 'H';
	private static final char COMPLETE = 'E';
	private static final char COMMAND = 'C';
	private static final int FRAME = 8;
	/** Labels hold names, which may be of any length; people need only the beginning. */
	private static final int LONGEST_LABEL = 2_000;

	/** What a reader has found so far. */
	private static final class Found {
		private final List<String> continues = new ArrayList<>();
		private final List<LoggedCommand> commands = new ArrayList<>();
		private boolean complete;
	}

	static byte[] magic() {
		return MAGIC.clone();
	}

	static byte[] commandRecord(StudyChange.Kind kind, String label, Instant time, ByteArrayOutputStream changes) {
		return record(COMMAND, changes, out -> {
			out.writeLong(time.toEpochMilli());
			out.writeByte(kind.ordinal());
			ChangeEncoder.string(out, label.substring(0, Math.min(label.length(), LONGEST_LABEL)));
		});
	}

	static byte[] continuesRecord(List<String> logs) {
		return record(CONTINUES, out -> {
			out.writeInt(logs.size());
			for (String each : logs) {
				out.writeUTF(each);
			}
		});
	}

	static byte[] completeRecord() {
		return record(COMPLETE, out -> out.writeInt(0));
	}

	/** Writes what is in a record. */
	private interface Body {
		void write(DataOutputStream out) throws IOException;
	}

	private static byte[] record(char type, Body body) {
		return record(type, new ByteArrayOutputStream(), body);
	}

	/** The rest may be as large as all transcripts of an import, and is copied once. */
	private static byte[] record(char type, ByteArrayOutputStream rest, Body body) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeLong(0);
			out.writeByte(type);
			body.write(out);
		} catch (IOException e) {
			throw new UncheckedIOException("Bytes in memory can always be written", e); //$NON-NLS-1$
		}
		ByteBuffer record = ByteBuffer.allocate(Math.addExact(bytes.size(), rest.size())).put(bytes.toByteArray());
		try {
			rest.writeTo(new OutputStream() {
				@Override
				public void write(int single) {
					record.put((byte) single);
				}

				@Override
				public void write(byte[] some, int offset, int length) {
					record.put(some, offset, length);
				}
			});
		} catch (IOException e) {
			throw new UncheckedIOException("Bytes in memory can always be written", e); //$NON-NLS-1$
		}
		byte[] result = record.array();
		CRC32 crc = new CRC32();
		crc.update(result, FRAME, result.length - FRAME);
		ByteBuffer.wrap(result).putInt(result.length - FRAME).putInt((int) crc.getValue());
		return result;
	}

	/**
	 * Reads what can be read of a log.
	 *
	 * @throws IOException if the file cannot be opened
	 */
	static UnsavedLogFile read(Path file) throws IOException {
		Found found = new Found();
		long size = Files.size(file);
		boolean cutOff;
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			long at = MAGIC.length;
			cutOff = !Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
			while (!cutOff && at < size) {
				int length = readRecord(file, in, at + FRAME, size - at - FRAME, found);
				cutOff = length < 0;
				at += FRAME + length;
			}
		}
		return new UnsavedLogFile(file, found.continues, found.complete, found.commands, cutOff);
	}

	/** Returns the length of the record, or -1 if it is not what was written. */
	private static int readRecord(Path file, InputStream in, long at, long left, Found found) {
		try {
			DataInputStream frame = new DataInputStream(in);
			int length = frame.readInt();
			int expected = frame.readInt();
			if (length <= 0 || length > left) {
				return -1;
			}
			CRC32 crc = new CRC32();
			BoundedInput bounded = new BoundedInput(new CheckedInputStream(in, crc), length);
			Runnable use = readBody(file, new DataInputStream(bounded), bounded, at, found);
			bounded.skipNBytes(bounded.left());
			if ((int) crc.getValue() != expected) {
				return -1;
			}
			use.run();
			return length;
		} catch (IOException | RuntimeException e) {
			// lengths, names and numbers that nobody writes
			return -1;
		}
	}

	/** Reads a record but for the changes of a command, and returns what to do when it proves to be whole. */
	private static Runnable readBody(Path file, DataInputStream in, BoundedInput bounded, long at, Found found)
			throws IOException {
		long length = bounded.left();
		switch (in.readByte()) {
		case CONTINUES -> {
			List<String> names = new ArrayList<>();
			for (int i = in.readInt(); i > 0; i--) {
				names.add(in.readUTF());
			}
			return () -> found.continues.addAll(names);
		}
		case COMPLETE -> {
			return () -> found.complete = true;
		}
		case COMMAND -> {
			Instant time = Instant.ofEpochMilli(in.readLong());
			StudyChange.Kind kind = StudyChange.Kind.values()[in.readByte()];
			String label = ChangeEncoder.readString(in, Math.min(bounded.left(), LONGEST_LABEL));
			long begin = length - bounded.left();
			return () -> found.commands
					.add(new LoggedCommand(time, kind, label, file, at + begin, length - begin));
		}
		default -> throw new IOException("A record of a type that nobody writes"); //$NON-NLS-1$
		}
	}
}
