package org.example.talktime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.themewright.analysis.AnalysisContext;
import org.themewright.analysis.AnalysisMethod;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TableResult.ColumnType;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;

/** Counts the turns and words of each speaker in each transcript. */
public final class TalkTime implements AnalysisMethod {

	@Override
	public AnalysisResult run(AnalysisContext context) {
		double fewest = context.parameters().number("minWords");
		List<List<Cell>> rows = new ArrayList<>();
		for (SourceData source : context.study().sources()) {
			context.checkCanceled();
			count(source).forEach((speaker, counts) -> {
				if (counts[1] >= fewest) {
					rows.add(List.of(Cell.text(source.name()), Cell.text(speaker), Cell.of(counts[0]),
							Cell.of(counts[1])));
				}
			});
		}
		return new TableResult("Talk time", List.of(new Column("transcript", "Transcript", ColumnType.TEXT),
				new Column("speaker", "Speaker", ColumnType.TEXT), new Column("turns", "Turns", ColumnType.INTEGER),
				new Column("words", "Words", ColumnType.INTEGER)), rows);
	}

	/** Turns and words by speaker, in order of appearance. */
	private static Map<String, long[]> count(SourceData source) {
		Map<String, long[]> result = new LinkedHashMap<>();
		for (TurnData turn : source.turns()) {
			if (turn.speaker() != null) {
				long[] counts = result.computeIfAbsent(turn.speaker(), speaker -> new long[2]);
				counts[0]++;
				counts[1] += words(source.text().substring(turn.start(), turn.end()));
			}
		}
		return result;
	}

	private static long words(String text) {
		return text.isBlank() ? 0 : text.strip().split("\\s+").length;
	}
}
