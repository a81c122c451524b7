package org.themewright.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.text.Anchors;
import org.themewright.model.AnchorState;
import org.themewright.model.Attribute;
import org.themewright.model.AttributeType;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.DiagramNode;
import org.themewright.model.Identified;
import org.themewright.model.Participant;
import org.themewright.model.SpeakerRole;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;
import org.themewright.tests.support.PluginXmlRegistry;

/** The sample study is whole, sound and the same every time. */
class SampleStudyTest {

	@TempDir
	private static Path temp;

	private static StudySession session;
	private static Study study;

	@BeforeAll
	static void make() throws StudyException {
		session = make("sample");
		study = session.getStudy();
	}

	private static StudySession make(String folder) throws StudyException {
		return SampleStudy.create(temp.resolve(folder), PluginXmlRegistry.ofClassPath().registry(), null);
	}

	@AfterAll
	static void close() {
		session.close();
	}

	@Test
	void isSavedOpenAndSound() {
		assertEquals(List.of(), session.getFindings());
		assertFalse(session.isDirty());
		assertFalse(session.getCommandStack().canUndo());
	}

	@Test
	void hasEightInterviewsOfEnoughWords() throws IOException {
		List<Transcript> transcripts = StudyObjects.transcripts(study);
		assertEquals(8, transcripts.size());
		for (Transcript transcript : transcripts) {
			assertTrue(transcript.getText().split("\\s+").length >= 1500, transcript.getName());
			assertFalse(transcript.getText().matches("(?s).*</?[A-Z]:.*"), transcript.getName());
			assertEquals(1, transcript.getParticipants().size(), transcript.getName());
			assertEquals(2, transcript.getSpeakers().size(), transcript.getName());
			assertTrue(Files.exists(session.getOriginalFile(transcript)));
			boolean timed = transcript.getTurns().get(0).getTime() >= 0;
			int before = -1;
			for (Turn turn : transcript.getTurns()) {
				assertTrue(turn.getEnd() > turn.getStart(), transcript.getName());
				assertEquals(timed, turn.getTime() > before, transcript.getName() + " at " + turn.getStart());
				before = turn.getTime();
			}
			assertEquals(List.of(SpeakerRole.INTERVIEWER, SpeakerRole.PARTICIPANT),
					transcript.getSpeakers().stream().map(each -> each.getRole()).toList());
		}
	}

	@Test
	void hasPeopleWithAttributesAndConsent() {
		assertEquals(2, study.getResearchers().size());
		assertEquals(8, study.getParticipants().size());
		assertEquals(1, study.getParticipants().stream().filter(each -> !each.getConsent().isQuotesAllowed()).count());
		assertEquals(Map.of("setting", AttributeType.CHOICE, "years", AttributeType.NUMBER, "region", AttributeType.CHOICE),
				study.getAttributes().stream().collect(Collectors.toMap(Attribute::getName, Attribute::getType)));
		for (Participant participant : study.getParticipants()) {
			participant.getValues().forEach(value -> assertTrue(value.getAttribute().getType() == AttributeType.NUMBER
					? Double.parseDouble(value.getValue()) > 0
					: value.getAttribute().getChoices().contains(value.getValue()), participant.getName()));
			assertEquals(3, participant.getValues().size());
		}
	}

	@Test
	void hasACodebookWhoseExamplesAreSaid() {
		List<Code> codes = StudyObjects.allCodes(study.getCodebook());
		assertTrue(codes.size() >= 28 && codes.size() <= 36, "codes: " + codes.size());
		for (Code code : codes) {
			assertNotNull(code.getDefinition(), code.getName());
			assertTrue(code.getColour().matches("#[0-9a-f]{6}"), code.getName());
			assertTrue(StudyObjects.transcripts(study).stream().anyMatch(each -> each.getText().contains(code.getExample())),
					code.getName() + ": " + code.getExample());
		}
	}

	@Test
	void everyCodingHoldsItsWordsWithinATurn() {
		int count = 0;
		for (CodingSet set : study.getCodingSets()) {
			Transcript transcript = (Transcript) set.getSource();
			for (Coding coding : set.getCodings()) {
				assertEquals(AnchorState.FIRM, coding.getState());
				assertEquals(transcript.getText().substring(coding.getStart(), coding.getEnd()), coding.getQuote());
				assertEquals(coding.getQuote().strip(), coding.getQuote());
				assertTrue(transcript.getTurns().stream()
						.anyMatch(turn -> turn.getStart() <= coding.getStart() && coding.getEnd() <= turn.getEnd()));
				count++;
			}
		}
		assertTrue(count > 400, "codings: " + count);
	}

	/** Counted with a plain expression in the files as written. */
	@Test
	void noCodingOfTheFilesIsLost() throws IOException {
		int tags = 0;
		for (Transcript transcript : StudyObjects.transcripts(study)) {
			String source = Content.text("interviews/" + transcript.getSlug() + ".txt");
			Matcher tag = Pattern.compile("<[AB]:[a-z-]+>").matcher(source);
			while (tag.find()) {
				tags++;
			}
			String spoken = source.replaceAll("</?[AB]:[a-z-]+>", "").replaceAll("(?m)^(\\[[0-9:]+\\] )?\\w+: ", "");
			assertEquals(spoken.strip(), transcript.getText());
		}
		assertEquals(tags, study.getCodingSets().stream().mapToInt(set -> set.getCodings().size()).sum());
	}

	@Test
	void everyLeafCodeIsUsedOverInterviews() {
		Map<Code, Set<EObject>> uses = study.getCodingSets().stream()
				.flatMap(set -> set.getCodings().stream().map(coding -> Map.entry(coding.getCode(), set.getSource())))
				.collect(Collectors.groupingBy(Map.Entry::getKey,
						Collectors.mapping(entry -> (EObject) entry.getValue(), Collectors.toSet())));
		StudyObjects.allCodes(study.getCodebook()).stream().filter(code -> code.getCodes().isEmpty())
				.forEach(code -> assertTrue(uses.getOrDefault(code, Set.of()).size() >= 2, code.getName()));
	}

	@Test
	void hasThreeOverarchingThemes() {
		List<Theme> themes = study.getCodebook().getThemes();
		assertEquals(3, themes.size());
		for (Theme theme : themes) {
			assertTrue(theme.getThemes().size() >= 2, theme.getName());
			theme.getThemes().forEach(each -> assertTrue(each.getCodes().size() >= 2, each.getName()));
		}
		assertEquals(8, study.getMemos().size());
		assertEquals(2, study.getRounds().size());
		assertEquals(3, study.getQuestions().size());
		assertNotNull(study.getEthics().getApprovedOn());
	}

	@Test
	void hasADiagramWithEachNodeInAPlaceOfItsOwn() {
		List<DiagramNode> nodes = study.getDiagrams().get(0).getNodes();
		assertTrue(nodes.size() >= 14);
		assertEquals(nodes.size(), nodes.stream().map(node -> node.getX() + "," + node.getY()).distinct().count());
		assertEquals(5, study.getDiagrams().get(0).getEdges().stream().map(edge -> edge.getType()).distinct().count());
	}

	@Test
	void idsAreUnique() {
		Set<String> ids = new HashSet<>(Set.of(study.getId()));
		study.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				assertTrue(ids.add(identified.getId()), identified.toString());
			}
		});
	}

	@Test
	void isTheSameEveryTime() throws StudyException, IOException {
		try (StudySession again = make("again")) {
			assertEquals(files(session.getFolder()), files(again.getFolder()));
		}
	}

	private static Map<String, String> files(Path folder) throws IOException {
		Map<String, String> result = new TreeMap<>();
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.filter(Files::isRegularFile)
					.filter(each -> !each.toString().contains(".themewright")).toList()) {
				result.put(folder.relativize(file).toString(), Anchors.sha256(Files.readAllBytes(file)));
			}
		}
		return result;
	}
}
