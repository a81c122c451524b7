package org.themewright.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.themewright.core.StudyChange;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.support.Invariants;
import org.themewright.core.support.RandomModel;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.StudyDump;
import org.themewright.core.support.TestStudies;
import org.themewright.core.support.TwoVersions;
import org.themewright.model.Identified;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPart;
import org.themewright.model.Transcript;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever something else did to the files of an open study can be taken over into it. */
class ApplyTest {

	/** What is done with a study that both the session and something else changed. */
	private interface Use {
		void with(StudySession mine, Study theirs, Random random) throws IOException, StudyException;
	}

	private static void bothChanged(long seed, Use use) throws IOException, StudyException {
		TestStudies.with(mine -> {
			Random random = new Random(seed);
			RandomStudy steps = new RandomStudy(mine, random);
			steps.fill();
			mine.save(null);
			Study theirs = TwoVersions.change(mine, other -> steps(new RandomStudy(other, random), random.nextInt(20)));
			steps(steps, random.nextInt(10));
			use.with(mine, theirs, random);
		});
	}

	private static void steps(RandomStudy study, int count) {
		for (int i = 0; i < count; i++) {
			study.step();
		}
	}

	@Property(tries = 60)
	void afterwardsBothAreEqual(@ForAll long seed) throws IOException, StudyException {
		bothChanged(seed, (mine, theirs, random) -> {
			String before = StudyDump.of(mine.getStudy());
			String other = StudyDump.of(theirs);
			Map<String, Identified> objects = objects(mine.getStudy());
			long version = mine.getVersion();
			StudyComparison.of(mine.getStudy(), theirs).applyTo(mine, "Take Over");
			StudyDump.assertStoredEqual(theirs, mine.getStudy());
			assertEquals(List.of(), StudyComparison.of(mine.getStudy(), theirs).getDifferences());
			assertEquals(other, StudyDump.of(theirs), "theirs stays as it is");
			Invariants.check(mine.getStudy());
			objects(mine.getStudy()).forEach((id, object) -> {
				if (objects.containsKey(id)) {
					assertSame(objects.get(id), object);
				}
			});
			if (mine.getVersion() != version) {
				checkUndoAndRedo(mine, before);
				checkUndoAndRedo(mine, before);
			}
		});
	}

	@Property(tries = 200)
	void whateverTheModelAllowsIsTakenOver(@ForAll long seed) throws IOException, StudyException {
		TestStudies.with(mine -> {
			Random random = new Random(seed);
			new RandomStudy(mine, random).fill();
			mine.save(null);
			Study theirs = TwoVersions.read(mine.getFolder());
			change(theirs, random);
			mine.execute("Change", () -> change(mine.getStudy(), random));
			String before = StudyDump.of(mine.getStudy());
			boolean equal = StudyDump.asStored(mine.getStudy()).equals(StudyDump.asStored(theirs));
			StudyComparison comparison = StudyComparison.of(mine.getStudy(), theirs);
			assertEquals(equal, comparison.getDifferences().isEmpty());
			if (!equal && random.nextBoolean()) {
				comparison.applyTo(mine, "Take Over", part -> random.nextBoolean());
				checkReferences(mine.getStudy());
			}
			comparison.applyTo(mine, "Take Over");
			StudyDump.assertStoredEqual(theirs, mine.getStudy());
			checkReferences(mine.getStudy());
			String after = StudyDump.of(mine.getStudy());
			while (!StudyDump.of(mine.getStudy()).equals(before)) {
				mine.undo();
			}
			while (mine.getCommandStack().canRedo()) {
				mine.redo();
			}
			assertEquals(after, StudyDump.of(mine.getStudy()));
		});
	}

	private static void change(Study study, Random random) {
		RandomModel model = new RandomModel(study, random);
		for (int i = random.nextInt(random.nextBoolean() ? 4 : 60); i > 0; i--) {
			model.step();
		}
	}

	private static void checkUndoAndRedo(StudySession session, String before) {
		String after = StudyDump.of(session.getStudy());
		session.undo();
		assertEquals(before, StudyDump.of(session.getStudy()));
		session.redo();
		assertEquals(after, StudyDump.of(session.getStudy()));
	}

	@Property(tries = 100)
	void thereAreDifferencesWhenTheStudiesDifferAndOnlyThen(@ForAll long seed) throws IOException, StudyException {
		TestStudies.with(mine -> {
			Random random = new Random(seed);
			RandomStudy steps = new RandomStudy(mine, random);
			steps.fill();
			mine.save(null);
			Study theirs = TwoVersions.read(mine.getFolder());
			for (int i = random.nextInt(3); i > 0; i--) {
				steps.step();
				if (random.nextBoolean()) {
					mine.undo();
				}
			}
			boolean equal = StudyDump.asStored(mine.getStudy()).equals(StudyDump.asStored(theirs));
			assertEquals(equal, StudyComparison.of(mine.getStudy(), theirs).getDifferences().isEmpty());
			assertEquals(equal, StudyComparison.of(theirs, mine.getStudy()).getDifferences().isEmpty());
			if (equal) {
				long version = mine.getVersion();
				StudyComparison.of(mine.getStudy(), theirs).applyTo(mine, "Take Over");
				assertEquals(version, mine.getVersion(), "what changes nothing is no command");
			}
		});
	}

	@Property(tries = 60)
	void partsThatAreNotTakenStayAsTheyAre(@ForAll long seed) throws IOException, StudyException {
		bothChanged(seed, (mine, theirs, random) -> {
			String before = StudyDump.of(mine.getStudy());
			Map<String, String> ours = parts(mine.getStudy());
			Map<String, String> others = parts(theirs);
			Set<String> taken = new HashSet<>(ours.keySet());
			taken.addAll(others.keySet());
			taken.removeIf(each -> random.nextBoolean());
			StudyComparison comparison = StudyComparison.of(mine.getStudy(), theirs);
			long version = mine.getVersion();
			comparison.applyTo(mine, "Take Over", part -> taken.contains(part.getId()));
			Map<String, String> expected = new HashMap<>(ours);
			expected.keySet().removeAll(taken);
			others.keySet().retainAll(taken);
			expected.putAll(others);
			assertEquals(expected, new HashMap<>(parts(mine.getStudy())));
			checkReferences(mine.getStudy());
			String after = StudyDump.of(mine.getStudy());
			if (mine.getVersion() != version) {
				checkUndoAndRedo(mine, before);
			}
			version = mine.getVersion();
			comparison.applyTo(mine, "Take Over");
			StudyDump.assertStoredEqual(theirs, mine.getStudy());
			Invariants.check(mine.getStudy());
			if (mine.getVersion() != version) {
				mine.undo();
				assertEquals(after, StudyDump.of(mine.getStudy()));
			}
		});
	}

	@Property(tries = 60)
	void noMoreIsToldThanWasDone(@ForAll long seed) throws IOException, StudyException {
		TestStudies.with(mine -> {
			Random random = new Random(seed);
			new RandomStudy(mine, random).fill();
			mine.save(null);
			int[] done = new int[1];
			Study theirs = TwoVersions.change(mine, other -> {
				other.addListener(change -> done[0] += count(change));
				steps(new RandomStudy(other, random), random.nextInt(6));
			});
			int[] told = new int[1];
			mine.addListener(change -> told[0] += count(change));
			StudyComparison.of(mine.getStudy(), theirs).applyTo(mine, "Take Over");
			assertTrue(told[0] <= 2 * done[0], told[0] + " notifications of " + done[0]);
		});
	}

	private static int count(StudyChange change) {
		int count = 0;
		for (Notification each : change.notifications()) {
			Object many = each.getOldValue() != null ? each.getOldValue() : each.getNewValue();
			count += many instanceof Collection<?> all ? all.size() : 1;
		}
		for (StudyChange.Replacement each : change.replacements()) {
			// each start and end that moved along was changed too
			int after = each.edit().offset() + each.edit().inserted().length();
			count += each.moving() ? 2 * moved(change, each.transcript(), after) : 0;
		}
		return count;
	}

	private static int moved(StudyChange change, Transcript transcript, int after) {
		return (int) (StudyObjects.codingsIn(transcript).stream().filter(each -> each.getStart() > after).count()
				+ transcript.getTurns().stream().filter(each -> each.getStart() > after).count()
				+ change.session().getStudy().getMemos().stream()
						.filter(each -> each.getAbout() == transcript && each.getStart() > after).count());
	}

	private static void checkReferences(Study study) {
		for (Iterator<EObject> all = study.eAllContents(); all.hasNext();) {
			EObject each = all.next();
			for (EObject target : each.eCrossReferences()) {
				assertTrue(target.eIsProxy() || StudyObjects.studyOf(target) == study,
						each + " refers out of the study to " + target);
			}
		}
	}

	private static Map<String, Identified> objects(Study study) {
		Map<String, Identified> result = new HashMap<>();
		study.eAllContents().forEachRemaining(each -> {
			if (each instanceof Identified object) {
				result.put(object.getId(), object);
			}
		});
		return result;
	}

	private static Map<String, String> parts(Study study) {
		List<StudyPart> parts = new ArrayList<>(List.of(study, study.getCodebook()));
		parts.addAll(study.getSources());
		parts.addAll(study.getCodingSets());
		parts.addAll(study.getDiagrams());
		parts.addAll(study.getMemos());
		parts.addAll(study.getAnalyses());
		Map<String, String> result = new LinkedHashMap<>();
		parts.forEach(each -> result.put(each.getId(), StudyDump.ofPart(each)));
		return result;
	}
}
