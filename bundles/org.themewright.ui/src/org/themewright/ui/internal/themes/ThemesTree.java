package org.themewright.ui.internal.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.themewright.core.StudySession;
import org.themewright.model.Code;
import org.themewright.model.Named;
import org.themewright.model.Theme;
import org.themewright.model.ThemeState;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.widgets.NameEditing;
import org.themewright.ui.internal.widgets.NamedRows;
import org.themewright.ui.internal.widgets.RowToolTips;
import org.themewright.ui.internal.widgets.TreeFiltering;
import org.themewright.ui.internal.widgets.WordFilter;

/** A tree of themes with the codes they gather, with numbers. Names are edited in place. */
final class ThemesTree {

	/**
	 * A column after that of the names.
	 *
	 * @param heading its heading
	 * @param tip what it says
	 * @param style of its cells
	 * @param rank which column goes first when the view is narrow: the one with the greatest
	 * @param text what a row says in it
	 */
	private record Column(String heading, String tip, int style, int rank, Function<Object, String> text) {
	}

	private static final int PADDING = 22;
	private static final int NARROWEST_NAME = 190;

	private final Composite holder;
	private final TreeViewer viewer;
	private final List<Column> columns;
	private final TreeFiltering filtering;

	ThemesTree(Composite parent, Supplier<ThemeRows> rows, Supplier<StudySession> session) {
		columns = List.of(new Column(Messages.state, Messages.stateTip, SWT.LEFT, 5, ThemesTree::state),
				new Column(Messages.codes, Messages.codesTip, SWT.RIGHT, 3, row -> number(ThemeRows.codes(row))),
				new Column(Messages.codings, Messages.codingsTip, SWT.RIGHT, 1, row -> number(rows.get().codings(row))),
				new Column(Messages.participants, Messages.participantsTip, SWT.RIGHT, 2,
						row -> number(rows.get().participants(row))),
				new Column(Messages.keyQuotes, Messages.keyQuotesTip, SWT.RIGHT, 4,
						row -> number(rows.get().keyQuotes(row))));
		holder = new Composite(parent, SWT.NONE);
		viewer = new TreeViewer(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new ThemeContent());
		RowToolTips.enableFor(viewer);
		filtering = new TreeFiltering(viewer);
		viewer.addFilter(new MatchingBranches());
		createColumns(session);
	}

	private void createColumns(Supplier<StudySession> session) {
		TreeColumnLayout layout = new TreeColumnLayout();
		holder.setLayout(layout);
		TreeViewerColumn name = new TreeViewerColumn(viewer, SWT.LEFT);
		name.getColumn().setText(Messages.theme);
		name.getColumn().setToolTipText(Messages.themeTip);
		layout.setColumnData(name.getColumn(), new ColumnWeightData(1, NARROWEST_NAME));
		name.setLabelProvider(new NameLabels());
		NameEditing.install(viewer, name, session);
		for (Column each : columns) {
			TreeViewerColumn column = new TreeViewerColumn(viewer, each.style());
			column.getColumn().setText(each.heading());
			column.getColumn().setToolTipText(each.tip());
			column.setLabelProvider(ColumnLabelProvider.createTextProvider(each.text()::apply));
			layout.setColumnData(column.getColumn(), new ColumnPixelData(widthOf(each)));
		}
		holder.addControlListener(ControlListener.controlResizedAdapter(event -> showWhatFits(layout)));
	}

	private int widthOf(Column column) {
		GC gc = new GC(viewer.getTree());
		try {
			String widest = column.style() == SWT.LEFT ? Messages.stateCandidate : ""; //$NON-NLS-1$
			return Math.max(gc.textExtent(column.heading()).x, gc.textExtent(widest).x) + PADDING;
		} finally {
			gc.dispose();
		}
	}

	/** In a narrow view the names are what matters. */
	private void showWhatFits(TreeColumnLayout layout) {
		int left = holder.getSize().x - NARROWEST_NAME;
		List<Column> byRank = new ArrayList<>(columns);
		byRank.sort((one, other) -> one.rank() - other.rank());
		for (Column each : byRank) {
			int width = widthOf(each);
			left -= width;
			layout.setColumnData(viewer.getTree().getColumn(columns.indexOf(each) + 1),
					new ColumnPixelData(left < 0 ? 0 : width, left >= 0));
		}
	}

	/** What a theme's state is called; a code has none. */
	static String state(Object row) {
		return !(row instanceof Theme theme) ? "" //$NON-NLS-1$
				: theme.getState() == ThemeState.FINAL ? Messages.stateFinal : Messages.stateCandidate;
	}

	private static String number(int count) {
		return count < 0 ? "" : count == 0 ? "\u2013" : Integer.toString(count); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What a row says, by columns, and the headings for null. */
	List<Object> cells(Object row) {
		List<Object> result = new ArrayList<>();
		result.add(row == null ? Messages.theme : StudyLabels.text(row));
		columns.forEach(each -> result.add(row == null ? each.heading() : each.text().apply(row)));
		return result;
	}

	TreeViewer getViewer() {
		return viewer;
	}

	Composite getControl() {
		return holder;
	}

	/** The selected themes and codes, each once. */
	List<Named> getSelected() {
		return NamedRows.selected(viewer);
	}

	/** The selected rows: a code can stand in several themes. */
	List<TreePath> getPaths() {
		return List.of(viewer.getStructuredSelection().getPaths());
	}

	/** Selects rows, as far as they are shown. */
	void select(List<TreePath> paths) {
		viewer.setSelection(new TreeSelection(paths.toArray(TreePath[]::new)), true);
	}

	void rename() {
		NamedRows.rename(viewer);
	}

	void setFilter(WordFilter now) {
		filtering.setFilter(now);
	}

	/** Names and icons; the idea or the definition when the pointer rests on them. */
	private static final class NameLabels extends ColumnLabelProvider {

		private final StudyLabels labels = new StudyLabels();

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
			return NamedRows.toolTip(element, element instanceof Code code ? code.getDefinition() : ((Theme) element).getIdea());
		}

		@Override
		public void dispose() {
			labels.dispose();
			super.dispose();
		}
	}

	/** Keeps what matches, what is above it and what is below it. */
	private final class MatchingBranches extends ViewerFilter {

		@Override
		public boolean select(Viewer ofTree, Object parent, Object element) {
			Object above = parent instanceof TreePath path ? path.getLastSegment() : parent;
			return filtering.getFilter().isEmpty() || matchesBelow(element) || matchesAbove(above);
		}

		private boolean matchesBelow(Object element) {
			return filtering.getFilter().matches(StudyLabels.text(element))
					|| Arrays.stream(((ITreeContentProvider) viewer.getContentProvider()).getChildren(element))
							.anyMatch(this::matchesBelow);
		}

		private boolean matchesAbove(Object element) {
			return element instanceof Theme theme
					&& (filtering.getFilter().matches(theme.getName()) || matchesAbove(theme.eContainer()));
		}
	}
}
