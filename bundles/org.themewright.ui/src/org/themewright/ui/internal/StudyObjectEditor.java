package org.themewright.ui.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyEditorInput;
import org.themewright.ui.StudyEditorSupport;
import org.themewright.ui.StudyPropertyPages;

/** An editor of one object of a study: saved with the study, undone on its command stack, with its properties. */
public abstract class StudyObjectEditor extends EditorPart implements ISaveablesSource {

	private StudyEditorSupport support;

	/** The study of the input. */
	public final StudySession session() {
		return ((StudyEditorInput) getEditorInput()).getSession();
	}

	/** To be called when the controls are made: from then on the editor is told of every change, and undoes. */
	protected final void follow(Consumer<StudyChange> changed) {
		support = new StudyEditorSupport(session(), changed, () -> firePropertyChange(PROP_DIRTY));
		support.hookUndo(this, getEditorSite().getActionBars());
	}

	/** Makes the study the active one, and gives the focus. */
	@Override
	public final void setFocus() {
		PlatformUI.getWorkbench().getService(OpenStudies.class).setActive(session());
		focus();
	}

	/** Gives the focus to the control that is worked in. */
	protected abstract void focus();

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		T page = StudyPropertyPages.adapt(adapter);
		return page != null ? page : super.getAdapter(adapter);
	}

	@Override
	public Saveable[] getSaveables() {
		return support.getSaveables();
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return support.getSaveables();
	}

	@Override
	public boolean isDirty() {
		return support != null && session().isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		PlatformUI.getWorkbench().getService(OpenStudies.class).save(session());
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		if (support != null) {
			support.dispose();
		}
		super.dispose();
	}
}
