package org.themewright.ui.internal.widgets;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of an editor in which there is nothing but the edited object to select. */
public final class FixedSelection implements ISelectionProvider {

	private final ISelection selection;

	/** @param object what is selected for ever */
	public FixedSelection(Object object) {
		selection = new StructuredSelection(object);
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection wanted) {
		// there is nothing else to select
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		// it never changes
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		// it never changes
	}
}
