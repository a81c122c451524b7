package org.themewright.ui.internal.widgets;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * A field that filters as one types. Down goes to what is filtered, Escape empties the field; in a dialog, neither Enter
 * nor that Escape closes it.
 */
public final class FilterField {

	private final Text text;

	/**
	 * @param parent has a grid layout
	 * @param message shown in the empty field
	 * @param changed told of each change
	 */
	public FilterField(Composite parent, String message, Consumer<WordFilter> changed) {
		text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(message);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT)
				.applyTo(text);
		text.addModifyListener(event -> changed.accept(new WordFilter(text.getText())));
		text.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE && text.getCharCount() > 0) {
				event.doit = false;
			}
		});
	}

	/** @param control gets the focus on the key Down */
	public void leadTo(Control control) {
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				control.setFocus();
				event.doit = false;
			} else if (event.keyCode == SWT.ESC) {
				text.setText(""); //$NON-NLS-1$
			}
		}));
	}

	/** @return what is typed now */
	public WordFilter getFilter() {
		return new WordFilter(text.getText());
	}

	/** Puts the caret into the field. */
	public void setFocus() {
		text.setFocus();
	}
}
