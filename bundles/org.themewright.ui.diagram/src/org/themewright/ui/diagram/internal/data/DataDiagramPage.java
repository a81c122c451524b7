package org.themewright.ui.diagram.internal.data;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.themewright.diagram.generate.DataDiagrams;
import org.themewright.model.Code;
import org.themewright.model.Named;
import org.themewright.model.Participant;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.diagram.internal.Messages;

/** Asks from what a diagram is made: a theme, codes that occur together, or what a participant said. */
final class DataDiagramPage extends WizardPage {

	private static final int INDENT = 22;
	private static final int MOST = 10_000;
	private static final int USUAL_THRESHOLD = 2;

	private final List<?> selected;
	private final List<Theme> themes;
	private final List<Participant> participants;
	private final List<Code> codes;
	private Button fromTheme;
	private Button together;
	private Button fromParticipant;
	private Combo theme;
	private Combo participant;
	private Spinner threshold;
	private Button onlySelected;

	/**
	 * The study is null when none is open; what is selected is offered first. In blind coding it says that not all is counted.
	 */
	DataDiagramPage(Study study, List<?> selected, boolean blind) {
		super("data"); //$NON-NLS-1$
		this.selected = selected;
		this.themes = study == null ? List.of() : StudyObjects.allThemes(study.getCodebook());
		this.participants = study == null ? List.of() : study.getParticipants();
		this.codes = selected.stream().filter(Code.class::isInstance).map(Code.class::cast).toList();
		setTitle(Messages.data_title);
		setDescription(study == null ? Messages.data_noStudy
				: blind ? Messages.data_description + ' ' + Messages.data_blind : Messages.data_description);
		setPageComplete(study != null);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 10).spacing(6, 6).applyTo(area);
		fromTheme = way(area, Messages.data_theme);
		theme = choice(area, themes);
		together = way(area, Messages.data_together);
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().indent(INDENT, 0).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.data_threshold);
		threshold = new Spinner(row, SWT.BORDER);
		threshold.setValues(USUAL_THRESHOLD, 1, MOST, 0, 1, 10);
		onlySelected = new Button(area, SWT.CHECK);
		onlySelected.setText(Messages.data_onlySelected);
		onlySelected.setSelection(codes.size() > 1);
		onlySelected.setEnabled(codes.size() > 1);
		GridDataFactory.fillDefaults().indent(INDENT, 0).applyTo(onlySelected);
		fromParticipant = way(area, Messages.data_participant);
		participant = choice(area, participants);
		Object first = selected.isEmpty() ? null : selected.get(0);
		Button preset = first instanceof Participant ? fromParticipant : first instanceof Code || themes.isEmpty() ? together
				: fromTheme;
		preset.setSelection(true);
		update();
		setControl(area);
	}

	private Button way(Composite area, String text) {
		Button button = new Button(area, SWT.RADIO);
		button.setText(text);
		button.addListener(SWT.Selection, event -> update());
		return button;
	}

	private Combo choice(Composite area, List<? extends Named> objects) {
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(objects.stream().map(StudyLabels::text).toArray(String[]::new));
		combo.select(Math.max(0, selected.isEmpty() ? 0 : objects.indexOf(selected.get(0))));
		GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).applyTo(combo);
		return combo;
	}

	private void update() {
		theme.setEnabled(fromTheme.getSelection());
		participant.setEnabled(fromParticipant.getSelection());
		threshold.setEnabled(together.getSelection());
		onlySelected.setEnabled(together.getSelection() && codes.size() > 1);
		setPageComplete(together.getSelection() || fromTheme.getSelection() && !themes.isEmpty()
				|| fromParticipant.getSelection() && !participants.isEmpty());
	}

	/** Makes what was chosen. */
	ThemeDiagram make(DataDiagrams diagrams) {
		if (fromTheme.getSelection()) {
			return diagrams.fromTheme(themes.get(theme.getSelectionIndex()));
		}
		if (fromParticipant.getSelection()) {
			return diagrams.fromParticipant(participants.get(participant.getSelectionIndex()));
		}
		return diagrams.fromCooccurrence(onlySelected.isEnabled() && onlySelected.getSelection() ? codes : List.of(),
				threshold.getSelection());
	}
}
