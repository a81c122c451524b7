package org.example.talktime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TableResult.ColumnType;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;

/** Counts the turns and words of each speaker in each transcript, as a table and as a chart. */
public final class TalkTime implements AnalysisMethod {

	/** What a speaker said in a transcript. */
	private static final class Talk {

		private final List<Passage> turns = new ArrayList<>();
		private long words;

		void add(SourceData source, TurnData turn) {
			turns.add(new Passage(source.id(), turn.start(), turn.end(), null));
			words += words(source.text().substring(turn.start(), turn.end()));
		}

		Evidence evidence() {
			return Evidence.of(turns);
		}
	}

	@Override
	public AnalysisResult run(AnalysisContext context) {
		long fewest = context.parameters().wholeNumber("minWords");
		List<SourceData> sources = context.study().sources();
		List<List<Cell>> rows = new ArrayList<>();
		Map<String, List<Point>> bars = new LinkedHashMap<>();
		for (int i = 0; i < sources.size(); i++) {
			context.checkCanceled();
			int category = i;
			talks(sources.get(i)).forEach((speaker, talk) -> {
				if (talk.words >= fewest) {
					rows.add(List.of(Cell.text(sources.get(category).name()), Cell.text(speaker),
							Cell.of(talk.turns.size(), talk.evidence()), Cell.of(talk.words, talk.evidence())));
					bars.computeIfAbsent(speaker, name -> new ArrayList<>())
							.add(new Point(category, talk.words, "", talk.evidence()));
				}
			});
		}
		TableResult table = new TableResult("Words by speaker", List.of(new Column("transcript", "Transcript", ColumnType.TEXT),
				new Column("speaker", "Speaker", ColumnType.TEXT), new Column("turns", "Turns", ColumnType.INTEGER),
				new Column("words", "Words", ColumnType.INTEGER)), rows);
		List<Series> series = new ArrayList<>();
		bars.forEach((speaker, points) -> series.add(new Series(new Label(speaker, speaker), points)));
		SeriesChart chart = new SeriesChart("Words by speaker", Kind.BAR, false,
				new Axis("Transcript", sources.stream().map(SourceData::name).toList()), Axis.of("Words"), series);
		return new CompositeResult("Words by speaker", List.of(new Part("table", table), new Part("chart", chart)));
	}

	/** What was said by speaker, in order of appearance. */
	private static Map<String, Talk> talks(SourceData source) {
		Map<String, Talk> result = new LinkedHashMap<>();
		for (TurnData turn : source.turns()) {
			if (turn.speaker() != null) {
				result.computeIfAbsent(turn.speaker(), speaker -> new Talk()).add(source, turn);
			}
		}
		return result;
	}

	private static long words(String text) {
		return text.isBlank() ? 0 : text.strip().split("\\s+").length;
	}
}
