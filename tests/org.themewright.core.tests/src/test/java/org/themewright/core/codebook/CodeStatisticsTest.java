package org.themewright.core.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.themewright.core.StudyChange;
import org.themewright.core.StudyException;
import org.themewright.core.codebook.CodeStatistics.Count;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.TestStudies;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Participant;
import org.themewright.model.Researcher;
import org.themewright.model.Source;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Counts that are kept up are those that counting anew gives, and whose counts changed is told. */
class CodeStatisticsTest {

	@Property(tries = 80)
	void whatIsKeptUpIsWhatCountingAnewGives(@ForAll long seed) throws IOException, StudyException {
		TestStudies.with(session -> {
			Random random = new Random(seed);
			RandomStudy steps = new RandomStudy(session, random);
			Study study = session.getStudy();
			CodeStatistics statistics = new CodeStatistics(study);
			Set<Code> told = new HashSet<>();
			session.addListener(change -> told.addAll(statistics.update(change)));
			steps.fill();
			for (int i = 0; i < 40; i++) {
				Map<Code, Count> before = counts(study, false);
				told.clear();
				switch (random.nextInt(6)) {
				case 0 -> session.undo();
				case 1 -> session.redo();
				default -> steps.step();
				}
				Map<Code, Count> after = counts(study, false);
				Set<Code> changed = new HashSet<>(after.keySet());
				changed.removeIf(code -> after.get(code).equals(before.getOrDefault(code, Count.NONE)));
				changed.removeAll(told);
				assertEquals(Set.of(), changed, "changed, but not told");
				after.forEach((code, count) -> assertEquals(count, statistics.own(code)));
				counts(study, true).forEach((code, count) -> assertEquals(count, statistics.withSubcodes(code)));
			}
		});
	}

	@Property(tries = 40)
	void aFirstCountMadeElsewhereTakesOverWhatChangedMeanwhile(@ForAll long seed) throws IOException, StudyException {
		TestStudies.with(session -> {
			Random random = new Random(seed);
			RandomStudy steps = new RandomStudy(session, random);
			Study study = session.getStudy();
			steps.fill();
			CodeStatistics.FirstCount first = CodeStatistics.prepare(study);
			List<StudyChange> meanwhile = new ArrayList<>();
			session.addListener(meanwhile::add);
			for (int i = 0; i < random.nextInt(12); i++) {
				if (random.nextInt(4) == 0) {
					session.undo();
				} else {
					steps.step();
				}
			}
			CodeStatistics statistics = CompletableFuture.supplyAsync(() -> first.count(null)).join();
			meanwhile.forEach(statistics::update);
			counts(study, false).forEach((code, count) -> assertEquals(count, statistics.own(code)));
			counts(study, true).forEach((code, count) -> assertEquals(count, statistics.withSubcodes(code)));
		});
	}

	/** As in blind coding: those that do not count leave no trace in any number. */
	@Property(tries = 40)
	void onlyCodingsThatCountAreCounted(@ForAll long seed) throws IOException, StudyException {
		TestStudies.with(session -> {
			Random random = new Random(seed);
			RandomStudy steps = new RandomStudy(session, random);
			Study study = session.getStudy();
			steps.fill();
			Researcher first = study.getResearchers().getFirst();
			Predicate<Coding> own = coding -> StudyObjects.setOf(coding).getResearcher() == first;
			CodeStatistics keptUp = new CodeStatistics(study, own);
			session.addListener(keptUp::update);
			for (int i = 0; i < 20; i++) {
				steps.step();
			}
			CodeStatistics elsewhere = CodeStatistics.prepare(study, own).count(null);
			for (Code code : StudyObjects.allCodes(study.getCodebook())) {
				long expected = study.getCodingSets().stream().flatMap(set -> set.getCodings().stream())
						.filter(each -> each.getCode() == code && own.test(each)).count();
				assertEquals(expected, keptUp.own(code).codings());
				assertEquals(keptUp.own(code), elsewhere.own(code));
				assertEquals(keptUp.withSubcodes(code), elsewhere.withSubcodes(code));
			}
		});
	}

	@Test
	void aFirstCountCanBeCancelled() throws IOException, StudyException {
		TestStudies.with(session -> {
			new RandomStudy(session, new Random(1)).fill();
			IProgressMonitor monitor = new NullProgressMonitor();
			monitor.setCanceled(true);
			CodeStatistics.FirstCount first = CodeStatistics.prepare(session.getStudy());
			assertThrows(OperationCanceledException.class, () -> first.count(monitor));
		});
	}

	/** Without any index. */
	private static Map<Code, Count> counts(Study study, boolean subcodes) {
		Map<Code, Count> result = new java.util.HashMap<>();
		for (Code code : StudyObjects.allCodes(study.getCodebook())) {
			Set<Code> wanted = new HashSet<>(subcodes ? StudyObjects.withSubcodes(code) : List.of(code));
			int codings = 0;
			int words = 0;
			Instant last = null;
			Set<Source> sources = new HashSet<>();
			Set<Participant> participants = new HashSet<>();
			Map<String, Researcher> researchers = new TreeMap<>();
			for (CodingSet set : study.getCodingSets()) {
				for (Coding coding : set.getCodings()) {
					if (wanted.contains(coding.getCode())) {
						codings++;
						words += new java.util.StringTokenizer(coding.getQuote(), SPACES).countTokens();
						last = last == null || coding.getCreated().isAfter(last) ? coding.getCreated() : last;
						sources.add(set.getSource());
						if (set.getSource() instanceof Transcript transcript) {
							participants.addAll(transcript.getParticipants());
						}
						if (set.getResearcher() != null) {
							researchers.put(set.getResearcher().getName() + "\0" + set.getResearcher().getId(), set.getResearcher());
						}
					}
				}
			}
			result.put(code, new Count(codings, sources.size(), participants.size(), words, last,
					new ArrayList<>(researchers.values())));
		}
		return result;
	}

	private static final String SPACES = spaces();

	private static String spaces() {
		StringBuilder result = new StringBuilder();
		for (char c = 0; c < Character.MAX_VALUE; c++) {
			if (Character.isWhitespace(c)) {
				result.append(c);
			}
		}
		return result.toString();
	}

	@Test
	void participantsFollowTheTranscript() throws IOException, StudyException {
		TestStudies.with(session -> {
			CodeStatistics statistics = new CodeStatistics(session.getStudy());
			List<Set<Code>> told = new ArrayList<>();
			session.addListener(change -> told.add(statistics.update(change)));
			StudyOperations operations = new StudyOperations(session);
			Code work = operations.createCode(null, "Work", null, null);
			Code pay = operations.createCode(work, "Pay", null, null);
			Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
			transcript.setName("One");
			transcript.setSlug("one");
			transcript.setText("They pay  us\nlate.");
			new TranscriptOperations(session).add(transcript);
			Participant person = StudyObjects.create(StudyPackage.Literals.PARTICIPANT);
			session.execute("Person", () -> session.getStudy().getParticipants().add(person));
			new CodingOperations(session).code(transcript, new TextRange(0, 18), pay,
					operations.createResearcher("Ana", null));
			assertEquals(Set.of(pay), told.getLast());
			assertEquals(4, statistics.withSubcodes(work).words());
			assertEquals(0, statistics.own(work).words());
			assertEquals(0, statistics.withSubcodes(work).participants());
			session.execute("Link", () -> transcript.getParticipants().add(person));
			assertEquals(Set.of(pay), told.getLast());
			assertEquals(1, statistics.withSubcodes(work).participants());
			session.undo();
			assertEquals(0, statistics.withSubcodes(work).participants());
		});
	}
}
