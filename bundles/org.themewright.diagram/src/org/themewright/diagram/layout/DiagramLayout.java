package org.themewright.diagram.layout;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Places the nodes of a diagram; contributed through the extension point
 * {@code org.themewright.diagram.diagramLayout}. The same graph leads to the same result. Has a public constructor
 * without parameters; an object is used for one layout at a time, in any thread.
 *
 * @since 0.1
 */
public interface DiagramLayout {

	/**
	 * Computes places; changes nothing.
	 *
	 * @param graph sizes and relations, not null
	 * @param monitor for progress and cancel, not null
	 * @return the places, not null
	 * @throws OperationCanceledException if cancelled
	 */
	LayoutResult layout(LayoutGraph graph, IProgressMonitor monitor);
}
