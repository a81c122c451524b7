package org.themewright.core.deidentify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.privacy.PseudonymEntry.Kind;
import org.themewright.core.snapshot.StudySnapshot;

/** A name is found in all its forms, and in no other word; the pseudonym takes over its form. */
class OccurrencesTest {

	private static PseudonymEntry entry(String name, String pseudonym) {
		return new PseudonymEntry(name, pseudonym, Kind.PERSON, "");
	}

	private static List<Occurrence> find(String text, PseudonymEntry... entries) {
		return new Occurrences(List.of(entries)).in(Snapshots.of(text), null);
	}

	private static String replaced(String text, List<Occurrence> occurrences) {
		StringBuilder result = new StringBuilder(text);
		for (Occurrence each : occurrences.reversed()) {
			assertEquals(each.found(), each.range().in(text));
			result.replace(each.range().start(), each.range().end(), each.replacement());
		}
		return result.toString();
	}

	private static String forms(String text, PseudonymEntry... entries) {
		return find(text, entries).stream().map(each -> each.form() + (each.certain() ? "" : "?"))
				.collect(Collectors.joining(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { //
			"Anna        | Bella      | I met Anna, ANNA and anna.            | I met Bella, BELLA and bella.", //
			"Anna        | Bella      | Anna's, Anna’s, ANNA'S, Annas         | Bella's, Bella’s, BELLA'S, Bellas", //
			"Anna        | Bella      | Annabel, Hanna, Annaberg, Anna1, Johanna | Annabel, Hanna, Annaberg, Anna1, Johanna", //
			"Anna        | Bella      | Anna-Maria, ex-Anna, Anna-like        | Bella-Maria, ex-Bella, Bella-like", //
			"Anna        | Bella      | Anna'll come, so 'Anna' said (Anna)   | Bella'll come, so 'Bella' said (Bella)", //
			"Anna        | Thomas     | Anna's hat and the Annas              | Thomas's hat and the Thomases", //
			"James       | Anna       | James' hat, James's hat, the Jameses, 'James' | Anna's hat, Anna's hat, the Annas, 'Anna'", //
			"James       | Carlos     | James' hat, James’s hat               | Carlos' hat, Carlos’s hat", //
			"Anna Smith  | Bella Jones | Anna Smith's and ANNA  SMITH          | Bella Jones's and BELLA JONES", //
			"Anna        | P07        | Anna's, ANNA, anna                    | P07's, P07, P07", //
			"Anna        | [Person 1] | Anna's, anna                          | [Person 1]'s, [Person 1]", //
			"anna        | Bella      | anna and Anna                         | Bella and Bella", //
			"Oslo        | the town   | Oslo is in Oslo.                      | The town is in the town.", //
			"O'Brien     | Kelly      | O'Brien, O’Brien’s, O`BRIEN           | Kelly, Kelly’s, KELLY", //
			"Jean-Luc    | Marc       | Jean-Luc and Jean‑Luc                 | Marc and Marc", //
			"Strauß      | Weber      | Strauß, STRAUSS, Strauss'             | Weber, WEBER, Weber's", //
			"0113 496 0245 | [number] | on 0113 496 0245, or 0113  496 0245.  | on [number], or [number].", //
			"a@b.org     | [address]  | write to a@b.org.                     | write to [address].", //
	})
	void thePseudonymTakesOverTheForm(String name, String pseudonym, String text, String expected) {
		assertEquals(expected, replaced(text, find(text, entry(name, pseudonym))));
	}

	@Test
	void composedAndDecomposedLettersAreTheSame() {
		String text = "Zoë, " + Normalizer.normalize("Zoë’s, ZOË", Normalizer.Form.NFD) + ", Zoe";
		assertEquals("Ida, Ida’s, IDA, Zoe", replaced(text, find(text, entry("Zoë", "Ida"))));
		assertEquals("Ida", replaced("Zoë", find("Zoë", entry(Normalizer.normalize("Zoë", Normalizer.Form.NFD), "Ida"))));
	}

	@Test
	void aNameIsBrokenOverALineButNotOverTurns() {
		assertEquals("with Bella, and", replaced("with Anna\nSmith, and", find("with Anna\nSmith, and", entry("Anna Smith", "Bella"))));
		assertEquals(List.of(), find("This is Anna\n\nSmith is here", entry("Anna Smith", "Bella")));
	}

	@Test
	void longerNamesComeBeforeTheirParts() {
		String text = "Anna Smith, Anna, Smith, Anna Smithson";
		PseudonymEntry[] entries = { entry("Anna", "Bella"), entry("Smith", "Jones"), entry("Anna Smith", "Bella Jones") };
		assertEquals("Bella Jones, Bella, Jones, Bella Smithson", replaced(text, find(text, entries)));
	}

	@Test
	void formsAreTold() {
		assertEquals("EXACT OTHER_CASE POSSESSIVE PLURAL HYPHENATED",
				forms("Anna, ANNA, Anna's, the Annas, Anna-Maria", entry("Anna", "Bella")));
	}

	@Test
	void aWordThatIsNoNameIsNotCertain() {
		assertEquals("EXACT? OTHER_CASE? EXACT POSSESSIVE", forms("Will you? You will. I saw Will. Will's here",
				entry("Will", "Tom")));
		assertEquals("OTHER_CASE EXACT", forms("you, anna? Anna did.", entry("Anna", "Bella")));
		assertEquals("PLURAL? PLURAL? PLURAL", forms("Mr Roberts, Julia Roberts, two Roberts", entry("Robert", "Tom")));
	}

	@Test
	void germanNamesThatHissGetAnApostrophe() {
		StudySnapshot study = Snapshots.of(List.of(Snapshots.source("s", "Annas Haus", "de-AT")));
		assertEquals("Klaus’", new Occurrences(List.of(entry("Anna", "Klaus"))).in(study, null).get(0).replacement());
	}

	@Test
	void allTranscriptsAreSearchedAndSearchingIsCancelled() {
		StudySnapshot study = Snapshots.of("Anna", "nobody", "and Anna and Anna");
		Occurrences occurrences = new Occurrences(List.of(entry("Anna", "Bella")));
		assertEquals(List.of("s0", "s2", "s2"),
				occurrences.in(study, null).stream().map(Occurrence::sourceId).toList());
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> occurrences.in(study, cancelled));
	}

	@Test
	void manyNamesCostLittleMoreThanOne() {
		String text = "There was Anna with me, and nobody else came by that day. ".repeat(2_000);
		PseudonymEntry[] many = new PseudonymEntry[500];
		Arrays.setAll(many, i -> entry("Name" + Character.toString('a' + i % 26) + i, "P" + i));
		many[0] = entry("Anna", "Bella");
		assertEquals(2_000, find(text, many).size());
	}

	@Test
	void nothingIsToldByAccident() {
		Occurrence occurrence = find("Anna", entry("Anna", "Bella")).get(0);
		assertTrue(!occurrence.toString().contains("Anna"));
	}

	@Test
	void pseudonymsAreProposed() {
		List<PseudonymEntry> known = List.of(entry("Anna Smith", "Bella Jones"), entry("Tom", "[Person 1]"),
				new PseudonymEntry("Leeds", "[Place 1]", Kind.PLACE, ""));
		assertEquals("Bella Jones", Pseudonyms.propose("anna  smith", Kind.PERSON, known));
		assertEquals("Bella", Pseudonyms.propose("Anna", Kind.PERSON, known));
		assertEquals("Jones", Pseudonyms.propose("Smith", Kind.PERSON, known));
		assertEquals("[Person 2]", Pseudonyms.propose("Zoë", Kind.PERSON, known));
		assertEquals("[Place 2]", Pseudonyms.propose("York", Kind.PLACE, known));
		assertEquals("[Detail 1]", Pseudonyms.propose("0113", Kind.OTHER, known));
	}
}
