package org.themewright.ui.diagram.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.themewright.diagram.scene.EdgeTypes;

/** Icons of this bundle. */
public final class DiagramImages {

	private static final String BUNDLE = "org.themewright.ui.diagram"; //$NON-NLS-1$

	private DiagramImages() {
	}

	/** The icon of a name. */
	public static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg") //$NON-NLS-1$ //$NON-NLS-2$
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	/** The icon of a name as an image that goes with the manager. */
	public static Image get(ResourceManager images, String name) {
		return images.create(descriptor(name));
	}

	/** The icon of a type of relation. */
	public static ImageDescriptor relation(String type) {
		boolean known = EdgeTypes.known().stream().anyMatch(each -> each.id().equals(type));
		return descriptor(known ? type : "own-relation"); //$NON-NLS-1$
	}

	/** The icon of a type of relation as an image that goes with the manager. */
	public static Image relation(ResourceManager images, String type) {
		return images.create(relation(type));
	}
}
