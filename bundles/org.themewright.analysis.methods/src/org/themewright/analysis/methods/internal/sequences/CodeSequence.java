package org.themewright.analysis.methods.internal.sequences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisContext;
import org.themewright.analysis.AnalysisMethod;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.CompositeResult;
import org.themewright.analysis.CompositeResult.Part;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.GraphResult;
import org.themewright.analysis.GraphResult.Edge;
import org.themewright.analysis.GraphResult.Node;
import org.themewright.analysis.HeatMapChart;
import org.themewright.analysis.HeatMapChart.Scale;
import org.themewright.analysis.Label;
import org.themewright.analysis.MatrixResult;
import org.themewright.analysis.SankeyChart;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.methods.internal.Columns;
import org.themewright.analysis.methods.internal.codings.CodingIndex;
import org.themewright.analysis.methods.internal.contingency.CrossTable;
import org.themewright.analysis.methods.internal.sequences.Stretches.Stretch;
import org.themewright.core.snapshot.StudySnapshot;

/**
 * Which code follows which within an interview, and where in the interview each code is spoken of.
 * <p>
 * Codings of one code that overlap, by whomever, are one stretch. Stretches follow each other by where they begin: what
 * begins at one place is followed by all that begins at the next place. R. Bakeman, J. M. Gottman, "Observing
 * Interaction: An Introduction to Sequential Analysis", 2nd ed. 1997, pp. 95-111 (transitions of lag 1); the residuals are
 * those of {@link CrossTable#residual} (p. 109, after Haberman 1973). They take every transition as possible, also where a
 * code is not counted after itself.
 * <p>
 * The code line cuts each interview into equal parts and tells what share of a part is coded, in the mean of all interviews.
 */
public final class CodeSequence implements AnalysisMethod {

	private record Transition(int first, int second, long count, List<Integer> codings) {
	}

	@Override
	public AnalysisResult run(AnalysisContext context) {
		context.checkCanceled();
		StudySnapshot study = context.study();
		CodingIndex index = new CodingIndex(study, context.parameters().isTrue("includeSubcodes")); //$NON-NLS-1$
		boolean itself = context.parameters().isTrue("itself"); //$NON-NLS-1$
		int parts = (int) context.parameters().wholeNumber("parts"); //$NON-NLS-1$
		List<Integer> codes = index.used();
		Map<Integer, Integer> places = new HashMap<>();
		codes.forEach(code -> places.put(code, places.size()));
		Map<List<Integer>, Transition> found = new HashMap<>();
		double[][] line = new double[codes.size()][parts];
		int interviews = 0;
		SubMonitor progress = SubMonitor.convert(context.monitor(), study.sources().size());
		for (int source = 0; source < study.sources().size(); source++) {
			context.checkCanceled();
			progress.worked(1);
			List<Stretch> stretches = Stretches.of(index, source);
			if (!stretches.isEmpty()) {
				interviews++;
				Stretches.transitions(stretches, itself).forEach((one, other) -> add(found, one, other));
				Stretches.addShares(stretches, study.sources().get(source).text().length(), places, line);
			}
		}
		for (double[] row : line) {
			for (int i = 0; i < parts; i++) {
				row[i] /= Math.max(1, interviews);
			}
		}
		List<Transition> transitions = found.values().stream()
				.sorted(Comparator.comparingLong(Transition::count).reversed().thenComparing(Transition::first)
						.thenComparing(Transition::second))
				.toList();
		List<Label> labels = codes.stream().map(index.labels()::get).toList();
		CrossTable counts = counts(transitions, places);
		// in a large study telling what was found takes as long as finding it
		List<Part> results = new ArrayList<>();
		results.add(new Part("transitions", table(study, index, transitions, places, counts))); //$NON-NLS-1$
		context.checkCanceled();
		results.add(new Part("matrix", new HeatMapChart(matrix(study, labels, places, transitions), Scale.SEQUENTIAL))); //$NON-NLS-1$
		context.checkCanceled();
		results.add(new Part("graph", graph(study, index, transitions))); //$NON-NLS-1$
		context.checkCanceled();
		results.add(new Part("flow", flow(study, index, transitions))); //$NON-NLS-1$
		context.checkCanceled();
		results.add(new Part("line", new HeatMapChart(line(study, index, codes, labels, line), Scale.SEQUENTIAL))); //$NON-NLS-1$
		return new CompositeResult(Messages.sequence_title, results);
	}

	private static void add(Map<List<Integer>, Transition> found, Stretch one, Stretch other) {
		found.merge(List.of(one.code(), other.code()),
				new Transition(one.code(), other.code(), 1, Stream.of(one, other).flatMap(each -> each.codings().stream()).toList()),
				(before, next) -> new Transition(before.first(), before.second(), before.count() + 1,
						joined(before.codings(), next.codings())));
	}

	private static List<Integer> joined(List<Integer> one, List<Integer> other) {
		List<Integer> result = one instanceof ArrayList<Integer> list ? list : new ArrayList<>(one);
		result.addAll(other);
		return result;
	}

	private static CrossTable counts(List<Transition> transitions, Map<Integer, Integer> places) {
		long[][] counts = new long[places.size()][places.size()];
		transitions.forEach(each -> counts[places.get(each.first())][places.get(each.second())] = each.count());
		return new CrossTable(counts);
	}

	private static Evidence evidence(StudySnapshot study, Transition transition) {
		return Evidence.lazy(() -> Evidence.ofCodings(study,
				transition.codings().stream().mapToInt(Integer::intValue).sorted().distinct().toArray()).passages());
	}

	private static TableResult table(StudySnapshot study, CodingIndex index, List<Transition> transitions,
			Map<Integer, Integer> places, CrossTable counts) {
		Map<Integer, Long> leaving = new HashMap<>();
		transitions.forEach(each -> leaving.merge(each.first(), each.count(), Long::sum));
		List<List<Cell>> rows = new ArrayList<>();
		for (Transition each : transitions) {
			Evidence behind = evidence(study, each);
			int first = places.get(each.first());
			int second = places.get(each.second());
			rows.add(List.of(Cell.text(index.labels().get(each.first()).name()),
					Cell.text(index.labels().get(each.second()).name()), Cell.of(each.count(), behind),
					Cell.of((double) each.count() / leaving.get(each.first()), behind),
					Cell.of(counts.expected(first, second)), Cell.of(counts.residual(first, second), behind)));
		}
		return new TableResult(Messages.sequence_tableTitle,
				List.of(Columns.text("first", Messages.sequence_first), //$NON-NLS-1$
						Columns.text("second", Messages.sequence_second), //$NON-NLS-1$
						Columns.integer("count", Messages.sequence_count), //$NON-NLS-1$
						Columns.decimal("share", Messages.sequence_share), //$NON-NLS-1$
						Columns.decimal("expected", Messages.sequence_expected), //$NON-NLS-1$
						Columns.decimal("residual", Messages.sequence_residual)), //$NON-NLS-1$
				rows);
	}

	private static MatrixResult matrix(StudySnapshot study, List<Label> labels, Map<Integer, Integer> places,
			List<Transition> transitions) {
		Transition[][] cells = new Transition[labels.size()][labels.size()];
		transitions.forEach(each -> cells[places.get(each.first())][places.get(each.second())] = each);
		return new MatrixResult(Messages.sequence_matrixTitle, Messages.sequence_count, true, labels, labels,
				new MatrixResult.Values() {

					@Override
					public double value(int row, int column) {
						return cells[row][column] == null ? 0 : cells[row][column].count();
					}

					@Override
					public Evidence evidence(int row, int column) {
						return cells[row][column] == null ? Evidence.NONE
								: CodeSequence.evidence(study, cells[row][column]);
					}
				});
	}

	private static GraphResult graph(StudySnapshot study, CodingIndex index, List<Transition> transitions) {
		List<Node> nodes = index.used().stream()
				.filter(code -> transitions.stream().anyMatch(each -> each.first() == code || each.second() == code))
				.map(code -> new Node(index.labels().get(code), index.of(code).length,
						Evidence.ofCodings(study, index.of(code))))
				.toList();
		return new GraphResult(Messages.sequence_graphTitle, true, nodes,
				transitions.stream().map(each -> new Edge(index.labels().get(each.first()).id(),
						index.labels().get(each.second()).id(), Long.toString(each.count()), each.count(), evidence(study, each)))
						.toList());
	}

	/** Codes as they are left on one side, as they are come to on the other. */
	private static SankeyChart flow(StudySnapshot study, CodingIndex index, List<Transition> transitions) {
		List<Node> nodes = new ArrayList<>();
		for (boolean left : new boolean[] { true, false }) {
			Map<Integer, Long> sizes = new HashMap<>();
			transitions.forEach(each -> sizes.merge(left ? each.first() : each.second(), each.count(), Long::sum));
			sizes.keySet().stream().sorted().forEach(code -> {
				Label label = index.labels().get(code);
				nodes.add(new Node(new Label(side(left, label), label.name(), label.colour()), sizes.get(code),
						Evidence.ofCodings(study, index.of(code))));
			});
		}
		return new SankeyChart(new GraphResult(Messages.sequence_flowTitle, true, nodes,
				transitions.stream().map(each -> new Edge(side(true, index.labels().get(each.first())),
						side(false, index.labels().get(each.second())), Long.toString(each.count()), each.count(),
						evidence(study, each))).toList()));
	}

	private static String side(boolean left, Label label) {
		return (left ? "from:" : "to:") + label.id(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static MatrixResult line(StudySnapshot study, CodingIndex index, List<Integer> codes, List<Label> labels,
			double[][] line) {
		int parts = line.length == 0 ? 0 : line[0].length;
		List<Label> columns = IntStream.rangeClosed(1, parts)
				.mapToObj(i -> new Label("part" + i, NLS.bind(Messages.sequence_part, 100 * i / parts))).toList(); //$NON-NLS-1$
		Map<String, Integer> lengths = new HashMap<>();
		study.sources().forEach(each -> lengths.put(each.id(), each.text().length()));
		return new MatrixResult(Messages.sequence_lineTitle, Messages.sequence_coded, false, labels, columns,
				new MatrixResult.Values() {

					@Override
					public double value(int row, int column) {
						return line[row][column];
					}

					@Override
					public Evidence evidence(int row, int column) {
						return Evidence.lazy(() -> Evidence.ofCodings(study, Arrays.stream(index.of(codes.get(row)))
								.filter(each -> touches(index, lengths, each, column, parts)).toArray()).passages());
					}
				});
	}

	private static boolean touches(CodingIndex index, Map<String, Integer> lengths, int coding, int part, int parts) {
		double length = (double) lengths.get(index.coding(coding).sourceId()) / parts;
		return index.coding(coding).start() < (part + 1) * length && index.coding(coding).end() > part * length;
	}
}
