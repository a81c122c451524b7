package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.CompositeResult;
import org.themewright.analysis.Parameters;
import org.themewright.analysis.Scope;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TextResult;
import org.themewright.analysis.export.CsvExport;
import org.themewright.analysis.export.HtmlExport;
import org.themewright.analysis.export.ResultJson;
import org.themewright.analysis.export.ResultTables;
import org.themewright.analysis.export.SvgExport;
import org.themewright.analysis.export.SvgTheme;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.TextTable;
import org.themewright.core.snapshot.StudySnapshot;

/** Writes results of analyses. The same result gives the same text. */
final class ResultText {

	private static final int WIDEST = 48;

	private final AnalysisMethodDescriptor method;
	private final AnalysisResult result;
	private final Map<String, String> settings = new LinkedHashMap<>();

	/**
	 * @param method     the method that made the result
	 * @param study      the study it was made of
	 * @param scope      the part of it
	 * @param parameters what the method was asked
	 * @param result     what came out
	 */
	ResultText(AnalysisMethodDescriptor method, StudySnapshot study, Scope scope, Parameters parameters,
			AnalysisResult result) {
		this(method, study, result);
		settings.putAll(parameters.inWords(study));
		settings.putAll(scope.inWords(study));
	}

	/** A result of which it cannot be said any more what was asked. */
	ResultText(AnalysisMethodDescriptor method, StudySnapshot study, AnalysisResult result) {
		this.method = method;
		this.result = result;
		settings.put(Messages.columnStudy, study.name());
		settings.put(Messages.columnMethod, method.getName());
	}

	/** How many rows the tables of the result have. */
	long rows() {
		return ResultTables.of(result).stream().mapToLong(TableResult::rowCount).sum();
	}

	/**
	 * The texts to write, by what comes between the name of the file and its suffix: nothing where there is one text, the
	 * ids of the parts where a table of values has several.
	 *
	 * @throws InputException    if the result cannot be written so
	 * @throws AnalysisException if the method gave what cannot be written
	 */
	Map<String, String> files(ResultFormat format) throws InputException, AnalysisException, IOException {
		Map<String, String> files = new LinkedHashMap<>();
		if (format == ResultFormat.CSV && result instanceof CompositeResult composite) {
			for (CompositeResult.Part each : composite.parts()) {
				files.put('-' + each.id(), text(each.result(), format));
			}
		} else {
			files.put("", text(result, format)); //$NON-NLS-1$
		}
		return files;
	}

	/** As one text; tables of values below each other. */
	String text(ResultFormat format) throws InputException, AnalysisException, IOException {
		return String.join("\r\n", files(format).values()); //$NON-NLS-1$
	}

	private String text(AnalysisResult some, ResultFormat format)
			throws InputException, AnalysisException, IOException {
		if (format == ResultFormat.SVG && !SvgExport.canDraw(some)) {
			throw new InputException(NLS.bind(Messages.notDrawn, method.getName()));
		}
		StringWriter text = new StringWriter();
		try {
			switch (format) {
				case TABLE -> print(some, new PrintWriter(text));
				case CSV -> CsvExport.write(ResultTables.of(some).getFirst(), text);
				case JSON -> ResultJson.write(some, text);
				case HTML -> HtmlExport.write(some, settings, text);
				case SVG -> SvgExport.write(some, SvgTheme.LIGHT, text);
			}
		} catch (RuntimeException e) {
			// cells of contributed tables are made while they are written
			throw new AnalysisException(
					NLS.bind(Messages.badResult, new Object[] { method.getName(), method.getContributor(), e }), e);
		}
		return text.toString();
	}

	private static void print(AnalysisResult some, PrintWriter out) {
		List<? extends AnalysisResult> parts = some instanceof CompositeResult composite
				? composite.parts().stream().map(CompositeResult.Part::result).toList()
				: List.of(some);
		for (int i = 0; i < parts.size(); i++) {
			if (i > 0) {
				out.println();
			}
			out.println(TextTable.plain(parts.get(i).title(), Integer.MAX_VALUE));
			if (parts.get(i) instanceof TextResult text) {
				text.paragraphs().forEach(each -> out.println(TextTable.plain(each.text(), Integer.MAX_VALUE)));
			} else {
				print(ResultTables.of(parts.get(i)).getFirst(), out);
			}
		}
	}

	private static void print(TableResult table, PrintWriter out) {
		TextTable.print(table.columns().stream().map(Column::name).toList(),
				table.rows().stream().map(row -> row.stream().map(Cell::value).toList()).toList(), WIDEST, out);
	}
}
