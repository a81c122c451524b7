package org.themewright.ui.internal.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.tools.ToolProvider;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.themewright.analysis.TextResult;
import org.themewright.tests.support.ExtensionSchema;
import org.themewright.tests.support.PluginXmlRegistry;

/** Contributed viewers: which one shows a result, and what is said of broken ones; the schema and its example. */
class ResultViewsTest {

	private static final URL SCHEMA = PluginXmlRegistry.sibling(PluginXmlRegistry.bundles().get("org.themewright.ui"),
			"schema/resultView.exsd");

	private static String view(String attributes, String shows) {
		return "<extension point=\"org.themewright.ui.resultView\"><view %s>%s</view></extension>".formatted(attributes,
				shows);
	}

	private static ResultViews views(String... contributions) {
		PluginXmlRegistry plugins = PluginXmlRegistry.ofClassPath();
		for (int i = 0; i < contributions.length; i++) {
			plugins.with("org.example" + i, contributions[i]);
		}
		return new ResultViews(plugins.registry());
	}

	private static List<String> ids(ResultViews views, String method, ResultType type) {
		return views.find(method, type).stream().map(ResultViewDescriptor::getId).toList();
	}

	private static List<String> problems(PluginXmlRegistry plugins) throws IOException {
		ExtensionSchema schema = new ExtensionSchema(SCHEMA);
		List<String> problems = new ArrayList<>();
		for (IConfigurationElement each : plugins.registry().getConfigurationElementsFor(ResultViews.EXTENSION_POINT)) {
			problems.addAll(schema.check(each));
		}
		return problems;
	}

	@Test
	void everyTypeOfResultHasAViewerAndTheTableIsTheLast() {
		ResultViews views = views();
		assertEquals(List.of(), views.getProblems());
		for (ResultType type : ResultType.values()) {
			assertEquals("org.themewright.ui.results.table", ids(views, "", type).getLast(), type.literal());
		}
		assertEquals("org.themewright.ui.results.heatMap", ids(views, "", ResultType.MATRIX).getFirst());
		assertEquals("org.themewright.ui.results.text", ids(views, "", ResultType.TEXT).getFirst());
	}

	@Test
	void viewersOfHigherRankComeFirstAndOfOneRankThoseForTheMethod() {
		ResultViews views = views(
				view("id='own' name='Own' class='C'", "<shows method='m' result='bar'/>"),
				view("id='any' name='Any' class='C'", "<shows result='bar'/><shows result='line'/>"),
				view("id='last' name='Last' rank='-5' class='C'", "<shows method='m'/>"));
		assertEquals(List.of(), views.getProblems());
		assertEquals(List.of("own", "any", "org.themewright.ui.results.chart", "org.themewright.ui.results.table", "last"),
				ids(views, "m", ResultType.BAR));
		assertFalse(ids(views, "other", ResultType.BAR).contains("own"));
		assertFalse(ids(views, "m", ResultType.LINE).contains("own"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "id='i' name='N'|<shows result='bar'/>|<view> has no class",
			"id='i' name='N' class='C'||does not say what it shows", "id='i' name='N' class='C'|<shows/>|does not say",
			"id='i' name='N' class='C'|<shows result='pie'/>|pie, which is none of table",
			"id='i' name='N' class='C' rank='high'|<shows result='bar'/>|rank is high",
			"id='i' name='N' klass='C' class='C'|<shows result='bar'/>|unknown attribute klass",
			"id='i' name='N' class='C'|<show result='bar'/>|<show> does not belong" })
	void whatBreaksTheRulesIsLeftOutAndNamed(String attributes, String shows, String reason) {
		ResultViews views = views(view(attributes, shows == null ? "" : shows));
		assertEquals(1, views.getProblems().size());
		assertEquals("org.example0", views.getProblems().getFirst().getPlugin());
		String message = views.getProblems().getFirst().getMessage();
		assertTrue(message.contains("org.example0") && message.contains(reason), message);
		assertFalse(ids(views, "", ResultType.BAR).contains("i"));
	}

	@Test
	void theSecondOfOneIdIsLeftOut() {
		ResultViews views = views(view("id='i' name='A' class='C'", "<shows result='bar'/>"),
				view("id='i' name='B' class='C'", "<shows result='bar'/>"));
		assertEquals(1, views.getProblems().size());
		assertEquals("org.example1", views.getProblems().getFirst().getPlugin());
	}

	@Test
	void aClassThatCannotBeUsedIsNamedWithItsContributor() {
		for (String type : List.of("org.example.Missing", "java.lang.String")) {
			ResultViewDescriptor view = views(view("id='i' name='Mine' class='" + type + "'", "<shows result='bar'/>"))
					.find("", ResultType.BAR).getFirst();
			String message = assertThrows(CoreException.class, () -> view.create(new TextResult("T", List.of())))
					.getMessage();
			assertTrue(message.contains("Mine") && message.contains("org.example0"), message);
		}
	}

	@Test
	void allContributionsAndTheExampleKeepToTheSchema() throws IOException {
		assertEquals(List.of(), problems(PluginXmlRegistry.ofClassPath()));
		String documentation = new String(SCHEMA.openStream().readAllBytes(), StandardCharsets.UTF_8)
				.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
		Matcher example = Pattern.compile("<extension point=.*?</extension>", Pattern.DOTALL).matcher(documentation);
		assertTrue(example.find());
		PluginXmlRegistry plugins = PluginXmlRegistry.ofClassPath().with("org.example.pauses", example.group());
		assertEquals(List.of(), problems(plugins));
		assertEquals("org.example.pauses.timeline",
				ids(new ResultViews(plugins.registry()), "org.example.pauses", ResultType.TABLE).getFirst());
		assertFalse(problems(PluginXmlRegistry.ofClassPath().with("org.example", view("id='i'", "<shows result='pie'/>")))
				.isEmpty());
	}

	/** The block of docs/plugins.md that begins with a text. */
	private static String guide(String language, String start) throws IOException {
		String guide = Files.readString(Path.of("../../docs/plugins.md"));
		Matcher block = Pattern.compile("```" + language + "\n(" + Pattern.quote(start) + ".*?)```", Pattern.DOTALL)
				.matcher(guide);
		assertTrue(block.find());
		return block.group(1);
	}

	@Test
	void theContributionInTheGuideIsAccepted() throws IOException {
		PluginXmlRegistry plugins = PluginXmlRegistry.ofClassPath().with("org.example.pauses",
				guide("xml", "<extension point=\"org.themewright.ui.resultView\">"));
		assertEquals(List.of(), problems(plugins));
		ResultViews views = new ResultViews(plugins.registry());
		assertEquals(List.of(), views.getProblems());
		assertEquals(List.of("org.example.pauses.view", "org.themewright.ui.results.table"),
				ids(views, "org.example.pauses", ResultType.TABLE));
	}

	@Test
	void theViewerInTheGuideCompiles(@TempDir Path temp) throws IOException {
		String classPath = System.getProperty("java.class.path");
		assumeTrue(classPath.contains("org.eclipse.swt."), "the toolkit is not on the class path");
		Path file = temp.resolve("org/example/pauses/PausesView.java");
		Files.createDirectories(file.getParent());
		Files.writeString(file, guide("java", "package org.example.pauses;\n\nimport org.eclipse.swt"));
		ByteArrayOutputStream errors = new ByteArrayOutputStream();
		int status = ToolProvider.getSystemJavaCompiler().run(null, null, errors, "-proc:none", "-d", temp.toString(), "-cp",
				classPath, file.toString());
		assertEquals(0, status, errors.toString(StandardCharsets.UTF_8));
	}
}
