package org.themewright.exchange.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Source;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;

/**
 * A codebook as a table: a code a row, each after the one above it. Cells are texts or whole numbers, one for each of
 * {@link CodebookColumn}. Immutable.
 *
 * @param rows the rows without headings; a missing text is empty
 * @since 0.1
 */
public record CodebookTable(List<List<Object>> rows) {

	/** Copies the rows. */
	public CodebookTable {
		rows = rows.stream().map(List::copyOf).toList();
	}

	/** What a code is used for: by the ids of the code's own codings, without those of sub-codes. */
	private static final class Use {

		private int codings;
		private final Set<Source> sources = new HashSet<>();
		private final Set<Object> participants = new HashSet<>();
	}

	/**
	 * Makes the table of a study's codebook. Called on the thread that uses the study.
	 *
	 * @param study the study
	 * @return its codes in the order of the codebook, with counts of their own codings
	 */
	public static CodebookTable of(Study study) {
		return of(study, coding -> true);
	}

	/**
	 * Makes the table of a study's codebook, with counts of some of the codings. Called on the thread that uses the study.
	 *
	 * @param study the study
	 * @param counts which codings count, e.g. in blind coding
	 * @return its codes in the order of the codebook, with counts of their own codings
	 * @since 1.0
	 */
	public static CodebookTable of(Study study, Predicate<? super Coding> counts) {
		Map<Code, Use> uses = uses(study, counts);
		List<List<Object>> rows = new ArrayList<>();
		for (Code each : StudyObjects.allCodes(study.getCodebook())) {
			Use use = uses.getOrDefault(each, new Use());
			Code parent = each.eContainer() instanceof Code above ? above : null;
			rows.add(List.of(text(each.getName()), level(each), parent == null ? "" : StudyObjects.path(parent), //$NON-NLS-1$
					text(each.getDefinition()), text(each.getWhenToUse()), text(each.getWhenNotToUse()),
					text(each.getExample()), text(each.getBoundaryExample()), text(each.getColour()), use.codings,
					use.sources.size(), use.participants.size(), each.getId()));
		}
		return new CodebookTable(rows);
	}

	private static Map<Code, Use> uses(Study study, Predicate<? super Coding> counts) {
		Map<Code, Use> uses = new HashMap<>();
		for (CodingSet set : study.getCodingSets()) {
			for (Coding coding : set.getCodings()) {
				if (!counts.test(coding)) {
					continue;
				}
				Use use = uses.computeIfAbsent(coding.getCode(), code -> new Use());
				use.codings++;
				use.sources.add(set.getSource());
				if (set.getSource() instanceof Transcript transcript) {
					use.participants.addAll(transcript.getParticipants());
				}
			}
		}
		return uses;
	}

	private static int level(Code code) {
		int level = 1;
		for (Object above = code.eContainer(); above instanceof Code parent; above = parent.eContainer()) {
			level++;
		}
		return level;
	}

	private static String text(String value) {
		return value == null ? "" : value; //$NON-NLS-1$
	}
}
