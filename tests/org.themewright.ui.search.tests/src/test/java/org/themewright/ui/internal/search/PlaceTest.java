package org.themewright.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudySession;
import org.themewright.core.edit.MemoOperations;
import org.themewright.core.edit.SearchOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Code;
import org.themewright.model.Memo;
import org.themewright.model.Participant;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

/** Whatever has a name in an open study can be gone to by it, in Quick Access too. */
class PlaceTest {

	@TempDir
	private Path temp;

	private static void fill(StudySession session) {
		StudyOperations operations = new StudyOperations(session);
		session.execute("data", () -> {
			Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
			transcript.setName("p01");
			session.getStudy().getSources().add(transcript);
			Participant participant = StudyObjects.create(StudyPackage.Literals.PARTICIPANT);
			participant.setName("Maya");
			session.getStudy().getParticipants().add(participant);
		});
		Code hope = operations.createCode(null, "Hope", null, null);
		operations.createCode(hope, "Future", null, null);
		operations.createTheme(null, "Being seen");
		operations.createDiagram("How it hangs together");
		new MemoOperations(session).create("First thoughts", "words", null, null);
		new SearchOperations(session).save("Whom they trust", "trust", null, null, null);
	}

	private static List<Memo> memos(StudySession session) {
		return session.getStudy().getMemos();
	}

	@Test
	void allThatHasANameIsOffered() throws Exception {
		try (StudySession session = StudySession.create(temp.resolve("one"), "One")) {
			fill(session);
			List<Place> places = Place.all(List.of(session), PlaceTest::memos);
			assertEquals(List.of("p01 - transcript", "Maya - participant", "Hope - code", "Hope > Future - code",
					"Being seen - theme", "How it hangs together - theme diagram", "First thoughts - memo",
					"Whom they trust - saved search"), places.stream().map(Place::label).toList());
			assertSame(session.getStudy().getCodebook().getThemes().getFirst(), places.get(4).object());
		}
	}

	@Test
	void ofSeveralStudiesEachIsNamed() throws Exception {
		try (StudySession one = StudySession.create(temp.resolve("one"), "One");
				StudySession two = StudySession.create(temp.resolve("two"), "Two")) {
			new StudyOperations(one).createCode(null, "Hope", null, null);
			new StudyOperations(two).createCode(null, "Hope", null, null);
			assertEquals(List.of("Hope - code in One", "Hope - code in Two"),
					Place.all(List.of(one, two), PlaceTest::memos).stream().map(Place::label).toList());
			assertSame(two, Place.all(List.of(one, two), PlaceTest::memos).getLast().session());
		}
	}

	@Test
	void aMemoThatIsHiddenIsNotOffered() throws Exception {
		try (StudySession session = StudySession.create(temp.resolve("one"), "One")) {
			fill(session);
			assertEquals(List.of(), Place.all(List.of(session), each -> List.of()).stream().map(Place::label)
					.filter(each -> each.endsWith("memo")).toList());
		}
	}
}
