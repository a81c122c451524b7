package org.themewright.ui.internal.search;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.search.ui.IContextMenuConstants;
import org.themewright.search.HitKind;
import org.themewright.search.HitOrder;
import org.themewright.ui.StudyImages;

/** What can be done with hits, in the menu and on the tool bar of the Search view. */
final class HitsMenu {

	private final TranscriptSearchResultPage page;
	private final IAction codeAll = action(Messages.codeAllHits, "coding", HitsAction.CODE, "codeHits"); //$NON-NLS-1$ //$NON-NLS-2$
	private final IAction codeSelected;
	private final IAction replace = action(Messages.replaceHits, "transcript", HitsAction.REPLACE, "replaceHits"); //$NON-NLS-1$ //$NON-NLS-2$
	private final IAction similar = action(Messages.findSimilar, "search", HitsAction.SIMILAR, "findSimilar"); //$NON-NLS-1$ //$NON-NLS-2$
	private final IAction memo = action(Messages.hitsToMemo, "new-memo", HitsAction.MEMO, "hitsToMemo"); //$NON-NLS-1$ //$NON-NLS-2$
	private final IAction diagram = action(Messages.hitsToDiagram, "diagram", HitsAction.DIAGRAM, "hitsToDiagram"); //$NON-NLS-1$ //$NON-NLS-2$
	private final IAction export = action(Messages.exportHits, "export", HitsAction.EXPORT, "exportHits"); //$NON-NLS-1$ //$NON-NLS-2$
	private final IAction save = action(Messages.saveSearchMenu, "search", HitsAction.SAVE, "saveSearch"); //$NON-NLS-1$ //$NON-NLS-2$

	HitsMenu(TranscriptSearchResultPage page) {
		this.page = page;
		codeAll.setToolTipText(Messages.codeHitsTip);
		codeSelected = new Action(Messages.codeSelectedHits, StudyImages.named("coding")) { //$NON-NLS-1$
			@Override
			public void run() {
				page.code(page.selectedPlaces());
			}
		};
	}

	private IAction action(String text, String icon, HitsAction what, String command) {
		Action action = new Action(text, StudyImages.named(icon)) {
			@Override
			public void run() {
				if (page.result() != null) {
					page.run(what);
				}
			}
		};
		action.setActionDefinitionId("org.themewright.ui." + command); //$NON-NLS-1$
		return action;
	}

	void fill(IToolBarManager toolbar) {
		toolbar.appendToGroup(IContextMenuConstants.GROUP_EDIT, codeAll);
		toolbar.appendToGroup(IContextMenuConstants.GROUP_EDIT, save);
	}

	void fill(IMenuManager menu) {
		List<FoundPlace> selected = page.selectedPlaces();
		codeSelected.setEnabled(!selected.isEmpty());
		similar.setEnabled(!selected.isEmpty() && selected.getFirst().in().kind() == HitKind.SOURCE);
		for (IAction each : List.of(codeSelected, codeAll, replace)) {
			menu.appendToGroup(IContextMenuConstants.GROUP_EDIT, each);
		}
		for (IAction each : List.of(similar, memo, diagram, export, save)) {
			menu.appendToGroup(IContextMenuConstants.GROUP_ADDITIONS, each);
		}
		if (page.result() != null && !page.query().isForSimilar()) {
			menu.appendToGroup(IContextMenuConstants.GROUP_VIEWER_SETUP, orders());
		}
	}

	private IContributionItem orders() {
		MenuManager orders = new MenuManager(Messages.sortBy);
		String[] names = Messages.orders.split("\n"); //$NON-NLS-1$
		for (HitOrder each : HitOrder.values()) {
			Action order = new Action(names[each.ordinal()], IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						page.sort(each);
					}
				}
			};
			order.setChecked(page.query().state().options().order() == each);
			orders.add(order);
		}
		return orders;
	}
}
