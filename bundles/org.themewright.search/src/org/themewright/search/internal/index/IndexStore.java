package org.themewright.search.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.Version;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.search.internal.index.Catalogue.NoteEntry;
import org.themewright.search.internal.index.Catalogue.SourceEntry;
import org.themewright.search.internal.text.Stemming;
import org.themewright.search.internal.text.Stemmings;

/**
 * The files of an index, and the view on them that searches use. One thread at a time updates; searches go on meanwhile
 * on the view there was before.
 */
public final class IndexStore implements Closeable {

	/** Raised whenever documents are made in another way: an index of before is thrown away. */
	private static final String SCHEMA = "5"; //$NON-NLS-1$
	/** Raised whenever words or stems are. */
	private static final String ANALYSIS = "2"; //$NON-NLS-1$

	/** In MiB; a few hundred interviews become one segment. */
	private static final double RAM_BUFFER = 64;

	private final Directory directory;
	private final Stemmings stemmings;
	private final Map<String, String> format;
	/** By source or note, so that what is the same as at the last update is not read through. Used by who updates. */
	private Map<String, Digested> digests = Map.of();
	private final SharedParts shared = new SharedParts();
	private volatile IndexView view;

	/**
	 * The digest of a source with its codings, or of a note with the languages it is indexed in.
	 *
	 * @param object the source or note
	 * @param more what else is indexed of it
	 */
	private record Digested(Object object, Object more, BytesRef digest) {

		boolean isOf(Object other, Object otherMore) {
			return object.equals(other) && more.equals(otherMore);
		}
	}

	private IndexStore(Directory directory, Stemmings stemmings) {
		this.directory = directory;
		this.stemmings = stemmings;
		format = Map.of("schema", SCHEMA, "analysis", ANALYSIS + stemmings.signature(), "lucene", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Version.LATEST.toString());
	}

	/**
	 * Opens an index. What is damaged or was made by another version is deleted; the index is empty then.
	 *
	 * @param directory where the index is or will be; closed with the store
	 * @param stemmings how word forms are brought together
	 * @return the open index
	 * @throws IOException if there is no working in the directory
	 */
	public static IndexStore open(Directory directory, Stemmings stemmings) throws IOException {
		IndexStore store = new IndexStore(new CacheDirectory(directory), stemmings);
		try {
			store.refresh();
			store.checkFiles();
		} catch (IOException | RuntimeException e) {
			store.clear();
		}
		return store;
	}

	/**
	 * @param stemmings how word forms are brought together
	 * @return an empty index in memory
	 */
	public static IndexStore inMemory(Stemmings stemmings) {
		return new IndexStore(new ByteBuffersDirectory(), stemmings);
	}

	/**
	 * @return the index as it is now, to be released after use; null while nothing has been indexed
	 */
	public IndexView acquire() {
		for (IndexView current = view; current != null; current = view) {
			if (current.acquire()) {
				return current;
			}
		}
		return null;
	}

	private void refresh() throws IOException {
		if (!DirectoryReader.indexExists(directory)) {
			if (directory.listAll().length > 0) {
				throw new IOException("Not an index"); //$NON-NLS-1$
			}
			return;
		}
		DirectoryReader reader = view == null ? DirectoryReader.open(directory) : view.reopened();
		if (reader == null) {
			return;
		}
		try {
			IndexCommit commit = reader.getIndexCommit();
			if (!format.equals(commit.getUserData())) {
				throw new IOException("An index of another version"); //$NON-NLS-1$
			}
			IndexView next = new IndexView(reader, stemmings, shared);
			shared.retain(next.catalogue());
			show(next);
		} catch (IOException | RuntimeException e) {
			reader.close();
			throw e;
		}
	}

	private void show(IndexView next) throws IOException {
		IndexView before = view;
		view = next;
		if (before != null) {
			before.release();
		}
	}

	/** Reads all files once, to find any that is damaged. */
	private void checkFiles() throws IOException {
		IndexView current = acquire();
		if (current == null) {
			return;
		}
		try {
			for (LeafReaderContext leaf : current.searcher().getLeafContexts()) {
				leaf.reader().checkIntegrity();
			}
		} finally {
			current.release();
		}
	}

	/**
	 * Deletes all that was indexed.
	 *
	 * @throws IOException if files cannot be deleted
	 */
	public void clear() throws IOException {
		show(null);
		for (String file : directory.listAll()) {
			directory.deleteFile(file);
		}
	}

	/**
	 * Brings the index up to a study: only sources that changed are read anew. Cancelled or failed, it leaves the index
	 * as it was.
	 *
	 * @param study the study
	 * @param monitor for progress and cancel
	 * @return how many sources were read anew
	 * @throws IOException if the index cannot be written or is damaged
	 * @throws OperationCanceledException if cancelled
	 */
	public int update(StudySnapshot study, SubMonitor monitor) throws IOException {
		if (view != null && !view.isCurrent()) {
			refresh();
		}
		IndexView start = view;
		Update update = new Update(study, start == null ? Catalogue.EMPTY : start.catalogue(), stemmings, digests,
				monitor);
		digests = update.digests;
		if (start != null && update.isNothing()) {
			return 0;
		}
		try (IndexWriter writer = new IndexWriter(directory, configuration(start))) {
			try {
				update.write(writer);
				writer.setLiveCommitData(format.entrySet());
				writer.commit();
			} catch (IOException | RuntimeException e) {
				writer.rollback();
				throw e;
			}
			// Closing waits until segments are merged; the change can be found before.
			refresh();
		}
		return update.changed.size();
	}

	/** Makes the writer go on from what was compared, or begin anew; whatever else may be in the folder by now. */
	private static IndexWriterConfig configuration(IndexView start) throws IOException {
		// Writing what changed a second time into one file would take longer than the rest.
		// Small segments are merged on closing, when what changed can be found already.
		IndexWriterConfig result = new IndexWriterConfig().setRAMBufferSizeMB(RAM_BUFFER).setUseCompoundFile(false)
				.setMaxFullFlushMergeWaitMillis(0);
		return start == null ? result.setOpenMode(OpenMode.CREATE)
				: result.setOpenMode(OpenMode.APPEND).setIndexCommit(start.commit());
	}

	@Override
	public void close() throws IOException {
		show(null);
		directory.close();
	}

	/** What there is to do to bring the index up to a study. */
	private static final class Update {

		private final Catalogue before;
		private final Stemmings stemmings;
		private final SubMonitor monitor;
		private final Map<String, List<CodingData>> codings;
		private final Map<String, Digested> digests = new HashMap<>();
		private final List<SourceData> changed = new ArrayList<>();
		private final List<Note> changedNotes = new ArrayList<>();
		private final Set<String> removed = new HashSet<>();
		private final Map<String, Stemming> languages = new TreeMap<>();
		private final Catalogue after;

		Update(StudySnapshot study, Catalogue before, Stemmings stemmings, Map<String, Digested> known,
				SubMonitor monitor) {
			this.stemmings = stemmings;
			this.before = before;
			this.monitor = SubMonitor.convert(monitor, 100);
			this.codings = study.codingsBySource();
			Map<String, BytesRef> indexed = new HashMap<>();
			before.sources().forEach(each -> indexed.put(each.id(), each.digest()));
			before.notes().forEach(each -> indexed.put(each.id(), each.digest()));
			List<SourceEntry> entries = new ArrayList<>();
			SubMonitor comparing = this.monitor.split(10).setWorkRemaining(study.sources().size());
			for (SourceData source : study.sources()) {
				comparing.split(1);
				SourceEntry entry = entry(source, known.get(source.id()));
				entries.add(entry);
				Stemming stemming = stemmings.of(source.language());
				languages.put(stemming.field(), stemming);
				if (!entry.digest().equals(indexed.remove(source.id()))) {
					changed.add(source);
				}
			}
			if (languages.isEmpty()) {
				languages.put(stemmings.of(null).field(), stemmings.of(null));
			}
			List<NoteEntry> notes = new ArrayList<>();
			for (Note.Placed each : Note.in(study)) {
				NoteEntry entry = entry(each, known.get(each.note().id()));
				notes.add(entry);
				if (!entry.digest().equals(indexed.remove(entry.id()))) {
					changedNotes.add(each.note());
				}
			}
			removed.addAll(indexed.keySet());
			after = Catalogue.of(study, entries, notes);
		}

		private SourceEntry entry(SourceData source, Digested before) {
			List<CodingData> here = codings.getOrDefault(source.id(), List.of());
			BytesRef digest = before != null && before.isOf(source, here) ? before.digest
					: digest(content(source).toBytes(), source.text());
			digests.put(source.id(), new Digested(source, here, digest));
			return new SourceEntry(source.id(), Catalogue.text(source.slug()), Catalogue.text(source.name()),
					digest, stemmings.of(source.language()).field(),
					source.text().length(), source.date() == null ? "" : source.date().toString()); //$NON-NLS-1$
		}

		private NoteEntry entry(Note.Placed placed, Digested before) {
			Note note = placed.note();
			BytesRef digest = before != null && before.isOf(note, languages.keySet()) ? before.digest
					: digest(note.toBytes(), languages.keySet().toString());
			digests.put(note.id(), new Digested(note, languages.keySet(), digest));
			return new NoteEntry(note.id(), note.kind(), digest, placed.place().sourceId(), placed.place().start(),
					placed.place().end(), placed.date(), note.authorId());
		}

		private SourceContent content(SourceData source) {
			return SourceContent.of(source, codings.getOrDefault(source.id(), List.of()));
		}

		/** What tells contents apart: nobody is kept from making two that are alike, but only their own study has them. */
		private static BytesRef digest(BytesRef bytes, String more) {
			ByteBuffer result = ByteBuffer.allocate(4 * Long.BYTES);
			for (BytesRef each : List.of(bytes, new BytesRef(more))) {
				for (long part : StringHelper.murmurhash3_x64_128(each)) {
					result.putLong(part);
				}
			}
			return new BytesRef(result.array());
		}

		boolean isNothing() {
			return after.equals(before);
		}

		void write(IndexWriter writer) throws IOException {
			SourceDocuments documents = new SourceDocuments(stemmings);
			SubMonitor writing = monitor.split(90).setWorkRemaining(changed.size() + 1);
			for (String each : removed) {
				writer.deleteDocuments(new Term(Fields.IN_SOURCE, each));
			}
			for (SourceData each : changed) {
				writing.split(1).subTask(each.name());
				writer.updateDocuments(new Term(Fields.IN_SOURCE, each.id()),
						documents.of(each, content(each)));
			}
			for (Note each : changedNotes) {
				writer.updateDocuments(new Term(Fields.IN_SOURCE, each.id()), documents.of(each, languages.values()));
			}
			writer.updateDocument(Catalogue.TERM, after.toDocument());
		}
	}
}
