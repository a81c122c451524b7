package org.themewright.analysis.methods.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

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
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TextResult;
import org.themewright.analysis.TextResult.Paragraph;
import org.themewright.analysis.methods.internal.Columns;
import org.themewright.analysis.methods.internal.agreement.Bootstrap.Interval;
import org.themewright.analysis.methods.internal.agreement.Comparison.Dispute;
import org.themewright.analysis.methods.internal.agreement.Comparison.OfCode;
import org.themewright.core.snapshot.StudySnapshot.ResearcherData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;

/**
 * How far researchers agree: for each code, over all codes and for each pair of researchers, with intervals of confidence
 * and the passages on which they do not agree, side by side.
 * <p>
 * The formulas and their sources are in {@link Agreement}, {@link Unitizing}, {@link Bootstrap} and
 * {@link Coefficient#pooled}. A researcher who coded nothing at all in a source is taken not to have read it, unless asked
 * otherwise; a round of coding says itself who read what.
 */
public final class ResearcherAgreement implements AnalysisMethod {

	private static final double LEVEL = 0.95;
	private static final int LEAST_BLOCKS = 2;

	private record Measure(String id, String name, Function<Ratings, Coefficient> of) {
	}

	@Override
	public AnalysisResult run(AnalysisContext context) throws AnalysisException {
		context.checkCanceled();
		SubMonitor progress = SubMonitor.convert(context.monitor(), 100);
		Comparison comparison = Comparison.of(context, progress.split(30));
		List<Measure> measures = measures(comparison);
		int draws = (int) context.parameters().wholeNumber("draws"); //$NON-NLS-1$
		List<List<Interval>> intervals = List.of();
		if (draws > 0 && comparison.blocks() >= LEAST_BLOCKS) {
			SubMonitor drawing = progress.split(60).setWorkRemaining(draws);
			intervals = Bootstrap.intervals(comparison.codes().stream().map(OfCode::blocks).toList(), comparison.blocks(),
					measures.stream().map(Measure::of).toList(), draws, LEVEL,
					context.parameters().wholeNumber("seed"), () -> { //$NON-NLS-1$
						context.checkCanceled();
						drawing.worked(1);
					});
		}
		List<Part> parts = new ArrayList<>();
		parts.add(new Part("codes", codes(comparison, measures))); //$NON-NLS-1$
		if (!intervals.isEmpty()) {
			parts.add(new Part("intervals", intervals(comparison, measures, intervals))); //$NON-NLS-1$
			parts.add(new Part("chart", chart(comparison, measures, intervals))); //$NON-NLS-1$
		}
		if (comparison.researchers().size() > 2) {
			parts.add(new Part("pairs", pairs(comparison, measures))); //$NON-NLS-1$
		}
		parts.add(new Part("disagreements", disagreements(comparison))); //$NON-NLS-1$
		parts.add(new Part("notes", notes(comparison, context))); //$NON-NLS-1$
		return new CompositeResult(Messages.agreement_title, parts);
	}

	private static List<Measure> measures(Comparison comparison) {
		boolean two = comparison.researchers().size() == 2;
		Measure alpha = new Measure("alpha", NLS.bind(Messages.agreement_alpha, comparison.metricName()), //$NON-NLS-1$
				ratings -> Agreement.alpha(ratings, comparison.metric()));
		if (comparison.metric() != Metric.NOMINAL) {
			return List.of(new Measure("percent", Messages.agreement_percent, Agreement::percent), alpha); //$NON-NLS-1$
		}
		return List.of(new Measure("percent", Messages.agreement_percent, Agreement::percent), //$NON-NLS-1$
				new Measure("kappa", two ? Messages.agreement_cohen : Messages.agreement_conger, Agreement::cohen), //$NON-NLS-1$
				new Measure("pi", two ? Messages.agreement_scott : Messages.agreement_fleiss, Agreement::fleiss), //$NON-NLS-1$
				alpha, new Measure("ac1", Messages.agreement_gwet, Agreement::gwet), //$NON-NLS-1$
				new Measure("brennanPrediger", Messages.agreement_brennanPrediger, Agreement::brennanPrediger)); //$NON-NLS-1$
	}

	private static TableResult codes(Comparison comparison, List<Measure> measures) {
		boolean withMaximum = comparison.researchers().size() == 2 && comparison.metric() == Metric.NOMINAL;
		List<Column> columns = new ArrayList<>();
		columns.add(Columns.text("code", Messages.agreement_code)); //$NON-NLS-1$
		columns.add(Columns.integer("units", Messages.agreement_units)); //$NON-NLS-1$
		columns.add(Columns.integer("disputed", Messages.agreement_disputed)); //$NON-NLS-1$
		measures.forEach(each -> columns.add(Columns.decimal(each.id(), each.name())));
		if (withMaximum) {
			columns.add(Columns.decimal("kappaMaximum", Messages.agreement_kappaMaximum)); //$NON-NLS-1$
		}
		columns.add(Columns.decimal("unitAlpha", Messages.agreement_unitAlpha)); //$NON-NLS-1$
		List<List<Cell>> rows = new ArrayList<>();
		for (OfCode code : comparison.codes()) {
			Ratings ratings = code.blocks().ratings();
			List<Cell> row = new ArrayList<>();
			row.add(Cell.text(code.label().name(), Evidence.ofCodings(comparison.study(), code.codings())));
			row.add(Cell.of(ratings.comparable()));
			row.add(Cell.of(ratings.disputed(), evidence(code)));
			measures.forEach(each -> row.add(Cell.of(each.of().apply(ratings).value(), evidence(code))));
			if (withMaximum) {
				row.add(Cell.of(Agreement.cohenMaximum(ratings)));
			}
			row.add(Cell.of(code.unitAlpha().value(), evidence(code)));
			rows.add(row);
		}
		rows.add(pooledRow(comparison, measures, withMaximum));
		return new TableResult(comparison.title(), columns, rows);
	}

	private static List<Cell> pooledRow(Comparison comparison, List<Measure> measures, boolean withMaximum) {
		Evidence all = Evidence.union(comparison.codes().stream().map(ResearcherAgreement::evidence).toList());
		List<Ratings> ratings = comparison.codes().stream().map(each -> each.blocks().ratings()).toList();
		List<Cell> row = new ArrayList<>();
		row.add(Cell.text(Messages.agreement_allCodes));
		row.add(Cell.of(ratings.stream().mapToLong(Ratings::comparable).sum()));
		row.add(Cell.of(ratings.stream().mapToLong(Ratings::disputed).sum(), all));
		measures.forEach(each -> row
				.add(Cell.of(Coefficient.pooled(ratings.stream().map(each.of()).toList()).value(), all)));
		if (withMaximum) {
			row.add(Cell.of(Double.NaN));
		}
		row.add(Cell.of(Coefficient.pooled(comparison.codes().stream().map(OfCode::unitAlpha).toList()).value(), all));
		return row;
	}

	private static Evidence evidence(OfCode code) {
		return code.disputes().isEmpty() ? Evidence.NONE
				: Evidence.lazy(() -> code.disputes().stream().map(Dispute::passage).toList());
	}

	private static TableResult intervals(Comparison comparison, List<Measure> measures,
			List<List<Interval>> intervals) {
		List<List<Cell>> rows = new ArrayList<>();
		for (int i = 0; i < intervals.size(); i++) {
			for (int m = 0; m < measures.size(); m++) {
				Interval interval = intervals.get(i).get(m);
				rows.add(List.of(Cell.text(name(comparison, i)), Cell.text(measures.get(m).name()),
						Cell.of(value(comparison, measures.get(m), i)),
						Cell.of(interval == null ? Double.NaN : interval.lower()),
						Cell.of(interval == null ? Double.NaN : interval.upper())));
			}
		}
		return new TableResult(Messages.agreement_intervalsTitle,
				List.of(Columns.text("code", Messages.agreement_code), //$NON-NLS-1$
						Columns.text("coefficient", Messages.agreement_coefficient), //$NON-NLS-1$
						Columns.decimal("value", Messages.agreement_value), //$NON-NLS-1$
						Columns.decimal("lower", Messages.agreement_lower), //$NON-NLS-1$
						Columns.decimal("upper", Messages.agreement_upper)), //$NON-NLS-1$
				rows);
	}

	private static String name(Comparison comparison, int item) {
		return item < comparison.codes().size() ? comparison.codes().get(item).label().name()
				: Messages.agreement_allCodes;
	}

	private static double value(Comparison comparison, Measure measure, int item) {
		List<OfCode> codes = comparison.codes();
		return (item < codes.size() ? measure.of().apply(codes.get(item).blocks().ratings())
				: Coefficient.pooled(codes.stream().map(each -> measure.of().apply(each.blocks().ratings())).toList()))
				.value();
	}

	/** Alpha of each code with its interval. */
	private static SeriesChart chart(Comparison comparison, List<Measure> measures, List<List<Interval>> intervals) {
		int alpha = IntStream.range(0, measures.size()).filter(m -> measures.get(m).id().equals("alpha")).findFirst() //$NON-NLS-1$
				.getAsInt();
		List<Point> points = new ArrayList<>();
		for (int i = 0; i < intervals.size(); i++) {
			double value = value(comparison, measures.get(alpha), i);
			Interval interval = intervals.get(i).get(alpha);
			Evidence behind = i < comparison.codes().size() ? evidence(comparison.codes().get(i)) : Evidence.NONE;
			if (Double.isFinite(value)) {
				points.add(interval == null ? new Point(i, value, "", behind) //$NON-NLS-1$
						: new Point(i, value, interval.lower(), interval.upper(), "", behind)); //$NON-NLS-1$
			}
		}
		return new SeriesChart(Messages.agreement_chartTitle, Kind.BAR, false,
				new Axis(Messages.agreement_code,
						IntStream.range(0, intervals.size()).mapToObj(i -> name(comparison, i)).toList()),
				Axis.of(measures.get(alpha).name()),
				List.of(new Series(new Label("alpha", measures.get(alpha).name()), points))); //$NON-NLS-1$
	}

	private static TableResult pairs(Comparison comparison, List<Measure> measures) {
		List<Column> columns = new ArrayList<>(List.of(Columns.text("first", Messages.agreement_firstResearcher), //$NON-NLS-1$
				Columns.text("second", Messages.agreement_secondResearcher), //$NON-NLS-1$
				Columns.integer("units", Messages.agreement_units), //$NON-NLS-1$
				Columns.integer("disputed", Messages.agreement_disputed))); //$NON-NLS-1$
		measures.forEach(each -> columns.add(Columns.decimal(each.id(), pairName(each))));
		List<ResearcherData> researchers = comparison.researchers();
		List<List<Cell>> rows = new ArrayList<>();
		for (int i = 0; i < researchers.size(); i++) {
			for (int j = i + 1; j < researchers.size(); j++) {
				int one = i;
				int other = j;
				List<Ratings> ratings = comparison.codes().stream().map(each -> each.blocks().ratings().pair(one, other))
						.toList();
				Evidence behind = Evidence.lazy(() -> comparison.codes().stream().flatMap(each -> each.disputes().stream())
						.filter(each -> each.divides(one, other)).map(Dispute::passage).distinct().toList());
				List<Cell> row = new ArrayList<>(
						List.of(Cell.text(researchers.get(i).name()), Cell.text(researchers.get(j).name()),
								Cell.of(ratings.stream().mapToLong(Ratings::comparable).sum()),
								Cell.of(ratings.stream().mapToLong(Ratings::disputed).sum(), behind)));
				measures.forEach(each -> row
						.add(Cell.of(Coefficient.pooled(ratings.stream().map(each.of()).toList()).value(), behind)));
				rows.add(row);
			}
		}
		return new TableResult(Messages.agreement_pairsTitle, columns, rows);
	}

	private static String pairName(Measure measure) {
		return switch (measure.id()) {
			case "kappa" -> Messages.agreement_cohen; //$NON-NLS-1$
			case "pi" -> Messages.agreement_scott; //$NON-NLS-1$
			default -> measure.name();
		};
	}

	private static TableResult disagreements(Comparison comparison) {
		List<Column> columns = new ArrayList<>(List.of(Columns.text("code", Messages.agreement_code), //$NON-NLS-1$
				Columns.text("source", Messages.agreement_source), //$NON-NLS-1$
				Columns.text("speaker", Messages.agreement_speaker), //$NON-NLS-1$
				Columns.text("words", Messages.agreement_words))); //$NON-NLS-1$
		comparison.researchers().forEach(each -> columns.add(Columns.text("researcher:" + each.id(), each.name()))); //$NON-NLS-1$
		Map<String, SourceData> sources = comparison.study().sourcesById();
		List<List<Cell>> rows = new ArrayList<>();
		for (OfCode code : comparison.codes()) {
			for (Dispute dispute : code.disputes()) {
				Passage passage = dispute.passage();
				SourceData source = sources.get(passage.sourceId());
				TurnData turn = source.turnAt(passage.start());
				Evidence behind = Evidence.of(List.of(passage));
				List<Cell> row = new ArrayList<>(List.of(Cell.text(code.label().name()), Cell.text(source.name()),
						Cell.text(turn == null ? null : turn.speaker()),
						Cell.text(source.text().substring(passage.start(), passage.end()), behind)));
				for (int i = 0; i < comparison.researchers().size(); i++) {
					row.add(Cell.text(comparison.said(dispute.category(i)), behind));
				}
				rows.add(row);
			}
		}
		return new TableResult(Messages.agreement_disagreementsTitle, columns, rows);
	}

	private static TextResult notes(Comparison comparison, AnalysisContext context) {
		List<Paragraph> result = new ArrayList<>();
		result.add(Paragraph.plain(NLS.bind(Messages.agreement_compared,
				new Object[] { String.join(", ", comparison.researchers().stream().map(ResearcherData::name).toList()), //$NON-NLS-1$
						comparison.sources().size(), comparison.codes().size() })));
		if (!comparison.left().isEmpty()) {
			result.add(Paragraph.warning(NLS.bind(Messages.agreement_leftOut, String.join(", ", comparison.left())))); //$NON-NLS-1$
		}
		if (comparison.codes().stream().anyMatch(each -> Double.isNaN(
				Agreement.alpha(each.blocks().ratings(), comparison.metric()).value()))) {
			result.add(Paragraph.warning(Messages.agreement_undefined));
		}
		result.add(Paragraph.plain(Messages.agreement_pooled));
		if (context.parameters().wholeNumber("draws") > 0) { //$NON-NLS-1$
			result.add(comparison.blocks() < LEAST_BLOCKS ? Paragraph.warning(Messages.agreement_noIntervals)
					: Paragraph.plain(NLS.bind(Messages.agreement_howIntervals,
							context.parameters().wholeNumber("draws"), comparison.blocks()))); //$NON-NLS-1$
		}
		return new TextResult(Messages.agreement_notesTitle, result);
	}
}
