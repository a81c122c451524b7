package org.themewright.analysis.methods.internal.contingency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.themewright.analysis.HeatMapChart;
import org.themewright.analysis.HeatMapChart.Scale;
import org.themewright.analysis.Label;
import org.themewright.analysis.MatrixResult;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TextResult;
import org.themewright.analysis.TextResult.Paragraph;
import org.themewright.analysis.methods.internal.Columns;
import org.themewright.analysis.methods.internal.codings.CodingIndex;
import org.themewright.analysis.methods.internal.codings.Groups;
import org.themewright.analysis.methods.internal.codings.Groups.Numbers;
import org.themewright.analysis.methods.internal.codings.Voices;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.AttributeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;

/**
 * Whether groups of participants differ in the codes of their words. For each code, those with it are set against those
 * without it in the groups: {@link CrossTable#chiSquare()}, {@link FisherTest}, {@link CrossTable#cramersV()} and
 * {@link CrossTable#residual}. As many codes are tested at once, the probabilities of Fisher's test are also given adjusted:
 * {@link Holm}.
 * <p>
 * Counted are participants, which are independent of each other, or codings, which are not. Participants without a value of
 * the attribute, and those of whom nothing was coded at all, are left out.
 */
public final class CodeByAttribute implements AnalysisMethod {

	private static final double SIGNIFICANT = 0.05;

	/** What was counted of a code in a group. */
	private static final class Tally {

		private final Map<String, List<Integer>> byParticipant = new LinkedHashMap<>();

		long count(boolean participants) {
			return participants ? byParticipant.size() : codings().length;
		}

		int[] codings() {
			return byParticipant.values().stream().flatMap(List::stream).mapToInt(Integer::intValue).sorted().distinct()
					.toArray();
		}
	}

	private record Line(int code, List<Tally> tallies, CrossTable table, FisherTest.Outcome fisher) {
	}

	@Override
	public AnalysisResult run(AnalysisContext context) throws AnalysisException {
		context.checkCanceled();
		StudySnapshot study = context.study();
		AttributeData attribute = context.attribute("attribute").orElseThrow(); //$NON-NLS-1$
		boolean participants = context.parameters().choice("count").equals("participants"); //$NON-NLS-1$ //$NON-NLS-2$
		CodingIndex index = new CodingIndex(study, context.parameters().isTrue("includeSubcodes")); //$NON-NLS-1$
		Map<String, List<ParticipantData>> groups = Groups.of(study, attribute, Numbers.of(context));
		Map<String, Integer> groupOf = new HashMap<>();
		List<String> values = List.copyOf(groups.keySet());
		groups.forEach((value, members) -> members.forEach(each -> groupOf.put(each.id(), values.indexOf(value))));
		List<List<String>> voices = voices(study, groupOf);
		long[] totals = totals(voices, groupOf, values.size(), participants);
		List<Label> columns = IntStream.range(0, values.size()).filter(i -> totals[i] > 0)
				.mapToObj(i -> new Label(values.get(i), values.get(i))).toList();
		if (columns.size() < 2) {
			throw new AnalysisException(NLS.bind(Messages.byAttribute_oneGroup, attribute.name()));
		}
		int[] kept = IntStream.range(0, values.size()).filter(i -> totals[i] > 0).toArray();
		SubMonitor progress = SubMonitor.convert(context.monitor(), study.codes().size());
		List<Line> lines = new ArrayList<>();
		for (int code : index.used()) {
			context.checkCanceled();
			progress.worked(1);
			Line line = line(context, index, code, voices, groupOf, kept, totals, participants);
			if (line.tallies().stream().anyMatch(each -> each.count(participants) > 0)) {
				lines.add(line);
			}
		}
		String title = NLS.bind(participants ? Messages.byAttribute_title : Messages.byAttribute_codingsTitle,
				attribute.name());
		long[] shown = IntStream.of(kept).mapToLong(i -> totals[i]).toArray();
		return new CompositeResult(title,
				List.of(new Part("table", table(title, study, index, lines, columns, shown, participants)), //$NON-NLS-1$
						new Part("residuals", new HeatMapChart(residuals(study, index, lines, columns), Scale.DIVERGING)), //$NON-NLS-1$
						new Part("notes", notes(index, lines, participants)))); //$NON-NLS-1$
	}

	/** For each coding the participants with a value who speak in it. */
	private static List<List<String>> voices(StudySnapshot study, Map<String, Integer> groupOf) {
		Map<String, SourceData> sources = study.sourcesById();
		List<List<String>> result = new ArrayList<>();
		for (CodingData coding : study.codings()) {
			SourceData source = sources.get(coding.sourceId());
			result.add(source == null ? List.of()
					: Voices.of(source, coding).stream().filter(groupOf::containsKey).toList());
		}
		return result;
	}

	private static long[] totals(List<List<String>> voices, Map<String, Integer> groupOf, int groups,
			boolean participants) {
		long[] result = new long[groups];
		if (participants) {
			voices.stream().flatMap(List::stream).distinct().forEach(each -> result[groupOf.get(each)]++);
		} else {
			voices.forEach(each -> each.stream().map(groupOf::get).distinct().forEach(group -> result[group]++));
		}
		return result;
	}

	private static Line line(AnalysisContext context, CodingIndex index, int code, List<List<String>> voices,
			Map<String, Integer> groupOf, int[] kept, long[] totals, boolean participants) {
		List<Tally> all = IntStream.range(0, totals.length).mapToObj(i -> new Tally()).toList();
		for (int coding : index.of(code)) {
			for (String voice : voices.get(coding)) {
				all.get(groupOf.get(voice)).byParticipant.computeIfAbsent(voice, key -> new ArrayList<>()).add(coding);
			}
		}
		List<Tally> tallies = IntStream.of(kept).mapToObj(all::get).toList();
		long[] with = tallies.stream().mapToLong(each -> each.count(participants)).toArray();
		long[] without = IntStream.range(0, kept.length).mapToLong(i -> totals[kept[i]] - with[i]).toArray();
		CrossTable table = new CrossTable(new long[][] { with, without });
		return new Line(code, tallies, table, FisherTest.of(table, context::checkCanceled));
	}

	private static TableResult table(String title, StudySnapshot study, CodingIndex index, List<Line> lines,
			List<Label> groups, long[] totals, boolean participants) {
		List<Column> columns = new ArrayList<>(List.of(Columns.text("code", Messages.byAttribute_code))); //$NON-NLS-1$
		for (int i = 0; i < totals.length; i++) {
			columns.add(Columns.integer("value:" + groups.get(i).id(), //$NON-NLS-1$
					NLS.bind(Messages.byAttribute_group, groups.get(i).name(), totals[i])));
		}
		columns.addAll(List.of(Columns.decimal("chiSquare", Messages.byAttribute_chiSquare), //$NON-NLS-1$
				Columns.integer("freedom", Messages.byAttribute_freedom), //$NON-NLS-1$
				Columns.decimal("chiSquareP", Messages.byAttribute_chiSquareP), //$NON-NLS-1$
				Columns.decimal("fisherP", Messages.byAttribute_fisherP), //$NON-NLS-1$
				Columns.decimal("adjustedP", Messages.byAttribute_adjustedP), //$NON-NLS-1$
				Columns.decimal("cramersV", Messages.byAttribute_cramersV), //$NON-NLS-1$
				Columns.text("note", Messages.byAttribute_note))); //$NON-NLS-1$
		double[] adjusted = Holm.adjusted(lines.stream().mapToDouble(each -> each.fisher().probability()).toArray());
		List<List<Cell>> rows = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			Evidence all = Evidence.ofCodings(study,
					line.tallies().stream().flatMapToInt(each -> IntStream.of(each.codings())).sorted().distinct().toArray());
			List<Cell> row = new ArrayList<>();
			row.add(Cell.text(index.labels().get(line.code()).name(), all));
			line.tallies().forEach(each -> row
					.add(Cell.of(each.count(participants), Evidence.ofCodings(study, each.codings()))));
			row.addAll(List.of(Cell.of(line.table().chiSquare(), all), Cell.of(line.table().degreesOfFreedom()),
					Cell.of(line.table().chiSquareProbability(), all), Cell.of(line.fisher().probability(), all),
					Cell.of(adjusted[i], all), Cell.of(line.table().cramersV(), all), Cell.text(note(line))));
			rows.add(row);
		}
		return new TableResult(title, columns, rows);
	}

	private static String note(Line line) {
		List<String> notes = new ArrayList<>();
		if (line.table().degreesOfFreedom() > 0 && line.table().hasSmallExpectedCounts()) {
			notes.add(Messages.byAttribute_small);
		}
		if (!line.fisher().exact()) {
			notes.add(Messages.byAttribute_drawn);
		}
		return String.join("; ", notes); //$NON-NLS-1$
	}

	private static MatrixResult residuals(StudySnapshot study, CodingIndex index, List<Line> lines, List<Label> groups) {
		return new MatrixResult(Messages.byAttribute_residualsTitle, Messages.byAttribute_residual, false,
				lines.stream().map(each -> index.labels().get(each.code())).toList(), groups, new MatrixResult.Values() {

					@Override
					public double value(int row, int column) {
						return lines.get(row).table().residual(0, column);
					}

					@Override
					public Evidence evidence(int row, int column) {
						return Evidence.ofCodings(study, lines.get(row).tallies().get(column).codings());
					}
				});
	}

	private static TextResult notes(CodingIndex index, List<Line> lines, boolean participants) {
		List<Paragraph> result = new ArrayList<>();
		if (!participants) {
			result.add(Paragraph.warning(Messages.byAttribute_dependent));
		}
		List<Line> small = lines.stream()
				.filter(each -> each.table().degreesOfFreedom() > 0 && each.table().hasSmallExpectedCounts()).toList();
		if (!small.isEmpty()) {
			result.add(Paragraph.warning(NLS.bind(Messages.byAttribute_smallCounts, small.size(), lines.size())));
		}
		double[] adjusted = Holm.adjusted(lines.stream().mapToDouble(each -> each.fisher().probability()).toArray());
		List<String> differing = IntStream.range(0, lines.size()).filter(i -> adjusted[i] < SIGNIFICANT)
				.mapToObj(i -> index.labels().get(lines.get(i).code()).name()).toList();
		result.add(Paragraph.plain(differing.isEmpty() ? Messages.byAttribute_noDifference
				: NLS.bind(Messages.byAttribute_difference, String.join(", ", differing)))); //$NON-NLS-1$
		result.add(Paragraph.plain(Messages.byAttribute_howResiduals));
		return new TextResult(Messages.byAttribute_notesTitle, result);
	}
}
