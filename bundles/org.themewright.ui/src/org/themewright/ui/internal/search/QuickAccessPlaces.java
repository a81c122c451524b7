package org.themewright.ui.internal.search;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputer;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyImages;

/** Offers the objects of the open studies in the platform's Quick Access. */
public final class QuickAccessPlaces implements IQuickAccessComputer {

	@Override
	public QuickAccessElement[] computeElements() {
		return Place.seen(PlatformUI.getWorkbench().getService(OpenStudies.class).getSessions()).stream().map(Element::new)
				.toArray(QuickAccessElement[]::new);
	}

	@Override
	public void resetState() {
		// nothing is kept
	}

	@Override
	public boolean needsRefresh() {
		return true;
	}

	private static final class Element extends QuickAccessElement {

		private final Place place;

		Element(Place place) {
			this.place = place;
		}

		@Override
		public String getLabel() {
			return place.label();
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return StudyImages.descriptor(place.object());
		}

		@Override
		public String getId() {
			return place.object().getId();
		}

		@Override
		public void execute() {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			if (window != null) {
				StudyObjectOpener.open(window.getActivePage(), place.session(), place.object());
			}
		}
	}
}
