package org.themewright.ui.internal.privacy;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.core.deidentify.IdentifierFinder;
import org.themewright.core.deidentify.Proposal;
import org.themewright.core.deidentify.Proposal.Category;
import org.themewright.core.privacy.PseudonymKey;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.text.TextRange;
import org.themewright.model.Source;
import org.themewright.model.Transcript;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyImages;
import org.themewright.ui.StudyView;
import org.themewright.ui.internal.widgets.FilterField;
import org.themewright.ui.internal.widgets.HintStack;
import org.themewright.ui.internal.widgets.WordFilter;

/** What in the transcripts may tell who somebody is, to be replaced or ignored, one by one or many at once. */
public final class IdentifiersView extends StudyView {

	private static final int FILTER_WIDTH = 180;

	private HintStack stack;
	private Label header;
	private ProposalTree tree;
	private Action find;
	private Action replace;
	private Action ignore;
	private Job job;
	private boolean stale;

	@Override
	protected void createContents(Composite parent) {
		stack = new HintStack(parent);
		Composite content = stack.getContent();
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(content);
		Composite top = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 4, 4, 0).spacing(10, 4).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		header = new Label(top, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(header);
		Composite right = new Composite(top, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		GridDataFactory.fillDefaults().hint(FILTER_WIDTH, SWT.DEFAULT).applyTo(right);
		FilterField filter = new FilterField(right, Messages.filterWords, this::setFilter);
		Composite holder = new Composite(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		tree = new ProposalTree(holder);
		filter.leadTo(viewer().getTree());
		viewer().addOpenListener(event -> open());
		viewer().addSelectionChangedListener(event -> enableActions());
		viewer().getTree().addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
		createActions();
		getSite().setSelectionProvider(viewer());
	}

	private TreeViewer viewer() {
		return tree.viewer();
	}

	private void createActions() {
		find = action(Messages.findAgain, "run-again", this::find); //$NON-NLS-1$
		replace = action(Messages.replaceSelected, "mask", this::replace); //$NON-NLS-1$
		ignore = action(Messages.ignore, null, this::ignore);
		Action unlikely = new Action(Messages.showUnlikely, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				tree.setWithUnlikely(isChecked());
				showHeader();
			}
		};
		Action places = action(Messages.placesList, null, this::editPlaces);
		Action ignored = action(Messages.ignoredList, null, this::editIgnored);
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(replace);
		bar.add(find);
		IMenuManager viewMenu = getViewSite().getActionBars().getMenuManager();
		viewMenu.add(unlikely);
		viewMenu.add(new Separator());
		viewMenu.add(places);
		viewMenu.add(ignored);
		MenuManager menu = new MenuManager();
		menu.add(action(Messages.showPlace, null, this::open));
		menu.add(replace);
		menu.add(ignore);
		menu.add(new Separator());
		menu.add(find);
		menu.add(unlikely);
		menu.add(places);
		menu.add(ignored);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		viewer().getTree().setMenu(menu.createContextMenu(viewer().getTree()));
		getSite().registerContextMenu(menu, viewer());
	}

	private Action action(String text, String icon, Runnable work) {
		Action action = new Action(text) {
			@Override
			public void run() {
				if (getSession() != null) {
					work.run();
				}
			}
		};
		if (icon != null) {
			action.setImageDescriptor(StudyImages.named(icon));
		}
		return action;
	}

	private void keyPressed(KeyEvent event) {
		if (event.keyCode == SWT.F5) {
			find.run();
		} else if (event.keyCode == SWT.DEL) {
			ignore.run();
		} else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.stateMask == SWT.MOD1) {
			replace.run();
		}
	}

	@Override
	protected void showStudy(StudySession session) {
		cancel();
		tree.show(null, List.of());
		stale = false;
		stack.show(session == null ? Messages.noStudyToSearch : Messages.findHint);
		enableActions();
	}

	@Override
	protected void showChange(StudyChange change) {
		if (!change.replacements().isEmpty() && !stale) {
			stale = true;
			showHeader();
		}
	}

	/** Looks through the study and shows what is found. */
	void find() {
		StudySession session = getSession();
		if (session == null) {
			return;
		}
		cancel();
		StudySnapshot study = session.snapshot();
		Set<String> ignored = IdentifierLists.ignored(session);
		IdentifierFinder finder = new IdentifierFinder(IdentifierLists.places(), ignored);
		job = Job.create(Messages.findJob, (ICoreRunnable) monitor -> {
			List<Proposal> found = finder.find(study, monitor);
			viewer().getTree().getDisplay().asyncExec(() -> {
				if (!viewer().getTree().isDisposed() && session == getSession() && !monitor.isCanceled()) {
					show(study, found, session);
				}
			});
		});
		if (tree.shownCount() == 0) {
			stack.show(Messages.finding);
		}
		job.setUser(false);
		getSite().getService(IWorkbenchSiteProgressService.class).schedule(job, 0, true);
	}

	private void show(StudySnapshot study, List<Proposal> found, StudySession session) {
		tree.show(study, found);
		stale = session.getVersion() != study.version();
		stack.show(found.isEmpty() ? Messages.nothingFound : null);
		if (viewer().getStructuredSelection().isEmpty()) {
			tree.selectFirst();
		}
		if (getSite().getPage().getActivePart() == this && !viewer().getTree().isFocusControl()) {
			// until now there was a hint in its place
			setFocus();
		}
		showHeader();
		enableActions();
	}

	private void cancel() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	private void setFilter(WordFilter words) {
		tree.setFilter(words);
		showHeader();
	}

	private void showHeader() {
		String text = MessageFormat.format(stale ? Messages.foundStale : Messages.foundHeader, tree.shownCount());
		header.setText(text);
		header.setToolTipText(text);
	}

	private void enableActions() {
		boolean any = !selected().isEmpty();
		replace.setEnabled(any);
		ignore.setEnabled(any);
		find.setEnabled(getSession() != null);
	}

	/** The selected proposals; of a kind all that are shown, of a place its proposal. */
	private List<Proposal> selected() {
		Set<Proposal> result = new LinkedHashSet<>();
		for (Object each : viewer().getStructuredSelection()) {
			switch (each) {
			case Proposal proposal -> result.add(proposal);
			case FoundIdentifier found -> result.add(found.proposal());
			case Category category -> result.addAll(tree.shown(category));
			default -> {
				// nothing else is in the tree
			}
			}
		}
		return List.copyOf(result);
	}

	/** Shows the selected place, or the first of the selected words. */
	private void open() {
		switch (viewer().getStructuredSelection().getFirstElement()) {
		case FoundIdentifier found -> open(found.place());
		case Proposal proposal -> open(proposal.places().get(0));
		case Category category -> viewer().setExpandedState(category, !viewer().getExpandedState(category));
		case null, default -> {
			// nothing is selected
		}
		}
	}

	private void open(Proposal.Place place) {
		for (Source each : getSession().getStudy().getSources()) {
			if (each.getId().equals(place.sourceId()) && each instanceof Transcript transcript) {
				TextRange range = place.range();
				StudyEditors.reveal(getSite().getPage(), getSession(), transcript, range);
			}
		}
	}

	private void replace() {
		StudySession session = getSession();
		List<Proposal> chosen = selected();
		if (chosen.isEmpty() || session.isReadOnly()) {
			return;
		}
		PseudonymKey key = getSite().getService(HeldKey.class).get(getSite().getShell(), session.getFolder());
		if (key == null) {
			return;
		}
		List<ReplacementDialog.Name> names = chosen.stream()
				.map(each -> new ReplacementDialog.Name(each.text(), each.category().kind())).toList();
		ReplacementDialog dialog = new ReplacementDialog(getSite().getShell(), session, key, names);
		if (dialog.open() == ReplacementDialog.OK) {
			find();
		}
	}

	private void ignore() {
		List<Proposal> chosen = selected();
		if (!chosen.isEmpty()) {
			IdentifierLists.ignore(getSession(), chosen.stream().map(Proposal::text).toList());
			tree.remove(chosen);
			showHeader();
		}
	}

	private void editPlaces() {
		WordListDialog.edit(getSite().getShell(), Messages.placesTitle, Messages.placesMessage, IdentifierLists.places())
				.ifPresent(words -> {
					IdentifierLists.setPlaces(words);
					find();
				});
	}

	private void editIgnored() {
		WordListDialog.edit(getSite().getShell(), Messages.ignoredTitle, Messages.ignoredMessage,
				new ArrayList<>(IdentifierLists.ignored(getSession()))).ifPresent(words -> {
					IdentifierLists.setIgnored(getSession(), words);
					find();
				});
	}

	@Override
	public void setFocus() {
		if (getSession() == null || !viewer().getTree().setFocus()) {
			stack.getControl().setFocus();
		}
	}

	@Override
	public void dispose() {
		cancel();
		super.dispose();
	}
}
