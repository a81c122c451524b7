package org.themewright.ui.internal.handlers;

import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.core.StudySession;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.internal.wizards.ExportCodebookWizard;
import org.themewright.ui.internal.wizards.ImportCodebookWizard;

/** Opens the wizard that takes a codebook over from a file, or the one that writes it into one. */
public final class CodebookFileHandler extends AbstractHandler implements IExecutableExtension {

	private Function<StudySession, IWizard> wizard = ImportCodebookWizard::new;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		if ("export".equals(data)) { //$NON-NLS-1$
			wizard = ExportCodebookWizard::new;
		}
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		StudySession session = window.getService(OpenStudies.class).getActive();
		if (session == null || session.getStudy().getCodebook() == null) {
			MessageDialog.openInformation(window.getShell(), Messages.codebookTitle, Messages.codebookNeedsStudy);
			return null;
		}
		new WizardDialog(window.getShell(), wizard.apply(session)).open();
		return null;
	}
}
