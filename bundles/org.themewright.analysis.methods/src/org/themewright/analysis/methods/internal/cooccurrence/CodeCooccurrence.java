package org.themewright.analysis.methods.internal.cooccurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.methods.internal.Columns;

/**
 * Which codes are used together. Every pair of different codes that are together at least once is a row, with the code
 * that comes first in the codebook as A; rows are sorted by count, greatest first, then in the order of the codebook. The
 * same is shown as a matrix and as a graph.
 * <p>
 * What is counted:
 * <ul>
 * <li>overlap: pairs of one coding with A and one with B in the same source whose words overlap;
 * <li>near: such pairs between which lie at most n - 1 whole turns, so that with 0 they are in one turn;
 * <li>turn: turns (paragraphs where a source has no turns) in which both codes are used.
 * </ul>
 * With the same researcher, codings by different researchers are never together, and the turn of each researcher is a
 * turn of its own.
 * <p>
 * The c-coefficient is {@link Association#jaccard}, under this name in the ATLAS.ti manual ("Code Co-occurrence
 * Coefficient"), which takes for n1 and n2 the uses of the codes and for n12 their co-occurrences. By turns that is the
 * share of turns with both codes among the turns with either, from 0 to 1. Pairs of codings are no such share: one long
 * coding over five short ones would give 5 / (1 + 5 - 5) = 5; the manual names this "out of range". Therefore n12 is for
 * pairs {@link Meetings#together}, which never leads beyond 0 to 1, and to 1 exactly when no coding of either code is
 * without the other. The Jaccard index and {@link Association#lift} are of the coded text (characters) for overlap, and
 * of turns by turns.
 */
public final class CodeCooccurrence implements AnalysisMethod {

	private record Pair(int first, int second, long count, double coefficient) {
	}

	@Override
	public AnalysisResult run(AnalysisContext context) {
		boolean sameResearcher = context.parameters().choice("researcher").equals("same"); //$NON-NLS-1$ //$NON-NLS-2$
		String unit = context.parameters().choice("unit"); //$NON-NLS-1$
		int turns = unit.equals("near") ? (int) context.parameters().wholeNumber("turns") : 0; //$NON-NLS-1$ //$NON-NLS-2$
		UsesOfStudy uses = new UsesOfStudy(context, sameResearcher, !unit.equals("overlap"), turns); //$NON-NLS-1$
		boolean byTurn = unit.equals("turn"); //$NON-NLS-1$
		long least = context.parameters().wholeNumber("minCount"); //$NON-NLS-1$
		List<Pair> pairs = pairs(uses.meetings(), uses.index().used(), byTurn).stream()
				.filter(each -> each.count() >= least).toList();
		String title = switch (unit) {
			case "turn" -> Messages.cooccurrence_turnTitle; //$NON-NLS-1$
			case "near" -> NLS.bind(Messages.cooccurrence_nearTitle, turns); //$NON-NLS-1$
			default -> Messages.cooccurrence_title;
		};
		return new CompositeResult(title, List.of(new Part("pairs", table(title, uses, pairs, unit)), //$NON-NLS-1$
				new Part("matrix", new HeatMapChart(matrix(uses, together(uses, pairs), byTurn), Scale.SEQUENTIAL)), //$NON-NLS-1$
				new Part("graph", graph(uses, together(uses, pairs), pairs)))); //$NON-NLS-1$
	}

	/** The codes that are in a pair. */
	private static List<Integer> together(UsesOfStudy uses, List<Pair> pairs) {
		Set<Integer> codes = pairs.stream().flatMap(each -> Stream.of(each.first(), each.second()))
				.collect(Collectors.toSet());
		return uses.index().used().stream().filter(codes::contains).toList();
	}

	private static List<Pair> pairs(Meetings meetings, List<Integer> codes, boolean byTurn) {
		List<Pair> result = new ArrayList<>();
		for (int i = 0; i < codes.size(); i++) {
			for (int j = i + 1; j < codes.size(); j++) {
				int first = codes.get(i);
				int second = codes.get(j);
				long count = count(meetings, first, second, byTurn);
				if (count > 0) {
					result.add(new Pair(first, second, count,
							byTurn ? Association.jaccard(meetings.covered(first), meetings.covered(second), count)
									: Association.jaccard(meetings.uses(first), meetings.uses(second),
											meetings.together(first, second))));
				}
			}
		}
		result.sort(Comparator.comparingLong(Pair::count).reversed().thenComparing(Pair::first)
				.thenComparing(Pair::second));
		return result;
	}

	private static long count(Meetings meetings, int first, int second, boolean byTurn) {
		return byTurn ? meetings.coveredByBoth(first, second) : meetings.pairs(first, second);
	}

	private static TableResult table(String title, UsesOfStudy uses, List<Pair> pairs, String unit) {
		// How near codings are has no share of a text.
		boolean shares = !unit.equals("near"); //$NON-NLS-1$
		List<Column> columns = new ArrayList<>(List.of(Columns.text("codeA", Messages.cooccurrence_codeA), //$NON-NLS-1$
				Columns.text("codeB", Messages.cooccurrence_codeB), //$NON-NLS-1$
				Columns.integer("count", Messages.cooccurrence_count), //$NON-NLS-1$
				Columns.decimal("coefficient", Messages.cooccurrence_coefficient))); //$NON-NLS-1$
		if (shares) {
			columns.add(Columns.decimal("jaccard", Messages.cooccurrence_jaccard)); //$NON-NLS-1$
			columns.add(Columns.decimal("lift", Messages.cooccurrence_lift)); //$NON-NLS-1$
		}
		Meetings meetings = uses.meetings();
		List<List<Cell>> rows = new ArrayList<>();
		for (Pair pair : pairs) {
			Evidence behind = uses.evidence(pair.first(), pair.second());
			List<Cell> row = new ArrayList<>(List.of(Cell.text(uses.index().labels().get(pair.first()).name()),
					Cell.text(uses.index().labels().get(pair.second()).name()), Cell.of(pair.count(), behind),
					Cell.of(pair.coefficient(), behind)));
			if (shares) {
				double first = meetings.covered(pair.first());
				double second = meetings.covered(pair.second());
				double both = meetings.coveredByBoth(pair.first(), pair.second());
				row.add(Cell.of(Association.jaccard(first, second, both), behind));
				row.add(Cell.of(Association.lift(first, second, both, uses.extent()), behind));
			}
			rows.add(row);
		}
		return new TableResult(title, columns, rows);
	}

	private static MatrixResult matrix(UsesOfStudy uses, List<Integer> codes, boolean byTurn) {
		List<Label> labels = codes.stream().map(uses.index().labels()::get).toList();
		return new MatrixResult(Messages.cooccurrence_matrixTitle, Messages.cooccurrence_count, true, labels, labels,
				new MatrixResult.Values() {

					@Override
					public double value(int row, int column) {
						return row == column ? Double.NaN
								: count(uses.meetings(), codes.get(row), codes.get(column), byTurn);
					}

					@Override
					public Evidence evidence(int row, int column) {
						return row == column ? Evidence.NONE : uses.evidence(codes.get(row), codes.get(column));
					}
				});
	}

	private static GraphResult graph(UsesOfStudy uses, List<Integer> codes, List<Pair> pairs) {
		List<Node> nodes = codes.stream().map(code -> new Node(uses.index().labels().get(code),
				uses.index().of(code).length, Evidence.ofCodings(uses.study(), uses.index().of(code)))).toList();
		List<Edge> edges = pairs.stream().map(each -> new Edge(uses.index().labels().get(each.first()).id(),
				uses.index().labels().get(each.second()).id(), Long.toString(each.count()), each.count(),
				uses.evidence(each.first(), each.second()))).toList();
		return new GraphResult(Messages.cooccurrence_graphTitle, false, nodes, edges);
	}
}
