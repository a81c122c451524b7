package org.themewright.ui.internal.widgets;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Keeps people from typing what cannot become part of a study that is open for reading only. */
public final class ReadOnlyControls {

	private ReadOnlyControls() {
	}

	/** Lets texts below a composite be read and copied only, and what is chosen stay as it is. */
	public static void apply(Composite root) {
		for (Control each : root.getChildren()) {
			switch (each) {
			case Text text -> text.setEditable(false);
			case StyledText text -> text.setEditable(false);
			case Combo combo -> combo.setEnabled(false);
			case Button button -> button.setEnabled(false);
			case Composite composite -> apply(composite);
			default -> {
				// labels and links stay as they are
			}
			}
		}
	}
}
