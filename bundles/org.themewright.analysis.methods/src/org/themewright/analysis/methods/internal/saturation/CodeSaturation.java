package org.themewright.analysis.methods.internal.saturation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisContext;
import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.AnalysisMethod;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.CompositeResult;
import org.themewright.analysis.CompositeResult.Part;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.Label;
import org.themewright.analysis.SeriesChart;
import org.themewright.analysis.SeriesChart.Axis;
import org.themewright.analysis.SeriesChart.Kind;
import org.themewright.analysis.SeriesChart.Point;
import org.themewright.analysis.SeriesChart.Series;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TextResult;
import org.themewright.analysis.TextResult.Paragraph;
import org.themewright.analysis.methods.internal.Columns;
import org.themewright.analysis.methods.internal.codings.CodingIndex;
import org.themewright.analysis.methods.internal.saturation.Saturation.Run;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.SourceData;

/**
 * New codes by interview, in the order of the study, and when it is saturated by the method of Guest, Namey and Chen:
 * {@link Saturation}. Sources without any coding are left out, for they were not coded yet.
 */
public final class CodeSaturation implements AnalysisMethod {

	private static final double HUNDRED = 100;

	/** An interview with its codes. */
	private record Interview(SourceData source, int place, Set<Integer> codes, List<Integer> fresh) {
	}

	@Override
	public AnalysisResult run(AnalysisContext context) throws AnalysisException {
		context.checkCanceled();
		int baseSize = (int) context.parameters().wholeNumber("baseSize"); //$NON-NLS-1$
		int runLength = (int) context.parameters().wholeNumber("runLength"); //$NON-NLS-1$
		double threshold = context.parameters().number("threshold") / HUNDRED; //$NON-NLS-1$
		CodingIndex index = new CodingIndex(context.study(), false);
		List<Interview> interviews = interviews(context, index);
		if (interviews.isEmpty()) {
			throw new AnalysisException(Messages.saturation_nothing);
		}
		List<Integer> fresh = Saturation.fresh(interviews.stream().map(Interview::codes).toList());
		List<Run> runs = Saturation.runs(fresh, baseSize, runLength);
		return new CompositeResult(Messages.saturation_title,
				List.of(new Part("table", table(context.study(), index, interviews, runs)), //$NON-NLS-1$
						new Part("curve", curve(context.study(), index, interviews)), //$NON-NLS-1$
						new Part("saturation", text(interviews, runs, Saturation.reached(runs, threshold), baseSize, //$NON-NLS-1$
								runLength, threshold))));
	}

	private static List<Interview> interviews(AnalysisContext context, CodingIndex index) {
		List<Interview> result = new ArrayList<>();
		Set<Integer> known = new HashSet<>();
		for (int i = 0; i < context.study().sources().size(); i++) {
			context.checkCanceled();
			List<Integer> codes = index.in(i);
			if (!codes.isEmpty()) {
				List<Integer> fresh = codes.stream().filter(known::add).toList();
				result.add(new Interview(context.study().sources().get(i), i, Set.copyOf(codes), fresh));
			}
		}
		return result;
	}

	private static Evidence evidence(StudySnapshot study, CodingIndex index, Interview interview) {
		return Evidence.ofCodings(study, interview.fresh().stream()
				.flatMapToInt(code -> IntStream.of(index.of(interview.place(), code))).sorted().toArray());
	}

	private static TableResult table(StudySnapshot study, CodingIndex index, List<Interview> interviews, List<Run> runs) {
		List<List<Cell>> rows = new ArrayList<>();
		long known = 0;
		for (int i = 0; i < interviews.size(); i++) {
			Interview interview = interviews.get(i);
			int last = i;
			Optional<Run> run = runs.stream().filter(each -> each.last() == last).findFirst();
			known += interview.fresh().size();
			Evidence behind = evidence(study, index, interview);
			rows.add(List.of(Cell.of(i + 1), Cell.text(interview.source().name()), Cell.of(interview.codes().size()),
					Cell.of(interview.fresh().size(), behind), Cell.of(known),
					run.map(each -> Cell.of((long) each.fresh())).orElse(Cell.text(null)),
					Cell.of(run.map(each -> HUNDRED * each.change()).orElse(Double.NaN)),
					Cell.text(interview.fresh().stream().map(code -> index.labels().get(code).name())
							.collect(Collectors.joining(", ")), behind))); //$NON-NLS-1$
		}
		return new TableResult(Messages.saturation_tableTitle,
				List.of(Columns.integer("number", Messages.saturation_number), //$NON-NLS-1$
						Columns.text("interview", Messages.saturation_interview), //$NON-NLS-1$
						Columns.integer("codes", Messages.saturation_codes), //$NON-NLS-1$
						Columns.integer("new", Messages.saturation_new), //$NON-NLS-1$
						Columns.integer("known", Messages.saturation_known), //$NON-NLS-1$
						Columns.integer("run", Messages.saturation_run), //$NON-NLS-1$
						Columns.decimal("change", Messages.saturation_change), //$NON-NLS-1$
						Columns.text("names", Messages.saturation_names)), //$NON-NLS-1$
				rows);
	}

	private static SeriesChart curve(StudySnapshot study, CodingIndex index, List<Interview> interviews) {
		List<Point> fresh = new ArrayList<>();
		List<Point> all = new ArrayList<>();
		int known = 0;
		for (int i = 0; i < interviews.size(); i++) {
			Evidence behind = evidence(study, index, interviews.get(i));
			known += interviews.get(i).fresh().size();
			fresh.add(new Point(i, interviews.get(i).fresh().size(), "", behind)); //$NON-NLS-1$
			all.add(new Point(i, known, "", behind)); //$NON-NLS-1$
		}
		return new SeriesChart(Messages.saturation_curveTitle, Kind.LINE, false,
				new Axis(Messages.saturation_interview, interviews.stream().map(each -> each.source().name()).toList()),
				Axis.of(Messages.saturation_codes),
				List.of(new Series(new Label("known", Messages.saturation_known), all), //$NON-NLS-1$
						new Series(new Label("new", Messages.saturation_new), fresh))); //$NON-NLS-1$
	}

	private static TextResult text(List<Interview> interviews, List<Run> runs, Optional<Run> reached, int baseSize,
			int runLength, double threshold) {
		List<Paragraph> result = new ArrayList<>();
		Object percent = HUNDRED * threshold == Math.rint(HUNDRED * threshold) ? (Object) Math.round(HUNDRED * threshold)
				: (Object) (HUNDRED * threshold);
		if (runs.isEmpty()) {
			result.add(Paragraph.warning(
					NLS.bind(Messages.saturation_few, new Object[] { interviews.size(), baseSize, runLength })));
		} else if (reached.isPresent()) {
			Run run = reached.get();
			result.add(Paragraph.plain(NLS.bind(Messages.saturation_reached, new Object[] { run.first(),
					interviews.get(run.first() - 1).source().name(), runLength, run.fresh(), percent })));
		} else {
			result.add(Paragraph.warning(NLS.bind(Messages.saturation_notReached, interviews.size(), percent)));
		}
		result.add(Paragraph.plain(NLS.bind(Messages.saturation_method, new Object[] { baseSize, runLength, percent })));
		return new TextResult(Messages.saturation_textTitle, result);
	}
}
