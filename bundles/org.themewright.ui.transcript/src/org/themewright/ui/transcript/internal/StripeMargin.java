package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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
import org.themewright.ui.transcript.internal.text.LaneWidths;
import org.themewright.ui.transcript.internal.text.RangeIndex;
import org.themewright.ui.transcript.internal.text.RangeIndex.Entry;
import org.themewright.ui.transcript.internal.text.ResearcherMark;

/**
 * Shows at the right of the text a stripe for each coding, in lanes, and beside them the names of the codes where there
 * is room. Codings of the researcher who works here are filled, those of each colleague have a pattern.
 */
final class StripeMargin extends Margin {

	private static final int GAP = 12;
	private static final int WIDEST_LANE = 9;
	private static final int WIDEST_LANES = 8 * WIDEST_LANE;
	private static final int LEAST_LABEL = 44;
	private static final int LABEL_GAP = 8;
	private static final int LABELS_AWAY = 3;
	private static final int USUAL_LANES = 4;

	/** A coding in sight. */
	private static final class Stripe {

		final Coding coding;
		final Rectangle bar;
		Rectangle label;
		/** Those beside it whose names have no room. */
		List<Coding> omitted = List.of();
		/** Where it says how many these are, when there are any. */
		Rectangle more;

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
	private final Supplier<List<Researcher>> researchers;
	private List<Stripe> stripes = List.of();
	private Researcher researcher;
	private Coding hovered;

	StripeMargin(StyledText text, ShownTranscript shown, ReadingColours colours, ReadingFonts fonts,
			Highlights highlights) {
		super(text, colours);
		this.codings = shown.codings();
		this.researchers = shown.session().getStudy()::getResearchers;
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

	/** The codings at a place of the canvas: that whose stripe or name is there, or those whose names have no room. */
	List<Coding> allAt(int x, int y) {
		for (Stripe each : stripes) {
			if (each.more != null && each.more.contains(x, y)) {
				return each.omitted;
			}
		}
		Coding coding = at(x, y);
		return coding == null ? List.of() : List.of(coding);
	}

	private void hover(Coding coding) {
		if (hovered != coding) {
			hovered = coding;
			canvas.setCursor(canvas.getDisplay()
					.getSystemCursor(coding == null ? SWT.CURSOR_ARROW : SWT.CURSOR_HAND));
			redraw();
		}
	}

	/** The width that stripes need without names. It does not depend on the codings: coding must not move the text. */
	int lanesWidth() {
		return GAP + USUAL_LANES * WIDEST_LANE + GAP;
	}

	@Override
	void paint(PaintEvent event, VisibleText visible) {
		Rectangle area = canvas.getClientArea();
		int gap = Math.min(GAP, area.width / 6);
		List<Entry<Coding>> near = codings.overlapping(visible.from(), visible.to());
		int count = near.stream().mapToInt(Entry::lane).max().orElse(0) + 1;
		LaneWidths lanes = new LaneWidths(count, Math.min(WIDEST_LANES, area.width - 2 * gap), WIDEST_LANE);
		stripes = inSight(near, visible, gap, lanes);
		int labelsFrom = gap + lanes.right() + LABEL_GAP;
		placeLabels(event.gc, visible, labelsFrom, area.width - labelsFrom - 4);
		for (Stripe each : stripes) {
			paintBar(event.gc, each, area.height);
		}
		for (Stripe each : stripes) {
			paintLabel(event.gc, each);
		}
	}

	private List<Stripe> inSight(List<Entry<Coding>> near, VisibleText visible, int left, LaneWidths lanes) {
		List<Stripe> result = new ArrayList<>();
		for (Entry<Coding> each : near) {
			int top = visible.top(each.start());
			int bottom = visible.bottom(each.end());
			if (bottom > 0 && top < visible.height()) {
				result.add(new Stripe(each.item(),
						new Rectangle(left + lanes.left(each.lane()), top + 2, lanes.bar(), Math.max(4, bottom - top - 4))));
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
		int[] omitted = LabelLayout.omitted(places);
		for (int i = 0; i < places.length; i++) {
			if (places[i] != LabelLayout.NO_ROOM && places[i] < visible.height()) {
				sorted.get(i).label = new Rectangle(x, places[i], width, height);
				sorted.get(i).omitted = sorted.subList(i + 1, i + 1 + omitted[i]).stream().map(each -> each.coding).toList();
			}
		}
	}

	/** A stripe that stands out is larger, and keeps the pattern of who coded; of a weight, only so much is strong. */
	private void paintBar(GC gc, Stripe stripe, int height) {
		int grow = isStrong(stripe) ? 1 : 0;
		Rectangle bar = new Rectangle(stripe.bar.x - grow, stripe.bar.y - grow, stripe.bar.width + 2 * grow,
				stripe.bar.height + 2 * grow);
		int weight = stripe.coding.getWeight();
		boolean light = weight < CodingOperations.MOST_WEIGHT;
		draw(gc, stripe.coding, bar, light, height);
		if (light) {
			Rectangle clip = gc.getClipping();
			gc.setClipping(new Rectangle(bar.x, bar.y, Math.max(1, bar.width * weight / CodingOperations.MOST_WEIGHT),
					bar.height).intersection(clip));
			draw(gc, stripe.coding, bar, false, height);
			gc.setClipping(clip);
		}
	}

	private void draw(GC gc, Coding coding, Rectangle bar, boolean faded, int height) {
		gc.setBackground(colours.stripe(coding, faded));
		gc.setForeground(colours.stripe(coding, faded));
		ResearcherMarks.draw(gc, bar, ResearcherMark.of(researcherOf(coding), researcher, researchers.get()), height);
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
		gc.setForeground(strong ? colours.foreground() : colours.label(stripe.coding));
		String more = stripe.omitted.isEmpty() ? "" : "+" + stripe.omitted.size(); //$NON-NLS-1$ //$NON-NLS-2$
		int moreWidth = more.isEmpty() ? 0 : gc.textExtent(more).x + LABEL_GAP;
		gc.setFont(highlights.selected == stripe.coding ? fonts.strongLabel() : fonts.label());
		int room = label.width - moreWidth - (initials.isEmpty() ? 0 : extent.x + LABEL_GAP);
		String name = Ellipsis.fit(gc, StudyLabels.text(stripe.coding.getCode()), room);
		gc.drawText(name, label.x, label.y, true);
		int width = gc.textExtent(name).x;
		int baseline = label.y + gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
		gc.setFont(fonts.small());
		gc.setForeground(colours.faint());
		int top = baseline - gc.getFontMetrics().getAscent() - gc.getFontMetrics().getLeading();
		gc.drawText(initials, label.x + width + LABEL_GAP, top, true);
		label.width = width + LABEL_GAP + extent.x;
		if (!more.isEmpty()) {
			stripe.more = new Rectangle(label.x + label.width + (initials.isEmpty() ? 0 : LABEL_GAP), label.y, moreWidth,
					label.height);
			gc.setForeground(colours.foreground());
			gc.drawText(more, stripe.more.x, top, true);
		}
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
