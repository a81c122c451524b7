package org.themewright.ui.internal.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Edits a list of words, one on each line. */
final class WordListDialog extends TitleAreaDialog {

	private static final int WIDTH = 60;
	private static final int ROWS = 14;

	private final String title;
	private final String explanation;
	private final Collection<String> before;
	private Text text;
	private List<String> words;

	private WordListDialog(Shell parent, String title, String explanation, Collection<String> before) {
		super(parent);
		this.title = title;
		this.explanation = explanation;
		this.before = before;
		setHelpAvailable(false);
	}

	/** Asks; returns the words, or nothing when the user cancelled. */
	static Optional<List<String>> edit(Shell parent, String title, String explanation, Collection<String> before) {
		WordListDialog dialog = new WordListDialog(parent, title, explanation, before);
		return dialog.open() == OK ? Optional.of(dialog.words) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(title);
		setMessage(explanation);
		text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(ROWS)).applyTo(text);
		text.setText(before.isEmpty() ? "" : String.join("\n", before) + "\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		text.setSelection(text.getCharCount());
		text.setFocus();
		return area;
	}

	@Override
	protected void okPressed() {
		words = text.getText().lines().map(String::strip).filter(each -> !each.isEmpty()).distinct().toList();
		super.okPressed();
	}
}
