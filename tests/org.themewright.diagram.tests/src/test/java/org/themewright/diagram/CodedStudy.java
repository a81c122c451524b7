package org.themewright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.themewright.model.Attribute;
import org.themewright.model.AttributeValue;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Participant;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Theme;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/** A study with interviews, codings at random places, themes, and participants of two roles; the same every time. */
final class CodedStudy {

	private static final int TURN = 50;
	private static final int TURNS = 40;

	final Study study = StudyObjects.create(StudyPackage.Literals.STUDY, "study");
	final Diagrams diagrams = new Diagrams();
	final List<Code> codes = new ArrayList<>();
	final List<Theme> themes = new ArrayList<>();
	final List<Transcript> transcripts = new ArrayList<>();
	final Attribute role = StudyObjects.create(StudyPackage.Literals.ATTRIBUTE, "role");

	private CodedStudy() {
		study.setCodebook(diagrams.codebook);
		study.getDiagrams().add(diagrams.diagram);
		role.setName("Role");
		study.getAttributes().add(role);
	}

	static CodedStudy random(long seed) {
		Random random = new Random(seed);
		CodedStudy it = new CodedStudy();
		for (int i = 0; i < 8; i++) {
			it.codes.add(it.diagrams.code("Code " + i, "#0072b2"));
		}
		for (int i = 0; i < 3; i++) {
			Theme theme = it.diagrams.theme(i == 2 ? it.themes.get(0) : null, "Theme " + i);
			theme.getCodes().add(it.codes.get(2 * i));
			theme.getCodes().add(it.codes.get(2 * i + 1));
			it.themes.add(theme);
		}
		for (int i = 0; i < 4; i++) {
			it.addInterview(i, random);
		}
		return it;
	}

	private void addInterview(int number, Random random) {
		Participant participant = diagrams.participant("P" + number);
		AttributeValue value = StudyObjects.create(StudyPackage.Literals.ATTRIBUTE_VALUE, "value" + number);
		value.setAttribute(role);
		value.setValue(number % 2 == 0 ? "nurse" : "peer worker");
		participant.getValues().add(value);
		study.getParticipants().add(participant);
		Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT, "transcript" + number);
		transcript.setName("Interview " + number);
		transcript.setText("word ".repeat(TURN * TURNS / 5));
		Speaker interviewer = speaker(transcript, "I", SpeakerRole.INTERVIEWER, null);
		Speaker asked = speaker(transcript, "P", SpeakerRole.PARTICIPANT, participant);
		for (int i = 0; i < TURNS; i++) {
			Turn turn = StudyObjects.create(StudyPackage.Literals.TURN, "turn" + number + "-" + i);
			turn.setStart(i * TURN);
			turn.setEnd((i + 1) * TURN);
			turn.setSpeaker(i % 3 == 0 ? interviewer : asked);
			transcript.getTurns().add(turn);
		}
		study.getSources().add(transcript);
		transcripts.add(transcript);
		CodingSet set = StudyObjects.create(StudyPackage.Literals.CODING_SET, "set" + number);
		set.setSource(transcript);
		study.getCodingSets().add(set);
		for (int i = 0; i < 60; i++) {
			int start = random.nextInt(TURN * TURNS - 120);
			// the higher the code, the rarer it is
			code(set, codes.get(Math.min(random.nextInt(8), random.nextInt(8))), start, start + 5 + random.nextInt(100));
		}
	}

	private Speaker speaker(Transcript transcript, String name, SpeakerRole part, Participant participant) {
		Speaker speaker = StudyObjects.create(StudyPackage.Literals.SPEAKER);
		speaker.setName(name);
		speaker.setRole(part);
		speaker.setParticipant(participant);
		transcript.getSpeakers().add(speaker);
		return speaker;
	}

	Coding code(CodingSet set, Code code, int start, int end) {
		Coding coding = StudyObjects.create(StudyPackage.Literals.CODING,
				"coding" + set.getId() + "-" + set.getCodings().size());
		coding.setCode(code);
		coding.setStart(start);
		coding.setEnd(end);
		set.getCodings().add(coding);
		return coding;
	}

	boolean isNurse(Participant participant) {
		return "nurse".equals(participant.getValues().get(0).getValue());
	}

	void shuffleRoles(Random random) {
		study.getParticipants().forEach(
				each -> each.getValues().get(0).setValue(random.nextBoolean() ? "nurse" : "peer worker"));
	}
}
