package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
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
final class StripeMargin extends Margin<StripeMargin.Stripe> {

	private static final int GAP = 12;
	private static final int WIDEST_LANE = 9;
	private static final int WIDEST_LANES = 8 * WIDEST_LANE;
	private static final int LEAST_LABEL = 44;
	private static final int LABEL_GAP = 8;
	private static final int LABELS_AWAY = 3;
	private static final int USUAL_LANES = 4;

	/**
	 * A coding in sight.
	 *
	 * @param strong whether it stands out
	 * @param label where the words beside it are; null when these have no room
	 * @param words its name, who coded, and how many codings beside it have no room for theirs
	 * @param omitted these codings
	 * @param more where it says how many these are; null when there are none
	 */
	record Stripe(Coding coding, Rectangle bar, boolean strong, int weight, RGB rgb, ResearcherMark mark,
			Rectangle label, List<Words> words, List<Coding> omitted, Rectangle more) implements MarginItem {

		boolean isAt(int x, int y, int reach) {
			return label != null && label.contains(x, y)
					|| y >= bar.y && y < bar.y + bar.height && x >= bar.x - reach && x < bar.x + bar.width + reach;
		}

		@Override
		public Rectangle area() {
			Rectangle grown = new Rectangle(bar.x - 1, bar.y - 1, bar.width + 2, bar.height + 2);
			Rectangle named = label == null ? grown : grown.union(label);
			return more == null ? named : named.union(more);
		}
	}

	/** A coding in sight, of which only its place in the lanes is known; that may be shortened for its neighbours. */
	private record Bar(Coding coding, Rectangle place) {
	}

	private final RangeIndex<Coding> codings;
	private final ReadingFonts fonts;
	private final Highlights highlights;
	private final Supplier<List<Researcher>> researchers;
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
			refresh();
		}
	}

	/** The coding whose stripe or name is at a place of the canvas, or null. */
	Coding at(int x, int y) {
		Stripe found = null;
		for (Stripe each : items()) {
			if (each.isAt(x, y, 2) && (found == null || each.bar.height < found.bar.height
					|| each.label != null && each.label.contains(x, y))) {
				found = each;
			}
		}
		return found == null ? null : found.coding;
	}

	/** The stripe of a coding in sight; null when it is not. */
	Rectangle barOf(Coding coding) {
		return items().stream().filter(each -> each.coding == coding).findFirst().map(each -> each.bar).orElse(null);
	}

	/** The codings at a place of the canvas: that whose stripe or name is there, or those whose names have no room. */
	List<Coding> allAt(int x, int y) {
		for (Stripe each : items()) {
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
			refresh();
		}
	}

	/** The width that stripes need without names. It does not depend on the codings: coding must not move the text. */
	int lanesWidth() {
		return GAP + USUAL_LANES * WIDEST_LANE + GAP;
	}

	@Override
	List<Stripe> arrange(VisibleText visible) {
		Rectangle area = canvas.getClientArea();
		int gap = Math.min(GAP, area.width / 6);
		List<Entry<Coding>> near = codings.overlapping(visible.from(), visible.to());
		int count = near.stream().mapToInt(Entry::lane).max().orElse(0) + 1;
		LaneWidths lanes = new LaneWidths(count, Math.min(WIDEST_LANES, area.width - 2 * gap), WIDEST_LANE);
		int labelsFrom = gap + lanes.right() + LABEL_GAP;
		return labelled(inSight(near, visible, gap, lanes), visible, labelsFrom, area.width - labelsFrom - 4);
	}

	private static List<Bar> inSight(List<Entry<Coding>> near, VisibleText visible, int left, LaneWidths lanes) {
		List<Bar> result = new ArrayList<>();
		for (Entry<Coding> each : near) {
			int top = visible.top(each.start());
			int bottom = visible.bottom(each.end());
			if (bottom > 0 && top < visible.height()) {
				result.add(new Bar(each.item(),
						new Rectangle(left + lanes.left(each.lane()), top + 2, lanes.bar(), Math.max(4, bottom - top - 4))));
			}
		}
		keepApart(result);
		return result;
	}

	/** Of two codings that end and begin in one line of the screen, each gets a half of its height. */
	private static void keepApart(List<Bar> sorted) {
		Map<Integer, Rectangle> above = new HashMap<>();
		for (Bar each : sorted) {
			Rectangle bar = each.place();
			Rectangle before = above.put(bar.x, bar);
			int end = before == null ? Integer.MIN_VALUE : before.y + before.height;
			if (bar.y < end) {
				int middle = (bar.y + end) / 2;
				int bottom = bar.y + bar.height;
				before.height = Math.max(3, middle - 1 - before.y);
				bar.y = before.y + before.height + 2;
				bar.height = Math.max(3, bottom - bar.y);
			}
		}
	}

	/** Puts names beside the bars as far as there is room. */
	private List<Stripe> labelled(List<Bar> bars, VisibleText visible, int x, int width) {
		if (width < LEAST_LABEL) {
			return bars.stream().map(each -> stripe(each, null, List.of())).toList();
		}
		int height = measure.height(fonts.label()) + 2;
		int offset = Math.max(0, (text.getLineHeight() - height) / 2 - 2);
		List<Bar> sorted = new ArrayList<>(bars);
		sorted.sort(Comparator.comparingInt(each -> Math.max(each.place().y, 0)));
		int[] tops = sorted.stream().mapToInt(each -> Math.max(each.place().y, 0) + offset).toArray();
		int[] bottoms = sorted.stream().mapToInt(each -> each.place().y + each.place().height).toArray();
		int[] places = LabelLayout.place(tops, bottoms, height, LABELS_AWAY * height);
		int[] omitted = LabelLayout.omitted(places);
		List<Stripe> result = new ArrayList<>();
		for (int i = 0; i < places.length; i++) {
			boolean room = places[i] != LabelLayout.NO_ROOM && places[i] < visible.height();
			result.add(stripe(sorted.get(i), room ? new Rectangle(x, places[i], width, height) : null,
					room ? sorted.subList(i + 1, i + 1 + omitted[i]).stream().map(Bar::coding).toList() : List.of()));
		}
		return result;
	}

	/** @param room for the name and what else stands beside the bar, or null for none */
	private Stripe stripe(Bar bar, Rectangle room, List<Coding> omitted) {
		Coding coding = bar.coding();
		RGB rgb = colours.rgb(coding);
		boolean strong = coding == highlights.selected || coding == hovered;
		ResearcherMark mark = ResearcherMark.of(researcherOf(coding), researcher, researchers.get());
		if (room == null) {
			return new Stripe(coding, bar.place(), strong, coding.getWeight(), rgb, mark, null, List.of(), List.of(), null);
		}
		String initials = initials(coding);
		int initialsWidth = measure.extent(fonts.small(), initials).x;
		String more = omitted.isEmpty() ? "" : "+" + omitted.size(); //$NON-NLS-1$ //$NON-NLS-2$
		int moreWidth = more.isEmpty() ? 0 : measure.extent(fonts.small(), more).x + LABEL_GAP;
		Font font = highlights.selected == coding ? fonts.strongLabel() : fonts.label();
		int left = room.width - moreWidth - (initials.isEmpty() ? 0 : initialsWidth + LABEL_GAP);
		String name = measure.fit(font, StudyLabels.text(coding.getCode()), left);
		int width = measure.extent(font, name).x;
		int top = room.y + measure.baseline(font) - measure.baseline(fonts.small());
		Rectangle label = new Rectangle(room.x, room.y, width + LABEL_GAP + initialsWidth, room.height);
		List<Words> words = new ArrayList<>();
		words.add(new Words(name, label.x, label.y, font, strong ? colours.foreground() : colours.label(rgb)));
		words.add(new Words(initials, label.x + width + LABEL_GAP, top, fonts.small(), colours.faint()));
		if (more.isEmpty()) {
			return new Stripe(coding, bar.place(), strong, coding.getWeight(), rgb, mark, label, words, omitted, null);
		}
		Rectangle moreAt = new Rectangle(label.x + label.width + (initials.isEmpty() ? 0 : LABEL_GAP), label.y, moreWidth,
				label.height);
		words.add(new Words(more, moreAt.x, top, fonts.small(), colours.foreground()));
		return new Stripe(coding, bar.place(), strong, coding.getWeight(), rgb, mark, label, words, omitted, moreAt);
	}

	@Override
	void paint(GC gc, List<Stripe> some, Rectangle damaged) {
		some.forEach(each -> paintBar(gc, each, damaged));
		some.forEach(each -> Words.paint(gc, each.words()));
	}

	/** A stripe that stands out is larger, and keeps the pattern of who coded; of a weight, only so much is strong. */
	private void paintBar(GC gc, Stripe stripe, Rectangle damaged) {
		int grow = stripe.strong() ? 1 : 0;
		Rectangle bar = new Rectangle(stripe.bar().x - grow, stripe.bar().y - grow, stripe.bar().width + 2 * grow,
				stripe.bar().height + 2 * grow);
		boolean light = stripe.weight() < CodingOperations.MOST_WEIGHT;
		draw(gc, stripe, bar, light, damaged);
		if (light) {
			Rectangle clip = gc.getClipping();
			gc.setClipping(new Rectangle(bar.x, bar.y,
					Math.max(1, bar.width * stripe.weight() / CodingOperations.MOST_WEIGHT), bar.height).intersection(clip));
			draw(gc, stripe, bar, false, damaged);
			gc.setClipping(clip);
		}
	}

	private void draw(GC gc, Stripe stripe, Rectangle bar, boolean faded, Rectangle damaged) {
		gc.setBackground(colours.stripe(stripe.rgb(), faded));
		gc.setForeground(colours.stripe(stripe.rgb(), faded));
		ResearcherMarks.draw(gc, bar, stripe.mark(), damaged.y, damaged.y + damaged.height);
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
