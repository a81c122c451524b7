package org.themewright.core.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.TestStudies;
import org.themewright.model.Code;
import org.themewright.model.Codebook;
import org.themewright.model.CodebookEvent;
import org.themewright.model.CodebookEventKind;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Theme;
import org.themewright.model.ThemeState;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What was done to codes and themes is written down, whoever does it and by whichever way. */
class CodebookHistoryTest {

	/** Goes on only when told to. */
	private static final class Watch extends Clock {

		private Instant now = Instant.parse("2026-03-02T09:00:00Z");

		void pass(Duration time) {
			now = now.plus(time);
		}

		@Override
		public Instant instant() {
			return now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}
	}

	@TempDir
	Path folder;
	private final Watch watch = new Watch();
	private StudySession session;
	private StudyOperations operations;
	private Researcher ana;
	private Researcher ben;

	@BeforeEach
	void createStudy() throws StudyException {
		session = StudySession.create(folder.resolve("study"), "Peers", watch);
		operations = new StudyOperations(session);
		ana = operations.createResearcher("Ana", null);
		ben = operations.createResearcher("Ben", null);
		session.setActor(ana);
	}

	@AfterEach
	void close() {
		session.close();
	}

	private Codebook codebook() {
		return session.getStudy().getCodebook();
	}

	private static String line(CodebookEvent event) {
		return event.getKind() + " " + event.getSubjectName() + ": " + event.getBefore() + " -> " + event.getAfter()
				+ (event.getReason() == null ? "" : " (" + event.getReason() + ")");
	}

	private List<String> lines() {
		return CodebookHistory.of(codebook()).stream().map(CodebookHistoryTest::line).toList();
	}

	private List<String> linesSince(int count) {
		return lines().subList(count, lines().size());
	}

	@Test
	void creatingTellsWhoAndWhen() {
		Code work = operations.createCode(null, "Work", null, null);
		watch.pass(Duration.ofDays(1));
		session.setActor(ben);
		Code pay = operations.createCode(work, "Pay", null, null);
		assertEquals(List.of("created Work: null -> Work", "created Pay: null -> Work > Pay"), lines());
		CodebookEvent last = CodebookHistory.of(codebook()).getLast();
		assertSame(ben, last.getResearcher());
		assertEquals(Instant.parse("2026-03-03T09:00:00Z"), last.getTime());
		assertEquals(List.of(pay.getId(), work.getId()), List.of(last.getSubject(), last.getOther()));
	}

	@Test
	void undoTakesTheEntryBackAndRedoBringsIt() {
		Code hope = operations.createCode(null, "Hope", null, null);
		operations.rename(hope, "Hopes");
		session.undo();
		assertEquals(List.of("created Hope: null -> Hope"), lines());
		session.redo();
		assertEquals(List.of("renamed Hope: Hope -> Hopes"), linesSince(1));
	}

	@Test
	void aReasonIsKept() {
		Code hope = operations.createCode(null, "Hope", null, null);
		operations.rename(hope, "Hopes", "  there are many ");
		assertEquals(List.of("renamed Hope: Hope -> Hopes (there are many)"), linesSince(1));
		operations.delete(List.of(hope), "nobody hopes");
		assertEquals(List.of("deleted Hopes: Hopes -> null (nobody hopes)"), linesSince(2));
	}

	@Test
	void whatIsSetByAnyWayIsWrittenDown() {
		Code hope = operations.createCode(null, "Hope", null, null);
		Theme theme = operations.createTheme(null, "Future");
		session.execute("Any way", () -> {
			hope.setBoundaryExample("maybe: perhaps");
			hope.setColour("#000000");
			theme.setState(ThemeState.FINAL);
			theme.setIdea("It will come");
		});
		assertEquals(List.of("redefined Hope: null -> boundaryExample: maybe: perhaps",
				"redefined Future: null -> idea: It will come", "settled Future: candidate -> final"), linesSince(2));
		CodebookEvent redefined = CodebookHistory.of(codebook()).get(2);
		assertSame(Literals.CODE__BOUNDARY_EXAMPLE, CodebookHistory.fieldOf(redefined));
		assertEquals("", CodebookHistory.before(redefined));
		assertEquals("maybe: perhaps", CodebookHistory.after(redefined));
	}

	@Test
	void writingADefinitionInStepsIsOneEntry() {
		Code hope = operations.createCode(null, "Hope", null, null);
		operations.set(hope, Literals.CODE__DEFINITION, "What");
		watch.pass(Duration.ofMinutes(2));
		operations.set(hope, Literals.CODE__WHEN_TO_USE, "Often");
		operations.set(hope, Literals.CODE__DEFINITION, "What people hope");
		assertEquals(List.of("redefined Hope: null -> definition: What people hope",
				"redefined Hope: null -> whenToUse: Often"), linesSince(1));
		watch.pass(Duration.ofMinutes(4));
		operations.set(hope, Literals.CODE__DEFINITION, "What they hope");
		assertEquals(List.of("redefined Hope: definition: What people hope -> definition: What they hope"), linesSince(3));
		session.setActor(ben);
		operations.set(hope, Literals.CODE__DEFINITION, "Hopes");
		assertEquals(List.of("redefined Hope: definition: What they hope -> definition: Hopes"), linesSince(4));
		operations.set(hope, Literals.CODE__DEFINITION, "What they hope");
		assertEquals(4, lines().size(), "written and taken back");
		session.undo();
		assertEquals(List.of("redefined Hope: definition: What they hope -> definition: Hopes"), linesSince(4));
	}

	@Test
	void movingIsAnEntryOnlyWhenItChangesWhatIsAbove() {
		Code work = operations.createCode(null, "Work", null, null);
		Code pay = operations.createCode(null, "Pay", null, null);
		operations.moveInTree(List.of(pay), null, 0);
		assertEquals(2, lines().size());
		operations.moveInTree(List.of(pay), work, -1);
		assertEquals(List.of("moved Pay: Pay -> Work > Pay"), linesSince(2));
	}

	@Test
	void mergingTellsOfWhatWent() {
		Code work = operations.createCode(null, "Work", null, null);
		Code job = operations.createCode(null, "Job", null, null);
		Code pay = operations.createCode(job, "Pay", null, null);
		Theme theme = operations.createTheme(null, "Living");
		operations.gather(theme, List.of(job));
		int before = lines().size();
		operations.mergeCodes(List.of(job), work, "the same");
		assertEquals(List.of("merged Job: Job -> Work (the same)", "moved Pay: Job > Pay -> Work > Pay",
				"gathered Living: null -> Work"), linesSince(before));
		assertEquals(List.of("created", "merged", "moved", "gathered"), CodebookHistory.of(codebook(), work).stream()
				.map(each -> each.getKind().toString()).toList());
		assertEquals(List.of("created", "moved"), CodebookHistory.of(codebook(), pay).stream()
				.map(each -> each.getKind().toString()).toList());
	}

	@Test
	void deletingTellsOfAllThatIsBelow() {
		Code work = operations.createCode(null, "Work", null, null);
		operations.createCode(work, "Pay", null, null);
		Theme theme = operations.createTheme(null, "Living");
		operations.gather(theme, List.of(work));
		int before = lines().size();
		operations.delete(List.of(work));
		assertEquals(List.of("deleted Work: Work -> null", "deleted Pay: Work > Pay -> null"), linesSince(before));
	}

	@Test
	void gatheringAndReleasingNameTheCode() {
		Code work = operations.createCode(null, "Work", null, null);
		Theme theme = operations.createTheme(null, "Living");
		operations.gather(theme, List.of(work));
		operations.release(theme, List.of(work));
		session.execute("Back and forth", () -> {
			operations.gather(theme, List.of(work));
			operations.release(theme, List.of(work));
		});
		assertEquals(List.of("gathered Living: null -> Work", "released Living: Work -> null"), linesSince(2));
	}

	@Test
	void aResearcherWhoIsDeletedIsNotNamedAnyMore() {
		operations.createCode(null, "Work", null, null);
		operations.delete(List.of(ana));
		assertNull(codebook().getHistory().get(0).getResearcher());
		assertNull(session.getActor());
		operations.createCode(null, "Pay", null, null);
		assertNull(codebook().getHistory().get(1).getResearcher());
	}

	@Test
	void itIsStored() throws StudyException {
		Code work = operations.createCode(null, "Work", null, null);
		operations.rename(work, "Labour", "two\nlines");
		session.save(null);
		List<String> before = lines();
		session.close();
		session = StudySession.open(folder.resolve("study"), null);
		assertEquals(before, lines());
		assertEquals("Ana", codebook().getHistory().get(1).getResearcher().getName());
	}

	@Property(tries = 60)
	void whatWasCreatedAndIsNotGoneIsThere(@ForAll long seed) throws IOException, StudyException {
		TestStudies.with(study -> {
			Random random = new Random(seed);
			RandomStudy steps = new RandomStudy(study, random);
			steps.fill();
			for (int i = 0; i < 40; i++) {
				steps.step();
				if (random.nextInt(6) == 0) {
					study.undo();
				}
				assertEquals(present(study), told(study));
			}
		});
	}

	@Test
	void anEntryThatWasDamagedIsReadAsFarAsItGoes() {
		CodebookEvent event = StudyObjects.create(Literals.CODEBOOK_EVENT);
		event.setKind(CodebookEventKind.REDEFINED);
		assertNull(CodebookHistory.fieldOf(event));
		assertEquals("", CodebookHistory.before(event));
		event.setBefore("definition: old");
		event.setAfter("new");
		assertEquals(Literals.CODE__DEFINITION, CodebookHistory.fieldOf(event));
		assertEquals("old", CodebookHistory.before(event));
		assertEquals("new", CodebookHistory.after(event));
	}

	private static Set<String> present(StudySession study) {
		Set<String> result = new TreeSet<>();
		Codebook codebook = study.getStudy().getCodebook();
		StudyObjects.allCodes(codebook).forEach(each -> result.add(each.getId() + CodebookHistory.path(each)));
		StudyObjects.allThemes(codebook).forEach(each -> result.add(each.getId() + CodebookHistory.path(each)));
		return result;
	}

	/** What is there by what the history says, with the paths it had last. */
	private static Set<String> told(StudySession study) {
		Set<String> ids = new TreeSet<>();
		for (CodebookEvent each : study.getStudy().getCodebook().getHistory()) {
			if (each.getKind() == CodebookEventKind.CREATED) {
				ids.add(each.getSubject());
			} else if (each.getKind() == CodebookEventKind.DELETED || each.getKind() == CodebookEventKind.MERGED) {
				ids.remove(each.getSubject());
			}
		}
		Set<String> result = new TreeSet<>();
		Codebook codebook = study.getStudy().getCodebook();
		StudyObjects.allCodes(codebook).stream().filter(each -> ids.remove(each.getId()))
				.forEach(each -> result.add(each.getId() + CodebookHistory.path(each)));
		StudyObjects.allThemes(codebook).stream().filter(each -> ids.remove(each.getId()))
				.forEach(each -> result.add(each.getId() + CodebookHistory.path(each)));
		ids.forEach(result::add);
		return result;
	}
}
