package org.themewright.ui.internal.codebook;

import java.text.Collator;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.themewright.core.codebook.CodeStatistics.Count;
import org.themewright.model.Code;
import org.themewright.model.Researcher;
import org.themewright.ui.internal.UiPlugin;

/**
 * The columns beside the names of codes: which are wanted, how wide they are and what the rows are sorted by is
 * remembered. Where the view is too narrow for all of them the name comes first, and the last ones are left out.
 */
final class CodeColumns {

	/** A column that tells how a code is used. */
	private enum Kind {

		CODINGS(Messages.codings, Messages.codingsTip, SWT.RIGHT, Comparator.comparingInt(Count::codings),
				each -> number(each.codings())),
		SOURCES(Messages.sources, Messages.sourcesTip, SWT.RIGHT, Comparator.comparingInt(Count::sources),
				each -> number(each.sources())),
		PARTICIPANTS(Messages.participants, Messages.participantsTip, SWT.RIGHT,
				Comparator.comparingInt(Count::participants), each -> number(each.participants())),
		WORDS(Messages.words, Messages.wordsTip, SWT.RIGHT, Comparator.comparingInt(Count::words),
				each -> number(each.words())),
		LAST_USED(Messages.lastUsed, Messages.lastUsedTip, SWT.LEFT,
				Comparator.comparing(Count::lastUsed, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())),
				each -> each.lastUsed() == null ? "" : DAY.format(each.lastUsed())), //$NON-NLS-1$
		WHO(Messages.who, Messages.whoTip, SWT.LEFT, Comparator.comparing(CodeColumns::initials),
				CodeColumns::initials);

		private final String heading;
		private final String tip;
		private final int style;
		private final Comparator<Count> order;
		private final Function<Count, String> text;

		Kind(String heading, String tip, int style, Comparator<Count> order, Function<Count, String> text) {
			this.heading = heading;
			this.tip = tip;
			this.style = style;
			this.order = order;
			this.text = text;
		}
	}

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
			.withZone(ZoneId.systemDefault());
	private static final String SECTION = "codebook.columns"; //$NON-NLS-1$
	private static final String SHOWN = "shown"; //$NON-NLS-1$
	private static final int PADDING = 22;
	private static final int NARROWEST_NAME = 90;
	/** A column goes before the name gets narrower than this. */
	private static final int GOOD_NAME = 180;

	private final TreeViewer viewer;
	private final Tree tree;
	private final Function<Code, Count> counts;
	private final IDialogSettings settings = DialogSettings.getOrCreateSection(UiPlugin.getDefault().getDialogSettings(),
			SECTION);
	private final List<Kind> wanted;
	private final Collator collator = Collator.getInstance();
	private boolean layingOut;

	/**
	 * @param viewer has the column of names already
	 * @param counts how a code is used, by what its row shows; null while that is not known yet
	 */
	CodeColumns(TreeViewer viewer, Function<Code, Count> counts) {
		this.viewer = viewer;
		this.counts = counts;
		tree = viewer.getTree();
		String shown = settings.get(SHOWN);
		wanted = new ArrayList<>(Arrays.stream(Kind.values())
				.filter(each -> shown == null || List.of(shown.split(",")).contains(each.name())).toList()); //$NON-NLS-1$
		sortBy(tree.getColumn(0), Comparator.comparing(each -> each.getName() == null ? "" : each.getName(), collator)); //$NON-NLS-1$
		for (Kind each : Kind.values()) {
			create(each);
		}
		tree.addControlListener(ControlListener.controlResizedAdapter(event -> layout()));
	}

	private void create(Kind kind) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, kind.style);
		column.getColumn().setText(kind.heading);
		column.getColumn().setToolTipText(kind.tip);
		column.setLabelProvider(new CellLabelProvider() {
			/** Text only: there are many cells, and fonts and colours take longer than it. */
			@Override
			public void update(ViewerCell cell) {
				cell.setText(text(kind, counts.apply((Code) cell.getElement())));
			}
		});
		column.getColumn().addControlListener(ControlListener.controlResizedAdapter(event -> resized(kind)));
		sortBy(column.getColumn(), Comparator.comparing(counts, Comparator.nullsFirst(kind.order)));
	}

	private static String text(Kind kind, Count count) {
		return count == null ? "" : kind.text.apply(count); //$NON-NLS-1$
	}

	private static String number(int count) {
		return count == 0 ? "\u2013" : Integer.toString(count); //$NON-NLS-1$
	}

	private static String initials(Count count) {
		return count.researchers().stream().map(CodeColumns::sign).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static String sign(Researcher researcher) {
		return researcher.getInitials() != null ? researcher.getInitials()
				: researcher.getName() == null ? "" : researcher.getName(); //$NON-NLS-1$
	}

	private TreeColumn column(Kind kind) {
		return tree.getColumn(kind.ordinal() + 1);
	}

	// ---- widths

	private void resized(Kind kind) {
		int width = column(kind).getWidth();
		if (!layingOut && width > 0 && width != widthOf(kind)) {
			settings.put(kind.name(), width);
			tree.getDisplay().asyncExec(() -> {
				if (!tree.isDisposed()) {
					layout();
				}
			});
		}
	}

	private int widthOf(Kind kind) {
		String width = settings.get(kind.name());
		if (width != null && width.matches("[0-9]{1,4}")) { //$NON-NLS-1$
			return Math.max(20, Integer.parseInt(width));
		}
		GC gc = new GC(tree);
		try {
			int text = kind == Kind.LAST_USED ? gc.textExtent(DAY.format(Instant.EPOCH)).x : 0;
			return Math.max(text, gc.textExtent(kind.heading).x) + PADDING;
		} finally {
			gc.dispose();
		}
	}

	private void layout() {
		int left = tree.getClientArea().width;
		if (layingOut || left <= 0) {
			return;
		}
		layingOut = true;
		try {
			boolean full = false;
			for (Kind each : Kind.values()) {
				int width = widthOf(each);
				int name = each == Kind.CODINGS ? NARROWEST_NAME : GOOD_NAME;
				full |= wanted.contains(each) && left - width < name;
				boolean shown = wanted.contains(each) && !full;
				column(each).setWidth(shown ? width : 0);
				column(each).setResizable(shown);
				left -= shown ? width : 0;
			}
			tree.getColumn(0).setWidth(Math.max(NARROWEST_NAME, left));
		} finally {
			layingOut = false;
		}
	}

	// ---- which are shown

	/** Adds an entry for each column, by which it comes and goes. */
	void fillMenu(IMenuManager menu) {
		for (Kind each : Kind.values()) {
			Action action = new Action(each.heading, IAction.AS_CHECK_BOX) {
				@Override
				public void run() {
					want(each, isChecked());
				}
			};
			action.setChecked(wanted.contains(each));
			menu.add(action);
		}
	}

	private void want(Kind kind, boolean on) {
		wanted.remove(kind);
		if (on) {
			wanted.add(kind);
		}
		settings.put(SHOWN, wanted.stream().map(Kind::name).collect(Collectors.joining(","))); //$NON-NLS-1$
		layout();
	}

	// ---- order

	private void sortBy(TreeColumn column, Comparator<Code> order) {
		column.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(column, order)));
	}

	/** Up, then down, then the order of the codebook again; counts begin with the greatest. */
	private void sort(TreeColumn column, Comparator<Code> order) {
		int first = column == tree.getColumn(0) ? SWT.UP : SWT.DOWN;
		int second = first == SWT.UP ? SWT.DOWN : SWT.UP;
		int direction = tree.getSortColumn() != column ? first : tree.getSortDirection() == first ? second : SWT.NONE;
		tree.setSortColumn(direction == SWT.NONE ? null : column);
		tree.setSortDirection(direction);
		Comparator<Code> wantedOrder = direction == SWT.DOWN ? order.reversed() : order;
		viewer.setComparator(direction == SWT.NONE ? null : new ViewerComparator() {
			@Override
			public int compare(Viewer ofTree, Object one, Object other) {
				return wantedOrder.compare((Code) one, (Code) other);
			}
		});
	}

	boolean isSorted() {
		return tree.getSortColumn() != null;
	}

	// ---- export

	/** The headings of all columns but the name. */
	static List<String> headings() {
		return Arrays.stream(Kind.values()).map(each -> each.heading).toList();
	}

	/** The values of all columns but the name, numbers as numbers and times so that programs understand them. */
	static List<Object> values(Count count) {
		return List.of(count.codings(), count.sources(), count.participants(), count.words(),
				count.lastUsed() == null ? "" : count.lastUsed().toString(), initials(count)); //$NON-NLS-1$
	}
}
