package org.themewright.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The one perspective, laid out for reading and coding: explorer, codebook and themes at the left, the editor wide in the
 * middle, properties and codings at the right, search and memos below.
 *
 * @since 0.1
 */
public final class StudyPerspective implements IPerspectiveFactory {

	/** Id of the perspective. */
	public static final String ID = "org.themewright.ui.perspective"; //$NON-NLS-1$
	/** Id of the view of everything in the open studies. */
	public static final String EXPLORER = "org.themewright.ui.explorer"; //$NON-NLS-1$
	/** Id of the view of the code tree. */
	public static final String CODEBOOK = "org.themewright.ui.codebook"; //$NON-NLS-1$
	/** Id of the view of themes and the codes they gather. */
	public static final String THEMES = "org.themewright.ui.themes"; //$NON-NLS-1$
	/** Id of the view of codings at the caret or of a code. */
	public static final String CODINGS = "org.themewright.ui.codings"; //$NON-NLS-1$
	/** Id of the view of what was done to the codebook. */
	public static final String HISTORY = "org.themewright.ui.history"; //$NON-NLS-1$
	/** Id of the view of memos. */
	public static final String MEMOS = "org.themewright.ui.memos"; //$NON-NLS-1$
	/** Id of the view of what may tell who somebody is. */
	public static final String IDENTIFIERS = "org.themewright.ui.identifiers"; //$NON-NLS-1$
	/** Id of the view of results of analyses. */
	public static final String RESULTS = "org.themewright.ui.results"; //$NON-NLS-1$

	private static final String SEARCH = "org.eclipse.search.ui.views.SearchView"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.22f, editors); //$NON-NLS-1$
		left.addView(EXPLORER);
		IFolderLayout leftBottom = layout.createFolder("leftBottom", IPageLayout.BOTTOM, 0.28f, "left"); //$NON-NLS-1$ //$NON-NLS-2$
		leftBottom.addView(CODEBOOK);
		IFolderLayout leftLowest = layout.createFolder("leftLowest", IPageLayout.BOTTOM, 0.55f, "leftBottom"); //$NON-NLS-1$ //$NON-NLS-2$
		leftLowest.addView(THEMES);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.68f, editors); //$NON-NLS-1$
		right.addView(IPageLayout.ID_PROP_SHEET);
		right.addView(IPageLayout.ID_OUTLINE);
		IFolderLayout rightBottom = layout.createFolder("rightBottom", IPageLayout.BOTTOM, 0.5f, "right"); //$NON-NLS-1$ //$NON-NLS-2$
		rightBottom.addView(CODINGS);
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.72f, editors); //$NON-NLS-1$
		bottom.addView(SEARCH);
		bottom.addView(MEMOS);
		bottom.addPlaceholder(HISTORY);
		bottom.addPlaceholder(RESULTS);
		bottom.addPlaceholder(IDENTIFIERS);
		bottom.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		for (String view : new String[] { EXPLORER, CODEBOOK, THEMES, CODINGS, MEMOS, HISTORY, RESULTS, IDENTIFIERS,
				SEARCH, IPageLayout.ID_PROP_SHEET, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROGRESS_VIEW }) {
			layout.addShowViewShortcut(view);
		}
	}
}
