package org.themewright.ui;

import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.themewright.ui.internal.properties.StudyPropertyPage;

/**
 * The contents of the Properties view for parts whose selection is made of study objects.
 *
 * @since 0.1
 */
public final class StudyPropertyPages {

	private StudyPropertyPages() {
	}

	/**
	 * For {@code getAdapter} of a part. The page follows the selection of the part; of an editor in which no object is
	 * selected, it shows the object that is edited.
	 *
	 * @param <T> the type asked for
	 * @param adapter the type asked for
	 * @return a new page when that is asked for, else null; called on the UI thread
	 */
	public static <T> T adapt(Class<T> adapter) {
		return adapter == IPropertySheetPage.class ? adapter.cast(new StudyPropertyPage()) : null;
	}
}
