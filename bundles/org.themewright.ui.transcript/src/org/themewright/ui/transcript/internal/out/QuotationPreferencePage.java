package org.themewright.ui.transcript.internal.out;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.themewright.core.quotation.Quotation;
import org.themewright.core.quotation.Quotation.Part;
import org.themewright.core.quotation.QuotationFormat;

/** How words copied with their reference are written, with an example. */
public final class QuotationPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int WIDTH = 60;
	private static final int LINES = 3;

	/** A template that is refused when it cannot be used. */
	private static final class TemplateEditor extends StringFieldEditor {

		TemplateEditor(String name, String label, int lines, Composite parent) {
			super(name, label, WIDTH, lines, VALIDATE_ON_KEY_STROKE, parent);
			// what is pasted by mouse comes without a key
			getTextControl(parent).addListener(SWT.Modify, event -> valueChanged());
		}

		@Override
		protected boolean doCheckState() {
			var problem = QuotationFormat.problem(getStringValue());
			setErrorMessage(problem.orElse(null));
			return problem.isEmpty();
		}
	}

	private TemplateEditor quote;
	private TemplateEditor dialogue;
	private BooleanFieldEditor cuts;
	private Label example;

	/** Created by the workbench. */
	public QuotationPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(QuotationPreferences.store());
		setDescription(Messages.QuotationPreferencePage_description);
	}

	@Override
	protected void createFieldEditors() {
		quote = new TemplateEditor(QuotationPreferences.QUOTE, Messages.QuotationPreferencePage_quote, 1, getFieldEditorParent());
		addField(quote);
		dialogue = new TemplateEditor(QuotationPreferences.DIALOGUE, Messages.QuotationPreferencePage_dialogue, LINES,
				getFieldEditorParent());
		addField(dialogue);
		cuts = new BooleanFieldEditor(QuotationPreferences.CUTS, Messages.QuotationPreferencePage_cuts, getFieldEditorParent());
		addField(cuts);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control fields = super.createContents(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
		Label title = new Label(parent, SWT.NONE);
		title.setText(Messages.QuotationPreferencePage_example);
		example = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT)
				.indent(convertWidthInCharsToPixels(2), 0).applyTo(example);
		showExample();
		return fields;
	}

	@Override
	public void propertyChange(PropertyChangeEvent event) {
		super.propertyChange(event);
		showExample();
	}

	@Override
	protected void performDefaults() {
		super.performDefaults();
		showExample();
	}

	private void showExample() {
		if (example == null || !quote.isValid() || !dialogue.isValid()) {
			return;
		}
		QuotationFormat format = new QuotationFormat(quote.getStringValue(), dialogue.getStringValue(),
				cuts.getBooleanValue());
		Part answer = new Part(Messages.QuotationPreferencePage_exampleSpeaker, Messages.QuotationPreferencePage_exampleWords);
		Part question = new Part(Messages.QuotationPreferencePage_exampleInterviewer,
				Messages.QuotationPreferencePage_exampleQuestion);
		example.setText((format.plain(quotation(List.of(answer), 12)) + "\n\n" //$NON-NLS-1$
				+ format.plain(quotation(List.of(question, answer), 11))).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		example.getParent().layout();
	}

	private static Quotation quotation(List<Part> parts, int first) {
		return new Quotation(Messages.QuotationPreferencePage_exampleTranscript, parts, first, 12, true, false, false);
	}
}
