package org.themewright.ui.internal.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodebookOperations;
import org.themewright.core.edit.Palette;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Code;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyColours;
import org.themewright.ui.StudyImages;
import org.themewright.ui.internal.codebook.change.DeleteCodesDialog;
import org.themewright.ui.internal.codings.CodingsView;
import org.themewright.ui.internal.widgets.ColourMenu;
import org.themewright.ui.internal.widgets.InsertKey;

/** What can be done with codes in the codebook view. */
final class CodebookActions {

	private final CodebookView view;
	private final CodebookTree codes;
	private final List<IAction> needStudy = new ArrayList<>();

	CodebookActions(CodebookView view, CodebookTree codes) {
		this.view = view;
		this.codes = codes;
	}

	IAction newCode() {
		return needingStudy(action(Messages.newCode, this::createSibling, "new-code")); //$NON-NLS-1$
	}

	IAction expandAll() {
		return needingStudy(action(Messages.expandAll, () -> codes.expand(codes.getViewer()::expandAll), "expand-all")); //$NON-NLS-1$
	}

	IAction collapseAll() {
		return needingStudy(action(Messages.collapseAll, () -> codes.expand(codes.getViewer()::collapseAll), "collapse-all")); //$NON-NLS-1$
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

	void fillMenu(IMenuManager menu) {
		List<Code> selected = selected();
		boolean any = !selected.isEmpty();
		if (any) {
			menu.add(action(Messages.showPassages, this::showPassages, "coding")); //$NON-NLS-1$
		}
		menu.add(new Separator("new")); //$NON-NLS-1$
		addNew(menu, selected);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator("edit")); //$NON-NLS-1$
		if (any) {
			menu.add(key(action(Messages.rename, codes::rename), ActionFactory.RENAME));
			menu.add(ColourMenu.create(shell(), session(), selected));
			addBranchColours(menu, selected);
			menu.add(new GroupMarker("change")); //$NON-NLS-1$
			menu.add(key(action(Messages.copy, this::copy), ActionFactory.COPY));
			menu.add(key(action(Messages.delete, this::delete), ActionFactory.DELETE));
		}
	}

	/** The palette for a branch: the code gets the colour, what is below it lighter steps. */
	private void addBranchColours(IMenuManager menu, List<Code> selected) {
		Code code = selected.get(0);
		if (selected.size() == 1 && !code.getCodes().isEmpty()) {
			String[] names = Messages.branchColours.split(","); //$NON-NLS-1$
			MenuManager colours = new MenuManager(Messages.colourBranch);
			for (int i = 0; i < names.length; i++) {
				String colour = Palette.colour(i);
				Action action = action(names[i].strip(), () -> new CodebookOperations(session()).colourBranch(code, colour));
				action.setImageDescriptor(StudyColours.swatch(StudyColours.rgb(colour)));
				colours.add(action);
			}
			menu.add(colours);
		}
	}

	private void addNew(IMenuManager menu, List<Code> selected) {
		Action create = action(Messages.newCode, this::createSibling);
		create.setActionDefinitionId(InsertKey.COMMAND);
		menu.add(create);
		if (!selected.isEmpty()) {
			menu.add(action(Messages.newSubcode, () -> createCode(selected.get(0))));
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

	/** Creates a code beside the selected one. */
	void createSibling() {
		List<Code> selected = selected();
		createCode(!selected.isEmpty() && selected.get(0).eContainer() instanceof Code parent ? parent : null);
	}

	private void createCode(Code parent) {
		String prompt = parent == null ? Messages.codePrompt : NLS.bind(Messages.subcodePrompt, parent.getName());
		String name = askName(Messages.newCodeTitle, prompt);
		if (name != null) {
			Code code = operations().createCode(parent, name, null, studies().getResearcher(session()));
			view.select(List.of(code));
		}
	}

	private String askName(String title, String prompt) {
		if (session() == null) {
			return null;
		}
		NameDialog dialog = new NameDialog(shell(), title, prompt);
		return dialog.open() == Window.OK ? dialog.getValue() : null;
	}

	void delete() {
		List<Code> goes = selected();
		if (!goes.isEmpty()) {
			DeleteCodesDialog.delete(shell(), session(), goes);
		}
	}

	void copy() {
		CodeClipboard.copy(shell().getDisplay(), selected());
	}

	void showPassages() {
		CodingsView.show(view.getSite().getPage(), selected());
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

	private List<Code> selected() {
		return codes.getSelected().stream().map(Code.class::cast).toList();
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
