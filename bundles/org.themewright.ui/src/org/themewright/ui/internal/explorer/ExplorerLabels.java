package org.themewright.ui.internal.explorer;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.themewright.core.StudySession;
import org.themewright.ui.StudyImages;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.explorer.ExplorerContent.Group;

/** Names, icons and counts in the explorer. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {

	private final StudyLabels labels = new StudyLabels();

	@Override
	public StyledString getStyledText(Object element) {
		return switch (element) {
		// in front, where a long name does not push it out of the view
		case StudySession session -> new StyledString(session.isReadOnly() ? Messages.readOnly + ' ' : "", //$NON-NLS-1$
				StyledString.DECORATIONS_STYLER).append(session.getStudy().getName());
		case Group group -> new StyledString(group.kind().label).append(" " + group.children().size(), //$NON-NLS-1$
				StyledString.COUNTER_STYLER);
		default -> new StyledString(labels.getText(element));
		};
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
