package org.themewright.core.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.themewright.model.AnchorState;
import org.themewright.model.Anchored;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Identified;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/** What is true of every study at any time. */
public final class Invariants {

	private Invariants() {
	}

	/** Fails when something is not as it must be. */
	public static void check(Study study) {
		Set<String> ids = new HashSet<>();
		for (Iterator<EObject> all = study.eAllContents(); all.hasNext();) {
			EObject each = all.next();
			if (each instanceof Identified object) {
				assertTrue(object.getId() != null && ids.add(object.getId()), "id of " + object);
			}
			for (EObject target : each.eCrossReferences()) {
				assertSame(study, StudyObjects.studyOf(target), each + " refers out of the study to " + target);
			}
		}
		study.getCodingSets().forEach(Invariants::check);
		StudyObjects.transcripts(study).forEach(Invariants::check);
		study.getDiagrams().forEach(diagram -> diagram.getEdges().forEach(edge -> {
			assertSame(diagram, edge.getSource().eContainer());
			assertSame(diagram, edge.getTarget().eContainer());
		}));
		study.getMemos().stream().filter(memo -> memo.getStart() >= 0).forEach(memo -> {
			assertTrue(memo.getAbout() instanceof Transcript, memo::toString);
			check(memo, ((Transcript) memo.getAbout()).getText());
		});
	}

	private static void check(CodingSet set) {
		assertFalse(set.getCodings().isEmpty(), "an empty set");
		List<Coding> sorted = new ArrayList<>(set.getCodings());
		sorted.sort(StudyObjects.CODING_ORDER);
		assertEquals(sorted, set.getCodings());
		String text = ((Transcript) set.getSource()).getText();
		Set<List<Object>> firm = new HashSet<>();
		for (Coding coding : set.getCodings()) {
			check(coding, text);
			if (coding.getState() == AnchorState.FIRM) {
				assertTrue(firm.add(List.of(coding.getCode(), coding.getStart(), coding.getEnd())), "twice: " + coding);
			}
		}
	}

	private static void check(Anchored anchored, String text) {
		if (anchored.getState() == AnchorState.FIRM) {
			String quote = text.substring(anchored.getStart(), anchored.getEnd());
			assertFalse(quote.isEmpty());
			assertEquals(quote, anchored.getQuote());
			String before = text.substring(0, anchored.getStart());
			String after = text.substring(anchored.getEnd());
			assertTrue(before.endsWith(anchored.getBefore()) && isContext(anchored.getBefore(), before),
					anchored::toString);
			assertTrue(after.startsWith(anchored.getAfter()) && isContext(anchored.getAfter(), after),
					anchored::toString);
		} else {
			assertTrue(anchored.getStart() >= 0 && anchored.getStart() <= anchored.getEnd()
					&& anchored.getEnd() <= text.length());
			assertFalse(anchored.getQuote().isEmpty());
		}
	}

	/** Up to 32 code units, one less where more would cut a character. */
	private static boolean isContext(String context, String available) {
		boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(context);
		return whole && context.length() <= 32 && context.length() >= Math.min(31, available.length());
	}

	private static void check(Transcript transcript) {
		int at = 0;
		for (Turn turn : transcript.getTurns()) {
			assertTrue(turn.getStart() >= at && turn.getEnd() >= turn.getStart(), "turns overlap: " + transcript.getTurns());
			at = turn.getEnd();
		}
		assertTrue(at <= transcript.getText().length());
	}
}
