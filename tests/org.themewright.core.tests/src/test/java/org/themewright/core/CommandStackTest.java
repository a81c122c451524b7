package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.InternalEList;
import org.junit.jupiter.api.Test;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.support.Invariants;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.StudyDump;
import org.themewright.core.support.TestStudies;
import org.themewright.model.Attribute;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is done to a study can be undone and done again. */
class CommandStackTest {

	@Property(tries = 150)
	void everythingCanBeUndoneAndDoneAgain(@ForAll long seed) throws IOException, StudyException {
		TestStudies.with(session -> {
			Random random = new Random(seed);
			String empty = StudyDump.of(session.getStudy());
			RandomStudy study = new RandomStudy(session, random);
			study.fill();
			List<String> states = new ArrayList<>();
			for (int i = 0; i < 25; i++) {
				study.step();
				Invariants.check(session.getStudy());
				if (random.nextInt(8) == 0) {
					session.undo();
				}
			}
			while (session.getCommandStack().canUndo()) {
				states.add(StudyDump.of(session.getStudy()));
				session.undo();
			}
			assertEquals(empty, StudyDump.of(session.getStudy()));
			for (String state : states.reversed()) {
				session.redo();
				assertEquals(state, StudyDump.of(session.getStudy()));
			}
			Invariants.check(session.getStudy());
		});
	}

	@Test
	void listenersSeeAStackThatAgreesWithTheStudy() throws IOException, StudyException {
		TestStudies.with(session -> {
			session.save(null);
			List<String> seen = new ArrayList<>();
			session.addListener(change -> seen.add(change.kind() + " " + session.isDirty() + " "
					+ session.getCommandStack().canUndo() + " " + session.snapshot().codes().size()));
			new StudyOperations(session).createCode(null, "Hope", null, null);
			session.undo();
			session.getCommandStack().redo();
			assertEquals(List.of("EXECUTE true true 1", "UNDO false false 0", "REDO true true 1"), seen);
		});
	}

	@Test
	void aListenerThatFailsDoesNotKeepOthersFromBeingTold() throws IOException, StudyException {
		TestStudies.with(session -> {
			List<StudyChange> told = new ArrayList<>();
			session.addListener(change -> {
				throw new IllegalStateException("expected in a test");
			});
			StudyListener listener = told::add;
			session.addListener(listener);
			session.addListener(listener);
			new StudyOperations(session).createCode(null, "Hope", null, null);
			assertEquals(1, told.size());
		});
	}

	@Test
	void whatChangesNothingIsNoCommand() throws IOException, StudyException {
		TestStudies.with(session -> {
			StudyOperations operations = new StudyOperations(session);
			var hope = operations.createCode(null, "Hope", null, null);
			long version = session.getVersion();
			operations.rename(hope, " Hope ");
			session.execute("nothing", () -> { });
			operations.moveInTree(List.of(hope), null, 0);
			assertEquals(version, session.getVersion());
			session.undo();
			assertFalse(session.getCommandStack().canUndo());
		});
	}

	@Test
	void whatADamagedFilePutInTwiceIsGivenBackTwice() throws IOException, StudyException {
		TestStudies.with(session -> {
			Attribute attribute = StudyObjects.create(StudyPackage.Literals.ATTRIBUTE);
			((InternalEList<String>) attribute.getChoices()).addAllUnique(List.of("a", "b", "a"));
			session.execute("Attribute", () -> session.getStudy().getAttributes().add(attribute));
			session.execute("Remove", () -> attribute.getChoices().remove(2));
			session.undo();
			assertEquals(List.of("a", "b", "a"), attribute.getChoices());
			session.redo();
			assertEquals(List.of("a", "b"), attribute.getChoices());
		});
	}
}
