package org.themewright.ui.internal.search;

import java.util.Objects;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.themewright.core.StudySession;
import org.themewright.core.edit.SearchOperations;
import org.themewright.core.edit.SearchOperations.Kept;
import org.themewright.model.Researcher;
import org.themewright.model.SavedSearch;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchScope;

/** Asks what a search that is kept in a study is called, what it looks for, and what for. */
final class SavedSearchDialog extends TitleAreaDialog {

	private static final int WIDTH = 440;
	private static final int LINES = 4;

	private final StudySession session;
	private final SavedSearch search;
	private final Kept begin;
	private Kept chosen;
	private Text name;
	private QueryField queryField;
	private Combo scopeField;
	private Text note;
	private Button settings;
	private Button layout;

	/**
	 * @param search what is changed; null to keep a new one
	 * @param begin  what to begin with
	 */
	private SavedSearchDialog(Shell parent, StudySession session, SavedSearch search, Kept begin) {
		super(parent);
		this.session = session;
		this.search = search;
		this.begin = begin;
		setHelpAvailable(false);
	}

	/**
	 * Keeps a search in a study after asking for its name.
	 *
	 * @param state   the search
	 * @param layout  how its hits are shown, or null
	 * @param creator who keeps it, or null
	 * @return the saved search; null when the user cancelled
	 */
	static SavedSearch save(Shell shell, StudySession session, SearchState state, String layout, Researcher creator) {
		SavedSearchDialog dialog = new SavedSearchDialog(shell, session, null, new Kept(state.text(), state.text(),
				state.options().scope().id(), state.options().settings(), layout, "")); //$NON-NLS-1$
		return dialog.open() != OK ? null : new SearchOperations(session).save(dialog.chosen, creator);
	}

	/** Changes a saved search after asking how. */
	static void edit(Shell shell, StudySession session, SavedSearch search) {
		SavedSearchDialog dialog = new SavedSearchDialog(shell, session, search,
				new Kept(search.getName(), search.getQuery(), search.getScope(),
						Objects.requireNonNullElse(search.getSettings(), ""), search.getLayout(), //$NON-NLS-1$
						Objects.requireNonNullElse(search.getNote(), ""))); //$NON-NLS-1$
		if (dialog.open() == OK) {
			new SearchOperations(session).edit(search, dialog.chosen);
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(search == null ? Messages.saveSearch : Messages.editSearch);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(search == null ? Messages.saveSearch : Messages.editSearch);
		setMessage(Messages.saveSearchMessage);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.saveSearchName);
		name = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(name);
		new Label(area, SWT.NONE).setText(Messages.saveSearchQuery);
		queryField = new QueryField(area, session);
		new Label(area, SWT.NONE).setText(Messages.scope);
		scopeField = new Combo(area, SWT.READ_ONLY);
		scopeField.setItems(Messages.scopes.split("\n")); //$NON-NLS-1$
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.saveSearchNote);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		note = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * note.getLineHeight()).applyTo(note);
		settings = choice(area, SettingsLabel.of(session.snapshot(), SearchOptions.DEFAULT.withSettings(begin.settings())));
		layout = choice(area, begin.layout() == null ? "" : SettingsLabel.ofLayout(begin.layout())); //$NON-NLS-1$
		name.setText(begin.name());
		queryField.setText(begin.query());
		scopeField.select(SearchScope.of(begin.scope()).orElse(SearchScope.PASSAGE).ordinal());
		note.setText(begin.note());
		name.selectAll();
		name.setFocus();
		name.addModifyListener(event -> check());
		queryField.onChange(this::check);
		return area;
	}

	/** What can be kept beside the query, and is unless somebody does not want it; null for nothing. */
	private static Button choice(Composite area, String what) {
		if (what.isEmpty()) {
			return null;
		}
		new Label(area, SWT.NONE);
		Button result = new Button(area, SWT.CHECK | SWT.WRAP);
		result.setText(what.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		result.setSelection(true);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(result);
		return result;
	}

	private static boolean isChosen(Button choice) {
		return choice != null && choice.getSelection();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	private void check() {
		String wrong = queryField.check();
		boolean missing = name.getText().isBlank() || queryField.getText().isBlank();
		setErrorMessage(wrong);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(wrong == null && !missing);
		}
	}

	@Override
	protected void okPressed() {
		SearchScope scope = SearchScope.values()[scopeField.getSelectionIndex()];
		chosen = new Kept(name.getText(), queryField.getText(), scope == SearchScope.PASSAGE ? null : scope.id(),
				isChosen(settings) ? begin.settings() : null, isChosen(layout) ? begin.layout() : null, note.getText());
		super.okPressed();
	}
}
