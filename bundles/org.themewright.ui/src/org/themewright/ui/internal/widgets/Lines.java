package org.themewright.ui.internal.widgets;

/** Breaks long texts for tool tips. */
public final class Lines {

	private Lines() {
	}

	/**
	 * @param text any text
	 * @return the same words in lines of up to 90 characters
	 */
	public static String wrapped(String text) {
		return text.replaceAll("(.{1,90})(\\s+|$)", "$1\n").strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
