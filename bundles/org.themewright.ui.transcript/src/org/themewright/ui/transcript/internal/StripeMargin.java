package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.themewright.core.edit.CodingOperations;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.transcript.internal.text.LabelLayout;
import org.themewright.ui.transcript.internal.text.RangeIndex;
import org.themewright.ui.transcript.internal.text.RangeIndex.Entry;

/**
 * Shows at the right of the text a stripe for each coding, in lanes, and beside them the names of the codes where there
 * is room. Codings of the researcher who works here are filled, those of colleagues hollow.
 */
final class StripeMargin extends Margin {

	private static final int GAP = 12;
	private static final int WIDEST_LANE = 9;
	private static final int NARROWEST_LANE = 3;
	private static final int LEAST_LABEL = 44;
	private static final int LABEL_GAP = 8;
	private static final int LABELS_AWAY = 3;

	/** A coding in sight. */
	private static final class Stripe {

		final Coding coding;
		final Rectangle bar;
		Rectangle label;

		Stripe(Coding coding, Rectangle bar) {
			this.coding = coding;
			this.bar = bar;
		}

		boolean isAt(int x, int y, int reach) {
			return label != null && label.contains(x, y)
					|| y >= bar.y && y < bar.y + bar.height && x >= bar.x - reach && x < bar.x + bar.width + reach;
		}
	}

	private final RangeIndex<Coding> codings;
	private final ReadingFonts fonts;
	private final Highlights highlights;
	private List<Stripe> stripes = List.of();
	private Researcher researcher;
	private Coding hovered;

	StripeMargin(StyledText text, RangeIndex<Coding> codings, ReadingColours colours, ReadingFonts fonts,
			Highlights highlights) {
		super(text, colours);
		this.codings = codings;
		this.fonts = fonts;
		this.highlights = highlights;
		setAccessibleName(Messages.StripeMargin_name);
		canvas.addListener(SWT.MouseMove, event -> hover(at(event.x, event.y)));
		canvas.addListener(SWT.MouseExit, event -> hover(null));
	}

	/** Whose codings are filled. */
	void setResearcher(Researcher value) {
		if (researcher != value) {
			researcher = value;
			redraw();
		}
	}

	/** The coding whose stripe or name is at a place of the canvas, or null. */
	Coding at(int x, int y) {
		Stripe found = null;
		for (Stripe each : stripes) {
			if (each.isAt(x, y, 2) && (found == null || each.bar.height < found.bar.height
					|| each.label != null && each.label.contains(x, y))) {
				found = each;
			}
		}
		return found == null ? null : found.coding;
	}

	/** The stripe of a coding in sight; null when it is not. */
	Rectangle barOf(Coding coding) {
		return stripes.stream().filter(each -> each.coding == coding).findFirst().map(each -> each.bar).orElse(null);
	}

	private void hover(Coding coding) {
		if (hovered != coding) {
			hovered = coding;
			canvas.setCursor(canvas.getDisplay()
					.getSystemCursor(coding == null ? SWT.CURSOR_ARROW : SWT.CURSOR_HAND));
			redraw();
		}
	}

	/** The width without names: all lanes as wide as they like to be. */
	int lanesWidth() {
		return GAP + Math.clamp(codings.laneCount(), 1, 8) * WIDEST_LANE + GAP;
	}

	@Override
	void paint(PaintEvent event, VisibleText visible) {
		Rectangle area = canvas.getClientArea();
		int lanes = Math.max(1, codings.laneCount());
		int room = Math.max(NARROWEST_LANE, area.width - 2 * GAP);
		int lane = Math.clamp(Math.min(room, 8 * WIDEST_LANE) / lanes, NARROWEST_LANE, WIDEST_LANE);
		stripes = inSight(visible, lane);
		int labelsFrom = GAP + Math.min(lanes * lane, room) + LABEL_GAP;
		placeLabels(event.gc, visible, labelsFrom, area.width - labelsFrom - 4);
		for (Stripe each : stripes) {
			paintBar(event.gc, each, lane);
		}
		for (Stripe each : stripes) {
			paintLabel(event.gc, each);
		}
	}

	private List<Stripe> inSight(VisibleText visible, int lane) {
		List<Stripe> result = new ArrayList<>();
		int width = Math.max(2, lane - 4);
		for (Entry<Coding> each : codings.overlapping(visible.from(), visible.to())) {
			int top = visible.top(each.start());
			int bottom = visible.bottom(each.end());
			if (bottom > 0 && top < visible.height()) {
				result.add(new Stripe(each.item(),
						new Rectangle(GAP + each.lane() * lane, top + 2, width, Math.max(4, bottom - top - 4))));
			}
		}
		keepApart(result);
		return result;
	}

	/** Of two codings that end and begin in one line of the screen, each gets a half of its height. */
	private static void keepApart(List<Stripe> sorted) {
		Map<Integer, Stripe> above = new HashMap<>();
		for (Stripe each : sorted) {
			Stripe before = above.put(each.bar.x, each);
			int end = before == null ? Integer.MIN_VALUE : before.bar.y + before.bar.height;
			if (each.bar.y < end) {
				int middle = (each.bar.y + end) / 2;
				int bottom = each.bar.y + each.bar.height;
				before.bar.height = Math.max(3, middle - 1 - before.bar.y);
				each.bar.y = before.bar.y + before.bar.height + 2;
				each.bar.height = Math.max(3, bottom - each.bar.y);
			}
		}
	}

	private void placeLabels(GC gc, VisibleText visible, int x, int width) {
		if (width < LEAST_LABEL) {
			return;
		}
		gc.setFont(fonts.label());
		int height = gc.getFontMetrics().getHeight() + 2;
		int offset = Math.max(0, (text.getLineHeight() - height) / 2 - 2);
		List<Stripe> sorted = new ArrayList<>(stripes);
		sorted.sort(Comparator.comparingInt(each -> Math.max(each.bar.y, 0)));
		int[] tops = sorted.stream().mapToInt(each -> Math.max(each.bar.y, 0) + offset).toArray();
		int[] bottoms = sorted.stream().mapToInt(each -> each.bar.y + each.bar.height).toArray();
		int[] places = LabelLayout.place(tops, bottoms, height, LABELS_AWAY * height);
		for (int i = 0; i < places.length; i++) {
			if (places[i] != LabelLayout.NO_ROOM && places[i] < visible.height()) {
				sorted.get(i).label = new Rectangle(x, places[i], width, height);
			}
		}
	}

	private void paintBar(GC gc, Stripe stripe, int lane) {
		Rectangle bar = stripe.bar;
		boolean strong = isStrong(stripe);
		boolean own = researcherOf(stripe.coding) == researcher;
		int grow = strong ? 1 : 0;
		gc.setBackground(colours.stripe(stripe.coding, !own));
		gc.setForeground(colours.stripe(stripe.coding, false));
		int arc = Math.min(4, bar.width);
		if (own || strong || lane <= NARROWEST_LANE + 2) {
			int weight = stripe.coding.getWeight();
			if (weight < CodingOperations.MOST_WEIGHT) {
				gc.setBackground(colours.stripe(stripe.coding, true));
			}
			gc.fillRoundRectangle(bar.x - grow, bar.y - grow, bar.width + 2 * grow, bar.height + 2 * grow, arc, arc);
			if (weight < CodingOperations.MOST_WEIGHT) {
				gc.setBackground(colours.stripe(stripe.coding, false));
				gc.fillRectangle(bar.x, bar.y, Math.max(1, bar.width * weight / CodingOperations.MOST_WEIGHT), bar.height);
			}
		} else {
			gc.setLineWidth(1);
			gc.drawRoundRectangle(bar.x, bar.y, bar.width - 1, bar.height - 1, arc, arc);
		}
	}

	private void paintLabel(GC gc, Stripe stripe) {
		Rectangle label = stripe.label;
		if (label == null) {
			return;
		}
		boolean strong = isStrong(stripe);
		String initials = initials(stripe.coding);
		gc.setFont(fonts.small());
		Point extent = gc.textExtent(initials);
		gc.setFont(highlights.selected == stripe.coding ? fonts.strongLabel() : fonts.label());
		gc.setForeground(strong ? colours.foreground() : colours.label(stripe.coding));
		int room = label.width - (initials.isEmpty() ? 0 : extent.x + LABEL_GAP);
		String name = Ellipsis.fit(gc, StudyLabels.text(stripe.coding.getCode()), room);
		gc.drawText(name, label.x, label.y, true);
		int width = gc.textExtent(name).x;
		int baseline = label.y + gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
		gc.setFont(fonts.small());
		gc.setForeground(colours.faint());
		gc.drawText(initials, label.x + width + LABEL_GAP,
				baseline - gc.getFontMetrics().getAscent() - gc.getFontMetrics().getLeading(), true);
		label.width = width + LABEL_GAP + extent.x;
	}

	private boolean isStrong(Stripe stripe) {
		return stripe.coding == highlights.selected || stripe.coding == hovered;
	}

	/** Who coded, the weight where it is not the usual, and a pencil where there is a note. */
	private static String initials(Coding coding) {
		Researcher researcher = researcherOf(coding);
		boolean unknown = researcher == null || researcher.getInitials() == null;
		String weight = coding.getWeight() == CodingOperations.MOST_WEIGHT ? "" : " " + coding.getWeight(); //$NON-NLS-1$ //$NON-NLS-2$
		String initials = ((unknown ? "" : researcher.getInitials()) + weight).strip(); //$NON-NLS-1$
		return coding.getMemo() == null ? initials : (initials + " \u270e").strip(); //$NON-NLS-1$
	}

	private static Researcher researcherOf(Coding coding) {
		return coding.eContainer() == null ? null : StudyObjects.setOf(coding).getResearcher();
	}
}
