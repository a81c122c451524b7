package org.themewright.ui.internal.codebook;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ITreeSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.core.StudySession;
import org.themewright.core.edit.Palette;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Code;
import org.themewright.model.Named;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Theme;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyColours;
import org.themewright.ui.StudyImages;
import org.themewright.ui.internal.codings.CodingsView;
import org.themewright.ui.internal.widgets.CodeChooser;
import org.themewright.ui.internal.widgets.InsertKey;

/** What can be done with codes and themes in the codebook view. */
final class CodebookActions {

	private static final int PALETTE_SIZE = 8;
	private static final String[] COLOUR_NAMES = Messages.colourNames.split(","); //$NON-NLS-1$

	private final CodebookView view;
	private final CodebookTree codes;
	private final CodebookTree themes;
	private final List<IAction> needStudy = new ArrayList<>();

	CodebookActions(CodebookView view, CodebookTree codes, CodebookTree themes) {
		this.view = view;
		this.codes = codes;
		this.themes = themes;
	}

	IAction newCode() {
		return needingStudy(action(Messages.newCode, () -> createSibling(codes), "new-code")); //$NON-NLS-1$
	}

	IAction newTheme() {
		return needingStudy(action(Messages.newTheme, () -> createSibling(themes), "new-theme")); //$NON-NLS-1$
	}

	IAction expandAll() {
		return needingStudy(action(Messages.expandAll, () -> {
			codes.expand(codes.getViewer()::expandAll);
			themes.expand(themes.getViewer()::expandAll);
		}, "expand-all")); //$NON-NLS-1$
	}

	IAction collapseAll() {
		return needingStudy(action(Messages.collapseAll, () -> {
			codes.expand(codes.getViewer()::collapseAll);
			themes.expand(themes.getViewer()::collapseAll);
		}, "collapse-all")); //$NON-NLS-1$
	}

	IAction link(Consumer<Boolean> changed) {
		Action action = new Action(Messages.link, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				changed.accept(isChecked());
			}
		};
		action.setImageDescriptor(StudyImages.named("link")); //$NON-NLS-1$
		action.setToolTipText(Messages.linkTip);
		return needingStudy(action);
	}

	private IAction needingStudy(IAction action) {
		needStudy.add(action);
		return action;
	}

	void setEnabled(boolean enabled) {
		needStudy.forEach(action -> action.setEnabled(enabled));
	}

	void fillMenu(IMenuManager menu, CodebookTree tree) {
		List<Code> selectedCodes = selected(tree, Code.class);
		List<Theme> selectedThemes = selected(tree, Theme.class);
		boolean any = !selectedCodes.isEmpty() || !selectedThemes.isEmpty();
		if (any) {
			menu.add(action(Messages.showPassages, () -> showPassages(tree), "coding")); //$NON-NLS-1$
		}
		menu.add(new Separator("new")); //$NON-NLS-1$
		addNew(menu, tree);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator("edit")); //$NON-NLS-1$
		if (any) {
			menu.add(key(action(Messages.rename, tree::rename), ActionFactory.RENAME));
			menu.add(colourMenu(tree));
		}
		if (tree == codes && !selectedCodes.isEmpty()) {
			menu.add(action(Messages.mergeInto, () -> mergeInto(selectedCodes)));
			addGather(menu, selectedCodes);
		}
		if (any) {
			menu.add(key(action(Messages.copy, () -> copy(tree)), ActionFactory.COPY));
			menu.add(key(action(tree == themes && selectedThemes.isEmpty() ? Messages.takeOut : Messages.delete,
					() -> delete(tree)), ActionFactory.DELETE));
		}
	}

	private void addNew(IMenuManager menu, CodebookTree tree) {
		Named first = tree.getSelected().isEmpty() ? null : tree.getSelected().get(0);
		Action create = action(tree == codes ? Messages.newCode : Messages.newTheme, () -> createSibling(tree));
		create.setActionDefinitionId(InsertKey.COMMAND);
		menu.add(create);
		if (tree == codes && first instanceof Code code) {
			menu.add(action(Messages.newSubcode, () -> createCode(code)));
		} else if (tree == themes && first instanceof Theme theme) {
			menu.add(action(Messages.newSubtheme, () -> createTheme(theme)));
		}
	}

	private void addGather(IMenuManager menu, List<Code> selectedCodes) {
		List<Theme> all = StudyObjects.allThemes(session().getStudy().getCodebook());
		if (!all.isEmpty()) {
			MenuManager gather = new MenuManager(Messages.gatherIn);
			for (Theme theme : all) {
				Action action = action(theme.getName().replace("&", "&&"), //$NON-NLS-1$ //$NON-NLS-2$
						() -> operations().gather(theme, selectedCodes));
				action.setImageDescriptor(StudyImages.descriptor(theme));
				gather.add(action);
			}
			menu.add(gather);
		}
	}

	private static Action key(Action action, ActionFactory factory) {
		action.setActionDefinitionId(factory.getCommandId());
		if (factory == ActionFactory.DELETE) {
			action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages()
					.getImageDescriptor(ISharedImages.IMG_TOOL_DELETE));
		} else if (factory == ActionFactory.COPY) {
			action.setImageDescriptor(
					PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
		}
		return action;
	}

	private MenuManager colourMenu(CodebookTree tree) {
		MenuManager menu = new MenuManager(Messages.colour);
		for (int i = 0; i < PALETTE_SIZE; i++) {
			String colour = Palette.colour(i);
			Action action = action(COLOUR_NAMES[i].strip(), () -> recolour(tree.getSelected(), colour));
			action.setImageDescriptor(StudyColours.swatch(StudyColours.rgb(colour)));
			menu.add(action);
		}
		menu.add(new Separator());
		menu.add(action(Messages.otherColour, () -> chooseColour(tree.getSelected())));
		return menu;
	}

	private void chooseColour(List<Named> objects) {
		ColorDialog dialog = new ColorDialog(shell());
		dialog.setText(Messages.colourTitle);
		Named first = objects.get(0);
		dialog.setRGB(StudyColours.rgb(first instanceof Code code ? code.getColour() : ((Theme) first).getColour()));
		RGB chosen = dialog.open();
		if (chosen != null) {
			recolour(objects, StudyColours.hex(chosen));
		}
	}

	private void recolour(List<Named> objects, String colour) {
		StudyOperations operations = operations();
		session().execute(Messages.changeColour, () -> objects.forEach(each -> operations.set(each,
				each instanceof Theme ? Literals.THEME__COLOUR : Literals.CODE__COLOUR, colour)));
	}

	/** Creates a code or theme beside the selected one. */
	void createSibling(CodebookTree tree) {
		Named first = tree.getSelected().isEmpty() ? null : tree.getSelected().get(0);
		if (tree == codes) {
			createCode(first != null && first.eContainer() instanceof Code parent ? parent : null);
		} else {
			createTheme(first instanceof Theme && first.eContainer() instanceof Theme parent ? parent : null);
		}
	}

	private void createCode(Code parent) {
		String prompt = parent == null ? Messages.codePrompt : NLS.bind(Messages.subcodePrompt, parent.getName());
		String name = askName(Messages.newCodeTitle, prompt);
		if (name != null) {
			Code code = operations().createCode(parent, name, null, studies().getResearcher(session()));
			view.select(codes, List.of(code));
		}
	}

	private void createTheme(Theme parent) {
		String prompt = parent == null ? Messages.themePrompt : NLS.bind(Messages.subthemePrompt, parent.getName());
		String name = askName(Messages.newThemeTitle, prompt);
		if (name != null) {
			view.select(themes, List.of(operations().createTheme(parent, name)));
		}
	}

	private String askName(String title, String prompt) {
		if (session() == null) {
			return null;
		}
		NameDialog dialog = new NameDialog(shell(), title, prompt);
		return dialog.open() == Window.OK ? dialog.getValue() : null;
	}

	private void mergeInto(List<Code> goes) {
		List<Code> targets = StudyObjects.allCodes(session().getStudy().getCodebook()).stream()
				.filter(each -> goes.stream().noneMatch(code -> EcoreUtil.isAncestor(code, each))).toList();
		Code into = CodeChooser.choose(shell(), Messages.mergeTitle, NLS.bind(Messages.mergePrompt, names(goes)),
				targets);
		if (into != null) {
			operations().mergeCodes(goes, into);
			view.select(codes, List.of(into));
		}
	}

	/** Merges after asking, for a drop that can happen by mistake. */
	void merge(List<Code> goes, Code into) {
		int codings = operations().codingsOf(goes).size();
		String question = MessageFormat.format(Messages.mergeQuestion, names(goes), into.getName(), codings);
		if (MessageDialog.open(MessageDialog.QUESTION, shell(), Messages.mergeTitle, question, SWT.NONE, Messages.merge,
				Messages.cancel) == 0) {
			operations().mergeCodes(goes, into);
			view.select(codes, List.of(into));
		}
	}

	/** Deletes codes and themes; takes codes that are selected below themes out of them. */
	void delete(CodebookTree tree) {
		if (tree == codes) {
			deleteCodes(selected(tree, Code.class));
			return;
		}
		List<Theme> goes = selected(tree, Theme.class);
		StudyOperations operations = operations();
		session().execute(goes.isEmpty() ? Messages.takeOutOfTheme : Messages.deleteThemes, () -> {
			for (TreePath path : ((ITreeSelection) tree.getViewer().getSelection()).getPaths()) {
				if (path.getLastSegment() instanceof Code code
						&& path.getSegment(path.getSegmentCount() - 2) instanceof Theme theme) {
					operations.release(theme, List.of(code));
				}
			}
			if (!goes.isEmpty()) {
				operations.delete(goes);
			}
		});
	}

	private void deleteCodes(List<Code> goes) {
		if (goes.isEmpty()) {
			return;
		}
		CodeUse use = CodeUse.of(session().getStudy(), goes);
		if (use.codings() > 0) {
			String question = MessageFormat.format(Messages.deleteQuestion, names(goes), use.codings(), use.themes(),
					use.diagrams(), use.subcodes());
			if (MessageDialog.open(MessageDialog.WARNING, shell(), Messages.deleteTitle, question, SWT.NONE,
					Messages.deleteButton, Messages.cancel) != 0) {
				return;
			}
		}
		operations().delete(goes);
	}

	void copy(CodebookTree tree) {
		StringBuilder text = new StringBuilder();
		Set<Named> done = new HashSet<>();
		tree.getSelected().forEach(each -> append(text, each, 0, done));
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(shell().getDisplay());
			clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private static void append(StringBuilder text, Named object, int depth, Set<Named> done) {
		if (done.add(object)) {
			text.append("\t".repeat(depth)).append(object.getName()).append('\n'); //$NON-NLS-1$
			List<? extends Named> below = object instanceof Code code ? code.getCodes() : ((Theme) object).getThemes();
			below.forEach(each -> append(text, each, depth + 1, done));
			if (object instanceof Theme theme) {
				theme.getCodes().forEach(code -> text.append("\t".repeat(depth + 1)).append(code.getName()).append('\n')); //$NON-NLS-1$
			}
		}
	}

	void showPassages(CodebookTree tree) {
		CodingsView.show(view.getSite().getPage(), tree.getSelected());
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
		ImageDescriptor image = StudyImages.named(icon);
		action.setImageDescriptor(image);
		return action;
	}

	private static <T> List<T> selected(CodebookTree tree, Class<T> type) {
		return tree.getSelected().stream().filter(type::isInstance).map(type::cast).toList();
	}

	private static String names(List<Code> codes) {
		return codes.size() == 1 ? "\u201c" + codes.get(0).getName() + "\u201d" //$NON-NLS-1$ //$NON-NLS-2$
				: NLS.bind(Messages.manyCodes, codes.size());
	}

	private StudyOperations operations() {
		return new StudyOperations(session());
	}

	private StudySession session() {
		return view.session();
	}

	private static OpenStudies studies() {
		return PlatformUI.getWorkbench().getService(OpenStudies.class);
	}

	private Shell shell() {
		return view.getSite().getShell();
	}
}
