package org.themewright.exchange.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.ResearcherData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.SpeakerRole;

/** Makes snapshots of studies of one transcript. */
final class CodedStudies {

	static final String SOURCE = "source";

	final List<ParticipantData> participants = new ArrayList<>();
	final List<CodeData> codes = new ArrayList<>();
	final List<ResearcherData> researchers = new ArrayList<>();
	final List<TurnData> turns = new ArrayList<>();
	final List<CodingData> codings = new ArrayList<>();
	final StringBuilder text = new StringBuilder();
	String study = "Peers";
	String title = "Interview 3";

	void says(String speaker, SpeakerRole role, String participantId, String words) {
		int start = text.length();
		text.append(words);
		turns.add(new TurnData(turns.size(), start, text.length(), speaker, role, participantId, -1));
		text.append('\n');
	}

	void participant(String id, String name, boolean quotesAllowed) {
		participants.add(new ParticipantData(id, name, quotesAllowed, Map.of()));
	}

	void code(String id, String name, String colour) {
		codes.add(new CodeData(id, name, name, null, 0, colour, null));
	}

	void researcher(String id, String name, String initials) {
		researchers.add(new ResearcherData(id, name, initials, null));
	}

	void coding(String codeId, String researcherId, int start, int end, String memo) {
		codings.add(new CodingData("c" + codings.size(), codeId, SOURCE, researcherId, start, end, 100, memo, null));
	}

	/** Codes words where they stand first. */
	void coding(String codeId, String researcherId, String words, String memo) {
		int start = text.indexOf(words);
		coding(codeId, researcherId, start, start + words.length(), memo);
	}

	StudySnapshot snapshot() {
		List<String> who = participants.stream().map(ParticipantData::id).toList();
		return new StudySnapshot("id", study, 0, researchers, participants, List.of(), codes, List.of(),
				List.of(new SourceData(SOURCE, "interview-3", title, text.toString(), "en", who, turns)), codings,
				List.of());
	}

	CodedTranscript content(CodedTranscriptOptions options) {
		return CodedTranscript.of(snapshot(), SOURCE, options);
	}

	/** Two voices, three codes, two researchers, codings within turns, across them and over each other. */
	static CodedStudies interview() {
		CodedStudies result = new CodedStudies();
		result.participant("p", "Ana", true);
		result.code("hope", "Hope", "#2e7d32");
		result.code("work", "Work & <pay>", "#1565c0");
		result.code("none", "Never used", null);
		result.researcher("al", "Ann Lee", "AL");
		result.researcher("br", "Bob Ray", "BR");
		result.says("Dr Jane Roe", SpeakerRole.INTERVIEWER, null, "How did it begin?");
		result.says("Maria Real", SpeakerRole.PARTICIPANT, "p",
				"I was given hope by someone who had been there. \ud83d\ude00 Then <b>work</b> & pay.\n\nAnd it went on.");
		result.says("Dr Jane Roe", SpeakerRole.INTERVIEWER, null, "And then?");
		result.says("Maria Real", SpeakerRole.PARTICIPANT, "p", "Then I stayed.");
		result.coding("hope", "al", "given hope", "strong\nword");
		result.coding("work", "br", "hope by someone", null);
		result.coding("hope", "br", "given hope", null);
		result.coding("work", "al", result.text.indexOf("And it"), result.text.indexOf("stayed"), null);
		return result;
	}
}
