package org.themewright.ui.internal.search;

import java.util.Arrays;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.themewright.core.StudySession;
import org.themewright.core.edit.SearchOperations;
import org.themewright.model.Researcher;
import org.themewright.model.SavedSearch;
import org.themewright.search.SearchScope;

/** Asks what a search that is kept in a study is called, what it looks for, and what for. */
final class SavedSearchDialog extends TitleAreaDialog {

	private static final int WIDTH = 440;
	private static final int LINES = 4;

	private final StudySession session;
	private final SavedSearch search;
	private String query;
	private SearchScope scope;
	private Text name;
	private QueryField queryField;
	private Combo scopeField;
	private Text note;
	private String chosenName;
	private String chosenNote;

	/**
	 * @param search what is changed; null to keep a new one
	 * @param query  the query to begin with
	 * @param scope  the scope to begin with
	 */
	private SavedSearchDialog(Shell parent, StudySession session, SavedSearch search, String query, SearchScope scope) {
		super(parent);
		this.session = session;
		this.search = search;
		this.query = query;
		this.scope = scope;
		setHelpAvailable(false);
	}

	/**
	 * Keeps a search in a study after asking for its name.
	 *
	 * @param creator who keeps it, or null
	 * @return the saved search; null when the user cancelled
	 */
	static SavedSearch save(Shell shell, StudySession session, String query, SearchScope scope, Researcher creator) {
		SavedSearchDialog dialog = new SavedSearchDialog(shell, session, null, query, scope);
		return dialog.open() != OK ? null
				: new SearchOperations(session).save(dialog.chosenName, dialog.query, dialog.scopeId(), dialog.chosenNote,
						creator);
	}

	/** Changes a saved search after asking how. */
	static void edit(Shell shell, StudySession session, SavedSearch search) {
		SavedSearchDialog dialog = new SavedSearchDialog(shell, session, search, search.getQuery(),
				SearchScope.of(search.getScope()).orElse(SearchScope.PASSAGE));
		if (dialog.open() == OK) {
			new SearchOperations(session).edit(search, dialog.chosenName, dialog.query, dialog.scopeId(),
					dialog.chosenNote);
		}
	}

	private String scopeId() {
		return scope == SearchScope.PASSAGE ? null : scope.id();
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
		name.setText(search == null ? query : search.getName());
		queryField.setText(query);
		scopeField.select(Arrays.asList(SearchScope.values()).indexOf(scope));
		note.setText(search == null || search.getNote() == null ? "" : search.getNote()); //$NON-NLS-1$
		name.selectAll();
		name.setFocus();
		name.addModifyListener(event -> check());
		queryField.onChange(this::check);
		return area;
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
		chosenName = name.getText();
		query = queryField.getText();
		scope = SearchScope.values()[scopeField.getSelectionIndex()];
		chosenNote = note.getText();
		super.okPressed();
	}
}
