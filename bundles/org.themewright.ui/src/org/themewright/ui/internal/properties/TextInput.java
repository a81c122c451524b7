package org.themewright.ui.internal.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A control that text is typed into; the caret stays as near as it can when the text is set. */
sealed interface TextInput {

	Control getControl();

	String getText();

	void setText(String text);

	void setHint(String hint);

	/** A field of one line. */
	final class OneLine implements TextInput {

		private final Text text;

		OneLine(Composite parent) {
			text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		}

		@Override
		public Control getControl() {
			return text;
		}

		@Override
		public String getText() {
			return text.getText();
		}

		@Override
		public void setText(String value) {
			Point selection = text.getSelection();
			text.setText(value);
			text.setSelection(Math.min(selection.x, value.length()), Math.min(selection.y, value.length()));
		}

		@Override
		public void setHint(String hint) {
			text.setMessage(hint);
		}
	}

	/** A field that wraps and is as high as its text. The tab key leads out of it. */
	final class ManyLines implements TextInput {

		private static final int LEAST_LINES = 2;
		private static final int MARGIN_X = 7;
		private static final int MARGIN_Y = 5;
		private final StyledText text;

		ManyLines(Composite parent) {
			text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP);
			text.setMargins(MARGIN_X, MARGIN_Y, MARGIN_X, MARGIN_Y);
			text.setLineSpacing(2);
			text.addTraverseListener(event -> {
				boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
				event.doit |= tab;
			});
			text.addVerifyKeyListener(event -> {
				boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
				event.doit &= !(enter && (event.stateMask & SWT.MOD1) != 0);
			});
		}

		@Override
		public Control getControl() {
			return text;
		}

		@Override
		public String getText() {
			return text.getText();
		}

		@Override
		public void setText(String value) {
			Point selection = text.getSelection();
			text.setText(value);
			text.setSelection(Math.min(selection.x, value.length()), Math.min(selection.y, value.length()));
		}

		@Override
		public void setHint(String hint) {
			text.setToolTipText(hint);
		}

		/** The height of the lines, without margins and border, that shows everything in a field so wide. */
		int heightFor(int width) {
			Rectangle trim = text.computeTrim(0, 0, 0, 0);
			int around = trim.height + 2 * MARGIN_Y;
			int wanted = text.computeSize(Math.max(1, width - trim.width), SWT.DEFAULT).y - around;
			return Math.max(wanted, LEAST_LINES * (text.getLineHeight() + text.getLineSpacing()));
		}
	}
}
