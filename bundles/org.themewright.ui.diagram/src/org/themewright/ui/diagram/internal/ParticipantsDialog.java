package org.themewright.ui.diagram.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.themewright.diagram.scene.ParticipantGroup;
import org.themewright.model.Attribute;
import org.themewright.model.Study;
import org.themewright.ui.StudyLabels;

/** Asks for an attribute and a value that participants share. */
public final class ParticipantsDialog extends Dialog {

	private static final int WIDTH = 300;

	private final Study study;
	private final List<Attribute> attributes;
	private Combo attributeField;
	private Combo valueField;
	private Label count;
	private Attribute attribute;
	private String value;

	/** Offers the attributes of a study. */
	public ParticipantsDialog(Shell parent, Study study) {
		super(parent);
		this.study = study;
		this.attributes = new ArrayList<>(study.getAttributes());
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.participants_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		new Label(area, SWT.NONE).setText(Messages.participants_attribute);
		attributeField = combo(area);
		attributeField.setItems(attributes.stream().map(StudyLabels::text).toArray(String[]::new));
		attributeField.select(0);
		new Label(area, SWT.NONE).setText(Messages.participants_value);
		valueField = combo(area);
		count = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(count);
		attributeField.addListener(SWT.Selection, event -> fillValues());
		valueField.addListener(SWT.Selection, event -> update());
		return area;
	}

	private static Combo combo(Composite area) {
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		fillValues();
		return contents;
	}

	private void fillValues() {
		TreeSet<String> values = new TreeSet<>();
		if (!attributes.isEmpty()) {
			Attribute chosen = attributes.get(attributeField.getSelectionIndex());
			values.addAll(chosen.getChoices());
			study.getParticipants().stream().flatMap(each -> each.getValues().stream())
					.filter(each -> each.getAttribute() == chosen).map(each -> each.getValue()).filter(Objects::nonNull)
					.forEach(values::add);
		}
		valueField.setItems(values.toArray(String[]::new));
		valueField.select(0);
		update();
	}

	private void update() {
		boolean known = valueField.getSelectionIndex() >= 0;
		attribute = known ? attributes.get(attributeField.getSelectionIndex()) : null;
		value = known ? valueField.getText() : null;
		count.setText(!known ? Messages.participants_none
				: NLS.bind(Messages.participants_count, ParticipantGroup.members(study, attribute, value).size()));
		getButton(IDialogConstants.OK_ID).setEnabled(known);
	}

	/** The attribute, after OK. */
	public Attribute attribute() {
		return attribute;
	}

	/** The value, after OK. */
	public String value() {
		return value;
	}
}
