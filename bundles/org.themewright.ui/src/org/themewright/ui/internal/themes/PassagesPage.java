package org.themewright.ui.internal.themes;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.core.edit.ThemeOperations.Role;
import org.themewright.core.themes.ThemeCheck;
import org.themewright.model.Coding;
import org.themewright.ui.StudyImages;
import org.themewright.ui.internal.codings.CodingsTable;
import org.themewright.ui.internal.widgets.AllRows;
import org.themewright.ui.internal.widgets.FilterField;
import org.themewright.ui.internal.widgets.OpenRows;

/** All passages of the codes of a theme, to pick out those that carry it or speak against it. */
final class PassagesPage implements EditorPage {

	private final ThemeEditor editor;
	private final CodingsTable table;
	private final PageButtons buttons;

	PassagesPage(Composite parent, ThemeEditor editor) {
		this.editor = editor;
		GridLayoutFactory.fillDefaults().margins(0, 4).spacing(0, 6).applyTo(parent);
		Composite top = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		Composite holder = new Composite(parent, SWT.NONE);
		holder.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		table = new CodingsTable(holder, this::sign);
		new FilterField(top, Messages.filterPassages, table::setFilter).leadTo(table.getViewer().getTable());
		Table control = table.getViewer().getTable();
		buttons = new PageButtons(parent, control).add(Messages.goTo, null, this::open)
				.add(Messages.makeKeyQuote, null, () -> pick(Role.KEY_QUOTE))
				.add(Messages.makeContraryCase, null, () -> pick(Role.CONTRARY_CASE));
		OpenRows.in(control, this::open);
		control.addListener(SWT.Selection, event -> selected());
		control.addListener(SWT.FocusIn, event -> selected());
		editor.focusActions(control)
				.add(ActionFactory.COPY, editor.action(Messages.copy, () -> editor.copy(table.getCopied())))
				.add(ActionFactory.SELECT_ALL, editor.action(Messages.selectAll, () -> AllRows.select(control)));
	}

	private Image sign(Coding coding) {
		return editor.theme().getKeyQuotes().contains(coding) ? StudyImages.get("key-quote") //$NON-NLS-1$
				: editor.theme().getContraryCases().contains(coding) ? StudyImages.get("contrary-case") : null; //$NON-NLS-1$
	}

	@Override
	public String title(ThemeCheck check) {
		return NLS.bind(Messages.passagesTab, check.evidence().codings().size());
	}

	@Override
	public void show(ThemeCheck check) {
		table.setCodings(check.evidence().codings());
		buttons.update(!table.getSelectedCodings().isEmpty());
	}

	private void selected() {
		editor.select(table.getSelectedCodings());
		buttons.update(!table.getSelectedCodings().isEmpty());
	}

	private void open() {
		editor.open(table.getSelectedCodings());
	}

	private void pick(Role role) {
		List<Coding> selected = table.getSelectedCodings();
		if (!selected.isEmpty() && editor.pick(role, selected)) {
			editor.showNow();
		}
	}

	@Override
	public void setFocus() {
		table.getViewer().getTable().setFocus();
	}
}
