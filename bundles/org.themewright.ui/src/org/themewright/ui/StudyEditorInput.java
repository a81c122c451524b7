package org.themewright.ui;

import java.util.Objects;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.themewright.core.StudySession;
import org.themewright.model.Named;

/**
 * An object of an open study as the input of an editor. Two inputs for the same object are equal.
 *
 * @since 0.1
 */
public final class StudyEditorInput extends PlatformObject implements IEditorInput {

	private final StudySession session;
	private final Named object;

	/**
	 * @param session an open study
	 * @param object an object of it, not null
	 */
	public StudyEditorInput(StudySession session, Named object) {
		this.session = Objects.requireNonNull(session);
		this.object = Objects.requireNonNull(object);
	}

	/** @return the study */
	public StudySession getSession() {
		return session;
	}

	/** @return the object */
	public Named getObject() {
		return object;
	}

	@Override
	public boolean exists() {
		return object.eContainer() != null;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return StudyImages.descriptor(object);
	}

	@Override
	public String getName() {
		return object.getName() == null ? "" : object.getName(); //$NON-NLS-1$
	}

	/** Editors are opened again by {@link OpenStudies} when their study is, and not by the workbench. */
	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return getName() + " - " + session.getStudy().getName(); //$NON-NLS-1$
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter.isInstance(object)) {
			return adapter.cast(object);
		}
		return adapter.isInstance(session) ? adapter.cast(session) : super.getAdapter(adapter);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof StudyEditorInput input && input.object == object;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(object);
	}
}
