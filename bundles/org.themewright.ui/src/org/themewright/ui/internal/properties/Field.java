package org.themewright.ui.internal.properties;

/** One labelled value in the form. */
interface Field {

	/** Shows the value as it is in the study now; what is being typed stays unless the value changed elsewhere. */
	void show();

	/** Puts what was typed into the study, if it is valid and differs. */
	default void commit() {
	}

	/** Fits the height to the contents. */
	default void fit() {
	}
}
