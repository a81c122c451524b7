package org.themewright.ui.diagram.internal.actions;

import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.themewright.diagram.layout.LayoutDescriptor;
import org.themewright.diagram.layout.LayoutGraph;
import org.themewright.diagram.layout.LayoutResult;
import org.themewright.ui.diagram.internal.Messages;

/** Computes a layout away from the UI thread and hands the result to it. */
public final class LayoutJob extends Job {

	private final LayoutDescriptor layout;
	private final LayoutGraph graph;
	private final Set<String> selected;
	private final Display display;
	private final BiConsumer<LayoutDescriptor, LayoutResult> apply;

	/** Places the selected nodes, all if there are none. The result is applied on the thread of the display. */
	public LayoutJob(LayoutDescriptor layout, LayoutGraph graph, Set<String> selected, Display display,
			BiConsumer<LayoutDescriptor, LayoutResult> apply) {
		super(NLS.bind(Messages.layout_job, layout.name()));
		this.layout = layout;
		this.graph = graph;
		this.selected = Set.copyOf(selected);
		this.display = display;
		this.apply = apply;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			LayoutResult result = layout.layout(graph, selected, monitor);
			if (!display.isDisposed()) {
				display.asyncExec(() -> apply.accept(layout, result));
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}
}
