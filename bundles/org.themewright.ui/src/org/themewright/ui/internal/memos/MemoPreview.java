package org.themewright.ui.internal.memos;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.themewright.model.Memo;
import org.themewright.ui.StudyLabels;

/** Shows a memo to be read: its title, what it is about, who wrote it and when, the words it is on, and what it says. */
final class MemoPreview {

	private static final int MARGIN = 10;

	private final StyledText text;

	MemoPreview(Composite parent) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(3);
		text.setAlwaysShowScrollBars(false);
	}

	/** @param memo what to show; null for a hint */
	void show(Memo memo) {
		if (memo == null) {
			set(Messages.selectOne);
			return;
		}
		String title = StudyLabels.text(memo);
		String words = MemoTexts.quotation(memo);
		String quotation = words.isEmpty() ? "" : words + '\n'; //$NON-NLS-1$
		String facts = MemoTexts.facts(memo);
		if (set(title + '\n' + facts + '\n' + quotation + '\n' + MemoTexts.text(memo))) {
			text.setStyleRange(new StyleRange(0, title.length(), null, null, SWT.BOLD));
			if (!words.isEmpty()) {
				text.setStyleRange(
						new StyleRange(title.length() + facts.length() + 2, words.length(), null, null, SWT.ITALIC));
			}
		}
	}

	private boolean set(String wanted) {
		if (wanted.equals(text.getText())) {
			return false;
		}
		text.setText(wanted);
		return true;
	}
}
