package org.themewright.ui.internal.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cells;
import org.themewright.core.StudyListener;
import org.themewright.core.edit.ThemeOperations;
import org.themewright.model.Participant;
import org.themewright.model.ParticipantSummary;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Theme;
import org.themewright.ui.internal.widgets.Copying;
import org.themewright.ui.internal.widgets.PendingEdits;
import org.themewright.ui.results.ResultSite;
import org.themewright.ui.results.ResultViewer;

/**
 * The framework matrix: participants by themes. Beside it stand the summary of the cell in focus, to be written, and its
 * quotes. Summaries are those of the study as it is now, so that what is written, and undone, is seen at once.
 */
public final class FrameworkView implements ResultViewer {

	private static final String THEME = "theme:"; //$NON-NLS-1$
	private static final int[] SHARES = { 60, 40 };

	private final Map<String, Theme> themes = new HashMap<>();
	private final Map<String, Participant> participants = new HashMap<>();
	private final Map<List<String>, String> madeWith = new HashMap<>();
	private ResultSite site;
	private TableResult made;
	private TableResult shown;
	private ResultTable table;
	private Label heading;
	private StyledText summary;
	private StyledText quotes;
	private Theme theme;
	private Participant participant;

	@Override
	public void createControl(Composite parent, ResultSite resultSite) {
		site = resultSite;
		made = (TableResult) resultSite.result();
		StudyObjects.allThemes(site.session().getStudy().getCodebook()).forEach(each -> themes.put(THEME + each.getId(), each));
		site.session().getStudy().getParticipants().forEach(each -> participants.putIfAbsent(each.getName(), each));
		site.study().themes().forEach(each -> each.summaries()
				.forEach(some -> madeWith.put(List.of(THEME + each.id(), some.participantId()), some.text().strip())));
		shown = new TableResult(made.title(), made.columns(), made.rowCount(), new PresentCells());
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		table = new ResultTable(sash, site::openPassages);
		createCell(sash);
		sash.setWeights(SHARES);
		table.onFocusMoved(this::showCell);
		table.show(shown);
		StudyListener listener = change -> {
			if (change.touches(Literals.THEME) || change.touches(Literals.PARTICIPANT_SUMMARY)) {
				table.update();
				showSummary();
			}
		};
		site.session().addListener(listener);
		sash.addDisposeListener(event -> site.session().removeListener(listener));
	}

	private void createCell(Composite sash) {
		Composite cell = new Composite(sash, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 4).applyTo(cell);
		heading = new Label(cell, SWT.WRAP);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(heading);
		new Label(cell, SWT.NONE).setText(Messages.frameworkSummary);
		summary = field(cell, SWT.NONE);
		summary.setEditable(!site.session().isReadOnly());
		summary.addListener(SWT.FocusOut, event -> write());
		summary.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		PendingEdits.install(summary, this::write);
		new Label(cell, SWT.NONE).setText(Messages.frameworkQuotes);
		quotes = field(cell, SWT.READ_ONLY);
	}

	private static StyledText field(Composite parent, int style) {
		StyledText text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | style);
		text.setMargins(6, 4, 6, 4);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 40).applyTo(text);
		return text;
	}

	private void showCell() {
		write();
		int row = table.focusRow();
		int column = table.focusColumn();
		theme = row < 0 ? null : themes.get(made.columns().get(column).id());
		participant = row < 0 ? null : participants.get(made.value(row, 0));
		boolean cell = theme != null && participant != null && theme.eContainer() != null;
		heading.setText(cell ? (participant.getName() + " \u00d7 " + theme.getName()).replace("&", "&&") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				: Messages.frameworkHint);
		heading.getParent().layout();
		summary.setEnabled(cell);
		quotes.setText(cell ? quotes(row, column) : ""); //$NON-NLS-1$
		if (!cell) {
			theme = null;
		}
		showSummary();
	}

	private void showSummary() {
		String text = theme == null ? "" : text(theme, participant); //$NON-NLS-1$
		if (!summary.isDisposed() && !summary.getText().equals(text)) {
			summary.setText(text);
		}
	}

	private static String text(Theme of, Participant by) {
		ParticipantSummary present = ThemeOperations.summary(of, by);
		return present == null || present.getText() == null ? "" : present.getText(); //$NON-NLS-1$
	}

	/** Makes what was typed part of the study. */
	private void write() {
		if (theme != null && participant != null && theme.eContainer() != null && !site.session().isReadOnly()
				&& !summary.getText().strip().equals(text(theme, participant))) {
			new ThemeOperations(site.session()).summarise(theme, participant, summary.getText());
		}
	}

	/** What stands in a cell behind the summary that it was made with. */
	private String quotes(int row, int column) {
		String text = made.value(row, column) == null ? "" : made.value(row, column).toString(); //$NON-NLS-1$
		Participant by = participants.get(made.value(row, 0));
		String before = by == null ? "" //$NON-NLS-1$
				: madeWith.getOrDefault(List.of(made.columns().get(column).id(), by.getId()), ""); //$NON-NLS-1$
		return !before.isEmpty() && text.startsWith(before) ? text.substring(before.length()).strip() : text;
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

	@Override
	public boolean copy() {
		Copying.text(table.control(), table.copied());
		return true;
	}

	@Override
	public void selectAll() {
		table.control().selectAll();
	}

	@Override
	public TableResult shownTable() {
		write();
		return table.shown();
	}

	/** The cells with the summaries as they are now. */
	private final class PresentCells implements Cells {

		@Override
		public Object value(int row, int column) {
			Theme of = themes.get(made.columns().get(column).id());
			Participant by = participants.get(made.value(row, 0));
			if (of == null || by == null) {
				return made.value(row, column);
			}
			String now = text(of, by);
			String rest = quotes(row, column);
			String whole = now.isEmpty() ? rest : rest.isEmpty() ? now : now + '\n' + rest;
			return whole.isEmpty() ? null : whole;
		}

		@Override
		public Evidence evidence(int row, int column) {
			return made.evidence(row, column);
		}
	}
}
