package org.themewright.ui.internal.search;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.themewright.ui.OpenStudies;

/** Makes the one {@link IndexService} and {@link SavedSearches} of the workbench; parts and windows ask their parent. */
public final class IndexServiceFactory extends AbstractServiceFactory {

	@Override
	public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
		Object inherited = parentLocator.getService(serviceInterface);
		if (inherited != null) {
			return inherited;
		}
		OpenStudies studies = locator.getService(OpenStudies.class);
		return serviceInterface == SavedSearches.class
				? new SavedSearches(studies, locator.getService(IndexService.class))
				: new IndexService(studies);
	}
}
