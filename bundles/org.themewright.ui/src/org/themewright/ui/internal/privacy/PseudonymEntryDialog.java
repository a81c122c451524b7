package org.themewright.ui.internal.privacy;

import java.text.MessageFormat;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.StatusDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.privacy.PseudonymEntry.Kind;
import org.themewright.core.privacy.PseudonymKey;
import org.themewright.model.Participant;
import org.themewright.model.Study;

/** Asks for a real name and its pseudonym; the study's participants are offered as pseudonyms. */
final class PseudonymEntryDialog extends StatusDialog {

	private static final int WIDTH = 60;

	private final Study study;
	private final PseudonymKey key;
	private final PseudonymEntry before;
	private Text realName;
	private Combo pseudonym;
	private Combo kind;
	private Text note;
	private PseudonymEntry entered;

	private PseudonymEntryDialog(Shell shell, Study study, PseudonymKey key, PseudonymEntry before) {
		super(shell);
		this.study = study;
		this.key = key;
		this.before = before;
		setTitle(before == null ? Messages.addTitle : Messages.editTitle);
		setHelpAvailable(false);
	}

	/**
	 * Asks.
	 *
	 * @param before what is edited; null for a new entry
	 * @return what was entered; empty when the user cancelled
	 */
	static Optional<PseudonymEntry> ask(Shell shell, Study study, PseudonymKey key, PseudonymEntry before) {
		PseudonymEntryDialog dialog = new PseudonymEntryDialog(shell, study, key, before);
		return dialog.open() == OK ? Optional.of(dialog.entered) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT)
				.applyTo(body);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(body);
		label(body, Messages.realNameField);
		realName = grab(new Text(body, SWT.BORDER));
		label(body, Messages.pseudonymField);
		pseudonym = grab(new Combo(body, SWT.DROP_DOWN));
		pseudonym.setItems(study.getParticipants().stream().map(Participant::getName)
				.filter(each -> each != null && key.findByPseudonym(each).isEmpty()).toArray(String[]::new));
		label(body, Messages.kindField);
		kind = grab(new Combo(body, SWT.READ_ONLY));
		kind.setItems(Kinds.ALL.stream().map(Kinds::text).toArray(String[]::new));
		label(body, Messages.noteField);
		note = grab(new Text(body, SWT.BORDER));
		kind.select(Kinds.ALL.indexOf(before == null ? Kind.PERSON : before.kind()));
		if (before != null) {
			realName.setText(before.realName());
			pseudonym.setText(before.pseudonym());
			note.setText(before.note());
		}
		realName.addModifyListener(event -> validate());
		pseudonym.addModifyListener(event -> validate());
		for (Control each : new Control[] { realName, pseudonym, note }) {
			// opened by a key, GTK does not lead Enter to the default button
			each.addListener(SWT.DefaultSelection, event -> enterPressed());
		}
		return area;
	}

	private static void label(Composite parent, String text) {
		new Label(parent, SWT.NONE).setText(text);
	}

	private static <T extends Control> T grab(T control) {
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		return control;
	}

	private void enterPressed() {
		if (getButton(IDialogConstants.OK_ID).isEnabled()) {
			buttonPressed(IDialogConstants.OK_ID);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setEnabled(before != null);
	}

	private void validate() {
		updateStatus(check());
	}

	private IStatus check() {
		String name = realName.getText();
		String standsFor = pseudonym.getText();
		if (name.isBlank() || standsFor.isBlank()) {
			return Status.error(name.isBlank() ? Messages.realNameMissing : Messages.pseudonymMissing);
		}
		if (key.find(name).filter(each -> !each.equals(before)).isPresent()) {
			return Status.error(Messages.realNameTaken);
		}
		if (key.find(standsFor).filter(each -> !each.equals(before)).isPresent()) {
			return Status.warning(Messages.pseudonymIsRealName);
		}
		long others = key.findByPseudonym(standsFor).stream().filter(each -> !each.equals(before)).count();
		return others == 0 ? Status.OK_STATUS : Status.info(MessageFormat.format(Messages.pseudonymShared, others));
	}

	@Override
	protected void okPressed() {
		entered = new PseudonymEntry(realName.getText(), pseudonym.getText(), Kinds.ALL.get(kind.getSelectionIndex()),
				note.getText());
		super.okPressed();
	}
}
