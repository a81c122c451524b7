package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.themewright.model.Code;
import org.themewright.model.StudyObjects;
import org.themewright.ui.StudyColours;
import org.themewright.ui.StudyImages;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.transcript.internal.text.CodeMatch;

/** Lets a few letters choose a code, or make it when there is none. */
final class QuickCodePopup extends QuickPopup {

	private static final int WIDTH = 420;
	private static final int ROWS = 10;

	/** A code to choose, or the name of one to make. */
	private record Row(Code code, String newName, int recent) {
	}

	private final List<Code> codes;
	private final List<Code> recent;
	private final Point location;
	private final Consumer<Code> chosen;
	private final Consumer<String> created;
	private List<Row> rows = List.of();
	private TableViewer table;
	private Label hint;

	/**
	 * @param parent the window
	 * @param codes all codes
	 * @param recent those used last, offered first
	 * @param typed what was typed already
	 * @param message what the code is chosen for
	 * @param location where, on the screen
	 * @param chosen gets a code
	 * @param created gets the name of a new code
	 */
	QuickCodePopup(Shell parent, List<Code> codes, List<Code> recent, String typed, String message, Point location,
			Consumer<Code> chosen, Consumer<String> created) {
		super(parent, message, null, typed, WIDTH, ROWS);
		this.codes = codes;
		this.recent = recent;
		this.location = location;
		this.chosen = chosen;
		this.created = created;
	}

	@Override
	void createRows(Table list) {
		table = new TableViewer(list);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(new DelegatingStyledCellLabelProvider(new Rows()));
	}

	@Override
	void createBelow(Composite area, int hintWidth) {
		hint = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).hint(hintWidth, 2 * table.getTable().getItemHeight())
				.applyTo(hint);
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return location;
	}

	@Override
	int fill(String words) {
		rows = rows(words);
		table.setInput(rows);
		return 0;
	}

	private List<Row> rows(String words) {
		CodeMatch match = new CodeMatch(words);
		record Ranked(Row row, int rank) {
		}
		List<Ranked> ranked = new ArrayList<>();
		boolean same = match.isEmpty();
		for (Code each : codes) {
			int rank = match.isEmpty() ? 0 : match.rank(StudyLabels.text(each), StudyObjects.path(each));
			same |= StudyLabels.text(each).equalsIgnoreCase(words.strip());
			if (rank != CodeMatch.NONE) {
				ranked.add(new Ranked(new Row(each, null, recent.indexOf(each)), rank));
			}
		}
		ranked.sort(Comparator.comparingInt(Ranked::rank).thenComparingInt(
				each -> each.row().recent() < 0 ? Integer.MAX_VALUE : each.row().recent()));
		List<Row> rows = new ArrayList<>(ranked.stream().map(Ranked::row).toList());
		if (!same) {
			rows.add(new Row(null, words.strip(), -1));
		}
		return rows;
	}

	@Override
	void selected(int row) {
		String definition = row < 0 || rows.get(row).code() == null ? null : rows.get(row).code().getDefinition();
		hint.setText(definition == null || definition.isBlank() ? Messages.QuickCodePopup_hint
				: definition.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	String spoken(int index) {
		Row row = rows.get(index);
		return row.code() == null ? NLS.bind(Messages.QuickCodePopup_create, row.newName())
				: StudyObjects.path(row.code()) + ". " + Objects.requireNonNullElse(row.code().getDefinition(), ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	void choose(int index) {
		Row row = rows.get(index);
		if (row.code() != null) {
			chosen.accept(row.code());
		} else {
			created.accept(row.newName());
		}
	}

	/** Name, where it stands in the codebook, and its key when it was used lately. */
	private final class Rows extends LabelProvider implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {

		private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

		@Override
		public StyledString getStyledText(Object element) {
			Row row = (Row) element;
			if (row.code() == null) {
				return new StyledString(NLS.bind(Messages.QuickCodePopup_create, row.newName()));
			}
			StyledString text = new StyledString(StudyLabels.text(row.code()));
			if (row.code().eContainer() instanceof Code parent) {
				text.append("   " + StudyObjects.path(parent), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
			}
			if (row.recent() >= 0) {
				text.append("   " + NLS.bind(Messages.QuickCodePopup_recent, row.recent() + 1), //$NON-NLS-1$
						StyledString.COUNTER_STYLER);
			}
			return text;
		}

		@Override
		public Image getImage(Object element) {
			Row row = (Row) element;
			return row.code() == null ? StudyImages.get("new") //$NON-NLS-1$
					: images.create(StudyColours.swatch(ReadingColours.rgb(row.code())));
		}

		@Override
		public void dispose() {
			images.dispose();
			super.dispose();
		}
	}
}
