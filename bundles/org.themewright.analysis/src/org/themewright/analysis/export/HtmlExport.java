package org.themewright.analysis.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.CompositeResult;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TextResult;
import org.themewright.analysis.TextResult.Paragraph;

/**
 * Writes a result as one HTML page that needs nothing else: what was asked, drawings as SVG, numbers as tables. It runs
 * nothing and loads nothing. The same result gives the same bytes. Any thread may use it.
 *
 * @since 1.0
 */
public final class HtmlExport {

	private static final String STYLE = """
			body { font: 15px/1.5 'DejaVu Sans', Verdana, Arial, sans-serif; color: #222; background: #fff; \
			max-width: 72em; margin: 2em auto; padding: 0 1.5em; }
			h1 { font-size: 1.5em; } h2 { font-size: 1.2em; margin-top: 2em; }
			dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1em; color: #555; } dd { margin: 0; }
			table { border-collapse: collapse; font-size: .9em; }
			th, td { border: 1px solid #ccc; padding: .2em .6em; text-align: left; vertical-align: top; }
			th { background: #f0f0f0; } td.n { text-align: right; font-variant-numeric: tabular-nums; }
			.warning { border-left: 4px solid #d55e00; padding-left: .8em; } blockquote { color: #444; }
			svg { max-width: 100%; height: auto; }
			"""; //$NON-NLS-1$

	private final Appendable out;

	private HtmlExport(Appendable out) {
		this.out = out;
	}

	/**
	 * @param result   the result
	 * @param settings what stands below the title, name by name: the study, the method, its parameters
	 * @param out      where it is written; neither flushed nor closed
	 * @throws IOException if it cannot be written
	 */
	public static void write(AnalysisResult result, Map<String, String> settings, Appendable out) throws IOException {
		new HtmlExport(out).page(result, settings);
	}

	private void page(AnalysisResult result, Map<String, String> settings) throws IOException {
		out.append("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>").append(text(result.title())) //$NON-NLS-1$
				.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		element("h1", result.title()); //$NON-NLS-1$
		if (!settings.isEmpty()) {
			out.append("<dl>\n"); //$NON-NLS-1$
			for (Map.Entry<String, String> each : settings.entrySet()) {
				element("dt", each.getKey()); //$NON-NLS-1$
				element("dd", each.getValue()); //$NON-NLS-1$
			}
			out.append("</dl>\n"); //$NON-NLS-1$
		}
		if (result instanceof CompositeResult composite) {
			for (CompositeResult.Part each : composite.parts()) {
				element("h2", each.result().title()); //$NON-NLS-1$
				single(each.result());
			}
		} else {
			single(result);
		}
		out.append("</body>\n</html>\n"); //$NON-NLS-1$
	}

	private void single(AnalysisResult result) throws IOException {
		if (result instanceof TextResult text) {
			for (Paragraph each : text.paragraphs()) {
				paragraph(each);
			}
			return;
		}
		if (SvgExport.canDraw(result)) {
			SvgExport.write(result, SvgTheme.LIGHT, out);
		}
		for (TableResult each : ResultTables.of(result)) {
			table(each);
		}
	}

	private void paragraph(Paragraph paragraph) throws IOException {
		switch (paragraph.style()) {
			case HEADING -> element("h3", paragraph.text()); //$NON-NLS-1$
			case PLAIN -> element("p", paragraph.text()); //$NON-NLS-1$
			case QUOTE -> element("blockquote", paragraph.text()); //$NON-NLS-1$
			case WARNING -> out.append("<p class=\"warning\">").append(text(paragraph.text())).append("</p>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void table(TableResult table) throws IOException {
		out.append("<table>\n<thead>\n<tr>"); //$NON-NLS-1$
		for (TableResult.Column each : table.columns()) {
			out.append("<th>").append(text(each.name())).append("</th>"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		out.append("</tr>\n</thead>\n<tbody>\n"); //$NON-NLS-1$
		List<TableResult.Column> columns = table.columns();
		for (int row = 0; row < table.rowCount(); row++) {
			out.append("<tr>"); //$NON-NLS-1$
			for (int column = 0; column < columns.size(); column++) {
				Object value = table.value(row, column);
				out.append(columns.get(column).type().isNumber() ? "<td class=\"n\">" : "<td>") //$NON-NLS-1$ //$NON-NLS-2$
						.append(value instanceof Double number ? SvgCanvas.shown(number)
								: value == null ? "" : text(value.toString())) //$NON-NLS-1$
						.append("</td>"); //$NON-NLS-1$
			}
			out.append("</tr>\n"); //$NON-NLS-1$
		}
		out.append("</tbody>\n</table>\n"); //$NON-NLS-1$
	}

	private void element(String name, String text) throws IOException {
		out.append('<').append(name).append('>').append(text(text)).append("</").append(name).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String text(String text) {
		return SvgCanvas.escaped(text);
	}
}
