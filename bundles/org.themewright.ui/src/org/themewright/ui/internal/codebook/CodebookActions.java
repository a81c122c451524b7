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
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Code;
import org.themewright.model.StudyObjects;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyImages;
import org.themewright.ui.internal.codings.CodingsView;
import org.themewright.ui.internal.widgets.CodeChooser;
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
			menu.add(action(Messages.mergeInto, () -> mergeInto(selected)));
			menu.add(key(action(Messages.copy, this::copy), ActionFactory.COPY));
			menu.add(key(action(Messages.delete, this::delete), ActionFactory.DELETE));
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

	private void mergeInto(List<Code> goes) {
		List<Code> targets = StudyObjects.allCodes(session().getStudy().getCodebook()).stream()
				.filter(each -> goes.stream().noneMatch(code -> EcoreUtil.isAncestor(code, each))).toList();
		Code into = CodeChooser.choose(shell(), Messages.mergeTitle, NLS.bind(Messages.mergePrompt, names(goes)),
				targets);
		if (into != null) {
			operations().mergeCodes(goes, into);
			view.select(List.of(into));
		}
	}

	/** Merges after asking, for a drop that can happen by mistake. */
	void merge(List<Code> goes, Code into) {
		int codings = operations().codingsOf(goes).size();
		String question = MessageFormat.format(Messages.mergeQuestion, names(goes), into.getName(), codings);
		if (MessageDialog.open(MessageDialog.QUESTION, shell(), Messages.mergeTitle, question, SWT.NONE, Messages.merge,
				Messages.cancel) == 0) {
			operations().mergeCodes(goes, into);
			view.select(List.of(into));
		}
	}

	void delete() {
		List<Code> goes = selected();
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

	void copy() {
		StringBuilder text = new StringBuilder();
		Set<Code> done = new HashSet<>();
		selected().forEach(each -> append(text, each, 0, done));
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(shell().getDisplay());
			clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private static void append(StringBuilder text, Code code, int depth, Set<Code> done) {
		if (done.add(code)) {
			text.append("\t".repeat(depth)).append(code.getName()).append('\n'); //$NON-NLS-1$
			code.getCodes().forEach(each -> append(text, each, depth + 1, done));
		}
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
