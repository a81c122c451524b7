package org.themewright.ui.internal.privacy;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.themewright.ui.OpenStudies;

/** Makes the one {@link HeldKey} of the workbench; parts and windows ask their parent for it. */
public final class HeldKeyFactory extends AbstractServiceFactory {

	@Override
	public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
		Object inherited = parentLocator.getService(HeldKey.class);
		return inherited != null ? inherited : new HeldKey(locator.getService(OpenStudies.class));
	}
}
