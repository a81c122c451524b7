package org.themewright.ui.diagram.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.diagram.layout.LayoutDescriptor;
import org.themewright.model.NodeKind;
import org.themewright.ui.diagram.DiagramEditor;
import org.themewright.ui.diagram.internal.actions.AddExistingAction;
import org.themewright.ui.diagram.internal.actions.AddParticipantsAction;
import org.themewright.ui.diagram.internal.actions.ArrangeAction;
import org.themewright.ui.diagram.internal.actions.CopyPictureAction;
import org.themewright.ui.diagram.internal.actions.DuplicateAction;
import org.themewright.ui.diagram.internal.actions.NewNodeAction;
import org.themewright.ui.diagram.internal.actions.OrderAction;
import org.themewright.ui.diagram.internal.actions.RefreshAction;
import org.themewright.ui.diagram.internal.actions.RelateWithAction;
import org.themewright.ui.diagram.internal.actions.SameSizeAction;
import org.themewright.ui.diagram.internal.actions.StraightenAction;
import org.themewright.ui.diagram.internal.actions.ViewAction;
import org.themewright.ui.diagram.internal.palette.NewNode;

/** The context menu: what fits the selection, and what can always be done. */
public final class DiagramMenu {

	private static final String ID = "org.themewright.ui.diagram"; //$NON-NLS-1$
	private static final List<NodeKind> NEW = List.of(NodeKind.THEME, NodeKind.CODE, NodeKind.TEXT, NodeKind.GROUP);

	private final DiagramEditor editor;
	private final DiagramContext context;

	/** The menu of an editor. */
	public DiagramMenu(DiagramEditor editor) {
		this.editor = editor;
		this.context = (DiagramContext) editor.getAdapter(DiagramContext.class);
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
		fillWithSelection(menu);
		menu.add(new Separator());
		menu.add(action(ActionFactory.CUT.getId()));
		menu.add(action(ActionFactory.COPY.getId()));
		menu.add(action(ActionFactory.PASTE.getId()));
		fillWithCopies(menu);
		menu.add(new Separator());
		addIfEnabled(menu, ActionFactory.DELETE.getId());
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	/** What the menu bar offers; cut, copy and paste are in its Edit menu. */
	IContributionItem[] items() {
		MenuManager menu = new MenuManager();
		fillWithSelection(menu);
		menu.add(new Separator());
		fillWithCopies(menu);
		menu.add(new Separator());
		menu.add(action(ViewAction.id("snapToShapes"))); //$NON-NLS-1$
		menu.add(action(ViewAction.id("grid"))); //$NON-NLS-1$
		menu.add(new Separator());
		for (String name : new String[] { "zoomIn", "zoomOut", "zoomFit", "zoomSelection", "zoomLife" }) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			menu.add(action(ViewAction.id(name)));
		}
		menu.add(new Separator());
		menu.add(action(ActionFactory.FIND.getCommandId()));
		menu.add(action(ViewAction.id("export"))); //$NON-NLS-1$
		IContributionItem[] items = menu.getItems();
		menu.removeAll();
		return items;
	}

	private void fillWithSelection(MenuManager menu) {
		menu.add(newNodes(Messages.menu_new));
		menu.add(action(AddExistingAction.ID));
		menu.add(action(AddParticipantsAction.ID));
		menu.add(new Separator());
		addIfEnabled(menu, ActionFactory.RENAME.getId());
		addIfEnabled(menu, RelateWithAction.ID);
		addIfEnabled(menu, StraightenAction.ID);
		new LookMenus((DiagramViewer) editor.getGraphicalViewer(), context).fill(menu);
		addArrange(menu);
		menu.add(new Separator());
		menu.add(layouts(editor, Messages.menu_layout));
		addIfEnabled(menu, RefreshAction.ID);
	}

	private void fillWithCopies(MenuManager menu) {
		addIfEnabled(menu, DuplicateAction.ID);
		menu.add(action(CopyPictureAction.ID));
	}

	/** A menu of the kinds of nodes that are made in a diagram. */
	private MenuManager newNodes(String text) {
		MenuManager add = new MenuManager(text);
		for (NodeKind kind : NEW) {
			add.add(action(NewNodeAction.PREFIX + kind.getLiteral()));
		}
		return add;
	}

	/** Lets choose what is made at a place in pixels of the canvas. */
	public void askForNewNode(DiagramViewer viewer, DiagramContext context, int x, int y) {
		MenuManager kinds = new MenuManager();
		for (NodeKind kind : NEW) {
			IAction action = action(NewNodeAction.PREFIX + kind.getLiteral());
			kinds.add(new Action(action.getText(), action.getImageDescriptor()) {
				@Override
				public void run() {
					new NewNode(viewer, context, kind).ask(new Rectangle(x, y, 0, 0));
				}
			});
		}
		Menu menu = kinds.createContextMenu(viewer.getControl());
		menu.setLocation(viewer.getControl().toDisplay(x, y));
		menu.setVisible(true);
	}

	private void addArrange(MenuManager menu) {
		MenuManager arrange = new MenuManager(Messages.menu_arrange);
		for (ArrangeAction.Way way : ArrangeAction.Way.values()) {
			addIfEnabled(arrange, way.id());
		}
		arrange.add(new Separator());
		for (SameSizeAction.Side side : SameSizeAction.Side.values()) {
			addIfEnabled(arrange, side.id());
		}
		arrange.add(new Separator());
		addIfEnabled(arrange, OrderAction.FRONT);
		addIfEnabled(arrange, OrderAction.BACK);
		if (Arrays.stream(arrange.getItems()).anyMatch(item -> !item.isSeparator())) {
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
