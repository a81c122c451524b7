package org.themewright.ui.internal.privacy;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.privacy.messages", Messages.class); //$NON-NLS-1$
	}

	public static String add;
	public static String addTip;
	public static String addTitle;
	public static String changeButton;
	public static String changeMessage;
	public static String changePassphrase;
	public static String changeTitle;
	public static String createButton;
	public static String createMessage;
	public static String createTitle;
	public static String discard;
	public static String discardQuestion;
	public static String discardTitle;
	public static String edit;
	public static String editTip;
	public static String editTitle;
	public static String filter;
	public static String keepEditing;
	public static String keyMessage;
	public static String kind;
	public static String kindField;
	public static String lostPassphrase;
	public static String names;
	public static String namesShown;
	public static String needsStudy;
	public static String newPassphrase;
	public static String note;
	public static String noteField;
	public static String openButton;
	public static String openMessage;
	public static String openTitle;
	public static String organisation;
	public static String other;
	public static String passphrase;
	public static String passphraseAgain;
	public static String passphraseChanges;
	public static String passphrasesDiffer;
	public static String person;
	public static String place;
	public static String pseudonym;
	public static String pseudonymField;
	public static String pseudonymIsRealName;
	public static String pseudonymKey;
	public static String pseudonymMissing;
	public static String pseudonymShared;
	public static String realName;
	public static String realNameField;
	public static String realNameMissing;
	public static String realNameTaken;
	public static String remove;
	public static String removeButton;
	public static String removeMany;
	public static String removeOne;
	public static String removeTip;
	public static String removeTitle;
	public static String shortPassphrase;

	private Messages() {
	}
}
