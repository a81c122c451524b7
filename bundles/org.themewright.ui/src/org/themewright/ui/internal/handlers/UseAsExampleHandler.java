package org.themewright.ui.internal.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodebookOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Transcript;
import org.themewright.ui.RangeNavigator;
import org.themewright.ui.StudyEditorInput;
import org.themewright.ui.internal.widgets.CodeChooser;

/**
 * Makes the words that are selected in a transcript an example of a code: of the one they are coded with, if it is one;
 * else of one that is asked for.
 */
public final class UseAsExampleHandler extends AbstractHandler implements IExecutableExtension {

	private EAttribute attribute = Literals.CODE__EXAMPLE;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		if ("boundary".equals(data)) { //$NON-NLS-1$
			attribute = Literals.CODE__BOUNDARY_EXAMPLE;
		}
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		RangeNavigator navigator = editor == null ? null : Adapters.adapt(editor, RangeNavigator.class);
		if (navigator != null && editor.getEditorInput() instanceof StudyEditorInput input
				&& input.getObject() instanceof Transcript transcript) {
			TextRange range = navigator.getSelectedRange();
			if (!range.isEmpty() && range.end() <= transcript.getText().length()) {
				use(HandlerUtil.getActiveShell(event), input.getSession(), selectedCodes(editor),
						range.in(transcript.getText()));
			}
		}
		return null;
	}

	private static List<Code> selectedCodes(IEditorPart editor) {
		return editor.getSite().getSelectionProvider() != null
				&& editor.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
						? selection.stream().filter(Coding.class::isInstance).map(each -> ((Coding) each).getCode())
								.filter(each -> each != null).distinct().toList()
						: List.of();
	}

	private void use(Shell shell, StudySession session, List<Code> coded, String words) {
		Code code = coded.size() == 1 ? coded.get(0)
				: CodeChooser.choose(shell, Messages.exampleTitle, Messages.exampleCode,
						coded.isEmpty() ? StudyObjects.allCodes(session.getStudy().getCodebook()) : coded);
		if (code != null) {
			new CodebookOperations(session).addExample(code, attribute, words);
		}
	}
}
