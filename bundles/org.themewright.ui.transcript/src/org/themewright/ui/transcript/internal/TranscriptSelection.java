package org.themewright.ui.transcript.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.themewright.model.Coding;

/** What is selected in the editor for the rest of the workbench: codings, or the transcript where there are none. */
final class TranscriptSelection implements ISelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final Consumer<Coding> reveal;
	private StructuredSelection selection;

	/**
	 * @param reveal shows a coding that was selected from outside
	 * @param nothing what is selected at first
	 */
	TranscriptSelection(Consumer<Coding> reveal, Object nothing) {
		this.reveal = reveal;
		selection = new StructuredSelection(nothing);
	}

	/** Sets and tells what is selected, unless it is the same. */
	void set(List<?> objects) {
		StructuredSelection now = new StructuredSelection(objects);
		if (!now.equals(selection)) {
			selection = now;
			SelectionChangedEvent event = new SelectionChangedEvent(this, now);
			listeners.forEach(each -> each.selectionChanged(event));
		}
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection wanted) {
		if (wanted instanceof IStructuredSelection objects && objects.getFirstElement() instanceof Coding coding) {
			reveal.accept(coding);
		}
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
