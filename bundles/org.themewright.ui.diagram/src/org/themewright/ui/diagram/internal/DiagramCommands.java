package org.themewright.ui.diagram.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Lets the workbench's commands and keys run the actions of a diagram, but not while one types into a field of the editor:
 * then Copy and Delete are those of the field.
 */
public final class DiagramCommands {

	private static final String KEYS = "org.themewright.ui.diagram.context"; //$NON-NLS-1$

	private final IWorkbenchPartSite site;
	private final ActionRegistry actions;
	private final Composite area;
	private final Listener focus = event -> focused((Control) event.widget);
	private final List<IHandlerActivation> handlers = new ArrayList<>();
	private IContextActivation keys;

	/** For the actions of an editor that have a command; the area holds all its controls. */
	public DiagramCommands(IWorkbenchPartSite site, ActionRegistry actions, Composite area) {
		this.site = site;
		this.actions = actions;
		this.area = area;
		activate();
		area.getDisplay().addFilter(SWT.FocusIn, focus);
		area.addListener(SWT.Dispose, event -> area.getDisplay().removeFilter(SWT.FocusIn, focus));
	}

	private void focused(Control control) {
		boolean typing = (control instanceof Text || control instanceof Combo) && isInside(control);
		if (typing && keys != null) {
			deactivate();
		} else if (!typing && keys == null) {
			activate();
		}
	}

	private boolean isInside(Control control) {
		for (Control each = control; each != null; each = each.getParent()) {
			if (each == area) {
				return true;
			}
		}
		return false;
	}

	private void activate() {
		IHandlerService service = site.getService(IHandlerService.class);
		for (Iterator<?> each = actions.getActions(); each.hasNext();) {
			IAction action = (IAction) each.next();
			if (action.getActionDefinitionId() != null) {
				handlers.add(service.activateHandler(action.getActionDefinitionId(), new ActionHandler(action)));
			}
		}
		keys = site.getService(IContextService.class).activateContext(KEYS);
	}

	private void deactivate() {
		site.getService(IHandlerService.class).deactivateHandlers(handlers);
		handlers.clear();
		site.getService(IContextService.class).deactivateContext(keys);
		keys = null;
	}
}
