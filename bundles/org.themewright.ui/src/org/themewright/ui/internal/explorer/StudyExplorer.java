package org.themewright.ui.internal.explorer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.AnalysisRun;
import org.themewright.model.Coding;
import org.themewright.model.Identified;
import org.themewright.model.Memo;
import org.themewright.model.Named;
import org.themewright.model.Participant;
import org.themewright.model.SavedSearch;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Turn;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyEditorSupport;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyPropertyPages;
import org.themewright.ui.internal.codings.BlindCoding;
import org.themewright.ui.internal.explorer.ExplorerContent.Group;
import org.themewright.ui.internal.results.ResultsView;
import org.themewright.ui.internal.search.SavedSearches;
import org.themewright.ui.internal.studies.TranscriptImport;
import org.themewright.ui.internal.widgets.Pseudonyms;
import org.themewright.ui.internal.widgets.RowToolTips;

/** Everything in the open studies, as a tree. */
public final class StudyExplorer extends ViewPart implements ISaveablePart, ISaveablesSource {

	private final OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
	private final SavedSearches saved = PlatformUI.getWorkbench().getService(SavedSearches.class);
	private final Runnable newHits = this::refresh;
	private final Map<StudySession, StudyEditorSupport> supports = new HashMap<>();
	private final Map<StudySession, OutOfDateRuns> runs = new HashMap<>();
	private final Map<StudySession, BlindCoding> blind = new HashMap<>();
	private final OpenStudies.Listener listener = new OpenStudies.Listener() {
		@Override
		public void opened(StudySession session) {
			support(session);
			viewer.refresh();
			viewer.expandToLevel(session, 1);
		}

		@Override
		public void closing(StudySession session) {
			supports.remove(session).dispose();
			runs.remove(session).dispose();
			blind.remove(session).dispose();
			viewer.getControl().getDisplay().asyncExec(StudyExplorer.this::refresh);
		}

		@Override
		public void activated(StudySession session) {
			if (session != null) {
				support(session).hookUndo(StudyExplorer.this, getViewSite().getActionBars());
			}
		}
	};
	private TreeViewer viewer;

	@Override
	public void createPartControl(Composite parent) {
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		ExplorerContent content = new ExplorerContent(this::memos);
		viewer.setContentProvider(content);
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ExplorerLabels(content, this::isOutOfDate)));
		RowToolTips.enableFor(viewer);
		viewer.setInput(studies);
		viewer.addDoubleClickListener(event -> openSelected());
		viewer.addSelectionChangedListener(event -> activateStudyOf(event.getStructuredSelection()));
		Transfer[] files = { FileTransfer.getInstance() };
		viewer.addDropSupport(DND.DROP_COPY | DND.DROP_DEFAULT, files, new FileDrop(viewer, this::importFiles));
		getSite().setSelectionProvider(viewer);
		createMenu();
		createActions();
		saved.addListener(newHits);
		studies.addListener(listener);
		studies.getSessions().forEach(listener::opened);
		listener.activated(studies.getActive());
	}

	private StudyEditorSupport support(StudySession session) {
		return supports.computeIfAbsent(session, each -> {
			OutOfDateRuns old = new OutOfDateRuns(each, viewer.getControl(), this::refresh);
			runs.put(each, old);
			blind.put(each, new BlindCoding(each, this::refresh));
			return new StudyEditorSupport(each, change -> {
				old.studyChanged();
				follow(change);
			}, () -> firePropertyChange(PROP_DIRTY));
		});
	}

	/** Not even a number tells of what blind coding hides; a study that is just being opened or closed shows none. */
	private List<Memo> memos(StudySession session) {
		BlindCoding hiding = blind.get(session);
		return hiding == null ? List.of() : hiding.memos();
	}

	private boolean isOutOfDate(AnalysisRun run) {
		return runs.values().stream().anyMatch(each -> each.contains(run));
	}

	/** What is coded and typed changes nothing here, and happens too often to look. */
	private void follow(StudyChange change) {
		if (!change.notifications().stream().allMatch(StudyExplorer::isWithinSource)) {
			refresh();
		}
	}

	private static boolean isWithinSource(Notification notification) {
		Object feature = notification.getFeature();
		return notification.getNotifier() instanceof Coding || notification.getNotifier() instanceof Turn
				|| feature == Literals.CODING_SET__CODINGS || feature == Literals.STUDY__CODING_SETS
				|| feature == Literals.TRANSCRIPT__TURNS || feature == Literals.TRANSCRIPT__TEXT
				|| feature == Literals.TRANSCRIPT__REVISION;
	}

	private void refresh() {
		if (!viewer.getControl().isDisposed()) {
			viewer.refresh();
		}
	}

	private void createMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
	}

	private void fillMenu(IMenuManager menu) {
		menu.add(new Separator("open")); //$NON-NLS-1$
		Object first = viewer.getStructuredSelection().getFirstElement();
		if (first instanceof AnalysisRun || first instanceof SavedSearch || StudyEditors.editorId(first) != null) {
			menu.add(action(Messages.open, this::openSelected));
		}
		menu.add(new Separator("new")); //$NON-NLS-1$
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator("edit")); //$NON-NLS-1$
		if (selectedSingle() instanceof Named) {
			Action rename = action(Messages.rename, this::rename);
			rename.setActionDefinitionId(ActionFactory.RENAME.getCommandId());
			menu.add(rename);
		}
		if (selectedSingle() instanceof SavedSearch search && !sessionOf(search).isReadOnly()) {
			menu.add(action(Messages.editSearch,
					() -> SavedSearches.edit(getSite().getShell(), sessionOf(search), search)));
		}
		if (!deletable().isEmpty()) {
			Action delete = action(Messages.delete, this::delete);
			delete.setActionDefinitionId(ActionFactory.DELETE.getCommandId());
			menu.add(delete);
		}
		menu.add(new Separator("study")); //$NON-NLS-1$
	}

	private void createActions() {
		var bars = getViewSite().getActionBars();
		Action rename = action(Messages.rename, this::rename);
		rename.setActionDefinitionId(ActionFactory.RENAME.getCommandId());
		bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
		Action delete = action(Messages.delete, this::delete);
		delete.setActionDefinitionId(ActionFactory.DELETE.getCommandId());
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
		bars.updateActionBars();
	}

	private static Action action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
	}

	private void openSelected() {
		for (Object each : viewer.getStructuredSelection()) {
			StudySession session = sessionOf(each);
			if (each instanceof SavedSearch search) {
				SavedSearches.run(session, search);
			} else if (each instanceof Identified object && StudyEditors.editorId(object) != null) {
				StudyEditors.open(getSite().getPage(), session, object);
			} else if (each instanceof AnalysisRun run) {
				ResultsView.open(getSite().getPage(), session, run);
			} else {
				viewer.setExpandedState(each, !viewer.getExpandedState(each));
			}
		}
	}

	private Object selectedSingle() {
		IStructuredSelection selection = viewer.getStructuredSelection();
		Object first = selection.size() == 1 ? selection.getFirstElement() : null;
		return first instanceof StudySession session ? session.getStudy() : first;
	}

	private void rename() {
		if (selectedSingle() instanceof Named named) {
			InputDialog dialog = new InputDialog(getSite().getShell(), Messages.renameTitle, Messages.renamePrompt,
					named.getName(), text -> problem(named, text));
			if (dialog.open() == Window.OK) {
				new StudyOperations(sessionOf(named)).rename(named, dialog.getValue());
			}
		}
	}

	private static String problem(Named named, String text) {
		if (text.isBlank()) {
			return Messages.nameMissing;
		}
		return named instanceof Participant participant ? Pseudonyms.problem(participant, text) : null;
	}

	private List<Identified> deletable() {
		List<Identified> result = new ArrayList<>();
		for (Object each : viewer.getStructuredSelection()) {
			if (each instanceof Identified object && !(each instanceof Study)) {
				result.add(object);
			}
		}
		return result;
	}

	private void delete() {
		List<Identified> objects = deletable();
		if (!objects.isEmpty()) {
			new Deletion(getSite().getShell(), sessionOf(objects.get(0)), objects).run();
		}
	}

	private void activateStudyOf(IStructuredSelection selection) {
		StudySession session = sessionOf(selection.getFirstElement());
		if (session != null) {
			studies.setActive(session);
		}
	}

	private StudySession sessionOf(Object element) {
		return switch (element) {
		case StudySession session -> session;
		case Group group -> group.session();
		case EObject object -> studies.getSessions().stream()
				.filter(each -> each.getStudy() == StudyObjects.studyOf(object)).findFirst().orElse(null);
		case null, default -> null;
		};
	}

	private void importFiles(Object target, String[] files) {
		StudySession session = sessionOf(target) != null ? sessionOf(target) : studies.getActive();
		if (session != null) {
			TranscriptImport.run(session, Arrays.stream(files).map(Path::of).toList());
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		T page = StudyPropertyPages.adapt(adapter);
		return page != null ? page : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		saved.removeListener(newHits);
		studies.removeListener(listener);
		supports.values().forEach(StudyEditorSupport::dispose);
		runs.values().forEach(OutOfDateRuns::dispose);
		blind.values().forEach(BlindCoding::dispose);
		super.dispose();
	}

	@Override
	public Saveable[] getSaveables() {
		return studies.getSessions().stream().map(studies::getSaveable).toArray(Saveable[]::new);
	}

	@Override
	public Saveable[] getActiveSaveables() {
		StudySession active = studies.getActive();
		return active == null ? new Saveable[0] : new Saveable[] { studies.getSaveable(active) };
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		studies.getSessions().stream().filter(StudySession::isDirty).forEach(studies::save);
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isDirty() {
		return studies.getSessions().stream().anyMatch(StudySession::isDirty);
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public boolean isSaveOnCloseNeeded() {
		return false;
	}
}
