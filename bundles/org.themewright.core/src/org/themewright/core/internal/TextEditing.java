package org.themewright.core.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.themewright.core.text.TextEdit;
import org.themewright.model.CodingSet;
import org.themewright.model.Memo;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.StudyPart;
import org.themewright.model.Transcript;
import org.themewright.model.impl.RangeShift;

/**
 * Replaces a part of a text, and moves along all that begins after it, as one change with one notification: a keystroke at
 * the beginning of a long transcript must not cost a notification and a record for each of thousands of codings. Nothing
 * else moves; what overlaps or touches the replaced part is up to the caller.
 * <p>
 * The inverse edit takes it back exactly, as long as what the caller moves himself ends up at or before the end of what
 * was inserted, and is where it was before, or there already, when this is done.
 */
public final class TextEditing {

	/**
	 * Tells of the edit that made the text another, but not of the two texts: a command may edit a text of megabytes a
	 * thousand times.
	 */
	static final class Edited extends ENotificationImpl {

		private final Change.TextEdited change;

		Edited(Transcript transcript, TextEdit edit, String before, List<StudyPart> moved) {
			super((InternalEObject) transcript, Notification.SET, StudyPackage.TRANSCRIPT__TEXT, null, null);
			change = new Change.TextEdited(transcript, edit, edit.inverse(before), moved);
		}

		/** What it was, as a change that can be taken back. */
		Change.TextEdited change() {
			return change;
		}

		@Override
		public boolean isTouch() {
			return false;
		}
	}

	private final Transcript transcript;
	private final int after;
	private final int delta;
	private final List<StudyPart> moved = new ArrayList<>();

	private TextEditing(Transcript transcript, TextEdit edit) {
		this.transcript = transcript;
		this.after = edit.offset() + edit.removed();
		this.delta = edit.delta();
	}

	/**
	 * Whether the inverse edit would take it back: nothing that does not move along begins where, after a text has shrunk,
	 * only that begins which did.
	 */
	public static boolean isExact(Transcript transcript, TextEdit edit) {
		int from = edit.offset() + edit.inserted().length();
		int to = edit.offset() + edit.removed();
		Study study = StudyObjects.studyOf(transcript);
		return from >= to || study == null
				|| transcript.getTurns().stream().noneMatch(each -> each.getStart() > from && each.getStart() <= to)
						&& study.getCodingSets().stream().filter(set -> set.getSource() == transcript)
								.flatMap(set -> set.getCodings().stream())
								.noneMatch(each -> each.getStart() > from && each.getStart() <= to)
						&& study.getMemos().stream().filter(each -> each.getAbout() == transcript)
								.noneMatch(each -> each.getStart() > from && each.getStart() <= to);
	}

	/**
	 * Does it.
	 *
	 * @param transcript a transcript of a study; called inside of a command
	 * @param edit a replacement within its text that removes or inserts something and is {@link #isExact exact}
	 */
	public static void replace(Transcript transcript, TextEdit edit) {
		String before = transcript.getText();
		String text = EditedText.after(transcript, edit);
		quietly(transcript, () -> transcript.setText(text));
		TextEditing editing = new TextEditing(transcript, edit);
		editing.moveAlong();
		transcript.eNotify(new Edited(transcript, edit, before, editing.moved));
	}

	private static void quietly(EObject object, Runnable change) {
		boolean delivers = object.eDeliver();
		object.eSetDeliver(false);
		try {
			change.run();
		} finally {
			object.eSetDeliver(delivers);
		}
	}

	private void moveAlong() {
		Study study = StudyObjects.studyOf(transcript);
		if (delta == 0 || study == null) {
			return;
		}
		RangeShift.moveTurns(transcript, after, delta);
		for (CodingSet set : study.getCodingSets()) {
			if (set.getSource() == transcript && RangeShift.moveCodings(set, after, delta)) {
				moved.add(set);
			}
		}
		for (Memo memo : study.getMemos()) {
			if (memo.getStart() > after && memo.getAbout() == transcript) {
				quietly(memo, () -> {
					memo.setStart(memo.getStart() + delta);
					memo.setEnd(memo.getEnd() + delta);
				});
				moved.add(memo);
			}
		}
	}
}
