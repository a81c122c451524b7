package org.themewright.ui.internal.explorer;

import java.util.function.Predicate;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.StudySession;
import org.themewright.model.AnalysisRun;
import org.themewright.model.SavedSearch;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyImages;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.explorer.ExplorerContent.Group;
import org.themewright.ui.internal.search.SavedSearches;

/** Names, icons and counts in the explorer. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {

	private final StudyLabels labels = new StudyLabels();
	private final OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
	private final SavedSearches saved = PlatformUI.getWorkbench().getService(SavedSearches.class);

	private final ExplorerContent content;
	private final Predicate<AnalysisRun> outOfDate;

	/**
	 * @param content what stands below headings, to be counted
	 * @param outOfDate tells which kept analyses are
	 */
	ExplorerLabels(ExplorerContent content, Predicate<AnalysisRun> outOfDate) {
		this.content = content;
		this.outOfDate = outOfDate;
	}

	@Override
	public StyledString getStyledText(Object element) {
		return switch (element) {
		// in front, where a long name does not push it out of the view
		case StudySession session -> new StyledString(session.isReadOnly() ? Messages.readOnly + ' ' : "", //$NON-NLS-1$
				StyledString.DECORATIONS_STYLER).append(session.getStudy().getName());
		case Group group -> new StyledString(group.kind().label).append(" " + content.children(group).size(), //$NON-NLS-1$
				StyledString.COUNTER_STYLER);
		case SavedSearch search -> withNewHits(search);
		case AnalysisRun run when outOfDate.test(run) -> new StyledString(labels.getText(run))
				.append("  " + Messages.outOfDate, StyledString.COUNTER_STYLER); //$NON-NLS-1$
		default -> new StyledString(labels.getText(element));
		};
	}

	private StyledString withNewHits(SavedSearch search) {
		StyledString text = new StyledString(labels.getText(search));
		int fresh = studies.getSessions().stream().filter(each -> each.getStudy() == search.eContainer())
				.mapToInt(each -> saved.countNew(each, search)).sum();
		return fresh == 0 ? text : text.append("  " + NLS.bind(Messages.newHits, fresh), StyledString.COUNTER_STYLER); //$NON-NLS-1$
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		return switch (element) {
		case StudySession session -> StudyImages.get(session.getStudy());
		case Group group -> StudyImages.get(group.kind().icon);
		default -> labels.getImage(element);
		};
	}

	@Override
	public void dispose() {
		labels.dispose();
		super.dispose();
	}
}
