package org.themewright.ui.internal.widgets;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The contents of a view, or a hint of what to do when there is nothing to show. */
public final class HintStack {

	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final Composite hintPage;
	private final Label hint;
	private final Composite content;

	/** @param parent where */
	public HintStack(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(layout);
		hintPage = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(hintPage);
		hint = new Label(hintPage, SWT.WRAP | SWT.CENTER);
		hint.setEnabled(true);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT)
				.applyTo(hint);
		content = new Composite(stack, SWT.NONE);
		layout.topControl = content;
	}

	/** @return where the contents go; without a layout */
	public Composite getContent() {
		return content;
	}

	/** @return the control that holds both */
	public Composite getControl() {
		return stack;
	}

	/** @param text the hint to show in place of the contents; null shows the contents */
	public void show(String text) {
		if (text != null) {
			hint.setText(text);
			hintPage.layout(true);
		}
		layout.topControl = text == null ? content : hintPage;
		stack.layout();
	}
}
