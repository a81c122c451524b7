package org.themewright.search.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.MemoData;
import org.themewright.core.snapshot.StudySnapshot.ThemeData;
import org.themewright.search.HitKind;
import org.themewright.search.HitPart;

/**
 * What researchers wrote: a memo, a code or a theme.
 *
 * @param parts its texts; offsets in the index count in all of them, one after the other, with one character between
 * @param codeId what it is about, if that is a code or a coding; else empty
 * @param authorId who wrote it, or empty
 */
public record Note(String id, HitKind kind, List<Part> parts, String codeId, String authorId) {

	/** One of its texts; not empty. */
	public record Part(HitPart part, String text) {
	}

	/** The place in a transcript that a note is about; empty ids and -1 where there is none. */
	record Place(String sourceId, int start, int end) {

		static final Place NONE = new Place("", -1, -1); //$NON-NLS-1$
	}

	/** @return the kind of its passages */
	PassageKind passageKind() {
		return kind == HitKind.MEMO || kind == HitKind.CODING_MEMO ? PassageKind.MEMO : PassageKind.CODEBOOK;
	}

	/** @return its name for people; empty if it has none */
	public String name() {
		return parts.isEmpty() || parts.getFirst().part != HitPart.NAME ? "" : parts.getFirst().text; //$NON-NLS-1$
	}

	/**
	 * @param part index of one of its parts
	 * @return where that begins in all of its text
	 */
	public int startOf(int part) {
		int result = 0;
		for (Part each : parts.subList(0, part)) {
			result += each.text.length() + 1;
		}
		return result;
	}

	/**
	 * @param offset an offset in all of its text
	 * @return index of the part that holds it
	 */
	public int partAt(int offset) {
		int index = 0;
		while (index + 1 < parts.size() && startOf(index + 1) <= offset) {
			index++;
		}
		return index;
	}

	/**
	 * @param study a study
	 * @return all that is written in it, with where in the transcripts it belongs, by id in the order of the study
	 */
	static List<Placed> in(StudySnapshot study) {
		Map<String, CodingData> codings = new HashMap<>();
		study.codings().forEach(each -> codings.put(each.id(), each));
		Map<String, CodeData> codes = study.codesById();
		List<Placed> result = new ArrayList<>();
		for (MemoData each : study.memos()) {
			result.add(of(each, codings, codes));
		}
		for (CodingData each : study.codings()) {
			if (each.memo() != null && !each.memo().isBlank()) {
				Note note = note(each.id(), HitKind.CODING_MEMO, parts(HitPart.TEXT, each.memo()), each.codeId(),
						each.researcherId());
				result.add(new Placed(note, place(each), date(each.created())));
			}
		}
		for (CodeData each : study.codes()) {
			result.add(new Placed(note(each.id(), HitKind.CODE,
					parts(HitPart.NAME, each.name(), HitPart.DEFINITION, each.definition(), HitPart.WHEN_TO_USE,
							each.whenToUse(), HitPart.WHEN_NOT_TO_USE, each.whenNotToUse(), HitPart.EXAMPLE, each.example()),
					each.id(), null), Place.NONE, "")); //$NON-NLS-1$
		}
		for (ThemeData each : study.themes()) {
			List<Part> parts = new ArrayList<>(parts(HitPart.NAME, each.name(), HitPart.IDEA, each.idea()));
			each.summaries().forEach(summary -> parts.addAll(parts(HitPart.SUMMARY, summary.text())));
			result.add(new Placed(note(each.id(), HitKind.THEME, parts, null, null), Place.NONE, "")); //$NON-NLS-1$
		}
		return result;
	}

	/** A note with its place, and the day it was written as ISO 8601, or empty. */
	record Placed(Note note, Place place, String date) {
	}

	private static Placed of(MemoData memo, Map<String, CodingData> codings, Map<String, CodeData> codes) {
		CodingData coding = codings.get(memo.aboutId());
		String code = coding != null ? coding.codeId() : codes.containsKey(memo.aboutId()) ? memo.aboutId() : null;
		Place place = coding != null ? place(coding)
				: memo.start() >= 0 ? new Place(memo.aboutId(), memo.start(), memo.end()) : Place.NONE;
		return new Placed(note(memo.id(), HitKind.MEMO, parts(HitPart.NAME, memo.title(), HitPart.TEXT, memo.text()), code,
				memo.authorId()), place, date(memo.created()));
	}

	private static Place place(CodingData coding) {
		return new Place(coding.sourceId(), coding.start(), coding.end());
	}

	/** The day in UTC, which is the same wherever the index is read. */
	private static String date(java.time.Instant instant) {
		return instant == null ? "" : instant.toString().substring(0, 10); //$NON-NLS-1$
	}

	private static Note note(String id, HitKind kind, List<Part> parts, String codeId, String authorId) {
		return new Note(id, kind, List.copyOf(parts), Catalogue.text(codeId), Catalogue.text(authorId));
	}

	private static List<Part> parts(Object... partsAndTexts) {
		List<Part> result = new ArrayList<>();
		for (int i = 0; i < partsAndTexts.length; i += 2) {
			String text = Objects.requireNonNullElse((String) partsAndTexts[i + 1], ""); //$NON-NLS-1$
			if (!text.isBlank()) {
				result.add(new Part((HitPart) partsAndTexts[i], text));
			}
		}
		return result;
	}

	BytesRef toBytes() {
		ByteBuffersDataOutput out = new ByteBuffersDataOutput();
		try {
			out.writeString(id);
			out.writeVInt(kind.ordinal());
			out.writeString(codeId);
			out.writeString(authorId);
			out.writeVInt(parts.size());
			for (Part each : parts) {
				out.writeVInt(each.part.ordinal());
				out.writeString(each.text);
			}
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return new BytesRef(out.toArrayCopy());
	}

	static Note fromBytes(BytesRef bytes) throws IOException {
		ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
		String id = in.readString();
		HitKind kind = HitKind.values()[in.readVInt()];
		String code = in.readString();
		String author = in.readString();
		List<Part> parts = new ArrayList<>();
		for (int left = in.readVInt(); left > 0; left--) {
			parts.add(new Part(HitPart.values()[in.readVInt()], in.readString()));
		}
		return new Note(id, kind, parts, code, author);
	}
}
