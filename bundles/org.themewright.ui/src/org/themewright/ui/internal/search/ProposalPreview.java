package org.themewright.ui.internal.search;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.themewright.core.edit.AutoCoding.Proposal;
import org.themewright.core.text.TextRange;
import org.themewright.ui.StudyColours;

/** Shows what would be coded of one hit with what stands around it: coded words tinted, found words bold. */
final class ProposalPreview {

	private static final int CONTEXT = 240;
	private static final int MARGIN = 6;
	private static final double SHARE = 0.25;

	private final StyledText text;
	private final LocalResourceManager resources;

	ProposalPreview(Composite parent) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setAlwaysShowScrollBars(false);
		resources = new LocalResourceManager(JFaceResources.getResources(), text);
	}

	/** Whole words around a range. */
	private static TextRange around(TextRange range, String source) {
		int start = Math.max(0, range.start() - CONTEXT);
		while (start > 0 && start < range.start() && !Character.isWhitespace(source.charAt(start - 1))) {
			start++;
		}
		int end = Math.min(source.length(), range.end() + CONTEXT);
		while (end < source.length() && end > range.end() && !Character.isWhitespace(source.charAt(end))) {
			end--;
		}
		return new TextRange(start, end);
	}

	StyledText control() {
		return text;
	}

	/**
	 * @param proposal what to show; null for nothing
	 * @param source the text it is in
	 * @param colour of the code
	 */
	void show(Proposal proposal, String source, RGB colour) {
		if (proposal == null) {
			text.setText(""); //$NON-NLS-1$
			return;
		}
		TextRange range = proposal.range();
		TextRange around = around(range, source);
		text.setText(around.in(source));
		RGB tint = StudyColours.blend(colour, text.getBackground().getRGB(), SHARE);
		text.setStyleRange(new StyleRange(range.start() - around.start(), range.length(), null,
				resources.create(ColorDescriptor.createFrom(tint))));
		for (TextRange hit : proposal.hits()) {
			int from = Math.max(hit.start(), around.start());
			int to = Math.min(hit.end(), around.end());
			if (from < to) {
				StyleRange found = new StyleRange(from - around.start(), to - from, null, null, SWT.BOLD);
				found.background = resources.create(ColorDescriptor.createFrom(tint));
				text.setStyleRange(found);
			}
		}
		text.setSelection(range.start() - around.start());
		text.setTopIndex(Math.max(0, text.getLineAtOffset(range.start() - around.start()) - 1));
		text.showSelection();
	}
}
