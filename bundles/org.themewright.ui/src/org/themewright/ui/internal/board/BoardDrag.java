package org.themewright.ui.internal.board;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.themewright.model.Code;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.ui.internal.board.BoardGeometry.Spot;
import org.themewright.ui.internal.board.BoardModel.Card;

/** Cards are dragged within and between columns and into other views; codes come from other views. */
final class BoardDrag {

	/**
	 * Something was dropped.
	 *
	 * @param cards the cards, if they are of this board; their codes are among the others
	 * @param codes the codes
	 * @param theme the theme of the column; null for the first column
	 * @param index the place among its cards
	 * @param copy whether the cards stay where they were too
	 */
	record Dropped(List<Card> cards, List<Code> codes, Theme theme, int index, boolean copy) {
	}

	private static final int EDGE = 36;
	private static final int STEP = 14;

	private final BoardCanvas board;
	private final Study study;
	private final Consumer<Dropped> dropped;
	private List<Card> dragging = List.of();

	BoardDrag(BoardCanvas board, Study study, Consumer<Dropped> dropped) {
		this.board = board;
		this.study = study;
		this.dropped = dropped;
		Canvas canvas = board.control();
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		DragSource source = new DragSource(canvas, DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK);
		source.setTransfer(transfers);
		source.addDragListener(new Source());
		DropTarget target = new DropTarget(canvas, DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(transfers);
		target.addDropListener(new Target());
	}

	/** Gives the dragged cards to others as a selection of codes. */
	private final class Source extends DragSourceAdapter {

		@Override
		public void dragStart(DragSourceEvent event) {
			Spot spot = board.geometry().at(event.x, event.y);
			List<Card> selected = board.cursor().selected();
			event.doit = spot != null && !spot.heading() && !selected.isEmpty();
			if (event.doit) {
				dragging = selected;
				board.dragged();
				LocalSelectionTransfer.getTransfer()
						.setSelection(new StructuredSelection(selected.stream().map(Card::code).distinct().toList()));
			}
		}

		@Override
		public void dragSetData(DragSourceEvent event) {
			event.data = LocalSelectionTransfer.getTransfer().getSelection();
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			dragging = List.of();
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}

	/** Takes codes between the cards. */
	private final class Target extends DropTargetAdapter {

		@Override
		public void dragEnter(DropTargetEvent event) {
			dragOver(event);
		}

		@Override
		public void dragOperationChanged(DropTargetEvent event) {
			dragOver(event);
		}

		@Override
		public void dragOver(DropTargetEvent event) {
			Point place = board.control().toControl(event.x, event.y);
			Spot spot = codes().isEmpty() ? null : board.geometry().dropAt(place.x, place.y);
			if (spot == null || spot.column() == 0 && dragging.isEmpty()) {
				event.detail = DND.DROP_NONE;
				spot = null;
			} else if (event.detail == DND.DROP_DEFAULT) {
				event.detail = DND.DROP_MOVE;
			}
			scrollAtEdges(place, spot);
			// codes of no theme are in the order of the codebook
			board.setDrop(spot != null && spot.column() == 0 ? new Spot(0, 0, true) : spot);
		}

		private void scrollAtEdges(Point place, Spot spot) {
			Rectangle area = board.control().getClientArea();
			int sideways = place.x < EDGE ? -STEP : place.x > area.width - EDGE ? STEP : 0;
			board.geometry().setLeft(board.geometry().left() + sideways);
			int upright = 0;
			if (spot != null && !spot.heading()) {
				Rectangle cards = board.geometry().cards(spot.column());
				upright = place.y < cards.y + EDGE ? -STEP : place.y > cards.y + cards.height - EDGE ? STEP : 0;
				board.geometry().scroll(spot.column(), upright);
			}
			if (sideways != 0 || upright != 0) {
				board.control().redraw();
			}
		}

		@Override
		public void dragLeave(DropTargetEvent event) {
			board.setDrop(null);
		}

		@Override
		public void drop(DropTargetEvent event) {
			Point place = board.control().toControl(event.x, event.y);
			Spot spot = board.geometry().dropAt(place.x, place.y);
			board.setDrop(null);
			List<Code> codes = codes();
			if (spot != null && !codes.isEmpty()) {
				dropped.accept(new Dropped(List.copyOf(dragging), codes, board.model().column(spot.column()).theme(),
						spot.row(), event.detail == DND.DROP_COPY));
			}
		}

		private List<Code> codes() {
			return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
					? selection.stream().filter(Code.class::isInstance).map(Code.class::cast).distinct()
							.filter(each -> StudyObjects.studyOf(each) == study).toList()
					: List.of();
		}
	}
}
