package org.themewright.ui.transcript.internal;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** Sets how transcripts are shown; open editors follow at once. */
public final class TranscriptPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final String FONTS = "org.eclipse.ui.preferencePages.ColorsAndFonts"; //$NON-NLS-1$
	private static final String KEYS = "org.eclipse.ui.preferencePages.Keys"; //$NON-NLS-1$

	/** Made by the platform. */
	public TranscriptPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(ReadingPreferences.store());
		setDescription(Messages.TranscriptPreferencePage_description);
	}

	@Override
	protected void createFieldEditors() {
		Composite parent = getFieldEditorParent();
		number(ReadingPreferences.MEASURE, Messages.TranscriptPreferencePage_measure,
				ReadingPreferences.LEAST_MEASURE, ReadingPreferences.MOST_MEASURE, parent);
		number(ReadingPreferences.LINE_SPACING, Messages.TranscriptPreferencePage_lineSpacing, 0,
				ReadingPreferences.MOST_SPACING, parent);
		number(ReadingPreferences.ZOOM, Messages.TranscriptPreferencePage_zoom, ReadingPane.LEAST_ZOOM,
				ReadingPane.MOST_ZOOM, parent);
		addField(new BooleanFieldEditor(ReadingPreferences.TURN_NUMBERS, Messages.TranscriptPreferencePage_turnNumbers,
				parent));
		addField(new BooleanFieldEditor(ReadingPreferences.TIME_STAMPS, Messages.TranscriptPreferencePage_timeStamps,
				parent));
		addField(new BooleanFieldEditor(ReadingPreferences.FOLD_INTERVIEWER,
				Messages.TranscriptPreferencePage_foldInterviewer, parent));
	}

	private void number(String name, String label, int least, int most, Composite parent) {
		IntegerFieldEditor field = new IntegerFieldEditor(name, label, parent, 4);
		field.setValidRange(least, most);
		addField(field);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		Link link = new Link(parent, SWT.WRAP);
		link.setText(Messages.TranscriptPreferencePage_elsewhere);
		link.addListener(SWT.Selection, event -> PreferencesUtil.createPreferenceDialogOn(getShell(),
				"keys".equals(event.text) ? KEYS : FONTS, null, null)); //$NON-NLS-1$
		return contents;
	}
}
