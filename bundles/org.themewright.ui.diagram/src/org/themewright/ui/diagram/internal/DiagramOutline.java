package org.themewright.ui.diagram.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.themewright.model.DiagramNode;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.widgets.Coalescer;

/** The outline of a diagram: overview, list of nodes, and layers. */
public final class DiagramOutline extends Page implements IContentOutlinePage {

	private static final int[] WEIGHTS = { 35, 40, 25 };

	private final DiagramViewer viewer;
	private final DiagramContext context;
	private final Map<String, String> labels = new HashMap<>();
	private List<List<Object>> listed = List.of();
	private Runnable changed;
	private SashForm sash;
	private TableViewer list;
	private LayersList layers;

	/** The outline of what a viewer shows. */
	public DiagramOutline(DiagramViewer viewer, DiagramContext context) {
		this.viewer = viewer;
		this.context = context;
	}

	@Override
	public void createControl(Composite parent) {
		sash = new SashForm(parent, SWT.VERTICAL);
		new Overview(sash, viewer, context);
		list = new TableViewer(sash, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new Labels());
		list.addPostSelectionChangedListener(event -> select(event.getStructuredSelection()));
		layers = new LayersList(sash, viewer, context);
		sash.setWeights(WEIGHTS);
		changed = new Coalescer(sash, this::fill)::request;
		viewer.diagram().addSceneListener(changed);
		fill();
	}

	private void fill() {
		labels.clear();
		viewer.diagram().getScene().nodes().forEach(node -> labels.put(node.id(), node.label()));
		List<List<Object>> entries = context.diagram().getNodes().stream()
				.map(node -> Arrays.<Object>asList(node, node.getSubject(), labels.get(node.getId()))).toList();
		// a node that was moved is listed as before
		if (!entries.equals(listed)) {
			listed = entries;
			list.setInput(context.diagram().getNodes().toArray());
		}
		layers.fill();
	}

	private void select(IStructuredSelection selection) {
		if (selection.isEmpty() || !list.getControl().isFocusControl()) {
			return;
		}
		viewer.deselectAll();
		for (Object node : selection) {
			if (viewer.getEditPartRegistry().get(node) instanceof EditPart part) {
				viewer.appendSelection(part);
				viewer.reveal(part);
			}
		}
	}

	@Override
	public Control getControl() {
		return sash;
	}

	@Override
	public void setFocus() {
		list.getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (viewer.diagram() != null) {
			viewer.diagram().removeSceneListener(changed);
		}
		super.dispose();
	}

	@Override
	public ISelection getSelection() {
		return list.getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		list.setSelection(selection);
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		list.addSelectionChangedListener(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		list.removeSelectionChangedListener(listener);
	}

	private final class Labels extends LabelProvider {

		private final StudyLabels subjects = new StudyLabels();

		@Override
		public String getText(Object element) {
			return labels.getOrDefault(((DiagramNode) element).getId(), ""); //$NON-NLS-1$
		}

		@Override
		public Image getImage(Object element) {
			Object subject = ((DiagramNode) element).getSubject();
			return subject == null ? null : subjects.getImage(subject);
		}

		@Override
		public void dispose() {
			subjects.dispose();
			super.dispose();
		}
	}
}
