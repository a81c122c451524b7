package org.themewright.ui.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.IContextMenuConstants;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.core.text.TextRange;
import org.themewright.model.Transcript;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyImages;
import org.themewright.ui.internal.widgets.Copying;

/** Shows a {@link TranscriptSearchResult} in the platform's Search view, as a tree by transcript or as a flat table. */
public final class TranscriptSearchResultPage extends AbstractTextSearchViewPage {

	/** Up to so many matches are all in sight at once. */
	private static final int FEW = 200;

	private static final String CODE_HITS = "org.themewright.ui.codeHits"; //$NON-NLS-1$

	private final IAction copy = copyAction();
	private final IAction codeAll = codeAction(Messages.codeAllHits, this::codeAll);
	private final IAction codeSelected = codeAction(Messages.codeSelectedHits, () -> code(selectedPlaces()));
	private final IAction tree = layoutAction(FLAG_LAYOUT_TREE, Messages.layoutTree, "layout-tree"); //$NON-NLS-1$
	private final IAction table = layoutAction(FLAG_LAYOUT_FLAT, Messages.layoutTable, "layout-table"); //$NON-NLS-1$
	private boolean expanded;

	/** Made by the extension point. */
	public TranscriptSearchResultPage() {
		super(FLAG_LAYOUT_TREE | FLAG_LAYOUT_FLAT);
	}

	/** What is shown, or null. */
	TranscriptSearchResult result() {
		return (TranscriptSearchResult) getInput();
	}

	@Override
	protected void configureTreeViewer(TreeViewer viewer) {
		// hits are wider than the view: a scroll bar over the rows would hide the last one and take its clicks
		viewer.getTree().setScrollbarsMode(SWT.NONE);
		viewer.setContentProvider(new TreeContent());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(
				new HitTreeLabels(this, new HitStyles(viewer.getControl()))));
	}

	@Override
	protected TableViewer createTableViewer(Composite parent) {
		return new TableViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.FULL_SELECTION | SWT.VIRTUAL);
	}

	@Override
	protected void configureTableViewer(TableViewer viewer) {
		viewer.setContentProvider(
				(IStructuredContentProvider) input -> ((TranscriptSearchResult) input).places().toArray());
		HitTable.configure(viewer);
	}

	@Override
	protected void elementsChanged(Object[] objects) {
		if (objects.length > 0) {
			getViewer().refresh();
			expandFew();
		}
	}

	@Override
	public void setInput(ISearchResult newResult, Object state) {
		expanded = false;
		super.setInput(newResult, state);
		expandFew();
	}

	@Override
	public void setLayout(int layout) {
		super.setLayout(layout);
		expanded = false;
		expandFew();
	}

	/** Opens the transcripts once, where that does not bury one under the matches of another. */
	private void expandFew() {
		if (!expanded && result() != null && result().getMatchCount() > 0 && getViewer() instanceof TreeViewer viewer) {
			expanded = true;
			if (result().getMatchCount() <= FEW) {
				viewer.expandAll();
			}
			// The platform scrolls to the first match, which would hide whose words it is among.
			Tree tree = viewer.getTree();
			if (tree.getItemCount() > 0) {
				tree.setTopItem(tree.getItem(0));
			}
		}
	}

	@Override
	protected void clear() {
		expanded = false;
		getViewer().refresh();
	}

	@Override
	protected void showMatch(Match match, int offset, int length, boolean activate) {
		FoundPlace place = (FoundPlace) match.getElement();
		Transcript transcript = place.in().transcript();
		TextRange range = transcript == null ? null : place.locate(transcript.getText());
		if (transcript != null) {
			TextRange shown = range != null ? range : clipped(place, transcript.getText().length());
			StudyEditors.reveal(getSite().getPage(), place.in().session(), transcript, shown);
			if (!activate) {
				getSite().getPage().activate(getViewPart());
			}
		}
		String problem = transcript == null ? NLS.bind(Messages.transcriptGone, place.in().name())
				: range == null ? Messages.wordsGone : null;
		getSite().getActionBars().getStatusLineManager().setErrorMessage(problem);
	}

	private static TextRange clipped(FoundPlace place, int length) {
		int start = Math.min(place.hit().start(), length);
		return new TextRange(start, start);
	}

	@Override
	protected void fillToolbar(IToolBarManager toolbar) {
		super.fillToolbar(toolbar);
		getSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		codeAll.setToolTipText(Messages.codeHitsTip);
		codeAll.setActionDefinitionId(CODE_HITS);
		toolbar.appendToGroup(IContextMenuConstants.GROUP_EDIT, codeAll);
		tree.setChecked(getLayout() == FLAG_LAYOUT_TREE);
		table.setChecked(getLayout() == FLAG_LAYOUT_FLAT);
		toolbar.appendToGroup(IContextMenuConstants.GROUP_VIEWER_SETUP, tree);
		toolbar.appendToGroup(IContextMenuConstants.GROUP_VIEWER_SETUP, table);
	}

	@Override
	protected void fillContextMenu(IMenuManager menu) {
		super.fillContextMenu(menu);
		// The platform's copy writes the label; researchers need to know who said it where.
		for (IContributionItem each : menu.getItems()) {
			if (each instanceof ActionContributionItem item && IWorkbenchCommandConstants.EDIT_COPY
					.equals(item.getAction().getActionDefinitionId())) {
				menu.remove(each);
			}
		}
		copy.setEnabled(!selectedPlaces().isEmpty());
		menu.appendToGroup(IContextMenuConstants.GROUP_EDIT, copy);
		codeSelected.setEnabled(copy.isEnabled());
		menu.appendToGroup(IContextMenuConstants.GROUP_EDIT, codeSelected);
		menu.appendToGroup(IContextMenuConstants.GROUP_EDIT, codeAll);
	}

	private static IAction codeAction(String text, Runnable code) {
		return new Action(text, StudyImages.named("coding")) { //$NON-NLS-1$
			@Override
			public void run() {
				code.run();
			}
		};
	}

	/** Codes all matches that are shown, after asking. */
	void codeAll() {
		code(result() == null ? List.of() : result().places());
	}

	private void code(List<FoundPlace> places) {
		String done = CodeHits.run(getViewPart().getSite(), places);
		// the window does not always give the focus back by itself, and keys would go nowhere
		setFocus();
		if (done != null) {
			getSite().getActionBars().getStatusLineManager().setMessage(done);
			getViewer().refresh();
		}
	}

	private IAction copyAction() {
		Action action = new Action(Messages.copyWithReference, PlatformUI.getWorkbench().getSharedImages()
				.getImageDescriptor(ISharedImages.IMG_TOOL_COPY)) {
			@Override
			public void run() {
				copySelected();
			}
		};
		action.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
		return action;
	}

	private void copySelected() {
		List<FoundPlace> places = selectedPlaces();
		if (places.isEmpty()) {
			return;
		}
		String text = places.stream().map(each -> HitText.withReference(each.hit(), each.in().transcript()))
				.collect(Collectors.joining(System.lineSeparator()));
		Copying.text(getControl(), text);
	}

	/** Selected hits, and those of selected transcripts, each once. */
	private List<FoundPlace> selectedPlaces() {
		TranscriptSearchResult result = result();
		List<FoundPlace> places = new ArrayList<>();
		if (result != null) {
			for (Object each : getViewer().getStructuredSelection()) {
				if (each instanceof FoundTranscript transcript) {
					places.addAll(result.places(transcript));
				} else if (each instanceof FoundPlace place) {
					places.add(place);
				}
			}
		}
		return places.stream().distinct().toList();
	}

	private IAction layoutAction(int layout, String name, String icon) {
		ImageDescriptor image = StudyImages.named(icon);
		Action action = new Action(name, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					setLayout(layout);
				}
			}
		};
		action.setImageDescriptor(image);
		action.setToolTipText(name);
		return action;
	}

	/** Transcripts with their hits. */
	private final class TreeContent implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((TranscriptSearchResult) input).transcripts().toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			TranscriptSearchResult result = result();
			return result != null && element instanceof FoundTranscript transcript
					? result.places(transcript).toArray()
					: new Object[0];
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof FoundTranscript;
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof FoundPlace place ? place.in() : null;
		}
	}
}
