package org.themewright.analysis.methods.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.SubMonitor;
import org.themewright.analysis.AnalysisContext;
import org.themewright.analysis.AnalysisMethod;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TableResult.ColumnType;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;

/**
 * Which codes are used together. Every pair of different codes that are together at least once is a row, with the code
 * that comes first in the codebook as A; rows are sorted by count, greatest first, then in the order of the codebook.
 * <p>
 * What is counted:
 * <ul>
 * <li>overlap: pairs of one coding with A and one with B in the same source whose words overlap;
 * <li>turn: turns (paragraphs where a source has no turns) in which both codes are used.
 * </ul>
 * With the same researcher, codings by different researchers are never together, and the turn of each researcher is a
 * turn of its own.
 * <p>
 * The c-coefficient is {@code n12 / (n1 + n2 - n12)}: the Jaccard index (P. Jaccard, "The distribution of the flora in
 * the alpine zone", New Phytologist 11(2), 1912, pp. 37-50), under this name in the ATLAS.ti manual ("Code
 * Co-occurrence Coefficient"), which takes for n1 and n2 the uses of the codes and for n12 their co-occurrences. By
 * turns that is the share of turns with both codes among the turns with either, from 0 to 1. Pairs of overlapping
 * codings are no such share: one long coding over five short ones would give 5 / (1 + 5 - 5) = 5; the manual names this
 * "out of range". Therefore n12 is for overlap the mean of how many codings with A overlap one with B, and how many
 * with B overlap one with A. Where codings overlap one to one this is the number of pairs; it never leaves 0 to 1, and
 * is 1 exactly when no coding of either code is without the other.
 */
public final class CodeCooccurrence implements AnalysisMethod {

	private static final String UNIT = "unit"; //$NON-NLS-1$
	private static final String RESEARCHER = "researcher"; //$NON-NLS-1$
	private static final String MIN_COUNT = "minCount"; //$NON-NLS-1$

	@Override
	public TableResult run(AnalysisContext context) {
		StudySnapshot study = context.study();
		boolean sameResearcher = context.parameters().choice(RESEARCHER).equals("same"); //$NON-NLS-1$
		boolean byTurn = context.parameters().choice(UNIT).equals("turn"); //$NON-NLS-1$
		CooccurrenceCounter counter = byTurn ? new TurnCounter(sameResearcher) : new OverlapCounter(sameResearcher);
		count(context, counter);
		long minCount = context.parameters().wholeNumber(MIN_COUNT);
		List<String> labels = labels(study.codes());
		List<List<Cell>> rows = counter.pairs().stream().filter(pair -> pair.count() >= minCount)
				.sorted(Comparator.comparing(CodePair::count).reversed().thenComparing(CodePair::first)
						.thenComparing(CodePair::second))
				.map(pair -> row(study, labels, pair)).toList();
		return new TableResult(byTurn ? Messages.cooccurrence_turnTitle : Messages.cooccurrence_title, columns(), rows);
	}

	private static void count(AnalysisContext context, CooccurrenceCounter counter) {
		StudySnapshot study = context.study();
		Map<String, Integer> codes = new HashMap<>();
		study.codes().forEach(code -> codes.put(code.id(), codes.size()));
		Map<String, List<Use>> uses = new HashMap<>();
		IntStream.range(0, study.codings().size()).forEach(i -> {
			CodingData coding = study.codings().get(i);
			Integer code = codes.get(coding.codeId());
			if (code != null && coding.start() < coding.end()) {
				uses.computeIfAbsent(coding.sourceId(), id -> new ArrayList<>()).add(new Use(i, code, coding));
			}
		});
		SubMonitor progress = SubMonitor.convert(context.monitor(), study.sources().size());
		for (SourceData source : study.sources()) {
			context.checkCanceled();
			progress.worked(1);
			List<Use> inSource = uses.getOrDefault(source.id(), new ArrayList<>());
			inSource.sort(Comparator.comparingInt(Use::start).thenComparingInt(Use::end)
					.thenComparingInt(Use::ordinal));
			counter.count(source, inSource);
		}
	}

	private static List<Cell> row(StudySnapshot study, List<String> labels, CodePair pair) {
		Evidence codings = Evidence.ofCodings(study, pair.ordinals().toArray());
		return List.of(Cell.text(labels.get(pair.first())), Cell.text(labels.get(pair.second())),
				Cell.of(pair.count(), codings), Cell.of(pair.coefficient(), codings));
	}

	/** For each code its name, or its path where another code has the same name. */
	private static List<String> labels(List<CodeData> codes) {
		Map<String, Long> uses = codes.stream().collect(Collectors.groupingBy(CodeData::name, Collectors.counting()));
		return codes.stream().map(code -> uses.get(code.name()) == 1 ? code.name() : code.path()).toList();
	}

	private static List<Column> columns() {
		return List.of(new Column("codeA", Messages.column_codeA, ColumnType.TEXT), //$NON-NLS-1$
				new Column("codeB", Messages.column_codeB, ColumnType.TEXT), //$NON-NLS-1$
				new Column("count", Messages.column_count, ColumnType.INTEGER), //$NON-NLS-1$
				new Column("coefficient", Messages.column_coefficient, ColumnType.DECIMAL)); //$NON-NLS-1$
	}
}
