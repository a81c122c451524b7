package org.themewright.ui.internal.widgets;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Puts text on the clipboard. */
public final class Copying {

	private Copying() {
	}

	/**
	 * Copies a text; nothing, which a clipboard refuses, leaves there what is there.
	 *
	 * @param control where it comes from
	 * @param text the text
	 */
	public static void text(Control control, String text) {
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(control.getDisplay());
			try {
				clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			} finally {
				clipboard.dispose();
			}
		}
	}
}
