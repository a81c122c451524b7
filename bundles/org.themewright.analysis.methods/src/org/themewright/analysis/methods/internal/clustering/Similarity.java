package org.themewright.analysis.methods.internal.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisContext;
import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.AnalysisMethod;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.CompositeResult;
import org.themewright.analysis.CompositeResult.Part;
import org.themewright.analysis.DendrogramChart;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.GraphResult.Node;
import org.themewright.analysis.HeatMapChart;
import org.themewright.analysis.HeatMapChart.Scale;
import org.themewright.analysis.Label;
import org.themewright.analysis.MatrixResult;
import org.themewright.analysis.SeriesChart;
import org.themewright.analysis.SeriesChart.Axis;
import org.themewright.analysis.SeriesChart.Kind;
import org.themewright.analysis.SeriesChart.Point;
import org.themewright.analysis.SeriesChart.Series;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TextResult;
import org.themewright.analysis.TextResult.Paragraph;
import org.themewright.analysis.methods.internal.Columns;
import org.themewright.analysis.methods.internal.clustering.Linkage.Merge;
import org.themewright.analysis.methods.internal.codings.CodingIndex;
import org.themewright.analysis.methods.internal.codings.Ranges;
import org.themewright.analysis.methods.internal.units.Words;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.text.TextRange;
import org.themewright.model.SpeakerRole;

/**
 * Which sources or codes are alike: distances ({@link Distances}), hierarchical clusters ({@link Linkage}) and places in the
 * plane ({@link Scaling}). Sources are compared by how often each code is used in them, codes by how often they are used in
 * each source; by words, sources by the words that others than interviewers say, codes by the words coded with them, each by
 * how often. What has no codings is left out.
 */
public final class Similarity implements AnalysisMethod {

	/** More would neither be drawn nor read. */
	private static final int MOST = 2_000;

	/** What is compared. */
	private record Thing(Label label, Evidence evidence, Profile profile) {
	}

	@Override
	public AnalysisResult run(AnalysisContext context) throws AnalysisException {
		context.checkCanceled();
		SubMonitor progress = SubMonitor.convert(context.monitor(), 4);
		boolean codes = context.parameters().choice("of").equals("codes"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean words = context.parameters().choice("by").equals("words"); //$NON-NLS-1$ //$NON-NLS-2$
		List<Thing> things = words ? byWords(context, codes) : byCoding(context, codes);
		if (things.size() < 3) {
			throw new AnalysisException(codes ? Messages.similarity_fewCodes : Messages.similarity_fewSources);
		}
		if (things.size() > MOST) {
			throw new AnalysisException(NLS.bind(Messages.similarity_many, things.size(), MOST));
		}
		context.checkCanceled();
		progress.worked(1);
		Distances distance = Distances.valueOf(upper(context, "distance")); //$NON-NLS-1$
		double[][] distances = distance.matrix(things.stream().map(Thing::profile).toList(),
				context::checkCanceled);
		context.checkCanceled();
		progress.worked(1);
		List<Merge> merges = Linkage.valueOf(upper(context, "linkage")).cluster(distances); //$NON-NLS-1$
		context.checkCanceled();
		progress.worked(1);
		double[][] places = context.parameters().choice("scaling").equals("smacof") //$NON-NLS-1$ //$NON-NLS-2$
				? Scaling.smacof(distances, context::checkCanceled)
				: Scaling.classical(distances);
		progress.worked(1);
		return new CompositeResult(Messages.similarity_title,
				List.of(new Part("clusters", dendrogram(things, merges)), //$NON-NLS-1$
						new Part("pairs", pairs(things, distances)), //$NON-NLS-1$
						new Part("distances", new HeatMapChart(matrix(things, distances), Scale.SEQUENTIAL)), //$NON-NLS-1$
						new Part("map", map(things, places)), //$NON-NLS-1$
						new Part("notes", new TextResult(Messages.similarity_notesTitle, //$NON-NLS-1$
								List.of(Paragraph.plain(NLS.bind(Messages.similarity_stress,
										String.format(Locale.ROOT, "%.3f", Scaling.stress(distances, places))))))))); //$NON-NLS-1$
	}

	private static String upper(AnalysisContext context, String parameter) {
		return context.parameters().choice(parameter).toUpperCase(Locale.ROOT);
	}

	private static List<Thing> byCoding(AnalysisContext context, boolean ofCodes) {
		StudySnapshot study = context.study();
		CodingIndex index = new CodingIndex(study, false);
		List<Integer> codes = index.used();
		List<Integer> sources = IntStream.range(0, study.sources().size()).filter(i -> !index.in(i).isEmpty()).boxed()
				.toList();
		List<Thing> result = new ArrayList<>();
		if (ofCodes) {
			codes.forEach(code -> result.add(new Thing(index.labels().get(code), Evidence.ofCodings(study, index.of(code)),
					profile(sources, source -> index.of(source, code).length))));
		} else {
			sources.forEach(source -> result.add(new Thing(label(study, source), evidence(study, index, source),
					profile(codes, code -> index.of(source, code).length))));
		}
		return result;
	}

	private static Profile profile(List<Integer> features, IntUnaryOperator count) {
		Map<Integer, Integer> counts = new HashMap<>();
		features.forEach(each -> counts.put(each, count.applyAsInt(each)));
		return new Profile(counts);
	}

	private static Label label(StudySnapshot study, int source) {
		return new Label(study.sources().get(source).id(), study.sources().get(source).name());
	}

	private static Evidence evidence(StudySnapshot study, CodingIndex index, int source) {
		return Evidence.lazy(() -> Evidence.ofCodings(study, index.in(source).stream()
				.flatMapToInt(code -> Arrays.stream(index.of(source, code))).sorted().toArray()).passages());
	}

	private static List<Thing> byWords(AnalysisContext context, boolean ofCodes) {
		StudySnapshot study = context.study();
		CodingIndex index = new CodingIndex(study, false);
		Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
		Map<String, Integer> numbers = new HashMap<>();
		for (int i = 0; i < study.sources().size(); i++) {
			context.checkCanceled();
			SourceData source = study.sources().get(i);
			Words words = Words.of(source.text());
			if (ofCodes) {
				for (int code : index.in(i)) {
					List<TextRange> coded = Ranges.union(Arrays.stream(index.of(i, code)).mapToObj(index::coding)
							.map(each -> new TextRange(each.start(), each.end())).toList());
					count(source, words, coded, counts.computeIfAbsent(code, key -> new HashMap<>()), numbers);
				}
			} else {
				count(source, words, spoken(source), counts.computeIfAbsent(i, key -> new HashMap<>()), numbers);
			}
		}
		List<Thing> result = new ArrayList<>();
		for (int i = 0; i < (ofCodes ? study.codes().size() : study.sources().size()); i++) {
			Map<Integer, Integer> mine = counts.getOrDefault(i, Map.of());
			if (!mine.isEmpty()) {
				Profile profile = new Profile(mine);
				result.add(ofCodes ? new Thing(index.labels().get(i), Evidence.ofCodings(study, index.of(i)), profile)
						: new Thing(label(study, i), evidence(study, index, i), profile));
			}
		}
		return result;
	}

	private static List<TextRange> spoken(SourceData source) {
		return source.turns().isEmpty() ? List.of(new TextRange(0, source.text().length()))
				: source.turns().stream().filter(turn -> turn.role() != SpeakerRole.INTERVIEWER)
						.map(turn -> new TextRange(turn.start(), turn.end())).toList();
	}

	/** Counts the words that begin in ranges. */
	private static void count(SourceData source, Words words, List<TextRange> ranges, Map<Integer, Integer> counts,
			Map<String, Integer> numbers) {
		for (TextRange range : ranges) {
			for (int i = words.firstFrom(range.start()); i < words.size() && words.start(i) < range.end(); i++) {
				String word = Words.folded(source.text().substring(words.start(i), words.end(i)));
				counts.merge(numbers.computeIfAbsent(word, key -> numbers.size()), 1, Integer::sum);
			}
		}
	}

	private static DendrogramChart dendrogram(List<Thing> things, List<Merge> merges) {
		return new DendrogramChart(Messages.similarity_clustersTitle, Messages.similarity_distance,
				things.stream().map(each -> new Node(each.label(), 1, each.evidence())).toList(),
				merges.stream().map(each -> new DendrogramChart.Merge(each.left(), each.right(), each.height(), Evidence.NONE))
						.toList());
	}

	/** Pairs, the most alike first. */
	private static TableResult pairs(List<Thing> things, double[][] distances) {
		int n = things.size();
		int[][] pairs = IntStream.range(0, n).boxed()
				.flatMap(i -> IntStream.range(i + 1, n).mapToObj(j -> new int[] { i, j })).toArray(int[][]::new);
		Arrays.sort(pairs, Comparator.comparingDouble(each -> distances[each[0]][each[1]]));
		return new TableResult(Messages.similarity_pairsTitle,
				List.of(Columns.text("first", Messages.similarity_first), Columns.text("second", Messages.similarity_second), //$NON-NLS-1$ //$NON-NLS-2$
						Columns.decimal("distance", Messages.similarity_distance)), //$NON-NLS-1$
				pairs.length, new TableResult.Cells() {

					@Override
					public Object value(int row, int column) {
						int[] pair = pairs[row];
						return column < 2 ? things.get(pair[column]).label().name()
								: (Object) Double.valueOf(distances[pair[0]][pair[1]]);
					}

					@Override
					public Evidence evidence(int row, int column) {
						return column < 2 ? things.get(pairs[row][column]).evidence() : Evidence.NONE;
					}
				});
	}

	private static MatrixResult matrix(List<Thing> things, double[][] distances) {
		List<Label> labels = things.stream().map(Thing::label).toList();
		return new MatrixResult(Messages.similarity_distancesTitle, Messages.similarity_distance, false, labels, labels,
				(row, column) -> distances[row][column]);
	}

	private static SeriesChart map(List<Thing> things, double[][] places) {
		List<Point> points = IntStream.range(0, things.size()).mapToObj(i -> new Point(places[i][0], places[i][1],
				things.get(i).label().name(), things.get(i).evidence())).toList();
		return new SeriesChart(Messages.similarity_mapTitle, Kind.SCATTER, false, Axis.of(Messages.similarity_axisOne),
				Axis.of(Messages.similarity_axisTwo),
				List.of(new Series(new Label("places", Messages.similarity_mapTitle), points))); //$NON-NLS-1$
	}
}
