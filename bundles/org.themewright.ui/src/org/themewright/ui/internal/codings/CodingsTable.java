package org.themewright.ui.internal.codings;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.themewright.core.themes.CodingVoices;
import org.themewright.model.AnchorState;
import org.themewright.model.Coding;
import org.themewright.ui.StudyImages;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.widgets.ColumnWidths;
import org.themewright.ui.internal.widgets.Lines;
import org.themewright.ui.internal.widgets.RowToolTips;
import org.themewright.ui.internal.widgets.WordFilter;

/**
 * A table of many passages: rows are made when they come into sight; sorting and filtering work on the list behind it.
 */
public final class CodingsTable {

	private static final int PADDING = 26;
	private static final int NARROW = 520;
	private final TableViewer viewer;
	private final Collator collator = Collator.getInstance();
	private final StudyLabels labels = new StudyLabels();
	private List<Passage> all = List.of();
	private List<Passage> shown = List.of();
	private WordFilter filter = WordFilter.NONE;
	private Comparator<Passage> order;

	/** @param parent where */
	public CodingsTable(Composite parent) {
		this(parent, coding -> null);
	}

	/**
	 * @param parent where
	 * @param sign the picture before the words of a coding that has a sure place and may be quoted; null for none
	 */
	public CodingsTable(Composite parent, Function<Coding, Image> sign) {
		Composite holder = new Composite(parent, SWT.NONE);
		holder.setLayout(new FillLayout());
		viewer = new TableViewer(holder, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider((ILazyContentProvider) index -> {
			if (index < shown.size()) {
				viewer.replace(shown.get(index), index);
			}
		});
		ColumnWidths widths = new ColumnWidths(viewer.getTable());
		column(widths, 0, Messages.quote, 60, 120, Passage::quote, new QuoteLabels(sign));
		column(widths, 0, Messages.code, 18, 80, Passage::codeName, new CodeLabels());
		column(widths, NARROW, Messages.transcript, 14, 80, Passage::sourceName, null);
		column(widths, 0, Messages.speaker, 10, 66, Passage::speakerName, null);
		column(widths, NARROW, Messages.researcherShort, 0, fixed(Messages.researcherShort), Passage::researcherInitials,
				null);
		column(widths, NARROW, Messages.memo, 0, fixed(Messages.memo), each -> each.hasMemo() ? " " : "", //$NON-NLS-1$ //$NON-NLS-2$
				new MemoLabels());
		RowToolTips.enableFor(viewer);
		viewer.setInput(this);
		viewer.getTable().addDisposeListener(event -> labels.dispose());
		viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY,
				new Transfer[] { LocalSelectionTransfer.getTransfer() }, new Drag());
	}

	private int fixed(String heading) {
		GC gc = new GC(viewer.getTable());
		try {
			return gc.textExtent(heading).x + PADDING;
		} finally {
			gc.dispose();
		}
	}

	/** A column that is there only where the table is as wide as said: the words come first. */
	private void column(ColumnWidths widths, int least, String heading, int weight, int width,
			Function<Passage, String> text, ColumnLabelProvider provider) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(heading);
		column.setLabelProvider(provider != null ? provider
				: ColumnLabelProvider.createTextProvider(each -> text.apply((Passage) each)));
		widths.add(column.getColumn(), weight, width, least);
		column.getColumn().addSelectionListener(SelectionListener
				.widgetSelectedAdapter(event -> sortBy(column.getColumn(), Comparator.comparing(text, collator))));
	}

	/** Up, then down, then the order of the transcripts again. */
	private void sortBy(TableColumn column, Comparator<Passage> comparator) {
		Table table = viewer.getTable();
		boolean same = table.getSortColumn() == column;
		int direction = !same ? SWT.UP : table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.NONE;
		table.setSortColumn(direction == SWT.NONE ? null : column);
		table.setSortDirection(direction);
		order = direction == SWT.NONE ? null : direction == SWT.UP ? comparator : comparator.reversed();
		showAgain();
	}

	/** @param codings the codings to show, in order */
	public void setCodings(List<Coding> codings) {
		setPassages(codings.stream().map(Passage::of).toList());
	}

	void setPassages(List<Passage> passages) {
		all = passages;
		showAgain();
	}

	/** @param words what the shown passages must have */
	public void setFilter(WordFilter words) {
		filter = words;
		showAgain();
	}

	private void showAgain() {
		List<Coding> selected = getSelected().stream().map(Passage::coding).toList();
		List<Passage> now = new ArrayList<>(all);
		if (!filter.isEmpty()) {
			now.removeIf(each -> !filter.matches(each.quote(), each.codeName(), each.sourceName(), each.speakerName(),
					each.coding().getMemo()));
		}
		if (order != null) {
			now.sort(order);
		}
		shown = now;
		viewer.setItemCount(shown.size());
		viewer.refresh();
		select(selected, false);
	}

	/**
	 * Selects the rows of codings, as far as they are shown.
	 *
	 * @param codings the codings
	 * @param reveal whether the first shall come into sight
	 */
	public void select(Collection<Coding> codings, boolean reveal) {
		Set<Coding> wanted = new HashSet<>(codings);
		int[] rows = IntStream.range(0, shown.size())
				.filter(row -> wanted.contains(shown.get(row).coding())).toArray();
		viewer.getTable().setSelection(rows);
		if (reveal && rows.length > 0) {
			viewer.getTable().showSelection();
		}
	}

	int getShownCount() {
		return shown.size();
	}

	List<Passage> getShown() {
		return shown;
	}

	/** By row numbers: rows that were never in sight have no element yet. */
	List<Passage> getSelected() {
		List<Passage> result = new ArrayList<>();
		for (int row : viewer.getTable().getSelectionIndices()) {
			if (row < shown.size()) {
				result.add(shown.get(row));
			}
		}
		return result;
	}

	/** @return the codings of the selected rows */
	public List<Coding> getSelectedCodings() {
		return getSelected().stream().map(Passage::coding).toList();
	}

	/**
	 * @param row what a row of the viewer stands for
	 * @return its coding; null when it is none
	 */
	public static Coding codingOf(Object row) {
		return row instanceof Passage passage ? passage.coding() : null;
	}

	/** @return the selected passages, each quoted with its reference, for other programs */
	public String getCopied() {
		return PassageTexts.quotations(getSelected());
	}

	IStructuredSelection getSelection() {
		return new StructuredSelection(getSelected().stream().map(Passage::coding).toList());
	}

	/** @return the viewer, in a composite of its own */
	public TableViewer getViewer() {
		return viewer;
	}

	/** The words, with all of them and the memo when the pointer rests on them. */
	private static final class QuoteLabels extends ColumnLabelProvider {

		private final Function<Coding, Image> sign;

		QuoteLabels(Function<Coding, Image> sign) {
			this.sign = sign;
		}

		@Override
		public String getText(Object element) {
			return ((Passage) element).quote();
		}

		@Override
		public Image getImage(Object element) {
			Coding coding = ((Passage) element).coding();
			if (coding.getState() != AnchorState.FIRM) {
				return JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING);
			}
			return CodingVoices.isWithheld(coding) ? StudyImages.get("withheld") : sign.apply(coding); //$NON-NLS-1$
		}

		@Override
		public String getToolTipText(Object element) {
			Passage passage = (Passage) element;
			String state = passage.coding().getState() == AnchorState.ORPHANED ? "\n\n" + Messages.orphaned //$NON-NLS-1$
					: passage.coding().getState() == AnchorState.REVIEW ? "\n\n" + Messages.review : ""; //$NON-NLS-1$ //$NON-NLS-2$
			String withheld = CodingVoices.isWithheld(passage.coding()) ? "\n\n" + Messages.withheld : ""; //$NON-NLS-1$ //$NON-NLS-2$
			String memo = passage.hasMemo() ? "\n\n" + passage.coding().getMemo() : ""; //$NON-NLS-1$ //$NON-NLS-2$
			return Lines.wrapped(passage.quote()) + "\n(" + PassageTexts.reference(passage) + ')' + memo + withheld + state; //$NON-NLS-1$
		}
	}

	/** The code with its colour. */
	private final class CodeLabels extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return ((Passage) element).codeName();
		}

		@Override
		public Image getImage(Object element) {
			return labels.getImage(((Passage) element).coding());
		}
	}

	/** A sign where there is a memo, and its text when the pointer rests on it. */
	private static final class MemoLabels extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return ""; //$NON-NLS-1$
		}

		@Override
		public Image getImage(Object element) {
			return ((Passage) element).hasMemo() ? StudyImages.get("memo") : null; //$NON-NLS-1$
		}

		@Override
		public String getToolTipText(Object element) {
			return ((Passage) element).hasMemo() ? ((Passage) element).coding().getMemo() : null;
		}
	}

	/** Codings can be dragged onto a code. */
	private final class Drag extends DragSourceAdapter {

		@Override
		public void dragStart(DragSourceEvent event) {
			event.doit = !getSelection().isEmpty();
			LocalSelectionTransfer.getTransfer().setSelection(getSelection());
		}

		@Override
		public void dragSetData(DragSourceEvent event) {
			event.data = LocalSelectionTransfer.getTransfer().getSelection();
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}
}
