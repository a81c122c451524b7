package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.TestStudies;
import org.themewright.model.AnchorState;
import org.themewright.model.Coding;
import org.themewright.model.Consent;
import org.themewright.model.ConsentState;
import org.themewright.model.Participant;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The copy of a study for other threads says what the study says. */
class SnapshotTest {

	@Property(tries = 40)
	void agreesWithTheStudy(@ForAll long seed) throws IOException, StudyException {
		TestStudies.with(session -> {
			RandomStudy study = new RandomStudy(session, new Random(seed));
			study.fill();
			for (int i = 0; i < 15; i++) {
				study.step();
				check(session);
			}
		});
	}

	private static void check(StudySession session) {
		StudySnapshot snapshot = session.snapshot();
		List<Transcript> transcripts = StudyObjects.transcripts(session.getStudy());
		assertEquals(session.getVersion(), snapshot.version());
		assertEquals(transcripts.stream().map(Transcript::getText).toList(),
				snapshot.sources().stream().map(StudySnapshot.SourceData::text).toList());
		assertEquals(transcripts.stream().map(each -> each.getTurns().stream().map(turn -> turn.getStart() + "-" + turn.getEnd()).toList()).toList(),
				snapshot.sources().stream().map(each -> each.turns().stream().map(turn -> turn.start() + "-" + turn.end()).toList()).toList());
		assertEquals(transcripts.stream().flatMap(each -> StudyObjects.codingsIn(each).stream())
				.filter(each -> each.getState() == AnchorState.FIRM).map(SnapshotTest::text).toList(),
				snapshot.codings().stream().map(each -> each.id() + each.codeId() + each.researcherId() + each.sourceId()
						+ each.start() + "-" + each.end() + each.memo()).toList());
		assertEquals(StudyObjects.allCodes(session.getStudy().getCodebook()).stream().map(StudyObjects::path).toList(),
				snapshot.codes().stream().map(StudySnapshot.CodeData::path).toList());
	}

	private static String text(Coding coding) {
		var set = StudyObjects.setOf(coding);
		return coding.getId() + coding.getCode().getId() + set.getResearcher().getId() + set.getSource().getId()
				+ coding.getStart() + "-" + coding.getEnd() + coding.getMemo();
	}

	@Test
	void isSharedUntilTheNextChangeAndNeverChanges() throws IOException, StudyException {
		TestStudies.with(session -> {
			StudySnapshot before = session.snapshot();
			assertSame(before, session.snapshot());
			new StudyOperations(session).createCode(null, "Hope", null, null);
			assertNotSame(before, session.snapshot());
			assertEquals(List.of(), before.codes());
			assertThrows(UnsupportedOperationException.class, () -> session.snapshot().codes().clear());
		});
	}

	@ParameterizedTest
	@CsvSource({ "GIVEN,true,true", "UNKNOWN,true,true", "WITHDRAWN,true,false", "GIVEN,false,false",
			"WITHDRAWN,false,false" })
	void nobodyIsQuotedAgainstTheirWill(ConsentState state, boolean allowed, boolean expected)
			throws IOException, StudyException {
		TestStudies.with(session -> {
			Participant participant = StudyObjects.create(StudyPackage.Literals.PARTICIPANT);
			Consent consent = StudyObjects.create(StudyPackage.Literals.CONSENT);
			consent.setState(state);
			consent.setQuotesAllowed(allowed);
			participant.setConsent(consent);
			session.execute("add", () -> session.getStudy().getParticipants().add(participant));
			assertEquals(expected, session.snapshot().participants().get(0).quotesAllowed());
		});
	}

	@Test
	void turnsAreFoundByOffset() {
		StudySnapshot.TurnData first = new StudySnapshot.TurnData(0, 2, 5, null, null, null, -1);
		StudySnapshot.TurnData second = new StudySnapshot.TurnData(1, 7, 9, null, null, null, -1);
		StudySnapshot.SourceData source = new StudySnapshot.SourceData("id", "slug", "name", "0123456789", null, List.of(),
				List.of(first, second));
		assertEquals(null, source.turnAt(1));
		assertSame(first, source.turnAt(2));
		assertSame(first, source.turnAt(6));
		assertSame(second, source.turnAt(7));
		assertTrue(source.turnAt(100) == second);
		assertFalse(source.turnAt(4) == second);
	}
}
