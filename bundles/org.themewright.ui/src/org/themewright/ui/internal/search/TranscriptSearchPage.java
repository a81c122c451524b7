package org.themewright.ui.internal.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchPage;
import org.eclipse.search.ui.ISearchPageContainer;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.themewright.core.StudySession;
import org.themewright.model.Transcript;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchScope;
import org.themewright.ui.OpenStudies;

/**
 * The page of the platform's Search dialog that searches the study that is worked on, or all open ones: by a query, or by a
 * form that makes one.
 */
public final class TranscriptSearchPage extends DialogPage implements ISearchPage {

	/** Id of the page. */
	public static final String ID = "org.themewright.ui.searchPage"; //$NON-NLS-1$

	private static final String SECTION = "search"; //$NON-NLS-1$
	private static final String HISTORY = "history"; //$NON-NLS-1$
	private static final String TAB = "tab"; //$NON-NLS-1$
	private static final String ACCENTS = "accents"; //$NON-NLS-1$
	private static final int MOST = 20;
	private static final int WIDTH = 680;

	private final StudySession session = PlatformUI.getWorkbench().getService(OpenStudies.class).getActive();
	private final List<StudySession> all = PlatformUI.getWorkbench().getService(OpenStudies.class).getSessions();
	private final FilterLists filters = new FilterLists();
	private ISearchPageContainer container;
	private QueryField query;
	private QueryForm form;
	private Label verdict;
	private Combo scope;
	private Button accents;
	private Button save;
	private Button onlySelected;
	private Button allStudies;
	private Set<Transcript> selected = Set.of();
	private boolean fromForm;

	@Override
	public void setContainer(ISearchPageContainer newContainer) {
		container = newContainer;
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		selected = selectedTranscripts();
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 10).spacing(6, 6).applyTo(page);
		createQuery(page);
		createScope(page);
		TabFolder tabs = new TabFolder(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		form = new QueryForm(tabs, session, this::formChanged);
		tab(tabs, Messages.tabForm, form.control());
		tab(tabs, Messages.helpTitle, createHelp(tabs));
		tab(tabs, Messages.tabOnlyIn, createFilters(tabs));
		tabs.setSelection(tab());
		tabs.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(event -> settings().put(TAB, tabs.getSelectionIndex())));
		createStudies(page);
		// what was searched for the last time is no part of what is filled in now
		form.startFrom(selectedWords());
		setControl(page);
		Dialog.applyDialogFont(page);
	}

	private static void tab(TabFolder tabs, String title, Control control) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(control);
	}

	private static int tab() {
		try {
			return Math.clamp(settings().getInt(TAB), 0, 2);
		} catch (NumberFormatException e) {
			// nothing was chosen yet
			return 1;
		}
	}

	private void createQuery(Composite page) {
		Label label = new Label(page, SWT.NONE);
		label.setText(session == null ? Messages.queryPrompt
				: NLS.bind(Messages.queryPromptStudy, session.getStudy().getName()));
		query = new QueryField(page, session);
		List<String> history = history();
		query.setHistory(history);
		query.setText(initialQuery(history));
		query.setEnabled(session != null);
		query.onChange(this::queryChanged);
		verdict = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(WIDTH, 2 * verdict.getFont().getFontData()[0].getHeight() + 14).applyTo(verdict);
	}

	/** What is written by hand stays when something is filled in afterwards. */
	private void queryChanged() {
		if (!fromForm) {
			form.startFrom(query.getText());
		}
		check();
	}

	private void formChanged() {
		fromForm = true;
		query.setText(form.query());
		fromForm = false;
	}

	private void createScope(Composite page) {
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.scope);
		scope = new Combo(row, SWT.READ_ONLY);
		scope.setItems(Messages.scopes.split("\n")); //$NON-NLS-1$
		scope.select(0);
		scope.setToolTipText(Messages.scopeTip);
		accents = new Button(row, SWT.CHECK);
		accents.setText(Messages.foldAccents);
		accents.setToolTipText(Messages.foldAccentsTip);
		accents.setSelection(settings().getBoolean(ACCENTS));
		save = new Button(row, SWT.PUSH);
		save.setText(Messages.saveSearchMenu);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(save);
		save.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> HitsOut.save(getShell(), session,
				new SearchState(query.getText().strip(), options()), null)));
	}

	private static String selectedWords() {
		return SelectedWords.query(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
	}

	private static String initialQuery(List<String> history) {
		String words = selectedWords();
		return words.isEmpty() && !history.isEmpty() ? history.getFirst() : words;
	}

	private static Composite createHelp(Composite parent) {
		Composite group = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).spacing(10, 4).applyTo(group);
		for (String line : Messages.helpExamples.split("\n")) { //$NON-NLS-1$
			String[] exampleAndMeaning = line.split("\t", 2); //$NON-NLS-1$
			Label example = new Label(group, SWT.NONE);
			example.setText(exampleAndMeaning[0]);
			example.setFont(JFaceResources.getFontRegistry().get(JFaceResources.TEXT_FONT));
			Label meaning = new Label(group, SWT.NONE);
			meaning.setText(exampleAndMeaning[1]);
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(meaning);
		}
		return group;
	}

	private Composite createFilters(Composite parent) {
		Composite group = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().spacing(6, 6).applyTo(group);
		Label label = new Label(group, SWT.NONE);
		label.setText(Messages.filterTitle);
		filters.create(group, session);
		Button clear = new Button(group, SWT.PUSH);
		clear.setText(Messages.filterClear);
		clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> filters.clear()));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(clear);
		return group;
	}

	private void createStudies(Composite page) {
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(14, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Button study = new Button(row, SWT.RADIO);
		study.setText(Messages.scopeAll);
		study.setSelection(true);
		onlySelected = new Button(row, SWT.RADIO);
		onlySelected.setEnabled(!selected.isEmpty());
		onlySelected.setText(selectedText());
		allStudies = new Button(row, SWT.RADIO);
		allStudies.setEnabled(all.size() > 1);
		allStudies.setText(NLS.bind(Messages.scopeStudies, all.size()));
	}

	private String selectedText() {
		return switch (selected.size()) {
		case 0 -> Messages.scopeNone;
		case 1 -> NLS.bind(Messages.scopeOne, selected.iterator().next().getName());
		default -> NLS.bind(Messages.scopeSelected, selected.size());
		};
	}

	/** Transcripts selected in the active part, else the one in the active editor. */
	private Set<Transcript> selectedTranscripts() {
		if (container.getSelection() instanceof IStructuredSelection selection) {
			Set<Transcript> transcripts = Arrays.stream(selection.toArray())
					.map(each -> Adapters.adapt(each, Transcript.class)).filter(Objects::nonNull)
					.filter(this::isOfStudy).collect(Collectors.toSet());
			if (!transcripts.isEmpty()) {
				return transcripts;
			}
		}
		Transcript shown = SelectedWords.transcript(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		return shown != null && isOfStudy(shown) ? Set.of(shown) : Set.of();
	}

	private boolean isOfStudy(Transcript transcript) {
		return session != null && transcript.eContainer() == session.getStudy();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			query.setFocus();
			check();
		}
	}

	/** Says whether the query can be understood, and lets only such a one be searched for. */
	private void check() {
		boolean empty = query.getText().isBlank();
		String problem = session == null ? Messages.noStudy : query.check();
		verdict.setText(problem != null ? problem : empty ? Messages.queryEmpty : ""); //$NON-NLS-1$
		verdict.setForeground(problem == null ? null : JFaceColors.getErrorText(verdict.getDisplay()));
		container.setPerformActionEnabled(problem == null && !empty);
		save.setEnabled(problem == null && !empty);
	}

	private SearchOptions options() {
		SearchOptions options = SearchOptions.DEFAULT.withScope(SearchScope.values()[scope.getSelectionIndex()])
				.withAccentsFolded(accents.getSelection());
		// what is ticked is of the study that is worked on
		if (!allStudies.getSelection()) {
			options = filters.applyTo(options);
		}
		return !onlySelected.getSelection() ? options
				: options.withSources(selected.stream().map(Transcript::getId).collect(Collectors.toSet()));
	}

	@Override
	public boolean performAction() {
		SearchOptions options = options();
		String text = query.getText().strip();
		settings().put(HISTORY, QueryText.remembered(history(), text, MOST).toArray(String[]::new));
		settings().put(ACCENTS, accents.getSelection());
		NewSearchUI.runQueryInBackground(
				new TranscriptQuery(allStudies.getSelection() ? all : List.of(session), text, options));
		return true;
	}

	private static List<String> history() {
		String[] values = settings().getArray(HISTORY);
		return values == null ? List.of() : List.of(values);
	}

	private static IDialogSettings settings() {
		return DialogSettings.getOrCreateSection(
				PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(TranscriptSearchPage.class))
						.getDialogSettings(),
				SECTION);
	}
}
