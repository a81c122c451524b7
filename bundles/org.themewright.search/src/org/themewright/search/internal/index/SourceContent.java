package org.themewright.search.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.SpeakerRole;

/**
 * What is needed of a source to show its hits. Its bytes are also what is compared to know whether the source has to be
 * indexed again: all that is indexed is in them.
 *
 * @param codings by start; none is empty or reaches beyond the text
 */
public record SourceContent(String text, String language, List<String> participantIds, List<TurnEntry> turns,
		List<CodingEntry> codings) {

	/** A turn; speaker and participant are empty when not known. */
	public record TurnEntry(int start, int end, String speaker, SpeakerRole role, String participantId) {
	}

	/** A coding; the researcher is empty when not known. */
	public record CodingEntry(int start, int end, String codeId, String researcherId) {
	}

	/**
	 * @param turn one of the turns, or null for what is in none
	 * @return ids of who speaks; where that is not known and no interviewer speaks, of whoever was interviewed
	 */
	public List<String> participantsOf(TurnEntry turn) {
		if (turn != null && !turn.participantId.isEmpty()) {
			return List.of(turn.participantId);
		}
		return turn != null && turn.role == SpeakerRole.INTERVIEWER ? List.of() : participantIds;
	}

	static SourceContent of(SourceData source, List<CodingData> codings) {
		return new SourceContent(source.text(), Catalogue.text(source.language()), source.participantIds(),
				source.turns().stream().map(SourceContent::entry).toList(),
				codings.stream().map(coding -> entry(coding, source.text().length()))
						.filter(coding -> coding.start < coding.end).toList());
	}

	private static TurnEntry entry(TurnData turn) {
		return new TurnEntry(turn.start(), turn.end(), Catalogue.text(turn.speaker()), turn.role(),
				Catalogue.text(turn.participantId()));
	}

	private static CodingEntry entry(CodingData coding, int length) {
		return new CodingEntry(Math.clamp(coding.start(), 0, length), Math.clamp(coding.end(), 0, length), coding.codeId(),
				Catalogue.text(coding.researcherId()));
	}

	BytesRef toBytes() {
		ByteBuffersDataOutput out = new ByteBuffersDataOutput();
		try {
			out.writeVInt(codings.size());
			for (CodingEntry each : codings) {
				out.writeZInt(each.start);
				out.writeZInt(each.end);
				out.writeString(each.codeId);
				out.writeString(each.researcherId);
			}
			out.writeString(text);
			out.writeString(language);
			out.writeVInt(participantIds.size());
			for (String id : participantIds) {
				out.writeString(id);
			}
			out.writeVInt(turns.size());
			for (TurnEntry each : turns) {
				out.writeZInt(each.start);
				out.writeZInt(each.end);
				out.writeString(each.speaker);
				out.writeVInt(each.role.ordinal());
				out.writeString(each.participantId);
			}
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return new BytesRef(out.toArrayCopy());
	}

	static SourceContent fromBytes(BytesRef bytes) throws IOException {
		ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
		List<CodingEntry> codings = readCodings(in);
		String text = in.readString();
		String language = in.readString();
		List<String> participants = new ArrayList<>();
		for (int left = in.readVInt(); left > 0; left--) {
			participants.add(in.readString());
		}
		List<TurnEntry> turns = new ArrayList<>();
		for (int left = in.readVInt(); left > 0; left--) {
			turns.add(new TurnEntry(in.readZInt(), in.readZInt(), in.readString(), SpeakerRole.get(in.readVInt()),
					in.readString()));
		}
		return new SourceContent(text, language, participants, turns, codings);
	}

	private static List<CodingEntry> readCodings(ByteArrayDataInput in) throws IOException {
		List<CodingEntry> codings = new ArrayList<>();
		for (int left = in.readVInt(); left > 0; left--) {
			codings.add(new CodingEntry(in.readZInt(), in.readZInt(), in.readString(), in.readString()));
		}
		return codings;
	}

	/** Reads the codings alone, which are a small part. */
	static List<CodingEntry> codingsFrom(BytesRef bytes) throws IOException {
		return readCodings(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
	}
}