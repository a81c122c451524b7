package org.themewright.exchange.internal.coded;

import java.text.MessageFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.text.Lanes;
import org.themewright.core.text.TextRange;
import org.themewright.exchange.coded.CodedTranscript;
import org.themewright.exchange.coded.CodedTranscript.Block;
import org.themewright.exchange.coded.CodedTranscript.Coder;
import org.themewright.exchange.coded.CodedTranscript.Mark;
import org.themewright.exchange.coded.CodedTranscript.Stretch;
import org.themewright.exchange.coded.CodedTranscript.UsedCode;
import org.themewright.exchange.coded.PageSize;

/**
 * Writes a coded transcript as one HTML page that loads nothing from anywhere and runs no script. Beside each turn its
 * stripes lie in lanes. Where lines break is not known here, so a stripe begins and ends where its words do when the
 * characters of the turn are spread evenly over its height.
 */
public final class HtmlTranscript {

	/** The kinds of stripes by which researchers are told apart; more of them share a kind, and have their initials. */
	static final int PATTERNS = 4;

	private static final double LANE = 9;
	private static final double ALL_LANES = 150;
	private static final int LONGEST_WORDS = 60;

	private static final String STYLE = """
			:root{color-scheme:light dark;--ink:#1d2125;--soft:#57606a;--paper:#fff;--line:#d7dce1;--share:32%;--solid:100%;--link:#0b5cad}
			@media(prefers-color-scheme:dark){:root{--ink:#e6e9ec;--soft:#a3acb6;--paper:#1b1e22;--line:#3a4149;--share:42%;--solid:72%;--link:#7db7f0}}
			*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 Georgia,"Times New Roman",serif}
			main{max-width:78rem;margin:0 auto;padding:2rem 1.25rem 5rem}
			h1,h2,h3,.meta,.legend,.who,.no,.names,.note{font-family:"Segoe UI",system-ui,-apple-system,"Helvetica Neue",sans-serif}
			h1{font-size:1.7rem;line-height:1.25;margin:0 0 .3rem}h2{font-size:1.2rem;margin:2.2rem 0 .6rem;padding-top:.8rem;border-top:1px solid var(--line)}
			.meta,.note{color:var(--soft);font-size:.87rem}.meta{margin:0}a{color:var(--link)}
			.legend{list-style:none;margin:.3rem 0;padding:0;columns:18rem;font-size:.87rem}.legend li{break-inside:avoid;display:flex;gap:.5em;align-items:baseline}
			.legend .b{flex:none}.uses{color:var(--soft)}
			.turn{display:grid;grid-template:auto auto 1fr/2.6rem minmax(0,40rem) var(--lanes) minmax(8rem,1fr);column-gap:.7rem;padding:.35rem 0}
			.no,.who{grid-row:1}.who,.words,.withheld{grid-column:2}.words,.lanes,.withheld{grid-row:2}.lanes{grid-column:3}.names{grid-area:1/4/4}
			.no{color:var(--soft);font-size:.8rem;line-height:1.9;text-align:end;user-select:none}
			.who{margin:0;font-size:.87rem;font-weight:600}.asks .who{font-weight:400;color:var(--soft)}.asks .words{font-style:italic}
			.words{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}mark{color:inherit;background:color-mix(in srgb,var(--c) var(--share),transparent);border-radius:.15em}
			.from:target::before{content:"\\25B8\\00A0";color:var(--link)}
			.lanes{position:relative}.b{--c:#808080;--k:color-mix(in srgb,var(--c) var(--solid),#fff);display:block;background:var(--k);border:1px solid var(--k);border-radius:2px}
			.lanes .b{position:absolute;width:var(--bar);left:calc(var(--l)*var(--lane));top:var(--t);height:var(--h);min-height:2px}
			.p1{background:transparent}.p2{background:repeating-linear-gradient(135deg,var(--k) 0 2px,transparent 2px 5px)}
			.p3{background:repeating-linear-gradient(0deg,var(--k) 0 2px,transparent 2px 4px);border-style:dotted}
			.swatch{width:.75rem;height:.75rem;display:inline-block;vertical-align:-.1em}
			.names{list-style:none;margin:0;padding:0;font-size:.8rem;line-height:1.5}.names li{overflow-wrap:anywhere}.names a{color:inherit;text-decoration:none}.names a:hover{text-decoration:underline}
			.names small{color:var(--soft)}.memos{padding-left:0;list-style:none}.memos li{margin:.6rem 0}.memos p{margin:.1rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
			.withheld{margin:0;color:var(--soft);font-style:italic}
			@media(max-width:46rem){.turn{grid-template:auto auto auto/2rem minmax(0,1fr) var(--lanes)}.names{grid-area:3/2/4/4;columns:2}}
			@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--paper:#fff;--line:#bbb;--link:#000;--share:32%;--solid:100%}body{font-size:9.5pt;line-height:1.45}main{max-width:none;padding:0}
			.turn{grid-template-columns:2.2rem minmax(0,1fr) var(--lanes) 9rem}.names,.who{font-size:8pt}mark,.b{print-color-adjust:exact;-webkit-print-color-adjust:exact}.who{break-after:avoid}h2{break-after:avoid}.words{orphans:2;widows:2}}
			"""; //$NON-NLS-1$

	private final CodedTranscript content;
	private final IProgressMonitor monitor;
	private final Map<Mark, Integer> numbers = new IdentityHashMap<>();
	/** For each coding the index of the first block that shows words of it. */
	private final int[] firstBlocks;
	private final int[] lanes;
	private final int laneCount;
	private final StringBuilder page;

	private HtmlTranscript(CodedTranscript content, IProgressMonitor monitor) {
		this.content = content;
		this.monitor = monitor;
		page = new StringBuilder(content.text().length() * 2 + content.marks().size() * 400);
		firstBlocks = new int[content.marks().size()];
		lanes = Lanes.assign(content.marks().stream().map(each -> new TextRange(each.start(), each.end())).toList());
		int count = 0;
		for (int i = 0; i < lanes.length; i++) {
			count = Math.max(count, lanes[i] + 1);
		}
		laneCount = count;
	}

	/**
	 * @param content the transcript
	 * @param monitor for progress and cancel
	 * @return the page
	 */
	public static String write(CodedTranscript content, IProgressMonitor monitor) {
		return new HtmlTranscript(content, monitor).write();
	}

	private String write() {
		monitor.beginTask(content.title(), content.blocks().size());
		head();
		legend();
		transcript();
		memos();
		page.append("</main>\n</body>\n</html>\n"); //$NON-NLS-1$
		monitor.done();
		return page.toString();
	}

	private void head() {
		double lane = laneCount == 0 ? LANE : Math.min(LANE, ALL_LANES / laneCount);
		page.append("<!DOCTYPE html>\n<html lang=\"").append(Messages.language) //$NON-NLS-1$
				.append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n") //$NON-NLS-1$
				.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n") //$NON-NLS-1$
				.append("<title>").append(escape(NLS.bind(Messages.pageTitle, content.title(), content.study()))) //$NON-NLS-1$
				.append("</title>\n<style>\n").append(STYLE) //$NON-NLS-1$
				.append(String.format(Locale.ROOT, ":root{--lane:%.3fpx;--bar:%.3fpx;--lanes:%.1fpx}\n", lane, //$NON-NLS-1$
						lane > 3 ? lane - 2 : lane * 0.8, Math.ceil(lane * laneCount) + 1))
				.append("@page{size:").append(content.options().pageSize() == PageSize.LETTER ? "letter" : "A4") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.append(";margin:16mm}\n</style>\n</head>\n<body>\n<main>\n"); //$NON-NLS-1$
		element("h1", null, content.title()); //$NON-NLS-1$
		element("p", "meta", DocumentWords.summary(content)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void legend() {
		if (content.marks().isEmpty()) {
			return;
		}
		page.append("<section aria-labelledby=\"codes\">\n<h2 id=\"codes\">").append(escape(Messages.codes)) //$NON-NLS-1$
				.append("</h2>\n<ul class=\"legend\">\n"); //$NON-NLS-1$
		for (UsedCode each : content.codes()) {
			item("p0", each.colour(), each.path(), each.uses()); //$NON-NLS-1$
		}
		page.append("</ul>\n</section>\n<section aria-labelledby=\"coders\">\n<h2 id=\"coders\">") //$NON-NLS-1$
				.append(escape(Messages.researchers)).append("</h2>\n<ul class=\"legend\">\n"); //$NON-NLS-1$
		for (Coder each : content.coders()) {
			item(pattern(each), null, DocumentWords.name(each), each.uses());
		}
		page.append("</ul>\n</section>\n"); //$NON-NLS-1$
	}

	private void item(String pattern, String colour, String name, int uses) {
		page.append("<li><span class=\"b swatch ").append(pattern).append('"'); //$NON-NLS-1$
		if (colour != null) {
			page.append(" style=\"--c:").append(colour).append('"'); //$NON-NLS-1$
		}
		page.append("></span><span>").append(escape(name)).append(" <span class=\"uses\">") //$NON-NLS-1$ //$NON-NLS-2$
				.append(escape(MessageFormat.format(Messages.uses, uses))).append("</span></span></li>\n"); //$NON-NLS-1$
	}

	private static String pattern(Coder coder) {
		return "p" + coder.index() % PATTERNS; //$NON-NLS-1$
	}

	private void transcript() {
		page.append("<section aria-labelledby=\"transcript\">\n<h2 id=\"transcript\">") //$NON-NLS-1$
				.append(escape(Messages.transcript)).append("</h2>\n"); //$NON-NLS-1$
		if (content.blocks().isEmpty()) {
			element("p", "note", Messages.noWords); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (int i = 0; i < content.marks().size(); i++) {
			numbers.put(content.marks().get(i), i);
		}
		List<List<Mark>> marks = content.marksByBlock();
		for (int i = marks.size() - 1; i >= 0; i--) {
			for (Mark each : marks.get(i)) {
				firstBlocks[numbers.get(each)] = i;
			}
		}
		for (int i = 0; i < marks.size(); i++) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			block(i, marks.get(i));
			monitor.worked(1);
		}
		page.append("</section>\n"); //$NON-NLS-1$
	}

	private void block(int index, List<Mark> marks) {
		Block block = content.blocks().get(index);
		List<Mark> begun = marks.stream().filter(each -> firstBlocks[numbers.get(each)] == index).toList();
		page.append("<div class=\"turn").append(DocumentWords.asks(block) ? " asks" : "").append('"'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (block.number() > 0) {
			page.append(" id=\"turn-").append(block.number()).append('"'); //$NON-NLS-1$
		}
		page.append(">\n<div class=\"no\">") //$NON-NLS-1$
				.append(block.number() > 0 && content.options().turnNumbers() ? Integer.toString(block.number()) : "") //$NON-NLS-1$
				.append("</div>\n"); //$NON-NLS-1$
		if (block.speaker() != null && content.options().speakers()) {
			element("p", "who", block.speaker()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (block.withheld()) {
			element("p", "withheld", Messages.withheldTurn); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			words(block, marks, begun);
		}
		page.append("<div class=\"lanes\" aria-hidden=\"true\">"); //$NON-NLS-1$
		marks.forEach(each -> bar(block, each));
		page.append("</div>\n"); //$NON-NLS-1$
		names(begun);
		page.append("</div>\n"); //$NON-NLS-1$
	}

	private void words(Block block, List<Mark> marks, List<Mark> begun) {
		page.append("<p class=\"words\" dir=\"auto\""); //$NON-NLS-1$
		if (content.language() != null) {
			page.append(" lang=\"").append(escape(content.language())).append('"'); //$NON-NLS-1$
		}
		page.append('>');
		int next = 0;
		for (Stretch each : content.stretches(block, marks)) {
			for (; next < begun.size() && begun.get(next).start() <= each.start(); next++) {
				page.append("<span class=\"from\" id=\"c").append(numbers.get(begun.get(next))).append("\"></span>"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			String words = escape(content.text().substring(each.start(), each.end()));
			if (each.marks().isEmpty()) {
				page.append(words);
			} else {
				page.append("<mark data-c=\""); //$NON-NLS-1$
				for (int i = 0; i < each.marks().size(); i++) {
					page.append(i == 0 ? "" : " ").append(numbers.get(each.marks().get(i))); //$NON-NLS-1$ //$NON-NLS-2$
				}
				page.append("\" style=\"--c:").append(Colours.mixed(each.marks())).append("\">").append(words) //$NON-NLS-1$ //$NON-NLS-2$
						.append("</mark>"); //$NON-NLS-1$
			}
		}
		page.append("</p>\n"); //$NON-NLS-1$
	}

	private void bar(Block block, Mark mark) {
		double length = block.end() - block.start();
		double from = (Math.max(mark.start(), block.start()) - block.start()) / length;
		double to = (Math.min(mark.end(), block.end()) - block.start()) / length;
		int number = numbers.get(mark);
		page.append(String.format(Locale.ROOT,
				"<i class=\"b %s\" data-c=\"%d\" style=\"--c:%s;--l:%d;--t:%.2f%%;--h:%.2f%%\" title=\"", //$NON-NLS-1$
				pattern(mark.coder()), number, mark.code().colour(), lanes[number], 100 * from, 100 * (to - from)))
				.append(escape(mark.label())).append("\"></i>"); //$NON-NLS-1$
	}

	private void names(List<Mark> begun) {
		page.append("<ul class=\"names\">"); //$NON-NLS-1$
		for (Mark each : begun) {
			page.append("<li><span class=\"b swatch ").append(pattern(each.coder())).append("\" style=\"--c:") //$NON-NLS-1$ //$NON-NLS-2$
					.append(each.code().colour()).append("\"></span> <a href=\"#c").append(numbers.get(each)) //$NON-NLS-1$
					.append("\" title=\"").append(escape(beginning(each))).append("\">").append(escape(each.code().name())) //$NON-NLS-1$ //$NON-NLS-2$
					.append("</a> <small>").append(escape(each.coder().initials())).append("</small>"); //$NON-NLS-1$ //$NON-NLS-2$
			if (each.memo() != null) {
				page.append(" <a href=\"#m").append(numbers.get(each)).append("\" title=\"") //$NON-NLS-1$ //$NON-NLS-2$
						.append(escape(Messages.memo)).append("\">\u270e</a>"); //$NON-NLS-1$
			}
			page.append("</li>"); //$NON-NLS-1$
		}
		page.append("</ul>\n"); //$NON-NLS-1$
	}

	/** The first words of a coding that may be shown. */
	private String beginning(Mark mark) {
		Block block = content.blocks().get(firstBlocks[numbers.get(mark)]);
		String words = new TextRange(Math.max(mark.start(), block.start()), Math.min(mark.end(), block.end()))
				.in(content.text());
		return words.length() <= LONGEST_WORDS ? words
				: new TextRange(0, LONGEST_WORDS).withoutSplitPairs(words).in(words) + "\u2026"; //$NON-NLS-1$
	}

	private void memos() {
		if (content.marks().stream().noneMatch(each -> each.memo() != null)) {
			return;
		}
		page.append("<section aria-labelledby=\"memos\">\n<h2 id=\"memos\">").append(escape(Messages.memos)) //$NON-NLS-1$
				.append("</h2>\n<ul class=\"memos\">\n"); //$NON-NLS-1$
		for (int i = 0; i < content.marks().size(); i++) {
			Mark each = content.marks().get(i);
			if (each.memo() != null) {
				page.append("<li id=\"m").append(i).append("\"><a href=\"#c").append(i).append("\">") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.append(escape(each.label())).append("</a>\n"); //$NON-NLS-1$
				element("p", "note", beginning(each)); //$NON-NLS-1$ //$NON-NLS-2$
				element("p", null, each.memo()); //$NON-NLS-1$
				page.append("</li>\n"); //$NON-NLS-1$
			}
		}
		page.append("</ul>\n</section>\n"); //$NON-NLS-1$
	}

	private void element(String name, String type, String words) {
		page.append('<').append(name);
		if (type != null) {
			page.append(" class=\"").append(type).append('"'); //$NON-NLS-1$
		}
		page.append('>').append(escape(words)).append("</").append(name).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String escape(String words) {
		StringBuilder result = new StringBuilder(words.length() + 16);
		for (int i = 0; i < words.length(); i++) {
			char each = words.charAt(i);
			switch (each) {
			case '&' -> result.append("&amp;"); //$NON-NLS-1$
			case '<' -> result.append("&lt;"); //$NON-NLS-1$
			case '>' -> result.append("&gt;"); //$NON-NLS-1$
			case '"' -> result.append("&quot;"); //$NON-NLS-1$
			case '\'' -> result.append("&#39;"); //$NON-NLS-1$
			default -> result.append(each);
			}
		}
		return result.toString();
	}
}
