package org.themewright.ui.transcript.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.ui.transcript.internal.text.CodingUnit;

/**
 * Moves an end of a coding in the active transcript editor. The extension says which and how after the name of the class:
 * END or START, EXTEND or SHRINK, and a unit, e.g. {@code :END,EXTEND,WORD}.
 */
public final class ResizeCodingHandler extends AbstractHandler implements IExecutableExtension {

	private boolean end;
	private boolean extend;
	private CodingUnit unit;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data)
			throws CoreException {
		String[] parts = String.valueOf(data).split(","); //$NON-NLS-1$
		if (parts.length != 3) {
			throw new CoreException(Status.error(element.getContributor().getName() + ": " + data)); //$NON-NLS-1$
		}
		end = "END".equals(parts[0]); //$NON-NLS-1$
		extend = "EXTEND".equals(parts[1]); //$NON-NLS-1$
		unit = CodingUnit.valueOf(parts[2]);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof TranscriptEditor editor) {
			editor.changes().resize(end, extend, unit);
		}
		return null;
	}
}
