package org.themewright.analysis.methods.internal.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisContext;
import org.themewright.analysis.AnalysisException;
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
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.methods.internal.Columns;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.AttributeData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;

/**
 * Words that one group uses more, or less, than another: {@link Lexis#keyness} with {@link Lexis#logRatio} as effect size.
 * Words that the group uses more come first, then the others. Words of interviewers count only where they are a group.
 */
public final class Keyness implements AnalysisMethod {

	private static final int SHOWN = 20;
	private static final double THOUSAND = 1000;

	/** Who is set against whom. */
	private record Sides(String here, String there, Side isHere, Side isThere) {
	}

	/** Whether a turn belongs to a side; the turn is null for a source without turns. */
	private interface Side {

		boolean has(SourceData source, TurnData turn);

		default Predicate<TurnData> in(SourceData source) {
			return turn -> has(source, turn);
		}
	}

	private record Key(String word, long here, long there, double keyness, double logRatio) {

		double direction() {
			return logRatio >= 0 ? keyness : -keyness;
		}
	}

	@Override
	public AnalysisResult run(AnalysisContext context) throws AnalysisException {
		context.checkCanceled();
		StudySnapshot study = context.study();
		Sides sides = sides(context);
		boolean leaveOut = context.parameters().isTrue("leaveOutCommon"); //$NON-NLS-1$
		long least = context.parameters().wholeNumber("minCount"); //$NON-NLS-1$
		SubMonitor progress = SubMonitor.convert(context.monitor(), study.sources().size());
		Map<String, long[]> counts = new HashMap<>();
		long[] sizes = new long[2];
		for (SourceData source : study.sources()) {
			context.checkCanceled();
			progress.worked(1);
			count(source, sides.isHere(), 0, counts, sizes);
			count(source, sides.isThere(), 1, counts, sizes);
		}
		if (sizes[0] == 0 || sizes[1] == 0) {
			throw new AnalysisException(NLS.bind(Messages.words_emptyGroup, sizes[0] == 0 ? sides.here() : sides.there()));
		}
		List<Key> keys = counts.entrySet().stream().filter(each -> each.getValue()[0] + each.getValue()[1] >= least)
				.filter(each -> !(leaveOut && Speech.isCommon(each.getKey())))
				.map(each -> key(each.getKey(), each.getValue(), sizes))
				.sorted(Comparator.comparingDouble(Key::direction).reversed().thenComparing(Key::word)).toList();
		String title = NLS.bind(Messages.words_keynessTitle, sides.here(), sides.there());
		return new CompositeResult(title, List.of(new Part("words", table(title, study, sides, keys, sizes)), //$NON-NLS-1$
				new Part("chart", chart(title, study, sides, keys)))); //$NON-NLS-1$
	}

	private static Key key(String word, long[] counts, long[] sizes) {
		return new Key(word, counts[0], counts[1], Lexis.keyness(counts[0], sizes[0], counts[1], sizes[1]),
				Lexis.logRatio(counts[0], sizes[0], counts[1], sizes[1]));
	}

	private static void count(SourceData source, Side side, int group, Map<String, long[]> counts, long[] sizes) {
		Speech.read(source, side.in(source), (turn, words, from, to) -> {
			sizes[group] += to - from;
			for (int i = from; i < to; i++) {
				counts.computeIfAbsent(Speech.folded(source, words, i), key -> new long[2])[group]++;
			}
		});
	}

	private static Sides sides(AnalysisContext context) throws AnalysisException {
		Predicate<TurnData> byParticipants = Speech.by("participants"); //$NON-NLS-1$
		return switch (context.parameters().choice("by")) { //$NON-NLS-1$
			case "role" -> new Sides(Messages.words_participants, Messages.words_interviewers, //$NON-NLS-1$
					(source, turn) -> byParticipants.test(turn), (source, turn) -> !byParticipants.test(turn));
			case "sources" -> { //$NON-NLS-1$
				List<SourceData> chosen = context.sources("sources"); //$NON-NLS-1$
				Set<String> ids = chosen.stream().map(SourceData::id).collect(Collectors.toSet());
				yield new Sides(chosen.stream().map(SourceData::name).collect(Collectors.joining(", ")), //$NON-NLS-1$
						Messages.words_others, (source, turn) -> byParticipants.test(turn) && ids.contains(source.id()),
						(source, turn) -> byParticipants.test(turn) && !ids.contains(source.id()));
			}
			default -> byAttribute(context);
		};
	}

	private static Sides byAttribute(AnalysisContext context) throws AnalysisException {
		AttributeData attribute = context.attribute("attribute").orElseThrow(); //$NON-NLS-1$
		String value = context.parameters().text("value").strip(); //$NON-NLS-1$
		String against = context.parameters().text("against"); //$NON-NLS-1$
		Set<String> here = members(context.study(), attribute, value);
		Set<String> there;
		if (against == null || against.isBlank()) {
			there = context.study().participants().stream().map(ParticipantData::id).collect(Collectors.toSet());
			there.removeAll(here);
		} else {
			there = members(context.study(), attribute, against.strip());
		}
		return new Sides(value, against == null || against.isBlank() ? Messages.words_others : against.strip(),
				(source, turn) -> isOf(here, source, turn), (source, turn) -> isOf(there, source, turn));
	}

	private static Set<String> members(StudySnapshot study, AttributeData attribute, String value)
			throws AnalysisException {
		Set<String> result = study.participants().stream()
				.filter(each -> value.equalsIgnoreCase(String.valueOf(each.values().get(attribute.name())).strip()))
				.map(ParticipantData::id).collect(Collectors.toCollection(HashSet::new));
		if (result.isEmpty()) {
			String known = study.participants().stream().map(each -> each.values().get(attribute.name()))
					.filter(each -> each != null && !each.isBlank()).distinct().sorted()
					.collect(Collectors.joining(", ")); //$NON-NLS-1$
			throw new AnalysisException(
					NLS.bind(Messages.words_noSuchValue, new Object[] { value, attribute.name(), known }));
		}
		return result;
	}

	/** A turn is whose it is; where nobody is named, and it is no interviewer, it is the one participant's of the source. */
	private static boolean isOf(Set<String> participants, SourceData source, TurnData turn) {
		if (turn != null && turn.participantId() != null) {
			return participants.contains(turn.participantId());
		}
		return Speech.by("participants").test(turn) && source.participantIds().size() == 1 //$NON-NLS-1$
				&& participants.contains(source.participantIds().getFirst());
	}

	private static Evidence evidence(StudySnapshot study, Side side, Key key, long count) {
		return count == 0 ? Evidence.NONE : Evidence.lazy(() -> {
			List<Passage> result = new ArrayList<>();
			for (SourceData source : study.sources()) {
				Speech.read(source, side.in(source), (turn, words, from, to) -> {
					for (int i = from; i < to; i++) {
						if (Speech.folded(source, words, i).equals(key.word())) {
							result.add(new Passage(source.id(), words.start(i), words.end(i), null));
						}
					}
				});
			}
			return result;
		});
	}

	private static TableResult table(String title, StudySnapshot study, Sides sides, List<Key> keys, long[] sizes) {
		List<List<Cell>> rows = new ArrayList<>();
		for (Key key : keys) {
			Evidence here = evidence(study, sides.isHere(), key, key.here());
			Evidence there = evidence(study, sides.isThere(), key, key.there());
			rows.add(List.of(Cell.text(key.word(), Evidence.union(here, there)), Cell.of(key.here(), here),
					Cell.of(THOUSAND * key.here() / sizes[0], here), Cell.of(key.there(), there),
					Cell.of(THOUSAND * key.there() / sizes[1], there), Cell.of(key.keyness()), Cell.of(key.logRatio())));
		}
		return new TableResult(title, List.of(Columns.text("word", Messages.words_word), //$NON-NLS-1$
				Columns.integer("here", sides.here()), //$NON-NLS-1$
				Columns.decimal("herePerThousand", NLS.bind(Messages.words_groupPerThousand, sides.here())), //$NON-NLS-1$
				Columns.integer("there", sides.there()), //$NON-NLS-1$
				Columns.decimal("therePerThousand", NLS.bind(Messages.words_groupPerThousand, sides.there())), //$NON-NLS-1$
				Columns.decimal("logLikelihood", Messages.words_logLikelihood), //$NON-NLS-1$
				Columns.decimal("logRatio", Messages.words_logRatio)), rows); //$NON-NLS-1$
	}

	private static SeriesChart chart(String title, StudySnapshot study, Sides sides, List<Key> keys) {
		List<Key> shown = new ArrayList<>(keys.subList(0, Math.min(SHOWN, keys.size())));
		keys.subList(Math.max(shown.size(), keys.size() - SHOWN), keys.size()).forEach(shown::add);
		List<Point> points = new ArrayList<>();
		for (int i = 0; i < shown.size(); i++) {
			Key key = shown.get(i);
			points.add(new Point(i, key.direction(), "", Evidence.union(evidence(study, sides.isHere(), key, key.here()), //$NON-NLS-1$
					evidence(study, sides.isThere(), key, key.there()))));
		}
		return new SeriesChart(title, Kind.BAR, false, new Axis(Messages.words_word, shown.stream().map(Key::word).toList()),
				Axis.of(Messages.words_logLikelihood), points.isEmpty() ? List.of()
						: List.of(new Series(new Label("keyness", Messages.words_logLikelihood), points))); //$NON-NLS-1$
	}
}
