package org.themewright.diagram.layout;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.themewright.diagram.scene.SceneBox;

/**
 * A contributed layout. Its class is not loaded before it is used. Any thread may use it.
 *
 * @since 0.1
 */
public final class LayoutDescriptor {

	static final String ID = "id"; //$NON-NLS-1$
	static final String NAME = "name"; //$NON-NLS-1$
	static final String CLASS = "class"; //$NON-NLS-1$
	private static final String DESCRIPTION = "description"; //$NON-NLS-1$

	private final IConfigurationElement element;

	LayoutDescriptor(IConfigurationElement element) {
		this.element = element;
	}

	/** @return the unique id */
	public String id() {
		return element.getAttribute(ID);
	}

	/** @return the name for menus */
	public String name() {
		return element.getAttribute(NAME);
	}

	/** @return what it is good for, in a sentence; empty when nothing is said */
	public String description() {
		return Objects.requireNonNullElse(element.getAttribute(DESCRIPTION), ""); //$NON-NLS-1$
	}

	/** @return symbolic name of the bundle that contributes it */
	public String contributor() {
		return element.getContributor().getName();
	}

	/**
	 * Runs the layout.
	 *
	 * @param graph sizes and relations, not null
	 * @param monitor for progress and cancel, not null
	 * @return the places
	 * @throws CoreException if the class cannot be used, fails, or gives places that cannot be used; the message names
	 *                       layout and contributor
	 * @throws OperationCanceledException if cancelled
	 */
	public LayoutResult layout(LayoutGraph graph, IProgressMonitor monitor) throws CoreException {
		DiagramLayout layout = create();
		try {
			LayoutResult result = layout.layout(graph, monitor);
			check(graph, result.places());
			return result;
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException | LinkageError e) {
			throw failure(Messages.layoutFailed, e);
		}
	}

	/**
	 * Runs the layout on some nodes; the others stay where they are. Nodes keep to the frame they lie in, which may grow. What
	 * was placed does not lie on what stays.
	 *
	 * @param graph sizes and relations of the whole diagram, not null
	 * @param selected ids of nodes; what is in a selected frame moves with it; empty for all nodes
	 * @param monitor for progress and cancel, not null
	 * @return the places of these nodes, and of frames that grew
	 * @throws CoreException if the class cannot be used, fails, or gives places that cannot be used
	 * @throws OperationCanceledException if cancelled
	 * @since 1.0
	 */
	public LayoutResult layout(LayoutGraph graph, Set<String> selected, IProgressMonitor monitor) throws CoreException {
		return selected.isEmpty() ? layout(graph, monitor) : new SelectionLayout(this, graph, selected).run(monitor);
	}

	private DiagramLayout create() throws CoreException {
		try {
			return (DiagramLayout) element.createExecutableExtension(CLASS);
		} catch (CoreException | ClassCastException | LinkageError e) {
			throw failure(Messages.layoutUnusable, e);
		}
	}

	private static void check(LayoutGraph graph, Map<String, SceneBox> places) {
		for (LayoutGraph.Node node : graph.nodes()) {
			SceneBox place = places.get(node.id());
			if (place != null && !(Math.abs(place.x()) < Integer.MAX_VALUE && Math.abs(place.y()) < Integer.MAX_VALUE)) {
				throw new IllegalStateException(NLS.bind(Messages.layoutLost, node.id()));
			}
		}
	}

	private CoreException failure(String message, Throwable cause) {
		String reason = cause.getLocalizedMessage() != null ? cause.getLocalizedMessage() : cause.toString();
		return new CoreException(
				Status.error(NLS.bind(message, new Object[] { name(), contributor(), reason }), cause));
	}
}
