package org.themewright.ui.internal.privacy;

import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.themewright.core.deidentify.IdentifierFinder;
import org.themewright.core.deidentify.Proposal;
import org.themewright.core.deidentify.Proposal.Category;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.text.TextRange;
import org.themewright.ui.internal.widgets.WordFilter;

/** The tree of what may tell who somebody is: kinds, words, places. */
final class ProposalTree {

	private final TreeViewer viewer;
	private final Map<Category, List<Proposal>> shown = new EnumMap<>(Category.class);
	private List<Proposal> proposals = List.of();
	private Map<String, SourceData> sources = Map.of();
	private WordFilter filter = WordFilter.NONE;
	private boolean withUnlikely;

	ProposalTree(Composite parent) {
		TreeColumnLayout layout = new TreeColumnLayout();
		parent.setLayout(layout);
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		column(layout, Messages.words, 60, this::words);
		column(layout, Messages.count, 12, ProposalTree::count);
		column(layout, Messages.confidence, 12, ProposalTree::confidence);
		column(layout, Messages.why, 40, ProposalTree::why);
		viewer.setInput(this);
	}

	private void column(TreeColumnLayout layout, String heading, int weight, Function<Object, String> text) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(heading);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(text));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 2 * weight + 30));
	}

	private String words(Object element) {
		return switch (element) {
		case Category category -> ProposalTexts.text(category);
		case Proposal proposal -> proposal.text();
		case FoundIdentifier found -> found.context();
		default -> ""; //$NON-NLS-1$
		};
	}

	private static String count(Object element) {
		return element instanceof Proposal proposal ? NumberFormat.getIntegerInstance().format(proposal.places().size()) : ""; //$NON-NLS-1$
	}

	private static String confidence(Object element) {
		return element instanceof Proposal proposal ? NumberFormat.getPercentInstance().format(proposal.confidence()) : ""; //$NON-NLS-1$
	}

	private static String why(Object element) {
		return switch (element) {
		case Proposal proposal -> ProposalTexts.text(proposal.reason());
		case FoundIdentifier found -> found.source();
		default -> ""; //$NON-NLS-1$
		};
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Shows other proposals. */
	void show(StudySnapshot study, List<Proposal> found) {
		sources = study == null ? Map.of() : study.sourcesById();
		proposals = found;
		refresh();
	}

	void setFilter(WordFilter words) {
		filter = words;
		refresh();
	}

	void setWithUnlikely(boolean with) {
		withUnlikely = with;
		refresh();
	}

	/** Selects the first proposal, so that the keys have something to work on. */
	void selectFirst() {
		shown.values().stream().findFirst()
				.ifPresent(each -> viewer.setSelection(new StructuredSelection(each.get(0)), true));
	}

	/** Takes proposals out. */
	void remove(List<Proposal> gone) {
		proposals = proposals.stream().filter(each -> !gone.contains(each)).toList();
		refresh();
	}

	/** The proposals of a category that are shown. */
	List<Proposal> shown(Category category) {
		return shown.getOrDefault(category, List.of());
	}

	/** How many proposals are shown. */
	int shownCount() {
		return shown.values().stream().mapToInt(List::size).sum();
	}

	private void refresh() {
		shown.clear();
		for (Category each : Category.values()) {
			List<Proposal> of = proposals.stream().filter(proposal -> proposal.category() == each)
					.filter(proposal -> withUnlikely || proposal.confidence() >= IdentifierFinder.LIKELY)
					.filter(proposal -> filter.matches(proposal.text(), ProposalTexts.text(each))).toList();
			if (!of.isEmpty()) {
				shown.put(each, of);
			}
		}
		Object[] expanded = viewer.getExpandedElements();
		viewer.getTree().setRedraw(false);
		viewer.refresh();
		viewer.setExpandedElements(expanded.length == 0 || !filter.isEmpty() ? shown.keySet().toArray() : expanded);
		viewer.getTree().setRedraw(true);
	}

	/** The places of a proposal, as they are shown. */
	List<FoundIdentifier> places(Proposal proposal) {
		return proposal.places().stream().map(each -> {
			SourceData source = sources.get(each.sourceId());
			TextRange range = each.range();
			String context = PreviewRow.before(source.text(), range.start()) + range.in(source.text())
					+ PreviewRow.after(source.text(), range.end());
			return new FoundIdentifier(proposal, each, source.name(), context);
		}).toList();
	}

	/** Makes the places of what is opened, and no others. */
	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return shown.keySet().toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return switch (parent) {
			case Category category -> shown.getOrDefault(category, List.of()).toArray();
			case Proposal proposal -> places(proposal).toArray();
			default -> new Object[0];
			};
		}

		@Override
		public Object getParent(Object element) {
			return switch (element) {
			case Proposal proposal -> proposal.category();
			case FoundIdentifier found -> found.proposal();
			default -> null;
			};
		}

		@Override
		public boolean hasChildren(Object element) {
			return !(element instanceof FoundIdentifier);
		}
	}
}
