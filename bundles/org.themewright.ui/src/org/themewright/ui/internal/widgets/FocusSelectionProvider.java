package org.themewright.ui.internal.widgets;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.events.FocusListener;

/** The selection of a part with several viewers: that of the one that last had the focus. */
public final class FocusSelectionProvider implements ISelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private Viewer current;

	/** @param viewers the viewers; the first counts until another gets the focus */
	public FocusSelectionProvider(Viewer... viewers) {
		current = viewers[0];
		for (Viewer viewer : viewers) {
			viewer.addSelectionChangedListener(event -> {
				if (viewer == current) {
					fire();
				}
			});
			viewer.getControl().addFocusListener(FocusListener.focusGainedAdapter(event -> {
				if (viewer != current) {
					current = viewer;
					fire();
				}
			}));
		}
	}

	private void fire() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public ISelection getSelection() {
		return current.getSelection();
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void setSelection(ISelection selection) {
		current.setSelection(selection, true);
	}
}
