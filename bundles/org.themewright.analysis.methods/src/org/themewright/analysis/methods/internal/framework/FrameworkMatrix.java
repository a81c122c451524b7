package org.themewright.analysis.methods.internal.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
import org.themewright.analysis.TableResult.Cells;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.methods.internal.Columns;
import org.themewright.analysis.methods.internal.codings.CodingIndex;
import org.themewright.analysis.methods.internal.codings.Voices;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.AttributeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.SummaryData;
import org.themewright.core.snapshot.StudySnapshot.ThemeData;

/**
 * Participants by themes: what each participant says to each theme. J. Ritchie, L. Spencer, "Qualitative data analysis for
 * applied policy research", in: Analyzing Qualitative Data, 1994, pp. 173-194. A cell has the summary that researchers wrote
 * and quotes: key quotes of the theme first, then others in the order of the study. Behind it are all codings of the
 * participant's words with codes that the theme and its sub-themes gather. Words of those who may not be quoted are not
 * quoted.
 */
public final class FrameworkMatrix implements AnalysisMethod {

	@Override
	public AnalysisResult run(AnalysisContext context) throws AnalysisException {
		context.checkCanceled();
		StudySnapshot study = context.study();
		List<ThemeData> themes = context.themes("themes"); //$NON-NLS-1$
		if (themes.isEmpty() || study.participants().isEmpty()) {
			throw new AnalysisException(themes.isEmpty() ? Messages.framework_noThemes : Messages.framework_noParticipants);
		}
		Map<String, Map<String, List<Integer>>> codings = codings(context, themes);
		Optional<AttributeData> attribute = context.attribute("attribute"); //$NON-NLS-1$
		int quotes = (int) context.parameters().wholeNumber("quotes"); //$NON-NLS-1$
		List<Column> columns = new ArrayList<>(List.of(Columns.text("participant", Messages.framework_participant))); //$NON-NLS-1$
		attribute.ifPresent(each -> columns.add(Columns.text("attribute:" + each.id(), each.name()))); //$NON-NLS-1$
		int first = columns.size();
		themes.forEach(each -> columns.add(Columns.text("theme:" + each.id(), each.name()))); //$NON-NLS-1$
		Matrix matrix = new Matrix(study, themes, codings, quotes);
		TableResult table = new TableResult(Messages.framework_title, columns, study.participants().size(), new Cells() {

			@Override
			public Object value(int row, int column) {
				ParticipantData participant = study.participants().get(row);
				if (column < first) {
					return column == 0 ? participant.name() : participant.values().get(attribute.orElseThrow().name());
				}
				return matrix.text(participant, themes.get(column - first));
			}

			@Override
			public Evidence evidence(int row, int column) {
				return column < first ? Evidence.NONE
						: matrix.evidence(study.participants().get(row), themes.get(column - first));
			}
		});
		return new CompositeResult(Messages.framework_title, List.of(new Part("matrix", table), //$NON-NLS-1$
				new Part("counts", new HeatMapChart(counts(study, themes, matrix), Scale.SEQUENTIAL)))); //$NON-NLS-1$
	}

	/** Places of codings by theme, then participant. */
	private static Map<String, Map<String, List<Integer>>> codings(AnalysisContext context, List<ThemeData> themes) {
		StudySnapshot study = context.study();
		CodingIndex index = new CodingIndex(study, true);
		Map<String, Integer> codes = new HashMap<>();
		study.codes().forEach(each -> codes.put(each.id(), codes.size()));
		Map<String, SourceData> sources = study.sourcesById();
		Map<Integer, Set<String>> voices = new HashMap<>();
		Map<String, Map<String, List<Integer>>> result = new HashMap<>();
		for (ThemeData theme : themes) {
			context.checkCanceled();
			Map<String, List<Integer>> byParticipant = new HashMap<>();
			gathered(study, theme).stream().map(codes::get).filter(each -> each != null)
					.flatMapToInt(code -> IntStream.of(index.of(code))).sorted().distinct()
					.forEach(coding -> voices
							.computeIfAbsent(coding,
									key -> Voices.of(sources.get(index.coding(key).sourceId()), index.coding(key)))
							.forEach(voice -> byParticipant.computeIfAbsent(voice, key -> new ArrayList<>()).add(coding)));
			result.put(theme.id(), byParticipant);
		}
		return result;
	}

	/** The codes of a theme and of all themes below it. */
	private static Set<String> gathered(StudySnapshot study, ThemeData theme) {
		Set<String> themes = new LinkedHashSet<>(Set.of(theme.id()));
		Set<String> result = new LinkedHashSet<>(theme.codeIds());
		for (ThemeData each : study.themes()) {
			if (each.parentId() != null && themes.contains(each.parentId())) {
				themes.add(each.id());
				result.addAll(each.codeIds());
			}
		}
		return result;
	}

	private static MatrixResult counts(StudySnapshot study, List<ThemeData> themes, Matrix matrix) {
		return new MatrixResult(Messages.framework_countsTitle, Messages.framework_codings, true,
				study.participants().stream().map(each -> new Label(each.id(), each.name())).toList(),
				themes.stream().map(each -> new Label(each.id(), each.name())).toList(), new MatrixResult.Values() {

					@Override
					public double value(int row, int column) {
						return matrix.codings(study.participants().get(row), themes.get(column)).size();
					}

					@Override
					public Evidence evidence(int row, int column) {
						return matrix.evidence(study.participants().get(row), themes.get(column));
					}
				});
	}

	/** The cells. */
	private static final class Matrix {

		private final StudySnapshot study;
		private final Map<String, Map<String, List<Integer>>> codings;
		private final Map<String, SourceData> sources;
		private final Map<List<String>, String> summaries = new HashMap<>();
		private final Map<String, Integer> keyQuotes = new HashMap<>();
		private final Set<String> quotable;
		private final int quotes;

		Matrix(StudySnapshot study, List<ThemeData> themes, Map<String, Map<String, List<Integer>>> codings, int quotes) {
			this.study = study;
			this.codings = codings;
			this.quotes = quotes;
			sources = study.sourcesById();
			quotable = study.participants().stream().filter(ParticipantData::quotesAllowed).map(ParticipantData::id)
					.collect(Collectors.toSet());
			for (ThemeData theme : themes) {
				for (SummaryData each : theme.summaries()) {
					summaries.put(List.of(theme.id(), each.participantId()), each.text());
				}
				theme.keyQuoteIds().forEach(each -> keyQuotes.putIfAbsent(theme.id() + ' ' + each, keyQuotes.size()));
			}
		}

		List<Integer> codings(ParticipantData participant, ThemeData theme) {
			return codings.get(theme.id()).getOrDefault(participant.id(), List.of());
		}

		Evidence evidence(ParticipantData participant, ThemeData theme) {
			return Evidence.ofCodings(study,
					codings(participant, theme).stream().mapToInt(Integer::intValue).toArray());
		}

		/** The summary and quotes; null where there is nothing. */
		String text(ParticipantData participant, ThemeData theme) {
			List<String> parts = new ArrayList<>();
			String summary = summaries.get(List.of(theme.id(), participant.id()));
			if (summary != null && !summary.isBlank()) {
				parts.add(summary.strip());
			}
			if (participant.quotesAllowed()) {
				codings(participant, theme).stream().map(study.codings()::get)
						.sorted(Comparator.comparingInt(
								each -> keyQuotes.getOrDefault(theme.id() + ' ' + each.id(), Integer.MAX_VALUE)))
						.filter(each -> Voices.mayBeQuoted(sources.get(each.sourceId()), each, quotable))
						.map(this::words).distinct().limit(quotes).forEach(parts::add);
			} else if (quotes > 0 && !codings(participant, theme).isEmpty()) {
				parts.add(Messages.framework_withheld);
			}
			return parts.isEmpty() ? null : String.join("\n", parts); //$NON-NLS-1$
		}

		private String words(CodingData coding) {
			return '\u201C' + sources.get(coding.sourceId()).text().substring(coding.start(), coding.end()).strip()
					.replaceAll("\\s+", " ") + '\u201D'; //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
