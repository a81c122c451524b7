package org.themewright.core.internal.unsaved;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.themewright.core.text.Anchors;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Anchored;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Memo;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/**
 * Sees to it that a command which is done again leaves a study that makes sense, whatever something else did to the study
 * since it was first done: codings stand on their words, and nothing refers to what is gone.
 */
final class ReplayCheck {

	private final Study study;
	private final Set<EObject> touched = new LinkedHashSet<>();
	private final Set<Transcript> edited = new LinkedHashSet<>();
	private final Set<CodingSet> sets = new LinkedHashSet<>();

	ReplayCheck(Study study) {
		this.study = study;
	}

	/** A command begins. */
	void begin() {
		touched.clear();
		edited.clear();
		sets.clear();
	}

	/** Something was changed, added or taken away; what is no object does not matter. */
	void touch(Object value) {
		if (value instanceof EObject object && !object.eIsProxy()) {
			touched.add(object);
		}
	}

	/** The text of a transcript was changed. */
	void edit(Transcript transcript) {
		touched.add(transcript);
		edited.add(transcript);
	}

	/**
	 * Looks at what the command did, puts codings in order, and has them note what stands around them now.
	 *
	 * @throws ReplayException if it makes no sense any more
	 */
	void check() {
		Set<EObject> gone = new HashSet<>();
		for (EObject each : touched) {
			if (!isPresent(each)) {
				gone.add(each);
				each.eAllContents().forEachRemaining(gone::add);
			} else if (each != study) {
				checkObject(each);
				each.eAllContents().forEachRemaining(this::checkObject);
			}
		}
		if (!gone.isEmpty()) {
			for (Iterator<EObject> all = study.eAllContents(); all.hasNext();) {
				require(Collections.disjoint(references(all.next()), gone));
			}
		}
		sets.stream().filter(this::isPresent).forEach(ReplayCheck::checkSet);
		edited.stream().filter(this::isPresent).forEach(this::checkText);
	}

	private void checkObject(EObject object) {
		require(references(object).stream().allMatch(each -> each.eIsProxy() || isPresent(each)));
		switch (object) {
		case CodingSet set -> sets.add(set);
		case Coding coding -> {
			checkPlace(coding);
			sets.add(StudyObjects.setOf(coding));
		}
		case Turn turn -> edited.add((Transcript) turn.eContainer());
		case Memo memo -> checkPlace(memo);
		default -> {
		}
		}
	}

	/** In order, those on the same words are side by side. */
	private static void checkSet(CodingSet set) {
		ECollections.sort(set.getCodings(), StudyObjects.CODING_ORDER);
		require(!set.getCodings().isEmpty());
		Set<Code> codes = new HashSet<>();
		Coding last = null;
		for (Coding each : set.getCodings()) {
			if (last == null || each.getStart() != last.getStart() || each.getEnd() != last.getEnd()) {
				codes.clear();
			}
			last = each;
			require(each.getState() != AnchorState.FIRM || codes.add(each.getCode()));
		}
	}

	private void checkText(Transcript transcript) {
		study.getCodingSets().stream().filter(set -> set.getSource() == transcript)
				.forEach(set -> set.getCodings().forEach(ReplayCheck::checkPlace));
		study.getMemos().stream().filter(memo -> memo.getAbout() == transcript).forEach(ReplayCheck::checkPlace);
		int at = 0;
		for (Turn turn : transcript.getTurns()) {
			require(turn.getStart() >= at && turn.getEnd() >= turn.getStart());
			at = turn.getEnd();
		}
		require(at <= transcript.getText().length());
	}

	private static void checkPlace(Coding coding) {
		if (StudyObjects.setOf(coding).getSource() instanceof Transcript transcript && !transcript.eIsProxy()) {
			checkPlace(coding, transcript);
		}
	}

	private static void checkPlace(Memo memo) {
		if (memo.getStart() >= 0 && memo.getAbout() instanceof Transcript transcript && !transcript.eIsProxy()) {
			require(memo.getState() != AnchorState.FIRM || memo.getStart() < memo.getEnd());
			checkPlace(memo, transcript);
		}
	}

	private static void checkPlace(Anchored anchored, Transcript transcript) {
		String text = transcript.getText();
		require(anchored.getStart() >= 0 && anchored.getStart() <= anchored.getEnd()
				&& anchored.getEnd() <= text.length());
		if (anchored.getState() == AnchorState.FIRM && !Anchors.isExact(anchored, text)) {
			TextRange range = new TextRange(anchored.getStart(), anchored.getEnd());
			require(range.in(text).equals(anchored.getQuote()));
			Anchors.place(anchored, transcript, range);
		}
	}

	private boolean isPresent(EObject object) {
		return StudyObjects.studyOf(object) == study;
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> references(EObject object) {
		return ((InternalEList<EObject>) object.eCrossReferences()).basicList();
	}

	private static void require(boolean condition) {
		if (!condition) {
			throw new ReplayException(Messages.valueDiffers);
		}
	}
}
