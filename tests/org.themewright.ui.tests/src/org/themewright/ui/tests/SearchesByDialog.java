package org.themewright.ui.tests;

import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;

/** Searches as people do: by the key and the dialog. */
final class SearchesByDialog {

	private SearchesByDialog() {
	}

	/** Begins a search; what it finds comes later. */
	static void search(String query) {
		Hand.during(() -> {
		}, hand -> {
			hand.keys("ctrl+h");
			Shell dialog = hand.dialog("Search", "Search");
			hand.ask(() -> {
				Workbench.find(dialog, StyledText.class).setText(query);
				return null;
			});
			hand.press(dialog, "Search");
		});
	}

	/** What the Search view says above the hits; empty where there are none yet. */
	static String label() {
		return NewSearchUI.getSearchResultView() == null || NewSearchUI.getSearchResultView().getActivePage() == null ? ""
				: NewSearchUI.getSearchResultView().getActivePage().getLabel();
	}
}
