package org.themewright.ui.internal.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.TreeListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.themewright.core.StudySession;
import org.themewright.model.Code;
import org.themewright.model.Named;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.codebook.CodeCounts.Count;
import org.themewright.ui.internal.widgets.Lines;
import org.themewright.ui.internal.widgets.NameEditing;
import org.themewright.ui.internal.widgets.WordFilter;

/** A tree of codes with counts. Names are edited in place. */
final class CodebookTree {

	private static final int PADDING = 22;
	private static final int NARROWEST_NAME = 90;
	private final Composite holder;
	private final TreeViewer viewer;
	private final Supplier<CodeCounts> counts;
	private WordFilter filter = WordFilter.NONE;
	private Object[] expandedBeforeFilter;

	CodebookTree(Composite parent, String heading, ITreeContentProvider content, Supplier<CodeCounts> counts,
			Supplier<StudySession> session) {
		this.counts = counts;
		holder = new Composite(parent, SWT.NONE);
		viewer = new TreeViewer(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(content);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addFilter(new MatchingBranches());
		createColumns(heading, session);
		viewer.getTree().addTreeListener(TreeListener.treeCollapsedAdapter(event -> updateLater(event.item.getData())));
		viewer.getTree().addTreeListener(TreeListener.treeExpandedAdapter(event -> updateLater(event.item.getData())));
	}

	private void createColumns(String heading, Supplier<StudySession> session) {
		TreeColumnLayout layout = new TreeColumnLayout();
		holder.setLayout(layout);
		TreeViewerColumn name = column(layout, heading, Messages.nameTip, SWT.LEFT, true);
		StudyLabels labels = new StudyLabels();
		name.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return labels.getText(element);
			}

			@Override
			public Image getImage(Object element) {
				return labels.getImage(element);
			}

			@Override
			public String getToolTipText(Object element) {
				String more = ((Code) element).getDefinition();
				String name = labels.getText(element);
				return more == null ? name : name + "\n\n" + Lines.wrapped(more); //$NON-NLS-1$
			}

			@Override
			public void dispose() {
				labels.dispose();
				super.dispose();
			}
		});
		NameEditing.install(viewer, name, session);
		column(layout, Messages.codings, Messages.codingsTip, SWT.RIGHT, false)
				.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> number(count(each).codings())));
		column(layout, Messages.sources, Messages.sourcesTip, SWT.RIGHT, false)
				.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> number(count(each).sources())));
		holder.addControlListener(ControlListener.controlResizedAdapter(event -> hideCountsWhenNarrow(layout)));
	}

	private TreeViewerColumn column(TreeColumnLayout layout, String text, String tip, int style, boolean wide) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, style);
		column.getColumn().setText(text);
		column.getColumn().setToolTipText(tip);
		layout.setColumnData(column.getColumn(),
				wide ? new ColumnWeightData(1, NARROWEST_NAME) : new ColumnPixelData(widthOf(text)));
		return column;
	}

	private int widthOf(String text) {
		GC gc = new GC(viewer.getTree());
		try {
			return gc.textExtent(text).x + PADDING;
		} finally {
			gc.dispose();
		}
	}

	/** In a narrow view the name is what matters: the count of transcripts goes first. */
	private void hideCountsWhenNarrow(TreeColumnLayout layout) {
		var column = viewer.getTree().getColumn(2);
		boolean narrow = holder.getSize().x < NARROWEST_NAME * 2 + widthOf(Messages.codings) + widthOf(Messages.sources);
		layout.setColumnData(column, new ColumnPixelData(narrow ? 0 : widthOf(Messages.sources), !narrow));
	}

	/** A row is told of its new state only after the tree's listeners are. */
	private void updateLater(Object element) {
		Display display = viewer.getTree().getDisplay();
		display.asyncExec(() -> {
			if (!viewer.getTree().isDisposed()) {
				viewer.update(element, null);
			}
		});
	}

	private Count count(Object element) {
		return switch (element) {
		case Code code -> showsSubcodes(code) ? counts.get().own(code) : counts.get().withSubcodes(code);
		default -> new Count(0, 0);
		};
	}

	private boolean showsSubcodes(Code code) {
		return ((ITreeContentProvider) viewer.getContentProvider()).hasChildren(code) && viewer.getExpandedState(code);
	}

	private static String number(int count) {
		return count == 0 ? "\u2013" : Integer.toString(count); //$NON-NLS-1$
	}

	TreeViewer getViewer() {
		return viewer;
	}

	Composite getControl() {
		return holder;
	}

	/** The selected codes, each once. */
	List<Named> getSelected() {
		List<Named> result = new ArrayList<>();
		for (Object each : viewer.getStructuredSelection()) {
			if (each instanceof Named named && !result.contains(named)) {
				result.add(named);
			}
		}
		return result;
	}

	void rename() {
		Object first = viewer.getStructuredSelection().getFirstElement();
		if (first != null) {
			viewer.editElement(first, 0);
		}
	}

	/** Expands or collapses rows; what a row counts depends on it, and the tree does not tell of such changes. */
	void expand(Runnable change) {
		change.run();
		viewer.refresh(true);
	}

	void setFilter(WordFilter now) {
		boolean begins = filter.isEmpty() && !now.isEmpty();
		boolean ends = !filter.isEmpty() && now.isEmpty();
		filter = now;
		if (begins) {
			expandedBeforeFilter = viewer.getExpandedElements();
		}
		viewer.getTree().setRedraw(false);
		try {
			viewer.refresh(false);
			if (ends) {
				viewer.setExpandedElements(expandedBeforeFilter);
			} else if (!now.isEmpty()) {
				viewer.expandAll();
			}
			viewer.refresh(true);
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	/** Keeps what matches, what is above it and what is below it. */
	private final class MatchingBranches extends ViewerFilter {

		@Override
		public boolean select(Viewer ofTree, Object parent, Object element) {
			Object above = parent instanceof TreePath path ? path.getLastSegment() : parent;
			return filter.isEmpty() || matchesBelow(element) || matchesAbove(above);
		}

		private boolean matchesBelow(Object element) {
			if (filter.matches(StudyLabels.text(element))) {
				return true;
			}
			Object[] children = ((ITreeContentProvider) viewer.getContentProvider()).getChildren(element);
			return Arrays.stream(children).anyMatch(this::matchesBelow);
		}

		private boolean matchesAbove(Object element) {
			return element instanceof Code code && (matches(code) || matchesAbove(code.eContainer()));
		}

		private boolean matches(Named named) {
			return filter.matches(named.getName());
		}
	}
}
