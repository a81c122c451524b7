package org.themewright.ui.internal.studies;

/** Creates the sample study in a job and opens it. */
public final class SampleOpening {

	private SampleOpening() {
	}

	/** Begins; called on the UI thread. */
	public static void run() {
		throw new UnsupportedOperationException();
	}
}
