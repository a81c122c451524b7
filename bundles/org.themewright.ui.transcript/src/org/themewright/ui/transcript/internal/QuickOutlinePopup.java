package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Turn;
import org.themewright.ui.StudyColours;
import org.themewright.ui.StudyImages;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.transcript.internal.text.CodeMatch;
import org.themewright.ui.transcript.internal.text.RangeIndex.Entry;
import org.themewright.ui.transcript.internal.text.TurnIndex;

/** Leads to a turn by its number, speaker or first words, and to the codings of a code, by a few letters. */
final class QuickOutlinePopup extends QuickPopup {

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
	private Table table;

	/**
	 * @param parent the window
	 * @param editor the editor to lead through
	 * @param over the place of the text on the screen
	 */
	QuickOutlinePopup(Shell parent, TranscriptEditor editor, Rectangle over) {
		super(parent, Messages.QuickOutlinePopup_message, Messages.QuickOutlinePopup_info, "", WIDTH, ROWS); //$NON-NLS-1$
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
	void createRows(Table list) {
		table = list;
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), table);
		table.addListener(SWT.SetData, event -> {
			Row row = rows.get(event.index);
			TableItem item = (TableItem) event.item;
			item.setText(row.label());
			item.setImage(row.colour() == null ? StudyImages.get(row.image())
					: images.create(StudyColours.swatch(row.colour())));
		});
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return new Point(over.x + (over.width - size.x) / 2, over.y + Math.max(0, (over.height - size.y) / 3));
	}

	/** Without words, the turn of the caret is selected. */
	@Override
	int fill(String words) {
		CodeMatch match = new CodeMatch(words);
		rows = match.isEmpty() ? all
				: all.stream().filter(each -> match.rank(each.matched(), each.matched()) != CodeMatch.NONE).toList();
		table.setItemCount(rows.size());
		table.clearAll();
		int turn = editor.currentTurn();
		return !match.isEmpty() || turn < 0 ? 0 : all.size() - editor.shown().turns().all().size() + turn;
	}

	@Override
	String spoken(int row) {
		return rows.get(row).label();
	}

	@Override
	void choose(int row) {
		rows.get(row).go().run();
		editor.setFocus();
	}
}
