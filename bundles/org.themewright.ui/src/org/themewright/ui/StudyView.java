package org.themewright.ui;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;

/**
 * A view of the study that is worked on. It follows when another study is activated, and has undo and redo of the study.
 * Used on the UI thread.
 *
 * @since 0.1
 */
public abstract class StudyView extends ViewPart {

	private final OpenStudies.Listener studiesListener = new OpenStudies.Listener() {
		@Override
		public void closing(StudySession session) {
			if (session == getSession()) {
				follow(null);
			}
		}

		@Override
		public void activated(StudySession session) {
			follow(session);
		}
	};
	private StudyEditorSupport support;

	/** Makes the view's contents by {@link #createContents} and begins to follow. */
	@Override
	public final void createPartControl(Composite parent) {
		createContents(parent);
		OpenStudies studies = studies();
		studies.addListener(studiesListener);
		follow(studies.getActive());
	}

	/**
	 * Makes the controls of the view; {@link #showStudy} is called afterwards.
	 *
	 * @param parent where
	 */
	protected abstract void createContents(Composite parent);

	/**
	 * Shows a study.
	 *
	 * @param session the study; null when none is open
	 */
	protected abstract void showStudy(StudySession session);

	/**
	 * Shows what changed in the study that is shown. Called after each command, undo and redo.
	 *
	 * @param change what changed
	 */
	protected abstract void showChange(StudyChange change);

	/** @return the study that is shown; null when none is open */
	protected final StudySession getSession() {
		return support == null ? null : support.getSession();
	}

	/** @return the open studies */
	protected static OpenStudies studies() {
		return PlatformUI.getWorkbench().getService(OpenStudies.class);
	}

	private void follow(StudySession session) {
		if (session != null && session == getSession()) {
			researcherChanged();
			return;
		}
		release();
		if (session != null) {
			support = new StudyEditorSupport(session, this::showChange, () -> {
			});
			support.hookUndo(this, getViewSite().getActionBars());
		}
		showStudy(session);
	}

	/** Called when another researcher codes in the study that is shown; does nothing by default. */
	protected void researcherChanged() {
	}

	private void release() {
		if (support != null) {
			support.dispose();
			support = null;
		}
	}

	/** Gives the Properties view a page; subclasses call this one when they override it. */
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		T page = StudyPropertyPages.adapt(adapter);
		return page != null ? page : super.getAdapter(adapter);
	}

	/** Subclasses call this one when they override it. */
	@Override
	public void dispose() {
		studies().removeListener(studiesListener);
		release();
		super.dispose();
	}
}
