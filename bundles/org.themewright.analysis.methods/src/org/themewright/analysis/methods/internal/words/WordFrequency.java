package org.themewright.analysis.methods.internal.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisContext;
import org.themewright.analysis.AnalysisMethod;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.CompositeResult;
import org.themewright.analysis.CompositeResult.Part;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.Label;
import org.themewright.analysis.Passage;
import org.themewright.analysis.SeriesChart;
import org.themewright.analysis.SeriesChart.Axis;
import org.themewright.analysis.SeriesChart.Kind;
import org.themewright.analysis.SeriesChart.Point;
import org.themewright.analysis.SeriesChart.Series;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cells;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.methods.internal.Columns;
import org.themewright.analysis.methods.internal.units.Words;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;

/**
 * How often words, or n words in a row, are used; the most frequent first, then by alphabet. Upper and lower case are one.
 * N words in a row are within one turn; with common words left out, they neither begin nor end with one. How evenly they are
 * spread over the sources is told by {@link Dispersion}.
 */
public final class WordFrequency implements AnalysisMethod {

	private static final int SHOWN = 30;
	private static final double THOUSAND = 1000;

	private record Entry(String word, Tally tally) {
	}

	@Override
	public AnalysisResult run(AnalysisContext context) {
		StudySnapshot study = context.study();
		int length = (int) context.parameters().wholeNumber("length"); //$NON-NLS-1$
		boolean leaveOut = context.parameters().isTrue("leaveOutCommon"); //$NON-NLS-1$
		long least = context.parameters().wholeNumber("minCount"); //$NON-NLS-1$
		Predicate<TurnData> whose = Speech.by(context.parameters().choice("speakers")); //$NON-NLS-1$
		Map<String, Tally> tallies = new HashMap<>();
		long[] sizes = new long[study.sources().size()];
		SubMonitor progress = SubMonitor.convert(context.monitor(), sizes.length);
		for (int i = 0; i < sizes.length; i++) {
			context.checkCanceled();
			progress.worked(1);
			int source = i;
			sizes[i] = count(study.sources().get(i), whose, length, leaveOut,
					(word, start, end) -> tallies.computeIfAbsent(word, key -> new Tally()).add(source));
		}
		List<Entry> entries = tallies.entrySet().stream().filter(each -> each.getValue().total() >= least)
				.map(each -> new Entry(each.getKey(), each.getValue()))
				.sorted(Comparator.comparingLong((Entry each) -> -each.tally().total()).thenComparing(Entry::word)).toList();
		String title = length == 1 ? Messages.words_title : NLS.bind(Messages.words_ngramTitle, length);
		Finder finder = new Finder(study, whose, length, leaveOut);
		return new CompositeResult(title, List.of(new Part("words", table(title, entries, sizes, finder)), //$NON-NLS-1$
				new Part("chart", chart(title, entries, finder)))); //$NON-NLS-1$
	}

	/** Gets the places of words. */
	private interface Places {

		void found(String word, int start, int end);
	}

	/** Finds all words of a source; answers how many words there are, common ones among them. */
	private static long count(SourceData source, Predicate<TurnData> whose, int length, boolean leaveOut, Places places) {
		long[] all = new long[1];
		Speech.read(source, whose, (turn, words, from, to) -> {
			all[0] += to - from;
			for (int i = from; i + length <= to; i++) {
				String first = Speech.folded(source, words, i);
				String last = length == 1 ? first : Speech.folded(source, words, i + length - 1);
				if (!leaveOut || !Speech.isCommon(first) && !Speech.isCommon(last)) {
					places.found(length == 1 ? first : joined(source, words, i, length), words.start(i),
							words.end(i + length - 1));
				}
			}
		});
		return all[0];
	}

	private static String joined(SourceData source, Words words, int first, int length) {
		StringBuilder result = new StringBuilder(Speech.folded(source, words, first));
		for (int i = first + 1; i < first + length; i++) {
			result.append(' ').append(Speech.folded(source, words, i));
		}
		return result.toString();
	}

	/** Finds the places of a word again, when somebody asks for them. */
	private record Finder(StudySnapshot study, Predicate<TurnData> whose, int length, boolean leaveOut) {

		Evidence evidence(Entry entry) {
			return Evidence.lazy(() -> {
				List<Passage> result = new ArrayList<>();
				for (int source : entry.tally().sources()) {
					SourceData data = study.sources().get(source);
					count(data, whose, length, leaveOut, (word, start, end) -> {
						if (word.equals(entry.word())) {
							result.add(new Passage(data.id(), start, end, null));
						}
					});
				}
				return result;
			});
		}
	}

	private static TableResult table(String title, List<Entry> entries, long[] sizes, Finder finder) {
		long all = Arrays.stream(sizes).sum();
		int[] filled = IntStream.range(0, sizes.length).filter(i -> sizes[i] > 0).toArray();
		long[] filledSizes = IntStream.of(filled).mapToLong(i -> sizes[i]).toArray();
		List<Column> columns = List.of(Columns.text("word", Messages.words_word), //$NON-NLS-1$
				Columns.integer("count", Messages.words_count), //$NON-NLS-1$
				Columns.decimal("perThousand", Messages.words_perThousand), //$NON-NLS-1$
				Columns.integer("sources", Messages.words_sources), //$NON-NLS-1$
				Columns.decimal("juillandD", Messages.words_juilland), //$NON-NLS-1$
				Columns.decimal("griesDP", Messages.words_gries)); //$NON-NLS-1$
		return new TableResult(title, columns, entries.size(), new Cells() {

			@Override
			public Object value(int row, int column) {
				Entry entry = entries.get(row);
				return switch (column) {
					case 0 -> entry.word();
					case 1 -> entry.tally().total();
					case 2 -> THOUSAND * entry.tally().total() / all;
					case 3 -> (long) entry.tally().range();
					case 4 -> finite(Dispersion.juilland(counts(entry), filledSizes));
					default -> finite(Dispersion.deviation(counts(entry), filledSizes));
				};
			}

			private long[] counts(Entry entry) {
				long[] bySource = entry.tally().bySource(sizes.length);
				return IntStream.of(filled).mapToLong(i -> bySource[i]).toArray();
			}

			private Double finite(double value) {
				return Double.isFinite(value) ? value : null;
			}

			@Override
			public Evidence evidence(int row, int column) {
				return finder.evidence(entries.get(row));
			}
		});
	}

	private static SeriesChart chart(String title, List<Entry> entries, Finder finder) {
		List<Entry> shown = entries.subList(0, Math.min(SHOWN, entries.size()));
		return new SeriesChart(title, Kind.BAR, false, new Axis(Messages.words_word, shown.stream().map(Entry::word).toList()),
				Axis.of(Messages.words_count),
				shown.isEmpty() ? List.of()
						: List.of(new Series(new Label("count", Messages.words_count), IntStream.range(0, shown.size()) //$NON-NLS-1$
								.mapToObj(i -> new Point(i, shown.get(i).tally().total(), "", finder.evidence(shown.get(i)))) //$NON-NLS-1$
								.toList())));
	}
}
