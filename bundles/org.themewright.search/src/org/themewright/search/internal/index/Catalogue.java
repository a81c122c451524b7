package org.themewright.search.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.themewright.core.snapshot.StudySnapshot;

/**
 * What the index knows of the study as a whole; small, and written anew with every change.
 *
 * @param sources in the order of the study
 * @param codes each before its sub-codes
 */
public record Catalogue(List<SourceEntry> sources, List<CodeEntry> codes, List<ResearcherEntry> researchers,
		List<ParticipantEntry> participants) {

	/** A source, with the digest of what was indexed of it and the field that holds its stems. */
	public record SourceEntry(String id, String slug, String name, BytesRef digest, String stemField) {
	}

	/** A code; {@code parentId} is empty at the top. */
	public record CodeEntry(String id, String name, String path, String parentId) {
	}

	/** A researcher. */
	public record ResearcherEntry(String id, String name, String initials) {
	}

	/** A participant. */
	public record ParticipantEntry(String id, String name) {
	}

	/** Finds the document that holds it. */
	static final Term TERM = new Term(Fields.CATALOGUE, "study"); //$NON-NLS-1$

	/** Of a study that has nothing. */
	static final Catalogue EMPTY = new Catalogue(List.of(), List.of(), List.of(), List.of());

	static Catalogue of(StudySnapshot study, List<SourceEntry> sources) {
		return new Catalogue(List.copyOf(sources),
				study.codes().stream()
						.map(each -> new CodeEntry(each.id(), text(each.name()), text(each.path()), text(each.parentId())))
						.toList(),
				study.researchers().stream()
						.map(each -> new ResearcherEntry(each.id(), text(each.name()), text(each.initials()))).toList(),
				study.participants().stream().map(each -> new ParticipantEntry(each.id(), text(each.name()))).toList());
	}

	static String text(String text) {
		return text == null ? "" : text; //$NON-NLS-1$
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
			out.writeVInt(sources.size());
			for (SourceEntry each : sources) {
				writeStrings(out, each.id, each.slug, each.name, each.stemField);
				out.writeVInt(each.digest.length);
				out.writeBytes(each.digest.bytes, each.digest.offset, each.digest.length);
			}
			out.writeVInt(codes.size());
			for (CodeEntry each : codes) {
				writeStrings(out, each.id, each.name, each.path, each.parentId);
			}
			out.writeVInt(researchers.size());
			for (ResearcherEntry each : researchers) {
				writeStrings(out, each.id, each.name, each.initials);
			}
			out.writeVInt(participants.size());
			for (ParticipantEntry each : participants) {
				writeStrings(out, each.id, each.name);
			}
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return new BytesRef(out.toArrayCopy());
	}

	private static void writeStrings(DataOutput out, String... texts) throws IOException {
		for (String text : texts) {
			out.writeString(text);
		}
	}

	static Catalogue fromBytes(BytesRef bytes) throws IOException {
		ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
		List<SourceEntry> sources = new ArrayList<>();
		for (int left = in.readVInt(); left > 0; left--) {
			String id = in.readString();
			String slug = in.readString();
			String name = in.readString();
			String stemField = in.readString();
			byte[] digest = new byte[in.readVInt()];
			in.readBytes(digest, 0, digest.length);
			sources.add(new SourceEntry(id, slug, name, new BytesRef(digest), stemField));
		}
		List<CodeEntry> codes = new ArrayList<>();
		for (int left = in.readVInt(); left > 0; left--) {
			codes.add(new CodeEntry(in.readString(), in.readString(), in.readString(), in.readString()));
		}
		List<ResearcherEntry> researchers = new ArrayList<>();
		for (int left = in.readVInt(); left > 0; left--) {
			researchers.add(new ResearcherEntry(in.readString(), in.readString(), in.readString()));
		}
		List<ParticipantEntry> participants = new ArrayList<>();
		for (int left = in.readVInt(); left > 0; left--) {
			participants.add(new ParticipantEntry(in.readString(), in.readString()));
		}
		return new Catalogue(sources, codes, researchers, participants);
	}
}
