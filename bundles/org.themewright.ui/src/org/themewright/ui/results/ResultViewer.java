package org.themewright.ui.results;

import org.eclipse.swt.widgets.Composite;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.export.Picture;
import org.themewright.analysis.export.SvgTheme;

/**
 * Shows one result of an analysis in the Results view. Contributed to the extension point
 * {@code org.themewright.ui.resultView}; each result gets an instance of its own. All methods are called on the UI thread.
 * What takes longer than a moment belongs in a job.
 *
 * @since 1.0
 */
public interface ResultViewer {

	/**
	 * Tells whether a result can be shown; called before {@link #createControl}.
	 *
	 * @param result of a type, or of the method, that the contribution names
	 * @return whether it can, e.g. is not too large; another viewer is shown when it cannot
	 */
	default boolean canShow(AnalysisResult result) {
		return true;
	}

	/**
	 * Creates the controls, once.
	 *
	 * @param parent has a fill layout
	 * @param site   the result, and what leads to the words behind it
	 */
	void createControl(Composite parent, ResultSite site);

	/** Gives the focus to the control with the keys. */
	void setFocus();

	/**
	 * Copies what is selected, or all, to the clipboard.
	 *
	 * @return whether something was copied; when not, the numbers of the result are copied as a table
	 */
	default boolean copy() {
		return false;
	}

	/** Selects everything that is shown; does nothing by default. */
	default void selectAll() {
	}

	/**
	 * The rows that are shown, in their order, for export.
	 *
	 * @return the table; null for all numbers of the result
	 */
	default TableResult shownTable() {
		return null;
	}

	/**
	 * The picture that is shown, for export.
	 *
	 * @param colours to draw it in
	 * @return the picture; null for none
	 */
	default Picture picture(SvgTheme colours) {
		return null;
	}
}
