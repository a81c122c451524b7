package org.themewright.core.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.MemoOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.ThemeOperations;
import org.themewright.core.edit.ThemeOperations.Role;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnalysisRun;
import org.themewright.model.AnalysisSetting;
import org.themewright.model.Attribute;
import org.themewright.model.AttributeType;
import org.themewright.model.AttributeValue;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Consent;
import org.themewright.model.ConsentState;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.EthicsRecord;
import org.themewright.model.GuideQuestion;
import org.themewright.model.GuideTopic;
import org.themewright.model.Identified;
import org.themewright.model.InterviewGuide;
import org.themewright.model.Memo;
import org.themewright.model.Named;
import org.themewright.model.NodeKind;
import org.themewright.model.Participant;
import org.themewright.model.ParticipantSummary;
import org.themewright.model.Point;
import org.themewright.model.ResearchQuestion;
import org.themewright.model.Researcher;
import org.themewright.model.Round;
import org.themewright.model.SavedSearch;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.Study;
import org.themewright.model.StudyFactory;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/** Does random things to a study, by all operations there are. */
public final class RandomStudy {

	private final Random random;
	private final StudySession session;
	private final StudyOperations studies;
	private final CodingOperations codings;
	private final TranscriptOperations transcripts;
	private final ThemeOperations themes;

	public RandomStudy(StudySession session, Random random) {
		this.session = session;
		this.random = random;
		studies = new StudyOperations(session);
		codings = new CodingOperations(session);
		transcripts = new TranscriptOperations(session);
		themes = new ThemeOperations(session);
	}

	/** Fills an empty study with some of everything. */
	public void fill() {
		session.execute("Record", this::record);
		for (int i = 0; i < 3; i++) {
			studies.createResearcher(name(), null);
			addTranscript();
			createCode();
			createTheme();
			createDiagram();
		}
		for (int i = 0; i < 12; i++) {
			code();
		}
	}

	private void record() {
		Study study = study();
		study.setDescription(words());
		ResearchQuestion question = StudyObjects.create(StudyPackage.Literals.RESEARCH_QUESTION);
		question.setText(words());
		study.getQuestions().add(question);
		InterviewGuide guide = StudyObjects.create(StudyPackage.Literals.INTERVIEW_GUIDE);
		GuideTopic topic = StudyObjects.create(StudyPackage.Literals.GUIDE_TOPIC);
		GuideQuestion asked = StudyObjects.create(StudyPackage.Literals.GUIDE_QUESTION);
		asked.setText(words());
		topic.getQuestions().add(asked);
		guide.getTopics().add(topic);
		study.setGuide(guide);
		EthicsRecord ethics = StudyObjects.create(StudyPackage.Literals.ETHICS_RECORD);
		ethics.setApprovedBy(words());
		ethics.setApprovedOn(LocalDate.ofEpochDay(random.nextInt(30_000)));
		study.setEthics(ethics);
		Attribute attribute = StudyObjects.create(StudyPackage.Literals.ATTRIBUTE);
		attribute.setName("Setting");
		attribute.setType(AttributeType.CHOICE);
		attribute.getChoices().addAll(List.of(words(), words() + 1, "two\r\nlines", ""));
		study.getAttributes().add(attribute);
		for (int i = 0; i < 3; i++) {
			study.getParticipants().add(participant(attribute));
		}
	}

	private Participant participant(Attribute attribute) {
		Participant participant = StudyObjects.create(StudyPackage.Literals.PARTICIPANT);
		participant.setName(name());
		Consent consent = StudyObjects.create(StudyPackage.Literals.CONSENT);
		consent.setState(one(ConsentState.VALUES));
		consent.setQuotesAllowed(random.nextBoolean());
		participant.setConsent(consent);
		AttributeValue value = StudyObjects.create(StudyPackage.Literals.ATTRIBUTE_VALUE);
		value.setAttribute(attribute);
		value.setValue(words());
		participant.getValues().add(value);
		return participant;
	}

	/** One random operation; may find nothing to do. */
	public void step() {
		switch (random.nextInt(30)) {
		case 0 -> createCode();
		case 1 -> createTheme();
		case 2 -> createDiagram();
		case 3 -> createMemo();
		case 4 -> studies.createResearcher(name(), random.nextBoolean() ? null : "X");
		case 5 -> addTranscript();
		case 6 -> withAny(named(), each -> studies.rename(each, name()));
		case 7 -> withAny(codes(), each -> studies.set(each, StudyPackage.Literals.CODE__COLOUR, "#" + (100000 + random.nextInt(900000))));
		case 8 -> moveInTree(codes());
		case 9 -> moveInTree(StudyObjects.allThemes(study().getCodebook()));
		case 10 -> mergeCodes();
		case 11 -> delete();
		case 12 -> withAny(codings(), each -> codings.uncode(List.of(each)));
		case 13 -> withAny(codings(), each -> withAny(codes(), code -> codings.recode(each, code)));
		case 14 -> withAny(codings(), each -> with(Texts.range(random, text(each)), range -> codings.move(each, range)));
		case 15 -> mergeCodings();
		case 16 -> split();
		case 17 -> gather();
		case 18 -> withAny(codings(), each -> codings.setMemo(each, words()));
		case 19, 20 -> editText();
		case 21 -> session.execute("Round", this::round);
		case 22, 23 -> pick();
		case 24 -> session.execute("Keep", () -> study().getAnalyses().add(analysis()));
		case 25 -> session.execute("Save search", () -> study().getSearches().add(search()));
		case 26 -> withAny(StudyObjects.allThemes(study().getCodebook()), this::summarize);
		default -> code();
		}
	}

	private void createCode() {
		Code parent = random.nextBoolean() ? null : any(codes());
		Code code = studies.createCode(parent, name(), null, any(study().getResearchers()));
		studies.set(code, StudyPackage.Literals.CODE__DEFINITION, words());
	}

	private void createTheme() {
		Theme parent = random.nextBoolean() ? null : any(StudyObjects.allThemes(study().getCodebook()));
		studies.createTheme(parent, name());
	}

	private void createMemo() {
		Transcript about = any(StudyObjects.transcripts(study()));
		Memo memo = studies.createMemo(name(), words(), any(study().getResearchers()), random.nextBoolean() ? about : any(identified()));
		if (memo.getAbout() == about && about != null) {
			with(Texts.range(random, about.getText()), range -> new MemoOperations(session).move(memo, about, range));
		}
	}

	private void createDiagram() {
		ThemeDiagram diagram = studies.createDiagram(name());
		session.execute("Draw", () -> {
			for (int i = 0; i < 4; i++) {
				diagram.getNodes().add(node());
			}
			DiagramEdge edge = StudyObjects.create(StudyPackage.Literals.DIAGRAM_EDGE);
			edge.setName(words());
			edge.setSource(diagram.getNodes().get(0));
			edge.setTarget(diagram.getNodes().get(random.nextInt(4)));
			Point bend = StudyFactory.eINSTANCE.createPoint();
			bend.setX(random.nextInt(900) - 100);
			edge.getBends().add(bend);
			diagram.getEdges().add(edge);
		});
	}

	private DiagramNode node() {
		DiagramNode node = StudyObjects.create(StudyPackage.Literals.DIAGRAM_NODE);
		Code code = any(codes());
		node.setKind(code == null ? NodeKind.TEXT : NodeKind.CODE);
		node.setSubject(code);
		node.setName(code == null ? words() : null);
		node.setX(random.nextInt(1000));
		return node;
	}

	private AnalysisRun analysis() {
		AnalysisRun run = StudyObjects.create(StudyPackage.Literals.ANALYSIS_RUN);
		run.setName(name());
		run.setSlug(session.newSlug(StudyPackage.Literals.ANALYSIS_RUN, run.getName()));
		run.setMethod("org.example.method");
		run.setResearcher(any(study().getResearchers()));
		run.setCreated(Instant.ofEpochSecond(random.nextInt()));
		run.setResult("{\"rows\": \"" + words() + "\"}");
		for (int i = 0; i < 3; i++) {
			AnalysisSetting setting = StudyObjects.create(StudyPackage.Literals.ANALYSIS_SETTING);
			setting.setKey("key");
			setting.setValue(words());
			(random.nextBoolean() ? run.getParameters() : run.getScope()).add(setting);
		}
		return run;
	}

	private SavedSearch search() {
		SavedSearch search = StudyObjects.create(StudyPackage.Literals.SAVED_SEARCH);
		search.setName(name());
		search.setQuery(words());
		search.setCreator(any(study().getResearchers()));
		return search;
	}

	private void summarize(Theme theme) {
		session.execute("Summarize", () -> withAny(study().getParticipants(), participant -> {
			ParticipantSummary summary = StudyObjects.create(StudyPackage.Literals.PARTICIPANT_SUMMARY);
			summary.setParticipant(participant);
			summary.setText(words());
			summary.setAuthor(any(study().getResearchers()));
			theme.getSummaries().add(summary);
		}));
	}

	private void addTranscript() {
		Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName(name());
		transcript.setSlug(session.newSlug(StudyPackage.Literals.TRANSCRIPT, transcript.getName()));
		transcript.setText(Texts.text(random, 80).replace("\r", ""));
		transcript.setDate(LocalDate.ofEpochDay(20_000));
		withAny(study().getParticipants(), transcript.getParticipants()::add);
		Speaker speaker = StudyObjects.create(StudyPackage.Literals.SPEAKER);
		speaker.setName(name());
		speaker.setRole(SpeakerRole.PARTICIPANT);
		speaker.setParticipant(any(study().getParticipants()));
		transcript.getSpeakers().add(speaker);
		int at = 0;
		while (at < transcript.getText().length()) {
			Turn turn = StudyObjects.create(StudyPackage.Literals.TURN);
			turn.setStart(at);
			turn.setEnd(at + random.nextInt(Math.min(20, transcript.getText().length() - at) + 1));
			turn.setSpeaker(random.nextInt(4) == 0 ? null : speaker);
			at = turn.getEnd() + random.nextInt(3);
			transcript.getTurns().add(turn);
		}
		if (random.nextBoolean()) {
			transcripts.add(transcript, "file.txt", new byte[] { 1, 2, 3 });
		} else {
			transcripts.add(transcript);
		}
	}

	private void code() {
		Transcript transcript = any(StudyObjects.transcripts(study()));
		Code code = any(codes());
		Researcher researcher = any(study().getResearchers());
		TextRange range = transcript == null ? null : Texts.range(random, transcript.getText());
		if (range != null && code != null && researcher != null) {
			codings.code(transcript, range, code, researcher);
		}
	}

	private <T extends Named> void moveInTree(List<T> all) {
		T moved = any(all);
		T parent = random.nextInt(3) == 0 ? null : any(all);
		if (moved != null) {
			try {
				studies.moveInTree(List.of(moved, any(all)), parent, random.nextInt(5) - 1);
			} catch (IllegalArgumentException e) {
				// the parent was below what moves
			}
		}
	}

	private void mergeCodes() {
		Code gone = any(codes());
		Code kept = any(codes());
		if (gone != null) {
			try {
				studies.mergeCodes(List.of(gone), kept);
			} catch (IllegalArgumentException e) {
				// one was the other or below it
			}
		}
	}

	private void delete() {
		List<Identified> deletable = new ArrayList<>(codes());
		deletable.addAll(StudyObjects.allThemes(study().getCodebook()));
		deletable.addAll(study().getMemos());
		deletable.addAll(study().getDiagrams());
		study().getDiagrams().forEach(diagram -> deletable.addAll(diagram.getNodes()));
		deletable.addAll(study().getAnalyses());
		deletable.addAll(study().getSearches());
		deletable.addAll(study().getParticipants());
		deletable.addAll(study().getSources());
		deletable.addAll(study().getResearchers());
		deletable.addAll(study().getAttributes());
		if (random.nextInt(4) == 0 && !deletable.isEmpty()) {
			studies.delete(List.of(any(deletable), any(deletable)));
		} else {
			withAny(deletable, each -> studies.delete(List.of(each)));
		}
	}

	private void mergeCodings() {
		Coding first = any(codings());
		if (first != null) {
			StudyObjects.setOf(first).getCodings().stream()
					.filter(each -> each != first && each.getCode() == first.getCode()).findFirst()
					.ifPresent(second -> codings.merge(first, second));
		}
	}

	private void split() {
		Coding coding = any(codings());
		if (coding != null) {
			try {
				codings.split(coding, coding.getStart() + random.nextInt(coding.getEnd() - coding.getStart() + 1));
			} catch (IllegalArgumentException e) {
				// at an end, or in the middle of a character
			}
		}
	}

	private void gather() {
		Theme theme = any(StudyObjects.allThemes(study().getCodebook()));
		List<Code> some = codes().stream().filter(each -> random.nextBoolean()).toList();
		if (theme != null && random.nextInt(3) > 0) {
			studies.gather(theme, some);
		} else if (theme != null) {
			studies.release(theme, some);
		}
	}

	private void pick() {
		Theme theme = any(StudyObjects.allThemes(study().getCodebook()));
		Role role = one(List.of(Role.values()));
		List<Coding> some = codings().stream().filter(each -> random.nextInt(3) == 0).toList();
		if (theme != null) {
			int size = ThemeOperations.codings(theme, role).size();
			switch (random.nextInt(4)) {
			case 0 -> themes.drop(theme, role, some);
			case 1 -> themes.arrange(theme, role, some, random.nextInt(size + 1));
			default -> themes.pick(theme, role, some);
			}
		}
	}

	private void editText() {
		withAny(StudyObjects.transcripts(study()),
				each -> transcripts.edit(each, Texts.wholeEdit(random, each.getText())));
	}

	private void round() {
		Round round = StudyObjects.create(StudyPackage.Literals.ROUND);
		round.setName(name());
		round.getResearchers().addAll(study().getResearchers());
		round.getSources().addAll(study().getSources());
		study().getRounds().add(round);
	}

	private List<Code> codes() {
		return StudyObjects.allCodes(study().getCodebook());
	}

	/** Those of a transcript that is gone are kept, but nobody can do anything with them. */
	private List<Coding> codings() {
		return study().getCodingSets().stream().filter(set -> !set.getSource().eIsProxy())
				.flatMap(set -> set.getCodings().stream()).toList();
	}

	private List<Named> named() {
		List<Named> result = new ArrayList<>(codes());
		result.addAll(StudyObjects.allThemes(study().getCodebook()));
		result.addAll(study().getSources());
		result.addAll(study().getMemos());
		result.addAll(study().getResearchers());
		return result;
	}

	private List<Identified> identified() {
		List<Identified> result = new ArrayList<>(named());
		result.addAll(codings());
		return result;
	}

	private Study study() {
		return session.getStudy();
	}

	private static String text(Coding coding) {
		return ((Transcript) StudyObjects.setOf(coding).getSource()).getText();
	}

	private String name() {
		return one(List.of("Hope", "Grüße", "שלום", "Being <seen> & \"heard\"", "😀", "a/b\\..", "Con")) + random.nextInt(20);
	}

	private String words() {
		return Texts.text(random, 6) + Instant.EPOCH;
	}

	private <T> T one(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private <T> T any(List<? extends T> list) {
		return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
	}

	private <T> void withAny(List<T> list, Consumer<T> use) {
		with(this.<T>any(list), use);
	}

	private static <T> void with(T object, Consumer<T> use) {
		if (object != null) {
			use.accept(object);
		}
	}
}
