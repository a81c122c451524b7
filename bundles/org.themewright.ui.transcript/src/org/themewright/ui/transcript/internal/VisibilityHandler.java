package org.themewright.ui.transcript.internal;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.themewright.ui.internal.codings.CodingDisplay;
import org.themewright.ui.internal.codings.CodingFilter;

/** Switches which codings the active transcript editor shows; what it does is said after its class in plugin.xml. */
public final class VisibilityHandler extends AbstractHandler implements IElementUpdater, IExecutableExtension {

	private static final String PREFIX = "org.themewright.ui.transcript."; //$NON-NLS-1$
	private static final String BLIND = "blind"; //$NON-NLS-1$
	private static final String BY_RESEARCHER = "colourByResearcher"; //$NON-NLS-1$
	private static final String LINK = "linkCodebook"; //$NON-NLS-1$

	private String command;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		command = (String) data;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof TranscriptEditor editor) {
			run(editor);
		}
		return null;
	}

	private void run(TranscriptEditor editor) {
		CodingVisibility visibility = editor.visibility();
		CodingDisplay display = visibility.display();
		switch (command) {
		case "showCodings" -> editor.chooseCodings(); //$NON-NLS-1$
		case "showAllCodings" -> visibility.setDisplay(display.withFilter(CodingFilter.ALL).withLinked(false)); //$NON-NLS-1$
		case "showOnlyCode" -> editor.showOnlyCodeAtCaret(); //$NON-NLS-1$
		case "codingDetails" -> editor.showCodingDetails(); //$NON-NLS-1$
		case BLIND -> visibility.switchBlind();
		case BY_RESEARCHER -> visibility.setDisplay(display.withByResearcher(!display.byResearcher()));
		case LINK -> visibility.setDisplay(display.withLinked(!display.linked()));
		default -> throw new IllegalStateException(command);
		}
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var page = window == null ? null : window.getActivePage();
		element.setChecked(page != null && page.getActiveEditor() instanceof TranscriptEditor editor && isOn(editor));
	}

	private boolean isOn(TranscriptEditor editor) {
		CodingDisplay display = editor.visibility().display();
		return switch (command) {
		case BLIND -> editor.visibility().isBlind();
		case BY_RESEARCHER -> display.byResearcher();
		case LINK -> display.linked();
		default -> false;
		};
	}

	/** Shows in menus what is switched on now. */
	static void refresh(ICommandService commands) {
		for (String each : new String[] { BLIND, BY_RESEARCHER, LINK }) {
			commands.refreshElements(PREFIX + each, null);
		}
	}
}
