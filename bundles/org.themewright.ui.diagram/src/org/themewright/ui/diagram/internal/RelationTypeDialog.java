package org.themewright.ui.diagram.internal;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.themewright.core.edit.Palette;
import org.themewright.model.EdgeDirection;
import org.themewright.model.LineStyle;

/** Asks what a new type of relations is called and how it is drawn. */
final class RelationTypeDialog extends Dialog {

	private static final int WIDTH = 300;
	private static final int COLOURS = 8;
	private static final EdgeDirection[] DIRECTIONS = { EdgeDirection.FORWARD, EdgeDirection.BOTH, EdgeDirection.NONE };
	private static final LineStyle[] LINES = { LineStyle.SOLID, LineStyle.DASHED, LineStyle.DOTTED };

	private final List<String> taken;
	private Text nameField;
	private Combo directionField;
	private Combo lineField;
	private Combo colourField;
	private Label problem;
	private String name;
	private EdgeDirection direction;
	private LineStyle line;
	private String colour;

	/** Names that are taken are refused. */
	RelationTypeDialog(Shell parent, List<String> taken) {
		super(parent);
		this.taken = List.copyOf(taken);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.type_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		label(area, Messages.type_name);
		nameField = new Text(area, SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(nameField);
		directionField = combo(area, Messages.look_direction, Messages.look_directionForward, Messages.look_directionBoth,
				Messages.look_directionNone);
		lineField = combo(area, Messages.type_line, Messages.type_solid, Messages.type_dashed, Messages.type_dotted);
		String[] colours = new String[COLOURS + 1];
		colours[0] = Messages.type_colourPlain;
		for (int i = 0; i < COLOURS; i++) {
			colours[i + 1] = Palette.colour(i);
		}
		colourField = combo(area, Messages.look_colour, colours);
		problem = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(problem);
		nameField.addModifyListener(event -> check());
		return area;
	}

	private static void label(Composite area, String text) {
		new Label(area, SWT.NONE).setText(text.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Combo combo(Composite area, String text, String... items) {
		label(area, text);
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(items);
		combo.select(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		check();
		return contents;
	}

	private void check() {
		String typed = nameField.getText().strip();
		boolean known = taken.stream().anyMatch(typed::equalsIgnoreCase);
		problem.setText(known ? Messages.type_taken : ""); //$NON-NLS-1$
		getButton(IDialogConstants.OK_ID).setEnabled(!typed.isEmpty() && !known);
	}

	@Override
	protected void okPressed() {
		name = nameField.getText().strip();
		direction = DIRECTIONS[directionField.getSelectionIndex()];
		line = LINES[lineField.getSelectionIndex()];
		colour = colourField.getSelectionIndex() == 0 ? null : Palette.colour(colourField.getSelectionIndex() - 1);
		super.okPressed();
	}

	String name() {
		return name;
	}

	EdgeDirection direction() {
		return direction;
	}

	LineStyle line() {
		return line;
	}

	String colour() {
		return colour;
	}
}
