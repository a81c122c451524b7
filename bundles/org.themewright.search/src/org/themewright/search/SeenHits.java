package org.themewright.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.themewright.core.AtomicFiles;

/**
 * Which hits of saved searches somebody has seen, so that new ones can be told. It belongs to who looks and not to the
 * study, and is kept in a file outside of it. A hit is known by its words and what stands around them; where they are in
 * the text may change.
 * <p>
 * Any thread may call any method.
 *
 * @since 1.0
 */
public final class SeenHits {

	private static final Logger LOG = System.getLogger(SeenHits.class.getName());
	/** Begins the file, and is raised whenever it is written in another way. */
	private static final int FORMAT = 0x54575331;
	private static final int MAX_BYTES = 50_000_000;
	/** Words farther away do not make a hit another. */
	private static final int CONTEXT = 24;

	private final Path file;
	private final Map<String, Seen> searches;

	/** What was seen of a search: the query, and the hits as sorted numbers. */
	private record Seen(String query, long[] hits) {
	}

	private SeenHits(Path file, Map<String, Seen> searches) {
		this.file = file;
		this.searches = searches;
	}

	/**
	 * Reads what was seen. Where the file is not there or cannot be read, nothing was.
	 *
	 * @param file the file, absolute
	 * @return what was seen
	 */
	public static SeenHits open(Path file) {
		try {
			return new SeenHits(file, Files.exists(file) ? read(file) : new HashMap<>());
		} catch (IOException e) {
			LOG.log(Level.INFO, file + " is begun anew: " + e); //$NON-NLS-1$
			return new SeenHits(file, new HashMap<>());
		}
	}

	private static Map<String, Seen> read(Path file) throws IOException {
		if (Files.size(file) > MAX_BYTES) {
			throw new IOException("Too large"); //$NON-NLS-1$
		}
		Map<String, Seen> result = new HashMap<>();
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
			if (in.readInt() != FORMAT) {
				throw new IOException("Another format"); //$NON-NLS-1$
			}
			for (int left = in.readInt(); left > 0; left--) {
				String id = in.readUTF();
				String query = in.readUTF();
				int count = in.readInt();
				if (count < 0 || count > in.available() / Long.BYTES) {
					throw new IOException("Cut"); //$NON-NLS-1$
				}
				long[] hits = new long[count];
				for (int i = 0; i < count; i++) {
					hits[i] = in.readLong();
				}
				result.put(id, new Seen(query, hits));
			}
		}
		return result;
	}

	/**
	 * Tells which hits are new. Of a search that was never looked at, or has another query now, none is.
	 *
	 * @param searchId id of the saved search
	 * @param query its query and whatever else decides what it finds
	 * @param hits what it finds now
	 * @return the hits that were not there when it was last looked at, in their order
	 */
	public synchronized List<SearchHit> newOf(String searchId, String query, List<SearchHit> hits) {
		Seen seen = searches.get(Objects.requireNonNull(searchId));
		if (seen == null || !seen.query.equals(digestOf(query))) {
			return List.of();
		}
		Map<Long, Integer> left = new HashMap<>();
		for (long each : seen.hits) {
			left.merge(each, 1, Integer::sum);
		}
		return hits.stream().filter(each -> left.merge(numberOf(each), -1, Integer::sum) < 0).toList();
	}

	/**
	 * Notes that a search was looked at.
	 *
	 * @param searchId id of the saved search
	 * @param query its query and whatever else decides what it finds
	 * @param hits what it finds now
	 * @throws IOException if that cannot be kept; it is known as long as this object is used
	 */
	public synchronized void look(String searchId, String query, List<SearchHit> hits) throws IOException {
		long[] numbers = hits.stream().mapToLong(SeenHits::numberOf).sorted().toArray();
		Seen now = new Seen(digestOf(query), numbers);
		Seen before = searches.put(Objects.requireNonNull(searchId), now);
		if (before == null || !before.query.equals(now.query) || !Arrays.equals(before.hits, numbers)) {
			write();
		}
	}

	/**
	 * Forgets searches that are no longer there.
	 *
	 * @param searchIds ids of the saved searches that are
	 * @throws IOException if that cannot be kept
	 */
	public synchronized void keepOnly(List<String> searchIds) throws IOException {
		if (searches.keySet().retainAll(searchIds)) {
			write();
		}
	}

	private void write() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeInt(FORMAT);
			out.writeInt(searches.size());
			for (Map.Entry<String, Seen> each : searches.entrySet()) {
				out.writeUTF(each.getKey());
				out.writeUTF(each.getValue().query);
				out.writeInt(each.getValue().hits.length);
				for (long hit : each.getValue().hits) {
					out.writeLong(hit);
				}
			}
		}
		AtomicFiles.write(file, bytes.toByteArray());
	}

	private static String digestOf(String query) {
		return Long.toHexString(number(query));
	}

	private static long numberOf(SearchHit hit) {
		String before = hit.before().substring(Math.max(0, hit.before().length() - CONTEXT));
		String after = hit.after().substring(0, Math.min(CONTEXT, hit.after().length()));
		return number(hit.objectId() + '\n' + hit.part() + '\n' + before + '\n' + hit.text() + '\n' + after);
	}

	private static long number(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
			return ByteBuffer.wrap(digest).getLong();
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
