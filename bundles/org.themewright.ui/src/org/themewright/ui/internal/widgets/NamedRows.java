package org.themewright.ui.internal.widgets;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.TreeViewer;
import org.themewright.model.Named;
import org.themewright.ui.StudyLabels;

/** What trees of codes and themes have in common. */
public final class NamedRows {

	private NamedRows() {
	}

	/**
	 * @param viewer a tree
	 * @return the codes and themes that are selected in it, each once
	 */
	public static List<Named> selected(TreeViewer viewer) {
		Stream<?> rows = viewer.getStructuredSelection().stream();
		return rows.filter(Named.class::isInstance).map(Named.class::cast).distinct().toList();
	}

	/**
	 * Begins to edit the name of the first row that is selected.
	 *
	 * @param viewer a tree with names in its first column
	 */
	public static void rename(TreeViewer viewer) {
		Object first = viewer.getStructuredSelection().getFirstElement();
		if (first != null) {
			viewer.editElement(first, 0);
		}
	}

	/**
	 * @param row a code or theme
	 * @param more what it means; null when nobody has written it
	 * @return what is told when the pointer rests on it
	 */
	public static String toolTip(Object row, String more) {
		String name = StudyLabels.text(row);
		return more == null ? name : name + "\n\n" + Lines.wrapped(more); //$NON-NLS-1$
	}
}
