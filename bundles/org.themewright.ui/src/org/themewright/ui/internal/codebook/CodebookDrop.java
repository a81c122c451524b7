package org.themewright.ui.internal.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Named;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.ui.DraggedWords;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.internal.codebook.TreePlace.Side;
import org.themewright.ui.internal.codings.OthersCodings;

/**
 * What may be dropped on codes: codes between and on them, to arrange them; with the copy key on a code, to merge; codings
 * on a code, to change theirs; words of a transcript on a code, to be coded with it.
 */
final class CodebookDrop extends ViewerDropAdapter {

	private final Supplier<StudySession> session;
	private final BiConsumer<List<Code>, Code> merge;

	private CodebookDrop(TreeViewer viewer, Supplier<StudySession> session, BiConsumer<List<Code>, Code> merge) {
		super(viewer);
		this.session = session;
		this.merge = merge;
	}

	/**
	 * @param viewer the tree
	 * @param session the study shown
	 * @param merge merges codes into one, after asking
	 */
	static void install(TreeViewer viewer, Supplier<StudySession> session, BiConsumer<List<Code>, Code> merge) {
		viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK,
				new Transfer[] { LocalSelectionTransfer.getTransfer() },
				new CodebookDrop(viewer, session, merge));
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		if (session.get() == null || !LocalSelectionTransfer.getTransfer().isSupportedType(type)) {
			return false;
		}
		if (draggedWords() != null) {
			return target instanceof Code;
		}
		List<Code> codes = dragged(Code.class);
		if (!dragged(Coding.class).isEmpty()) {
			return target instanceof Code;
		}
		return operation == DND.DROP_COPY ? mergeable(codes, target) : place((Named) target).takes(codes);
	}

	private static boolean mergeable(List<Code> codes, Object target) {
		return target instanceof Code into && !codes.isEmpty() && new TreePlace(into, -1).takes(codes);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		super.dragOver(event);
		boolean between = draggedWords() == null && dragged(Coding.class).isEmpty()
				&& event.detail != DND.DROP_COPY;
		if (!between) {
			event.feedback &= ~(DND.FEEDBACK_INSERT_BEFORE | DND.FEEDBACK_INSERT_AFTER);
			event.feedback |= DND.FEEDBACK_SELECT;
		}
	}

	@Override
	public boolean performDrop(Object data) {
		Object target = getCurrentTarget();
		List<Code> codes = dragged(Code.class);
		List<Coding> codings = dragged(Coding.class);
		DraggedWords words = draggedWords();
		if (words != null) {
			Researcher researcher = PlatformUI.getWorkbench().getService(OpenStudies.class)
					.requireResearcher(session.get());
			new CodingOperations(session.get()).code(words.transcript(), words.range(), (Code) target, researcher);
		} else if (!codings.isEmpty()) {
			getViewer().getControl().getDisplay().asyncExec(() -> recode(codings, (Code) target));
		} else if (getCurrentOperation() == DND.DROP_COPY) {
			Code into = (Code) target;
			getViewer().getControl().getDisplay().asyncExec(() -> merge.accept(codes, into));
		} else {
			move(codes, place((Named) target));
		}
		return true;
	}

	private void recode(List<Coding> codings, Code code) {
		List<Coding> changeable = OthersCodings.leaveOut(getViewer().getControl().getShell(), session.get(), codings);
		if (!changeable.isEmpty()) {
			CodingOperations operations = new CodingOperations(session.get());
			session.get().execute(Messages.changeCode,
					() -> changeable.forEach(coding -> operations.recode(coding, code)));
		}
	}

	private void move(Collection<? extends Named> objects, TreePlace place) {
		new StudyOperations(session.get()).moveInTree(objects, place.parent(), place.index());
		if (place.parent() != null) {
			((TreeViewer) getViewer()).setExpandedState(place.parent(), true);
		}
	}

	/** Just below an open row is above its first sub-row. */
	private TreePlace place(Named target) {
		if (getCurrentLocation() == LOCATION_AFTER && ((TreeViewer) getViewer()).getExpandedState(target)) {
			return new TreePlace(target, 0);
		}
		return TreePlace.at(target, switch (getCurrentLocation()) {
		case LOCATION_BEFORE -> Side.BEFORE;
		case LOCATION_AFTER -> Side.AFTER;
		default -> Side.ON;
		});
	}

	/** Words of a transcript of the study, or null. */
	private DraggedWords draggedWords() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof DraggedWords words
				&& StudyObjects.studyOf(words.transcript()) == session.get().getStudy() ? words : null;
	}

	private <T extends EObject> List<T> dragged(Class<T> type) {
		List<T> result = new ArrayList<>();
		if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection) {
			for (Object each : selection) {
				if (type.isInstance(each) && !result.contains(each)
						&& StudyObjects.studyOf((EObject) each) == session.get().getStudy()) {
					result.add(type.cast(each));
				}
			}
		}
		return result;
	}
}
