package org.themewright.search.internal.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.themewright.search.HiddenWork;
import org.themewright.search.HitKind;
import org.themewright.search.internal.index.Catalogue.CodeEntry;
import org.themewright.search.internal.index.Catalogue.NoteEntry;
import org.themewright.search.internal.index.Catalogue.ParticipantEntry;
import org.themewright.search.internal.index.Catalogue.SourceEntry;
import org.themewright.search.internal.index.SourceContent.CodingEntry;
import org.themewright.search.internal.text.Stemming;
import org.themewright.search.internal.text.Stemmings;
import org.themewright.search.internal.text.Words;

/**
 * The index at one moment, as somebody sees it; whoever got it from {@link IndexStore#acquire} releases it after use.
 */
public final class IndexView {

	private final DirectoryReader reader;
	private final Stemmings stemmings;
	private final Catalogue catalogue;
	private final IndexSearcher searcher;
	private final SharedParts shared;
	/** What is left out, and the view that has it; null for a view that has all. */
	private final HiddenWork hidden;
	private final IndexView whole;
	private final Map<String, SourceEntry> sources = new HashMap<>();
	private final Map<String, ParticipantEntry> participants = new HashMap<>();
	private final List<Stemming> languages;
	private final Map<String, RangeIndex> codingPlaces = new ConcurrentHashMap<>();
	/** The codings that are not hidden, of sources where some are. */
	private final Map<String, List<CodingEntry>> seen = new ConcurrentHashMap<>();
	private final Map<String, String> folded;
	private volatile PassageTable passages;
	private volatile Map<String, Set<String>> codesByName;
	/** The view without what was hidden last; searches mostly follow each other with the same hidden. */
	private volatile IndexView last;

	IndexView(DirectoryReader reader, Stemmings stemmings, SharedParts shared) throws IOException {
		this.reader = reader;
		this.stemmings = stemmings;
		this.shared = shared;
		hidden = HiddenWork.NONE;
		whole = null;
		folded = new ConcurrentHashMap<>();
		searcher = searcher(reader);
		BytesRef stored = stored(Catalogue.TERM);
		this.catalogue = stored == null ? Catalogue.EMPTY : Catalogue.fromBytes(stored);
		catalogue.sources().forEach(each -> sources.put(each.id(), each));
		catalogue.participants().forEach(each -> participants.putIfAbsent(each.id(), each));
		languages = used();
	}

	private IndexView(IndexView whole, HiddenWork hidden, Set<String> notes) throws IOException {
		this.whole = whole;
		this.hidden = hidden;
		stemmings = whole.stemmings;
		shared = whole.shared;
		sources.putAll(whole.sources);
		participants.putAll(whole.participants);
		languages = whole.languages;
		folded = whole.folded;
		if (notes.isEmpty()) {
			reader = whole.reader;
			searcher = whole.searcher;
			catalogue = whole.catalogue;
		} else {
			reader = new HidingReader(whole.reader, notes, shared::passages);
			searcher = searcher(reader);
			catalogue = whole.catalogue.without(notes);
		}
	}

	private static IndexSearcher searcher(DirectoryReader reader) {
		IndexSearcher result = new IndexSearcher(reader);
		// Queries are rarely asked twice.
		result.setQueryCache(null);
		return result;
	}

	/**
	 * Leaves out what is hidden.
	 *
	 * @param work what is hidden
	 * @return a view as if that was not there, to be used as long as this one
	 * @throws IOException if the index cannot be read
	 */
	public IndexView without(HiddenWork work) throws IOException {
		if (work.isNothing()) {
			return this;
		}
		IndexView result = last;
		if (result == null || !result.hidden.equals(work)) {
			result = new IndexView(this, work, notesIn(work));
			last = result;
		}
		return result;
	}

	/** The memos that are hidden, and what was written to codings that are. */
	private Set<String> notesIn(HiddenWork work) {
		Set<String> result = new HashSet<>();
		for (NoteEntry each : catalogue.notes()) {
			if (work.memoIds().contains(each.id()) || each.kind() == HitKind.CODING_MEMO
					&& work.hidesCodings(each.sourceId(), each.authorId())) {
				result.add(each.id());
			}
		}
		return result;
	}

	/** @return ids of sources of which codings are left out; there may be others among them */
	public Set<String> limitedSources() {
		return hidden.sourceIds();
	}

	/** Whether this is a view where memos, or what was written to codings, is left out. */
	private boolean hidesNotes() {
		return whole != null && reader != whole.reader;
	}

	private List<Stemming> used() {
		Set<String> fields = catalogue.sources().stream().map(SourceEntry::stemField).collect(Collectors.toSet());
		List<Stemming> result = stemmings.all().stream().filter(each -> fields.contains(each.field())).toList();
		return result.isEmpty() ? List.of(stemmings.of(null)) : result;
	}

	/** @return whether it may be used; false when it has been replaced and closed meanwhile */
	boolean acquire() {
		return reader.tryIncRef();
	}

	/**
	 * Lets go of it after use.
	 *
	 * @throws IOException if files cannot be closed
	 */
	public void release() throws IOException {
		reader.decRef();
	}

	/** @return whether there is nothing newer on disk */
	boolean isCurrent() throws IOException {
		return reader.isCurrent();
	}

	/** @return the index as it is on disk, sharing what is the same; null if that is this view */
	DirectoryReader reopened() throws IOException {
		return DirectoryReader.openIfChanged(reader);
	}

	IndexCommit commit() throws IOException {
		return reader.getIndexCommit();
	}

	/** @return how word forms were brought together */
	public Stemmings stemmings() {
		return stemmings;
	}

	/** @return what is known of the study as a whole */
	public Catalogue catalogue() {
		return catalogue;
	}

	/** @return how the words of the sources that are there were brought together; at least one */
	public List<Stemming> languages() {
		return languages;
	}

	/** @return the participants by id */
	public Map<String, ParticipantEntry> participants() {
		return participants;
	}

	/**
	 * @param name a name or value of the study
	 * @return the forms of its words, as {@link Words#fold} tells; worked out once
	 */
	public String folded(String name) {
		return folded.computeIfAbsent(name, Words::fold);
	}

	/**
	 * @param name a folded name
	 * @return ids of the codes that are called so, alone or with the names above them
	 */
	public Set<String> codesNamed(String name) {
		Map<String, Set<String>> result = codesByName;
		if (result == null) {
			result = new HashMap<>();
			for (CodeEntry each : catalogue.codes()) {
				result.computeIfAbsent(folded(each.name()), key -> new HashSet<>()).add(each.id());
				result.computeIfAbsent(folded(each.path()), key -> new HashSet<>()).add(each.id());
			}
			codesByName = result;
		}
		return result.getOrDefault(name, Set.of());
	}

	/** @return what searches the passages */
	public IndexSearcher searcher() {
		return searcher;
	}

	/**
	 * @param sourceId id of an indexed source
	 * @return what was stored of it, beside its text
	 * @throws IOException if it cannot be read
	 */
	public SourceContent content(String sourceId) throws IOException {
		SourceEntry source = sources.get(sourceId);
		if (source == null) {
			throw new IOException("No source " + sourceId); //$NON-NLS-1$
		}
		SourceContent content = shared.content(source, () -> SourceContent.fromBytes(stored(sourceId)));
		return hidden.sourceIds().contains(sourceId) ? content.with(seen(sourceId, content)) : content;
	}

	private List<CodingEntry> seen(String sourceId, SourceContent content) {
		return seen.computeIfAbsent(sourceId, id -> content.codings().stream()
				.filter(each -> !hidden.hidesCodings(id, each.researcherId())).toList());
	}

	/**
	 * @param sourceId id of an indexed source
	 * @return its codings by start
	 * @throws IOException if they cannot be read
	 */
	public List<CodingEntry> codings(String sourceId) throws IOException {
		return content(sourceId).codings();
	}

	/**
	 * @param sourceId id of an indexed source
	 * @return where its codings are, by their indexes
	 * @throws IOException if they cannot be read
	 */
	public RangeIndex codingPlaces(String sourceId) throws IOException {
		if (whole != null && !hidden.sourceIds().contains(sourceId)) {
			return whole.codingPlaces(sourceId);
		}
		RangeIndex result = codingPlaces.get(sourceId);
		if (result == null) {
			result = new RangeIndex(codings(sourceId), CodingEntry::start, CodingEntry::end);
			codingPlaces.put(sourceId, result);
		}
		return result;
	}

	/**
	 * @return what reads the texts of sources, for one thread
	 * @throws IOException if the index cannot be read
	 */
	public SourceTexts texts() throws IOException {
		return new SourceTexts(reader.leaves(), passages());
	}

	/**
	 * @return where all passages are, read once
	 * @throws IOException if that cannot be read
	 */
	public PassageTable passages() throws IOException {
		if (whole != null && !hidesNotes()) {
			return whole.passages();
		}
		PassageTable result = passages;
		if (result == null) {
			result = new PassageTable(reader, catalogue, shared::passages);
			passages = result;
		}
		return result;
	}

	/**
	 * @param kind what passages are in
	 * @return how many there are, with some that were deleted lately
	 * @throws IOException if that cannot be read
	 */
	public int countPassages(PassageKind kind) throws IOException {
		Term term = new Term(Fields.KIND, kind.name());
		// What is hidden may never be counted; what was deleted is not worth going through all passages for.
		return hidesNotes() ? searcher.count(new TermQuery(term)) : reader.docFreq(term);
	}

	/**
	 * @param id id of an indexed memo, code or theme
	 * @return what was stored of it
	 * @throws IOException if it cannot be read
	 */
	public Note note(String id) throws IOException {
		return Note.fromBytes(stored(id));
	}

	private BytesRef stored(String id) throws IOException {
		BytesRef result = stored(new Term(Fields.SOURCE, id));
		if (result == null) {
			throw new IOException("No content of " + id); //$NON-NLS-1$
		}
		return result;
	}

	private BytesRef stored(Term term) throws IOException {
		for (LeafReaderContext leaf : reader.leaves()) {
			Bits live = leaf.reader().getLiveDocs();
			PostingsEnum found = leaf.reader().postings(term, PostingsEnum.NONE);
			while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
				if (live == null || live.get(found.docID())) {
					return leaf.reader().storedFields().document(found.docID()).getBinaryValue(Fields.CONTENT);
				}
			}
		}
		return null;
	}
}
