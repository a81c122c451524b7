package org.themewright.ui.internal.codebook;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.themewright.core.codebook.CodeOutline;
import org.themewright.model.Code;

/** Codes on the clipboard: for a codebook with all their texts, for other programs as indented names. */
final class CodeClipboard {

	private CodeClipboard() {
	}

	/** Copies codes with what is below them; codings are not copied. */
	static void copy(Display display, List<Code> codes) {
		List<CodeOutline> outlines = CodeOutline.of(codes);
		if (!outlines.isEmpty()) {
			Clipboard clipboard = new Clipboard(display);
			clipboard.setContents(new Object[] { outlines, CodeOutline.toText(outlines) },
					new Transfer[] { CodeTransfer.getInstance(), TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	/** What can be pasted: codes, or names in the lines of a text; empty for nothing. */
	@SuppressWarnings("unchecked")
	static List<CodeOutline> get(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			Object codes = clipboard.getContents(CodeTransfer.getInstance());
			return codes != null ? (List<CodeOutline>) codes
					: CodeOutline.fromText(Objects.requireNonNullElse((String) clipboard.getContents(TextTransfer.getInstance()), "")); //$NON-NLS-1$
		} finally {
			clipboard.dispose();
		}
	}
}
