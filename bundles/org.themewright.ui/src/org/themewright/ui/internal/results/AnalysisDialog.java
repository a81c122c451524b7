package org.themewright.ui.internal.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.ParameterDeclaration;
import org.themewright.analysis.ParameterException;
import org.themewright.analysis.ParameterType;
import org.themewright.analysis.Parameters;
import org.themewright.core.snapshot.StudySnapshot;

/** Asks for the parameters that a method of analysis declares. */
final class AnalysisDialog extends TitleAreaDialog {

	private static final int WIDTH = 460;

	private final AnalysisMethodDescriptor method;
	private final StudySnapshot study;
	private final Map<String, List<String>> initial;
	private final Map<String, ParameterField> fields = new LinkedHashMap<>();
	private Parameters parameters;

	AnalysisDialog(Shell parent, StudySnapshot study, AnalysisMethodDescriptor method,
			Map<String, List<String>> initial) {
		super(parent);
		this.study = study;
		this.method = method;
		this.initial = initial;
		setHelpAvailable(false);
	}

	/** The checked values, after OK. */
	Parameters getParameters() {
		return parameters;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.analyse);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(method.getName());
		setMessage(method.getDescription());
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 4).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(form);
		if (method.getParameters().isEmpty()) {
			new Label(form, SWT.NONE).setText(Messages.noParameters);
		}
		method.getParameters().forEach(each -> createField(form, each));
		return area;
	}

	private void createField(Composite form, ParameterDeclaration parameter) {
		Label label = new Label(form, SWT.NONE);
		boolean named = parameter.type() != ParameterType.BOOLEAN;
		label.setText(named ? parameter.name() + ":" : ""); //$NON-NLS-1$ //$NON-NLS-2$
		ParameterField field = ParameterField.create(form, parameter, study, this::check);
		field.control().setToolTipText(parameter.description());
		List<String> some = initial.get(parameter.id());
		if (some != null) {
			field.show(some);
		} else if (parameter.defaultValue() != null) {
			field.show(List.of(parameter.defaultValue()));
		}
		fields.put(parameter.id(), field);
		if (!parameter.description().isEmpty()) {
			new Label(form, SWT.NONE);
			Label description = new Label(form, SWT.WRAP);
			description.setText(parameter.description());
			description.setForeground(description.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 120, SWT.DEFAULT).indent(0, -2)
					.applyTo(description);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, OK, Messages.run, true);
		createButton(parent, CANCEL, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	private void check() {
		if (getButton(OK) == null) {
			return;
		}
		fields.values().forEach(field -> field.mark(null));
		try {
			parameters = method.parameters(values(), study);
			setErrorMessage(null);
		} catch (ParameterException e) {
			parameters = null;
			setErrorMessage(e.getMessage());
			ParameterField field = fields.get(e.getParameterId());
			if (field != null) {
				field.mark(e.getMessage());
			}
		}
		getButton(OK).setEnabled(parameters != null);
	}

	/** The values of the fields that are asked for; the others are greyed. */
	private Map<String, List<String>> values() {
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (ParameterDeclaration each : method.getParameters()) {
			ParameterField field = fields.get(each.id());
			boolean asked = Parameters.isAskedFor(each, values);
			field.control().setEnabled(asked);
			if (asked) {
				values.put(each.id(), field.values());
			}
		}
		return values;
	}
}
