package org.themewright.ui.transcript.internal;

import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.themewright.core.StudySession;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.StudyObjects;

/**
 * Takes codes that are dropped: on selected words or on the selected coding these are coded, elsewhere the sentence; on
 * the name of a speaker the whole turn. What will be coded is shown meanwhile.
 */
final class CodeDrop extends DropTargetAdapter {

	private final ReadingPane pane;
	private final ShownTranscript shown;
	private final StudySession session;
	private final boolean turns;
	private final CodingActions actions;

	private CodeDrop(ReadingPane pane, ShownTranscript shown, boolean turns, CodingActions actions) {
		this.pane = pane;
		this.shown = shown;
		this.session = shown.session();
		this.turns = turns;
		this.actions = actions;
	}

	/** Lets codes be dropped on the text and on the names of speakers. */
	static void install(ReadingPane pane, ShownTranscript shown, CodingActions actions) {
		install(pane.text(), new CodeDrop(pane, shown, false, actions));
		install(pane.speakers().canvas, new CodeDrop(pane, shown, true, actions));
	}

	private static void install(Control control, CodeDrop drop) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		target.setDropTargetEffect(null);
		target.addDropListener(drop);
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		dragOver(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		List<Code> codes = codes();
		TextRange range = codes.isEmpty() ? null : rangeAt(event);
		event.detail = range == null || range.isEmpty() ? DND.DROP_NONE
				: (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : event.operations & -event.operations;
		event.feedback = DND.FEEDBACK_SCROLL;
		pane.setPreview(event.detail == DND.DROP_NONE ? null : range,
				codes.isEmpty() ? null : ReadingColours.rgb(codes.getFirst()));
		scroll(event);
	}

	@Override
	public void dragLeave(DropTargetEvent event) {
		pane.setPreview(null, null);
	}

	@Override
	public void drop(DropTargetEvent event) {
		List<Code> codes = codes();
		TextRange range = codes.isEmpty() ? null : rangeAt(event);
		pane.setPreview(null, null);
		if (range == null || range.isEmpty()) {
			event.detail = DND.DROP_NONE;
			return;
		}
		actions.code(range, codes);
	}

	private List<Code> codes() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				? selection.stream().filter(Code.class::isInstance).map(Code.class::cast)
						.filter(each -> StudyObjects.studyOf(each) == session.getStudy()).toList()
				: List.of();
	}

	private TextRange rangeAt(DropTargetEvent event) {
		Point point = pane.text().toControl(event.x, event.y);
		int offset = pane.offsetAt(point.x, point.y);
		if (turns) {
			return shown.turnOrParagraph(offset);
		}
		TextRange selection = pane.selection();
		if (!selection.isEmpty() && selection.start() <= offset && offset <= selection.end()) {
			return actions.snapped(selection);
		}
		TextRange coded = pane.rangeOf(pane.highlights().selected);
		return coded != null && coded.start() <= offset && offset <= coded.end() ? coded
				: actions.snapped(shown.sentence(offset));
	}

	/** Rolls the text while the pointer is near its upper or lower edge. */
	private void scroll(DropTargetEvent event) {
		int y = pane.text().toControl(event.x, event.y).y;
		int line = pane.text().getLineHeight();
		int height = pane.text().getClientArea().height;
		int by = y < line ? -line : y > height - line ? line : 0;
		if (by != 0) {
			pane.text().setTopPixel(pane.text().getTopPixel() + by);
		}
	}
}
