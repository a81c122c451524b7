package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Turn;
import org.themewright.ui.StudyColours;
import org.themewright.ui.StudyImages;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.widgets.OpenRows;
import org.themewright.ui.transcript.internal.text.CodeMatch;
import org.themewright.ui.transcript.internal.text.RangeIndex.Entry;
import org.themewright.ui.transcript.internal.text.TurnIndex;

/** Leads to a turn by its number, speaker or first words, and to the codings of a code, by a few letters. */
final class QuickOutlinePopup extends PopupDialog {

	private static final int WIDTH = 560;
	private static final int ROWS = 16;
	private static final int BEGINNING = 160;

	/** Something to go to: what it is called, what that is matched with, and where it is. */
	private record Row(String label, String matched, RGB colour, String image, Runnable go) {
	}

	private final TranscriptEditor editor;
	private final Rectangle over;
	private final List<Row> all = new ArrayList<>();
	private List<Row> rows = List.of();
	private Text input;
	private Table table;

	/**
	 * @param parent the window
	 * @param editor the editor to lead through
	 * @param over the place of the text on the screen
	 */
	QuickOutlinePopup(Shell parent, TranscriptEditor editor, Rectangle over) {
		super(parent, SWT.RESIZE | SWT.ON_TOP | SWT.TOOL, true, false, false, false, false, null,
				Messages.QuickOutlinePopup_info);
		this.editor = editor;
		this.over = over;
		addCodes();
		addTurns();
	}

	private void addCodes() {
		Map<Code, List<Coding>> byCode = new LinkedHashMap<>();
		for (Entry<Coding> each : editor.shown().codings().all()) {
			byCode.computeIfAbsent(each.item().getCode(), code -> new ArrayList<>()).add(each.item());
		}
		byCode.entrySet().stream()
				.sorted((a, b) -> StudyLabels.text(a.getKey()).compareToIgnoreCase(StudyLabels.text(b.getKey())))
				.forEach(each -> {
					String name = StudyLabels.text(each.getKey());
					all.add(new Row(NLS.bind(Messages.QuickOutlinePopup_code, name, each.getValue().size()), name,
							ReadingColours.rgb(each.getKey()), null, () -> editor.showCoding(nextOf(each.getValue()))));
				});
	}

	/** The first of these that begins after the caret; the first of all after the last. */
	private Coding nextOf(List<Coding> codings) {
		int caret = editor.getSelectedRange().start();
		return codings.stream().filter(each -> each.getStart() > caret).findFirst().orElse(codings.getFirst());
	}

	private void addTurns() {
		int number = 0;
		for (Turn each : editor.shown().turns().all()) {
			number++;
			TextRange range = new TextRange(each.getStart(), Math.min(each.getEnd(), each.getStart() + BEGINNING));
			String words = StudyLabels.shortened(range.in(editor.shown().text()));
			String speaker = each.getSpeaker() == null ? "" : StudyLabels.text(each.getSpeaker()); //$NON-NLS-1$
			String label = NLS.bind(Messages.QuickOutlinePopup_turn, new Object[] { number, speaker, words });
			all.add(new Row(label, label, null, ShownTranscript.isAsked(each) ? "researcher" : "participant", //$NON-NLS-1$ //$NON-NLS-2$
					() -> editor.showPlace(TurnIndex.range(each))));
		}
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(6, 6).applyTo(area);
		input = new Text(area, SWT.SINGLE | SWT.BORDER | SWT.SEARCH);
		input.setMessage(Messages.QuickOutlinePopup_message);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(input);
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, table.getItemHeight() * ROWS).applyTo(table);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), table);
		table.addListener(SWT.SetData, event -> {
			Row row = rows.get(event.index);
			TableItem item = (TableItem) event.item;
			item.setText(row.label());
			item.setImage(row.colour() == null ? StudyImages.get(row.image())
					: images.create(StudyColours.swatch(row.colour())));
		});
		table.addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && table.getItem(new Point(event.x, event.y)) != null) {
				go();
			}
		});
		OpenRows.in(table, this::go);
		input.addModifyListener(event -> fill());
		input.addListener(SWT.KeyDown, this::steer);
		input.addListener(SWT.DefaultSelection, event -> go());
		fill();
		selectCurrentTurn();
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return input;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return new Point(over.x + (over.width - size.x) / 2, over.y + Math.max(0, (over.height - size.y) / 3));
	}

	private void fill() {
		CodeMatch match = new CodeMatch(input.getText());
		rows = match.isEmpty() ? all
				: all.stream().filter(each -> match.rank(each.matched(), each.matched()) != CodeMatch.NONE).toList();
		table.setItemCount(rows.size());
		table.clearAll();
		select(0);
	}

	private void selectCurrentTurn() {
		int turn = editor.currentTurn();
		if (turn >= 0) {
			select(all.size() - editor.shown().turns().all().size() + turn);
		}
	}

	private void select(int index) {
		if (index < rows.size()) {
			table.setSelection(index);
			table.showSelection();
		}
	}

	private void steer(Event event) {
		int step = switch (event.keyCode) {
		case SWT.ARROW_DOWN -> 1;
		case SWT.ARROW_UP -> -1;
		case SWT.PAGE_DOWN -> ROWS - 1;
		case SWT.PAGE_UP -> 1 - ROWS;
		default -> 0;
		};
		if (step != 0 && !rows.isEmpty()) {
			select(Math.clamp(table.getSelectionIndex() + step, 0, rows.size() - 1));
			event.doit = false;
		}
	}

	private void go() {
		int index = table.getSelectionIndex();
		if (index >= 0) {
			Runnable go = rows.get(index).go();
			close();
			go.run();
			editor.setFocus();
		}
	}
}
