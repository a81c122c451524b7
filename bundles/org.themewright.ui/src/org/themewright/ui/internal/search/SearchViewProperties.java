package org.themewright.ui.internal.search;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.themewright.ui.StudyPropertyPages;

/** Lets the Properties view show the transcript of what is selected in the platform's Search view. */
public final class SearchViewProperties implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptableObject, Class<T> adapterType) {
		return StudyPropertyPages.adapt(adapterType);
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySheetPage.class };
	}
}
