package org.themewright.ui.internal.themes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The buttons below a list, which are its context menu too. */
final class PageButtons {

	private final Composite row;
	private final Control list;
	private final MenuManager menu = new MenuManager();
	private final List<Button> needSelection = new ArrayList<>();

	/**
	 * @param parent has a grid layout
	 * @param list gets the context menu
	 */
	PageButtons(Composite parent, Control list) {
		this.list = list;
		row = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().spacing(6).margins(0, 0).wrap(true).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		list.setMenu(menu.createContextMenu(list));
	}

	/** Adds a button that needs something selected. */
	PageButtons add(String text, String commandId, Runnable work) {
		needSelection.add(button(text, commandId, work));
		return this;
	}

	/** Adds a button that can always be pressed. */
	PageButtons addAlways(String text, Runnable work) {
		button(text, null, work);
		return this;
	}

	private Button button(String text, String commandId, Runnable work) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			work.run();
			if (!list.isDisposed()) {
				// the keys of the list go on working
				list.setFocus();
			}
		}));
		Action action = new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setActionDefinitionId(commandId);
		menu.add(new ActionContributionItem(action));
		return button;
	}

	/** @param selected whether something is selected in the list */
	void update(boolean selected) {
		needSelection.forEach(each -> each.setEnabled(selected));
	}
}
