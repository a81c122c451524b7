package org.themewright.core.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.themewright.core.quotation.Quotation;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.TestStudies;
import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Who speaks is found without going through the transcript, and what is withheld is what a quotation withholds. */
class CodingVoicesTest {

	@Property(tries = 60)
	void withheldIsWhatAQuotationWithholds(@ForAll long seed) throws Exception {
		TestStudies.with(session -> {
			RandomStudy study = new RandomStudy(session, new Random(seed));
			study.fill();
			for (int i = 0; i < 40; i++) {
				study.step();
			}
			for (Transcript transcript : StudyObjects.transcripts(session.getStudy())) {
				for (Coding coding : StudyObjects.codingsIn(transcript)) {
					TextRange range = new TextRange(coding.getStart(), coding.getEnd());
					assertEquals(Quotation.of(transcript, range).withheld(), CodingVoices.isWithheld(coding),
							() -> coding + " of " + transcript.getTurns() + " in " + transcript.getText());
				}
			}
		});
	}
}
