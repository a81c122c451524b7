package org.themewright.ui.transcript.internal;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.themewright.core.StudySession;
import org.themewright.model.Researcher;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyImages;
import org.themewright.ui.StudyLabels;

/** Says in the status line who codes. */
public final class TranscriptActions extends EditorActionBarContributor implements OpenStudies.Listener {

	private final WhoCodes item = new WhoCodes();
	private TranscriptEditor editor;

	@Override
	public void contributeToStatusLine(IStatusLineManager statusLine) {
		statusLine.add(item);
		studies().addListener(this);
	}

	@Override
	public void setActiveEditor(IEditorPart active) {
		editor = active instanceof TranscriptEditor transcript ? transcript : null;
		show();
	}

	@Override
	public void activated(StudySession session) {
		show();
	}

	private void show() {
		item.show(editor == null ? null : editor.researcher(), editor != null);
	}

	private static OpenStudies studies() {
		return PlatformUI.getWorkbench().getService(OpenStudies.class);
	}

	@Override
	public void dispose() {
		studies().removeListener(this);
		super.dispose();
	}

	/** The field of the status line. */
	private static final class WhoCodes extends ContributionItem {

		private static final int WIDTH = 190;

		private String text = ""; //$NON-NLS-1$
		private CLabel label;

		WhoCodes() {
			super("org.themewright.ui.transcript.whoCodes"); //$NON-NLS-1$
		}

		void show(Researcher researcher, boolean active) {
			text = !active ? "" //$NON-NLS-1$
					: researcher == null ? Messages.TranscriptActions_nobody
							: NLS.bind(Messages.TranscriptActions_codesAs, StudyLabels.text(researcher));
			fill();
		}

		private void fill() {
			if (label != null && !label.isDisposed()) {
				label.setText(text);
				label.setImage(text.isEmpty() ? null : StudyImages.get("researcher")); //$NON-NLS-1$
				label.setToolTipText(text.isEmpty() ? null : Messages.TranscriptActions_tip);
			}
		}

		@Override
		public void fill(Composite parent) {
			Label separator = new Label(parent, SWT.SEPARATOR);
			StatusLineLayoutData line = new StatusLineLayoutData();
			line.heightHint = 20;
			separator.setLayoutData(line);
			label = new CLabel(parent, SWT.SHADOW_NONE);
			StatusLineLayoutData data = new StatusLineLayoutData();
			data.widthHint = WIDTH;
			label.setLayoutData(data);
			fill();
		}
	}
}
