package org.themewright.ui.internal.widgets;

import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/**
 * Sees to it that what is typed but not yet part of the study becomes part of it before the study is saved, before
 * something is undone and before the workbench closes.
 */
public final class PendingEdits implements IExecutionListener, IWorkbenchListener {

	private static final Set<String> COMMANDS = Set.of(IWorkbenchCommandConstants.FILE_SAVE,
			IWorkbenchCommandConstants.FILE_SAVE_ALL, IWorkbenchCommandConstants.EDIT_UNDO,
			IWorkbenchCommandConstants.FILE_EXIT);
	private final Runnable commit;

	private PendingEdits(Runnable commit) {
		this.commit = commit;
	}

	/**
	 * @param control while it is there
	 * @param commit makes what is typed part of the study
	 */
	public static void install(Control control, Runnable commit) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		ICommandService commands = workbench.getService(ICommandService.class);
		PendingEdits pending = new PendingEdits(commit);
		commands.addExecutionListener(pending);
		workbench.addWorkbenchListener(pending);
		control.addDisposeListener(event -> {
			commands.removeExecutionListener(pending);
			workbench.removeWorkbenchListener(pending);
		});
	}

	@Override
	public void preExecute(String commandId, ExecutionEvent event) {
		if (COMMANDS.contains(commandId)) {
			commit.run();
		}
	}

	@Override
	public void notHandled(String commandId, NotHandledException exception) {
		// only the moment before counts
	}

	@Override
	public void postExecuteFailure(String commandId, ExecutionException exception) {
		// only the moment before counts
	}

	@Override
	public void postExecuteSuccess(String commandId, Object returnValue) {
		// only the moment before counts
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		commit.run();
		return true;
	}

	@Override
	public void postShutdown(IWorkbench workbench) {
		// only the moment before counts
	}
}
