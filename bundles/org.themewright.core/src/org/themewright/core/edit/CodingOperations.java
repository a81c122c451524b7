package org.themewright.core.edit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudySession;
import org.themewright.core.text.Anchors;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Researcher;
import org.themewright.model.Source;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

/**
 * Codes text. Every method is one command on the study's command stack; ranges are half-open, in UTF-16 code units of
 * the transcript's text. Called on the thread that uses the study.
 *
 * @since 0.1
 */
public final class CodingOperations {

	/** The weight of a coding whose code hardly applies. */
	public static final int LEAST_WEIGHT = 0;
	/** The weight of a coding whose code applies fully, as it does unless somebody says otherwise. */
	public static final int MOST_WEIGHT = 100;

	private final StudySession session;

	/** @param session the open study, not null */
	public CodingOperations(StudySession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * Codes a range. When the researcher has already used the code on exactly this range, nothing changes.
	 *
	 * @param transcript a transcript of the study
	 * @param range the range; widened where it would cut a character in two
	 * @param code a code of the study
	 * @param researcher who codes
	 * @return the new coding or the one that was there
	 * @throws IllegalArgumentException if the range is empty or beyond the text
	 */
	public Coding code(Transcript transcript, TextRange range, Code code, Researcher researcher) {
		TextRange place = checked(transcript, range);
		Coding existing = find(transcript, place, code, researcher);
		if (existing != null) {
			return existing;
		}
		Coding coding = StudyObjects.create(StudyPackage.Literals.CODING);
		coding.setCode(Objects.requireNonNull(code));
		coding.setCreated(session.now());
		Anchors.place(coding, transcript, place);
		session.execute(NLS.bind(Messages.code, code.getName()), () -> CodingSets.insert(setFor(transcript, researcher), coding));
		return coding;
	}

	/**
	 * Codes many ranges as one command.
	 *
	 * @param transcript a transcript of the study
	 * @param ranges the ranges
	 * @param code a code of the study
	 * @param researcher who codes
	 * @throws IllegalArgumentException if a range is empty or beyond the text; nothing is coded then
	 */
	public void codeAll(Transcript transcript, Collection<TextRange> ranges, Code code, Researcher researcher) {
		session.execute(NLS.bind(Messages.code, code.getName()),
				() -> ranges.forEach(range -> code(transcript, range, code, researcher)));
	}

	/**
	 * Takes codings away. Memos about them stay, on the words that were coded; themes lose them as key quotes and contrary
	 * cases.
	 *
	 * @param codings codings of the study
	 */
	public void uncode(Collection<Coding> codings) {
		session.execute(Messages.uncode, () -> new LinkedHashSet<>(codings).forEach(this::remove));
	}

	/**
	 * Puts another code in the place of the code of a coding. When the researcher has already used that code there, the
	 * coding is taken away instead, and the one that stays gets its memo.
	 *
	 * @param coding a coding of the study
	 * @param code a code of the study
	 */
	public void recode(Coding coding, Code code) {
		CodingSet set = StudyObjects.setOf(coding);
		Coding found = CodingSets.find(set, rangeOf(coding), code);
		Coding twin = coding.getState() == AnchorState.FIRM ? found : null;
		session.execute(NLS.bind(Messages.recode, code.getName()), () -> {
			if (twin != null && twin != coding) {
				CodingSets.absorb(twin, coding);
				remove(coding);
			} else {
				coding.setCode(code);
			}
		});
	}

	/**
	 * Moves a coding to another range of the same transcript. Others of the same researcher with the same code on
	 * exactly that range are taken away, and the moved one gets their memos.
	 *
	 * @param coding a coding of the study
	 * @param range the new range; widened where it would cut a character in two
	 * @throws IllegalArgumentException if the range is empty or beyond the text
	 */
	public void move(Coding coding, TextRange range) {
		Transcript transcript = transcript(coding);
		TextRange place = checked(transcript, range);
		session.execute(Messages.move, () -> place(coding, transcript, place));
	}

	private static void place(Coding coding, Transcript transcript, TextRange range) {
		CodingSet set = StudyObjects.setOf(coding);
		Anchors.place(coding, transcript, range);
		CodingSets.sort(set, coding);
		CodingSets.absorbEqual(set, coding);
	}

	/**
	 * Puts codings that are orphaned or need review on their words again, where these stand in the text once or what
	 * stands around them tells which place is meant. Others stay as they are.
	 *
	 * @param codings codings of the study
	 * @return how many were put back
	 */
	public int putBack(Collection<Coding> codings) {
		Map<Coding, TextRange> places = new LinkedHashMap<>();
		for (Coding coding : codings) {
			TextRange place = coding.getState() == AnchorState.FIRM ? null
					: Anchors.find(transcript(coding).getText(), coding);
			if (place != null) {
				places.put(coding, place);
			}
		}
		session.execute(Messages.putBack,
				() -> places.forEach((coding, place) -> place(coding, transcript(coding), place)));
		return places.size();
	}

	/**
	 * Makes one coding of two with the same code by the same researcher in the same transcript; it reaches from the
	 * first to the last of their words. Where only one of the two has a sure place it is there; where neither has, it
	 * stays where the first was. The first keeps its id; memos are joined.
	 *
	 * @param first the coding that stays
	 * @param second the coding that is taken away
	 * @throws IllegalArgumentException if code, researcher or transcript differ, or if the words between the two are
	 *             needed and the text could not be read
	 */
	public void merge(Coding first, Coding second) {
		if (first == second || first.getCode() != second.getCode()
				|| StudyObjects.setOf(first) != StudyObjects.setOf(second)) {
			throw new IllegalArgumentException(Messages.mergeDiffer);
		}
		Transcript transcript = transcript(first);
		boolean found = second.getState() == AnchorState.FIRM;
		boolean both = found && first.getState() == AnchorState.FIRM;
		TextRange wanted = both ? new TextRange(Math.min(first.getStart(), second.getStart()),
				Math.max(first.getEnd(), second.getEnd())) : found ? rangeOf(second) : rangeOf(first);
		boolean stays = !found || wanted.equals(rangeOf(first));
		if (!stays && wanted.end() > transcript.getText().length()) {
			throw new IllegalArgumentException(Messages.mergeUnread);
		}
		session.execute(Messages.merge, () -> {
			CodingSets.absorb(first, second);
			remove(second);
			if (!stays) {
				place(first, transcript, wanted);
			}
		});
	}

	private static TextRange rangeOf(Coding coding) {
		return new TextRange(coding.getStart(), coding.getEnd());
	}

	/**
	 * Makes two codings of one. The first part keeps the id, memo and weight; the second has the same weight. Where the
	 * researcher has already used the code on exactly one of the parts, that coding and the part become one.
	 *
	 * @param coding a coding of the study
	 * @param offset where to split: greater than the start of the coding and less than its end
	 * @return the second part
	 * @throws IllegalArgumentException if the offset is not inside
	 */
	public Coding split(Coding coding, int offset) {
		Transcript transcript = transcript(coding);
		int start = coding.getStart();
		int end = coding.getEnd();
		int at = new TextRange(Math.max(0, offset), transcript.getText().length())
				.withoutSplitPairs(transcript.getText()).start();
		if (at <= start || at >= end) {
			throw new IllegalArgumentException(NLS.bind(Messages.splitOutside, offset));
		}
		Coding second = StudyObjects.create(StudyPackage.Literals.CODING);
		second.setCode(coding.getCode());
		second.setCreated(session.now());
		second.setWeight(coding.getWeight());
		Anchors.place(second, transcript, new TextRange(at, end));
		session.execute(Messages.split, () -> {
			CodingSet set = StudyObjects.setOf(coding);
			place(coding, transcript, new TextRange(start, at));
			CodingSets.insert(set, second);
			CodingSets.absorbEqual(set, second);
		});
		return second;
	}

	/**
	 * @param coding a coding of the study
	 * @param memo the note on it; null or blank for none
	 */
	public void setMemo(Coding coding, String memo) {
		session.execute(Messages.memo, () -> coding.setMemo(memo == null || memo.isBlank() ? null : memo));
	}

	/**
	 * @param coding a coding of the study
	 * @param weight how strongly the code applies, {@link #LEAST_WEIGHT} to {@link #MOST_WEIGHT}
	 * @throws IllegalArgumentException if the weight is less or more
	 */
	public void setWeight(Coding coding, int weight) {
		if (weight < LEAST_WEIGHT || weight > MOST_WEIGHT) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.badWeight, new Object[] { weight, LEAST_WEIGHT, MOST_WEIGHT }));
		}
		session.execute(NLS.bind(Messages.weight, weight), () -> coding.setWeight(weight));
	}

	static TextRange checked(Transcript transcript, TextRange range) {
		int length = transcript.getText().length();
		if (range.isEmpty() || range.end() > length) {
			throw new IllegalArgumentException(NLS.bind(Messages.badRange,
					new Object[] { range.start(), range.end(), transcript.getName(), length }));
		}
		return range.withoutSplitPairs(transcript.getText());
	}

	private static Transcript transcript(Coding coding) {
		return (Transcript) StudyObjects.setOf(coding).getSource();
	}

	/** Looks in all sets of the researcher and the source: there are two where an unreadable file was restored. */
	private Coding find(Transcript transcript, TextRange range, Code code, Researcher researcher) {
		return setsOf(transcript, researcher).map(set -> CodingSets.find(set, range, code)).filter(Objects::nonNull)
				.findFirst().orElse(null);
	}

	private Stream<CodingSet> setsOf(Source source, Researcher researcher) {
		return session.getStudy().getCodingSets().stream()
				.filter(each -> each.getSource() == source && each.getResearcher() == researcher);
	}

	private CodingSet setFor(Transcript transcript, Researcher researcher) {
		CodingSet set = setsOf(transcript, Objects.requireNonNull(researcher)).findFirst().orElse(null);
		if (set == null) {
			set = StudyObjects.create(StudyPackage.Literals.CODING_SET);
			set.setSource(transcript);
			set.setResearcher(researcher);
			session.getStudy().getCodingSets().add(set);
		}
		return set;
	}

	private void remove(Coding coding) {
		CodingSet set = StudyObjects.setOf(coding);
		CodingSets.detachMemos(coding);
		ThemeOperations.forget(coding);
		set.getCodings().remove(coding);
		if (set.getCodings().isEmpty()) {
			session.getStudy().getCodingSets().remove(set);
		}
	}
}
