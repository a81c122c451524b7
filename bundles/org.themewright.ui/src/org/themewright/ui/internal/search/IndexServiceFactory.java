package org.themewright.ui.internal.search;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.themewright.ui.OpenStudies;

/** Makes the one {@link IndexService} of the workbench; parts and windows ask their parent for it. */
public final class IndexServiceFactory extends AbstractServiceFactory {

	@Override
	public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
		Object inherited = parentLocator.getService(IndexService.class);
		return inherited != null ? inherited : new IndexService(locator.getService(OpenStudies.class));
	}
}
