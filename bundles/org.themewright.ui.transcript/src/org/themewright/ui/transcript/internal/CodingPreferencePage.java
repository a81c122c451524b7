package org.themewright.ui.transcript.internal;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.themewright.ui.transcript.internal.text.CodingUnit;

/** The preferences of coding. */
public final class CodingPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** Creates the page. */
	public CodingPreferencePage() {
		super(GRID);
		setPreferenceStore(UnitPreference.store());
	}

	@Override
	public void init(IWorkbench workbench) {
		setDescription(Messages.CodingPreferencePage_description);
	}

	@Override
	protected void createFieldEditors() {
		CodingUnit[] units = CodingUnit.values();
		String[][] choices = new String[units.length][];
		for (int i = 0; i < units.length; i++) {
			choices[i] = new String[] { UnitPreference.label(units[i]), units[i].name() };
		}
		addField(new RadioGroupFieldEditor(UnitPreference.KEY, Messages.CodingPreferencePage_unit, 1, choices,
				getFieldEditorParent(), true));
	}
}
