package org.themewright.ui.internal.widgets;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Named;

/** Lets names be edited in place in a tree of study objects; editing begins only when it is asked for. */
public final class NameEditing extends EditingSupport {

	private final TextCellEditor editor;
	private final Supplier<StudySession> session;

	private NameEditing(TreeViewer viewer, Supplier<StudySession> session) {
		super(viewer);
		this.session = session;
		editor = new TextCellEditor(viewer.getTree());
		editor.setValidator(value -> value instanceof String text && text.isBlank() ? Messages.nameMissing : null);
	}

	/**
	 * @param viewer the tree; {@link TreeViewer#editElement} begins to edit
	 * @param column the column of names
	 * @param session the study shown
	 */
	public static void install(TreeViewer viewer, TreeViewerColumn column, Supplier<StudySession> session) {
		TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		}, ColumnViewerEditor.DEFAULT);
		column.setEditingSupport(new NameEditing(viewer, session));
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		return editor;
	}

	@Override
	protected boolean canEdit(Object element) {
		return element instanceof Named;
	}

	@Override
	protected Object getValue(Object element) {
		String name = ((Named) element).getName();
		return name == null ? "" : name; //$NON-NLS-1$
	}

	@Override
	protected void setValue(Object element, Object value) {
		Named named = (Named) element;
		if (value instanceof String text && named.eContainer() != null && !text.strip().equals(named.getName())) {
			new StudyOperations(session.get()).rename(named, text);
		}
	}
}
