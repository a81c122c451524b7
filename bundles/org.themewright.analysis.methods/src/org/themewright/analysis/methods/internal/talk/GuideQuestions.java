package org.themewright.analysis.methods.internal.talk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
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
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.methods.internal.Columns;
import org.themewright.analysis.methods.internal.units.Words;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.GuideQuestionData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.core.text.TextRange;
import org.themewright.model.SpeakerRole;

/**
 * Which questions of the interview guide were asked in which interview, and how many words were answered. A question counts
 * as asked in a turn of an interviewer that has at least a given share of its different words; the answer is what others say
 * until an interviewer speaks again. A turn asks the question that it is most like, of alike ones the first.
 */
public final class GuideQuestions implements AnalysisMethod {

	private static final double HUNDRED = 100;

	/** Questions and answers of one question in one source. */
	private static final class Answer {

		private final List<Passage> passages = new ArrayList<>();
		private long words;
		private boolean asked;
	}

	@Override
	public AnalysisResult run(AnalysisContext context) throws AnalysisException {
		context.checkCanceled();
		StudySnapshot study = context.study();
		List<GuideQuestionData> guide = study.guide();
		if (guide.isEmpty()) {
			throw new AnalysisException(Messages.guide_none);
		}
		double likeness = context.parameters().number("likeness") / HUNDRED; //$NON-NLS-1$
		List<Set<String>> questions = guide.stream().map(each -> words(each.text())).toList();
		Answer[][] answers = new Answer[guide.size()][study.sources().size()];
		SubMonitor progress = SubMonitor.convert(context.monitor(), study.sources().size());
		for (int i = 0; i < study.sources().size(); i++) {
			context.checkCanceled();
			progress.worked(1);
			for (int q = 0; q < guide.size(); q++) {
				answers[q][i] = new Answer();
			}
			read(study.sources().get(i), i, questions, likeness, answers);
		}
		return new CompositeResult(Messages.guide_title, List.of(new Part("questions", table(study, answers)), //$NON-NLS-1$
				new Part("matrix", new HeatMapChart(matrix(study, answers), Scale.SEQUENTIAL)))); //$NON-NLS-1$
	}

	private static Set<String> words(String text) {
		Set<String> result = new LinkedHashSet<>();
		for (TextRange range : Words.of(text).ranges()) {
			result.add(Words.folded(range.in(text)));
		}
		return result;
	}

	private static void read(SourceData source, int place, List<Set<String>> questions, double likeness,
			Answer[][] answers) {
		Answer open = null;
		for (TurnData turn : source.turns()) {
			String said = source.text().substring(turn.start(), turn.end());
			if (turn.role() == SpeakerRole.INTERVIEWER) {
				int question = likest(questions, words(said), likeness);
				open = question < 0 ? null : answers[question][place];
				if (open != null) {
					open.asked = true;
					open.passages.add(new Passage(source.id(), turn.start(), turn.end(), null));
				}
			} else if (open != null) {
				open.passages.add(new Passage(source.id(), turn.start(), turn.end(), null));
				open.words += Words.of(said).size();
			}
		}
	}

	/** The number of the question that is most in what was said; -1 when none is enough. */
	private static int likest(List<Set<String>> questions, Set<String> said, double likeness) {
		int result = -1;
		double greatest = 0;
		for (int i = 0; i < questions.size(); i++) {
			Set<String> both = new HashSet<>(questions.get(i));
			both.retainAll(said);
			double share = questions.get(i).isEmpty() ? 0 : (double) both.size() / questions.get(i).size();
			if (share >= likeness && share > greatest) {
				greatest = share;
				result = i;
			}
		}
		return result;
	}

	private static Evidence evidence(Answer answer) {
		return Evidence.of(answer.passages);
	}

	private static TableResult table(StudySnapshot study, Answer[][] answers) {
		List<Column> columns = new ArrayList<>(List.of(Columns.text("topic", Messages.guide_topic), //$NON-NLS-1$
				Columns.text("question", Messages.guide_question), Columns.integer("asked", Messages.guide_asked))); //$NON-NLS-1$ //$NON-NLS-2$
		study.sources().forEach(each -> columns.add(Columns.integer("source:" + each.id(), each.name()))); //$NON-NLS-1$
		List<List<Cell>> rows = new ArrayList<>();
		for (int q = 0; q < answers.length; q++) {
			List<Cell> row = new ArrayList<>();
			row.add(Cell.text(study.guide().get(q).topic()));
			row.add(Cell.text(study.guide().get(q).text()));
			long asked = 0;
			List<Cell> cells = new ArrayList<>();
			for (Answer answer : answers[q]) {
				asked += answer.asked ? 1 : 0;
				// Not asked is something else than asked and not answered.
				cells.add(answer.asked ? Cell.of(answer.words, evidence(answer)) : Cell.text(null));
			}
			row.add(Cell.of(asked));
			row.addAll(cells);
			rows.add(row);
		}
		return new TableResult(Messages.guide_title, columns, rows);
	}

	private static MatrixResult matrix(StudySnapshot study, Answer[][] answers) {
		return new MatrixResult(Messages.guide_matrixTitle, Messages.guide_words, true,
				study.guide().stream().map(each -> new Label(each.id(), each.text())).toList(),
				study.sources().stream().map(each -> new Label(each.id(), each.name())).toList(),
				new MatrixResult.Values() {

					@Override
					public double value(int row, int column) {
						return answers[row][column].asked ? answers[row][column].words : Double.NaN;
					}

					@Override
					public Evidence evidence(int row, int column) {
						return GuideQuestions.evidence(answers[row][column]);
					}
				});
	}
}
