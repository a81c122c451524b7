package org.themewright.ui.transcript.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;
import org.themewright.ui.StudyColours;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.widgets.Coalescer;
import org.themewright.ui.transcript.internal.text.Occurrences;
import org.themewright.ui.transcript.internal.text.OverviewGrid;
import org.themewright.ui.transcript.internal.text.OverviewScale;
import org.themewright.ui.transcript.internal.text.RangeIndex.Entry;

/**
 * Shows at the right of the scroll bar where codings lie in the whole transcript, in the lanes of the stripes, and beside
 * them what was searched for and codings without a place. It is a picture that is made anew some time after changes, so
 * that neither keys nor scrolling pay for the length of the transcript.
 */
final class OverviewRuler {

	static final int WIDTH = 20;

	private static final int EDGE = 2;
	private static final int LANES = 12;
	private static final int MARKS = LANES + 1;
	private static final int COLUMNS = 16;
	private static final int LEAST_LANES = 3;
	private static final int MOST_LANES = 4;
	private static final int MARK_HEIGHT = 2;
	private static final int REACH = 3;
	private static final int MOST_NAMES = 12;
	private static final double LEAST_STRENGTH = 0.45;
	private static final RGB PROBLEM = new RGB(0xd5, 0x3e, 0x00);
	private static final RGB FOUND = new RGB(0xff, 0xb0, 0x00);

	final Canvas canvas;

	private final StyledText text;
	private final ShownTranscript shown;
	private final ReadingColours colours;
	private final Highlights highlights;
	private final Coalescer renewal;
	private Image picture;
	private boolean stale = true;
	private IntConsumer scroll = offset -> {
	};
	private Consumer<Coding> select = coding -> {
	};

	OverviewRuler(StyledText text, ShownTranscript shown, ReadingColours colours, Highlights highlights) {
		this.text = text;
		this.shown = shown;
		this.colours = colours;
		this.highlights = highlights;
		canvas = new Canvas(text.getParent(), SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		renewal = new Coalescer(canvas, this::renew);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> stale = true);
		canvas.addListener(SWT.Dispose, event -> disposePicture());
		canvas.addListener(SWT.MouseDown, this::pressed);
		canvas.addListener(SWT.MouseMove, this::moved);
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.OverviewRuler_name;
			}
		});
	}

	/**
	 * Sets what the mouse does.
	 *
	 * @param coding gets the coding that was pressed on
	 * @param offset gets the place that was pressed on or dragged to, where there is no coding
	 */
	void onPress(Consumer<Coding> coding, IntConsumer offset) {
		select = coding;
		scroll = offset;
	}

	/** Makes the picture anew after a moment; many changes in one go are shown at once. */
	void changed() {
		renewal.requestAfterPaint();
	}

	/** Makes the picture anew once typing rests: a letter more moves less than can be seen. */
	void moved() {
		renewal.requestAtRest();
	}

	private void renew() {
		stale = true;
		canvas.redraw();
	}

	/** Shows that something else is in sight. */
	void scrolled() {
		canvas.redraw();
	}

	// what is seen

	private void paint(GC gc) {
		Point size = canvas.getSize();
		gc.setBackground(colours.background());
		gc.fillRectangle(0, 0, size.x, size.y);
		if (size.y <= 0) {
			return;
		}
		if (stale || picture == null) {
			stale = false;
			disposePicture();
			ImageDataProvider draw = zoom -> draw(size.y * zoom / 100, zoom);
			picture = new Image(canvas.getDisplay(), draw);
		}
		gc.drawImage(picture, EDGE, 0);
		paintVisible(gc, size);
	}

	private void paintVisible(GC gc, Point size) {
		OverviewScale scale = scale(size.y);
		int top = scale.row(offsetAt(0));
		int bottom = Math.max(top + 4, scale.row(offsetAt(text.getClientArea().height - 1)) + 1);
		gc.setBackground(colours.foreground());
		gc.setForeground(colours.foreground());
		gc.setAlpha(colours.isDark() ? 34 : 22);
		gc.fillRectangle(0, top, size.x, bottom - top);
		gc.setAlpha(130);
		gc.drawRectangle(0, top, size.x - 1, Math.min(bottom, size.y) - top - 1);
		gc.setAlpha(255);
	}

	private int offsetAt(int y) {
		int line = text.getLineIndex(y);
		int offset = text.getOffsetAtPoint(new Point(text.getLeftMargin(), y));
		return offset >= 0 ? offset : text.getOffsetAtLine(line);
	}

	private OverviewScale scale(int rows) {
		return new OverviewScale(Math.max(1, rows), shown.text().length());
	}

	private ImageData draw(int rows, int zoom) {
		int columns = COLUMNS * zoom / 100;
		int laneColumns = LANES * zoom / 100;
		ImageData data = new ImageData(columns, Math.max(1, rows), 24, new PaletteData(0xff0000, 0xff00, 0xff));
		RGB background = colours.background().getRGB();
		int ground = value(background);
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < columns; x++) {
				data.setPixel(x, y, ground);
			}
		}
		OverviewScale scale = scale(data.height);
		OverviewGrid grid = new OverviewGrid(scale, laneColumns);
		int lanes = lanes();
		Map<Object, Integer> values = new HashMap<>();
		for (Entry<Coding> each : shown.codings().all()) {
			int value = values.computeIfAbsent(colours.bearer(each.item()),
					bearer -> value(colours.stripe(colours.rgb(each.item())).getRGB()));
			grid.add(each.start(), each.end(), each.lane() % lanes, lanes, value);
		}
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < laneColumns; x++) {
				double cover = grid.cover(y, x);
				if (cover > 0) {
					double strength = LEAST_STRENGTH + (1 - LEAST_STRENGTH) * Math.min(1, cover);
					data.setPixel(x, y, value(StudyColours.blend(rgb(grid.colour(y, x)), background, strength)));
				}
			}
		}
		drawMarks(data, scale, zoom);
		return data;
	}

	private void drawMarks(ImageData data, OverviewScale scale, int zoom) {
		int height = MARK_HEIGHT * zoom / 100;
		Occurrences found = highlights.found;
		int last = -1;
		for (int i = 0; i < found.count(); i++) {
			int row = scale.row(found.get(i).start());
			if (row != last) {
				mark(data, row, height, zoom, FOUND);
				last = row;
			}
		}
		for (Coding each : shown.unplaced()) {
			mark(data, scale.row(each.getStart()), 2 * height, zoom, PROBLEM);
		}
	}

	private static void mark(ImageData data, int row, int height, int zoom, RGB rgb) {
		for (int y = row; y < Math.min(row + height, data.height); y++) {
			for (int x = MARKS * zoom / 100; x < data.width; x++) {
				data.setPixel(x, y, value(rgb));
			}
		}
	}

	/** Few lanes that can be seen; the stripes of further ones are mixed with those before. */
	private int lanes() {
		return Math.clamp(shown.codings().laneCount(), LEAST_LANES, MOST_LANES);
	}

	private static int value(RGB rgb) {
		return rgb.red << 16 | rgb.green << 8 | rgb.blue;
	}

	private static RGB rgb(int value) {
		return new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
	}

	private void disposePicture() {
		if (picture != null) {
			picture.dispose();
			picture = null;
		}
	}

	// what the mouse does

	private void pressed(Event event) {
		Coding coding = event.button == 1 ? codingAt(event.x, event.y) : null;
		if (coding != null) {
			select.accept(coding);
		} else if (event.button == 1) {
			scroll.accept(scale(canvas.getSize().y).offset(event.y));
		}
	}

	private void moved(Event event) {
		if ((event.stateMask & SWT.BUTTON1) != 0) {
			scroll.accept(scale(canvas.getSize().y).offset(event.y));
			return;
		}
		Collection<Entry<Coding>> near = near(event.y);
		canvas.setCursor(canvas.getDisplay().getSystemCursor(near.isEmpty() ? SWT.CURSOR_ARROW : SWT.CURSOR_HAND));
		String tip = near.isEmpty() ? null : names(near);
		if (tip == null || !tip.equals(canvas.getToolTipText())) {
			canvas.setToolTipText(tip);
		}
	}

	private List<Entry<Coding>> near(int y) {
		OverviewScale scale = scale(canvas.getSize().y);
		return shown.codings().overlapping(scale.offset(y - REACH), Math.max(1, scale.offset(y + REACH + 1)));
	}

	/** The coding in the lane under the pointer, or the nearest lane; of several the one that begins nearest. */
	private Coding codingAt(int x, int y) {
		OverviewScale scale = scale(canvas.getSize().y);
		int lanes = lanes();
		int wanted = Math.clamp((x - EDGE) * lanes / LANES, 0, lanes - 1);
		TextRange row = new TextRange(scale.offset(y), Math.max(scale.offset(y), scale.offset(y + 1)));
		Entry<Coding> best = null;
		long least = Long.MAX_VALUE;
		for (Entry<Coding> each : near(y)) {
			long away = Math.max(0, Math.max(each.start() - row.end(), row.start() - each.end()));
			long distance = ((long) Math.abs(each.lane() % lanes - wanted) << 32) + away;
			if (distance < least) {
				least = distance;
				best = each;
			}
		}
		return best == null ? null : best.item();
	}

	/** Which codes lie there, how often, and by whom. */
	private static String names(Collection<Entry<Coding>> codings) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		codings.forEach(each -> counts.merge(StudyLabels.text(each.item().getCode()), 1, Integer::sum));
		String names = counts.entrySet().stream().limit(MOST_NAMES)
				.map(each -> each.getValue() == 1 ? each.getKey()
						: NLS.bind(Messages.OverviewRuler_times, each.getKey(), each.getValue()))
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		int more = counts.size() - MOST_NAMES;
		return more <= 0 ? names : names + '\n' + NLS.bind(Messages.OverviewRuler_more, more);
	}
}
