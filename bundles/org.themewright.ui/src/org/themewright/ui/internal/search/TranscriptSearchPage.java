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
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.themewright.core.StudySession;
import org.themewright.model.Transcript;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchOptions;
import org.themewright.search.StudyIndex;
import org.themewright.ui.OpenStudies;

/** The page of the platform's Search dialog that searches the transcripts of the study that is worked on. */
public final class TranscriptSearchPage extends DialogPage implements ISearchPage {

	/** Id of the page. */
	public static final String ID = "org.themewright.ui.searchPage"; //$NON-NLS-1$

	private static final String SECTION = "search"; //$NON-NLS-1$
	private static final String HISTORY = "history"; //$NON-NLS-1$
	private static final int MOST = 20;
	private static final int WIDTH = 620;

	private final StudySession session = PlatformUI.getWorkbench().getService(OpenStudies.class).getActive();
	private final FilterLists filters = new FilterLists();
	private ISearchPageContainer container;
	private Combo query;
	private Label verdict;
	private Button onlySelected;
	private Set<Transcript> selected = Set.of();

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
		createHelp(page);
		createFilters(page);
		setControl(page);
		Dialog.applyDialogFont(page);
	}

	private void createQuery(Composite page) {
		Label label = new Label(page, SWT.NONE);
		label.setText(session == null ? Messages.queryPrompt
				: NLS.bind(Messages.queryPromptStudy, session.getStudy().getName()));
		query = new Combo(page, SWT.DROP_DOWN | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(query);
		query.setItems(history().toArray(String[]::new));
		query.setVisibleItemCount(MOST);
		query.setText(initialQuery());
		query.setEnabled(session != null);
		query.addModifyListener(event -> check());
		verdict = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(WIDTH, 2 * query.getFont().getFontData()[0].getHeight() + 14).applyTo(verdict);
	}

	private String initialQuery() {
		String words = SelectedWords.query(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		return words.isEmpty() && query.getItemCount() > 0 ? query.getItem(0) : words;
	}

	private void createHelp(Composite page) {
		Group group = new Group(page, SWT.NONE);
		group.setText(Messages.helpTitle);
		GridLayoutFactory.swtDefaults().numColumns(4).spacing(10, 2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		for (String line : Messages.helpExamples.split("\n")) { //$NON-NLS-1$
			String[] exampleAndMeaning = line.split("\t", 2); //$NON-NLS-1$
			Label example = new Label(group, SWT.NONE);
			example.setText(exampleAndMeaning[0]);
			example.setFont(JFaceResources.getFontRegistry().get(JFaceResources.TEXT_FONT));
			Label meaning = new Label(group, SWT.NONE);
			meaning.setText(exampleAndMeaning[1]);
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(meaning);
		}
	}

	private void createFilters(Composite page) {
		Group group = new Group(page, SWT.NONE);
		group.setText(Messages.filterTitle);
		GridLayoutFactory.swtDefaults().spacing(6, 6).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
		filters.create(group, session);
		Composite scope = new Composite(group, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(scope);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(scope);
		Button all = new Button(scope, SWT.RADIO);
		all.setText(Messages.scopeAll);
		all.setSelection(true);
		onlySelected = new Button(scope, SWT.RADIO);
		onlySelected.setEnabled(!selected.isEmpty());
		onlySelected.setText(selectedText());
		Button clear = new Button(scope, SWT.PUSH);
		clear.setText(Messages.filterClear);
		clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			filters.clear();
			all.setSelection(true);
			onlySelected.setSelection(false);
		}));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(clear);
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
			query.setSelection(new Point(0, query.getText().length()));
			check();
		}
	}

	/** Says whether the query can be understood, and lets only such a one be searched for. */
	private void check() {
		String problem = null;
		boolean empty = query.getText().isBlank();
		if (session == null) {
			problem = Messages.noStudy;
		} else if (!empty) {
			try {
				StudyIndex.check(query.getText());
			} catch (QuerySyntaxException e) {
				problem = NLS.bind(Messages.syntaxError, e.getColumn(), e.getMessage());
			}
		}
		verdict.setText(problem != null ? problem : empty ? Messages.queryEmpty : ""); //$NON-NLS-1$
		verdict.setForeground(problem == null ? null : JFaceColors.getErrorText(verdict.getDisplay()));
		container.setPerformActionEnabled(problem == null && !empty);
	}

	@Override
	public boolean performAction() {
		SearchOptions options = filters.applyTo(SearchOptions.DEFAULT);
		if (onlySelected.getSelection()) {
			options = options.withSources(selected.stream().map(Transcript::getId).collect(Collectors.toSet()));
		}
		String text = query.getText().strip();
		settings().put(HISTORY, QueryText.remembered(history(), text, MOST).toArray(String[]::new));
		NewSearchUI.runQueryInBackground(new TranscriptQuery(session, text, options));
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
