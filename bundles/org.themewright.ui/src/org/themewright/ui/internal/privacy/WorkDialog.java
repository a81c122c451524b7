package org.themewright.ui.internal.privacy;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ControlEnableState;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.themewright.core.StudyException;

/** A dialog that works beside the UI thread: meanwhile it shows progress and takes no input; what fails is told in it. */
abstract class WorkDialog extends TitleAreaDialog {

	/** Something that takes a while. */
	@FunctionalInterface
	interface Work {
		/** Does it, on another thread. */
		void run() throws StudyException;
	}

	private ProgressBar progress;
	private boolean working;

	WorkDialog(Shell parent) {
		super(parent);
		setHelpAvailable(false);
	}

	@Override
	protected final boolean isResizable() {
		return true;
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		createBody(area);
		progress = new ProgressBar(area, SWT.INDETERMINATE);
		progress.setVisible(false);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
		return area;
	}

	/** Makes what the dialog is about, in a grid of one column. */
	abstract void createBody(Composite parent);

	/**
	 * Does work on another thread while this dialog waits.
	 *
	 * @return whether it is done; if not, the dialog says why
	 */
	final boolean perform(Work work) {
		Shell shell = getShell();
		Control focus = shell.getDisplay().getFocusControl();
		ControlEnableState state = ControlEnableState.disable(getContents());
		progress.setVisible(true);
		working = true;
		try {
			ModalContext.run(monitor -> {
				try {
					work.run();
				} catch (StudyException e) {
					throw new InvocationTargetException(e);
				}
			}, true, new NullProgressMonitor(), shell.getDisplay());
			setErrorMessage(null);
			return true;
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof StudyException problem) {
				setErrorMessage(message(problem));
				return false;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			throw new IllegalStateException("nothing here can be cancelled", e); //$NON-NLS-1$
		} finally {
			working = false;
			if (!shell.isDisposed()) {
				progress.setVisible(false);
				state.restore();
				if (focus != null && !focus.isDisposed()) {
					focus.setFocus();
				}
			}
		}
	}

	/** There is but one file that the dialogs are about; its long name would fill the message. */
	static String message(StudyException problem) {
		String prefix = problem.getFile() + ": "; //$NON-NLS-1$
		return problem.getMessage().startsWith(prefix) ? problem.getMessage().substring(prefix.length())
				: problem.getMessage();
	}

	/** Escape and the window's close button are no way around what Cancel does. */
	@Override
	protected final void handleShellCloseEvent() {
		if (!working) {
			cancelPressed();
		}
	}
}
