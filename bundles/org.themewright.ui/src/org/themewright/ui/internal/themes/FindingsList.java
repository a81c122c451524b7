package org.themewright.ui.internal.themes;

import java.text.MessageFormat;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.themewright.core.themes.ThemeCheck;
import org.themewright.core.themes.ThemeFinding;
import org.themewright.ui.internal.widgets.OpenRows;
import org.themewright.ui.internal.widgets.RowToolTips;

/** What the check of a theme says: the numbers in one line, and what to look at. */
final class FindingsList {

	private static final int ROWS = 4;
	private final ThemeEditor editor;
	private final Label numbers;
	private final TableViewer viewer;

	FindingsList(Composite parent, ThemeEditor editor) {
		this.editor = editor;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		numbers = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(numbers);
		Composite holder = new Composite(area, SWT.NONE);
		holder.setLayout(new FillLayout());
		viewer = new TableViewer(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, viewer.getTable().getItemHeight() * ROWS + 4)
				.applyTo(holder);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new Labels());
		RowToolTips.enableFor(viewer);
		OpenRows.in(viewer.getTable(), this::open);
	}

	void show(ThemeCheck check) {
		String text = MessageFormat.format(Messages.numbers,
				check.heard().stream().filter(check.evidence().voices()::containsKey).count(), check.heard().size(),
				check.share(), check.evidence().codings().size(), check.evidence().codes().size(),
				check.keyQuotes().size(), check.contraryCases().size());
		if (!text.equals(numbers.getText())) {
			numbers.setText(text);
			numbers.requestLayout();
		}
		viewer.setInput(check.findings().isEmpty() ? List.of(Messages.nothingFound) : check.findings());
	}

	private void open() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof ThemeFinding finding) {
			editor.follow(finding);
		}
	}

	/** The finding with a sign of how much it matters. */
	private static final class Labels extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return element instanceof ThemeFinding finding ? finding.message() : element.toString();
		}

		@Override
		public Image getImage(Object element) {
			return !(element instanceof ThemeFinding finding) ? null : JFaceResources.getImage(switch (finding.kind()) {
			case WITHHELD_QUOTE, WITHDRAWN_CONSENT -> Dialog.DLG_IMG_MESSAGE_WARNING;
			default -> Dialog.DLG_IMG_MESSAGE_INFO;
			});
		}

		@Override
		public String getToolTipText(Object element) {
			return element instanceof ThemeFinding finding && !finding.objects().isEmpty() ? Messages.findingTip : null;
		}
	}
}
