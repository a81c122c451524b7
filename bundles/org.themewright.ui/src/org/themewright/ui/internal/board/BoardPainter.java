package org.themewright.ui.internal.board;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.themewright.model.Theme;
import org.themewright.model.ThemeState;
import org.themewright.ui.StudyColours;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.board.BoardModel.Card;
import org.themewright.ui.internal.board.BoardModel.Column;
import org.themewright.ui.internal.widgets.WordFilter;

/** Paints the board in the colours of the light or dark theme; only what is seen. */
final class BoardPainter {

	private static final RGB WHITE = new RGB(255, 255, 255);
	private final Control control;
	private final ResourceManager resources;
	private Font plain;
	private Font bold;
	private double fontZoom;
	private RGB ink;
	/** How much of the ink is in words of less weight, so that they can be read still. */
	private double quiet;
	private RGB ground;
	private RGB card;
	private RGB accent;

	/** @param control what is painted on */
	BoardPainter(Control control) {
		this.control = control;
		resources = new LocalResourceManager(JFaceResources.getResources(), control);
	}

	/** What is to be painted. */
	record Scene(BoardModel model, BoardGeometry geometry, BoardCursor cursor, boolean focused, WordFilter words,
			BoardGeometry.Spot drop) {
	}

	void paint(GC gc, Scene scene) {
		prepare(scene.geometry().zoom());
		gc.setAntialias(SWT.ON);
		fill(gc, ground, control.isDisposed() ? gc.getClipping() : new Rectangle(0, 0, control.getSize().x, control.getSize().y), 0);
		Rectangle seen = gc.getClipping();
		for (int i = 0; i < scene.model().columns().size(); i++) {
			if (scene.geometry().column(i).intersects(seen)) {
				column(gc, scene, i);
			}
		}
	}

	private void prepare(double zoom) {
		ink = control.getForeground().getRGB();
		ground = control.getBackground().getRGB();
		boolean dark = ground.red + ground.green + ground.blue < 3 * 128;
		quiet = dark ? 0.8 : 0.62;
		card = dark ? StudyColours.blend(WHITE, ground, 0.09) : WHITE;
		ground = dark ? ground : StudyColours.blend(WHITE, ground, 0.5);
		accent = dark ? new RGB(0x5a, 0xa9, 0xff) : new RGB(0x1f, 0x6f, 0xd6);
		if (plain == null || fontZoom != zoom) {
			fontZoom = zoom;
			FontDescriptor base = FontDescriptor.createFrom(control.getFont());
			int height = (int) Math.max(5, Math.round(base.getFontData()[0].getHeight() * zoom));
			plain = resources.create(base.setHeight(height));
			bold = resources.create(base.setHeight(height).setStyle(SWT.BOLD));
		}
	}

	private Color colour(RGB rgb) {
		return new Color(rgb);
	}

	private RGB soft(double share) {
		return StudyColours.blend(ink, ground, share);
	}

	private void fill(GC gc, RGB rgb, Rectangle area, int round) {
		gc.setBackground(colour(rgb));
		gc.fillRoundRectangle(area.x, area.y, area.width, area.height, round, round);
	}

	private void frame(GC gc, RGB rgb, Rectangle area, int round, int width) {
		gc.setForeground(colour(rgb));
		gc.setLineWidth(width);
		gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, round, round);
		gc.setLineWidth(1);
	}

	private void column(GC gc, Scene scene, int index) {
		BoardGeometry geometry = scene.geometry();
		Column column = scene.model().column(index);
		Rectangle all = geometry.column(index);
		int round = geometry.scale(12);
		boolean target = scene.drop() != null && scene.drop().column() == index;
		fill(gc, target ? StudyColours.blend(accent, ground, 0.12) : soft(0.055), all, round);
		heading(gc, scene, index, column);
		Rectangle before = gc.getClipping();
		Rectangle area = geometry.cards(index);
		gc.setClipping(area.intersection(before));
		for (int row = geometry.firstSeen(index); row <= geometry.lastSeen(index); row++) {
			card(gc, scene, column.cards().get(row), geometry.card(index, row),
					scene.focused() && scene.cursor().column() == index && scene.cursor().row() == row);
		}
		if (column.cards().isEmpty()) {
			empty(gc, geometry, index, column.theme() == null ? Messages.allSorted : Messages.dropHere);
		}
		Rectangle thumb = geometry.thumb(index);
		if (thumb != null) {
			fill(gc, soft(0.3), thumb, thumb.width);
		}
		if (target) {
			Rectangle line = geometry.between(index, scene.drop().row());
			fill(gc, accent, line, line.height);
		}
		gc.setClipping(before);
	}

	private void heading(GC gc, Scene scene, int index, Column column) {
		BoardGeometry geometry = scene.geometry();
		Rectangle area = geometry.heading(index);
		Theme theme = column.theme();
		int margin = geometry.scale(12);
		String own = colourOf(theme);
		RGB mark = theme == null ? soft(0.25) : own == null ? soft(0.45) : StudyColours.rgb(own);
		fill(gc, mark, new Rectangle(area.x + margin, area.y + geometry.scale(6), area.width - 2 * margin, geometry.scale(3)), geometry.scale(3));
		int width = area.width - 2 * margin;
		String above = theme == null ? Messages.codebook
				: theme.eContainer() instanceof Theme parent ? "\u2191 " + StudyLabels.text(parent) //$NON-NLS-1$
						: theme.getState() == ThemeState.FINAL ? Messages.themeFinal : Messages.themeCandidate;
		gc.setFont(plain);
		gc.setForeground(colour(soft(quiet)));
		String count = Integer.toString(column.cards().size());
		int countWidth = gc.textExtent(count).x;
		gc.drawText(count, area.x + area.width - margin - countWidth, area.y + geometry.scale(13), true);
		gc.drawText(shortened(gc, above, width - countWidth - margin), area.x + margin, area.y + geometry.scale(13), true);
		gc.setFont(bold);
		gc.setForeground(colour(ink));
		String name = theme == null ? Messages.noTheme : StudyLabels.text(theme);
		int y = area.y + geometry.scale(13) + gc.getFontMetrics().getHeight() + geometry.scale(2);
		for (String line : lines(gc, name, width, 2)) {
			gc.drawText(line, area.x + margin, y, true);
			y += gc.getFontMetrics().getHeight();
		}
		if (scene.focused() && scene.cursor().column() == index && scene.cursor().row() == BoardCursor.HEADING) {
			frame(gc, accent, new Rectangle(area.x + 2, area.y + 2, area.width - 4, area.height - 4), geometry.scale(10), 2);
		}
	}

	/** The colour of a theme, or of the nearest theme above it that has one; null when none has. */
	private static String colourOf(Theme theme) {
		if (theme == null || theme.getColour() != null) {
			return theme == null ? null : theme.getColour();
		}
		return theme.eContainer() instanceof Theme parent ? colourOf(parent) : null;
	}

	private void empty(GC gc, BoardGeometry geometry, int index, String text) {
		Rectangle area = geometry.cards(index);
		gc.setFont(plain);
		gc.setForeground(colour(soft(quiet)));
		int margin = geometry.scale(14);
		int y = area.y + geometry.scale(10);
		for (String line : lines(gc, text, area.width - 2 * margin, 4)) {
			gc.drawText(line, area.x + margin, y, true);
			y += gc.getFontMetrics().getHeight();
		}
	}

	private void card(GC gc, Scene scene, Card each, Rectangle area, boolean focused) {
		BoardGeometry geometry = scene.geometry();
		int round = geometry.scale(8);
		boolean selected = scene.cursor().isSelected(each);
		boolean dimmed = !scene.words().isEmpty() && !scene.words().matches(StudyLabels.text(each.code()));
		RGB face = selected ? StudyColours.blend(accent, card, 0.16) : card;
		fill(gc, dimmed ? StudyColours.blend(face, ground, 0.35) : face, area, round);
		frame(gc, selected || focused ? accent : StudyColours.blend(ink, card, 0.16), area, round, focused ? 2 : 1);
		RGB bar = StudyColours.rgb(each.code().getColour());
		int inset = geometry.scale(7);
		fill(gc, dimmed ? StudyColours.blend(bar, card, 0.35) : bar,
				new Rectangle(area.x + inset, area.y + inset, geometry.scale(4), area.height - 2 * inset), geometry.scale(4));
		gc.setFont(plain);
		String count = switch (each.codings()) {
		case BoardModel.NOT_COUNTED -> ""; //$NON-NLS-1$
		case 0 -> "\u2013"; //$NON-NLS-1$
		default -> Integer.toString(each.codings());
		};
		int countWidth = gc.textExtent(count).x;
		gc.setForeground(colour(StudyColours.blend(ink, card, dimmed ? 0.3 : quiet)));
		int height = gc.getFontMetrics().getHeight();
		gc.drawText(count, area.x + area.width - inset - countWidth, area.y + (area.height - height) / 2, true);
		int x = area.x + 2 * inset + geometry.scale(5);
		List<String> lines = lines(gc, StudyLabels.text(each.code()), area.x + area.width - countWidth - 2 * inset - x, 2);
		gc.setForeground(colour(StudyColours.blend(ink, card, dimmed ? 0.4 : 1)));
		int y = area.y + (area.height - lines.size() * height) / 2;
		for (String line : lines) {
			gc.drawText(line, x, y, true);
			y += height;
		}
	}

	/** Breaks a text between words into at most so many lines; the last one says when there is more. */
	private static List<String> lines(GC gc, String text, int width, int most) {
		List<String> result = new ArrayList<>();
		String rest = text.strip();
		while (!rest.isEmpty() && result.size() < most - 1 && gc.textExtent(rest).x > width) {
			int cut = rest.length();
			while (cut > 0 && gc.textExtent(rest.substring(0, cut)).x > width) {
				cut = rest.lastIndexOf(' ', cut - 1);
			}
			if (cut <= 0) {
				break;
			}
			result.add(rest.substring(0, cut));
			rest = rest.substring(cut).strip();
		}
		if (!rest.isEmpty()) {
			result.add(shortened(gc, rest, width));
		}
		return result;
	}

	private static String shortened(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (gc.textExtent(text.substring(0, middle) + '\u2026').x <= width) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return text.substring(0, low).stripTrailing() + '\u2026';
	}

	/** What a screen reader says of where the focus is. */
	static String spoken(BoardModel model, BoardCursor cursor) {
		Column column = cursor.focusedColumn();
		String theme = column.theme() == null ? Messages.noTheme : StudyLabels.text(column.theme());
		Card focused = cursor.card();
		return focused == null ? NLS.bind(Messages.spokenHeading, theme, column.cards().size())
				: NLS.bind(cursor.isSelected(focused) ? Messages.spokenSelected : Messages.spokenCard,
						new Object[] { StudyLabels.text(focused.code()), Math.max(0, focused.codings()), theme, cursor.row() + 1,
								column.cards().size() });
	}
}
