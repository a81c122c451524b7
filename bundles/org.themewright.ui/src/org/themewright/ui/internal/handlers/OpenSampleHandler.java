package org.themewright.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.themewright.ui.internal.studies.SampleOpening;

/** Creates the sample study in a folder of the user's and opens it. */
public final class OpenSampleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		SampleOpening.run();
		return null;
	}
}
