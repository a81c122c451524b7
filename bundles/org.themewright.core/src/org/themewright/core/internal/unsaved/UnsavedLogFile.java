package org.themewright.core.internal.unsaved;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
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

	/** What a reader has found so far. */
	private static final class Found {
		private final List<String> continues = new ArrayList<>();
		private final List<LoggedCommand> commands = new ArrayList<>();
		private boolean complete;
	}

	static byte[] magic() {
		return MAGIC.clone();
	}

	static byte[] commandRecord(StudyChange.Kind kind, String label, Instant time, byte[] changes) {
		return record(COMMAND, out -> {
			out.writeLong(time.toEpochMilli());
			out.writeByte(kind.ordinal());
			ChangeEncoder.string(out, label);
			out.write(changes);
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
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeLong(0);
			out.writeByte(type);
			body.write(out);
		} catch (IOException e) {
			throw new UncheckedIOException("Bytes in memory can always be written", e); //$NON-NLS-1$
		}
		byte[] result = bytes.toByteArray();
		CRC32 crc = new CRC32();
		crc.update(result, FRAME, result.length - FRAME);
		ByteBuffer.wrap(result).putInt(result.length - FRAME).putInt((int) crc.getValue());
		return result;
	}

	static UnsavedLogFile read(Path file) throws IOException {
		Found found = new Found();
		long size = Files.size(file);
		boolean cutOff = false;
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
			long at = MAGIC.length;
			cutOff = size < at || !Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
			while (!cutOff && at < size) {
				int length = size - at < FRAME ? -1 : in.readInt();
				cutOff = length <= 0 || length > size - at - FRAME || !readRecord(file, in, at + FRAME, length, found);
				at += FRAME + length;
			}
		}
		return new UnsavedLogFile(file, found.continues, found.complete, found.commands, cutOff);
	}

	private static boolean readRecord(Path file, DataInputStream in, long at, int length, Found found)
			throws IOException {
		int expected = in.readInt();
		byte[] bytes = in.readNBytes(length);
		CRC32 crc = new CRC32();
		crc.update(bytes);
		if ((int) crc.getValue() != expected) {
			return false;
		}
		try (DataInputStream record = new DataInputStream(new ByteArrayInputStream(bytes))) {
			char type = (char) record.readByte();
			if (type == CONTINUES) {
				for (int i = record.readInt(); i > 0; i--) {
					found.continues.add(record.readUTF());
				}
			} else if (type == COMPLETE) {
				found.complete = true;
			} else if (type == COMMAND) {
				Instant time = Instant.ofEpochMilli(record.readLong());
				StudyChange.Kind kind = StudyChange.Kind.values()[record.readByte()];
				String label = string(record);
				int begin = length - record.available();
				found.commands.add(new LoggedCommand(time, kind, label, file, at + begin, length - begin));
			}
			return true;
		} catch (EOFException | IndexOutOfBoundsException e) {
			// whole by its checksum, and yet not ours
			return false;
		}
	}

	private static String string(DataInputStream in) throws IOException {
		int length = in.readInt();
		StringBuilder result = new StringBuilder();
		while (result.length() < length) {
			result.append(in.readUTF());
		}
		return result.toString();
	}
}
