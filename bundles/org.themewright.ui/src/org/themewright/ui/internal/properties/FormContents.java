package org.themewright.ui.internal.properties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.themewright.core.edit.CodebookOperations;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Attribute;
import org.themewright.model.AttributeValue;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Consent;
import org.themewright.model.ConsentState;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.EthicsRecord;
import org.themewright.model.Identified;
import org.themewright.model.Memo;
import org.themewright.model.Named;
import org.themewright.model.NodeKind;
import org.themewright.model.Origin;
import org.themewright.model.Participant;
import org.themewright.model.ResearchQuestion;
import org.themewright.model.Researcher;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;
import org.themewright.model.ThemeState;
import org.themewright.model.Transcript;
import org.themewright.ui.StudyImages;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.codings.OthersCodings;
import org.themewright.ui.internal.widgets.CodeChooser;
import org.themewright.ui.internal.widgets.Pseudonyms;

/** Which fields the form of an object has. */
final class FormContents {

	private final PropertyForm form;
	private final Consumer<EObject> open;

	FormContents(PropertyForm form, Consumer<EObject> open) {
		this.form = form;
		this.open = open;
	}

	static boolean has(EObject object) {
		return object instanceof Code || object instanceof Theme || object instanceof Coding
				|| object instanceof Participant || object instanceof Transcript || object instanceof Researcher
				|| object instanceof Memo || object instanceof DiagramNode || object instanceof DiagramEdge
				|| object instanceof ThemeDiagram || object instanceof Study;
	}

	/** What decides which fields there are: when it changes, the form is made anew. */
	static List<Object> shape(EObject object) {
		return switch (object) {
		case Participant participant -> {
			List<Object> result = new ArrayList<>();
			for (Attribute each : StudyObjects.studyOf(participant).getAttributes()) {
				result.addAll(List.of(each, each.getType(), String.valueOf(each.getName()), List.copyOf(each.getChoices())));
			}
			yield result;
		}
		case Transcript transcript -> {
			List<Object> result = new ArrayList<>(transcript.getSpeakers());
			StudyObjects.studyOf(transcript).getParticipants().forEach(each -> result.add(String.valueOf(each.getName())));
			yield result;
		}
		case Study study -> new ArrayList<>(study.getQuestions());
		case Memo memo -> names(StudyObjects.studyOf(memo).getResearchers());
		case DiagramNode node -> List.of(node.getKind(), DiagramFields.layers(node));
		case DiagramEdge edge -> List.of(DiagramFields.layers(edge), DiagramFields.types(edge));
		case ThemeDiagram diagram -> DiagramFields.shape(diagram);
		case Coding coding -> List.of(OthersCodings.isOwn(coding));
		default -> List.of();
		};
	}

	private static List<Object> names(List<? extends Named> objects) {
		return new ArrayList<>(objects.stream().map(each -> String.valueOf(each.getName())).toList());
	}

	void fill(EObject object) {
		switch (object) {
		case Code code -> code(code);
		case Theme theme -> theme(theme);
		case Coding coding -> coding(coding);
		case Participant participant -> participant(participant);
		case Transcript transcript -> transcript(transcript);
		case Researcher researcher -> researcher(researcher);
		case Memo memo -> memo(memo);
		case DiagramNode node -> node(node);
		case DiagramEdge edge -> edge(edge);
		case ThemeDiagram diagram -> diagram(diagram);
		case Study study -> study(study);
		default -> throw new IllegalArgumentException(object.eClass().getName());
		}
	}

	/** Names several objects, each leading to its own form. */
	void fillMany(int count, List<EObject> objects) {
		heading(objects.get(0), NLS.bind(Messages.many, count));
		form.links(Messages.selected,
				() -> objects.stream().filter(each -> StudyObjects.studyOf(each) != null).toList(), open, null);
	}

	private void heading(EObject object, String text) {
		form.heading(StudyImages.get(object), text);
	}

	private void code(Code code) {
		heading(code, Messages.code);
		form.name(Messages.name, code, Literals.NAMED__NAME);
		form.colour(Messages.colour, code, Literals.CODE__COLOUR);
		form.lines(Messages.definition, code, Literals.CODE__DEFINITION);
		form.lines(Messages.whenToUse, code, Literals.CODE__WHEN_TO_USE);
		form.lines(Messages.whenNotToUse, code, Literals.CODE__WHEN_NOT_TO_USE);
		example(Messages.example, code, Literals.CODE__EXAMPLE);
		example(Messages.boundaryExample, code, Literals.CODE__BOUNDARY_EXAMPLE);
		form.fact(Messages.created, () -> code.getCreatedBy() == null ? Values.moment(code.getCreated())
				: NLS.bind(Messages.createdBy, Values.moment(code.getCreated()), code.getCreatedBy().getName()));
	}

	/** What words can be dropped on. */
	void fillExamples(Code code) {
		heading(code, code.getName());
		example(Messages.example, code, Literals.CODE__EXAMPLE);
		example(Messages.boundaryExample, code, Literals.CODE__BOUNDARY_EXAMPLE);
	}

	/** Words of a transcript can be dropped on it. */
	private void example(String label, Code code, EAttribute attribute) {
		TextField field = form.text(label, true, () -> (String) code.eGet(attribute), typed -> null,
				value -> code.eSet(attribute, value));
		field.setHint(Messages.exampleHint);
		WordsDrop.install(field.getControl(), words -> {
			field.commit();
			new CodebookOperations(form.getSession()).addExample(code, attribute, words);
		});
	}

	private void theme(Theme theme) {
		heading(theme, Messages.theme);
		form.name(Messages.name, theme, Literals.NAMED__NAME);
		Map<ThemeState, String> states = new LinkedHashMap<>();
		states.put(ThemeState.CANDIDATE, Messages.stateCandidate);
		states.put(ThemeState.FINAL, Messages.stateFinal);
		form.choice(Messages.state, states, theme::getState, theme::setState);
		form.lines(Messages.idea, theme, Literals.THEME__IDEA);
		form.colour(Messages.colour, theme, Literals.THEME__COLOUR);
		form.links(Messages.subthemes, theme::getThemes, open, null);
		form.links(Messages.codes, theme::getCodes, open, () -> chooseCodes(theme));
	}

	private void chooseCodes(Theme theme) {
		List<Code> all = StudyObjects.allCodes(form.getSession().getStudy().getCodebook());
		List<Code> chosen = choose(Messages.codesOfTheme, all, theme.getCodes());
		if (chosen != null) {
			StudyOperations operations = new StudyOperations(form.getSession());
			form.getSession().execute(NLS.bind(Messages.change, Messages.codes), () -> {
				operations.release(theme, theme.getCodes().stream().filter(each -> !chosen.contains(each)).toList());
				operations.gather(theme, chosen);
			});
		}
	}

	private <T extends Named> List<T> choose(String message, List<T> all, List<T> now) {
		ListSelectionDialog dialog = ListSelectionDialog.of(all).contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(LabelProvider.createTextProvider(
						each -> each instanceof Code code ? StudyObjects.path(code) : StudyLabels.text(each)))
				.message(message).title(Messages.chooseTitle).preselect(now.toArray())
				.create(form.getControl().getShell());
		if (dialog.open() != Window.OK) {
			return null;
		}
		List<Object> result = List.of(dialog.getResult());
		return all.stream().filter(result::contains).toList();
	}

	private void coding(Coding coding) {
		heading(coding, Messages.coding);
		form.links(Messages.code, () -> coding.getCode() == null ? List.of() : List.of(coding.getCode()), open,
				() -> changeCode(coding));
		form.fact(Messages.quote, coding::getQuote);
		form.links(Messages.transcript, () -> List.of(StudyObjects.setOf(coding).getSource()),
				source -> open.accept(coding), null);
		if (OthersCodings.isOwn(coding)) {
			form.lines(Messages.memo, coding, Literals.CODING__MEMO);
			form.number(Messages.weight, () -> Integer.toString(coding.getWeight()), Values::checkWeight,
					value -> coding.setWeight(Integer.parseInt(value)));
		} else {
			form.fact(Messages.memo, coding::getMemo);
			form.fact(Messages.weight, () -> Integer.toString(coding.getWeight()));
		}
		form.fact(Messages.created, () -> StudyObjects.setOf(coding) == null ? "" //$NON-NLS-1$
				: NLS.bind(Messages.createdBy, Values.moment(coding.getCreated()),
						StudyLabels.text(StudyObjects.setOf(coding).getResearcher())));
	}

	private void changeCode(Coding coding) {
		if (OthersCodings.leaveOut(form.getControl().getShell(), form.getSession(), List.of(coding)).isEmpty()) {
			return;
		}
		Code code = CodeChooser.choose(form.getControl().getShell(), Messages.chooseTitle, Messages.newCode,
				StudyObjects.allCodes(form.getSession().getStudy().getCodebook()));
		if (code != null) {
			new CodingOperations(form.getSession()).recode(coding, code);
		}
	}

	private void participant(Participant participant) {
		heading(participant, Messages.participant);
		form.text(Messages.pseudonym, false, participant::getName,
				typed -> typed.isBlank() ? NLS.bind(Messages.needed, Messages.pseudonym) : Pseudonyms.problem(participant, typed),
				participant::setName);
		for (Attribute attribute : StudyObjects.studyOf(participant).getAttributes()) {
			attribute(participant, attribute);
		}
		form.button(Messages.newAttribute, () -> AttributeDialog.open(form.getControl().getShell(), form.getSession()));
		form.lines(Messages.note, participant, Literals.PARTICIPANT__NOTE);
		form.section(Messages.consent);
		Map<ConsentState, String> states = new LinkedHashMap<>();
		states.put(ConsentState.UNKNOWN, Messages.consentUnknown);
		states.put(ConsentState.GIVEN, Messages.consentGiven);
		states.put(ConsentState.WITHDRAWN, Messages.consentWithdrawn);
		form.choice(Messages.state, states,
				() -> participant.getConsent() == null ? ConsentState.UNKNOWN : participant.getConsent().getState(),
				value -> consent(participant).setState(value));
		form.date(Messages.date, () -> participant.getConsent() == null ? null : participant.getConsent().getDate(),
				value -> consent(participant).setDate(value));
		form.check(Messages.quotesAllowed,
				() -> participant.getConsent() == null || participant.getConsent().isQuotesAllowed(),
				value -> consent(participant).setQuotesAllowed(value));
		form.text(Messages.limits, true,
				() -> participant.getConsent() == null ? null : participant.getConsent().getNote(), typed -> null,
				value -> consent(participant).setNote(value));
	}

	private static Consent consent(Participant participant) {
		if (participant.getConsent() == null) {
			participant.setConsent(StudyObjects.create(Literals.CONSENT));
		}
		return participant.getConsent();
	}

	private void attribute(Participant participant, Attribute attribute) {
		String label = StudyLabels.text(attribute);
		switch (attribute.getType()) {
		case NUMBER -> form.number(label, () -> value(participant, attribute), Values::checkNumber,
				value -> setValue(participant, attribute, value == null ? null : Values.number(value)));
		case DATE -> form.date(label, () -> date(value(participant, attribute)),
				value -> setValue(participant, attribute, Objects.toString(value, null)));
		case BOOLEAN -> form.choice(label, yesOrNo(), () -> Objects.toString(value(participant, attribute), ""), //$NON-NLS-1$
				value -> setValue(participant, attribute, value));
		case CHOICE -> form.choice(label, choices(attribute, value(participant, attribute)),
				() -> Objects.toString(value(participant, attribute), ""), //$NON-NLS-1$
				value -> setValue(participant, attribute, value));
		default -> form.text(label, false, () -> value(participant, attribute), typed -> null,
				value -> setValue(participant, attribute, value));
		}
	}

	private static LocalDate date(String value) {
		return value == null || Values.checkDate(value) != null || value.isEmpty() ? null
				: LocalDate.parse(value);
	}

	private static Map<String, String> yesOrNo() {
		Map<String, String> result = new LinkedHashMap<>();
		result.put("", ""); //$NON-NLS-1$ //$NON-NLS-2$
		result.put("true", Messages.yes); //$NON-NLS-1$
		result.put("false", Messages.no); //$NON-NLS-1$
		return result;
	}

	/** The declared choices, and the value that is there although it is none of them. */
	private static Map<String, String> choices(Attribute attribute, String present) {
		Map<String, String> result = new LinkedHashMap<>();
		result.put("", ""); //$NON-NLS-1$ //$NON-NLS-2$
		attribute.getChoices().forEach(each -> result.put(each, each));
		if (present != null) {
			result.putIfAbsent(present, present);
		}
		return result;
	}

	private static AttributeValue holder(Participant participant, Attribute attribute) {
		return participant.getValues().stream().filter(each -> each.getAttribute() == attribute).findFirst()
				.orElse(null);
	}

	private static String value(Participant participant, Attribute attribute) {
		AttributeValue holder = holder(participant, attribute);
		return holder == null ? null : holder.getValue();
	}

	private static void setValue(Participant participant, Attribute attribute, String value) {
		AttributeValue holder = holder(participant, attribute);
		if (value == null || value.isEmpty()) {
			participant.getValues().remove(holder);
		} else if (holder != null) {
			holder.setValue(value);
		} else {
			AttributeValue added = StudyObjects.create(Literals.ATTRIBUTE_VALUE);
			added.setAttribute(attribute);
			added.setValue(value);
			participant.getValues().add(added);
		}
	}

	private void transcript(Transcript transcript) {
		heading(transcript, Messages.transcript);
		form.name(Messages.name, transcript, Literals.NAMED__NAME);
		form.line(Messages.language, transcript, Literals.SOURCE__LANGUAGE);
		form.date(Messages.collected, transcript::getDate, transcript::setDate);
		form.links(Messages.participants, transcript::getParticipants, open, () -> chooseParticipants(transcript));
		if (!transcript.getSpeakers().isEmpty()) {
			form.section(Messages.speakers);
			transcript.getSpeakers().forEach(each -> speaker(transcript, each));
		}
		form.section(Messages.about);
		form.lateFact(Messages.size, () -> NLS.bind(Messages.sizeOf,
				String.format("%,d", Values.words(transcript.getText())), transcript.getTurns().size())); //$NON-NLS-1$
		form.fact(Messages.origin, () -> origin(transcript.getOrigin()));
	}

	private static String origin(Origin origin) {
		if (origin == null) {
			return Messages.written;
		}
		String note = origin.getNote() == null ? "" : '\n' + origin.getNote(); //$NON-NLS-1$
		return NLS.bind(Messages.imported, origin.getFileName(), Values.moment(origin.getImported())) + note;
	}

	private void chooseParticipants(Transcript transcript) {
		List<Participant> chosen = choose(Messages.participantsOfTranscript,
				form.getSession().getStudy().getParticipants(), transcript.getParticipants());
		if (chosen != null) {
			form.getSession().execute(NLS.bind(Messages.change, Messages.participants), () -> {
				transcript.getParticipants().retainAll(chosen);
				chosen.stream().filter(each -> !transcript.getParticipants().contains(each))
						.forEach(transcript.getParticipants()::add);
			});
		}
	}

	private void speaker(Transcript transcript, Speaker speaker) {
		form.name(Messages.nameInText, speaker, Literals.NAMED__NAME);
		Composite row = form.row(2);
		Map<SpeakerRole, String> roles = new LinkedHashMap<>();
		roles.put(SpeakerRole.PARTICIPANT, Messages.participant);
		roles.put(SpeakerRole.INTERVIEWER, Messages.interviewer);
		roles.put(SpeakerRole.OTHER, Messages.otherRole);
		form.choice(row, Messages.role, roles, speaker::getRole, speaker::setRole);
		Map<Participant, String> participants = new LinkedHashMap<>();
		participants.put(null, Messages.nobody);
		StudyObjects.studyOf(transcript).getParticipants()
				.forEach(each -> participants.put(each, StudyLabels.text(each)));
		form.choice(row, Messages.whoSpeaks, participants, speaker::getParticipant, chosen -> {
			speaker.setParticipant(chosen);
			if (chosen != null && !transcript.getParticipants().contains(chosen)) {
				transcript.getParticipants().add(chosen);
			}
		});
	}

	private void researcher(Researcher researcher) {
		heading(researcher, Messages.researcher);
		form.name(Messages.name, researcher, Literals.NAMED__NAME);
		form.line(Messages.initials, researcher, Literals.RESEARCHER__INITIALS);
		form.colour(Messages.colour, researcher, Literals.RESEARCHER__COLOUR);
		form.lines(Messages.position, researcher, Literals.RESEARCHER__POSITION);
	}

	private void memo(Memo memo) {
		heading(memo, Messages.memo);
		form.name(Messages.title, memo, Literals.NAMED__NAME);
		Map<Researcher, String> authors = new LinkedHashMap<>();
		authors.put(null, ""); //$NON-NLS-1$
		StudyObjects.studyOf(memo).getResearchers().forEach(each -> authors.put(each, StudyLabels.text(each)));
		form.choice(Messages.author, authors, memo::getAuthor, memo::setAuthor);
		form.links(Messages.about, () -> List.of(memo.getAbout() == null ? form.getSession().getStudy() : memo.getAbout()),
				open, null);
		form.fact(Messages.created, () -> Values.moment(memo.getCreated()));
		form.fact(Messages.modified, () -> Values.moment(memo.getModified()));
	}

	private void node(DiagramNode node) {
		Identified subject = node.getSubject();
		heading(subject == null ? node.eContainer() : subject, kindName(node.getKind()));
		if (subject instanceof Named named && node.getKind() != NodeKind.PARTICIPANTS) {
			form.name(Messages.name, named, Literals.NAMED__NAME);
			form.links(Messages.standsFor, () -> node.getSubject() == null ? List.of() : List.of(node.getSubject()), open,
					null);
		} else {
			form.lines(Messages.label, node, Literals.NAMED__NAME);
		}
		form.colour(Messages.colour, node, Literals.DIAGRAM_NODE__COLOUR);
		new DiagramFields(form).node(node);
	}

	private static String kindName(NodeKind kind) {
		return switch (kind) {
		case THEME -> Messages.theme;
		case CODE -> Messages.code;
		case PARTICIPANT -> Messages.participant;
		case PARTICIPANTS -> Messages.participants;
		case MEMO -> Messages.memo;
		case TEXT -> Messages.freeText;
		case GROUP -> Messages.group;
		};
	}

	private void edge(DiagramEdge edge) {
		heading(edge.eContainer(), Messages.edge);
		form.fact(Messages.fromTo, () -> NLS.bind(Messages.arrow, nodeName(edge.getSource()), nodeName(edge.getTarget())));
		form.choice(Messages.type, DiagramFields.types(edge), edge::getType, edge::setType);
		form.line(Messages.label, edge, Literals.NAMED__NAME);
		new DiagramFields(form).edge(edge);
	}

	private static String nodeName(DiagramNode node) {
		return node == null ? "" : StudyLabels.text(node.getSubject() == null ? node : node.getSubject()); //$NON-NLS-1$
	}

	private void diagram(ThemeDiagram diagram) {
		heading(diagram, Messages.diagram);
		form.name(Messages.name, diagram, Literals.NAMED__NAME);
		form.fact(Messages.size,
				() -> NLS.bind(Messages.sizeOfDiagram, diagram.getNodes().size(), diagram.getEdges().size()));
		new DiagramFields(form).diagram(diagram);
	}

	private void study(Study study) {
		heading(study, Messages.study);
		form.name(Messages.name, study, Literals.NAMED__NAME);
		form.lines(Messages.description, study, Literals.STUDY__DESCRIPTION);
		form.section(Messages.questions);
		int number = 1;
		for (ResearchQuestion question : study.getQuestions()) {
			form.text(NLS.bind(Messages.question, number++), true, question::getText, typed -> null,
					value -> setQuestion(question, value));
		}
		form.text(Messages.newQuestion, true, () -> null, typed -> null, value -> addQuestion(study, value));
		form.section(Messages.ethics);
		ethics(study);
	}

	private static void setQuestion(ResearchQuestion question, String text) {
		if (text == null) {
			EcoreUtil.remove(question);
		} else {
			question.setText(text);
		}
	}

	private static void addQuestion(Study study, String text) {
		ResearchQuestion question = StudyObjects.create(Literals.RESEARCH_QUESTION);
		question.setText(text);
		study.getQuestions().add(question);
	}

	private void ethics(Study study) {
		form.text(Messages.approvedBy, false, () -> ethicsOrEmpty(study).getApprovedBy(), typed -> null,
				value -> ethicsOf(study).setApprovedBy(value));
		form.text(Messages.reference, false, () -> ethicsOrEmpty(study).getReference(), typed -> null,
				value -> ethicsOf(study).setReference(value));
		form.date(Messages.approvedOn, () -> ethicsOrEmpty(study).getApprovedOn(),
				value -> ethicsOf(study).setApprovedOn(value));
		form.text(Messages.dataHandling, true, () -> ethicsOrEmpty(study).getDataHandling(), typed -> null,
				value -> ethicsOf(study).setDataHandling(value));
		form.text(Messages.retention, true, () -> ethicsOrEmpty(study).getRetention(), typed -> null,
				value -> ethicsOf(study).setRetention(value));
	}

	private static EthicsRecord ethicsOrEmpty(Study study) {
		return study.getEthics() != null ? study.getEthics() : create(Literals.ETHICS_RECORD);
	}

	private static EthicsRecord ethicsOf(Study study) {
		if (study.getEthics() == null) {
			study.setEthics(create(Literals.ETHICS_RECORD));
		}
		return study.getEthics();
	}

	private static EthicsRecord create(EClass type) {
		return StudyObjects.create(type);
	}
}
