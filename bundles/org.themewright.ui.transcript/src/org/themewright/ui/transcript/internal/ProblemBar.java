package org.themewright.ui.transcript.internal;

import java.util.Collection;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.themewright.model.AnchorState;
import org.themewright.model.Coding;
import org.themewright.model.Memo;

/** Says above the text how many codings and memos are not shown on it, as their words are gone or their place is a guess. */
final class ProblemBar {

	private final Composite bar;
	private final Link message;
	private String shown = ""; //$NON-NLS-1$

	/**
	 * @param parent where
	 * @param select run to select what is not shown
	 */
	ProblemBar(Composite parent, Runnable select) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 6).spacing(8, 0).applyTo(bar);
		Label icon = new Label(bar, SWT.NONE);
		icon.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING));
		message = new Link(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(message);
		message.addListener(SWT.Selection, event -> select.run());
		setVisible(false);
	}

	/** Shows the bar when there is anything to say. */
	void show(Collection<Coding> unplaced, Collection<Memo> memos) {
		long orphaned = unplaced.stream().filter(each -> each.getState() == AnchorState.ORPHANED).count();
		long review = unplaced.size() - orphaned;
		String gone = orphaned == 0 ? "" : NLS.bind(Messages.ProblemBar_orphaned, orphaned); //$NON-NLS-1$
		String unsure = review == 0 ? "" : NLS.bind(Messages.ProblemBar_review, review); //$NON-NLS-1$
		String written = memos.isEmpty() ? "" : NLS.bind(Messages.ProblemBar_memos, memos.size()); //$NON-NLS-1$
		String text = String.join(" ", gone, unsure, written).strip().replaceAll(" +", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (text.equals(shown)) {
			return;
		}
		shown = text;
		if (!text.isEmpty()) {
			message.setText(text + " <a>" + Messages.ProblemBar_select + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		setVisible(!text.isEmpty());
	}

	private void setVisible(boolean visible) {
		bar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).create());
		bar.setVisible(visible);
		bar.getParent().layout();
	}
}
