package org.themewright.ui.internal.search;

/** What can be done with the hits of a search; the names stand in plugin.xml. */
enum HitsAction {
	/** Code them all. */
	CODE,
	/** Go back to what was found before the last narrowing. */
	BACK,
	/** Look for something else in what was found. */
	WITHIN,
	/** Keep the search in the study. */
	SAVE,
	/** Write them to a file. */
	EXPORT,
	/** Write them into a new memo. */
	MEMO,
	/** Draw what they are coded with, and who speaks. */
	DIAGRAM,
	/** Find passages like the selected hit. */
	SIMILAR,
	/** Replace the words found. */
	REPLACE
}
