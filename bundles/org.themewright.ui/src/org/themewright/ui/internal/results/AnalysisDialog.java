package org.themewright.ui.internal.results;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.ParameterDeclaration;
import org.themewright.analysis.ParameterException;
import org.themewright.analysis.ParameterType;
import org.themewright.analysis.Parameters;
import org.themewright.analysis.Scope;
import org.themewright.core.snapshot.StudySnapshot;

/**
 * Asks for the parameters that a method of analysis declares, and for the part of the study that it shall look at. What is
 * still missing is asked for; what is wrong is said.
 */
final class AnalysisDialog extends TitleAreaDialog {

	private static final int WIDTH = 520;
	/** A long description is wrapped, into the two lines that there are for it. */
	private static final int WIDEST = 900;
	private static final int HIGHEST = 540;
	private static final int LABELS = 150;

	private final AnalysisMethodDescriptor method;
	private final StudySnapshot study;
	private final boolean partial;
	private final Map<String, List<String>> initialScope;
	private final Map<String, List<String>> initial;
	private final Map<String, ParameterField> fields = new LinkedHashMap<>();
	private final Map<Scope.Kind, ParameterField> scopeFields = new EnumMap<>(Scope.Kind.class);
	private ScrolledComposite scrolled;
	private Composite form;
	private Composite scopeForm;
	private Scope scope = Scope.ALL;
	private Parameters parameters;

	/** @param partial whether something is left out of the study that blind coding hides */
	AnalysisDialog(Shell parent, StudySnapshot study, boolean partial, AnalysisMethodDescriptor method,
			Map<String, List<String>> initialScope, Map<String, List<String>> initial) {
		super(parent);
		this.study = study;
		this.partial = partial;
		this.method = method;
		this.initialScope = initialScope;
		this.initial = initial;
		setHelpAvailable(false);
	}

	/** The checked values, after OK. */
	Parameters getParameters() {
		return parameters;
	}

	/** The part of the study to look at, after OK. */
	Scope getScope() {
		return scope;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.min(WIDEST, size.x), size.y);
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
		scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		form = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(10, 4).applyTo(form);
		if (partial) {
			say(Messages.blindLeftOut);
		}
		if (method.getParameters().isEmpty()) {
			say(Messages.noParameters);
		}
		method.getParameters().forEach(this::createField);
		if (!method.getScopeKinds().isEmpty()) {
			createScope();
		}
		scrolled.setContent(form);
		scrolled.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
		Point size = form.computeSize(WIDTH, SWT.DEFAULT);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, Math.min(HIGHEST, size.y)).applyTo(scrolled);
		return area;
	}

	private void say(String text) {
		Label label = new Label(form, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH - LABELS, SWT.DEFAULT).applyTo(label);
	}

	private void fit() {
		scrolled.setMinHeight(form.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
	}

	private void createField(ParameterDeclaration parameter) {
		Label label = new Label(form, SWT.NONE);
		boolean named = parameter.type() != ParameterType.BOOLEAN;
		label.setText(named ? parameter.name() + ":" : ""); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, parameter.type().isSet() ? SWT.BEGINNING : SWT.CENTER)
				.applyTo(label);
		ParameterField field = ParameterField.create(form, parameter, study, this::check);
		field.control().setToolTipText(parameter.description());
		List<String> some = initial.get(parameter.id());
		if (some != null && !some.isEmpty()) {
			field.show(some);
		} else if (parameter.defaultValue() != null) {
			field.show(List.of(parameter.defaultValue()));
		}
		fields.put(parameter.id(), field);
		String help = parameter.type().isSet() ? (parameter.description() + ' ' + Messages.noneIsAll).strip()
				: parameter.description();
		if (!help.isEmpty()) {
			new Label(form, SWT.NONE);
			Label description = new Label(form, SWT.WRAP);
			description.setText(help.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - LABELS, SWT.DEFAULT).indent(0, -2)
					.applyTo(description);
		}
	}

	/** The fields are there only while they are wanted: most runs look at the whole study. */
	private void createScope() {
		Button narrow = new Button(form, SWT.CHECK);
		narrow.setText(Messages.narrow);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(narrow);
		scopeForm = new Composite(form, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 4).applyTo(scopeForm);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(18, 0).applyTo(scopeForm);
		for (Scope.Kind each : method.getScopeKinds()) {
			Label label = new Label(scopeForm, SWT.NONE);
			label.setText(switch (each) {
			case SOURCES -> Messages.scopeSources;
			case PARTICIPANTS -> Messages.scopeParticipants;
			case RESEARCHERS -> Messages.scopeResearchers;
			case CODES -> Messages.scopeCodes;
			});
			GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
			ParameterField field = ParameterField.create(scopeForm, each, study, this::check);
			field.show(initialScope.getOrDefault(each.literal(), List.of()));
			scopeFields.put(each, field);
		}
		narrow.setSelection(!initialScope.isEmpty());
		showScope(narrow.getSelection());
		narrow.addListener(SWT.Selection, event -> {
			showScope(narrow.getSelection());
			check();
		});
	}

	private void showScope(boolean shown) {
		scopeForm.setVisible(shown);
		((GridData) scopeForm.getLayoutData()).exclude = !shown;
		form.layout();
		if (scrolled.getContent() != null) {
			fit();
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
		parameters = null;
		try {
			parameters = method.parameters(values(), study);
			scope = Scope.of(scopeValues(), study);
			setErrorMessage(null);
			setMessage(method.getDescription());
		} catch (ParameterException e) {
			tell(e);
		}
		getButton(OK).setEnabled(parameters != null);
	}

	/** What is not filled in yet is no mistake. */
	private void tell(ParameterException problem) {
		ParameterField field = fields.get(problem.getParameterId());
		if (field != null && field.values().isEmpty()) {
			String name = method.getParameters().stream().filter(each -> each.id().equals(problem.getParameterId()))
					.findFirst().orElseThrow().name();
			setErrorMessage(null);
			setMessage(NLS.bind(Messages.prompt, name), IMessageProvider.INFORMATION);
			return;
		}
		setErrorMessage(problem.getMessage());
		if (field != null) {
			field.mark(problem.getMessage());
		}
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

	private Map<String, List<String>> scopeValues() {
		Map<String, List<String>> values = new LinkedHashMap<>();
		if (scopeForm != null && scopeForm.getVisible()) {
			scopeFields.forEach((kind, field) -> values.put(kind.literal(), field.values()));
		}
		return values;
	}
}
