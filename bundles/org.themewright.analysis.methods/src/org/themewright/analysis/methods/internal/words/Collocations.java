package org.themewright.analysis.methods.internal.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisContext;
import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.AnalysisMethod;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.CompositeResult;
import org.themewright.analysis.CompositeResult.Part;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.GraphResult;
import org.themewright.analysis.GraphResult.Edge;
import org.themewright.analysis.GraphResult.Node;
import org.themewright.analysis.Label;
import org.themewright.analysis.Passage;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.methods.internal.Columns;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;

/**
 * Words that are near each other, at most so many words apart and in one turn: how often, and how much more often than by
 * chance by {@link Lexis#mutualInformation}, {@link Lexis#logLikelihood} and {@link Lexis#tScore}.
 * <p>
 * What is counted are neighbours: for each word of the text each word near it. A word has as many neighbours as stand near all
 * its uses; all neighbours of the text together are what by chance could be with another. So expected counts grow with the
 * span, and words at the edge of a turn have fewer (S. Evert, "Corpora and collocations", in: Corpus Linguistics, 2008, pp.
 * 1219-1220 for the surface span). Pairs that are nearer than by chance come first.
 */
public final class Collocations implements AnalysisMethod {

	private static final int SHOWN = 60;

	private record Pair(String first, String second, long count, double expected, double mutualInformation,
			double logLikelihood, double tScore) {

		double attraction() {
			return count >= expected ? logLikelihood : -logLikelihood;
		}
	}

	/** Words by number. */
	private static final class Vocabulary {

		private final Map<String, Integer> numbers = new HashMap<>();
		private final List<String> words = new ArrayList<>();
		private final List<long[]> uses = new ArrayList<>();

		int number(String word) {
			return numbers.computeIfAbsent(word, key -> {
				words.add(key);
				uses.add(new long[2]);
				return words.size() - 1;
			});
		}

		void use(int number, long neighbours) {
			uses.get(number)[0]++;
			uses.get(number)[1] += neighbours;
		}

		long uses(int number) {
			return uses.get(number)[0];
		}

		long neighbours(int number) {
			return uses.get(number)[1];
		}
	}

	@Override
	public AnalysisResult run(AnalysisContext context) throws AnalysisException {
		context.checkCanceled();
		StudySnapshot study = context.study();
		String text = context.parameters().text("word"); //$NON-NLS-1$
		WordPattern node = text == null || text.isBlank() ? null : new WordPattern(text);
		if (node != null && node.length() != 1) {
			throw new AnalysisException(NLS.bind(Messages.words_notOneWord, text));
		}
		int span = (int) context.parameters().wholeNumber("span"); //$NON-NLS-1$
		long least = context.parameters().wholeNumber("minCount"); //$NON-NLS-1$
		boolean leaveOut = context.parameters().isTrue("leaveOutCommon"); //$NON-NLS-1$
		Predicate<TurnData> whose = Speech.by(context.parameters().choice("speakers")); //$NON-NLS-1$
		SubMonitor progress = SubMonitor.convert(context.monitor(), 2 * study.sources().size());
		Vocabulary vocabulary = new Vocabulary();
		List<List<int[]>> stretches = new ArrayList<>();
		for (SourceData source : study.sources()) {
			context.checkCanceled();
			progress.worked(1);
			stretches.add(numbered(source, whose, vocabulary, span));
		}
		boolean[] first = new boolean[vocabulary.words.size()];
		boolean[] second = new boolean[first.length];
		for (int i = 0; i < first.length; i++) {
			String word = vocabulary.words.get(i);
			second[i] = vocabulary.uses(i) >= least && !(leaveOut && Speech.isCommon(word));
			first[i] = node == null ? second[i] : node.matches(0, word);
		}
		Map<Long, int[]> counts = new HashMap<>();
		for (List<int[]> source : stretches) {
			context.checkCanceled();
			progress.worked(1);
			source.forEach(each -> count(each, span, first, second, node == null ? vocabulary : null, counts));
		}
		List<Pair> pairs = pairs(context, vocabulary, counts, least);
		String title = node == null ? Messages.words_collocationsTitle
				: NLS.bind(Messages.words_collocationsOfTitle, text.strip());
		return new CompositeResult(title, List.of(new Part("pairs", table(context, title, whose, span, pairs)), //$NON-NLS-1$
				new Part("graph", graph(title, study, whose, span, pairs)))); //$NON-NLS-1$
	}

	private static List<int[]> numbered(SourceData source, Predicate<TurnData> whose, Vocabulary vocabulary, int span) {
		List<int[]> result = new ArrayList<>();
		Speech.read(source, whose, (turn, words, from, to) -> {
			int[] numbers = new int[to - from];
			for (int i = from; i < to; i++) {
				numbers[i - from] = vocabulary.number(Speech.folded(source, words, i));
				vocabulary.use(numbers[i - from], Math.min(span, i - from) + Math.min(span, to - 1 - i));
			}
			result.add(numbers);
		});
		return result;
	}

	/** Counts pairs; with a vocabulary each once, under the word that comes first by alphabet. */
	private static void count(int[] words, int span, boolean[] first, boolean[] second, Vocabulary unordered,
			Map<Long, int[]> counts) {
		for (int i = 0; i < words.length; i++) {
			for (int j = i + 1; j < words.length && j <= i + span; j++) {
				int one = words[i];
				int other = words[j];
				if (one == other) {
					continue;
				}
				if (unordered != null) {
					if (first[one] && second[other]) {
						boolean inOrder = unordered.words.get(one).compareTo(unordered.words.get(other)) < 0;
						add(counts, inOrder ? one : other, inOrder ? other : one);
					}
					continue;
				}
				if (first[one] && second[other]) {
					add(counts, one, other);
				}
				if (first[other] && second[one]) {
					add(counts, other, one);
				}
			}
		}
	}

	private static void add(Map<Long, int[]> counts, int first, int second) {
		counts.computeIfAbsent((long) first << 32 | second, key -> new int[1])[0]++;
	}

	private static List<Pair> pairs(AnalysisContext context, Vocabulary vocabulary, Map<Long, int[]> counts, long least) {
		double all = vocabulary.uses.stream().mapToLong(each -> each[1]).sum();
		List<Pair> result = new ArrayList<>();
		counts.forEach((key, count) -> {
			if (count[0] >= least) {
				// there are far more pairs than sources
				context.checkCanceled();
				int one = (int) (key >>> 32);
				int other = (int) (long) key;
				double first = vocabulary.neighbours(one);
				double second = vocabulary.neighbours(other);
				result.add(new Pair(vocabulary.words.get(one), vocabulary.words.get(other), count[0], first * second / all,
						Lexis.mutualInformation(count[0], first, second, all),
						Lexis.logLikelihood(count[0], first, second, all), Lexis.tScore(count[0], first, second, all)));
			}
		});
		context.checkCanceled();
		result.sort(Comparator.comparingDouble(Pair::attraction).reversed().thenComparing(Pair::first)
				.thenComparing(Pair::second));
		return result;
	}

	private static Evidence evidence(StudySnapshot study, Predicate<TurnData> whose, int span, Pair pair) {
		return Evidence.lazy(() -> {
			List<Passage> result = new ArrayList<>();
			for (SourceData source : study.sources()) {
				Speech.read(source, whose, (turn, words, from, to) -> {
					for (int i = from; i < to; i++) {
						String word = Speech.folded(source, words, i);
						if (!word.equals(pair.first()) && !word.equals(pair.second())) {
							continue;
						}
						String sought = word.equals(pair.first()) ? pair.second() : pair.first();
						for (int j = i + 1; j < to && j <= i + span; j++) {
							if (Speech.folded(source, words, j).equals(sought)) {
								result.add(new Passage(source.id(), words.start(i), words.end(j), null));
							}
						}
					}
				});
			}
			return result;
		});
	}

	private static TableResult table(AnalysisContext context, String title, Predicate<TurnData> whose, int span,
			List<Pair> pairs) {
		List<List<Cell>> rows = new ArrayList<>();
		for (Pair pair : pairs) {
			context.checkCanceled();
			Evidence behind = evidence(context.study(), whose, span, pair);
			rows.add(List.of(Cell.text(pair.first()), Cell.text(pair.second()), Cell.of(pair.count(), behind),
					Cell.of(pair.expected(), behind), Cell.of(pair.mutualInformation(), behind),
					Cell.of(pair.logLikelihood(), behind), Cell.of(pair.tScore(), behind)));
		}
		return new TableResult(title,
				List.of(Columns.text("first", Messages.words_first), //$NON-NLS-1$
						Columns.text("second", Messages.words_second), //$NON-NLS-1$
						Columns.integer("count", Messages.words_count), //$NON-NLS-1$
						Columns.decimal("expected", Messages.words_expected), //$NON-NLS-1$
						Columns.decimal("mutualInformation", Messages.words_mutualInformation), //$NON-NLS-1$
						Columns.decimal("logLikelihood", Messages.words_logLikelihood), //$NON-NLS-1$
						Columns.decimal("tScore", Messages.words_tScore)), //$NON-NLS-1$
				rows);
	}

	private static GraphResult graph(String title, StudySnapshot study, Predicate<TurnData> whose, int span,
			List<Pair> pairs) {
		List<Pair> shown = pairs.stream().filter(each -> each.count() > each.expected()).limit(SHOWN).toList();
		Map<String, Long> sizes = new TreeMap<>();
		shown.forEach(each -> {
			sizes.merge(each.first(), each.count(), Long::sum);
			sizes.merge(each.second(), each.count(), Long::sum);
		});
		return new GraphResult(title, false,
				sizes.entrySet().stream()
						.map(each -> new Node(new Label(each.getKey(), each.getKey()), each.getValue(), Evidence.NONE)).toList(),
				shown.stream().map(each -> new Edge(each.first(), each.second(), Long.toString(each.count()),
						each.logLikelihood(), evidence(study, whose, span, each))).toList());
	}
}
