package org.themewright.ui.internal.properties;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.StatusDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.themewright.core.StudySession;
import org.themewright.model.Attribute;
import org.themewright.model.AttributeType;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;

/** Declares an attribute that all participants can have a value of. */
final class AttributeDialog extends StatusDialog {

	private static final AttributeType[] TYPES = { AttributeType.TEXT, AttributeType.NUMBER, AttributeType.BOOLEAN,
			AttributeType.DATE, AttributeType.CHOICE };
	private final StudySession session;
	private Text name;
	private Combo type;
	private Text choices;

	private AttributeDialog(Shell shell, StudySession session) {
		super(shell);
		this.session = session;
		setTitle(Messages.newAttributeTitle);
		setHelpAvailable(false);
	}

	static void open(Shell shell, StudySession session) {
		new AttributeDialog(shell, session).open();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(body);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(body);
		name = field(body, Messages.name);
		label(body, Messages.type);
		type = new Combo(body, SWT.READ_ONLY);
		type.setItems(Messages.typeText, Messages.typeNumber, Messages.typeYesNo, Messages.typeDate, Messages.typeChoice);
		type.select(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(type);
		choices = field(body, Messages.choices);
		choices.setMessage(Messages.choicesHint);
		choices.setEnabled(false);
		name.addModifyListener(event -> validate());
		choices.addModifyListener(event -> validate());
		type.addModifyListener(event -> {
			choices.setEnabled(isChoice());
			validate();
		});
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setEnabled(false);
	}

	private static Text field(Composite parent, String label) {
		label(parent, label);
		Text text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private static void label(Composite parent, String text) {
		new Label(parent, SWT.NONE).setText(text);
	}

	private boolean isChoice() {
		return TYPES[type.getSelectionIndex()] == AttributeType.CHOICE;
	}

	private List<String> enteredChoices() {
		return Arrays.stream(choices.getText().split(";")).map(String::strip).filter(each -> !each.isEmpty()) //$NON-NLS-1$
				.distinct().toList();
	}

	private void validate() {
		String typed = name.getText().strip();
		boolean taken = session.getStudy().getAttributes().stream().anyMatch(each -> typed.equals(each.getName()));
		String problem = typed.isEmpty() ? NLS.bind(Messages.needed, Messages.name)
				: taken ? NLS.bind(Messages.attributeTaken, typed)
						: isChoice() && enteredChoices().size() < 2 ? Messages.choicesNeeded : null;
		updateStatus(problem == null ? Status.OK_STATUS
				: Status.error(problem));
	}

	@Override
	protected void okPressed() {
		Attribute attribute = StudyObjects.create(Literals.ATTRIBUTE);
		attribute.setName(name.getText().strip());
		attribute.setType(TYPES[type.getSelectionIndex()]);
		if (isChoice()) {
			attribute.getChoices().addAll(enteredChoices());
		}
		session.execute(NLS.bind(Messages.createAttribute, attribute.getName()),
				() -> session.getStudy().getAttributes().add(attribute));
		super.okPressed();
	}
}
