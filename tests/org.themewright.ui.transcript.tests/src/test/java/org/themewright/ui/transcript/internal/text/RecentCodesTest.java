package org.themewright.ui.transcript.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Researcher;
import org.themewright.model.Study;
import org.themewright.model.StudyFactory;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RecentCodesTest {

	private final Study study = StudyFactory.eINSTANCE.createStudy();
	private final Researcher ann = StudyFactory.eINSTANCE.createResearcher();
	private final Researcher ben = StudyFactory.eINSTANCE.createResearcher();
	private final Code hope = code();
	private final Code fear = code();
	private final Code pay = code();

	RecentCodesTest() {
		study.setCodebook(StudyFactory.eINSTANCE.createCodebook());
		study.getCodebook().getCodes().addAll(List.of(hope, fear));
		fear.getCodes().add(pay);
	}

	private static Code code() {
		return StudyFactory.eINSTANCE.createCode();
	}

	private void coding(Researcher researcher, Code code, int second) {
		CodingSet set = StudyFactory.eINSTANCE.createCodingSet();
		set.setResearcher(researcher);
		Coding coding = StudyFactory.eINSTANCE.createCoding();
		coding.setCode(code);
		coding.setCreated(Instant.ofEpochSecond(second));
		set.getCodings().add(coding);
		study.getCodingSets().add(set);
	}

	@Test
	void theLastUsedComesFirstAndEachOnce() {
		coding(ann, hope, 1);
		coding(ann, pay, 2);
		coding(ann, fear, 3);
		coding(ann, pay, 4);
		assertEquals(List.of(pay, fear, hope), new RecentCodes(study).of(ann, 9));
		assertEquals(List.of(pay, fear), new RecentCodes(study).of(ann, 2));
	}

	@Test
	void colleaguesDoNotCount() {
		coding(ben, hope, 9);
		coding(ann, fear, 1);
		assertEquals(List.of(fear), new RecentCodes(study).of(ann, 9));
		assertEquals(List.of(), new RecentCodes(study).of(null, 9));
	}

	@Test
	void usedAtTheSameTimeInTheOrderOfTheCodebook() {
		coding(ann, pay, 1);
		coding(ann, hope, 1);
		assertEquals(List.of(hope, pay), new RecentCodes(study).of(ann, 9));
	}

	@Property(tries = 40)
	void whateverIsDoneTheyAreWhatTheCodingsSay(@ForAll long seed) throws IOException, StudyException {
		Random random = new Random(seed);
		Path folder = Files.createTempDirectory("recent");
		try (StudySession session = StudySession.create(folder.resolve("study"), "Recent")) {
			List<Researcher> people = List.of(new StudyOperations(session).createResearcher("Ann", null),
					new StudyOperations(session).createResearcher("Ben", null));
			for (int i = 0; i < 5; i++) {
				new StudyOperations(session).createCode(null, "Code " + i, null, null);
			}
			Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
			transcript.setName("Interview");
			transcript.setSlug("interview");
			transcript.setText("Some words that are coded again and again.");
			new TranscriptOperations(session).add(transcript);
			RecentCodes recent = new RecentCodes(session.getStudy());
			session.addListener(recent::follow);
			for (int i = 0; i < 60; i++) {
				step(session, transcript, people, random);
				Researcher one = people.get(random.nextInt(4) == 0 ? 1 : 0);
				assertEquals(new RecentCodes(session.getStudy()).of(one, 9), recent.of(one, 9), "step " + i);
			}
		} finally {
			try (var files = Files.walk(folder)) {
				for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			}
		}
	}

	private static void step(StudySession session, Transcript transcript, List<Researcher> people, Random random) {
		CodingOperations operations = new CodingOperations(session);
		List<Code> codes = StudyObjects.allCodes(session.getStudy().getCodebook());
		List<Coding> codings = StudyObjects.codingsIn(transcript);
		switch (random.nextInt(8)) {
		case 0 -> session.undo();
		case 1 -> session.redo();
		case 2 -> codings.stream().skip(random.nextInt(codings.size() + 1)).findFirst()
				.ifPresent(each -> operations.uncode(List.of(each)));
		case 3 -> codings.stream().skip(random.nextInt(codings.size() + 1)).findFirst()
				.ifPresent(each -> operations.recode(each, codes.get(random.nextInt(codes.size()))));
		case 4 -> {
			if (codes.size() > 2 && random.nextInt(5) == 0) {
				new StudyOperations(session).mergeCodes(List.of(codes.getFirst()), codes.getLast());
			}
		}
		default -> {
			int start = random.nextInt(30);
			operations.code(transcript, new TextRange(start, start + 1 + random.nextInt(9)),
					codes.get(random.nextInt(codes.size())), people.get(random.nextInt(2)));
		}
		}
	}
}
