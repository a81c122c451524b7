package org.themewright.ui.internal;

import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Participant;
import org.themewright.model.Researcher;
import org.themewright.model.Speaker;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Theme;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/** Makes small studies. */
public final class SampleObjects {

	public final Study study = StudyObjects.create(Literals.STUDY);

	public SampleObjects() {
		study.setCodebook(StudyObjects.create(Literals.CODEBOOK));
	}

	public Code code(Code parent, String name) {
		Code code = StudyObjects.create(Literals.CODE);
		code.setName(name);
		(parent == null ? study.getCodebook().getCodes() : parent.getCodes()).add(code);
		return code;
	}

	public Theme theme(Theme parent, String name, Code... codes) {
		Theme theme = StudyObjects.create(Literals.THEME);
		theme.setName(name);
		theme.getCodes().addAll(java.util.List.of(codes));
		(parent == null ? study.getCodebook().getThemes() : parent.getThemes()).add(theme);
		return theme;
	}

	public Participant participant(String name) {
		Participant participant = StudyObjects.create(Literals.PARTICIPANT);
		participant.setName(name);
		study.getParticipants().add(participant);
		return participant;
	}

	public Researcher researcher(String name) {
		Researcher researcher = StudyObjects.create(Literals.RESEARCHER);
		researcher.setName(name);
		study.getResearchers().add(researcher);
		return researcher;
	}

	public Transcript transcript(String name, String text, Participant... participants) {
		Transcript transcript = StudyObjects.create(Literals.TRANSCRIPT);
		transcript.setName(name);
		transcript.setText(text);
		transcript.getParticipants().addAll(java.util.List.of(participants));
		study.getSources().add(transcript);
		return transcript;
	}

	/** A turn from one offset to another; the speaker is made when there is none of the name. */
	public Turn turn(Transcript transcript, int start, int end, String speaker, Participant participant) {
		Turn turn = StudyObjects.create(Literals.TURN);
		turn.setStart(start);
		turn.setEnd(end);
		if (speaker != null) {
			turn.setSpeaker(transcript.getSpeakers().stream().filter(each -> each.getName().equals(speaker)).findFirst()
					.orElseGet(() -> speaker(transcript, speaker, participant)));
		}
		transcript.getTurns().add(turn);
		return turn;
	}

	private static Speaker speaker(Transcript transcript, String name, Participant participant) {
		Speaker speaker = StudyObjects.create(Literals.SPEAKER);
		speaker.setName(name);
		speaker.setParticipant(participant);
		transcript.getSpeakers().add(speaker);
		return speaker;
	}

	public Coding coding(Researcher researcher, Transcript transcript, int start, int end, Code code) {
		Coding coding = StudyObjects.create(Literals.CODING);
		coding.setCode(code);
		coding.setStart(start);
		coding.setEnd(end);
		coding.setQuote(transcript.getText().substring(start, end));
		CodingSet set = study.getCodingSets().stream()
				.filter(each -> each.getResearcher() == researcher && each.getSource() == transcript).findFirst()
				.orElseGet(() -> set(researcher, transcript));
		set.getCodings().add(coding);
		return coding;
	}

	private CodingSet set(Researcher researcher, Transcript transcript) {
		CodingSet set = StudyObjects.create(Literals.CODING_SET);
		set.setResearcher(researcher);
		set.setSource(transcript);
		study.getCodingSets().add(set);
		return set;
	}
}
