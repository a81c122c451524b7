package org.themewright.core.internal;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.themewright.core.text.TextEdit;
import org.themewright.model.StudyPackage;
import org.themewright.model.StudyPart;
import org.themewright.model.Transcript;

/** One recorded change of one feature, which can be taken back and done again. */
public sealed interface Change {

	/** Takes it back. */
	void undo();

	/** Does it again. */
	void redo();

	/** What a notification tells of. */
	static Change of(Notification notification) {
		if (notification instanceof TextEditing.Edited edited) {
			return edited.change();
		}
		EObject object = (EObject) notification.getNotifier();
		EStructuralFeature feature = (EStructuralFeature) notification.getFeature();
		if (feature == StudyPackage.Literals.TRANSCRIPT__TEXT && notification.getOldValue() != null
				&& notification.getNewValue() != null) {
			return TextReplaced.of((Transcript) object, notification.getOldStringValue(),
					notification.getNewStringValue());
		}
		Object oldValue = notification.getOldValue();
		Object newValue = notification.getNewValue();
		int position = notification.getPosition();
		return switch (notification.getEventType()) {
		case Notification.SET, Notification.UNSET -> feature.isMany()
				? new ItemReplaced(object, feature, position, oldValue, newValue)
				: new ValueSet(object, feature, oldValue, newValue);
		case Notification.ADD -> new ItemsAdded(object, feature, position, List.of(newValue));
		case Notification.ADD_MANY -> new ItemsAdded(object, feature, position, List.copyOf((List<?>) newValue));
		case Notification.REMOVE -> new ItemsRemoved(object, feature, new int[] { position }, List.of(oldValue));
		case Notification.REMOVE_MANY ->
			ItemsRemoved.many(object, feature, (int[]) newValue, List.copyOf((List<?>) oldValue));
		case Notification.MOVE -> new ItemMoved(object, feature, (Integer) oldValue, position);
		default -> throw new IllegalStateException("Unknown change: " + notification); //$NON-NLS-1$
		};
	}

	/**
	 * Items are given back without asking whether the list has them already: that would follow references, and what a
	 * damaged file put into it twice could not be given back.
	 */
	@SuppressWarnings("unchecked")
	private static InternalEList<Object> list(EObject object, EStructuralFeature feature) {
		return (InternalEList<Object>) object.eGet(feature);
	}

	/** A feature with one value got another. */
	record ValueSet(EObject object, EStructuralFeature feature, Object before, Object after) implements Change {
		@Override
		public void undo() {
			object.eSet(feature, before);
		}

		@Override
		public void redo() {
			object.eSet(feature, after);
		}
	}

	/** Keeps the edit and not both texts, which may be megabytes. */
	record TextReplaced(Transcript transcript, TextEdit edit, TextEdit inverse) implements Change {

		static TextReplaced of(Transcript transcript, String before, String after) {
			TextEdit edit = TextEdit.between(before, after);
			return new TextReplaced(transcript, edit, edit.inverse(before));
		}

		@Override
		public void undo() {
			transcript.setText(inverse.applyTo(transcript.getText()));
		}

		@Override
		public void redo() {
			transcript.setText(edit.applyTo(transcript.getText()));
		}
	}

	/**
	 * A part of a text was replaced and what begins after it moved along, as {@link TextEditing} does.
	 *
	 * @param moved what has a file of its own in which ranges moved, besides the transcript
	 */
	record TextEdited(Transcript transcript, TextEdit edit, TextEdit inverse, List<StudyPart> moved)
			implements Change {
		@Override
		public void undo() {
			TextEditing.replace(transcript, inverse);
		}

		@Override
		public void redo() {
			TextEditing.replace(transcript, edit);
		}
	}

	/** An item of a list was replaced. */
	record ItemReplaced(EObject object, EStructuralFeature feature, int position, Object before, Object after)
			implements Change {
		@Override
		public void undo() {
			list(object, feature).setUnique(position, before);
		}

		@Override
		public void redo() {
			list(object, feature).setUnique(position, after);
		}
	}

	/** Items were added to a list, one after another. */
	record ItemsAdded(EObject object, EStructuralFeature feature, int position, List<?> items) implements Change {
		@Override
		public void undo() {
			EList<Object> list = list(object, feature);
			for (int i = position + items.size() - 1; i >= position; i--) {
				list.remove(i);
			}
		}

		@Override
		public void redo() {
			list(object, feature).addAllUnique(position, items);
		}
	}

	/** Items were removed from a list. */
	record ItemsRemoved(EObject object, EStructuralFeature feature, int[] positions, List<?> items)
			implements Change {

		static ItemsRemoved many(EObject object, EStructuralFeature feature, int[] positions, List<?> items) {
			if (positions != null) {
				return new ItemsRemoved(object, feature, positions, items);
			}
			int[] all = new int[items.size()];
			for (int i = 0; i < all.length; i++) {
				all[i] = i;
			}
			return new ItemsRemoved(object, feature, all, items);
		}

		@Override
		public void undo() {
			InternalEList<Object> list = list(object, feature);
			for (int i = 0; i < positions.length; i++) {
				list.addUnique(positions[i], items.get(i));
			}
		}

		@Override
		public void redo() {
			EList<Object> list = list(object, feature);
			for (int i = positions.length - 1; i >= 0; i--) {
				list.remove(positions[i]);
			}
		}
	}

	/** An item of a list was moved. */
	record ItemMoved(EObject object, EStructuralFeature feature, int from, int to) implements Change {
		@Override
		public void undo() {
			list(object, feature).move(from, to);
		}

		@Override
		public void redo() {
			list(object, feature).move(to, from);
		}
	}
}
