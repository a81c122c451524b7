package org.themewright.ui.internal.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.themewright.model.Researcher;
import org.themewright.model.Transcript;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.widgets.FilterField;
import org.themewright.ui.internal.widgets.WordFilter;

/** A row of controls that say which memos to show: by words, by author, by what they are about; and how many these are. */
final class MemosFilter {

	private static final int COMBO = 150;
	private static final int NARROW = 600;

	private final Label count;
	private final FilterField field;
	private final Combo authors;
	private final Combo kinds;
	private WordFilter words = WordFilter.NONE;
	/** In the order of the list; the first is for all. */
	private List<Researcher> researchers = new ArrayList<>();
	private Transcript transcript;

	/** @param changed run when other memos pass */
	MemosFilter(Composite parent, Runnable changed) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(6, 4, 4, 0).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		count = new Label(row, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(COMBO, SWT.DEFAULT).applyTo(count);
		field = new FilterField(row, Messages.filter, typed -> {
			words = typed;
			changed.run();
		});
		authors = combo(row, Messages.byAuthor, changed);
		kinds = combo(row, Messages.byKind, changed);
		kinds.add(Messages.allKinds);
		for (MemoKind each : MemoKind.values()) {
			kinds.add(each.label());
		}
		kinds.select(0);
		setResearchers(List.of());
		row.addControlListener(ControlListener.controlResizedAdapter(event -> stackWhenNarrow(row)));
	}

	/** In a narrow view, what is chosen from stands below what is typed. */
	private static void stackWhenNarrow(Composite row) {
		GridLayout layout = (GridLayout) row.getLayout();
		int columns = row.getSize().x < NARROW ? 2 : 4;
		if (layout.numColumns != columns) {
			layout.numColumns = columns;
			row.getParent().layout(true, true);
		}
	}

	private static Combo combo(Composite row, String name, Runnable changed) {
		Combo combo = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setToolTipText(name);
		combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		GridDataFactory.fillDefaults().hint(COMBO, SWT.DEFAULT).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		return combo;
	}

	/** @param control gets the focus by the key Down in the field */
	void leadTo(Control control) {
		field.leadTo(control);
	}

	/** Sets whose memos can be asked for; the chosen one stays chosen. */
	void setResearchers(List<Researcher> all) {
		Researcher chosen = researchers.isEmpty() ? null : researchers.get(authors.getSelectionIndex());
		List<Researcher> now = new ArrayList<>();
		now.add(null);
		now.addAll(all);
		List<String> names = now.stream().map(each -> each == null ? Messages.allAuthors : StudyLabels.text(each)).toList();
		if (!now.equals(researchers) || !names.equals(List.of(authors.getItems()))) {
			researchers = now;
			authors.setItems(names.toArray(String[]::new));
			authors.select(Math.max(0, now.indexOf(chosen)));
		}
	}

	/** Limits it to the memos on a transcript; null for no limit. Returns whether that is another one. */
	boolean setTranscript(Transcript limit) {
		boolean other = limit != transcript;
		transcript = limit;
		return other;
	}

	/** Which memos pass now. */
	Predicate<MemoRow> get() {
		WordFilter typed = words;
		Researcher author = researchers.get(Math.max(0, authors.getSelectionIndex()));
		int kind = kinds.getSelectionIndex() - 1;
		Transcript limit = transcript;
		return row -> (author == null || author == row.author()) && (kind < 0 || row.kind().ordinal() == kind)
				&& (limit == null || limit == row.transcript()) && row.matches(typed);
	}

	/** Says how many memos there are and pass. */
	void showCount(String text) {
		if (!Objects.equals(text, count.getText())) {
			count.setText(text);
		}
	}
}
