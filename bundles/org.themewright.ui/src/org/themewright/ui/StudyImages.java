package org.themewright.ui;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.themewright.model.StudyPackage;
import org.themewright.ui.internal.UiPlugin;

/**
 * Icons of study objects. All methods are called on the UI thread.
 *
 * @since 0.1
 */
public final class StudyImages {

	private static final String BUNDLE = "org.themewright.ui"; //$NON-NLS-1$

	private StudyImages() {
	}

	/**
	 * @param object an object of a study, or one of the model's classes
	 * @return its icon, or null
	 */
	public static ImageDescriptor descriptor(Object object) {
		String name = name(object);
		return name == null ? null : named(name);
	}

	/**
	 * @param object an object of a study, or one of the model's classes
	 * @return its icon, which belongs to the bundle and is not disposed by the caller; null when there is none
	 */
	public static Image get(Object object) {
		String name = name(object);
		return name == null ? null : get(name);
	}

	/**
	 * @param name base name of a file in the icons folder of org.themewright.ui, without suffix
	 * @return the descriptor
	 */
	public static ImageDescriptor named(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg") //$NON-NLS-1$ //$NON-NLS-2$
				.orElseThrow(() -> new IllegalArgumentException(name));
	}

	/**
	 * @param name base name of a file in the icons folder of org.themewright.ui, without suffix
	 * @return the image, which is not disposed by the caller
	 */
	public static Image get(String name) {
		ImageRegistry registry = UiPlugin.getDefault().getImageRegistry();
		if (registry.getDescriptor(name) == null) {
			registry.put(name, named(name));
		}
		return registry.get(name);
	}

	private static String name(Object object) {
		EClass type = object instanceof EClass itself ? itself
				: object instanceof org.eclipse.emf.ecore.EObject instance ? instance.eClass() : null;
		if (type == null || type.getEPackage() != StudyPackage.eINSTANCE) {
			return null;
		}
		return switch (type.getClassifierID()) {
		case StudyPackage.STUDY -> "study"; //$NON-NLS-1$
		case StudyPackage.TRANSCRIPT -> "transcript"; //$NON-NLS-1$
		case StudyPackage.PARTICIPANT -> "participant"; //$NON-NLS-1$
		case StudyPackage.RESEARCHER -> "researcher"; //$NON-NLS-1$
		case StudyPackage.CODE -> "code"; //$NON-NLS-1$
		case StudyPackage.CODEBOOK -> "codebook"; //$NON-NLS-1$
		case StudyPackage.CODING -> "coding"; //$NON-NLS-1$
		case StudyPackage.THEME -> "theme"; //$NON-NLS-1$
		case StudyPackage.THEME_DIAGRAM -> "diagram"; //$NON-NLS-1$
		case StudyPackage.MEMO -> "memo"; //$NON-NLS-1$
		case StudyPackage.SAVED_SEARCH -> "search"; //$NON-NLS-1$
		case StudyPackage.ANALYSIS_RUN -> "results"; //$NON-NLS-1$
		default -> null;
		};
	}
}
