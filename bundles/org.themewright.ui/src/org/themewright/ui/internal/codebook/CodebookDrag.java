package org.themewright.ui.internal.codebook;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;

/** Lets codes and themes be dragged within the codebook, into transcripts and into diagrams. */
public final class CodebookDrag extends DragSourceAdapter {

	private final TreeViewer viewer;

	private CodebookDrag(TreeViewer viewer) {
		this.viewer = viewer;
	}

	/** @param viewer a tree of codes and themes */
	public static void install(TreeViewer viewer) {
		viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK,
				new Transfer[] { LocalSelectionTransfer.getTransfer() }, new CodebookDrag(viewer));
	}

	@Override
	public void dragStart(DragSourceEvent event) {
		event.doit = !viewer.getStructuredSelection().isEmpty() && !viewer.isCellEditorActive();
		LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
		LocalSelectionTransfer.getTransfer().setSelectionSetTime(event.time & 0xFFFFFFFFL);
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
