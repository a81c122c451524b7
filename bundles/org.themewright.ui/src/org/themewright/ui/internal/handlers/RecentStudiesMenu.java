package org.themewright.ui.internal.handlers;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.internal.studies.RecentStudies;

/** The studies used lately, as menu entries. */
public final class RecentStudiesMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		return RecentStudies.get().stream().map(Entry::new).toArray(IContributionItem[]::new);
	}

	private static final class Entry extends ContributionItem {

		private final Path folder;

		Entry(Path folder) {
			this.folder = folder;
		}

		@Override
		public void fill(Menu menu, int index) {
			MenuItem item = new MenuItem(menu, SWT.PUSH, index);
			item.setText(folder.getFileName() + " - " + folder.getParent()); //$NON-NLS-1$
			item.addListener(SWT.Selection,
					event -> PlatformUI.getWorkbench().getService(OpenStudies.class).open(folder));
		}
	}
}
