package org.themewright.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.themewright.analysis.AnalysisContext;
import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.AnalysisMethod;
import org.themewright.analysis.ParameterDeclaration;
import org.themewright.analysis.ParameterDeclaration.Choice;
import org.themewright.analysis.ParameterException;
import org.themewright.analysis.ParameterType;
import org.themewright.analysis.Parameters;
import org.themewright.analysis.methods.internal.agreement.ResearcherAgreement;
import org.themewright.analysis.methods.internal.cooccurrence.CodeCooccurrence;
import org.themewright.analysis.methods.internal.framework.FrameworkMatrix;
import org.themewright.analysis.methods.internal.words.WordFrequency;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.ResearcherData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.ThemeData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.SpeakerRole;

/**
 * Measures methods of analysis beside the plainest way to find the same, over three sizes: co-occurrence, agreement by
 * character, word frequency, and the framework matrix. Argument: the greatest size in percent (100) of 100,000 codings, 35
 * transcripts by five researchers, 120 MB of text, 200 participants.
 */
public final class AnalysisBenchmark {

	private static final int ROUNDS = 3;
	private static final int CODES = 200;
	private static final double MILLION = 1_000_000;

	/** Something that is measured. */
	private interface Work {
		Object run() throws AnalysisException;
	}

	private AnalysisBenchmark() {
	}

	/** Measures each at a quarter, a half and all of the size. */
	public static void main(String[] arguments) throws AnalysisException, ParameterException {
		double size = (arguments.length > 0 ? Double.parseDouble(arguments[0]) : 100) / 100;
		System.out.println("what                       size      method ms   naive ms"); //$NON-NLS-1$
		for (double share : new double[] { 0.25, 0.5, 1 }) {
			int codings = (int) (100_000 * size * share);
			StudySnapshot study = study(20, 200_000, codings, 2, 20);
			print("co-occurrence", codings + " codings", //$NON-NLS-1$ //$NON-NLS-2$
					() -> run(new CodeCooccurrence(), study, choice("unit", "overlap"), choice("researcher", "any"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
							number("minCount", 1)), //$NON-NLS-1$
					() -> naivePairs(study));
		}
		for (double share : new double[] { 0.25, 0.5, 1 }) {
			int sources = Math.max(1, (int) (35 * size * share));
			StudySnapshot study = study(sources, 70_000, sources * 500, 5, sources);
			print("agreement by character", sources + " transcripts", //$NON-NLS-1$ //$NON-NLS-2$
					() -> run(new ResearcherAgreement(), study, choice("unit", "character"), choice("text", "all"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
							choice("values", "coded"), choice("nothingCoded", "missing"), none("round", ParameterType.ROUND), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
							flag("includeSubcodes", false), number("draws", 0), number("seed", 1)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					() -> naivePatterns(study));
		}
		for (double share : new double[] { 0.25, 0.5, 1 }) {
			int sources = Math.max(1, (int) (2_000 * size * share));
			StudySnapshot study = study(sources, 60_000, 0, 1, sources);
			print("word frequency", sources * 60_000 / 1_000_000 + " MB", //$NON-NLS-1$ //$NON-NLS-2$
					() -> run(new WordFrequency(), study, number("length", 1), flag("leaveOutCommon", true), //$NON-NLS-1$ //$NON-NLS-2$
							number("minCount", 2), choice("speakers", "all")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					() -> naiveWords(study));
		}
		for (double share : new double[] { 0.25, 0.5, 1 }) {
			int participants = Math.max(1, (int) (200 * size * share));
			StudySnapshot study = study(participants, 20_000, participants * 250, 2, participants);
			print("framework matrix", participants + " participants", //$NON-NLS-1$ //$NON-NLS-2$
					() -> run(new FrameworkMatrix(), study, none("themes", ParameterType.THEMES), number("quotes", 1), //$NON-NLS-1$ //$NON-NLS-2$
							none("attribute", ParameterType.ATTRIBUTE)), //$NON-NLS-1$
					() -> naiveMatrix(study));
		}
	}

	private static void print(String what, String size, Work method, Work naive) throws AnalysisException {
		System.out.printf("%-24s %-18s %10.0f %10.0f%n", what, size, median(method), median(naive)); //$NON-NLS-1$
	}

	private static double median(Work work) throws AnalysisException {
		double[] times = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			long start = System.nanoTime();
			if (work.run() == null) {
				throw new IllegalStateException();
			}
			times[i] = (System.nanoTime() - start) / MILLION;
		}
		Arrays.sort(times);
		return times[ROUNDS / 2];
	}

	/** A declared parameter whose default is its value. */
	private static ParameterDeclaration declare(String id, ParameterType type, String value, List<Choice> choices) {
		return new ParameterDeclaration(id, id, type, value, choices, false, null, null, null, List.of(), ""); //$NON-NLS-1$
	}

	private static ParameterDeclaration choice(String id, String value) {
		return declare(id, ParameterType.CHOICE, value, List.of(new Choice(value, value)));
	}

	private static ParameterDeclaration number(String id, int value) {
		return declare(id, ParameterType.INTEGER, Integer.toString(value), List.of());
	}

	private static ParameterDeclaration flag(String id, boolean value) {
		return declare(id, ParameterType.BOOLEAN, Boolean.toString(value), List.of());
	}

	private static ParameterDeclaration none(String id, ParameterType type) {
		return declare(id, type, null, List.of());
	}

	private static Object run(AnalysisMethod method, StudySnapshot study, ParameterDeclaration... parameters)
			throws AnalysisException {
		try {
			return method.run(new AnalysisContext(study, Parameters.of(List.of(parameters), Map.of(), study),
					new NullProgressMonitor()));
		} catch (ParameterException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A study with turns of about 330 characters of words by their rank, and codings all over it. */
	private static StudySnapshot study(int sources, int characters, int codings, int researchers, int participants) {
		Random random = new Random(7);
		List<CodeData> codes = new ArrayList<>();
		for (int i = 0; i < CODES; i++) {
			codes.add(new CodeData("c" + i, "Code " + i, "Code " + i, null, 0, null, null)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		List<SourceData> texts = new ArrayList<>();
		for (int i = 0; i < sources; i++) {
			texts.add(source(random, i, characters, "p" + i % participants)); //$NON-NLS-1$
		}
		List<CodingData> all = new ArrayList<>();
		for (int i = 0; i < codings; i++) {
			int start = random.nextInt(characters - 400);
			all.add(new CodingData("x" + i, "c" + random.nextInt(CODES), "s" + i % sources, "r" + random.nextInt(researchers), start, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					start + 20 + random.nextInt(350), 0, null, Instant.EPOCH));
		}
		Map<String, Integer> order = new HashMap<>();
		texts.forEach(each -> order.put(each.id(), order.size()));
		all.sort(Comparator.comparing((CodingData each) -> order.get(each.sourceId())).thenComparing(CodingData::start)
				.thenComparing(CodingData::end));
		List<ParticipantData> people = new ArrayList<>();
		for (int i = 0; i < participants; i++) {
			people.add(new ParticipantData("p" + i, "P " + i, true, Map.of())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		List<ResearcherData> coders = new ArrayList<>();
		for (int i = 0; i < researchers; i++) {
			coders.add(new ResearcherData("r" + i, "R " + i, "R", null)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		List<ThemeData> themes = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			themes.add(new ThemeData("t" + i, "Theme " + i, null, null, 0, //$NON-NLS-1$ //$NON-NLS-2$
					codes.subList(i * 10, i * 10 + 10).stream().map(CodeData::id).toList(), List.of(), List.of(), List.of()));
		}
		return new StudySnapshot("study", "Study", 1, coders, people, List.of(), codes, themes, texts, all, List.of()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static SourceData source(Random random, int number, int characters, String participant) {
		StringBuilder text = new StringBuilder(characters + 400);
		List<TurnData> turns = new ArrayList<>();
		while (text.length() < characters) {
			int start = text.length();
			while (text.length() - start < 330) {
				// Words by rank, as in texts that people say: a few often, most seldom.
				text.append("wort").append((int) Math.pow(40_000, random.nextDouble())).append(' '); //$NON-NLS-1$
			}
			text.append('\n');
			boolean asks = turns.size() % 2 == 0;
			turns.add(new TurnData(turns.size(), start, text.length(), asks ? "I" : participant, //$NON-NLS-1$
					asks ? SpeakerRole.INTERVIEWER : SpeakerRole.PARTICIPANT, asks ? null : participant, -1));
		}
		return new SourceData("s" + number, "s" + number, "S " + number, text.toString(), "en", List.of(participant), turns); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** Each coding with each other one of its source. */
	private static Object naivePairs(StudySnapshot study) {
		Map<String, Long> counts = new HashMap<>();
		for (List<CodingData> codings : study.codingsBySource().values()) {
			for (CodingData one : codings) {
				for (CodingData other : codings) {
					if (one.codeId().compareTo(other.codeId()) < 0
							&& Math.max(one.start(), other.start()) < Math.min(one.end(), other.end())) {
						counts.merge(one.codeId() + ' ' + other.codeId(), 1L, Long::sum);
					}
				}
			}
		}
		return counts;
	}

	/** Code by code, what each researcher says of each character. */
	private static Object naivePatterns(StudySnapshot study) {
		Map<String, Map<Integer, Long>> result = new HashMap<>();
		Map<String, List<CodingData>> bySource = study.codingsBySource();
		for (CodeData code : study.codes()) {
			Map<Integer, Long> counts = result.computeIfAbsent(code.id(), key -> new HashMap<>());
			for (SourceData source : study.sources()) {
				boolean[][] coded = new boolean[study.researchers().size()][source.text().length()];
				for (CodingData each : bySource.getOrDefault(source.id(), List.of())) {
					if (each.codeId().equals(code.id())) {
						Arrays.fill(coded[Integer.parseInt(each.researcherId().substring(1))], each.start(), each.end(), true);
					}
				}
				for (int i = 0; i < source.text().length(); i++) {
					int pattern = 0;
					for (boolean[] each : coded) {
						pattern = 2 * pattern + (each[i] ? 1 : 0);
					}
					counts.merge(pattern, 1L, Long::sum);
				}
			}
		}
		return result;
	}

	/** Words cut at everything that is no letter, in a sorted map. */
	private static Object naiveWords(StudySnapshot study) {
		Map<String, Integer> counts = new TreeMap<>();
		for (SourceData source : study.sources()) {
			for (String word : source.text().toLowerCase().split("[^\\p{L}\\p{N}]+")) { //$NON-NLS-1$
				counts.merge(word, 1, Integer::sum);
			}
		}
		return counts;
	}

	/** For each cell all codings are looked at. */
	private static Object naiveMatrix(StudySnapshot study) {
		Map<String, SourceData> sources = study.sourcesById();
		long found = 0;
		for (ParticipantData participant : study.participants()) {
			for (ThemeData theme : study.themes()) {
				for (CodingData coding : study.codings()) {
					if (theme.codeIds().contains(coding.codeId())) {
						TurnData turn = sources.get(coding.sourceId()).turnAt(coding.start());
						found += turn != null && participant.id().equals(turn.participantId()) ? 1 : 0;
					}
				}
			}
		}
		return found;
	}
}
