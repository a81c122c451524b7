package org.themewright.search.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.AttributeData;
import org.themewright.search.HitKind;

/**
 * What the index knows of the study as a whole; small, and written anew with every change.
 *
 * @param sources in the order of the study
 * @param notes what was written by the researchers
 * @param codes each before its sub-codes
 * @param themes each before its sub-themes
 * @param attributes names of the declared attributes
 */
public record Catalogue(List<SourceEntry> sources, List<NoteEntry> notes, List<CodeEntry> codes,
		List<ThemeEntry> themes, List<ResearcherEntry> researchers, List<ParticipantEntry> participants,
		List<RoundEntry> rounds, List<String> attributes) {

	/**
	 * A source, with the digest of what was indexed of it and the field that holds its stems.
	 *
	 * @param length of its text in UTF-16 code units
	 * @param date ISO 8601, or empty
	 */
	public record SourceEntry(String id, String slug, String name, BytesRef digest, String stemField, int length,
			String date) {
	}

	/**
	 * A memo, code or theme, with the digest of what was indexed of it and the place in a transcript that it is about.
	 *
	 * @param sourceId empty where it is about no place; offsets are -1 then
	 * @param date ISO 8601, or empty
	 * @param authorId who wrote it, or empty
	 */
	public record NoteEntry(String id, HitKind kind, BytesRef digest, String sourceId, int start, int end, String date,
			String authorId) {
	}

	/** A code; {@code parentId} is empty at the top. */
	public record CodeEntry(String id, String name, String path, String parentId) {
	}

	/** A theme with the codes it gathers; {@code parentId} is empty at the top. */
	public record ThemeEntry(String id, String name, String parentId, List<String> codeIds) {
	}

	/** A researcher. */
	public record ResearcherEntry(String id, String name, String initials) {
	}

	/** A participant with the values of attributes by their names. */
	public record ParticipantEntry(String id, String name, Map<String, String> values) {
	}

	/** A round of coding; without sources it is about all. */
	public record RoundEntry(String id, String name, List<String> researcherIds, List<String> sourceIds) {
	}

	/** Finds the document that holds it. */
	static final Term TERM = new Term(Fields.CATALOGUE, "study"); //$NON-NLS-1$

	/** Of a study that has nothing. */
	static final Catalogue EMPTY = new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
			List.of(), List.of());

	static Catalogue of(StudySnapshot study, List<SourceEntry> sources, List<NoteEntry> notes) {
		return new Catalogue(List.copyOf(sources), List.copyOf(notes),
				study.codes().stream()
						.map(each -> new CodeEntry(each.id(), text(each.name()), text(each.path()), text(each.parentId())))
						.toList(),
				study.themes().stream()
						.map(each -> new ThemeEntry(each.id(), text(each.name()), text(each.parentId()), each.codeIds()))
						.toList(),
				study.researchers().stream()
						.map(each -> new ResearcherEntry(each.id(), text(each.name()), text(each.initials()))).toList(),
				study.participants().stream()
						.map(each -> new ParticipantEntry(each.id(), text(each.name()), each.values())).toList(),
				study.rounds().stream()
						.map(each -> new RoundEntry(each.id(), text(each.name()), each.researcherIds(), each.sourceIds()))
						.toList(),
				study.attributes().stream().map(AttributeData::name).toList());
	}

	static String text(String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}

	/**
	 * @param ids ids of codes
	 * @return these and those of all codes below them
	 */
	public Set<String> withSubCodes(Set<String> ids) {
		Set<String> result = new HashSet<>(ids);
		for (CodeEntry each : codes) {
			if (result.contains(each.parentId())) {
				result.add(each.id());
			}
		}
		return result;
	}

	/**
	 * @param ids ids of themes
	 * @return ids of the codes that these and their sub-themes gather, with their sub-codes
	 */
	public Set<String> codesOfThemes(Set<String> ids) {
		Set<String> all = new HashSet<>(ids);
		Set<String> result = new HashSet<>();
		for (ThemeEntry each : themes) {
			if (all.contains(each.parentId())) {
				all.add(each.id());
			}
			if (all.contains(each.id())) {
				result.addAll(each.codeIds());
			}
		}
		return withSubCodes(result);
	}

	/**
	 * @param ids ids of notes
	 * @return the same without these
	 */
	Catalogue without(Set<String> ids) {
		return new Catalogue(sources, notes.stream().filter(each -> !ids.contains(each.id())).toList(), codes, themes,
				researchers, participants, rounds, attributes);
	}

	/** @return the notes by their ids */
	public Map<String, NoteEntry> notesById() {
		Map<String, NoteEntry> result = new HashMap<>();
		notes.forEach(each -> result.put(each.id(), each));
		return result;
	}

	Document toDocument() {
		Document document = new Document();
		document.add(new StringField(TERM.field(), TERM.text(), Field.Store.NO));
		document.add(new StoredField(Fields.CONTENT, toBytes()));
		return document;
	}

	private BytesRef toBytes() {
		ByteBuffersDataOutput out = new ByteBuffersDataOutput();
		try {
			write(out, sources, each -> {
				writeStrings(out, each.id, each.slug, each.name, each.stemField, each.date);
				out.writeVInt(each.length);
				writeBytes(out, each.digest);
			});
			write(out, notes, each -> {
				writeStrings(out, each.id, each.kind.name(), each.sourceId, each.date, each.authorId);
				out.writeZInt(each.start);
				out.writeZInt(each.end);
				writeBytes(out, each.digest);
			});
			write(out, codes, each -> writeStrings(out, each.id, each.name, each.path, each.parentId));
			write(out, themes, each -> {
				writeStrings(out, each.id, each.name, each.parentId);
				write(out, each.codeIds, out::writeString);
			});
			write(out, researchers, each -> writeStrings(out, each.id, each.name, each.initials));
			write(out, participants, each -> {
				writeStrings(out, each.id, each.name);
				write(out, List.copyOf(each.values.entrySet()), value -> writeStrings(out, value.getKey(), value.getValue()));
			});
			write(out, rounds, each -> {
				writeStrings(out, each.id, each.name);
				write(out, each.researcherIds, out::writeString);
				write(out, each.sourceIds, out::writeString);
			});
			write(out, attributes, out::writeString);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return new BytesRef(out.toArrayCopy());
	}

	private interface Writer<T> {

		void write(T entry) throws IOException;
	}

	private interface Reader<T> {

		T read() throws IOException;
	}

	private static <T> void write(DataOutput out, List<T> entries, Writer<T> writer) throws IOException {
		out.writeVInt(entries.size());
		for (T each : entries) {
			writer.write(each);
		}
	}

	private static <T> List<T> read(DataInput in, Reader<T> reader) throws IOException {
		List<T> result = new ArrayList<>();
		for (int left = in.readVInt(); left > 0; left--) {
			result.add(reader.read());
		}
		return result;
	}

	private static void writeStrings(DataOutput out, String... texts) throws IOException {
		for (String text : texts) {
			out.writeString(text);
		}
	}

	private static void writeBytes(DataOutput out, BytesRef bytes) throws IOException {
		out.writeVInt(bytes.length);
		out.writeBytes(bytes.bytes, bytes.offset, bytes.length);
	}

	private static BytesRef readBytes(DataInput in) throws IOException {
		byte[] bytes = new byte[in.readVInt()];
		in.readBytes(bytes, 0, bytes.length);
		return new BytesRef(bytes);
	}

	static Catalogue fromBytes(BytesRef bytes) throws IOException {
		ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
		return new Catalogue(read(in, () -> source(in)), read(in, () -> note(in)),
				read(in, () -> new CodeEntry(in.readString(), in.readString(), in.readString(), in.readString())),
				read(in, () -> new ThemeEntry(in.readString(), in.readString(), in.readString(), strings(in))),
				read(in, () -> new ResearcherEntry(in.readString(), in.readString(), in.readString())),
				read(in, () -> new ParticipantEntry(in.readString(), in.readString(), values(in))),
				read(in, () -> new RoundEntry(in.readString(), in.readString(), strings(in), strings(in))), strings(in));
	}

	private static SourceEntry source(DataInput in) throws IOException {
		String id = in.readString();
		String slug = in.readString();
		String name = in.readString();
		String stemField = in.readString();
		String date = in.readString();
		int length = in.readVInt();
		return new SourceEntry(id, slug, name, readBytes(in), stemField, length, date);
	}

	private static NoteEntry note(DataInput in) throws IOException {
		String id = in.readString();
		HitKind kind = HitKind.valueOf(in.readString());
		String source = in.readString();
		String date = in.readString();
		String author = in.readString();
		int start = in.readZInt();
		int end = in.readZInt();
		return new NoteEntry(id, kind, readBytes(in), source, start, end, date, author);
	}

	private static List<String> strings(DataInput in) throws IOException {
		return read(in, in::readString);
	}

	private static Map<String, String> values(DataInput in) throws IOException {
		Map<String, String> result = new LinkedHashMap<>();
		for (int left = in.readVInt(); left > 0; left--) {
			result.put(in.readString(), in.readString());
		}
		return result;
	}
}
