package org.themewright.ui.diagram.internal;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.themewright.ui.diagram.DiagramEditor;

/** What can be done with the active diagram, in the menu bar. */
public final class DiagramMainMenu extends CompoundContributionItem implements IWorkbenchContribution {

	private IWorkbenchWindow window;

	@Override
	public void initialize(IServiceLocator services) {
		window = services.getService(IWorkbenchWindow.class);
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		return editor instanceof DiagramEditor diagram ? new DiagramMenu(diagram).items() : new IContributionItem[0];
	}
}
