package org.themewright.ui.internal.properties;

import java.util.function.Consumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Control;
import org.themewright.ui.DraggedWords;

/** Lets words of a transcript be dropped on a field, or tells that they come near. */
final class WordsDrop extends DropTargetAdapter {

	private final Consumer<String> dropped;

	private WordsDrop(Consumer<String> dropped) {
		this.dropped = dropped;
	}

	/**
	 * @param control the field
	 * @param dropped gets the words
	 */
	static void install(Control control, Consumer<String> dropped) {
		DropTarget target = new DropTarget(control, DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(LocalSelectionTransfer.getTransfer());
		target.addDropListener(new WordsDrop(dropped));
	}

	/**
	 * @param control what the words may be dragged over; they cannot be dropped on it
	 * @param entered told each time they come, while they are being dragged
	 */
	static void watch(Control control, Consumer<DraggedWords> entered) {
		DropTarget target = new DropTarget(control, DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(LocalSelectionTransfer.getTransfer());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_NONE;
				if (words() != null) {
					entered.accept(words());
				}
			}
		});
	}

	/** The words that are being dragged, or null. */
	static DraggedWords words() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof DraggedWords words ? words : null;
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		if (words() == null) {
			event.detail = DND.DROP_NONE;
		} else if (event.detail == DND.DROP_DEFAULT) {
			event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
		}
	}

	@Override
	public void drop(DropTargetEvent event) {
		DraggedWords words = words();
		if (words != null) {
			dropped.accept(words.range().in(words.transcript().getText()));
		}
	}
}
