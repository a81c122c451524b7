package org.themewright.core.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.TestStudies;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is kept up with the changes is what counting anew finds. */
class ThemeStatisticsTest {

	@Property(tries = 60)
	void anythingDoneAndUndoneIsCounted(@ForAll long seed) throws Exception {
		TestStudies.with(session -> {
			Random random = new Random(seed);
			RandomStudy study = new RandomStudy(session, random);
			study.fill();
			ThemeStatistics statistics = new ThemeStatistics(session.getStudy());
			session.addListener(statistics::update);
			for (int i = 0; i < 60; i++) {
				switch (random.nextInt(5)) {
				case 0 -> session.undo();
				case 1 -> session.redo();
				default -> study.step();
				}
				if (random.nextInt(4) == 0) {
					assertCounted(session, statistics);
				}
			}
			assertCounted(session, statistics);
		});
	}

	/** What changed after the codings were read is taken over into what was counted meanwhile. */
	@Property(tries = 60)
	void aFirstCountThatAJobMakesIsCaughtUp(@ForAll long seed) throws Exception {
		TestStudies.with(session -> {
			RandomStudy study = new RandomStudy(session, new Random(seed));
			study.fill();
			ThemeStatistics.FirstCount first = ThemeStatistics.prepare(session.getStudy());
			List<StudyChange> meanwhile = new ArrayList<>();
			session.addListener(meanwhile::add);
			for (int i = 0; i < 20; i++) {
				study.step();
			}
			ThemeStatistics statistics = CompletableFuture.supplyAsync(() -> first.count(null)).join();
			meanwhile.forEach(statistics::update);
			assertCounted(session, statistics);
		});
	}

	/** As in blind coding: those that do not count leave no trace in any number. */
	@Property(tries = 40)
	void onlyCodingsThatCountAreCounted(@ForAll long seed) throws Exception {
		TestStudies.with(session -> {
			Study study = session.getStudy();
			RandomStudy steps = new RandomStudy(session, new Random(seed));
			steps.fill();
			Researcher first = study.getResearchers().getFirst();
			Predicate<Coding> own = coding -> StudyObjects.setOf(coding).getResearcher() == first;
			ThemeStatistics keptUp = new ThemeStatistics(study, own);
			session.addListener(keptUp::update);
			for (int i = 0; i < 20; i++) {
				steps.step();
			}
			ThemeStatistics elsewhere = ThemeStatistics.prepare(study, own).count(null);
			ThemeEvidence.ofAll(study).forEach((theme, all) -> {
				ThemeEvidence evidence = ThemeEvidence.of(theme, own);
				assertEquals(all.codings().stream().filter(own).toList(), evidence.codings());
				assertEquals(evidence.codings().size(), keptUp.codings(theme));
				assertEquals(evidence.codings().size(), elsewhere.codings(theme));
				assertEquals(evidence.voices().size(), keptUp.participants(theme));
				assertEquals(evidence.voices().size(), elsewhere.participants(theme));
			});
		});
	}

	@Example
	void aFirstCountCanBeCancelled() throws Exception {
		TestStudies.with(session -> {
			RandomStudy study = new RandomStudy(session, new Random(1));
			study.fill();
			NullProgressMonitor monitor = new NullProgressMonitor();
			monitor.setCanceled(true);
			ThemeStatistics.FirstCount first = ThemeStatistics.prepare(session.getStudy());
			assertThrows(OperationCanceledException.class, () -> first.count(monitor));
		});
	}

	private static void assertCounted(StudySession session, ThemeStatistics statistics) {
		for (Map.Entry<Theme, ThemeEvidence> each : ThemeEvidence.ofAll(session.getStudy()).entrySet()) {
			assertEquals(each.getValue().codings().size(), statistics.codings(each.getKey()), each.getKey()::toString);
			assertEquals(each.getValue().voices().size(), statistics.participants(each.getKey()), each.getKey()::toString);
		}
	}
}
