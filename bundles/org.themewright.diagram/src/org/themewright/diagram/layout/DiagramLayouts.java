package org.themewright.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/**
 * Finds the layouts that plug-ins contribute. Any thread may use it.
 *
 * @since 0.1
 */
public final class DiagramLayouts {

	/** Id of the extension point. */
	public static final String EXTENSION_POINT = "org.themewright.diagram.diagramLayout"; //$NON-NLS-1$

	/** Id of the built-in layout in columns from left to right. */
	public static final String LAYERED = "org.themewright.diagram.layered"; //$NON-NLS-1$

	/** Id of the built-in layout in which relations pull and nodes push each other away. */
	public static final String FORCE = "org.themewright.diagram.force"; //$NON-NLS-1$

	/**
	 * Id of the built-in layout in which distances say how many relations lie between.
	 *
	 * @since 1.0
	 */
	public static final String STRESS = "org.themewright.diagram.stress"; //$NON-NLS-1$

	/**
	 * Id of the built-in layout in rows from the root of a tree.
	 *
	 * @since 1.0
	 */
	public static final String TREE = "org.themewright.diagram.tree"; //$NON-NLS-1$

	/**
	 * Id of the built-in layout in rings around a centre.
	 *
	 * @since 1.0
	 */
	public static final String RADIAL = "org.themewright.diagram.radial"; //$NON-NLS-1$

	private final IExtensionRegistry registry;

	/** @param registry where the contributions are, not null; in a running product that of the platform */
	public DiagramLayouts(IExtensionRegistry registry) {
		this.registry = registry;
	}

	/**
	 * @return the layouts in the order of the registry; contributions without id, name or class are logged and left out
	 */
	public List<LayoutDescriptor> all() {
		List<LayoutDescriptor> result = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
			if (isComplete(element)) {
				result.add(new LayoutDescriptor(element));
			}
		}
		return result;
	}

	private static boolean isComplete(IConfigurationElement element) {
		for (String attribute : List.of(LayoutDescriptor.ID, LayoutDescriptor.NAME, LayoutDescriptor.CLASS)) {
			String value = element.getAttribute(attribute);
			if (value == null || value.isBlank()) {
				log(NLS.bind(Messages.contributionIncomplete, element.getContributor().getName(), attribute));
				return false;
			}
		}
		return true;
	}

	private static void log(String message) {
		if (Platform.isRunning()) {
			ILog.of(DiagramLayouts.class).error(message);
		} else {
			System.getLogger(DiagramLayouts.class.getName()).log(System.Logger.Level.ERROR, message);
		}
	}

	/**
	 * @param id id of a layout, not null
	 * @return the layout, if there is one
	 */
	public Optional<LayoutDescriptor> find(String id) {
		return all().stream().filter(layout -> layout.id().equals(id)).findFirst();
	}
}
