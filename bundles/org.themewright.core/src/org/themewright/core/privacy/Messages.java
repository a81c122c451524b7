package org.themewright.core.privacy;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.core.privacy.messages", Messages.class); //$NON-NLS-1$
	}

	public static String absurdCosts;
	public static String cannotRead;
	public static String cannotWrite;
	public static String changedMeanwhile;
	public static String damaged;
	public static String keyExists;
	public static String nameBlank;
	public static String newerVersion;
	public static String noKey;
	public static String notAFile;
	public static String notAStudy;
	public static String passphraseEmpty;
	public static String tooLarge;
	public static String wrongPassphrase;

	private Messages() {
	}
}
