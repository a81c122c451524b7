package org.themewright.exchange.internal.coded;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.text.Lanes;
import org.themewright.core.text.TextRange;
import org.themewright.exchange.coded.CodedTranscript;
import org.themewright.exchange.coded.CodedTranscript.Block;
import org.themewright.exchange.coded.CodedTranscript.Coder;
import org.themewright.exchange.coded.CodedTranscript.Mark;
import org.themewright.exchange.coded.CodedTranscript.UsedCode;
import org.themewright.exchange.internal.coded.PdfRow.Kind;

/**
 * Cuts a coded transcript into lines and pages. Stripes lie in lanes by the lines of their words, so that two that have a
 * line in common lie beside each other, and go on at the top of the next page. Their names stand beside them as far as
 * there is room; others are listed at the end.
 */
final class PdfLayout {

	/** A stripe on one page; {@code label} is where its name stands, or -1 where there is no room. */
	record Stripe(Mark mark, int lane, float top, float bottom, boolean continued, float label, int firstRow, int lastRow) {
	}

	/** A place to go to from the list of bookmarks; {@code depth} is 0 for parts of the document. */
	record Bookmark(String title, int depth, int page, float top) {
	}

	private static final float PART_GAP = 14;
	private static final float BLOCK_GAP = 5;
	private static final float SWATCH = 14;
	private static final int ROWS_KEPT = 2;
	private static final int LONGEST_TITLE = 50;

	private final CodedTranscript content;
	private final PdfGeometry geometry;
	private final LineBreaker breaker;
	private final IProgressMonitor monitor;
	private final List<PdfRow> rows = new ArrayList<>();
	private final List<PdfRow> words = new ArrayList<>();
	private final List<Bookmark> bookmarks = new ArrayList<>();
	private final List<List<Stripe>> stripes = new ArrayList<>();
	private final List<List<Mark>> unnamed = new ArrayList<>();
	private int laneCount;
	private int page;
	private int paragraph;
	private float y;

	PdfLayout(CodedTranscript content, PdfGeometry geometry, LineShaper shaper, IProgressMonitor monitor) {
		this.content = content;
		this.geometry = geometry;
		this.monitor = monitor;
		breaker = new LineBreaker(shaper,
				content.language() == null ? Locale.ROOT : Locale.forLanguageTag(content.language()));
		y = geometry.top;
		front();
		transcript();
		stripes();
		back();
	}

	List<PdfRow> rows() {
		return rows;
	}

	/** The rows that hold words of the transcript; stripes tell of them by index. */
	List<PdfRow> words() {
		return words;
	}

	List<Bookmark> bookmarks() {
		return bookmarks;
	}

	/** The stripes of a page. */
	List<Stripe> stripes(int ofPage) {
		return ofPage < stripes.size() ? stripes.get(ofPage) : List.of();
	}

	/** How many stripes of a page have no name beside them. */
	int unnamed(int ofPage) {
		return ofPage < unnamed.size() ? unnamed.get(ofPage).size() : 0;
	}

	int laneCount() {
		return laneCount;
	}

	int pages() {
		return page + 1;
	}

	// text

	private void front() {
		add(Kind.TITLE, content.title(), null, 0);
		add(Kind.META, DocumentWords.summary(content), null, 0);
		if (!content.marks().isEmpty()) {
			part(Messages.codes);
			for (UsedCode each : content.codes()) {
				add(Kind.LEGEND, each.path() + "  " + MessageFormat.format(Messages.uses, each.uses()), each, SWATCH); //$NON-NLS-1$
			}
			part(Messages.researchers);
			for (Coder each : content.coders()) {
				add(Kind.LEGEND, DocumentWords.name(each) + "  " + MessageFormat.format(Messages.uses, each.uses()), each, //$NON-NLS-1$
						SWATCH);
			}
		}
	}

	private void part(String heading) {
		need(PART_GAP + Kind.HEADING.height() + ROWS_KEPT * Kind.WORDS.height());
		y += y > geometry.top ? PART_GAP : 0;
		bookmarks.add(new Bookmark(heading, 0, page, y));
		add(Kind.HEADING, heading, null, 0);
		y += BLOCK_GAP;
	}

	private void need(float height) {
		if (y + height > geometry.bottom) {
			page++;
			y = geometry.top;
		}
	}

	private void add(Kind kind, String text, Object subject, float indent) {
		add(kind, text, new TextRange(0, text.length()), geometry.right - geometry.left - indent, subject);
	}

	private void add(Kind kind, String text, TextRange range, float width, Object subject) {
		for (TextRange line : breaker.lines(text, range, width / kind.size(), kind.strong())) {
			need(kind.height());
			PdfRow row = new PdfRow(kind, text, line.start(), line.end(), page, y, paragraph, subject);
			rows.add(row);
			if (kind == Kind.WORDS) {
				words.add(row);
			}
			y += kind.height();
		}
		paragraph++;
	}

	private void transcript() {
		part(Messages.transcript);
		if (content.blocks().isEmpty()) {
			add(Kind.META, Messages.noWords, null, 0);
		}
		for (Block block : content.blocks()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			boolean spoken = block.speaker() != null && content.options().speakers();
			need((spoken ? Kind.SPEAKER.height() : 0) + ROWS_KEPT * Kind.WORDS.height());
			if (block.number() > 0) {
				bookmarks.add(new Bookmark(title(block), 1, page, y));
			}
			if (spoken) {
				add(Kind.SPEAKER, block.speaker(), new TextRange(0, block.speaker().length()), geometry.wordsWidth, block);
			}
			if (block.withheld()) {
				add(Kind.REMARK, Messages.withheldTurn, new TextRange(0, Messages.withheldTurn.length()), geometry.wordsWidth,
						block);
			} else {
				add(Kind.WORDS, content.text(), new TextRange(block.start(), block.end()), geometry.wordsWidth, block);
			}
			y += BLOCK_GAP;
			monitor.worked(1);
		}
	}

	private String title(Block block) {
		String number = block.number() + (block.speaker() == null || !content.options().speakers() ? "" : " " + block.speaker()); //$NON-NLS-1$ //$NON-NLS-2$
		if (block.withheld()) {
			return number;
		}
		int end = Math.min(block.end(), block.start() + LONGEST_TITLE);
		String beginning = new TextRange(block.start(), end).withoutSplitPairs(content.text()).in(content.text())
				.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		return number + ": " + beginning + (end < block.end() ? "\u2026" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** What does not fit beside the text. */
	private void back() {
		if (unnamed.stream().anyMatch(each -> !each.isEmpty())) {
			part(Messages.moreCodings);
			for (int i = 0; i < unnamed.size(); i++) {
				if (!unnamed.get(i).isEmpty()) {
					add(Kind.LEGEND, NLS.bind(Messages.morePage, Integer.toString(i + 1),
							unnamed.get(i).stream().map(Mark::label).collect(Collectors.joining(", "))), null, 0); //$NON-NLS-1$
				}
			}
		}
		if (content.marks().stream().anyMatch(each -> each.memo() != null)) {
			part(Messages.memos);
			for (Mark each : content.marks()) {
				if (each.memo() != null) {
					int row = firstRow(each);
					String where = row < words.size() ? " \u00b7 " + NLS.bind(Messages.pageShort, words.get(row).page() + 1) : ""; //$NON-NLS-1$ //$NON-NLS-2$
					need(Kind.MEMO_ON.height() + Kind.MEMO.height());
					add(Kind.MEMO_ON, each.label() + where, null, 0);
					add(Kind.MEMO, each.memo(), null, 0);
					y += BLOCK_GAP;
				}
			}
		}
	}

	// stripes

	private int firstRow(Mark mark) {
		int low = 0;
		int high = words.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (words.get(middle).end() <= mark.start()) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private int lastRow(Mark mark, int first) {
		int low = first;
		int high = words.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (words.get(middle).start() < mark.end()) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low - 1;
	}

	private void stripes() {
		for (int i = 0; i <= page; i++) {
			stripes.add(new ArrayList<>());
			unnamed.add(new ArrayList<>());
		}
		List<Mark> placed = new ArrayList<>();
		List<TextRange> ranges = new ArrayList<>();
		for (Mark each : content.marks()) {
			int first = firstRow(each);
			int last = lastRow(each, first);
			if (last >= first) {
				placed.add(each);
				ranges.add(new TextRange(first, last + 1));
			}
		}
		int[] lanes = Lanes.assign(ranges);
		for (int i = 0; i < lanes.length; i++) {
			laneCount = Math.max(laneCount, lanes[i] + 1);
			place(placed.get(i), lanes[i], ranges.get(i).start(), ranges.get(i).end() - 1);
		}
		for (int i = 0; i <= page; i++) {
			stripes.set(i, named(i));
		}
	}

	/** Puts a stripe on each page that it touches; a page may have only rows without words of it. */
	private void place(Mark mark, int lane, int first, int last) {
		int from = first;
		while (from <= last) {
			int on = words.get(from).page();
			int to = from;
			while (to < last && words.get(to + 1).page() == on) {
				to++;
			}
			stripes.get(on).add(new Stripe(mark, lane, words.get(from).top(), words.get(to).top() + Kind.WORDS.height(),
					from > first, -1, from, to));
			from = to + 1;
		}
	}

	/** Gives the stripes of a page room for their names, from top to bottom. */
	private List<Stripe> named(int ofPage) {
		List<Stripe> sorted = new ArrayList<>(stripes.get(ofPage));
		sorted.sort((one, other) -> one.top() == other.top() ? Integer.compare(one.lane(), other.lane())
				: Float.compare(one.top(), other.top()));
		List<Stripe> result = new ArrayList<>();
		float free = geometry.top;
		for (Stripe each : sorted) {
			float at = Math.max(each.top(), free);
			boolean room = at + PdfGeometry.LABEL_HEIGHT <= geometry.bottom;
			result.add(new Stripe(each.mark(), each.lane(), each.top(), each.bottom(), each.continued(), room ? at : -1,
					each.firstRow(), each.lastRow()));
			if (room) {
				free = at + PdfGeometry.LABEL_HEIGHT;
			} else {
				unnamed.get(ofPage).add(each.mark());
			}
		}
		return Collections.unmodifiableList(result);
	}
}
