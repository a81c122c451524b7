package org.themewright.core.privacy;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.themewright.core.privacy.PseudonymEntry.Kind;

/**
 * Entries as the bytes that are encrypted: their number, then for each its kind and its three texts, each with its length
 * in bytes. Zeros fill the last block, so that the length of a file tells little about the names in it.
 */
final class EntryBytes {

	static final int BLOCK = 4096;
	private static final List<Kind> KINDS = List.of(Kind.PERSON, Kind.PLACE, Kind.ORGANISATION, Kind.OTHER);
	/** The kind and three lengths. */
	private static final int LEAST_ENTRY = 1 + 3 * Integer.BYTES;

	private EntryBytes() {
	}

	static byte[] write(Collection<PseudonymEntry> entries) {
		long length = Integer.BYTES;
		for (PseudonymEntry entry : entries) {
			length += LEAST_ENTRY;
			for (String text : texts(entry)) {
				length += StandardCharsets.UTF_8.encode(text).remaining();
			}
		}
		long blocks = (length + BLOCK - 1) / BLOCK;
		ByteBuffer result = ByteBuffer.allocate(Math.toIntExact(blocks * BLOCK)).putInt(entries.size());
		for (PseudonymEntry entry : entries) {
			result.put((byte) KINDS.indexOf(entry.kind()));
			for (String text : texts(entry)) {
				ByteBuffer encoded = StandardCharsets.UTF_8.encode(text);
				result.putInt(encoded.remaining()).put(encoded);
			}
		}
		return result.array();
	}

	private static List<String> texts(PseudonymEntry entry) {
		return List.of(entry.realName(), entry.pseudonym(), entry.note());
	}

	/**
	 * Reads what {@link #write} made.
	 *
	 * @throws IllegalArgumentException if the bytes are anything else; without a message, which might show a name
	 */
	static List<PseudonymEntry> read(byte[] bytes) {
		try {
			ByteBuffer buffer = ByteBuffer.wrap(bytes);
			int count = buffer.getInt();
			if (count < 0 || count > buffer.remaining() / LEAST_ENTRY) {
				throw new IllegalArgumentException();
			}
			List<PseudonymEntry> result = new ArrayList<>(count);
			for (int i = 0; i < count; i++) {
				Kind kind = kind(buffer.get());
				result.add(new PseudonymEntry(text(buffer), text(buffer), kind, text(buffer)));
			}
			return result;
		} catch (BufferUnderflowException | CharacterCodingException e) {
			throw new IllegalArgumentException();
		}
	}

	private static Kind kind(byte index) {
		if (index < 0 || index >= KINDS.size()) {
			throw new IllegalArgumentException();
		}
		return KINDS.get(index);
	}

	private static String text(ByteBuffer buffer) throws CharacterCodingException {
		int length = buffer.getInt();
		if (length < 0 || length > buffer.remaining()) {
			throw new IllegalArgumentException();
		}
		CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(buffer.slice(buffer.position(), length));
		buffer.position(buffer.position() + length);
		return text.toString();
	}
}
