package org.themewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.themewright.analysis.export.CsvExport;
import org.themewright.analysis.export.ResultJson;
import org.themewright.analysis.export.ResultTables;
import org.themewright.analysis.export.SvgExport;
import org.themewright.analysis.export.SvgTheme;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.sample.SampleStudy;
import org.themewright.tests.support.PluginXmlRegistry;

/**
 * Every built-in method on the sample study, against the files in {@code golden/}, which hold the first lines of each part.
 * A file that a change makes differ is looked at and then written anew: delete it and run this with
 * {@code -Dgolden.folder=src/test/resources/golden}.
 */
class GoldenFilesTest {

	private static final int LINES = 40;

	/** What is asked of methods that do not go without. */
	private static final Map<String, Map<String, List<String>>> VALUES = Map.of("codeByAttribute",
			Map.of("attribute", List.of("Setting")), "keyness", Map.of("attribute", List.of("Setting"), "value", List.of("community")),
			"keywordInContext", Map.of("word", List.of("peer*")), "agreement", Map.of("draws", List.of("100")));

	@TempDir
	private static Path temp;

	private static StudySession session;

	@BeforeAll
	static void make() throws StudyException {
		session = SampleStudy.create(temp.resolve("sample"), PluginXmlRegistry.ofClassPath().registry(), null);
	}

	@AfterAll
	static void close() {
		session.close();
	}

	static List<String> methods() {
		return new AnalysisMethodRegistry(PluginXmlRegistry.ofClassPath().registry()).getMethods().stream()
				.filter(each -> each.getContributor().equals("org.themewright.analysis.methods"))
				.map(AnalysisMethodDescriptor::getShortId).toList();
	}

	private static AnalysisResult run(String method) throws AnalysisException {
		StudySnapshot study = session.snapshot();
		AnalysisMethodDescriptor descriptor = Methods.find(method);
		return descriptor.run(study, Scope.ALL, descriptor.parameters(VALUES.getOrDefault(method, Map.of()), study), null);
	}

	@ParameterizedTest
	@MethodSource("methods")
	void theSampleStudyGivesWhatItGave(String method) throws AnalysisException, IOException {
		StringBuilder found = new StringBuilder();
		for (TableResult table : ResultTables.of(run(method))) {
			StringBuilder csv = new StringBuilder();
			CsvExport.write(table, csv);
			found.append("== ").append(table.title()).append(" (").append(table.rowCount()).append(")\n")
					.append(csv.toString().replace("\r", "").lines().limit(LINES).map(GoldenFilesTest::rounded)
							.collect(Collectors.joining("\n", "", "\n")));
		}
		String folder = System.getProperty("golden.folder");
		if (folder != null && !Files.exists(Path.of(folder, method + ".txt"))) {
			Files.createDirectories(Path.of(folder));
			Files.writeString(Path.of(folder, method + ".txt"), found);
		}
		try (InputStream in = folder == null ? GoldenFilesTest.class.getResourceAsStream("/golden/" + method + ".txt")
				: Files.newInputStream(Path.of(folder, method + ".txt"))) {
			assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), found.toString());
		}
	}

	/** Processors may differ in the last digits. */
	private static String rounded(String line) {
		return Pattern.compile("-?\\d+\\.\\d{7,}(E-?\\d+)?").matcher(line)
				.replaceAll(each -> Double.toString(Math.round(Double.parseDouble(each.group()) * 1e6) / 1e6));
	}

	/** The same study and parameters give the same bytes, with all that is behind them; every chart can be drawn. */
	@ParameterizedTest
	@MethodSource("methods")
	void resultsAreTheSameEveryTime(String method) throws AnalysisException, IOException {
		List<String> both = new ArrayList<>();
		for (int i = 0; i < 2; i++) {
			StringBuilder json = new StringBuilder();
			AnalysisResult result = run(method);
			ResultJson.write(result, json);
			if (SvgExport.canDraw(result)) {
				SvgExport.write(result, SvgTheme.LIGHT, json);
			}
			both.add(json.toString());
		}
		assertEquals(both.get(0), both.get(1));
	}

	@Test
	void everyMethodIsThere() {
		assertEquals(List.of("agreement", "codeByAttribute", "codeCooccurrence", "codeFrequency", "codeSequence", "collocations",
				"frameworkMatrix", "guideQuestions", "keyness", "keywordInContext", "saturation", "similarity", "talkTime",
				"wordFrequency"), methods().stream().sorted().toList());
	}
}
