package org.themewright.core;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.themewright.core.text.TextEdit;
import org.themewright.model.Transcript;

/**
 * What one command changed.
 *
 * @param session the session whose study changed
 * @param label the label of the command, for people
 * @param kind whether it was executed, undone or redone
 * @param notifications every change of a feature in the order it happened; of the text of a transcript too, perhaps
 *                      without the old and the new text, but not of the ranges that moved along with a text, see
 *                      {@link #replacements()}
 * @param replacements every replacement in the text of a transcript, in the order they happened
 * @since 0.1
 */
public record StudyChange(StudySession session, String label, Kind kind, List<Notification> notifications,
		List<Replacement> replacements) {

	/** How the change came about. */
	public enum Kind {
		/** A command was executed for the first time. */
		EXECUTE,
		/** A command was undone. */
		UNDO,
		/** A command was done again. */
		REDO
	}

	/**
	 * A part of the text of a transcript was replaced. Applied one after another, the replacements of a transcript turn
	 * its text before the change into that after it.
	 *
	 * @param transcript the transcript, whose text is already what all replacements made of it
	 * @param edit what was replaced by what, in the text at that moment
	 * @param moving whether all turns, codings and memos that began after the replaced part moved by
	 *               {@link TextEdit#delta()}. There are no notifications about these, because there may be many
	 *               thousands; about ranges that overlapped or touched the part there are
	 */
	public record Replacement(Transcript transcript, TextEdit edit, boolean moving) {
	}

	/** Takes a copy of the lists. */
	public StudyChange {
		notifications = List.copyOf(notifications);
		replacements = List.copyOf(replacements);
	}

	/**
	 * @param type a class of the study model
	 * @return whether an object of that class was changed, added or removed
	 */
	public boolean touches(EClass type) {
		for (Notification each : notifications) {
			if (isA(each.getNotifier(), type) || holds(each.getOldValue(), type) || holds(each.getNewValue(), type)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param feature a feature of the study model
	 * @return whether the feature changed in any object
	 */
	public boolean touches(EStructuralFeature feature) {
		return notifications.stream().anyMatch(each -> each.getFeature() == feature);
	}

	private static boolean holds(Object value, EClass type) {
		return value instanceof List<?> list ? list.stream().anyMatch(each -> isA(each, type)) : isA(value, type);
	}

	private static boolean isA(Object value, EClass type) {
		return value instanceof EObject object && type.isSuperTypeOf(object.eClass());
	}
}
