package org.themewright.ui.internal.properties;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.themewright.core.StudySession;
import org.themewright.model.StudyObjects;
import org.themewright.ui.internal.widgets.PendingEdits;
import org.themewright.ui.internal.widgets.ReadOnlyControls;

/** The form that the Properties view has for an object, in the editor of the object. */
public final class EmbeddedForm {

	private final PropertyForm form;
	private final EObject object;

	/**
	 * @param parent where
	 * @param session the study of the object
	 * @param object an object whose fields never change
	 * @param open goes to an object that the form names
	 */
	public EmbeddedForm(Composite parent, StudySession session, EObject object, Consumer<EObject> open) {
		this.object = object;
		form = new PropertyForm(parent, session);
		new FormContents(form, open).fill(object);
		if (session.isReadOnly()) {
			ReadOnlyControls.apply(form.getBody());
		}
		PendingEdits.install(form.getControl(), this::commit);
		form.begin();
	}

	/** @return the control that holds it all */
	public Control getControl() {
		return form.getControl();
	}

	/** Shows all values as they are now. */
	public void show() {
		form.show();
	}

	/** Makes what was typed part of the study. */
	public void commit() {
		if (StudyObjects.studyOf(object) != null) {
			form.commit();
		}
	}

	/** Puts the caret into the first field. */
	public void setFocus() {
		form.setFocus();
	}
}
