package org.themewright.analysis.methods.internal.talk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.SubMonitor;
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
import org.themewright.analysis.methods.internal.Columns;
import org.themewright.analysis.methods.internal.units.Words;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.SpeakerRole;

/**
 * How much each speaker says in each source and each role in all: turns, words and their share of the words that somebody
 * says there. Sources without turns are left out.
 */
public final class TalkTime implements AnalysisMethod {

	private static final double HUNDRED = 100;

	private record Speaker(int source, String name, SpeakerRole role, String participantId) {
	}

	/** What somebody said. */
	private static final class Talk {

		private final List<Passage> turns = new ArrayList<>();
		private long words;

		void add(SourceData source, TurnData turn, long count) {
			turns.add(new Passage(source.id(), turn.start(), turn.end(), null));
			words += count;
		}

		Evidence evidence() {
			return Evidence.lazy(() -> List.copyOf(turns));
		}
	}

	@Override
	public AnalysisResult run(AnalysisContext context) throws AnalysisException {
		StudySnapshot study = context.study();
		Map<Speaker, Talk> speakers = new LinkedHashMap<>();
		Map<SpeakerRole, Talk> roles = new LinkedHashMap<>();
		long[] words = new long[study.sources().size()];
		SubMonitor progress = SubMonitor.convert(context.monitor(), words.length);
		context.checkCanceled();
		for (int i = 0; i < words.length; i++) {
			context.checkCanceled();
			progress.worked(1);
			SourceData source = study.sources().get(i);
			Words all = Words.of(source.text());
			for (TurnData turn : source.turns()) {
				long count = all.firstFrom(turn.end()) - (long) all.firstFrom(turn.start());
				words[i] += count;
				String name = Objects.requireNonNullElse(turn.speaker(), Messages.talk_nobody);
				speakers.computeIfAbsent(new Speaker(i, name, turn.role(), turn.participantId()), key -> new Talk())
						.add(source, turn, count);
				roles.computeIfAbsent(turn.role(), key -> new Talk()).add(source, turn, count);
			}
		}
		if (speakers.isEmpty()) {
			throw new AnalysisException(Messages.talk_noTurns);
		}
		return new CompositeResult(Messages.talk_title,
				List.of(new Part("speakers", speakers(study, speakers, words)), //$NON-NLS-1$
						new Part("roles", roles(roles)), new Part("chart", chart(study, speakers, words)))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String name(SpeakerRole role) {
		return switch (role) {
			case INTERVIEWER -> Messages.talk_interviewer;
			case PARTICIPANT -> Messages.talk_participant;
			default -> Messages.talk_other;
		};
	}

	private static TableResult speakers(StudySnapshot study, Map<Speaker, Talk> speakers, long[] words) {
		Map<String, String> participants = new LinkedHashMap<>();
		study.participants().forEach((ParticipantData each) -> participants.put(each.id(), each.name()));
		List<Column> columns = new ArrayList<>(List.of(Columns.text("source", Messages.talk_source), //$NON-NLS-1$
				Columns.text("speaker", Messages.talk_speaker), Columns.text("role", Messages.talk_role), //$NON-NLS-1$ //$NON-NLS-2$
				Columns.text("participant", Messages.talk_participant))); //$NON-NLS-1$
		columns.addAll(numbers());
		List<List<Cell>> rows = new ArrayList<>();
		speakers.forEach((speaker, talk) -> {
			List<Cell> row = new ArrayList<>(List.of(Cell.text(study.sources().get(speaker.source()).name()),
					Cell.text(speaker.name()), Cell.text(name(speaker.role())),
					Cell.text(participants.get(speaker.participantId()))));
			row.addAll(numbers(talk, words[speaker.source()]));
			rows.add(row);
		});
		return new TableResult(Messages.talk_speakersTitle, columns, rows);
	}

	private static TableResult roles(Map<SpeakerRole, Talk> roles) {
		long all = roles.values().stream().mapToLong(each -> each.words).sum();
		List<Column> columns = new ArrayList<>(List.of(Columns.text("role", Messages.talk_role))); //$NON-NLS-1$
		columns.addAll(numbers());
		List<List<Cell>> rows = new ArrayList<>();
		for (SpeakerRole role : SpeakerRole.values()) {
			if (roles.containsKey(role)) {
				List<Cell> row = new ArrayList<>(List.of(Cell.text(name(role))));
				row.addAll(numbers(roles.get(role), all));
				rows.add(row);
			}
		}
		return new TableResult(Messages.talk_rolesTitle, columns, rows);
	}

	private static List<Column> numbers() {
		return List.of(Columns.integer("turns", Messages.talk_turns), Columns.integer("words", Messages.talk_words), //$NON-NLS-1$ //$NON-NLS-2$
				Columns.decimal("share", Messages.talk_share), //$NON-NLS-1$
				Columns.decimal("wordsPerTurn", Messages.talk_wordsPerTurn)); //$NON-NLS-1$
	}

	private static List<Cell> numbers(Talk talk, long all) {
		Evidence behind = talk.evidence();
		return List.of(Cell.of(talk.turns.size(), behind), Cell.of(talk.words, behind),
				Cell.of(HUNDRED * talk.words / all, behind), Cell.of((double) talk.words / talk.turns.size(), behind));
	}

	private static SeriesChart chart(StudySnapshot study, Map<Speaker, Talk> speakers, long[] words) {
		List<Integer> sources = speakers.keySet().stream().map(Speaker::source).distinct().toList();
		List<Series> series = new ArrayList<>();
		for (SpeakerRole role : SpeakerRole.values()) {
			List<Point> points = new ArrayList<>();
			for (int i = 0; i < sources.size(); i++) {
				int source = sources.get(i);
				List<Talk> talks = speakers.entrySet().stream()
						.filter(each -> each.getKey().source() == source && each.getKey().role() == role)
						.map(Map.Entry::getValue).toList();
				if (!talks.isEmpty() && words[source] > 0) {
					points.add(new Point(i, HUNDRED * talks.stream().mapToLong(each -> each.words).sum() / words[source], "", //$NON-NLS-1$
							Evidence.union(talks.stream().map(Talk::evidence).toList())));
				}
			}
			if (!points.isEmpty()) {
				series.add(new Series(new Label(role.getLiteral(), name(role)), points));
			}
		}
		return new SeriesChart(Messages.talk_chartTitle, Kind.BAR, true,
				new Axis(Messages.talk_source, sources.stream().map(each -> study.sources().get(each).name()).toList()),
				Axis.of(Messages.talk_share), series);
	}
}
