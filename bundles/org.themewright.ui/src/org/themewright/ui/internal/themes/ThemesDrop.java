package org.themewright.ui.internal.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.TreeItem;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.ThemeOperations;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Named;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.ui.internal.codebook.TreePlace;
import org.themewright.ui.internal.codebook.TreePlace.Side;

/**
 * What may be dropped on themes: codes on themes and between their codes, to be gathered; those of another theme move,
 * with the copy key they stay there too; themes between and on themes; codings on a theme, to be key quotes.
 */
final class ThemesDrop extends ViewerDropAdapter {

	private final Supplier<StudySession> session;
	private final BiConsumer<Theme, List<Coding>> pick;

	private ThemesDrop(TreeViewer viewer, Supplier<StudySession> session, BiConsumer<Theme, List<Coding>> pick) {
		super(viewer);
		this.session = session;
		this.pick = pick;
	}

	/**
	 * @param viewer the tree
	 * @param session the study shown
	 * @param pick makes codings key quotes of a theme, perhaps after asking
	 */
	static void install(TreeViewer viewer, Supplier<StudySession> session, BiConsumer<Theme, List<Coding>> pick) {
		viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK,
				new Transfer[] { LocalSelectionTransfer.getTransfer() }, new ThemesDrop(viewer, session, pick));
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		if (session.get() == null || !LocalSelectionTransfer.getTransfer().isSupportedType(type)) {
			return false;
		}
		if (!dragged(Code.class).isEmpty() || !dragged(Coding.class).isEmpty()) {
			return themeAt(target) != null;
		}
		return !(target instanceof Code) && place((Named) target).takes(dragged(Theme.class));
	}

	/** The theme that would gather codes dropped here: codes are never put between themes. */
	private Theme themeAt(Object target) {
		if (target instanceof Theme theme) {
			return theme;
		}
		return getCurrentEvent() != null && getCurrentEvent().item instanceof TreeItem item
				&& item.getParentItem() != null && item.getParentItem().getData() instanceof Theme theme ? theme : null;
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		super.dragOver(event);
		boolean ofThemes = dragged(Code.class).isEmpty() && dragged(Coding.class).isEmpty();
		boolean amongCodes = !dragged(Code.class).isEmpty() && getCurrentTarget() instanceof Code;
		if (!ofThemes && !amongCodes) {
			event.feedback &= ~(DND.FEEDBACK_INSERT_BEFORE | DND.FEEDBACK_INSERT_AFTER);
			event.feedback |= DND.FEEDBACK_SELECT;
		}
	}

	@Override
	public boolean performDrop(Object data) {
		Object target = getCurrentTarget();
		List<Code> codes = dragged(Code.class);
		List<Coding> codings = dragged(Coding.class);
		if (!codes.isEmpty()) {
			gather(codes, themeAt(target), target);
		} else if (!codings.isEmpty()) {
			Theme theme = themeAt(target);
			getViewer().getControl().getDisplay().asyncExec(() -> pick.accept(theme, codings));
		} else {
			TreePlace place = place((Named) target);
			new StudyOperations(session.get()).moveInTree(dragged(Theme.class), place.parent(), place.index());
			if (place.parent() != null) {
				((TreeViewer) getViewer()).setExpandedState(place.parent(), true);
			}
		}
		return true;
	}

	/** Codes that come from another theme move; codes from the codebook are added. */
	private void gather(List<Code> codes, Theme theme, Object target) {
		int index = target instanceof Code code && getCurrentLocation() != LOCATION_ON
				? theme.getCodes().indexOf(code) + (getCurrentLocation() == LOCATION_AFTER ? 1 : 0)
				: -1;
		ThemeOperations operations = new ThemeOperations(session.get());
		session.get().execute(Messages.gather, () -> {
			if (getCurrentOperation() != DND.DROP_COPY) {
				for (TreePath path : draggedPaths()) {
					if (parentOf(path) instanceof Theme old && old != theme && path.getLastSegment() instanceof Code code) {
						operations.sort(List.of(code), old, null, -1);
					}
				}
			}
			operations.sort(codes, null, theme, index);
		});
		((TreeViewer) getViewer()).setExpandedState(theme, true);
	}

	private static List<TreePath> draggedPaths() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof ITreeSelection selection
				? List.of(selection.getPaths())
				: List.of();
	}

	/** What stands above the last row of a path, or null. */
	static Object parentOf(TreePath path) {
		return path.getSegmentCount() < 2 ? null : path.getSegment(path.getSegmentCount() - 2);
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
