package org.themewright.ui.internal.studies;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.themewright.ui.OpenStudies;

/** Makes the one {@link OpenStudies} of the workbench; parts and windows ask their parent for it. */
public final class OpenStudiesFactory extends AbstractServiceFactory {

	@Override
	public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
		Object inherited = parentLocator.getService(OpenStudies.class);
		return inherited != null ? inherited : new OpenStudiesService();
	}
}
