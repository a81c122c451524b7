package org.themewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.themewright.core.snapshot.StudySnapshot;
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

	/** Never ends, and hears nothing. */
	public static class Endless implements AnalysisMethod {

		private static volatile boolean stopped;

		@Override
		public AnalysisResult run(AnalysisContext context) {
			while (!stopped) {
				Thread.onSpinWait();
			}
			context.monitor().worked(1);
			return null;
		}
	}

	/** Calls itself for ever. */
	public static class Deep implements AnalysisMethod {
		@Override
		public AnalysisResult run(AnalysisContext context) {
			return run(new AnalysisContext(context.study(), context.parameters(), context.monitor()));
		}
	}

	/** Misses a class that was there when it was compiled. */
	public static class Unlinked implements AnalysisMethod {
		@Override
		public AnalysisResult run(AnalysisContext context) {
			throw new NoClassDefFoundError("org/example/Gone");
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

	private static AnalysisResult run(AnalysisMethodDescriptor method, StudySnapshot study, IProgressMonitor monitor)
			throws AnalysisException {
		return method.run(study, Scope.ALL, method.parameters(Map.of(), study), monitor);
	}

	private static String message(AnalysisMethodDescriptor method) {
		return assertThrows(AnalysisException.class,
				() -> run(method, new Snapshots().build(), null)).getMessage();
	}

	@Test
	void builtInMethodsAreContributedAndTranslated() {
		AnalysisMethodRegistry registry = registry();
		assertEquals(List.of(), registry.getProblems());
		List<String> names = registry.getMethods().stream().map(AnalysisMethodDescriptor::getName).toList();
		assertTrue(names.containsAll(List.of("Code co-occurrence", "Code frequency")), names::toString);
		assertTrue(names.stream().noneMatch(each -> each.startsWith("%")), names::toString);
		AnalysisMethodDescriptor method = registry.find("org.themewright.analysis.methods.codeCooccurrence").orElseThrow();
		assertEquals("codeCooccurrence", method.getShortId());
		assertEquals("org.themewright.analysis.methods", method.getContributor());
		assertEquals("Codes", method.getCategory());
		assertEquals("icons/code-cooccurrence.svg", method.getIcon().orElseThrow());
		assertEquals(List.of("unit", "turns", "researcher", "minCount"),
				method.getParameters().stream().map(ParameterDeclaration::id).toList());
		assertEquals("a whole number of at least 1", method.getParameters().get(3).allowedValues());
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
		assertEquals("Study {a=[x]}", run(method, new Snapshots().build(), null).title());
		assertTrue(loaded);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<method name='N' class='C'/>                                                                  | <method> has no attribute "id".
			<method id='i' class='C'/>                                                                    | <method> has no attribute "name".
			<method id='i' name='N'/>                                                                     | <method> has no attribute "class".
			<methud id='i' name='N' class='C'/>                                                           | <methud> is not known; the element is <method>.
			<method id='i' name='N' class='C'><parameter id='p' name='P' type='date'/></method>           | parameter "p" is of type "date"; known are text, number, integer, boolean, choice, codes, themes, attribute, sources, researchers, participants, round.
			<method id='i' name='N' class='C'><parameter id='p' name='P' type='choice'/></method>         | parameter "p": a choice has choices, and nothing else has them.
			<method id='i' name='N' class='C'><parameter id='p' name='P' type='number' min='low'/></method> | parameter "p": min="low" is not a number.
			<method id='i' name='N' class='C'><parameter id='p' name='P' type='number' min='2' default='1'/></method> | the default is not allowed. Parameter "p": "1" is not allowed. Give a number of at least 2.
			<method id='i' name='N' class='C' scope='words'/> | "words" is no scope; known are sources, participants, researchers, codes and none.
			<method id='i' name='N' class='C' colour='red'/> | <method> knows no attribute "colour", but these: id, name, category, description, icon, class, scope.
			<method id='i' name='N' class='C'><option id='p'/></method> | <method> knows no element <option>.
			<method id='i' name='N' class='C'><parameter id='p' name='P' type='integer' required='maybe'/></method> | parameter "p": required="maybe" is neither true nor false.
			<method id='i' name='N' class='C'><parameter id='p' name='P' type='codes' default='Work'/></method> | parameter "p": "default" is not for the type codes.
			<method id='i' name='N' class='C'><parameter id='p' name='P' type='text' min='1'/></method> | parameter "p": "min" is not for the type text.
			<method id='i' name='N' class='C'><parameter id='p' name='P' type='text' pattern='('/></method> | parameter "p": the pattern "(" cannot be read: Unclosed group.
			<method id='i' name='N' class='C'><parameter id='p' name='P' type='text'><dependsOn parameter='q'/></parameter></method> | parameter "p" depends on "q", which is not declared before it.
			<method id='i' name='N' class='C'><parameter id='q' name='Q' type='boolean'/><parameter id='p' name='P' type='text'><dependsOn parameter='q' values='perhaps'/></parameter></method> | parameter "p" depends on a value that cannot be. Parameter "q": "perhaps" is not allowed. Give true or false.
			<method id='i' name='N' class='C'><parameter id='p' name='P' type='text'/><parameter id='p' name='Q' type='text'/></method> | parameter "p" is declared twice.
			""")
	void aBrokenContributionIsLeftOutAndNamed(String xml, String reason) {
		int builtIn = registry().getMethods().size();
		AnalysisMethodRegistry registry = element("org.example.broken", xml).registry();
		assertEquals(builtIn, registry.getMethods().size());
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
				() -> run(method, new Snapshots().build(), monitor));
		for (AnalysisMethodDescriptor each : registry().getMethods()) {
			if (each.getParameters().stream().anyMatch(ParameterDeclaration::required)) {
				continue;
			}
			assertThrows(OperationCanceledException.class, () -> run(each, new Snapshots().code("A").source("s", "text").build(), monitor),
					each.getId());
		}
	}

	@Test
	void aMethodThatHearsNoCancelIsLeftBehind() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		AnalysisMethodDescriptor method = method("org.example", "endless", Endless.class, "").find("endless");
		try {
			assertEquals("N did not stop when it was cancelled and was left to itself. It may keep a processor busy until"
					+ " Themewright is closed. The fault is in org.example.",
					assertThrows(AnalysisAbandonedException.class, () -> run(method, new Snapshots().build(), monitor))
							.getMessage());
		} finally {
			Endless.stopped = true;
		}
	}

	@Test
	void whatBreaksTheMachineOfAMethodBreaksNothingElse() {
		method("org.example", "deep", Deep.class, "").method("org.example", "unlinked", Unlinked.class, "");
		assertEquals("N failed. The fault is in org.example: java.lang.StackOverflowError", message(find("deep")));
		assertEquals("N failed. The fault is in org.example: java.lang.NoClassDefFoundError: org/example/Gone",
				message(find("unlinked")));
	}

	@Test
	void aMethodIsNarrowedOnlyByWhatItOffers() throws AnalysisException {
		StudySnapshot study = new Snapshots().code("A").source("s", "text").source("t", "text").build();
		element("org.example", "<method id='some' name='N' scope='sources' class='" + Plain.class.getName() + "'/>")
				.element("org.example", "<method id='none' name='N' scope='none' class='" + Plain.class.getName() + "'/>");
		AnalysisMethodDescriptor some = find("some");
		assertEquals(Set.of(Scope.Kind.SOURCES), some.getScopeKinds());
		assertEquals(Set.of(), find("none").getScopeKinds());
		Parameters nothing = some.parameters(Map.of(), study);
		some.run(study, Scope.of(Map.of("sources", List.of("s")), study), nothing, null);
		assertEquals("N cannot be narrowed by codes.", assertThrows(ParameterException.class,
				() -> some.run(study, Scope.of(Map.of("codes", List.of("A")), study), nothing, null)).getMessage());
	}
}
