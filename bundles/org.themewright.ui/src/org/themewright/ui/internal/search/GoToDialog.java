package org.themewright.ui.internal.search;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredItemsSelectionDialog;
import org.osgi.framework.FrameworkUtil;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.widgets.WordFilter;

/** Asks for any object of the open studies by a few letters of its name. */
final class GoToDialog extends FilteredItemsSelectionDialog {

	private final List<Place> places;

	GoToDialog(Shell shell, List<Place> places) {
		super(shell, false);
		this.places = places;
		setTitle(Messages.goTo);
		setMessage(Messages.goToMessage);
		setHelpAvailable(false);
		setListLabelProvider(new PlaceLabels());
		setDetailsLabelProvider(new PlaceLabels());
	}

	/** What was chosen; null when the user cancelled. */
	static Place ask(Shell shell, List<Place> places) {
		GoToDialog dialog = new GoToDialog(shell, places);
		return dialog.open() == OK && dialog.getFirstResult() instanceof Place place ? place : null;
	}

	@Override
	protected Control createExtendedContentArea(Composite parent) {
		return null;
	}

	@Override
	protected IDialogSettings getDialogSettings() {
		return DialogSettings.getOrCreateSection(PlatformUI
				.getDialogSettingsProvider(FrameworkUtil.getBundle(GoToDialog.class)).getDialogSettings(), "goTo"); //$NON-NLS-1$
	}

	@Override
	protected IStatus validateItem(Object item) {
		return Status.OK_STATUS;
	}

	@Override
	protected ItemsFilter createFilter() {
		return new WordsFilter();
	}

	@Override
	protected Comparator<Place> getItemsComparator() {
		return Comparator.comparing(Place::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Place::number);
	}

	@Override
	protected void fillContentProvider(AbstractContentProvider content, ItemsFilter filter, IProgressMonitor monitor) {
		for (Place each : places) {
			if (monitor.isCanceled()) {
				return;
			}
			content.add(each, filter);
		}
	}

	@Override
	public String getElementName(Object item) {
		return ((Place) item).name();
	}

	/** The words that are typed, in any order; each may be the beginning or any part of one. */
	private final class WordsFilter extends ItemsFilter {

		private final WordFilter words = new WordFilter(getPattern() == null ? "" : getPattern().replaceAll("[*?]", " ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

		@Override
		public boolean matchItem(Object item) {
			return words.matches(((Place) item).name());
		}

		@Override
		public boolean isConsistentItem(Object item) {
			return true;
		}
	}

	private static final class PlaceLabels extends LabelProvider {

		private final StudyLabels labels = new StudyLabels();

		@Override
		public String getText(Object element) {
			return element instanceof Place place ? place.label() : ""; //$NON-NLS-1$
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof Place place ? labels.getImage(place.object()) : null;
		}

		@Override
		public void dispose() {
			labels.dispose();
			super.dispose();
		}
	}
}
