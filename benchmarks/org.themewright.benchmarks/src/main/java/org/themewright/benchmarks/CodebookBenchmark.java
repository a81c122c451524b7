package org.themewright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.codebook.CodeStatistics;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.CodingSet;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;

/**
 * Measures what it costs to keep up how the codes of a large codebook are used, beside counting all codings anew: after
 * one coding, and for all rows of the codebook. Arguments: number of codes (2000), of codings (100000).
 */
public final class CodebookBenchmark {

	private static final int ROUNDS = 200;
	private static final int TRANSCRIPTS = 200;
	private static final int CHARACTERS = 20_000;

	private CodebookBenchmark() {
	}

	/** Makes the study in a temporary folder, measures, deletes it. */
	public static void main(String[] arguments) throws IOException, StudyException {
		int codes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
		int codings = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
		Path folder = Files.createTempDirectory("themewright-benchmark");
		try {
			LargeStudies.make(folder, TRANSCRIPTS, codings, CHARACTERS);
			try (StudySession session = StudySession.open(folder, null)) {
				spread(session, codes);
				measure(session);
			}
		} finally {
			LargeStudies.delete(folder);
		}
	}

	/** Makes many codes, three levels deep, and spreads the codings over them. */
	private static void spread(StudySession session, int wanted) {
		StudyOperations operations = new StudyOperations(session);
		Random random = new Random(1);
		session.execute("Spread", () -> {
			List<Code> codes = new ArrayList<>(session.getStudy().getCodebook().getCodes());
			for (int i = codes.size(); i < wanted; i++) {
				Code parent = codes.get(random.nextInt(Math.min(codes.size(), 600)));
				codes.add(operations.createCode(parent, "Code " + i, null, null));
			}
			for (CodingSet set : session.getStudy().getCodingSets()) {
				set.getCodings().forEach(each -> each.setCode(codes.get(random.nextInt(codes.size()))));
			}
		});
	}

	private static void measure(StudySession session) {
		List<Code> codes = StudyObjects.allCodes(session.getStudy().getCodebook());
		CodeStatistics[] kept = { new CodeStatistics(session.getStudy()) };
		double[] updates = new double[ROUNDS];
		double[] recounts = new double[ROUNDS];
		double[] rows = new double[ROUNDS];
		int[] round = { -20 };
		session.addListener(change -> {
			long start = System.nanoTime();
			kept[0].update(change).forEach(kept[0]::withSubcodes);
			long end = System.nanoTime();
			CodeStatistics anew = new CodeStatistics(session.getStudy());
			long counted = System.nanoTime();
			codes.forEach(anew::withSubcodes);
			long shown = System.nanoTime();
			if (round[0] >= 0) {
				updates[round[0]] = (end - start) / 1e6;
				recounts[round[0]] = (counted - end) / 1e6;
				rows[round[0]] = (shown - counted) / 1e6;
			}
		});
		CodingSet set = session.getStudy().getCodingSets().get(0);
		for (; round[0] < ROUNDS; round[0]++) {
			int at = 300 + round[0];
			new CodingOperations(session).code((Transcript) set.getSource(), new TextRange(at, at + 33),
					codes.get(at % codes.size()), set.getResearcher());
		}
		CodeStatistics anew = new CodeStatistics(session.getStudy());
		if (!codes.stream().allMatch(each -> anew.withSubcodes(each).equals(kept[0].withSubcodes(each)))) {
			throw new IllegalStateException("what was kept up is not what counting anew gives");
		}
		System.out.printf("%d codes, %d codings%n", codes.size(),
				session.getStudy().getCodingSets().stream().mapToInt(each -> each.getCodings().size()).sum());
		print("kept up with one coding", updates);
		print("all counted anew", recounts);
		print("all rows with sub-codes", rows);
	}

	private static void print(String what, double[] millis) {
		Arrays.sort(millis);
		System.out.printf("%-26s median %9.4f ms, 95 %% %9.4f ms%n", what, millis[millis.length / 2],
				millis[millis.length * 95 / 100]);
	}
}
