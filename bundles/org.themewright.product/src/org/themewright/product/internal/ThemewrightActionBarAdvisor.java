package org.themewright.product.internal;

import static org.eclipse.ui.actions.ActionFactory.ABOUT;
import static org.eclipse.ui.actions.ActionFactory.CLOSE;
import static org.eclipse.ui.actions.ActionFactory.CLOSE_ALL;
import static org.eclipse.ui.actions.ActionFactory.COPY;
import static org.eclipse.ui.actions.ActionFactory.CUT;
import static org.eclipse.ui.actions.ActionFactory.DELETE;
import static org.eclipse.ui.actions.ActionFactory.FIND;
import static org.eclipse.ui.actions.ActionFactory.INTRO;
import static org.eclipse.ui.actions.ActionFactory.OPEN_NEW_WINDOW;
import static org.eclipse.ui.actions.ActionFactory.PASTE;
import static org.eclipse.ui.actions.ActionFactory.PREFERENCES;
import static org.eclipse.ui.actions.ActionFactory.PRINT;
import static org.eclipse.ui.actions.ActionFactory.QUIT;
import static org.eclipse.ui.actions.ActionFactory.REDO;
import static org.eclipse.ui.actions.ActionFactory.RENAME;
import static org.eclipse.ui.actions.ActionFactory.RESET_PERSPECTIVE;
import static org.eclipse.ui.actions.ActionFactory.SAVE;
import static org.eclipse.ui.actions.ActionFactory.SAVE_ALL;
import static org.eclipse.ui.actions.ActionFactory.SELECT_ALL;
import static org.eclipse.ui.actions.ActionFactory.UNDO;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The frame of the menus and of the toolbar; the bundles put their commands into it. */
final class ThemewrightActionBarAdvisor extends ActionBarAdvisor {

	private static final ActionFactory[] ACTIONS = { SAVE, SAVE_ALL, CLOSE, CLOSE_ALL, PRINT, QUIT, UNDO, REDO, CUT,
			COPY, PASTE, DELETE, RENAME, SELECT_ALL, FIND, OPEN_NEW_WINDOW, RESET_PERSPECTIVE, PREFERENCES, INTRO,
			ABOUT };

	private IWorkbenchWindow window;

	ThemewrightActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow ofWindow) {
		window = ofWindow;
		for (ActionFactory each : ACTIONS) {
			register(each.create(ofWindow));
		}
	}

	@Override
	protected void fillMenuBar(IMenuManager menuBar) {
		menuBar.add(fileMenu());
		menuBar.add(editMenu());
		menuBar.add(menu(Messages.menuStudy, "org.themewright.ui.menus.study")); //$NON-NLS-1$
		menuBar.add(menu(Messages.menuNavigate, IWorkbenchActionConstants.M_NAVIGATE));
		menuBar.add(menu(Messages.menuSearch, "org.themewright.ui.menus.search")); //$NON-NLS-1$
		menuBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menuBar.add(windowMenu());
		menuBar.add(helpMenu());
	}

	private static MenuManager menu(String text, String id) {
		MenuManager menu = new MenuManager(text, id);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private MenuManager fileMenu() {
		MenuManager menu = new MenuManager(Messages.menuFile, IWorkbenchActionConstants.M_FILE);
		MenuManager newMenu = new MenuManager(Messages.menuNew, "org.themewright.ui.menus.new"); //$NON-NLS-1$
		newMenu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(newMenu);
		menu.add(new GroupMarker("open")); //$NON-NLS-1$
		menu.add(new Separator());
		add(menu, CLOSE, CLOSE_ALL);
		menu.add(new Separator());
		add(menu, SAVE, SAVE_ALL);
		menu.add(new Separator("import")); //$NON-NLS-1$
		menu.add(new Separator("print")); //$NON-NLS-1$
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, QUIT);
		return menu;
	}

	private MenuManager editMenu() {
		MenuManager menu = new MenuManager(Messages.menuEdit, IWorkbenchActionConstants.M_EDIT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
		add(menu, UNDO, REDO);
		menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
		menu.add(new Separator());
		add(menu, CUT, COPY, PASTE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
		menu.add(new Separator());
		add(menu, DELETE, RENAME, SELECT_ALL);
		menu.add(new Separator());
		add(menu, FIND);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.ADD_EXT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private MenuManager windowMenu() {
		MenuManager menu = new MenuManager(Messages.menuWindow, IWorkbenchActionConstants.M_WINDOW);
		add(menu, OPEN_NEW_WINDOW);
		menu.add(new Separator());
		MenuManager views = new MenuManager(Messages.menuShowView, "org.themewright.ui.menus.views"); //$NON-NLS-1$
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(views);
		add(menu, RESET_PERSPECTIVE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, PREFERENCES);
		return menu;
	}

	private MenuManager helpMenu() {
		MenuManager menu = new MenuManager(Messages.menuHelp, IWorkbenchActionConstants.M_HELP);
		add(menu, INTRO);
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
		menu.add(new Separator());
		add(menu, ABOUT);
		return menu;
	}

	private void add(IMenuManager menu, ActionFactory... factories) {
		for (ActionFactory each : factories) {
			menu.add(getAction(each.getId()));
		}
	}

	/** The tool items are contributed in plugin.xml, under ids that the platform does not hide. */
	@Override
	protected void fillCoolBar(ICoolBarManager coolBar) {
		coolBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}
}
