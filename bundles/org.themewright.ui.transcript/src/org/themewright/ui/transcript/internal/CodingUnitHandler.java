package org.themewright.ui.transcript.internal;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.themewright.ui.transcript.internal.text.CodingUnit;

/** Chooses what codings snap to; the menu shows which it is. */
public final class CodingUnitHandler extends AbstractHandler implements IElementUpdater {

	/** Id of the command. */
	static final String COMMAND = "org.themewright.ui.transcript.codingUnit"; //$NON-NLS-1$

	private static final String UNIT = "org.themewright.ui.transcript.codingUnit.unit"; //$NON-NLS-1$

	private final UnitPreference preference = new UnitPreference();

	@Override
	public Object execute(ExecutionEvent event) {
		preference.set(CodingUnit.valueOf(event.getParameter(UNIT)));
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(preference.get().name().equals(parameters.get(UNIT)));
	}
}
