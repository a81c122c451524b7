package org.themewright.ui.transcript.internal;

import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.themewright.model.Coding;
import org.themewright.model.Memo;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.widgets.WritingDialog;

/** Writes the note on a coding, or a memo with its title. */
final class MemoDialog extends WritingDialog {

	private static final int WIDTH = 460;
	private static final int LINES = 8;

	private final String heading;
	private final String quote;
	/** Null when there is none to be written. */
	private String title;
	private String memo;
	private Text titleInput;
	private Text input;

	private MemoDialog(Shell parent, String heading, String quote, String title, String memo) {
		super(parent, heading);
		this.heading = heading;
		this.quote = quote;
		this.title = title;
		this.memo = Objects.requireNonNullElse(memo, ""); //$NON-NLS-1$
	}

	/** For the note on a coding. */
	MemoDialog(Shell parent, Coding coding) {
		this(parent, NLS.bind(Messages.MemoDialog_title, StudyLabels.text(coding.getCode())), coding.getQuote(), null,
				coding.getMemo());
	}

	/** For a memo that is there. */
	MemoDialog(Shell parent, Memo memo, String quote) {
		this(parent, Messages.MemoDialog_edit, quote, Objects.requireNonNullElse(memo.getName(), ""), memo.getText()); //$NON-NLS-1$
	}

	/** For a new memo on words. */
	MemoDialog(Shell parent, String quote) {
		this(parent, Messages.MemoDialog_new, quote, "", null); //$NON-NLS-1$
	}

	/** What was written; valid after OK. */
	String memo() {
		return memo;
	}

	/** The title; where none was given the beginning of what was written, else of the words. Valid after OK. */
	String title() {
		String beginning = memo.isEmpty() ? quote.strip() : memo.lines().findFirst().orElseThrow();
		return !title.isEmpty() ? title : beginning.isEmpty() ? heading : StudyLabels.shortened(beginning);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		Label words = new Label(area, SWT.WRAP);
		words.setText("\u201c" + StudyLabels.shortened(quote).replace("&", "&&") + "\u201d"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
		if (title != null) {
			titleInput = new Text(area, SWT.SINGLE | SWT.BORDER);
			titleInput.setMessage(Messages.MemoDialog_titleHint);
			titleInput.setText(title);
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(titleInput);
		}
		input = createText(area, memo);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, input.getLineHeight() * LINES).applyTo(input);
		input.setFocus();
		return area;
	}

	@Override
	protected boolean isChanged() {
		return !input.getText().strip().equals(memo.strip())
				|| titleInput != null && !titleInput.getText().strip().equals(title.strip());
	}

	@Override
	protected void okPressed() {
		memo = input.getText().strip();
		title = titleInput == null ? null : titleInput.getText().strip();
		super.okPressed();
	}
}
