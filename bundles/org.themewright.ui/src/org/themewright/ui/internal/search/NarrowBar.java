package org.themewright.ui.internal.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.themewright.search.FacetKey;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.StudyIndex;

/**
 * Above the results: a field that searches in what was found, and to what the results are narrowed, each of which can be
 * taken away.
 */
final class NarrowBar {

	private static final int FIELD = 220;
	private static final int LONGEST = 40;
	private static final String CROSS = "  \u00D7"; //$NON-NLS-1$

	private final Composite control;
	private final Text field;
	private final Label problem;
	private final ToolItem back;
	private final Composite chips;
	private final Consumer<SearchState> change;
	/** What values are called, as long as they are asked for, also when no hit is left that has them. */
	private final Map<FacetKey, String> names = new LinkedHashMap<>();
	private SearchState state;

	/**
	 * @param parent has a grid layout
	 * @param change told what is to be looked for instead
	 * @param goBack goes back to what was looked for before
	 */
	NarrowBar(Composite parent, Consumer<SearchState> change, Runnable goBack) {
		this.change = change;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(4, 4, 3, 3).spacing(8, 0).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		field = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(Messages.within);
		field.setToolTipText(Messages.withinTip);
		GridDataFactory.fillDefaults().hint(FIELD, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field);
		field.addListener(SWT.DefaultSelection, event -> {
			if (event.detail == SWT.NONE) {
				search();
			}
		});
		field.addModifyListener(event -> say("")); //$NON-NLS-1$
		problem = new Label(control, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).exclude(true).applyTo(problem);
		ToolBar tools = new ToolBar(control, SWT.FLAT);
		back = new ToolItem(tools, SWT.PUSH);
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		back.setImage(images.getImage(ISharedImages.IMG_TOOL_BACK));
		back.setDisabledImage(images.getImage(ISharedImages.IMG_TOOL_BACK_DISABLED));
		back.setToolTipText(Messages.narrowBack);
		back.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> goBack.run()));
		chips = new Composite(control, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginTop = 0;
		row.marginBottom = 0;
		row.marginLeft = 0;
		row.center = true;
		chips.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(chips);
	}

	/** The field that searches in what was found. */
	Control field() {
		return field;
	}

	private void search() {
		String query = field.getText().strip();
		if (query.isEmpty() || state == null) {
			return;
		}
		try {
			StudyIndex.check(query);
		} catch (QuerySyntaxException e) {
			say(NLS.bind(Messages.syntaxError, e.getColumn(), e.getMessage()));
			return;
		}
		SearchState next = state.within(query);
		field.setText(""); //$NON-NLS-1$
		change.accept(next);
	}

	private void say(String text) {
		problem.setText(text);
		problem.setToolTipText(text);
		problem.setForeground(JFaceColors.getErrorText(problem.getDisplay()));
		problem.setVisible(!text.isEmpty());
		((GridData) problem.getLayoutData()).exclude = text.isEmpty();
		control.layout();
	}

	/**
	 * Shows to what results are narrowed.
	 *
	 * @param found   what was found; null for nothing
	 * @param enabled whether one can search in it
	 * @param canGoBack whether something was looked for before
	 */
	void show(Found found, boolean enabled, boolean canGoBack) {
		back.setEnabled(canGoBack);
		state = found == null ? null : found.state();
		field.setEnabled(state != null && enabled);
		for (Control each : chips.getChildren()) {
			each.dispose();
		}
		if (found != null) {
			found.facets().stream().filter(each -> state.options().narrowed().contains(each.key()))
					.forEach(each -> names.put(each.key(), FacetNames.value(each)));
			names.keySet().retainAll(state.options().narrowed());
			for (String query : state.options().within()) {
				chip(NLS.bind(Messages.chipWithin, shortened(query)), state.notWithin(query));
			}
			for (FacetKey key : state.options().narrowed().stream()
					.sorted(Comparator.comparing(FacetKey::field).thenComparing(FacetKey::value)).toList()) {
				chip(NLS.bind(Messages.chip, FacetNames.field(key), shortened(names.getOrDefault(key, key.value()))),
						state.toggled(key));
			}
		}
		control.layout(true, true);
		control.getParent().layout();
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + '\u2026';
	}

	private void chip(String text, SearchState without) {
		Button chip = new Button(chips, SWT.PUSH | SWT.FLAT);
		chip.setText(text.replace("&", "&&") + CROSS); //$NON-NLS-1$ //$NON-NLS-2$
		chip.setToolTipText(NLS.bind(Messages.chipTip, text));
		chip.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> change.accept(without)));
	}
}
