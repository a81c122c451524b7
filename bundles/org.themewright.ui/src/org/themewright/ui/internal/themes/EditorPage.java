package org.themewright.ui.internal.themes;

import org.themewright.core.themes.ThemeCheck;

/** One of the pages behind the tabs of the theme editor. */
interface EditorPage {

	/** The text of the tab, with a number where there is something to count. */
	String title(ThemeCheck check);

	/** Shows what is so now. */
	void show(ThemeCheck check);

	/** Puts the focus where work begins. */
	void setFocus();

	/** Moves what is selected one step up (-1) or down (1), where there is an order. */
	default void move(int step) {
	}
}
