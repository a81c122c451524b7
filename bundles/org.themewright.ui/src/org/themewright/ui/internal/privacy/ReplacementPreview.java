package org.themewright.ui.internal.privacy;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.themewright.core.StudySession;
import org.themewright.core.deidentify.Leftover;
import org.themewright.core.deidentify.Leftovers;
import org.themewright.core.deidentify.Mention;
import org.themewright.core.deidentify.Mentions;
import org.themewright.core.deidentify.Occurrence;
import org.themewright.core.deidentify.Occurrences;
import org.themewright.core.deidentify.ReplacementPlan;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.ui.internal.widgets.OpenRows;

/**
 * Shows all places where names stand, each of which can be left out. They are looked for beside the UI thread; of a table
 * of thousands, only the rows in sight are made.
 */
final class ReplacementPreview {

	private static final int ROWS = 12;

	private final StudySession session;
	private final Runnable changed;
	private final Table table;
	private final Label count;
	private final Label left;
	private final Set<Integer> chosen = new HashSet<>();
	private List<PseudonymEntry> entries = List.of();
	private List<PreviewRow> rows = List.of();
	private Job job;
	private boolean ready;

	/**
	 * @param parent  has a grid layout of one column
	 * @param session the study
	 * @param changed told when places were found or chosen
	 * @param open    shows a place elsewhere
	 */
	ReplacementPreview(Composite parent, StudySession session, Runnable changed, Consumer<Occurrence> open) {
		this.session = session;
		this.changed = changed;
		Composite holder = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		table = new Table(holder, SWT.CHECK | SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * table.getItemHeight() + table.getHeaderHeight())
				.applyTo(holder);
		table.setHeaderVisible(true);
		column(layout, SWT.LEFT, Messages.where, 24);
		column(layout, SWT.RIGHT, Messages.before, 30);
		column(layout, SWT.LEFT, Messages.found, 16);
		column(layout, SWT.LEFT, Messages.after, 30);
		column(layout, SWT.LEFT, Messages.becomes, 18);
		column(layout, SWT.LEFT, Messages.form, 16);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, this::selected);
		OpenRows.oneIn(table, item -> {
			if (rows.get(table.indexOf((TableItem) item)).what() instanceof Occurrence occurrence) {
				open.accept(occurrence);
			}
		});
		table.addListener(SWT.KeyDown, this::keyPressed);
		table.addListener(SWT.FocusIn, event -> {
			if (table.getSelectionCount() == 0 && !rows.isEmpty()) {
				table.setSelection(0);
			}
		});
		table.addTraverseListener(event -> event.doit &= event.detail != SWT.TRAVERSE_RETURN);
		Composite bottom = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bottom);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bottom);
		count = new Label(bottom, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		button(bottom, Messages.chooseAll, true);
		button(bottom, Messages.chooseNone, false);
		left = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, 2 * left.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
				.applyTo(left);
		table.addDisposeListener(event -> cancel());
	}

	private void column(TableColumnLayout layout, int align, String heading, int weight) {
		TableColumn column = new TableColumn(table, align);
		column.setText(heading);
		layout.setColumnData(column, new ColumnWeightData(weight, 3 * weight + 30));
	}

	private void button(Composite parent, String text, boolean all) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chooseAll(all)));
	}

	Table table() {
		return table;
	}

	/** Looks for the places of other names and shows them. */
	void show(List<PseudonymEntry> names) {
		cancel();
		ready = false;
		entries = List.copyOf(names);
		count.setText(entries.isEmpty() ? "" : Messages.looking); //$NON-NLS-1$
		if (entries.isEmpty()) {
			setRows(List.of());
			return;
		}
		StudySnapshot study = session.snapshot();
		job = Job.create(Messages.lookingJob, (ICoreRunnable) monitor -> {
			List<Occurrence> found = new Occurrences(names).in(study, monitor);
			table.getDisplay().asyncExec(() -> {
				if (!table.isDisposed() && !monitor.isCanceled()) {
					setRows(rows(study, found));
				}
			});
		});
		job.setSystem(true);
		job.schedule();
	}

	private void cancel() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	private List<PreviewRow> rows(StudySnapshot study, List<Occurrence> found) {
		Map<String, SourceData> sources = study.sourcesById();
		List<PreviewRow> result = new ArrayList<>();
		found.forEach(each -> result.add(PreviewRow.of(each, sources.get(each.sourceId()))));
		Mentions.in(session.getStudy(), entries).forEach(each -> result.add(PreviewRow.of(each)));
		return result;
	}

	private void setRows(List<PreviewRow> newRows) {
		ready = !entries.isEmpty();
		rows = newRows;
		chosen.clear();
		IntStream.range(0, rows.size()).filter(each -> rows.get(each).certain()).forEach(chosen::add);
		table.setItemCount(0);
		table.setItemCount(rows.size());
		showCount();
	}

	private void fill(Event event) {
		PreviewRow row = rows.get(event.index);
		TableItem item = (TableItem) event.item;
		item.setText(new String[] { row.where(), row.before(), row.found(), row.after(), row.becomes(), row.form() });
		item.setChecked(chosen.contains(event.index));
	}

	private void selected(Event event) {
		if (event.detail == SWT.CHECK) {
			int index = table.indexOf((TableItem) event.item);
			if (((TableItem) event.item).getChecked()) {
				chosen.add(index);
			} else {
				chosen.remove(index);
			}
			showCount();
		}
	}

	/** Not all toolkits toggle by the space bar, and none does several rows. */
	private void keyPressed(Event event) {
		if (event.character != ' ' || event.stateMask != 0) {
			return;
		}
		event.doit = false;
		for (int index : table.getSelectionIndices()) {
			if (!chosen.remove(index)) {
				chosen.add(index);
			}
			table.clear(index);
		}
		showCount();
	}

	private void chooseAll(boolean all) {
		chosen.clear();
		if (all) {
			IntStream.range(0, rows.size()).forEach(chosen::add);
		}
		table.clearAll();
		showCount();
	}

	private void showCount() {
		ReplacementPlan plan = plan();
		long transcripts = plan.occurrences().stream().map(Occurrence::sourceId).distinct().count();
		count.setText(entries.isEmpty() ? "" //$NON-NLS-1$
				: rows.isEmpty() ? Messages.nowhere
						: MessageFormat.format(Messages.places, chosen.size(), rows.size(), transcripts));
		left.setText(plan.size() == 0 ? "" : leftText(plan)); //$NON-NLS-1$
		left.setToolTipText(left.getText());
		changed.run();
	}

	private String leftText(ReplacementPlan plan) {
		List<Leftover> leftovers = Leftovers.of(session, plan);
		long originals = leftovers.stream().filter(each -> each.kind() == Leftover.Kind.ORIGINAL).count();
		return MessageFormat.format(Messages.leftovers, originals, leftovers.size() - originals).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether all places are found. */
	boolean isReady() {
		return ready;
	}

	/** What is to be replaced, as far as it is chosen. */
	ReplacementPlan plan() {
		List<Object> what = chosen.stream().sorted().map(each -> rows.get(each).what()).toList();
		return new ReplacementPlan(entries,
				what.stream().filter(Occurrence.class::isInstance).map(Occurrence.class::cast).toList(),
				what.stream().filter(Mention.class::isInstance).map(Mention.class::cast).toList());
	}
}
