package org.themewright.ui.diagram.internal;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.diagram.layout.LayoutDescriptor;
import org.themewright.diagram.scene.EdgeType;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.model.NodeKind;
import org.themewright.ui.diagram.DiagramEditor;
import org.themewright.ui.diagram.internal.actions.AddExistingAction;
import org.themewright.ui.diagram.internal.actions.ArrangeAction;
import org.themewright.ui.diagram.internal.actions.NewNodeAction;
import org.themewright.ui.diagram.internal.actions.RelateAction;
import org.themewright.ui.diagram.internal.actions.RetypeAction;
import org.themewright.ui.diagram.internal.actions.StraightenAction;

/** The context menu: what fits the selection, and what can always be done. */
public final class DiagramMenu {

	private static final String ID = "org.themewright.ui.diagram"; //$NON-NLS-1$

	private final DiagramEditor editor;

	/** The menu of an editor. */
	public DiagramMenu(DiagramEditor editor) {
		this.editor = editor;
	}

	/** Makes the menu and opens it to contributions of others. */
	public MenuManager create() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> fill(menu));
		editor.getSite().registerContextMenu(ID, menu, editor.getSite().getSelectionProvider());
		return menu;
	}

	private void fill(MenuManager menu) {
		MenuManager add = new MenuManager(Messages.menu_new);
		for (NodeKind kind : new NodeKind[] { NodeKind.THEME, NodeKind.CODE, NodeKind.TEXT, NodeKind.GROUP }) {
			add.add(action(NewNodeAction.PREFIX + kind.getLiteral()));
		}
		menu.add(add);
		menu.add(action(AddExistingAction.ID));
		menu.add(new Separator());
		addIfEnabled(menu, ActionFactory.RENAME.getId());
		addRelations(menu, Messages.menu_relate, RelateAction.PREFIX);
		addRelations(menu, Messages.menu_retype, RetypeAction.PREFIX);
		addIfEnabled(menu, StraightenAction.ID);
		addArrange(menu);
		menu.add(new Separator());
		menu.add(layouts(editor, Messages.menu_layout));
		menu.add(new Separator());
		addIfEnabled(menu, ActionFactory.DELETE.getId());
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void addRelations(MenuManager menu, String text, String prefix) {
		MenuManager relations = new MenuManager(text);
		for (EdgeType type : EdgeTypes.known()) {
			addIfEnabled(relations, prefix + type.id());
		}
		if (!relations.isEmpty()) {
			menu.add(relations);
		}
	}

	private void addArrange(MenuManager menu) {
		MenuManager arrange = new MenuManager(Messages.menu_arrange);
		for (ArrangeAction.Way way : ArrangeAction.Way.values()) {
			addIfEnabled(arrange, way.id());
		}
		if (!arrange.isEmpty()) {
			menu.add(arrange);
		}
	}

	private void addIfEnabled(MenuManager menu, String id) {
		IAction action = action(id);
		if (action.isEnabled()) {
			menu.add(action);
		}
	}

	private IAction action(String id) {
		return editor.getActionRegistry().getAction(id);
	}

	/** A menu of all layouts that plug-ins contribute. */
	static MenuManager layouts(DiagramEditor editor, String text) {
		MenuManager layouts = new MenuManager(text, DiagramImages.descriptor("layout"), null); //$NON-NLS-1$
		for (LayoutDescriptor layout : editor.getLayouts()) {
			layouts.add(new Action(layout.name()) {
				@Override
				public void run() {
					editor.layOut(layout);
				}

				@Override
				public String getToolTipText() {
					return layout.description();
				}
			});
		}
		return layouts;
	}
}
