package org.themewright.ui.internal.results;

import java.util.List;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.themewright.analysis.ParameterDeclaration;
import org.themewright.analysis.ParameterDeclaration.Choice;
import org.themewright.analysis.ParameterType;

/** The control for a parameter, as its type asks. */
abstract class ParameterField {

	private static final int NUMBER_WIDTH = 100;

	private final ControlDecoration decoration;
	private final Control control;

	private ParameterField(Control control) {
		this.control = control;
		decoration = new ControlDecoration(control, SWT.TOP | SWT.LEFT);
		decoration.setImage(FieldDecorationRegistry.getDefault()
				.getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		decoration.hide();
	}

	/**
	 * @param parent    has a grid layout
	 * @param parameter what is asked for
	 * @param changed   run when the value changes
	 */
	static ParameterField create(Composite parent, ParameterDeclaration parameter, Runnable changed) {
		return switch (parameter.type()) {
		case BOOLEAN -> new Check(parent, parameter, changed);
		case CHOICE -> new Choices(parent, parameter, changed);
		case NUMBER, TEXT -> new Typed(parent, parameter, changed);
		};
	}

	Control control() {
		return control;
	}

	/** Shows a value in its normal form. */
	abstract void show(String value);

	/** The value as it was typed or chosen; null for none. */
	abstract String value();

	/** Shows what is wrong with the value; null when nothing is. */
	void mark(String problem) {
		if (problem == null) {
			decoration.hide();
		} else {
			decoration.setDescriptionText(problem);
			decoration.show();
		}
	}

	private static final class Check extends ParameterField {

		private final Button button;

		Check(Composite parent, ParameterDeclaration parameter, Runnable changed) {
			super(new Button(parent, SWT.CHECK));
			button = (Button) control();
			button.setText(parameter.name());
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		}

		@Override
		void show(String value) {
			button.setSelection(Boolean.parseBoolean(value));
		}

		@Override
		String value() {
			return String.valueOf(button.getSelection());
		}
	}

	private static final class Choices extends ParameterField {

		private final Combo combo;
		private final List<Choice> choices;

		Choices(Composite parent, ParameterDeclaration parameter, Runnable changed) {
			super(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN));
			combo = (Combo) control();
			choices = parameter.choices();
			choices.forEach(choice -> combo.add(choice.name()));
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		}

		@Override
		void show(String value) {
			combo.select(choices.stream().map(Choice::value).toList().indexOf(value));
		}

		@Override
		String value() {
			int index = combo.getSelectionIndex();
			return index < 0 ? null : choices.get(index).value();
		}
	}

	private static final class Typed extends ParameterField {

		private final Text text;

		Typed(Composite parent, ParameterDeclaration parameter, Runnable changed) {
			super(new Text(parent, SWT.BORDER | SWT.SINGLE));
			text = (Text) control();
			text.addModifyListener(event -> changed.run());
			if (parameter.type() == ParameterType.NUMBER) {
				GridDataFactory.swtDefaults().hint(NUMBER_WIDTH, SWT.DEFAULT).applyTo(text);
			} else {
				GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
			}
		}

		@Override
		void show(String value) {
			text.setText(value);
		}

		@Override
		String value() {
			return text.getText().isBlank() ? null : text.getText();
		}
	}
}
