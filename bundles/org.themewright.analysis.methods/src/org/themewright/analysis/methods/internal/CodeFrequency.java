package org.themewright.analysis.methods.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongBiFunction;

import org.eclipse.core.runtime.SubMonitor;
import org.themewright.analysis.AnalysisContext;
import org.themewright.analysis.AnalysisMethod;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TableResult.ColumnType;
import org.themewright.analysis.TableResult.Row;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.text.TextRange;

/**
 * How often each code is used in each source: rows are the codes in the order of the codebook, columns the sources in
 * the order of the study, and a total.
 * <p>
 * Words and characters are counted where at least one coding with the code covers them: what two researchers coded with
 * the same code counts once. With sub-codes, a code has the codings of all codes below it too, so rows of a code and of
 * its sub-codes are not to be added up.
 */
public final class CodeFrequency implements AnalysisMethod {

	private static final String COUNT = "count"; //$NON-NLS-1$
	private static final String INCLUDE_SUBCODES = "includeSubcodes"; //$NON-NLS-1$

	@Override
	public TableResult run(AnalysisContext context) {
		StudySnapshot study = context.study();
		String count = context.parameters().choice(COUNT);
		Map<String, Map<String, List<CodingData>>> codings = codings(study,
				context.parameters().isTrue(INCLUDE_SUBCODES));
		ToLongBiFunction<SourceData, List<CodingData>> counter = counter(study, count);
		SubMonitor progress = SubMonitor.convert(context.monitor(), study.codes().size());
		List<Row> rows = new ArrayList<>();
		for (CodeData code : study.codes()) {
			context.checkCanceled();
			progress.worked(1);
			rows.add(row(study, code, codings.getOrDefault(code.id(), Map.of()), counter));
		}
		return new TableResult(title(count), columns(study), rows);
	}

	private static Map<String, Map<String, List<CodingData>>> codings(StudySnapshot study, boolean includeSubcodes) {
		Map<String, CodeData> codes = study.codesById();
		Map<String, Map<String, List<CodingData>>> result = new HashMap<>();
		for (CodingData coding : study.codings()) {
			CodeData code = codes.get(coding.codeId());
			while (code != null) {
				result.computeIfAbsent(code.id(), id -> new HashMap<>())
						.computeIfAbsent(coding.sourceId(), id -> new ArrayList<>()).add(coding);
				code = includeSubcodes && code.parentId() != null ? codes.get(code.parentId()) : null;
			}
		}
		return result;
	}

	private static ToLongBiFunction<SourceData, List<CodingData>> counter(StudySnapshot study, String count) {
		if (count.equals("words")) { //$NON-NLS-1$
			Map<String, List<TextRange>> words = new HashMap<>();
			return (source, codings) -> CodedText.words(
					words.computeIfAbsent(source.id(), id -> CodedText.words(source.text())), CodedText.union(codings));
		}
		if (count.equals("characters")) { //$NON-NLS-1$
			return (source, codings) -> CodedText.characters(source.text(), CodedText.union(codings));
		}
		return (source, codings) -> codings.size();
	}

	private static Row row(StudySnapshot study, CodeData code, Map<String, List<CodingData>> bySource,
			ToLongBiFunction<SourceData, List<CodingData>> counter) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.text(code.name()));
		cells.add(Cell.text(code.path()));
		cells.add(Cell.of(code.depth(), List.of()));
		List<String> all = new ArrayList<>();
		long total = 0;
		for (SourceData source : study.sources()) {
			List<CodingData> codings = bySource.getOrDefault(source.id(), List.of());
			long value = codings.isEmpty() ? 0 : counter.applyAsLong(source, codings);
			cells.add(Cell.of(value, ids(codings)));
			all.addAll(ids(codings));
			total += value;
		}
		cells.add(Cell.of(total, all));
		return new Row(cells);
	}

	private static List<String> ids(Collection<CodingData> codings) {
		return codings.stream().map(CodingData::id).toList();
	}

	private static List<Column> columns(StudySnapshot study) {
		List<Column> result = new ArrayList<>();
		result.add(new Column("code", Messages.column_code, ColumnType.TEXT)); //$NON-NLS-1$
		result.add(new Column("path", Messages.column_path, ColumnType.TEXT)); //$NON-NLS-1$
		result.add(new Column("depth", Messages.column_depth, ColumnType.INTEGER)); //$NON-NLS-1$
		for (SourceData source : study.sources()) {
			result.add(new Column("source:" + source.id(), source.name(), ColumnType.INTEGER)); //$NON-NLS-1$
		}
		result.add(new Column("total", Messages.column_total, ColumnType.INTEGER)); //$NON-NLS-1$
		return result;
	}

	private static String title(String count) {
		return switch (count) {
			case "words" -> Messages.frequency_wordsTitle; //$NON-NLS-1$
			case "characters" -> Messages.frequency_charactersTitle; //$NON-NLS-1$
			default -> Messages.frequency_title;
		};
	}
}
