package org.themewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.themewright.analysis.plugins.MethodTrial;
import org.themewright.analysis.plugins.PluginReport;
import org.themewright.analysis.plugins.Plugins;
import org.themewright.tests.support.PluginXmlRegistry;

/** What is found wrong with plug-ins from what they contribute; the product's tests look at their jars. */
class PluginsTest {

	/** Finds something else every time. */
	public static class Chance implements AnalysisMethod {

		private static int runs;

		@Override
		public AnalysisResult run(AnalysisContext context) {
			return new TextResult("Run " + runs++, List.of());
		}
	}

	/** Takes its time, but listens. */
	public static class Slow implements AnalysisMethod {

		@Override
		public AnalysisResult run(AnalysisContext context) {
			while (true) {
				context.checkCanceled();
				Thread.onSpinWait();
			}
		}
	}

	/** Cannot analyse this study, and says so. */
	public static class Refusing implements AnalysisMethod {

		@Override
		public AnalysisResult run(AnalysisContext context) throws AnalysisException {
			throw new AnalysisException("Import something first.");
		}
	}

	/** Promises a cell that it does not have. */
	public static class Brittle implements AnalysisMethod {

		@Override
		public AnalysisResult run(AnalysisContext context) {
			return new TableResult("T", List.of(new TableResult.Column("a", "A", TableResult.ColumnType.TEXT)), 1,
					(row, column) -> 1);
		}
	}

	/** Needs one of everything. */
	public static class Needing implements AnalysisMethod {

		@Override
		public AnalysisResult run(AnalysisContext context) {
			context.attribute("attribute").orElseThrow();
			context.round("round").orElseThrow();
			return new TextResult(context.codes("codes").getFirst().name(), List.of());
		}
	}

	private static String method(Class<?> type, String inner) {
		return "<extension point=\"org.themewright.analysis.analysisMethod\"><method id=\"%s\" name=\"N\" class=\"%s\">%s</method></extension>"
				.formatted(type.getSimpleName(), type.getName(), inner);
	}

	private static Map<String, PluginReport> check(PluginXmlRegistry plugins, Optional<Duration> trial) {
		return Plugins.check(plugins.registry(), trial, null).stream()
				.collect(Collectors.toMap(PluginReport::id, Function.identity()));
	}

	@Test
	void everyPluginFromOutsideIsListedWithWhatIsWrong() {
		PluginXmlRegistry plugins = PluginXmlRegistry.ofClassPath()
				.with("org.example.chance", method(Chance.class, "")).with("org.example.slow", method(Slow.class, ""))
				.with("org.example.refusing", method(Refusing.class, ""))
				.with("org.example.brittle", method(Brittle.class, ""))
				.with("org.example.needing",
						method(Needing.class, "<parameter id=\"attribute\" name=\"A\" type=\"attribute\" required=\"true\"/>"
								+ "<parameter id=\"round\" name=\"R\" type=\"round\" required=\"true\"/>"
								+ "<parameter id=\"codes\" name=\"C\" type=\"codes\" required=\"true\"/>"))
				.with("org.example.text",
						method(AnalysisMethodRegistryTest.Broken.class,
								"<parameter id=\"word\" name=\"W\" type=\"text\" required=\"true\"/>"))
				.with("org.example.schema", method(Refusing.class, "<parameter id=\"p\" name=\"P\" type=\"colour\"/>"));
		Map<String, PluginReport> reports = check(plugins, Optional.of(Duration.ofMillis(300)));
		assertEquals(7, reports.size());
		for (String sound : List.of("refusing", "needing", "text")) {
			assertEquals(List.of(), reports.get("org.example." + sound).problems());
		}
		assertEquals(List.of("analysisMethod: N"), reports.get("org.example.needing").provides());
		assertTrue(reports.get("org.example.chance").problems().getFirst().startsWith("N finds something else"));
		assertTrue(reports.get("org.example.slow").problems().getFirst().startsWith("N took longer than"));
		assertTrue(reports.get("org.example.brittle").problems().getFirst()
				.startsWith("The result of N cannot be written. The fault is in org.example.brittle"));
		assertTrue(reports.get("org.example.schema").problems().getFirst().contains("is of type \"colour\""));
		assertEquals(List.of("org.example.schema"), check(plugins, Optional.empty()).values().stream()
				.filter(each -> !each.isSound()).map(PluginReport::id).toList());
	}

	@Test
	void theBuiltInMethodsPassTheTrial() {
		MethodTrial trial = new MethodTrial(Duration.ofMinutes(1));
		for (AnalysisMethodDescriptor each : new AnalysisMethodRegistry(PluginXmlRegistry.ofClassPath().registry())
				.getMethods()) {
			assertEquals(Optional.empty(), trial.run(each, null), each.getId());
		}
	}
}
