package org.themewright.exchange.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.themewright.core.AtomicFiles;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.ThemeData;

/**
 * A page that shows the themes of a study in the order of its codebook, with central ideas, key quotes, contrary cases,
 * sub-themes, the codes they gather, and quotes. It is one HTML file that loads nothing from anywhere, reads well in light and dark, and prints. No
 * participant is quoted who did not allow it or withdrew consent. The same study gives the same page. Any thread, one at a time.
 *
 * @since 0.1
 */
public final class ThemeReport {

	/** How many quotes a code has when nothing is said. */
	public static final int QUOTES_PER_CODE = 3;

	private static final String STYLE = """
			:root{color-scheme:light dark;--ink:#1d2125;--soft:#57606a;--paper:#fff;--line:#d7dce1;--tint:#f4f6f8;--link:#0b5cad}
			@media(prefers-color-scheme:dark){:root{--ink:#e6e9ec;--soft:#a3acb6;--paper:#1b1e22;--line:#3a4149;--tint:#24292e;--link:#7db7f0}}
			body{margin:0;background:var(--paper);color:var(--ink);font:1.05rem/1.6 Georgia,"Times New Roman",serif}
			main{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem 5rem}
			h1,h2,h3,h4,h5,h6,nav,.use,.note,figcaption,footer{font-family:"Segoe UI",system-ui,-apple-system,"Helvetica Neue",sans-serif}
			h1{font-size:2rem;line-height:1.2;margin:0 0 .5rem}h2{font-size:1.5rem;line-height:1.3;margin:3.5rem 0 .5rem;padding-top:1rem;border-top:2px solid var(--line)}
			h3{font-size:1.2rem;line-height:1.35;margin:2.25rem 0 .4rem}h4,h5,h6{font-size:1rem;margin:1.6rem 0 .2rem}
			.idea{font-size:1.1rem}.use,.note,footer,figcaption{color:var(--soft);font-size:.87rem}
			.code{display:inline-block;width:.8em;height:.8em;border-radius:.2em;margin-right:.5em;vertical-align:-.05em}
			.definition{margin:.1rem 0 .3rem}a{color:var(--link)}nav ol{padding-left:1.3rem}nav li{margin:.2rem 0}
			blockquote{margin:.8rem 0;padding:.6rem 1rem;background:var(--tint);border-left:4px solid var(--line);border-radius:0 .3rem .3rem 0}
			blockquote p{margin:0;white-space:pre-line;overflow-wrap:anywhere}cite{display:block;margin-top:.35rem;font:normal .85rem/1.4 "Segoe UI",system-ui,sans-serif;color:var(--soft)}
			figure{margin:2rem 0;padding:1rem;background:#fff;border:1px solid var(--line);border-radius:.4rem;overflow:auto}figure svg{max-width:100%;height:auto}
			figcaption{color:#57606a}footer{margin-top:4rem;border-top:1px solid var(--line);padding-top:1rem}
			@media print{:root{--ink:#000;--soft:#444;--paper:#fff;--line:#bbb;--tint:#fff;--link:#000}body{font-size:10.5pt}main{max-width:none;padding:0}nav{display:none}h2{break-before:page}h2,h3,h4{break-after:avoid}blockquote,figure{break-inside:avoid}.code{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
			"""; //$NON-NLS-1$

	private final StudySnapshot study;
	private final Map<String, CodeData> codes;
	private Quotes quotes;
	private final StringBuilder page = new StringBuilder();
	private int quotesPerCode = QUOTES_PER_CODE;
	private String diagram;
	private LocalDate date;

	/** @param study the study as it was when the copy was taken */
	public ThemeReport(StudySnapshot study) {
		this.study = Objects.requireNonNull(study);
		this.codes = study.codesById();
	}

	/**
	 * @param most how many quotes a code has at most; 0 for none
	 * @return this
	 */
	public ThemeReport withQuotesPerCode(int most) {
		quotesPerCode = Math.max(0, most);
		return this;
	}

	/**
	 * @param svg an SVG document without scripts, drawn for a white ground; null for no diagram
	 * @return this
	 */
	public ThemeReport withDiagram(String svg) {
		diagram = svg;
		return this;
	}

	/**
	 * @param asOf the date shown on the page; null for none
	 * @return this
	 */
	public ThemeReport withDate(LocalDate asOf) {
		date = asOf;
		return this;
	}

	/**
	 * Writes the page, whole or not at all.
	 *
	 * @param file the file to write or replace
	 * @throws IOException if it cannot be written; what was there is still there
	 */
	public void write(Path file) throws IOException {
		AtomicFiles.write(file.toAbsolutePath(), toHtml().getBytes(StandardCharsets.UTF_8));
	}

	/** @return the page */
	public String toHtml() {
		page.setLength(0);
		quotes = new Quotes(study);
		String title = MessageFormat.format(Messages.title, study.name());
		page.append("<!DOCTYPE html>\n<html lang=\"").append(Messages.language) //$NON-NLS-1$
				.append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n") //$NON-NLS-1$
				.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n") //$NON-NLS-1$
				.append("<title>").append(escape(title)).append("</title>\n<style>\n").append(STYLE) //$NON-NLS-1$ //$NON-NLS-2$
				.append("</style>\n</head>\n<body>\n<main>\n"); //$NON-NLS-1$
		element("h1", null, study.name()); //$NON-NLS-1$
		element("p", "note", MessageFormat.format(Messages.summary, study.sources().size(), study.participants().size(), //$NON-NLS-1$ //$NON-NLS-2$
				study.codes().size(), study.codings().size())
				+ (date == null ? "" : ' ' + MessageFormat.format(Messages.made, date.toString()) + '.')); //$NON-NLS-1$
		if (study.themes().isEmpty()) {
			element("p", null, Messages.noThemes); //$NON-NLS-1$
		} else {
			contents();
			figure();
			for (int i = 0; i < study.themes().size(); i++) {
				theme(study.themes().get(i), i);
			}
		}
		page.append("<footer>\n"); //$NON-NLS-1$
		element("p", null, MessageFormat.format(Messages.withheldAll, withheldInAll())); //$NON-NLS-1$
		page.append("</footer>\n</main>\n</body>\n</html>\n"); //$NON-NLS-1$
		return page.toString();
	}

	private int withheldInAll() {
		Set<String> gathered = new HashSet<>();
		study.themes().forEach(theme -> gathered.addAll(theme.codeIds()));
		return gathered.stream().mapToInt(quotes::withheld).sum();
	}

	private void contents() {
		page.append("<nav>\n<ol>\n"); //$NON-NLS-1$
		List<ThemeData> themes = study.themes();
		for (int i = 0; i < themes.size(); i++) {
			if (themes.get(i).depth() == 0) {
				page.append("<li><a href=\"#theme-").append(i).append("\">").append(escape(themes.get(i).name())) //$NON-NLS-1$ //$NON-NLS-2$
						.append("</a></li>\n"); //$NON-NLS-1$
			}
		}
		page.append("</ol>\n</nav>\n"); //$NON-NLS-1$
	}

	private void figure() {
		int start = diagram == null ? -1 : diagram.indexOf("<svg"); //$NON-NLS-1$
		if (start >= 0) {
			page.append("<figure>\n").append(diagram, start, diagram.length()).append('\n'); //$NON-NLS-1$
			element("figcaption", null, Messages.diagram); //$NON-NLS-1$
			page.append("</figure>\n"); //$NON-NLS-1$
		}
	}

	private void theme(ThemeData theme, int index) {
		int level = Math.min(5, 2 + theme.depth());
		page.append("<h").append(level).append(" id=\"theme-").append(index).append("\">").append(escape(theme.name())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.append("</h").append(level).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$
		if (theme.idea() != null && !theme.idea().isBlank()) {
			element("p", "idea", theme.idea()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		picked(null, theme.keyQuoteIds(), level);
		picked(Messages.contraryCases, theme.contraryCaseIds(), level);
		List<CodeData> gathered = new ArrayList<>();
		theme.codeIds().stream().map(codes::get).filter(Objects::nonNull).forEach(gathered::add);
		gathered.forEach(code -> code(code, Math.min(6, level + 1)));
	}

	/** What somebody picked out for the theme comes before what is chosen for its codes. */
	private void picked(String heading, List<String> codingIds, int level) {
		List<Quotes.Quote> picked = quotes.picked(codingIds);
		if (heading != null && !picked.isEmpty()) {
			element("h" + Math.min(6, level + 1), null, heading); //$NON-NLS-1$
		}
		picked.forEach(this::quote);
		int withheld = quotes.withheldOf(codingIds);
		if (withheld > 0) {
			element("p", "note", MessageFormat.format(Messages.withheld, withheld)); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void quote(Quotes.Quote quote) {
		page.append("<blockquote>\n"); //$NON-NLS-1$
		element("p", null, quote.words().strip().replaceAll("\n{2,}", "\n")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		element("cite", null, reference(quote)); //$NON-NLS-1$
		page.append("</blockquote>\n"); //$NON-NLS-1$
	}

	private void code(CodeData code, int level) {
		String colour = code.colour() != null && code.colour().matches("#[0-9a-fA-F]{6}") ? code.colour() : "#808080"; //$NON-NLS-1$ //$NON-NLS-2$
		page.append("<h").append(level).append("><span class=\"code\" style=\"background:").append(colour) //$NON-NLS-1$ //$NON-NLS-2$
				.append("\"></span>").append(escape(code.name())).append("</h").append(level).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (code.definition() != null && !code.definition().isBlank()) {
			element("p", "definition", code.definition()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		element("p", "use", //$NON-NLS-1$ //$NON-NLS-2$
				MessageFormat.format(Messages.codeUse, quotes.uses(code.id()), quotes.transcripts(code.id())));
		quotes.choose(code.id(), quotesPerCode).forEach(this::quote);
		if (quotes.withheld(code.id()) > 0) {
			element("p", "note", MessageFormat.format(Messages.withheld, quotes.withheld(code.id()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static String reference(Quotes.Quote quote) {
		String speaker = quote.speaker() == null ? "\u2014" : quote.speaker(); //$NON-NLS-1$
		return quote.turn() == 0 ? MessageFormat.format(Messages.referenceWithoutTurn, speaker, quote.source().name())
				: MessageFormat.format(Messages.reference, speaker, quote.source().name(), Integer.toString(quote.turn()));
	}

	private void element(String name, String type, String words) {
		page.append('<').append(name);
		if (type != null) {
			page.append(" class=\"").append(type).append('"'); //$NON-NLS-1$
		}
		page.append('>').append(escape(words)).append("</").append(name).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String escape(String words) {
		StringBuilder result = new StringBuilder();
		for (char each : Objects.requireNonNullElse(words, "").toCharArray()) { //$NON-NLS-1$
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
