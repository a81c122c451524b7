package org.themewright.ui.transcript.internal;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.themewright.core.text.TextRange;
import org.themewright.ui.DraggedWords;

/** Lets selected words be dragged onto a code, to be coded with it. */
final class TextDrag extends DragSourceAdapter {

	private final ShownTranscript shown;
	private final ReadingPane pane;
	private final CodingActions actions;

	private TextDrag(ShownTranscript shown, ReadingPane pane, CodingActions actions) {
		this.shown = shown;
		this.pane = pane;
		this.actions = actions;
	}

	/** Lets words be dragged out of the text. */
	static void install(ShownTranscript shown, ReadingPane pane, CodingActions actions) {
		DragSource source = new DragSource(pane.text(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
		source.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		source.addDragListener(new TextDrag(shown, pane, actions));
	}

	@Override
	public void dragStart(DragSourceEvent event) {
		TextRange words = actions.snapped(pane.selection());
		event.doit = !words.isEmpty();
		if (event.doit) {
			pane.hideToolTips();
			LocalSelectionTransfer.getTransfer()
					.setSelection(new StructuredSelection(new DraggedWords(shown.transcript(), words)));
			LocalSelectionTransfer.getTransfer().setSelectionSetTime(event.time & 0xFFFFFFFFL);
		}
	}

	@Override
	public void dragSetData(DragSourceEvent event) {
		event.data = LocalSelectionTransfer.getTransfer().getSelection();
	}

	@Override
	public void dragFinished(DragSourceEvent event) {
		LocalSelectionTransfer.getTransfer().setSelection(null);
	}
}
