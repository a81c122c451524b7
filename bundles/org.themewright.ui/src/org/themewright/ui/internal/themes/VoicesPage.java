package org.themewright.ui.internal.themes;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.core.themes.CodingVoices;
import org.themewright.core.themes.ThemeCheck;
import org.themewright.model.Attribute;
import org.themewright.model.Coding;
import org.themewright.model.ConsentState;
import org.themewright.model.Participant;
import org.themewright.model.StudyObjects;
import org.themewright.ui.StudyImages;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.widgets.AllRows;
import org.themewright.ui.internal.widgets.ColumnWidths;
import org.themewright.ui.internal.widgets.OpenRows;

/** The participants of whom there are data, how much they speak to a theme, and their values of the attributes. */
final class VoicesPage implements EditorPage {

	private final ThemeEditor editor;
	private final TableViewer viewer;
	private final PageButtons buttons;
	private final Collator collator = Collator.getInstance();
	private Map<Participant, List<Coding>> voices = new LinkedHashMap<>();

	VoicesPage(Composite parent, ThemeEditor editor) {
		this.editor = editor;
		GridLayoutFactory.fillDefaults().margins(0, 4).spacing(0, 6).applyTo(parent);
		Composite holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		holder.setLayout(new FillLayout());
		viewer = new TableViewer(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		ColumnWidths widths = new ColumnWidths(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(widths, Messages.participant, 20, StudyLabels::text, this::sign, Comparator.comparing(StudyLabels::text, collator));
		column(widths, Messages.codings, 10, each -> Integer.toString(said(each)), null,
				Comparator.comparingInt(this::said).reversed());
		for (Attribute attribute : StudyObjects.studyOf(editor.theme()).getAttributes()) {
			Function<Participant, String> value = each -> value(each, attribute);
			column(widths, StudyLabels.text(attribute), 14, value, null, Comparator.comparing(value, collator));
		}
		Function<Participant, String> consent = VoicesPage::consent;
		column(widths, Messages.consent, 16, consent, null, Comparator.comparing(consent, collator));
		buttons = new PageButtons(parent, table).add(Messages.showPassages, null, this::open);
		OpenRows.in(table, this::open);
		table.addListener(SWT.Selection, event -> selected());
		table.addListener(SWT.FocusIn, event -> selected());
		editor.focusActions(table).add(ActionFactory.COPY, editor.action(Messages.copy, this::copy))
				.add(ActionFactory.SELECT_ALL, editor.action(Messages.selectAll, () -> AllRows.select(table)));
	}

	private void column(ColumnWidths widths, String heading, int weight, Function<Participant, String> text,
			Function<Participant, Image> image, Comparator<Participant> order) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(heading);
		column.setLabelProvider(ColumnLabelProvider.createTextImageProvider(row -> text.apply((Participant) row),
				row -> image == null ? null : image.apply((Participant) row)));
		widths.add(column.getColumn(), weight, 60, 0);
		column.getColumn().addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> sortBy(column.getColumn(), order)));
	}

	private void sortBy(TableColumn column, Comparator<Participant> order) {
		boolean down = viewer.getTable().getSortColumn() == column && viewer.getTable().getSortDirection() == SWT.UP;
		viewer.getTable().setSortColumn(column);
		viewer.getTable().setSortDirection(down ? SWT.DOWN : SWT.UP);
		List<Participant> sorted = new ArrayList<>(voices.keySet());
		sorted.sort(down ? order.reversed() : order);
		viewer.setInput(sorted);
	}

	private Image sign(Participant participant) {
		return CodingVoices.mayBeQuoted(participant) ? StudyImages.get(participant) : StudyImages.get("withheld"); //$NON-NLS-1$
	}

	private int said(Participant participant) {
		return voices.getOrDefault(participant, List.of()).size();
	}

	private static String value(Participant participant, Attribute attribute) {
		return participant.getValues().stream().filter(each -> each.getAttribute() == attribute)
				.map(each -> Objects.requireNonNullElse(each.getValue(), "")).findFirst().orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String consent(Participant participant) {
		ConsentState state = participant.getConsent() == null ? ConsentState.UNKNOWN : participant.getConsent().getState();
		return switch (state) {
		case WITHDRAWN -> Messages.consentWithdrawn;
		case GIVEN -> CodingVoices.mayBeQuoted(participant) ? Messages.consentGiven : Messages.consentNoQuotes;
		default -> CodingVoices.mayBeQuoted(participant) ? Messages.consentUnknown : Messages.consentNoQuotes;
		};
	}

	@Override
	public String title(ThemeCheck check) {
		return NLS.bind(Messages.voicesTab, check.evidence().voices().size());
	}

	/** Those who say nothing about it come last: that they are silent is worth to be seen. */
	@Override
	public void show(ThemeCheck check) {
		voices = new LinkedHashMap<>(check.evidence().voices());
		check.heard().forEach(each -> voices.putIfAbsent(each, List.of()));
		viewer.getTable().setSortColumn(null);
		viewer.setInput(new ArrayList<>(voices.keySet()));
		buttons.update(!viewer.getStructuredSelection().isEmpty());
	}

	private List<Participant> chosen() {
		return viewer.getStructuredSelection().stream().map(Participant.class::cast).toList();
	}

	private void selected() {
		editor.select(chosen());
		buttons.update(!chosen().isEmpty());
	}

	private void open() {
		List<Participant> chosen = chosen();
		List<Coding> codings = chosen.stream().flatMap(each -> voices.getOrDefault(each, List.of()).stream()).distinct().toList();
		if (!codings.isEmpty()) {
			editor.showCodings(chosen.size() == 1 ? NLS.bind(Messages.saidBy, chosen.get(0).getName(), editor.theme().getName())
					: editor.theme().getName(), codings);
		}
	}

	private void copy() {
		StringBuilder text = new StringBuilder();
		for (Participant each : chosen()) {
			text.append(StudyLabels.text(each)).append('\t').append(said(each)).append('\t').append(consent(each)).append('\n');
		}
		editor.copy(text.toString());
	}

	@Override
	public void setFocus() {
		viewer.getTable().setFocus();
	}
}
