package org.eclipse.help.ui.internal.views;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Where cheat sheets would go beside a modal dialog; their classes are not linked without it. */
public class HelpTray extends DialogTray {

	@Override
	protected Control createContents(Composite parent) {
		return new Composite(parent, 0);
	}
}
