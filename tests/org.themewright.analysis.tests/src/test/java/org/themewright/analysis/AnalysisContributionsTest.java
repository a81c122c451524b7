package org.themewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IConfigurationElement;
import org.junit.jupiter.api.Test;
import org.themewright.tests.support.ExtensionSchema;
import org.themewright.tests.support.PluginXmlRegistry;

/** Holds every contribution, and the example in its documentation, against the schema of the extension point. */
class AnalysisContributionsTest {

	private static final URL SCHEMA = PluginXmlRegistry.sibling(
			PluginXmlRegistry.bundles().get("org.themewright.analysis"), "schema/analysisMethod.exsd");

	private static List<String> problems(PluginXmlRegistry plugins) throws IOException {
		ExtensionSchema schema = new ExtensionSchema(SCHEMA);
		List<String> problems = new ArrayList<>();
		for (IConfigurationElement each : plugins.registry()
				.getConfigurationElementsFor(AnalysisMethodRegistry.EXTENSION_POINT)) {
			problems.addAll(schema.check(each));
		}
		return problems;
	}

	@Test
	void allContributionsKeepToTheSchema() throws IOException {
		assertEquals(List.of(), problems(PluginXmlRegistry.ofClassPath()));
	}

	@Test
	void theExampleInTheDocumentationIsAccepted() throws IOException {
		String documentation = new String(SCHEMA.openStream().readAllBytes(), StandardCharsets.UTF_8)
				.replace("&lt;", "<").replace("&gt;", ">");
		Matcher example = Pattern.compile("<extension point=.*?</extension>", Pattern.DOTALL).matcher(documentation);
		assertTrue(example.find());
		PluginXmlRegistry plugins = PluginXmlRegistry.ofClassPath().with("org.example.longest", example.group());
		assertEquals(List.of(), problems(plugins));
		AnalysisMethodRegistry registry = new AnalysisMethodRegistry(plugins.registry());
		assertEquals(List.of(), registry.getProblems());
		assertTrue(registry.find("org.example.longest.longestCodings").isPresent());
	}

	@Test
	void aContributionThatBreaksTheSchemaIsFound() throws IOException {
		assertFalse(problems(PluginXmlRegistry.ofClassPath().with("org.example",
				"<extension point=\"org.themewright.analysis.analysisMethod\"><method id=\"i\" name=\"N\" klass=\"C\"/></extension>"))
				.isEmpty());
	}
}
