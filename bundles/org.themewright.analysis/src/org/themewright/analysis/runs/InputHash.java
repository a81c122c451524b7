package org.themewright.analysis.runs;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.themewright.core.snapshot.StudySnapshot;

/**
 * Digests what a method can read: every value of the snapshot but its version, which counts commands. Sources, memos and
 * codings are digested in no order, because that in which they are stored is not that in which they were added.
 */
final class InputHash {

	private static final List<String> UNORDERED = List.of("sources", "memos", "codings"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final MessageDigest digest;

	private InputHash() {
		try {
			digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** @return SHA-256 in hexadecimal digits */
	static String of(StudySnapshot study) {
		InputHash hash = new InputHash();
		for (RecordComponent each : StudySnapshot.class.getRecordComponents()) {
			if (UNORDERED.contains(each.getName())) {
				hash.addUnordered((List<?>) value(each, study));
			} else if (!each.getName().equals("version")) { //$NON-NLS-1$
				hash.add(value(each, study));
			}
		}
		return HexFormat.of().formatHex(hash.digest.digest());
	}

	private void addUnordered(List<?> elements) {
		List<byte[]> hashes = new ArrayList<>(elements.size());
		for (Object each : elements) {
			InputHash hash = new InputHash();
			hash.add(each);
			hashes.add(hash.digest.digest());
		}
		hashes.sort(Arrays::compare);
		addLength('u', hashes.size());
		hashes.forEach(digest::update);
	}

	private void add(Object value) {
		switch (value) {
			case null -> digest.update((byte) 0);
			case List<?> list -> {
				addLength('l', list.size());
				list.forEach(this::add);
			}
			case Map<?, ?> map -> {
				addLength('m', map.size());
				map.forEach((key, each) -> {
					add(key);
					add(each);
				});
			}
			case Record object -> {
				digest.update((byte) 'r');
				for (RecordComponent each : object.getClass().getRecordComponents()) {
					add(value(each, object));
				}
			}
			default -> {
				// texts, numbers, yes or no, times, constants: each has a text that stands for it
				byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
				addLength('t', bytes.length);
				digest.update(bytes);
			}
		}
	}

	private void addLength(char kind, int length) {
		digest.update((byte) kind);
		digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
	}

	private static Object value(RecordComponent component, Object object) {
		try {
			return component.getAccessor().invoke(object);
		} catch (IllegalAccessException | InvocationTargetException e) {
			throw new IllegalStateException(e);
		}
	}
}
