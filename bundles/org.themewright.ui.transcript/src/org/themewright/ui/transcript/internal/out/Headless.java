package org.themewright.ui.transcript.internal.out;

/** Keeps AWT, with which pages are drawn, from looking for a display of its own beside SWT's. */
final class Headless {

	private static final String AWT_HEADLESS = "java.awt.headless"; //$NON-NLS-1$

	private Headless() {
	}

	/** To be called before the first page is drawn; leaves alone what is set already. */
	static void set() {
		if (System.getProperty(AWT_HEADLESS) == null) {
			System.setProperty(AWT_HEADLESS, Boolean.TRUE.toString());
		}
	}
}
