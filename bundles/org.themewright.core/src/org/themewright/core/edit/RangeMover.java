package org.themewright.core.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.themewright.core.internal.TextEditing;
import org.themewright.core.text.Anchors;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Memo;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;

/**
 * Edits the text of a transcript with all that lies on it. What begins after the edit moves along as one change; only
 * what overlaps, touches or stands near it is changed one by one. Used inside of commands only.
 */
final class RangeMover {

	private final Study study;
	private final Transcript transcript;
	private final TextEdit edit;
	private final int editEnd;
	/** Codings that keep words or context which the edit changed. */
	private final List<Coding> near = new ArrayList<>();
	/** Sets in which codings before the end of the edit moved, and how many codings are there. */
	private final Map<CodingSet, Integer> touched = new LinkedHashMap<>();

	RangeMover(Study study, Transcript transcript, TextEdit edit) {
		this.study = study;
		this.transcript = transcript;
		this.edit = edit;
		this.editEnd = edit.offset() + edit.removed();
	}

	/**
	 * What is moved one by one must not be taken for what moves along, now or when this is taken back: so a text that
	 * shrinks does so after it, and one that grows before.
	 */
	void run() {
		if (edit.delta() < 0) {
			moveTouched();
			TextEditing.replace(transcript, edit);
		} else {
			TextEditing.replace(transcript, edit);
			moveTouched();
		}
		for (Coding coding : near) {
			if (coding.getState() == AnchorState.FIRM) {
				Anchors.place(coding, transcript, new TextRange(coding.getStart(), coding.getEnd()));
			}
		}
		touched.forEach(this::putInOrder);
	}

	private void moveTouched() {
		new TurnMover(transcript, edit).run();
		for (CodingSet set : study.getCodingSets()) {
			if (set.getSource() == transcript) {
				moveTouched(set);
			}
		}
		for (Memo memo : study.getMemos()) {
			if (memo.getStart() >= 0 && memo.getStart() <= editEnd && memo.getAbout() == transcript) {
				move(memo);
			}
		}
	}

	private void moveTouched(CodingSet set) {
		// as the text grew already, or is still to shrink, only what moves along begins after both ends
		int limit = Math.max(editEnd, edit.offset() + edit.inserted().length());
		int before = 0;
		boolean moved = false;
		for (Coding coding : set.getCodings()) {
			if (coding.getStart() > limit) {
				if (coding.getStart() <= limit + Anchors.CONTEXT) {
					near.add(coding);
				}
				continue;
			}
			before++;
			if (coding.getEnd() >= edit.offset() - Anchors.CONTEXT) {
				near.add(coding);
				moved |= move(coding);
			}
		}
		if (moved) {
			touched.put(set, before);
		}
	}

	/** Returns whether it is elsewhere now. */
	private boolean move(Coding coding) {
		int start = coding.getStart();
		int end = coding.getEnd();
		if (coding.getState() != AnchorState.FIRM) {
			coding.setStart(edit.move(start));
			coding.setEnd(Math.max(coding.getStart(), edit.move(end)));
		} else {
			TextRange range = edit.move(new TextRange(start, end));
			if (range == null) {
				coding.setState(AnchorState.ORPHANED);
			}
			coding.setStart(range == null ? edit.offset() : range.start());
			coding.setEnd(range == null ? edit.offset() : range.end());
		}
		return coding.getStart() != start || coding.getEnd() != end;
	}

	private void move(Memo memo) {
		TextRange moved = memo.getStart() < memo.getEnd() ? edit.move(new TextRange(memo.getStart(), memo.getEnd()))
				: null;
		memo.setStart(moved == null ? -1 : moved.start());
		memo.setEnd(moved == null ? -1 : moved.end());
	}

	/** Where an end was removed, codings may come to lie in another order, or on the same words. */
	private void putInOrder(CodingSet set, int count) {
		EList<Coding> codings = set.getCodings();
		for (int i = 1; i < Math.min(count + 1, codings.size()); i++) {
			if (StudyObjects.CODING_ORDER.compare(codings.get(i - 1), codings.get(i)) > 0) {
				ECollections.sort(codings, StudyObjects.CODING_ORDER);
				break;
			}
		}
		if (edit.removed() > 0) {
			CodingSets.joinEqual(set);
		}
	}
}
