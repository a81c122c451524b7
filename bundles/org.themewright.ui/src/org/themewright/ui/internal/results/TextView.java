package org.themewright.ui.internal.results;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.TextResult;
import org.themewright.analysis.TextResult.Paragraph;
import org.themewright.analysis.TextResult.Style;
import org.themewright.ui.internal.widgets.Copying;
import org.themewright.ui.results.ResultSite;
import org.themewright.ui.results.ResultViewer;

/** A text in paragraphs; a double click or Enter on one leads to the words behind it. */
public final class TextView implements ResultViewer {

	private static final int MARGIN = 10;
	private static final int INDENT = 24;
	private static final int LINE_SPACING = 4;

	private final List<Integer> starts = new ArrayList<>();
	private StyledText text;
	private TextResult result;
	private ResultSite site;

	@Override
	public void createControl(Composite parent, ResultSite resultSite) {
		site = resultSite;
		result = (TextResult) resultSite.result();
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(LINE_SPACING);
		StringBuilder words = new StringBuilder();
		for (Paragraph each : result.paragraphs()) {
			starts.add(words.length());
			words.append(each.text()).append('\n');
		}
		text.setText(words.toString());
		for (int i = 0; i < result.paragraphs().size(); i++) {
			style(result.paragraphs().get(i), starts.get(i));
		}
		text.addListener(SWT.MouseDoubleClick, event -> open());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				open();
			}
		});
	}

	private void style(Paragraph paragraph, int start) {
		int line = text.getLineAtOffset(start);
		int lines = text.getLineAtOffset(start + paragraph.text().length()) - line + 1;
		StyleRange range = new StyleRange(start, paragraph.text().length(), null, null);
		switch (paragraph.style()) {
		case HEADING -> range.fontStyle = SWT.BOLD;
		case WARNING -> {
			range.fontStyle = SWT.BOLD;
			range.foreground = JFaceResources.getColorRegistry().get("ERROR_COLOR"); //$NON-NLS-1$
		}
		case QUOTE -> {
			range.fontStyle = SWT.ITALIC;
			text.setLineIndent(line, lines, INDENT);
			text.setLineWrapIndent(line, lines, INDENT);
		}
		case PLAIN -> range.fontStyle = SWT.NORMAL;
		}
		text.setStyleRange(range);
		if (paragraph.style() == Style.HEADING && start > 0) {
			text.setLineVerticalIndent(line, MARGIN);
		}
	}

	private void open() {
		int paragraph = starts.size() - 1;
		while (paragraph > 0 && starts.get(paragraph) > text.getCaretOffset()) {
			paragraph--;
		}
		if (paragraph >= 0) {
			Paragraph chosen = result.paragraphs().get(paragraph);
			Evidence evidence = chosen.evidence();
			site.openPassages(result.title(), evidence);
		}
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}

	@Override
	public boolean copy() {
		Copying.text(text, text.getSelectionCount() > 0 ? text.getSelectionText() : text.getText());
		return true;
	}

	@Override
	public void selectAll() {
		text.selectAll();
	}
}
