package org.themewright.ui.internal.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.TreeListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.TreeItem;
import org.themewright.core.StudySession;
import org.themewright.core.codebook.CodeStatistics;
import org.themewright.core.codebook.CodeStatistics.Count;
import org.themewright.model.Code;
import org.themewright.model.Codebook;
import org.themewright.model.Named;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.widgets.NameEditing;
import org.themewright.ui.internal.widgets.NamedRows;
import org.themewright.ui.internal.widgets.RowToolTips;
import org.themewright.ui.internal.widgets.TreeFiltering;
import org.themewright.ui.internal.widgets.WordFilter;

/** A tree of codes with counts. Names are edited in place. */
final class CodebookTree {

	private final Composite holder;
	private final TreeViewer viewer;
	private final Supplier<CodeStatistics> counts;
	private final CodeColumns columns;
	private final TreeFiltering filtering;

	CodebookTree(Composite parent, String heading, ITreeContentProvider content, Supplier<CodeStatistics> counts,
			Supplier<StudySession> session) {
		this.counts = counts;
		holder = new Composite(parent, SWT.NONE);
		holder.setLayout(new FillLayout());
		// rows that may be asked for later all have the same height, so that not each of them has to be measured
		viewer = new TreeViewer(holder, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(content);
		RowToolTips.enableFor(viewer);
		filtering = new TreeFiltering(viewer);
		viewer.addFilter(new MatchingBranches());
		createNames(heading, session);
		columns = new CodeColumns(viewer, this::count);
		viewer.getTree().addTreeListener(TreeListener.treeCollapsedAdapter(event -> updateLater(event.item.getData())));
		viewer.getTree().addTreeListener(TreeListener.treeExpandedAdapter(event -> updateLater(event.item.getData())));
	}

	private void createNames(String heading, Supplier<StudySession> session) {
		TreeViewerColumn name = new TreeViewerColumn(viewer, SWT.LEFT);
		name.getColumn().setText(heading);
		name.getColumn().setToolTipText(Messages.nameTip);
		StudyLabels labels = new StudyLabels();
		name.setLabelProvider(new CellLabelProvider() {
			@Override
			public void update(ViewerCell cell) {
				cell.setText(labels.getText(cell.getElement()));
				cell.setImage(labels.getImage(cell.getElement()));
			}

			@Override
			public String getToolTipText(Object element) {
				return NamedRows.toolTip(element, ((Code) element).getDefinition());
			}

			@Override
			public void dispose() {
				labels.dispose();
				super.dispose();
			}
		});
		NameEditing.install(viewer, name, session);
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

	/** A row whose sub-codes are hidden counts theirs too; null while the codings are still being counted. */
	private Count count(Code code) {
		CodeStatistics now = counts.get();
		if (now == null) {
			return null;
		}
		return showsSubcodes(code) ? now.own(code) : now.withSubcodes(code);
	}

	private boolean showsSubcodes(Code code) {
		return !code.getCodes().isEmpty() && viewer.getExpandedState(code);
	}

	CodeColumns getColumns() {
		return columns;
	}

	/** Shows how codes are used now: in their own rows and in those above, which may count them too. */
	void updateCounts(Collection<Code> codes) {
		if (columns.isSorted()) {
			viewer.refresh();
			return;
		}
		Set<Object> rows = new LinkedHashSet<>();
		for (Code each : codes) {
			for (EObject above = each; above instanceof Code; above = above.eContainer()) {
				rows.add(above);
			}
		}
		viewer.update(rows.toArray(), null);
	}

	TreeViewer getViewer() {
		return viewer;
	}

	Composite getControl() {
		return holder;
	}

	/** The selected codes, each once. */
	List<Named> getSelected() {
		return NamedRows.selected(viewer);
	}

	void rename() {
		NamedRows.rename(viewer);
	}

	/** Expands or collapses rows; what a row counts depends on it, and the tree does not tell of such changes. */
	void expand(Runnable change) {
		change.run();
		updateRows(true);
	}

	/** Shows anew what all rows count. */
	void updateAllCounts() {
		if (columns.isSorted()) {
			viewer.refresh();
		} else {
			updateRows(false);
		}
	}

	private void updateRows(boolean onlyBranches) {
		List<Object> rows = new ArrayList<>();
		addRows(viewer.getTree().getItems(), onlyBranches, rows);
		viewer.update(rows.toArray(), null);
	}

	private static void addRows(TreeItem[] items, boolean onlyBranches, List<Object> rows) {
		for (TreeItem item : items) {
			// a branch that was never opened has a row without anything in it
			if (item.getData() != null && (!onlyBranches || item.getItemCount() > 0)) {
				rows.add(item.getData());
			}
			addRows(item.getItems(), onlyBranches, rows);
		}
	}

	void setFilter(WordFilter now) {
		filtering.setFilter(now, () -> updateRows(true));
	}

	/** Keeps what matches, what is above it and what is below it; found out once for all rows. */
	private final class MatchingBranches extends ViewerFilter {

		private final Set<Object> shown = new HashSet<>();
		private final Map<String, String> plainNames = new HashMap<>();
		private WordFilter found = WordFilter.NONE;

		@Override
		public Object[] filter(Viewer ofTree, Object parent, Object[] elements) {
			WordFilter filter = filtering.getFilter();
			if (filter.isEmpty()) {
				return elements;
			}
			if (found != filter || parent instanceof Codebook) {
				found = filter;
				shown.clear();
				((Codebook) viewer.getInput()).getCodes().forEach(each -> find(each, false));
			}
			return Arrays.stream(elements).filter(shown::contains).toArray();
		}

		@Override
		public boolean select(Viewer ofTree, Object parent, Object element) {
			return filter(ofTree, parent, new Object[] { element }).length == 1;
		}

		/** Returns whether a code matches or something below it does. */
		private boolean find(Code code, boolean above) {
			boolean matches = code.getName() != null
					&& found.matchesPlain(plainNames.computeIfAbsent(code.getName(), WordFilter::plain));
			boolean below = false;
			for (Code each : code.getCodes()) {
				below |= find(each, above || matches);
			}
			if (above || matches || below) {
				shown.add(code);
			}
			return matches || below;
		}
	}
}
