package org.themewright.ui.internal.privacy;

import java.util.Arrays;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.themewright.core.StudyException;

/** Asks for a passphrase until what it is for succeeds or the user gives up; for one that is set, it asks twice. */
final class PassphraseDialog extends WorkDialog {

	/** What a passphrase is for. */
	@FunctionalInterface
	interface Use {
		/** Uses it, on another thread; the array is wiped afterwards. */
		void with(char[] passphrase) throws StudyException;
	}

	private static final int WIDTH = 62;
	/** Characters; shorter ones are pointed out and not refused. */
	private static final int SHORT = 14;

	private final String title;
	private final String explanation;
	private final String button;
	private final boolean isNew;
	private final Use use;
	private Text first;
	private Text second;

	private PassphraseDialog(Shell parent, String title, String explanation, String button, boolean isNew, Use use) {
		super(parent);
		this.title = title;
		this.explanation = explanation;
		this.button = button;
		this.isNew = isNew;
		this.use = use;
	}

	/** Asks for the passphrase of a key; returns whether it was used. */
	static boolean open(Shell parent, Use use) {
		return new PassphraseDialog(parent, Messages.openTitle, Messages.openMessage, Messages.openButton, false, use)
				.open() == OK;
	}

	/** Asks for the passphrase of a key that is made; returns whether it was used. */
	static boolean create(Shell parent, Use use) {
		return new PassphraseDialog(parent, Messages.createTitle, Messages.createMessage, Messages.createButton, true, use)
				.open() == OK;
	}

	/** Asks for another passphrase of an open key; returns whether it was used. */
	static boolean change(Shell parent, Use use) {
		return new PassphraseDialog(parent, Messages.changeTitle, Messages.changeMessage, Messages.changeButton, true, use)
				.open() == OK;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.pseudonymKey);
	}

	@Override
	void createBody(Composite parent) {
		setTitle(title);
		setMessage(explanation);
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT)
				.applyTo(body);
		first = field(body, isNew ? Messages.newPassphrase : Messages.passphrase);
		if (isNew) {
			second = field(body, Messages.passphraseAgain);
			Label warning = new Label(body, SWT.WRAP);
			warning.setText(Messages.lostPassphrase);
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1)
					.hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT).indent(0, 4).applyTo(warning);
		}
	}

	private Text field(Composite parent, String label) {
		new Label(parent, SWT.NONE).setText(label);
		Text field = new Text(parent, SWT.BORDER | SWT.PASSWORD);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
		field.addModifyListener(event -> validate());
		return field;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, button, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		validate();
	}

	private void validate() {
		int length = first.getCharCount();
		boolean complete = length > 0 && (!isNew || isRepeated());
		boolean differs = isNew && !complete && second.getCharCount() > 0;
		setErrorMessage(differs ? Messages.passphrasesDiffer : null);
		boolean isShort = isNew && length > 0 && length < SHORT;
		setMessage(isShort ? Messages.shortPassphrase : explanation,
				isShort ? IMessageProvider.WARNING : IMessageProvider.NONE);
		if (getButton(OK) != null) {
			getButton(OK).setEnabled(complete);
		}
	}

	private boolean isRepeated() {
		char[] one = first.getTextChars();
		char[] other = second.getTextChars();
		boolean result = Arrays.equals(one, other);
		Arrays.fill(one, '\0');
		Arrays.fill(other, '\0');
		return result;
	}

	@Override
	protected void okPressed() {
		char[] passphrase = first.getTextChars();
		boolean done;
		try {
			done = perform(() -> use.with(passphrase));
		} finally {
			Arrays.fill(passphrase, '\0');
		}
		if (done) {
			super.okPressed();
		} else {
			first.selectAll();
			first.setFocus();
		}
	}
}
