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
import org.eclipse.swt.widgets.Display;
import org.themewright.model.Coding;
import org.themewright.model.Memo;

/**
 * What is selected in the editor for the rest of the workbench: codings or a memo, or the transcript where there is none.
 * Whoever asks is told at once, whoever listens when the caret rests: views show much about what is selected, and going through
 * the text must not wait for it.
 */
final class TranscriptSelection implements ISelectionProvider {

	private static final int REST_MILLIS = 80;

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final Consumer<Coding> reveal;
	private final Runnable tell = this::tell;
	private final Consumer<Memo> revealMemo;
	private StructuredSelection selection;
	private StructuredSelection told;

	/**
	 * @param reveal shows a coding that was selected from outside
	 * @param revealMemo shows a memo that was selected from outside
	 * @param nothing what is selected at first
	 */
	TranscriptSelection(Consumer<Coding> reveal, Consumer<Memo> revealMemo, Object nothing) {
		this.reveal = reveal;
		this.revealMemo = revealMemo;
		selection = new StructuredSelection(nothing);
		told = selection;
	}

	/** Sets what is selected, and tells of it soon. */
	void set(List<?> objects) {
		StructuredSelection now = new StructuredSelection(objects);
		if (!now.equals(selection)) {
			selection = now;
			Display.getCurrent().timerExec(REST_MILLIS, tell);
		}
	}

	private void tell() {
		if (!told.equals(selection)) {
			told = selection;
			SelectionChangedEvent event = new SelectionChangedEvent(this, told);
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
		} else if (wanted instanceof IStructuredSelection objects && objects.getFirstElement() instanceof Memo memo) {
			revealMemo.accept(memo);
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
