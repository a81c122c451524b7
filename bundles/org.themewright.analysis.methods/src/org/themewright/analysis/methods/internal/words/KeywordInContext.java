package org.themewright.analysis.methods.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
import org.themewright.analysis.Passage;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.methods.internal.Columns;
import org.themewright.analysis.methods.internal.units.Words;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;

/**
 * Every place of words with what stands before and after: H. P. Luhn, "Key word-in-context index for technical literature",
 * American Documentation 11(4), 1960, pp. 288-295. And a dispersion plot: in which parts of each source they are.
 */
public final class KeywordInContext implements AnalysisMethod {

	/** A place: words from first to last of a source, within the words from and to of a turn. */
	private record Hit(int source, TurnData turn, Words words, int first, int last, int from, int to) {

		int start() {
			return words.start(first);
		}

		int end() {
			return words.end(last);
		}
	}

	@Override
	public AnalysisResult run(AnalysisContext context) throws AnalysisException {
		context.checkCanceled();
		StudySnapshot study = context.study();
		String text = context.parameters().text("word").strip(); //$NON-NLS-1$
		WordPattern pattern = new WordPattern(text);
		if (pattern.length() == 0) {
			throw new AnalysisException(NLS.bind(Messages.words_noWord, text));
		}
		Predicate<TurnData> whose = Speech.by(context.parameters().choice("speakers")); //$NON-NLS-1$
		int around = (int) context.parameters().wholeNumber("context"); //$NON-NLS-1$
		SubMonitor progress = SubMonitor.convert(context.monitor(), study.sources().size());
		List<Hit> hits = new ArrayList<>();
		for (int i = 0; i < study.sources().size(); i++) {
			context.checkCanceled();
			progress.worked(1);
			int source = i;
			SourceData data = study.sources().get(i);
			Speech.read(data, whose, (turn, words, from, to) -> {
				for (int first = from; first + pattern.length() <= to; first++) {
					if (matches(pattern, data, words, first)) {
						hits.add(new Hit(source, turn, words, first, first + pattern.length() - 1, from, to));
					}
				}
			});
		}
		String title = NLS.bind(Messages.words_contextTitle, text);
		return new CompositeResult(title, List.of(new Part("places", table(title, study, hits, around)), //$NON-NLS-1$
				new Part("dispersion", dispersion(study, hits, text, //$NON-NLS-1$
						(int) context.parameters().wholeNumber("parts"))))); //$NON-NLS-1$
	}

	private static boolean matches(WordPattern pattern, SourceData source, Words words, int first) {
		return IntStream.range(0, pattern.length())
				.allMatch(i -> pattern.matches(i, Speech.folded(source, words, first + i)));
	}

	private static Evidence evidence(StudySnapshot study, List<Hit> hits) {
		return Evidence.of(hits.stream()
				.map(each -> new Passage(study.sources().get(each.source()).id(), each.start(), each.end(), null)).toList());
	}

	private static TableResult table(String title, StudySnapshot study, List<Hit> hits, int around) {
		List<List<Cell>> rows = new ArrayList<>();
		for (Hit hit : hits) {
			SourceData source = study.sources().get(hit.source());
			String text = source.text();
			int left = hit.words().start(Math.max(hit.from(), hit.first() - around));
			int right = hit.words().end(Math.min(hit.to() - 1, hit.last() + around));
			rows.add(List.of(Cell.text(source.name()), Cell.text(hit.turn() == null ? null : hit.turn().speaker()),
					Cell.text(line(text, left, hit.start())),
					Cell.text(line(text, hit.start(), hit.end()), evidence(study, List.of(hit))),
					Cell.text(line(text, hit.end(), right))));
		}
		return new TableResult(title,
				List.of(Columns.text("source", Messages.words_source), Columns.text("speaker", Messages.words_speaker), //$NON-NLS-1$ //$NON-NLS-2$
						Columns.text("left", Messages.words_left), Columns.text("keyword", Messages.words_keyword), //$NON-NLS-1$ //$NON-NLS-2$
						Columns.text("right", Messages.words_right)), //$NON-NLS-1$
				rows);
	}

	private static String line(String text, int from, int to) {
		return text.substring(from, to).replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static HeatMapChart dispersion(StudySnapshot study, List<Hit> hits, String text, int parts) {
		List<List<List<Hit>>> cells = study.sources().stream()
				.map(source -> IntStream.range(0, parts).mapToObj(i -> (List<Hit>) new ArrayList<Hit>()).toList()).toList();
		for (Hit hit : hits) {
			long length = study.sources().get(hit.source()).text().length();
			cells.get(hit.source()).get((int) (hit.start() * (long) parts / length)).add(hit);
		}
		List<Label> rows = study.sources().stream().map(each -> new Label(each.id(), each.name())).toList();
		List<Label> columns = IntStream.rangeClosed(1, parts)
				.mapToObj(i -> new Label("part" + i, NLS.bind(Messages.words_part, 100 * i / parts))).toList(); //$NON-NLS-1$
		return new HeatMapChart(new MatrixResult(NLS.bind(Messages.words_dispersionTitle, text), Messages.words_count, true,
				rows, columns, new MatrixResult.Values() {

					@Override
					public double value(int row, int column) {
						return cells.get(row).get(column).size();
					}

					@Override
					public Evidence evidence(int row, int column) {
						return KeywordInContext.evidence(study, cells.get(row).get(column));
					}
				}), Scale.SEQUENTIAL);
	}
}
