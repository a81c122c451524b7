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
import org.themewright.model.Anchored;
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
	/** As the text grew already, or is still to shrink, only what moves along begins after both ends of the edit. */
	private final int limit;
	/** Codings and memos that keep words or context which the edit changed. */
	private final List<Anchored> near = new ArrayList<>();
	/** Sets in which codings before the end of the edit moved, and how many codings are there. */
	private final Map<CodingSet, Integer> touched = new LinkedHashMap<>();

	RangeMover(Study study, Transcript transcript, TextEdit edit) {
		this.study = study;
		this.transcript = transcript;
		this.edit = edit;
		this.limit = edit.offset() + Math.max(edit.removed(), edit.inserted().length());
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
		for (Anchored each : near) {
			if (each.getState() == AnchorState.FIRM) {
				Anchors.place(each, transcript, new TextRange(each.getStart(), each.getEnd()));
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
			if (memo.getStart() >= 0 && memo.getStart() <= limit + Anchors.CONTEXT && memo.getAbout() == transcript) {
				moveTouched(memo);
			}
		}
	}

	private void moveTouched(CodingSet set) {
		int before = 0;
		boolean moved = false;
		List<Coding> codings = set.getCodings();
		for (int i = 0; i < codings.size(); i++) {
			Coding coding = codings.get(i);
			if (coding.getStart() > limit + Anchors.CONTEXT) {
				// those that follow in the order begin after it too
				break;
			}
			before += coding.getStart() <= limit ? 1 : 0;
			moved |= moveTouched(coding);
		}
		if (moved) {
			touched.put(set, before);
		}
	}

	/** Moves what does not move along; returns whether it is elsewhere now. */
	private boolean moveTouched(Anchored anchored) {
		if (anchored.getEnd() < edit.offset() - Anchors.CONTEXT) {
			return false;
		}
		near.add(anchored);
		return anchored.getStart() <= limit && move(anchored);
	}

	private boolean move(Anchored anchored) {
		int start = anchored.getStart();
		int end = anchored.getEnd();
		if (anchored.getState() != AnchorState.FIRM) {
			anchored.setStart(edit.move(start));
			anchored.setEnd(Math.max(anchored.getStart(), edit.move(end)));
		} else {
			TextRange range = edit.move(new TextRange(start, end));
			if (range == null) {
				anchored.setState(AnchorState.ORPHANED);
			}
			anchored.setStart(range == null ? edit.offset() : range.start());
			anchored.setEnd(range == null ? edit.offset() : range.end());
		}
		return anchored.getStart() != start || anchored.getEnd() != end;
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
