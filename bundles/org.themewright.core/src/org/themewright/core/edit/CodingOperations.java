package org.themewright.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudySession;
import org.themewright.core.text.Anchors;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Researcher;
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
		session.execute(NLS.bind(Messages.code, code.getName()), () -> insert(setFor(transcript, researcher), coding));
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

	/** @param codings codings of the study, which are taken away */
	public void uncode(Collection<Coding> codings) {
		session.execute(Messages.uncode, () -> codings.forEach(this::remove));
	}

	/**
	 * Puts another code in the place of the code of a coding. When the researcher has already used that code there, the
	 * coding is taken away instead.
	 *
	 * @param coding a coding of the study
	 * @param code a code of the study
	 */
	public void recode(Coding coding, Code code) {
		Transcript transcript = transcript(coding);
		Coding twin = find(transcript, new TextRange(coding.getStart(), coding.getEnd()), code,
				StudyObjects.setOf(coding).getResearcher());
		session.execute(NLS.bind(Messages.recode, code.getName()), () -> {
			if (twin != null && twin != coding) {
				remove(coding);
			} else {
				coding.setCode(code);
			}
		});
	}

	/**
	 * Moves a coding to another range of the same transcript.
	 *
	 * @param coding a coding of the study
	 * @param range the new range; widened where it would cut a character in two
	 * @throws IllegalArgumentException if the range is empty or beyond the text
	 */
	public void move(Coding coding, TextRange range) {
		Transcript transcript = transcript(coding);
		TextRange place = checked(transcript, range);
		session.execute(Messages.move, () -> {
			Anchors.place(coding, transcript, place);
			sort(StudyObjects.setOf(coding), coding);
		});
	}

	/**
	 * Makes one coding of two with the same code by the same researcher in the same transcript; it reaches from the
	 * first to the last of their words. The first keeps its id; memos are joined.
	 *
	 * @param first the coding that stays
	 * @param second the coding that is taken away
	 * @throws IllegalArgumentException if code, researcher or transcript differ
	 */
	public void merge(Coding first, Coding second) {
		if (first == second || first.getCode() != second.getCode()
				|| StudyObjects.setOf(first) != StudyObjects.setOf(second)) {
			throw new IllegalArgumentException(Messages.mergeDiffer);
		}
		Transcript transcript = transcript(first);
		TextRange union = new TextRange(Math.min(first.getStart(), second.getStart()),
				Math.max(first.getEnd(), second.getEnd()));
		session.execute(Messages.merge, () -> {
			first.setMemo(joined(first.getMemo(), second.getMemo()));
			remove(second);
			Anchors.place(first, transcript, union);
			sort(StudyObjects.setOf(first), first);
		});
	}

	/**
	 * Makes two codings of one. The first part keeps the id, memo and weight; the second has the same weight.
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
			Anchors.place(coding, transcript, new TextRange(start, at));
			CodingSet set = StudyObjects.setOf(coding);
			sort(set, coding);
			insert(set, second);
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

	private static TextRange checked(Transcript transcript, TextRange range) {
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

	private Coding find(Transcript transcript, TextRange range, Code code, Researcher researcher) {
		CodingSet set = existingSet(transcript, researcher);
		return set == null ? null
				: set.getCodings().stream()
						.filter(each -> each.getCode() == code && each.getStart() == range.start()
								&& each.getEnd() == range.end() && each.getState() == AnchorState.FIRM)
						.findFirst().orElse(null);
	}

	private CodingSet existingSet(Transcript transcript, Researcher researcher) {
		return session.getStudy().getCodingSets().stream()
				.filter(each -> each.getSource() == transcript && each.getResearcher() == researcher).findFirst()
				.orElse(null);
	}

	private CodingSet setFor(Transcript transcript, Researcher researcher) {
		CodingSet set = existingSet(transcript, Objects.requireNonNull(researcher));
		if (set == null) {
			set = StudyObjects.create(StudyPackage.Literals.CODING_SET);
			set.setSource(transcript);
			set.setResearcher(researcher);
			session.getStudy().getCodingSets().add(set);
		}
		return set;
	}

	private static void insert(CodingSet set, Coding coding) {
		set.getCodings().add(placeFor(set.getCodings(), coding), coding);
	}

	private static void sort(CodingSet set, Coding coding) {
		EList<Coding> codings = set.getCodings();
		List<Coding> others = new ArrayList<>(codings);
		others.remove(coding);
		codings.move(placeFor(others, coding), coding);
	}

	private static int placeFor(List<Coding> sorted, Coding coding) {
		int found = Collections.binarySearch(sorted, coding, StudyObjects.CODING_ORDER);
		return found < 0 ? -found - 1 : found;
	}

	private void remove(Coding coding) {
		CodingSet set = StudyObjects.setOf(coding);
		set.getCodings().remove(coding);
		if (set.getCodings().isEmpty()) {
			session.getStudy().getCodingSets().remove(set);
		}
	}

	private static String joined(String first, String second) {
		if (first == null || second == null) {
			return first == null ? second : first;
		}
		return first + "\n" + second; //$NON-NLS-1$
	}
}
