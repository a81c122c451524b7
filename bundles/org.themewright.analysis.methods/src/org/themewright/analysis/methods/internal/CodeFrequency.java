package org.themewright.analysis.methods.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.eclipse.core.runtime.SubMonitor;
import org.themewright.analysis.AnalysisContext;
import org.themewright.analysis.AnalysisMethod;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TableResult.ColumnType;
import org.themewright.analysis.TableResult.Row;
import org.themewright.analysis.methods.internal.units.Words;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;

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
		SubMonitor progress = SubMonitor.convert(context.monitor(), study.sources().size());
		List<Line> lines = study.codes().stream().map(Line::new).toList();
		for (SourceData source : study.sources()) {
			context.checkCanceled();
			progress.worked(1);
			ToLongFunction<List<CodingData>> counter = counter(source, count);
			Map<String, List<CodingData>> byCode = codings.getOrDefault(source.id(), Map.of());
			lines.forEach(line -> line.add(byCode.getOrDefault(line.code.id(), List.of()), counter));
		}
		return new TableResult(title(count), columns(study), lines.stream().map(Line::row).toList());
	}

	/** The codings by source, then code. */
	private static Map<String, Map<String, List<CodingData>>> codings(StudySnapshot study, boolean includeSubcodes) {
		Map<String, CodeData> codes = study.codesById();
		Map<String, Map<String, List<CodingData>>> result = new HashMap<>();
		for (CodingData coding : study.codings()) {
			CodeData code = codes.get(coding.codeId());
			while (code != null) {
				result.computeIfAbsent(coding.sourceId(), id -> new HashMap<>())
						.computeIfAbsent(code.id(), id -> new ArrayList<>()).add(coding);
				code = includeSubcodes && code.parentId() != null ? codes.get(code.parentId()) : null;
			}
		}
		return result;
	}

	private static ToLongFunction<List<CodingData>> counter(SourceData source, String count) {
		return switch (count) {
			case "words" -> { //$NON-NLS-1$
				Words words = Words.of(source.text());
				yield codings -> words.countIn(CodedText.union(codings));
			}
			case "characters" -> codings -> CodedText.characters(source.text(), CodedText.union(codings)); //$NON-NLS-1$
			default -> List::size;
		};
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

	/** A row that grows source by source. */
	private static final class Line {

		private static final Cell NONE = Cell.of(0);

		private final CodeData code;
		private final List<Cell> cells = new ArrayList<>();
		private final List<CodingData> all = new ArrayList<>();
		private long total;

		Line(CodeData code) {
			this.code = code;
			cells.add(Cell.text(code.name()));
			cells.add(Cell.text(code.path()));
			cells.add(Cell.of(code.depth()));
		}

		void add(List<CodingData> codings, ToLongFunction<List<CodingData>> counter) {
			if (codings.isEmpty()) {
				cells.add(NONE);
				return;
			}
			long value = counter.applyAsLong(codings);
			cells.add(Cell.of(value, Evidence.ofCodings(codings)));
			all.addAll(codings);
			total += value;
		}

		List<Cell> row() {
			cells.add(Cell.of(total, Evidence.ofCodings(all)));
			return cells;
		}
	}
}
