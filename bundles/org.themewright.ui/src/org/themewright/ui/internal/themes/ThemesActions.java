package org.themewright.ui.internal.themes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.ThemeOperations;
import org.themewright.core.edit.ThemeOperations.Role;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Named;
import org.themewright.model.Theme;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyImages;
import org.themewright.ui.internal.codebook.NameDialog;
import org.themewright.ui.internal.codings.CodingsView;
import org.themewright.ui.internal.widgets.ColourMenu;
import org.themewright.ui.internal.widgets.Copying;
import org.themewright.ui.internal.widgets.CsvFile;
import org.themewright.ui.internal.widgets.InsertKey;
import org.themewright.ui.internal.widgets.MoveKeys;

/** What can be done with themes, and with codes in them, in the themes view. */
final class ThemesActions {

	private final ThemesView view;
	private final ThemesTree tree;
	private final Supplier<ThemeRows> rows;
	private final List<IAction> needStudy = new ArrayList<>();

	ThemesActions(ThemesView view, ThemesTree tree, Supplier<ThemeRows> rows) {
		this.view = view;
		this.tree = tree;
		this.rows = rows;
	}

	void fillToolBar(IToolBarManager bar) {
		bar.add(needingStudy(action(Messages.newTheme, this::createSibling, "new-theme"))); //$NON-NLS-1$
		bar.add(new Separator());
		bar.add(needingStudy(action(Messages.expandAll, tree.getViewer()::expandAll, "expand-all"))); //$NON-NLS-1$
		bar.add(needingStudy(action(Messages.collapseAll, tree.getViewer()::collapseAll, "collapse-all"))); //$NON-NLS-1$
		bar.add(needingStudy(action(Messages.export, this::export, "export"))); //$NON-NLS-1$
	}

	private IAction needingStudy(IAction action) {
		needStudy.add(action);
		return action;
	}

	void setEnabled(boolean enabled) {
		needStudy.forEach(action -> action.setEnabled(enabled));
	}

	void fillMenu(IMenuManager menu) {
		List<Named> all = tree.getSelected();
		List<Theme> themes = selected(Theme.class);
		if (!themes.isEmpty()) {
			menu.add(action(Messages.open, this::open, "theme")); //$NON-NLS-1$
		}
		if (!all.isEmpty()) {
			menu.add(action(Messages.showPassages, this::showPassages, "coding")); //$NON-NLS-1$
		}
		menu.add(new Separator("new")); //$NON-NLS-1$
		menu.add(bound(action(Messages.newTheme, this::createSibling), InsertKey.COMMAND));
		if (!themes.isEmpty()) {
			menu.add(action(Messages.newSubtheme, () -> create(themes.get(0))));
			menu.add(action(Messages.addCodes, () -> addCodes(themes.get(0))));
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator("edit")); //$NON-NLS-1$
		if (!all.isEmpty()) {
			menu.add(bound(action(Messages.rename, tree::rename), ActionFactory.RENAME.getCommandId()));
			menu.add(ColourMenu.create(shell(), session(), all));
			menu.add(bound(action(Messages.moveUp, () -> move(-1)), MoveKeys.UP));
			menu.add(bound(action(Messages.moveDown, () -> move(1)), MoveKeys.DOWN));
			menu.add(shared(bound(action(Messages.copy, this::copy), ActionFactory.COPY.getCommandId()),
					ISharedImages.IMG_TOOL_COPY));
			menu.add(shared(bound(action(themes.isEmpty() ? Messages.takeOut : Messages.delete, this::delete),
					ActionFactory.DELETE.getCommandId()), ISharedImages.IMG_TOOL_DELETE));
		}
		menu.add(new Separator());
		menu.add(action(Messages.export, this::export, "export")); //$NON-NLS-1$
	}

	private static Action bound(Action action, String commandId) {
		action.setActionDefinitionId(commandId);
		return action;
	}

	private static Action shared(Action action, String image) {
		action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
		return action;
	}

	/** Opens the editors of themes; of codes shows the passages. */
	void open() {
		List<Theme> themes = selected(Theme.class);
		if (themes.isEmpty()) {
			showPassages();
		}
		themes.forEach(each -> StudyEditors.open(view.getSite().getPage(), session(), each));
	}

	private void showPassages() {
		CodingsView.show(view.getSite().getPage(), tree.getSelected());
	}

	/** Creates a theme beside the selected one. */
	void createSibling() {
		if (session() != null) {
			List<TreePath> paths = tree.getPaths();
			Object above = paths.isEmpty() ? null : ThemesDrop.parentOf(paths.get(0));
			boolean ofCode = !paths.isEmpty() && paths.get(0).getLastSegment() instanceof Code;
			create(ofCode ? parentTheme((Theme) above) : (Theme) above);
		}
	}

	private static Theme parentTheme(Theme theme) {
		return theme.eContainer() instanceof Theme parent ? parent : null;
	}

	private void create(Theme parent) {
		String prompt = parent == null ? Messages.themePrompt : NLS.bind(Messages.subthemePrompt, parent.getName());
		NameDialog dialog = new NameDialog(shell(), Messages.newThemeTitle, prompt);
		if (dialog.open() == Window.OK) {
			Theme theme = new StudyOperations(session()).createTheme(parent, dialog.getValue());
			if (parent != null) {
				tree.getViewer().setExpandedState(parent, true);
			}
			view.select(List.of(path(theme)));
		}
	}

	private static TreePath path(Theme theme) {
		List<Object> segments = new ArrayList<>();
		for (EObject each = theme; each instanceof Theme; each = each.eContainer()) {
			segments.add(0, each);
		}
		return new TreePath(segments.toArray());
	}

	private void addCodes(Theme theme) {
		List<Code> codes = CodesDialog.choose(shell(), session().getStudy(), theme);
		if (!codes.isEmpty()) {
			new ThemeOperations(session()).sort(codes, null, theme, -1);
			tree.getViewer().setExpandedState(theme, true);
		}
	}

	/** Makes codings key quotes of a theme. */
	void pick(Theme theme, List<Coding> codings) {
		KeyQuotes.pick(shell(), session(), theme, Role.KEY_QUOTE, codings);
	}

	/**
	 * Moves the selected themes among their siblings, or the selected codes of one theme among those it gathers.
	 *
	 * @param step -1 for up, 1 for down
	 */
	void move(int step) {
		List<TreePath> paths = tree.getPaths();
		if (session() == null || paths.isEmpty()) {
			return;
		}
		Object parent = ThemesDrop.parentOf(paths.get(0));
		Class<?> type = paths.get(0).getLastSegment() instanceof Code ? Code.class : Theme.class;
		Set<Object> moved = new LinkedHashSet<>();
		for (TreePath each : paths) {
			if (ThemesDrop.parentOf(each) == parent && type.isInstance(each.getLastSegment())) {
				moved.add(each.getLastSegment());
			}
		}
		List<Object> siblings = new ArrayList<>(type == Code.class ? ((Theme) parent).getCodes() : themesBeside(parent));
		int index = Steps.target(siblings, moved, step);
		if (index >= 0) {
			if (type == Code.class) {
				new ThemeOperations(session()).arrange((Theme) parent, cast(moved, Code.class), index);
			} else {
				new StudyOperations(session()).moveInTree(inOrder(siblings, moved, Theme.class), (Theme) parent, index);
			}
			tree.select(paths);
		}
	}

	private EList<Theme> themesBeside(Object parent) {
		return parent instanceof Theme theme ? theme.getThemes() : session().getStudy().getCodebook().getThemes();
	}

	private static <T> List<T> cast(Set<Object> objects, Class<T> type) {
		return objects.stream().map(type::cast).toList();
	}

	private static <T> List<T> inOrder(List<Object> siblings, Set<Object> moved, Class<T> type) {
		return siblings.stream().filter(moved::contains).map(type::cast).toList();
	}

	/** Deletes themes; where only codes are selected, takes them out of their themes. */
	void delete() {
		List<Theme> goes = selected(Theme.class);
		if (tree.getSelected().isEmpty()) {
			return;
		}
		session().execute(goes.isEmpty() ? Messages.takeOutOfTheme : Messages.deleteThemes, () -> {
			ThemeOperations operations = new ThemeOperations(session());
			for (TreePath path : tree.getPaths()) {
				if (path.getLastSegment() instanceof Code code && ThemesDrop.parentOf(path) instanceof Theme theme) {
					operations.sort(List.of(code), theme, null, -1);
				}
			}
			if (!goes.isEmpty()) {
				new StudyOperations(session()).delete(goes);
			}
		});
	}

	/** The selected rows between tabs, those below others further in. */
	void copy() {
		String text = tree.getPaths().stream().map(path -> "  ".repeat(path.getSegmentCount() - 1) //$NON-NLS-1$
				+ tree.cells(path.getLastSegment()).stream().map(Object::toString).collect(Collectors.joining("\t"))) //$NON-NLS-1$
				.collect(Collectors.joining("\n", "", "\n")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Copying.text(shell(), text.isBlank() ? "" : text); //$NON-NLS-1$
	}

	private void export() {
		CsvFile.export(shell(), Messages.exportTitle, Messages.exportFile,
				() -> ThemeTexts.table(session().getStudy(), rows.get().counted(session().getStudy())));
	}

	Action action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				if (session() != null) {
					work.run();
				}
			}
		};
	}

	private Action action(String text, Runnable work, String icon) {
		Action action = action(text, work);
		action.setImageDescriptor(StudyImages.named(icon));
		return action;
	}

	private <T> List<T> selected(Class<T> type) {
		return tree.getSelected().stream().filter(type::isInstance).map(type::cast).toList();
	}

	private StudySession session() {
		return view.session();
	}

	private Shell shell() {
		return view.getSite().getShell();
	}
}
