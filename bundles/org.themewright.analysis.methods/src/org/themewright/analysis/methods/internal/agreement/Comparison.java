package org.themewright.analysis.methods.internal.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisContext;
import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.Label;
import org.themewright.analysis.Passage;
import org.themewright.analysis.methods.internal.agreement.Sweep.Mark;
import org.themewright.analysis.methods.internal.agreement.Unitizing.Section;
import org.themewright.analysis.methods.internal.codings.CodingIndex;
import org.themewright.analysis.methods.internal.units.Unit;
import org.themewright.analysis.methods.internal.units.UnitAxis;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.ResearcherData;
import org.themewright.core.snapshot.StudySnapshot.RoundData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.text.TextRange;

/** What researchers said of the units of a study, code by code. */
final class Comparison {

	/**
	 * Words on which researchers do not agree.
	 *
	 * @param passage where
	 * @param pattern what each said
	 */
	record Dispute(Passage passage, int[] pattern) {

		int category(int researcher) {
			return pattern[researcher];
		}

		boolean divides(int one, int other) {
			return pattern[one] != pattern[other] && pattern[one] != Ratings.MISSING && pattern[other] != Ratings.MISSING;
		}
	}

	/**
	 * What was said with one code.
	 *
	 * @param label     the code
	 * @param codings   places of its codings in the study
	 * @param blocks    what was said, turn by turn
	 * @param disputes  where researchers do not agree, in the order of the study
	 * @param unitAlpha alpha of where units begin and end
	 */
	record OfCode(Label label, int[] codings, Blocks blocks, List<Dispute> disputes, Coefficient unitAlpha) {
	}

	private final StudySnapshot study;
	private final Unit unit;
	private final boolean codedOnly;
	private final Metric metric;
	private final double[] values;
	private final CodingIndex index;
	private final List<ResearcherData> researchers;
	private final Map<String, Integer> observers = new HashMap<>();
	private final List<Integer> sources = new ArrayList<>();
	private final List<boolean[]> absent = new ArrayList<>();
	private final List<String> left = new ArrayList<>();
	private final List<UnitAxis> axes = new ArrayList<>();
	private final List<OfCode> codes = new ArrayList<>();
	private int blocks;

	private Comparison(AnalysisContext context) throws AnalysisException {
		study = context.study();
		unit = Unit.of(context.parameters().choice("unit")); //$NON-NLS-1$
		codedOnly = context.parameters().choice("text").equals("coded"); //$NON-NLS-1$ //$NON-NLS-2$
		String scale = context.parameters().choice("values"); //$NON-NLS-1$
		metric = scale.equals("coded") ? Metric.NOMINAL : Metric.valueOf(scale.toUpperCase(Locale.ROOT)); //$NON-NLS-1$
		values = metric == Metric.NOMINAL ? new double[] { 0, 1 } : weights(study);
		index = new CodingIndex(study, context.parameters().isTrue("includeSubcodes")); //$NON-NLS-1$
		Optional<RoundData> round = context.round("round"); //$NON-NLS-1$
		boolean readAll = context.parameters().choice("nothingCoded").equals("none"); //$NON-NLS-1$ //$NON-NLS-2$
		researchers = researchers(round);
		researchers.forEach(each -> observers.put(each.id(), observers.size()));
		if (researchers.size() < 2) {
			throw new AnalysisException(round.isPresent() ? NLS.bind(Messages.agreement_fewInRound, round.get().name())
					: Messages.agreement_few);
		}
		findSources(round, readAll);
		if (sources.isEmpty()) {
			throw new AnalysisException(Messages.agreement_noSource);
		}
	}

	/**
	 * Compares.
	 *
	 * @throws AnalysisException if there are not two researchers who read one source
	 */
	static Comparison of(AnalysisContext context, SubMonitor monitor) throws AnalysisException {
		Comparison result = new Comparison(context);
		List<Integer> used = result.index.used();
		SubMonitor progress = monitor.setWorkRemaining(used.size() + result.sources.size());
		for (int source : result.sources) {
			context.checkCanceled();
			progress.worked(1);
			UnitAxis axis = UnitAxis.of(result.study.sources().get(source), result.unit);
			result.axes.add(axis);
			result.blocks += axis.turns().size();
		}
		List<List<TextRange>> coded = result.codedOnly ? result.coded() : null;
		for (int code : used) {
			context.checkCanceled();
			progress.worked(1);
			if (result.isUsed(code)) {
				result.codes.add(result.compare(code, coded));
			}
		}
		if (result.codes.isEmpty()) {
			throw new AnalysisException(Messages.agreement_noSource);
		}
		return result;
	}

	/** What is not coded weighs nothing; the weights that codings have come after it. */
	private static double[] weights(StudySnapshot study) {
		Set<Integer> found = new TreeSet<>(Set.of(0));
		study.codings().forEach(each -> found.add(Math.max(0, each.weight())));
		return found.stream().mapToDouble(Integer::doubleValue).toArray();
	}

	private List<ResearcherData> researchers(Optional<RoundData> round) {
		Set<String> coders = new HashSet<>();
		study.codings().forEach(each -> coders.add(each.researcherId()));
		return study.researchers().stream().filter(each -> round.isPresent()
				? round.get().researcherIds().contains(each.id()) : coders.contains(each.id())).toList();
	}

	private void findSources(Optional<RoundData> round, boolean readAll) {
		Set<List<String>> read = new HashSet<>();
		study.codings().forEach(each -> read.add(Arrays.asList(each.sourceId(), each.researcherId())));
		for (int i = 0; i < study.sources().size(); i++) {
			SourceData source = study.sources().get(i);
			if (round.isPresent() && !round.get().sourceIds().isEmpty()
					&& !round.get().sourceIds().contains(source.id())) {
				continue;
			}
			boolean[] away = new boolean[researchers.size()];
			int present = 0;
			for (int r = 0; r < away.length; r++) {
				away[r] = !readAll && round.isEmpty() && !read.contains(List.of(source.id(), researchers.get(r).id()));
				present += away[r] ? 0 : 1;
			}
			if (present >= 2) {
				sources.add(i);
				absent.add(away);
			} else {
				left.add(source.name());
			}
		}
	}

	private boolean isUsed(int code) {
		return sources.stream().flatMapToInt(source -> Arrays.stream(index.of(source, code)))
				.anyMatch(each -> observer(index.coding(each)) >= 0);
	}

	/** For each source what anybody coded with anything. */
	private List<List<TextRange>> coded() {
		return sources.stream().map(source -> index.in(source).stream()
				.flatMap(code -> Arrays.stream(index.of(source, code)).mapToObj(index::coding))
				.filter(each -> observer(each) >= 0).map(each -> new TextRange(each.start(), each.end())).toList()).toList();
	}

	private int observer(CodingData coding) {
		return observers.getOrDefault(coding.researcherId(), -1);
	}

	private OfCode compare(int code, List<List<TextRange>> coded) {
		Blocks.Builder result = new Blocks.Builder(researchers.size(), values);
		List<Dispute> disputes = new ArrayList<>();
		int before = 0;
		for (int i = 0; i < sources.size(); i++) {
			UnitAxis axis = axes.get(i);
			String sourceId = study.sources().get(sources.get(i)).id();
			int first = before;
			Sweep.over(axis, values.length, absent.get(i), marks(sources.get(i), code),
					coded == null ? null : coded.get(i), (turn, from, to, pattern) -> {
						result.add(first + turn, pattern, to - from);
						if (isDisputed(pattern)) {
							TextRange range = axis.range(from, to);
							disputes.add(new Dispute(new Passage(sourceId, range.start(), range.end(), null),
									pattern.clone()));
						}
					});
			before += axis.turns().size();
		}
		return new OfCode(index.labels().get(code), index.of(code), result.build(), disputes, unitAlpha(code));
	}

	private static boolean isDisputed(int[] pattern) {
		return Arrays.stream(pattern).filter(each -> each != Ratings.MISSING).distinct().count() > 1;
	}

	private List<Mark> marks(int source, int code) {
		List<Mark> result = new ArrayList<>();
		for (int ordinal : index.of(source, code)) {
			CodingData coding = index.coding(ordinal);
			int observer = observer(coding);
			int category = metric == Metric.NOMINAL ? 1
					: Arrays.binarySearch(values, Math.max(0, coding.weight()));
			if (observer >= 0 && category > 0) {
				result.add(new Mark(observer, category, new TextRange(coding.start(), coding.end())));
			}
		}
		return result;
	}

	/** Sources that all researchers read, one after another, are the continuum. */
	private Coefficient unitAlpha(int code) {
		List<List<Section>> units = researchers.stream().map(each -> (List<Section>) new ArrayList<Section>()).toList();
		long length = 0;
		for (int i = 0; i < sources.size(); i++) {
			boolean[] away = absent.get(i);
			if (IntStream.range(0, away.length).anyMatch(each -> away[each])) {
				continue;
			}
			long at = length;
			Stream<CodingData> codings = Arrays.stream(index.of(sources.get(i), code)).mapToObj(index::coding)
					.sorted(Comparator.comparingInt(CodingData::start));
			codings.filter(each -> observer(each) >= 0)
					.forEach(each -> add(units.get(observer(each)), at + each.start(), at + each.end()));
			length += study.sources().get(sources.get(i)).text().length();
		}
		return length == 0 ? Coefficient.NONE : Unitizing.alpha(units, 0, length);
	}

	/** What one researcher coded twice is one unit. */
	private static void add(List<Section> units, long start, long end) {
		Section last = units.isEmpty() ? null : units.getLast();
		if (last != null && start < last.end()) {
			units.set(units.size() - 1, new Section(last.start(), Math.max(end, last.end())));
		} else {
			units.add(new Section(start, end));
		}
	}

	StudySnapshot study() {
		return study;
	}

	Metric metric() {
		return metric;
	}

	String metricName() {
		return switch (metric) {
			case NOMINAL -> Messages.agreement_nominal;
			case ORDINAL -> Messages.agreement_ordinal;
			case INTERVAL -> Messages.agreement_interval;
			case RATIO -> Messages.agreement_ratio;
		};
	}

	String title() {
		String units = switch (unit) {
			case CHARACTER -> Messages.agreement_byCharacter;
			case WORD -> Messages.agreement_byWord;
			case SENTENCE -> Messages.agreement_bySentence;
			case TURN -> Messages.agreement_byTurn;
		};
		return NLS.bind(Messages.agreement_codesTitle, units,
				codedOnly ? Messages.agreement_codedText : Messages.agreement_allText);
	}

	/** What a category is called, for people. */
	String said(int category) {
		if (category == Ratings.MISSING) {
			return Messages.agreement_notRead;
		}
		if (category == 0) {
			return Messages.agreement_notCoded;
		}
		return metric == Metric.NOMINAL ? Messages.agreement_coded : Integer.toString((int) values[category]);
	}

	List<ResearcherData> researchers() {
		return researchers;
	}

	/** The sources that at least two researchers read. */
	List<Integer> sources() {
		return sources;
	}

	/** Names of sources that were left out. */
	List<String> left() {
		return left;
	}

	List<OfCode> codes() {
		return codes;
	}

	/** How many turns the sources have. */
	int blocks() {
		return blocks;
	}
}
