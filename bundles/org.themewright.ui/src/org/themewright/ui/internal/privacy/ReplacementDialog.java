package org.themewright.ui.internal.privacy;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.deidentify.Deidentification;
import org.themewright.core.deidentify.IdentifierFinder;
import org.themewright.core.deidentify.Occurrence;
import org.themewright.core.deidentify.Pseudonyms;
import org.themewright.core.deidentify.ReplacementPlan;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.privacy.PseudonymEntry.Kind;
import org.themewright.core.privacy.PseudonymKey;
import org.themewright.model.Participant;
import org.themewright.model.Transcript;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.internal.widgets.Coalescer;

/**
 * Asks what is to stand for one or several names, shows all places where they stand, and replaces them. Of several names,
 * one at a time is edited.
 */
final class ReplacementDialog extends WorkDialog {

	private static final int WIDTH = 140;
	private static final int MOST_NAMES = 6;

	private final StudySession session;
	private final PseudonymKey key;
	private final List<Draft> drafts = new ArrayList<>();
	private Draft shown;
	private Table names;
	private Text realName;
	private Combo pseudonym;
	private Combo kind;
	private ReplacementPreview preview;
	private Coalescer look;
	private boolean filling;

	/** A name and what may stand for it. */
	private static final class Draft {
		private String name;
		private String pseudonym;
		private Kind kind;

		private boolean isComplete() {
			return !name.isBlank() && !pseudonym.isBlank();
		}

		private PseudonymEntry entry() {
			return new PseudonymEntry(name, pseudonym, kind, ""); //$NON-NLS-1$
		}
	}

	/**
	 * A name to replace.
	 *
	 * @param name the name; may be empty
	 * @param kind what it seems to be of
	 */
	record Name(String name, Kind kind) {
	}

	/**
	 * @param parent  where
	 * @param session the study
	 * @param key     its open key
	 * @param names   what is to be replaced, at least one
	 */
	ReplacementDialog(Shell parent, StudySession session, PseudonymKey key, List<Name> names) {
		super(parent);
		this.session = session;
		this.key = key;
		List<PseudonymEntry> known = new ArrayList<>(key.entries());
		for (Name each : names) {
			Draft draft = new Draft();
			draft.name = each.name();
			draft.kind = key.find(each.name()).map(PseudonymEntry::kind).orElse(each.kind());
			draft.pseudonym = Pseudonyms.propose(each.name(), draft.kind, known);
			drafts.add(draft);
			if (draft.isComplete()) {
				known.add(draft.entry());
			}
		}
		shown = drafts.get(0);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.deidentify);
	}

	private List<PseudonymEntry> entries() {
		return drafts.stream().filter(Draft::isComplete).map(Draft::entry).toList();
	}

	@Override
	void createBody(Composite parent) {
		setTitle(Messages.replaceTitle);
		setMessage(Messages.replaceMessage);
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(10, 6).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT).applyTo(body);
		Composite top = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(drafts.size() > 1 ? 2 : 1).spacing(12, 6).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		if (drafts.size() > 1) {
			createNames(top);
		}
		createFields(top);
		new Label(body, SWT.NONE).setText(Messages.placesField);
		preview = new ReplacementPreview(body, session, this::validate, this::open);
		look = new Coalescer(body, () -> preview.show(entries()));
		fill();
		preview.show(entries());
		(drafts.size() > 1 ? names : pseudonym).setFocus();
	}

	private void createNames(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		names = new Table(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		names.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(convertWidthInCharsToPixels(WIDTH / 2), (MOST_NAMES + 1) * names.getItemHeight()).applyTo(holder);
		for (String heading : List.of(Messages.realName, Messages.pseudonym, Messages.kind)) {
			TableColumn column = new TableColumn(names, SWT.LEFT);
			column.setText(heading);
			layout.setColumnData(column, new ColumnWeightData(10, 60));
		}
		for (Draft each : drafts) {
			fill(new TableItem(names, SWT.NONE), each);
		}
		names.select(0);
		names.addListener(SWT.Selection, event -> {
			shown = drafts.get(names.getSelectionIndex());
			fill();
			validate();
		});
		names.addListener(SWT.DefaultSelection, event -> pseudonym.setFocus());
		names.addTraverseListener(event -> event.doit &= event.detail != SWT.TRAVERSE_RETURN);
	}

	private static void fill(TableItem item, Draft draft) {
		item.setText(new String[] { draft.name, draft.pseudonym, Kinds.text(draft.kind) });
	}

	private void createFields(Composite parent) {
		Composite fields = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
		new Label(fields, SWT.NONE).setText(Messages.realNameField);
		realName = grab(new Text(fields, SWT.BORDER));
		new Label(fields, SWT.NONE).setText(Messages.pseudonymField);
		pseudonym = grab(new Combo(fields, SWT.DROP_DOWN));
		pseudonym.setItems(session.getStudy().getParticipants().stream().map(Participant::getName)
				.filter(each -> each != null && key.findByPseudonym(each).isEmpty()).toArray(String[]::new));
		new Label(fields, SWT.NONE).setText(Messages.kindField);
		kind = grab(new Combo(fields, SWT.READ_ONLY));
		kind.setItems(Kinds.ALL.stream().map(Kinds::text).toArray(String[]::new));
		realName.addModifyListener(event -> edited());
		pseudonym.addModifyListener(event -> edited());
		kind.addListener(SWT.Selection, event -> edited());
		for (Control each : new Control[] { realName, pseudonym }) {
			// opened by a key, GTK does not lead Enter to the default button
			each.addListener(SWT.DefaultSelection, event -> enterPressed());
		}
	}

	private static <T extends Control> T grab(T control) {
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		return control;
	}

	private void fill() {
		filling = true;
		realName.setText(shown.name);
		pseudonym.setText(shown.pseudonym);
		kind.select(Kinds.ALL.indexOf(shown.kind));
		filling = false;
	}

	private void edited() {
		if (filling) {
			return;
		}
		shown.name = realName.getText();
		shown.pseudonym = pseudonym.getText();
		shown.kind = Kinds.ALL.get(kind.getSelectionIndex());
		if (names != null) {
			fill(names.getItem(drafts.indexOf(shown)), shown);
		}
		setOkEnabled(false);
		look.request();
	}

	private void open(Occurrence occurrence) {
		session.getStudy().getSources().stream().filter(each -> each.getId().equals(occurrence.sourceId())).findFirst()
				.ifPresent(each -> StudyEditors.reveal(
						PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), session,
						(Transcript) each, occurrence.range()));
	}

	private void enterPressed() {
		if (getButton(IDialogConstants.OK_ID).isEnabled()) {
			buttonPressed(IDialogConstants.OK_ID);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.replaceButton, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		validate();
	}

	private void validate() {
		if (preview == null) {
			return;
		}
		String error = drafts.stream().map(ReplacementDialog::error).filter(each -> each != null).findFirst().orElse(null);
		setErrorMessage(error);
		String warning = error == null ? warning() : null;
		setMessage(warning == null ? Messages.replaceMessage : warning,
				warning == null ? IMessageProvider.NONE : IMessageProvider.WARNING);
		setOkEnabled(error == null && preview.isReady() && preview.plan().size() > 0);
	}

	private void setOkEnabled(boolean enabled) {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(enabled);
		}
	}

	private static String error(Draft draft) {
		if (draft.name.isBlank()) {
			return Messages.realNameMissing;
		}
		if (draft.pseudonym.isBlank()) {
			return Messages.pseudonymMissing;
		}
		return IdentifierFinder.key(draft.name).equals(IdentifierFinder.key(draft.pseudonym)) ? Messages.pseudonymIsName : null;
	}

	private String warning() {
		if (key.find(shown.pseudonym).isPresent()) {
			return Messages.pseudonymIsRealName;
		}
		String other = key.find(shown.name).map(PseudonymEntry::pseudonym)
				.filter(each -> !each.equals(shown.entry().pseudonym())).orElse(null);
		if (other != null) {
			return NLS.bind(Messages.secondPseudonym, other);
		}
		long others = key.findByPseudonym(shown.pseudonym).stream()
				.filter(each -> !each.realName().equals(shown.entry().realName())).count();
		return others == 0 ? null : MessageFormat.format(Messages.pseudonymShared, others);
	}

	/** Undo is one step, so it is done in one go; thousands of places take a second or two. */
	@Override
	protected void okPressed() {
		ReplacementPlan plan = preview.plan();
		AtomicReference<StudyException> problem = new AtomicReference<>();
		BusyIndicator.showWhile(getShell().getDisplay(), () -> {
			try {
				new Deidentification(session).apply(plan, key);
			} catch (StudyException e) {
				problem.set(e);
			}
		});
		if (problem.get() == null) {
			// a pseudonym looks like a name
			IdentifierLists.ignore(session, entries().stream().map(PseudonymEntry::pseudonym).toList());
			super.okPressed();
		} else {
			setErrorMessage(message(problem.get()));
		}
	}
}
