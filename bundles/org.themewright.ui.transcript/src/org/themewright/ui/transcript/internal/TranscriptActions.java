package org.themewright.ui.transcript.internal;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.themewright.core.StudySession;
import org.themewright.model.Researcher;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyImages;
import org.themewright.ui.StudyLabels;

/** Says in the status line what codings snap to and who codes. */
public final class TranscriptActions extends EditorActionBarContributor implements OpenStudies.Listener {

	private final Field unit = new Field("codingUnit", "coding", 140, Messages.TranscriptActions_unitTip); //$NON-NLS-1$ //$NON-NLS-2$
	private final Field who = new Field("whoCodes", "researcher", 210, Messages.TranscriptActions_tip); //$NON-NLS-1$ //$NON-NLS-2$
	private final IPreferenceStore preferences = UnitPreference.store();
	private final IPropertyChangeListener preferenceListener = event -> unitChanged();
	private TranscriptEditor editor;

	@Override
	public void contributeToStatusLine(IStatusLineManager statusLine) {
		statusLine.add(unit);
		statusLine.add(who);
		studies().addListener(this);
		preferences.addPropertyChangeListener(preferenceListener);
	}

	@Override
	public void setActiveEditor(IEditorPart active) {
		editor = active instanceof TranscriptEditor transcript ? transcript : null;
		show();
		// all transcripts share the status line
		getActionBars().getStatusLineManager().setMessage(editor == null ? null : editor.said());
	}

	@Override
	public void activated(StudySession session) {
		show();
	}

	private void unitChanged() {
		show();
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(CodingUnitHandler.COMMAND, null);
	}

	private void show() {
		Researcher researcher = editor == null ? null : editor.researcher();
		who.show(editor == null ? "" //$NON-NLS-1$
				: researcher == null ? Messages.TranscriptActions_nobody
						: NLS.bind(Messages.TranscriptActions_codesAs, StudyLabels.text(researcher)));
		unit.show(editor == null ? "" : UnitPreference.label(new UnitPreference().get())); //$NON-NLS-1$
	}

	private static OpenStudies studies() {
		return PlatformUI.getWorkbench().getService(OpenStudies.class);
	}

	@Override
	public void dispose() {
		studies().removeListener(this);
		preferences.removePropertyChangeListener(preferenceListener);
		super.dispose();
	}

	/** A field of the status line. */
	private static final class Field extends ContributionItem {

		private final String icon;
		private final int width;
		private final String tip;
		private String text = ""; //$NON-NLS-1$
		private CLabel label;

		Field(String id, String icon, int width, String tip) {
			super("org.themewright.ui.transcript." + id); //$NON-NLS-1$
			this.icon = icon;
			this.width = width;
			this.tip = tip;
		}

		void show(String shown) {
			text = shown;
			fill();
		}

		private void fill() {
			if (label != null && !label.isDisposed()) {
				label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
				label.setImage(text.isEmpty() ? null : StudyImages.get(icon));
				label.setToolTipText(text.isEmpty() ? null : tip);
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
			data.widthHint = width;
			label.setLayoutData(data);
			fill();
		}
	}
}
