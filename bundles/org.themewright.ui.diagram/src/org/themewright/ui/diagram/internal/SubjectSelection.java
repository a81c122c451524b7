package org.themewright.ui.diagram.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.themewright.model.DiagramNode;
import org.themewright.model.NodeKind;

/** The selection of the diagram for the rest of the workbench: themes and codes instead of the parts that show them. */
public final class SubjectSelection implements ISelectionProvider {

	private final GraphicalViewer viewer;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

	/** Follows a viewer. */
	public SubjectSelection(GraphicalViewer viewer) {
		this.viewer = viewer;
		viewer.addSelectionChangedListener(event -> {
			SelectionChangedEvent changed = new SelectionChangedEvent(this, getSelection());
			listeners.forEach(listener -> listener.selectionChanged(changed));
		});
	}

	@Override
	public ISelection getSelection() {
		List<?> parts = viewer.getSelectedEditParts();
		Set<Object> objects = new LinkedHashSet<>();
		parts.forEach(part -> objects.add(object((EditPart) part)));
		return new StructuredSelection(new ArrayList<>(objects));
	}

	private static Object object(EditPart part) {
		boolean stands = part.getModel() instanceof DiagramNode node && node.getSubject() != null
				&& node.getKind() != NodeKind.PARTICIPANTS;
		return stands ? ((DiagramNode) part.getModel()).getSubject() : part.getModel();
	}

	/** Selects what shows the objects. */
	@Override
	public void setSelection(ISelection selection) {
		List<?> objects = selection instanceof IStructuredSelection structured ? structured.toList() : List.of();
		List<EditPart> parts = new ArrayList<>();
		for (Object part : viewer.getEditPartRegistry().values()) {
			if (part instanceof EditPart shown && objects.stream()
					.anyMatch(object -> shown.getModel() == object || Objects.equals(object(shown), object))) {
				parts.add(shown);
			}
		}
		viewer.setSelection(new StructuredSelection(parts));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
