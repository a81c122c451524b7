package org.themewright.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.apache.commons.csv.CSVRecord;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.Palette;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.ThemeOperations;
import org.themewright.core.edit.ThemeOperations.Role;
import org.themewright.core.text.TextRange;
import org.themewright.exchange.ImportOperation;
import org.themewright.exchange.ReadTranscript;
import org.themewright.exchange.importer.ImportException;
import org.themewright.exchange.importer.ImporterRegistry;
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
import org.themewright.model.NodeKind;
import org.themewright.model.Participant;
import org.themewright.model.ResearchQuestion;
import org.themewright.model.Researcher;
import org.themewright.model.Round;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;
import org.themewright.model.ThemeState;
import org.themewright.model.Transcript;
import org.w3c.dom.Element;

/** Builds the sample study out of the files it is written in. */
final class SampleBuilder {

	private static final String LANGUAGE = "en-GB"; //$NON-NLS-1$

	private final IExtensionRegistry extensions;
	private final Properties properties;
	private final Map<String, Researcher> researchers = new LinkedHashMap<>();
	private final Map<String, Code> codes = new HashMap<>();
	private final Map<String, Theme> themes = new HashMap<>();
	private final Map<String, Participant> participants = new LinkedHashMap<>();
	private final Map<String, Transcript> transcripts = new LinkedHashMap<>();
	private StudySession session;
	private StudyOperations operations;

	SampleBuilder(IExtensionRegistry extensions) throws IOException {
		this.extensions = extensions;
		this.properties = Content.properties("study.properties"); //$NON-NLS-1$
	}

	String name() {
		return properties.getProperty("name"); //$NON-NLS-1$
	}

	/** Fills an empty study. */
	void build(StudySession target, IProgressMonitor monitor) throws IOException {
		session = target;
		operations = new StudyOperations(target);
		List<CSVRecord> people = Content.table("participants.csv"); //$NON-NLS-1$
		Map<String, CodedInterview> interviews = new LinkedHashMap<>();
		for (CSVRecord person : people) {
			String slug = person.get("slug"); //$NON-NLS-1$
			interviews.put(slug, CodedInterview.parse(slug, Content.text("interviews/" + slug + ".txt"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		List<ReadTranscript> read = read(interviews, SubMonitor.convert(monitor));
		List<CSVRecord> codebook = Content.table("codebook.csv"); //$NON-NLS-1$
		Element themeTree = Content.xml("themes.xml"); //$NON-NLS-1$
		Element memos = Content.xml("memos.xml"); //$NON-NLS-1$
		Element drawing = Content.xml("diagram.xml"); //$NON-NLS-1$
		session.execute(name(), () -> {
			describe(session.getStudy());
			addResearchers();
			addParticipants(people);
			addTranscripts(read, people);
			addRounds();
			addCodes(codebook);
			interviews.forEach(this::addCodings);
			addThemes(null, themeTree);
			addMemos(memos);
			ThemeDiagram diagram = addDiagram(drawing);
			Ids.assign(session.getStudy());
			place(diagram);
		});
		// the history of the codebook is written down when the command is done
		session.execute(name(), () -> Ids.assign(session.getStudy()));
	}

	private List<ReadTranscript> read(Map<String, CodedInterview> interviews, SubMonitor monitor) throws IOException {
		ImportOperation importing = new ImportOperation(new ImporterRegistry(extensions));
		List<ReadTranscript> result = new ArrayList<>();
		monitor.setWorkRemaining(interviews.size());
		for (Map.Entry<String, CodedInterview> each : interviews.entrySet()) {
			try {
				result.add(importing.read(each.getKey() + ".txt", //$NON-NLS-1$
						each.getValue().plain().getBytes(StandardCharsets.UTF_8), monitor.split(1)));
			} catch (ImportException e) {
				throw new IOException(each.getKey() + ": " + e.getMessage(), e); //$NON-NLS-1$
			}
		}
		return result;
	}

	private List<String> numbered(String prefix, String suffix) {
		List<String> result = new ArrayList<>();
		for (int i = 1; properties.containsKey(prefix + i + suffix); i++) {
			result.add(properties.getProperty(prefix + i + suffix));
		}
		return result;
	}

	private void describe(Study study) {
		study.setDescription(properties.getProperty("description")); //$NON-NLS-1$
		for (String text : numbered("question.", "")) { //$NON-NLS-1$ //$NON-NLS-2$
			ResearchQuestion question = StudyObjects.create(StudyPackage.Literals.RESEARCH_QUESTION);
			question.setText(text);
			study.getQuestions().add(question);
		}
		InterviewGuide guide = StudyObjects.create(StudyPackage.Literals.INTERVIEW_GUIDE);
		for (String name : numbered("guide.topic.", "")) { //$NON-NLS-1$ //$NON-NLS-2$
			GuideTopic topic = StudyObjects.create(StudyPackage.Literals.GUIDE_TOPIC);
			topic.setName(name);
			guide.getTopics().add(topic);
			for (String text : numbered("guide.topic." + guide.getTopics().size() + ".question.", "")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				GuideQuestion question = StudyObjects.create(StudyPackage.Literals.GUIDE_QUESTION);
				question.setText(text);
				topic.getQuestions().add(question);
			}
		}
		study.setGuide(guide);
		EthicsRecord ethics = StudyObjects.create(StudyPackage.Literals.ETHICS_RECORD);
		ethics.setApprovedBy(properties.getProperty("ethics.approvedBy")); //$NON-NLS-1$
		ethics.setReference(properties.getProperty("ethics.reference")); //$NON-NLS-1$
		ethics.setApprovedOn(LocalDate.parse(properties.getProperty("ethics.date"))); //$NON-NLS-1$
		ethics.setDataHandling(properties.getProperty("ethics.dataHandling")); //$NON-NLS-1$
		ethics.setRetention(properties.getProperty("ethics.retention")); //$NON-NLS-1$
		study.setEthics(ethics);
	}

	private void addResearchers() {
		for (String key : List.of("A", "B")) { //$NON-NLS-1$ //$NON-NLS-2$
			String prefix = "researcher." + key + '.'; //$NON-NLS-1$
			Researcher researcher = operations.createResearcher(properties.getProperty(prefix + "name"), //$NON-NLS-1$
					properties.getProperty(prefix + "initials")); //$NON-NLS-1$
			researcher.setColour(properties.getProperty(prefix + "colour")); //$NON-NLS-1$
			researcher.setPosition(properties.getProperty(prefix + "position")); //$NON-NLS-1$
			researchers.put(key, researcher);
		}
	}

	private void addRounds() {
		List<String> descriptions = numbered("round.", ".description"); //$NON-NLS-1$ //$NON-NLS-2$
		for (String name : numbered("round.", ".name")) { //$NON-NLS-1$ //$NON-NLS-2$
			int index = session.getStudy().getRounds().size();
			Round round = StudyObjects.create(StudyPackage.Literals.ROUND);
			round.setName(name);
			round.setDescription(descriptions.get(index));
			round.setBlind(index == 0);
			round.getResearchers().addAll(researchers.values());
			round.getSources().addAll(transcripts.values());
			session.getStudy().getRounds().add(round);
		}
	}

	private void addParticipants(List<CSVRecord> people) {
		Attribute setting = attribute("setting", "Where the participant works.", AttributeType.CHOICE, people); //$NON-NLS-1$ //$NON-NLS-2$
		Attribute years = attribute("years", "Years in the role at the time of the interview.", AttributeType.NUMBER, people); //$NON-NLS-1$ //$NON-NLS-2$
		Attribute region = attribute("region", "Part of England.", AttributeType.CHOICE, people); //$NON-NLS-1$ //$NON-NLS-2$
		for (CSVRecord person : people) {
			Participant participant = StudyObjects.create(StudyPackage.Literals.PARTICIPANT);
			participant.setName(person.get("pseudonym")); //$NON-NLS-1$
			participant.setNote(person.get("note")); //$NON-NLS-1$
			Consent consent = StudyObjects.create(StudyPackage.Literals.CONSENT);
			consent.setState(ConsentState.GIVEN);
			consent.setDate(LocalDate.parse(person.get("consentDate"))); //$NON-NLS-1$
			consent.setQuotesAllowed("yes".equals(person.get("quotesAllowed"))); //$NON-NLS-1$ //$NON-NLS-2$
			participant.setConsent(consent);
			for (Attribute attribute : List.of(setting, years, region)) {
				AttributeValue value = StudyObjects.create(StudyPackage.Literals.ATTRIBUTE_VALUE);
				value.setAttribute(attribute);
				value.setValue(person.get(attribute.getName()));
				participant.getValues().add(value);
			}
			session.getStudy().getParticipants().add(participant);
			participants.put(person.get("slug"), participant); //$NON-NLS-1$
		}
	}

	private Attribute attribute(String name, String description, AttributeType type, List<CSVRecord> people) {
		Attribute attribute = StudyObjects.create(StudyPackage.Literals.ATTRIBUTE);
		attribute.setName(name);
		attribute.setDescription(description);
		attribute.setType(type);
		if (type == AttributeType.CHOICE) {
			people.stream().map(person -> person.get(name)).distinct().sorted().forEach(attribute.getChoices()::add);
		}
		session.getStudy().getAttributes().add(attribute);
		return attribute;
	}

	private void addTranscripts(List<ReadTranscript> read, List<CSVRecord> people) {
		List<Transcript> added = new ImportOperation(new ImporterRegistry(extensions)).add(read, session).added();
		for (int i = 0; i < people.size(); i++) {
			Transcript transcript = added.get(i);
			transcript.setLanguage(LANGUAGE);
			transcript.setDate(LocalDate.parse(people.get(i).get("consentDate"))); //$NON-NLS-1$
			transcripts.put(people.get(i).get("slug"), transcript); //$NON-NLS-1$
		}
	}

	private void addCodes(List<CSVRecord> codebook) {
		for (CSVRecord row : codebook) {
			String parent = row.get("parent"); //$NON-NLS-1$
			Code code = operations.createCode(parent.isEmpty() ? null : known(codes, parent), row.get("name"), //$NON-NLS-1$
					row.get("colour").toLowerCase(), researchers.get("A")); //$NON-NLS-1$ //$NON-NLS-2$
			code.setDefinition(row.get("definition")); //$NON-NLS-1$
			code.setWhenToUse(row.get("use")); //$NON-NLS-1$
			code.setWhenNotToUse(row.get("notuse")); //$NON-NLS-1$
			code.setExample(row.get("example")); //$NON-NLS-1$
			codes.put(row.get("key"), code); //$NON-NLS-1$
		}
	}

	private void addCodings(String slug, CodedInterview interview) {
		Transcript transcript = known(transcripts, slug);
		CodingOperations codings = new CodingOperations(session);
		for (CodedInterview.Passage passage : interview.passages()) {
			int turn = transcript.getTurns().get(passage.turn()).getStart();
			TextRange range = new TextRange(turn + passage.range().start(), turn + passage.range().end());
			if (!range.in(transcript.getText()).equals(passage.words())) {
				throw new IllegalStateException(slug + ", turn " + (passage.turn() + 1) + ": " + passage.words()); //$NON-NLS-1$ //$NON-NLS-2$
			}
			codings.code(transcript, range, known(codes, passage.code()), known(researchers, passage.researcher()));
		}
	}

	private void addThemes(Theme parent, Element element) {
		for (Element each : Content.children(element, "theme")) { //$NON-NLS-1$
			Theme theme = operations.createTheme(parent, each.getAttribute("name")); //$NON-NLS-1$
			theme.setState(ThemeState.get(each.getAttribute("state"))); //$NON-NLS-1$
			theme.setIdea(Content.children(each, "idea").get(0).getTextContent().strip()); //$NON-NLS-1$
			if (parent == null) {
				theme.setColour(Palette.colour(session.getStudy().getCodebook().getThemes().indexOf(theme)));
			}
			themes.put(each.getAttribute("key"), theme); //$NON-NLS-1$
			operations.gather(theme, Content.children(each, "code").stream() //$NON-NLS-1$
					.map(code -> known(codes, code.getAttribute("key"))).toList()); //$NON-NLS-1$
			pick(theme, Role.KEY_QUOTE, Content.children(each, "quote")); //$NON-NLS-1$
			pick(theme, Role.CONTRARY_CASE, Content.children(each, "contrary")); //$NON-NLS-1$
			addThemes(theme, each);
		}
	}

	private void pick(Theme theme, Role role, List<Element> elements) {
		new ThemeOperations(session).pick(theme, role, elements.stream().map(this::coding).toList());
	}

	/** The first coding with a code in an interview that begins with these words. */
	private Coding coding(Element element) {
		Code code = known(codes, element.getAttribute("code")); //$NON-NLS-1$
		String words = element.getTextContent().strip();
		return StudyObjects.codingsIn(known(transcripts, element.getAttribute("source"))).stream() //$NON-NLS-1$
				.filter(each -> each.getCode() == code && each.getQuote().startsWith(words)).findFirst()
				.orElseThrow(() -> new IllegalStateException(words));
	}

	private void addMemos(Element memos) {
		for (Element each : Content.children(memos, "memo")) { //$NON-NLS-1$
			Memo memo = operations.createMemo(each.getAttribute("title"), each.getTextContent().strip(), //$NON-NLS-1$
					known(researchers, each.getAttribute("author")), subject(each.getAttribute("about"))); //$NON-NLS-1$ //$NON-NLS-2$
			memo.setCreated(Instant.parse(each.getAttribute("date"))); //$NON-NLS-1$
			memo.setModified(memo.getCreated());
		}
	}

	private Identified subject(String about) {
		String key = about.substring(about.indexOf(':') + 1);
		return switch (about.substring(0, about.length() - key.length())) {
		case "code:" -> known(codes, key); //$NON-NLS-1$
		case "theme:" -> known(themes, key); //$NON-NLS-1$
		case "participant:" -> known(participants, key); //$NON-NLS-1$
		case "source:" -> known(transcripts, key); //$NON-NLS-1$
		default -> null;
		};
	}

	private ThemeDiagram addDiagram(Element drawing) {
		ThemeDiagram diagram = operations.createDiagram(drawing.getAttribute("name")); //$NON-NLS-1$
		Map<String, DiagramNode> nodes = new HashMap<>();
		for (Element each : Content.children(drawing, "node")) { //$NON-NLS-1$
			DiagramNode node = StudyObjects.create(StudyPackage.Literals.DIAGRAM_NODE);
			if (each.hasAttribute("theme")) { //$NON-NLS-1$
				node.setKind(NodeKind.THEME);
				node.setSubject(known(themes, each.getAttribute("theme"))); //$NON-NLS-1$
			} else if (each.hasAttribute("code")) { //$NON-NLS-1$
				node.setKind(NodeKind.CODE);
				node.setSubject(known(codes, each.getAttribute("code"))); //$NON-NLS-1$
			} else if (each.hasAttribute("participant")) { //$NON-NLS-1$
				node.setKind(NodeKind.PARTICIPANT);
				node.setSubject(known(participants, each.getAttribute("participant"))); //$NON-NLS-1$
			} else {
				node.setKind(NodeKind.TEXT);
				node.setName(each.getAttribute("text")); //$NON-NLS-1$
			}
			nodes.put(each.getAttribute("key"), node); //$NON-NLS-1$
			diagram.getNodes().add(node);
		}
		for (Element each : Content.children(drawing, "edge")) { //$NON-NLS-1$
			DiagramEdge edge = StudyObjects.create(StudyPackage.Literals.DIAGRAM_EDGE);
			edge.setSource(known(nodes, each.getAttribute("from"))); //$NON-NLS-1$
			edge.setTarget(known(nodes, each.getAttribute("to"))); //$NON-NLS-1$
			edge.setType(each.getAttribute("type")); //$NON-NLS-1$
			edge.setName(each.hasAttribute("label") ? each.getAttribute("label") : null); //$NON-NLS-1$ //$NON-NLS-2$
			diagram.getEdges().add(edge);
		}
		return diagram;
	}

	private void place(ThemeDiagram diagram) {
		try {
			DiagramPlaces.layOut(diagram, extensions);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static <T> T known(Map<String, T> objects, String key) {
		T result = objects.get(key);
		if (result == null) {
			throw new IllegalStateException("unknown key: " + key); //$NON-NLS-1$
		}
		return result;
	}
}
