package org.themewright.core.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.themewright.core.text.Anchors;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Memo;
import org.themewright.model.Source;
import org.themewright.model.StudyObjects;

/** Keeps the codings of a set in order, and one for each code and range. Used inside of commands only. */
final class CodingSets {

	private CodingSets() {
	}

	/** Adds a coding at its place in the order. */
	static void insert(CodingSet set, Coding coding) {
		set.getCodings().add(placeFor(set.getCodings(), coding), coding);
	}

	/** Moves a coding whose range was changed to its place in the order. */
	static void sort(CodingSet set, Coding coding) {
		EList<Coding> codings = set.getCodings();
		List<Coding> others = new ArrayList<>(codings);
		others.remove(coding);
		codings.move(placeFor(others, coding), coding);
	}

	private static int placeFor(List<Coding> sorted, Coding coding) {
		int found = Collections.binarySearch(sorted, coding, StudyObjects.CODING_ORDER);
		return found < 0 ? -found - 1 : found;
	}

	/** Finds the coding of a set with a code on exactly a range, or null; those without a sure place do not count. */
	static Coding find(CodingSet set, TextRange range, Code code) {
		List<Coding> codings = set.getCodings();
		for (int i = firstFrom(codings, range); i < codings.size() && isOn(codings.get(i), range); i++) {
			Coding each = codings.get(i);
			if (each.getCode() == code && each.getState() == AnchorState.FIRM) {
				return each;
			}
		}
		return null;
	}

	/** The index of the first coding that is not before a range. */
	private static int firstFrom(List<Coding> codings, TextRange range) {
		int low = 0;
		int high = codings.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			Coding coding = codings.get(middle);
			boolean before = coding.getStart() < range.start()
					|| coding.getStart() == range.start() && coding.getEnd() < range.end();
			low = before ? middle + 1 : low;
			high = before ? high : middle;
		}
		return low;
	}

	private static boolean isOn(Coding coding, TextRange range) {
		return coding.getStart() == range.start() && coding.getEnd() == range.end();
	}

	/** Whether two codings of one set say the same of the same words. */
	static boolean areEqual(Coding one, Coding other) {
		return one != other && one.getState() == AnchorState.FIRM && other.getState() == AnchorState.FIRM
				&& one.getStart() == other.getStart() && one.getEnd() == other.getEnd()
				&& one.getCode() == other.getCode();
	}

	/** Takes away all codings of the set, which is in order, that say the same as a given one, which gets their memos. */
	static void absorbEqual(CodingSet set, Coding kept) {
		List<Coding> codings = set.getCodings();
		TextRange range = new TextRange(kept.getStart(), kept.getEnd());
		List<Coding> equal = new ArrayList<>();
		for (int i = firstFrom(codings, range); i < codings.size() && isOn(codings.get(i), range); i++) {
			if (areEqual(codings.get(i), kept)) {
				equal.add(codings.get(i));
			}
		}
		equal.forEach(each -> absorb(kept, each));
		set.getCodings().removeAll(equal);
	}

	/** Makes one of all codings that say the same. */
	static void joinEqual(CodingSet set) {
		List<Coding> codings = set.getCodings();
		List<Coding> gone = new ArrayList<>();
		for (int i = 1; i < codings.size(); i++) {
			Coding coding = codings.get(i);
			Coding twin = earlierTwin(codings, i);
			if (twin != null) {
				absorb(twin, coding);
				gone.add(coding);
			}
		}
		codings.removeAll(gone);
	}

	/** The first coding before an index that says the same; the order keeps those on the same range together. */
	private static Coding earlierTwin(List<Coding> codings, int index) {
		Coding coding = codings.get(index);
		Coding twin = null;
		for (int i = index - 1; i >= 0 && codings.get(i).getStart() == coding.getStart()
				&& codings.get(i).getEnd() == coding.getEnd(); i--) {
			twin = areEqual(codings.get(i), coding) ? codings.get(i) : twin;
		}
		return twin;
	}

	/** Keeps what was written about a coding that goes, and what it is to themes, when another takes its place. */
	static void absorb(Coding kept, Coding gone) {
		ThemeOperations.replace(gone, kept);
		memosAbout(gone).forEach(memo -> memo.setAbout(kept));
		String first = kept.getMemo();
		String second = gone.getMemo();
		if (second != null && !second.equals(first)) {
			kept.setMemo(first == null ? second : first + "\n" + second); //$NON-NLS-1$
		}
	}

	/** Leaves memos about a coding that goes on the words that were coded. */
	static void detachMemos(Coding gone) {
		Source source = StudyObjects.setOf(gone).getSource();
		memosAbout(gone).forEach(memo -> {
			memo.setAbout(source);
			Anchors.copy(memo, gone);
		});
	}

	private static List<Memo> memosAbout(Coding coding) {
		return StudyObjects.studyOf(coding).getMemos().stream().filter(memo -> memo.getAbout() == coding).toList();
	}
}
