package org.themewright.search.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.SpeakerRole;

/**
 * What is needed of a source to show its hits, beside its text. Its bytes and the text are also what is compared to know
 * whether the source has to be indexed again: all that is indexed is in them.
 *
 * @param codings by start; none is empty or reaches beyond the text
 */
public record SourceContent(String language, List<String> participantIds, List<TurnEntry> turns,
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

	/** @return the same with other codings */
	SourceContent with(List<CodingEntry> others) {
		return new SourceContent(language, participantIds, turns, others);
	}

	static SourceContent of(SourceData source, List<CodingData> codings) {
		return new SourceContent(Catalogue.text(source.language()), source.participantIds(),
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
		Map<String, String> names = new HashMap<>();
		List<CodingEntry> codings = new ArrayList<>();
		for (int left = in.readVInt(); left > 0; left--) {
			codings.add(new CodingEntry(in.readZInt(), in.readZInt(), shared(in, names), shared(in, names)));
		}
		String language = in.readString();
		List<String> participants = new ArrayList<>();
		for (int left = in.readVInt(); left > 0; left--) {
			participants.add(in.readString());
		}
		List<TurnEntry> turns = new ArrayList<>();
		for (int left = in.readVInt(); left > 0; left--) {
			turns.add(new TurnEntry(in.readZInt(), in.readZInt(), shared(in, names), SpeakerRole.get(in.readVInt()),
					shared(in, names)));
		}
		return new SourceContent(language, participants, turns, codings);
	}

	/** The few names and ids of a source are kept once each. */
	private static String shared(ByteArrayDataInput in, Map<String, String> names) throws IOException {
		return names.computeIfAbsent(in.readString(), name -> name);
	}
}
