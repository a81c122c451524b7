package org.themewright.ui.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.themewright.core.StudySession;
import org.themewright.model.Named;
import org.themewright.model.Speaker;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.ui.internal.widgets.WordProposals;

/** A form that makes a query out of what is filled in, for those who do not write queries. */
final class QueryForm {

	private static final String[] ROLES = { "", "participant", "interviewer", "other" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String[] CODED = { "", "yes", "no" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final int WIDTH = 190;

	private final Composite control;
	private final Runnable changed;
	private final Text all;
	private final Text any;
	private final Text phrase;
	private final Button exact;
	private final Text none;
	private final Combo role;
	private final Combo coded;
	private final Combo speaker;
	private final Combo source;
	private final Combo code;
	private final Combo coder;
	private final Combo attribute;
	private final Combo from;
	private final Text to;
	private final Text since;
	private final Text until;
	private String base = ""; //$NON-NLS-1$
	private boolean clearing;

	/**
	 * @param parent  where
	 * @param session whose names are offered; null for none
	 * @param changed told when something else is filled in
	 */
	QueryForm(Composite parent, StudySession session, Runnable changed) {
		this.changed = changed;
		Study study = session == null ? null : session.getStudy();
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).spacing(8, 6).applyTo(control);
		all = text(Messages.formAll);
		any = text(Messages.formAny);
		label(Messages.formPhrase);
		Composite cell = cell(2);
		phrase = field(cell);
		exact = new Button(cell, SWT.CHECK);
		exact.setText(Messages.formExact);
		exact.setToolTipText(Messages.formExactTip);
		exact.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> filled()));
		none = text(Messages.formNone);
		role = choice(Messages.formRole, Messages.formRoles);
		speaker = combo(Messages.formSpeaker, study == null ? List.of() : speakers(study));
		source = combo(Messages.formSource, names(study == null ? List.of() : study.getSources()));
		code = combo(Messages.formCode, study == null ? List.of()
				: StudyObjects.allCodes(study.getCodebook()).stream().map(StudyObjects::path).toList());
		code.setToolTipText(Messages.formCodeTip);
		coder = combo(Messages.formCoder, names(study == null ? List.of() : study.getResearchers()));
		coded = choice(Messages.formCoded, Messages.formCodedChoices);
		attribute = combo(Messages.formAttribute, names(study == null ? List.of() : study.getAttributes()));
		label(Messages.formValue);
		Composite values = cell(3);
		from = combo(values, List.of());
		new Label(values, SWT.NONE).setText(Messages.formTo);
		to = field(values);
		to.setToolTipText(Messages.formToTip);
		attribute.addModifyListener(event -> offerValues(study));
		label(Messages.formSince);
		Composite dates = cell(3);
		since = field(dates);
		since.setMessage(Messages.formDateHint);
		since.setToolTipText(Messages.formDateTip);
		new Label(dates, SWT.NONE).setText(Messages.formUntil);
		until = field(dates);
		until.setMessage(Messages.formDateHint);
		until.setToolTipText(Messages.formDateTip);
		Button clear = new Button(control, SWT.PUSH);
		clear.setText(Messages.formClear);
		clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			clear();
			changed.run();
		}));
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(clear);
	}

	private static List<String> names(List<? extends Named> objects) {
		return objects.stream().map(Named::getName).toList();
	}

	private static List<String> speakers(Study study) {
		return Stream.concat(study.getParticipants().stream().map(Named::getName),
				StudyObjects.transcripts(study).stream().flatMap(each -> each.getSpeakers().stream()).map(Speaker::getName))
				.toList();
	}

	Composite control() {
		return control;
	}

	/** The query that the form makes of what is filled in and what was written before. */
	String query() {
		return new FormQuery(base, all.getText(), any.getText(), phrase.getText(), exact.getSelection(), none.getText(),
				ROLES[Math.max(0, role.getSelectionIndex())], speaker.getText(), source.getText(), code.getText(),
				coder.getText(), CODED[Math.max(0, coded.getSelectionIndex())], attribute.getText(), from.getText(),
				to.getText(), since.getText(), until.getText()).text();
	}

	/** Empties the form; what is filled in from now on is asked for besides a query written by hand. */
	void startFrom(String query) {
		base = query;
		clear();
	}

	private void clear() {
		clearing = true;
		for (Text each : List.of(all, any, phrase, none, to, since, until)) {
			each.setText(""); //$NON-NLS-1$
		}
		for (Combo each : List.of(speaker, source, code, coder, attribute, from)) {
			each.setText(""); //$NON-NLS-1$
		}
		role.select(0);
		coded.select(0);
		exact.setSelection(false);
		clearing = false;
	}

	private void filled() {
		if (!clearing) {
			changed.run();
		}
	}

	private void offerValues(Study study) {
		String typed = from.getText();
		String name = attribute.getText();
		List<String> values = study == null ? List.of()
				: study.getParticipants().stream().flatMap(each -> each.getValues().stream())
						.filter(each -> each.getAttribute() != null && name.equals(each.getAttribute().getName()))
						.map(each -> each.getValue()).filter(Objects::nonNull).distinct().sorted().toList();
		boolean before = clearing;
		clearing = true;
		from.setItems(values.toArray(String[]::new));
		from.setText(typed);
		clearing = before;
	}

	private void label(String text) {
		Label label = new Label(control, SWT.NONE);
		label.setText(text);
	}

	private Composite cell(int columns) {
		Composite cell = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(6, 0).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(cell);
		return cell;
	}

	private Text text(String label) {
		label(label);
		return field(control);
	}

	private Text field(Composite parent) {
		Text text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
				.hint(parent == control ? WIDTH : WIDTH / 3, SWT.DEFAULT).applyTo(text);
		text.addModifyListener(event -> filled());
		return text;
	}

	private Combo choice(String label, String items) {
		label(label);
		Combo combo = new Combo(control, SWT.READ_ONLY);
		combo.setItems(items.split("\n")); //$NON-NLS-1$
		combo.select(0);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> filled()));
		return combo;
	}

	private Combo combo(String label, List<String> items) {
		label(label);
		return combo(control, items);
	}

	private Combo combo(Composite parent, List<String> items) {
		List<String> offered = new ArrayList<>(items.stream().filter(each -> each != null && !each.isBlank()).distinct()
				.sorted(String.CASE_INSENSITIVE_ORDER).toList());
		Combo combo = new Combo(parent, SWT.DROP_DOWN);
		combo.setItems(offered.toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).hint(parent == control ? WIDTH : WIDTH / 2, SWT.DEFAULT)
				.applyTo(combo);
		if (!offered.isEmpty()) {
			WordProposals.install(combo, offered);
		}
		combo.addModifyListener(event -> filled());
		return combo;
	}
}
