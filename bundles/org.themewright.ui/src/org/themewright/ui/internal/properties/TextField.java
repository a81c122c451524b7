package org.themewright.ui.internal.properties;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A text that becomes part of the study when the field is left, or by Ctrl+Enter; in a field of one line by Enter too.
 * Escape gives up what was typed. What is not valid is marked and not stored.
 */
final class TextField implements Field {

	private final PropertyForm form;
	private final TextInput input;
	private final Label problem;
	private final Supplier<String> get;
	private final Function<String, String> check;
	private final Consumer<String> set;
	private final boolean manyLines;
	private String shown = ""; //$NON-NLS-1$

	/**
	 * @param form where
	 * @param manyLines whether it may have line breaks
	 * @param get gives the value, or null
	 * @param check says what is wrong with what was typed; null when nothing is
	 * @param set puts a valid value into the study; null stands for an empty field
	 */
	TextField(PropertyForm form, boolean manyLines, Supplier<String> get, Function<String, String> check,
			Consumer<String> set) {
		this.form = form;
		this.get = get;
		this.check = check;
		this.set = set;
		this.manyLines = manyLines;
		input = manyLines ? new TextInput.ManyLines(form.getBody()) : new TextInput.OneLine(form.getBody());
		Control control = input.getControl();
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(control);
		problem = new Label(form.getBody(), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).exclude(true).applyTo(problem);
		problem.setVisible(false);
		problem.setForeground(JFaceColors.getErrorText(control.getDisplay()));
		control.addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
		control.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
		control.addListener(SWT.Modify, event -> {
			showProblem(problemNow());
			fit();
		});
	}

	/** @param hint shown in the empty field */
	void setHint(String hint) {
		input.setHint(hint);
	}

	private void keyPressed(KeyEvent event) {
		if (event.character == SWT.ESC) {
			input.setText(shown);
		} else if (event.keyCode == 's' && event.stateMask == SWT.MOD1) {
			// comes here only while there is nothing else to save
			commit();
			form.save();
		} else if (isEnter(event) && (!manyLines || (event.stateMask & SWT.MOD1) != 0)) {
			commit();
		}
	}

	private static boolean isEnter(KeyEvent event) {
		return event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
	}

	private String problemNow() {
		return input.getText().equals(shown) ? null : check.apply(input.getText().strip());
	}

	private void showProblem(String message) {
		boolean visible = message != null;
		if (visible != problem.getVisible() || visible && !message.equals(problem.getText())) {
			problem.setText(visible ? message : ""); //$NON-NLS-1$
			problem.setVisible(visible);
			((GridData) problem.getLayoutData()).exclude = !visible;
			form.layout();
		}
	}

	@Override
	public void commit() {
		String typed = input.getText();
		if (!typed.equals(shown) && problemNow() == null) {
			String value = manyLines ? typed.stripTrailing() : typed.strip();
			set.accept(value.isBlank() ? null : value);
			show();
		}
	}

	@Override
	public void show() {
		if (input.getControl().isDisposed()) {
			return;
		}
		String value = Objects.requireNonNullElse(get.get(), ""); //$NON-NLS-1$
		if (!value.equals(shown)) {
			shown = value;
			if (!input.getText().equals(value)) {
				input.setText(value);
			}
			showProblem(null);
		}
	}

	@Override
	public void fit() {
		if (input instanceof TextInput.ManyLines lines) {
			GridData data = (GridData) lines.getControl().getLayoutData();
			int height = lines.heightFor(form.getBodyWidth());
			if (data.heightHint != height) {
				data.heightHint = height;
				form.layout();
			}
		}
	}

	Control getControl() {
		return input.getControl();
	}
}
