package org.themewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.themewright.tests.support.PluginXmlRegistry;

/** Reading contributions, leaving out broken ones, and running methods that misbehave. */
class AnalysisMethodRegistryTest {

	private static boolean loaded;

	/** Tells when its class is initialised. */
	public static class Plain implements AnalysisMethod {
		static {
			loaded = true;
		}

		@Override
		public AnalysisResult run(AnalysisContext context) {
			return new TableResult(context.study().name() + " " + context.parameters(), List.of(), List.of());
		}
	}

	/** Fails in a way nobody foresaw. */
	public static class Broken implements AnalysisMethod {
		@Override
		public AnalysisResult run(AnalysisContext context) {
			throw new IllegalStateException("out of order");
		}
	}

	/** Cannot go on, and says so. */
	public static class Refusing implements AnalysisMethod {
		@Override
		public AnalysisResult run(AnalysisContext context) throws AnalysisException {
			throw new AnalysisException("Code something first.");
		}
	}

	/** Forgets its result. */
	public static class Empty implements AnalysisMethod {
		@Override
		public AnalysisResult run(AnalysisContext context) {
			return null;
		}
	}

	/** Asks for cancel. */
	public static class Patient implements AnalysisMethod {
		@Override
		public AnalysisResult run(AnalysisContext context) {
			context.checkCanceled();
			return new TableResult("", List.of(), List.of());
		}
	}

	/** Is no method. */
	public static class Stranger {
	}

	private PluginXmlRegistry plugins;

	@BeforeEach
	void readRealContributions() {
		plugins = PluginXmlRegistry.ofClassPath();
	}

	private AnalysisMethodRegistry registry() {
		return new AnalysisMethodRegistry(plugins.registry());
	}

	private AnalysisMethodRegistryTest method(String bundle, String id, Class<?> type, String inner) {
		return element(bundle, "<method id='" + id + "' name='N' class='" + type.getName() + "'>" + inner + "</method>");
	}

	private AnalysisMethodRegistryTest element(String bundle, String xml) {
		plugins.with(bundle,
				"<extension point='org.themewright.analysis.analysisMethod'>" + xml.replace('\'', '"') + "</extension>");
		return this;
	}

	private AnalysisMethodDescriptor find(String id) {
		return registry().find(id).orElseThrow();
	}

	private static String message(AnalysisMethodDescriptor method) {
		return assertThrows(AnalysisException.class,
				() -> method.run(new Snapshots().build(), method.parameters(Map.of()), null)).getMessage();
	}

	@Test
	void builtInMethodsAreContributedAndTranslated() {
		AnalysisMethodRegistry registry = registry();
		assertEquals(List.of(), registry.getProblems());
		assertEquals(List.of("Code co-occurrence", "Code frequency by source"),
				registry.getMethods().stream().map(AnalysisMethodDescriptor::getName).toList());
		AnalysisMethodDescriptor method = registry.getMethods().get(0);
		assertEquals("org.themewright.analysis.methods.codeCooccurrence", method.getId());
		assertEquals("codeCooccurrence", method.getShortId());
		assertEquals("org.themewright.analysis.methods", method.getContributor());
		assertEquals("Codes", method.getCategory());
		assertEquals("icons/code-cooccurrence.svg", method.getIcon().orElseThrow());
		assertEquals(List.of("unit", "researcher", "minCount"),
				method.getParameters().stream().map(ParameterDeclaration::id).toList());
		assertEquals("a whole number of at least 1", method.getParameters().get(2).allowedValues());
	}

	@Test
	void listingLoadsNoClass() throws AnalysisException {
		loaded = false;
		AnalysisMethodDescriptor method = method("org.example", "org.example.plain",
				Plain.class, "<parameter id='a' name='A' type='text' default='x'/>").find("org.example.plain");
		assertEquals("Other", method.getCategory());
		assertEquals("", method.getDescription());
		assertTrue(method.getIcon().isEmpty());
		assertFalse(loaded);
		assertEquals("Study {a=x}", method.run(new Snapshots().build(), method.parameters(Map.of()), null).title());
		assertTrue(loaded);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<method name='N' class='C'/>                                                                  | <method> has no attribute "id".
			<method id='i' class='C'/>                                                                    | <method> has no attribute "name".
			<method id='i' name='N'/>                                                                     | <method> has no attribute "class".
			<methud id='i' name='N' class='C'/>                                                           | <methud> is not known; the element is <method>.
			<method id='i' name='N' class='C'><parameter id='p' name='P' type='date'/></method>           | parameter "p" is of type "date"; known are text, number, boolean and choice.
			<method id='i' name='N' class='C'><parameter id='p' name='P' type='choice'/></method>         | parameter "p": a choice has choices, and nothing else has them.
			<method id='i' name='N' class='C'><parameter id='p' name='P' type='number' min='low'/></method> | parameter "p": min="low" is not a number.
			<method id='i' name='N' class='C'><parameter id='p' name='P' type='number' min='2' default='1'/></method> | the default is not allowed. Parameter "p": "1" is not allowed. Give a number of at least 2.
			<method id='i' name='N' class='C'><parameter id='p' name='P' type='text'/><parameter id='p' name='Q' type='text'/></method> | parameter "p" is declared twice.
			""")
	void aBrokenContributionIsLeftOutAndNamed(String xml, String reason) {
		AnalysisMethodRegistry registry = element("org.example.broken", xml).registry();
		assertEquals(2, registry.getMethods().size());
		assertEquals(List.of("org.example.broken: a contributed method of analysis is left out: " + reason),
				registry.getProblems().stream().map(IStatus::getMessage).toList());
	}

	@Test
	void ofTwoMethodsWithOneIdTheFirstStays() {
		AnalysisMethodRegistry registry = method("org.example.b", "same", Plain.class, "")
				.method("org.example.a", "same", Plain.class, "").registry();
		assertEquals("org.example.a", registry.find("same").orElseThrow().getContributor());
		assertEquals(List.of(
				"org.example.b: the method of analysis \"same\" is left out, because org.example.a has contributed one with this id."),
				registry.getProblems().stream().map(IStatus::getMessage).toList());
	}

	@Test
	void whatGoesWrongNamesTheContributor() {
		method("org.example", "broken", Broken.class, "").method("org.example", "empty", Empty.class, "")
				.method("org.example", "stranger", Stranger.class, "").element("org.example",
						"<method id='lost' name='N' class='org.example.Lost'/>");
		assertEquals("N failed. The fault is in org.example: java.lang.IllegalStateException: out of order",
				message(find("broken")));
		assertEquals("N gave no result. The fault is in org.example.", message(find("empty")));
		assertTrue(message(find("stranger")).startsWith("N cannot be run: org.example names the class "));
		assertTrue(message(find("lost")).startsWith("N cannot be run: its class in org.example cannot be loaded."));
	}

	@Test
	void whatAMethodSaysItselfIsNotDressedUp() {
		assertEquals("Code something first.", message(method("org.example", "r", Refusing.class, "").find("r")));
	}

	@Test
	void cancelIsCancel() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		AnalysisMethodDescriptor method = method("org.example", "p", Patient.class, "").find("p");
		assertThrows(OperationCanceledException.class,
				() -> method.run(new Snapshots().build(), method.parameters(Map.of()), monitor));
		for (AnalysisMethodDescriptor each : registry().getMethods()) {
			assertThrows(OperationCanceledException.class, () -> each
					.run(new Snapshots().code("A").source("s", "text").build(), each.parameters(Map.of()), monitor),
					each.getId());
		}
	}
}
