package org.themewright.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.tests.support.ExtensionSchema;
import org.themewright.tests.support.PluginXmlRegistry;

/** Languages by plug-ins: how they are read, used and refused, and that contributions keep to the schema. */
class TextAnalyzersTest {

	private static final URL SCHEMA = PluginXmlRegistry.sibling(PluginXmlRegistry.bundles().get("org.themewright.search"),
			"schema/textAnalyzer.exsd");

	@TempDir
	private Path temp;

	/** Words that begin with the same two letters are forms of one. */
	public static final class TwoLetters implements TextAnalyzer {

		@Override
		public TokenStream analyze(TokenStream words) {
			return new TokenFilter(words) {
				private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

				@Override
				public boolean incrementToken() throws IOException {
					if (!input.incrementToken()) {
						return false;
					}
					term.setLength(Math.min(2, term.length()));
					return true;
				}
			};
		}
	}

	/** Fails at the first word. */
	public static final class Broken implements TextAnalyzer {

		@Override
		public TokenStream analyze(TokenStream words) {
			return new TokenFilter(words) {
				@Override
				public boolean incrementToken() {
					throw new IllegalStateException("broken");
				}
			};
		}
	}

	private static String analyzer(String id, String languages, Class<?> type) {
		return "<extension point=\"org.themewright.search.textAnalyzer\"><analyzer id=\"" + id + "\" languages=\"" + languages
				+ "\" class=\"" + type.getName() + "\"/></extension>";
	}

	private static TextAnalyzers with(String contributor, String xml) {
		return new TextAnalyzers(PluginXmlRegistry.ofClassPath().with(contributor, xml).registry());
	}

	private static List<String> find(TextAnalyzers analyzers, StudyBuilder study, String query) throws Exception {
		try (StudyIndex index = StudyIndex.inMemory(analyzers)) {
			index.update(study.build(), null);
			return index.search(query, SearchOptions.DEFAULT, null).hits().stream().map(SearchHit::text).toList();
		}
	}

	@Test
	void aContributedLanguageIsUsed() throws Exception {
		TextAnalyzers analyzers = with("org.example", analyzer("org.example.two", "pl, eo", TwoLetters.class));
		assertEquals(List.of(), analyzers.getProblems());
		assertTrue(analyzers.getLanguages().containsAll(List.of("en", "pl", "eo", "zh")));
		StudyBuilder study = new StudyBuilder().text("A", "pl-PL", "kot kobieta dom").text("B", "en", "koala");
		assertEquals(List.of("kot", "kobieta"), find(analyzers, study, "kotek"));
		assertEquals(List.of(), find(TextAnalyzers.BUILT_IN, study, "kotek"));
	}

	@Test
	void aContributedLanguageTakesThePlaceOfABuiltInOne() throws Exception {
		TextAnalyzers analyzers = with("org.example", analyzer("org.example.two", "en", TwoLetters.class));
		assertEquals(List.of("hope", "hospital"), find(analyzers, new StudyBuilder().text("A", "hope hospital"), "=hope OR hotel"));
	}

	@Test
	void problemsNameTheContributor() {
		for (String broken : List.of(analyzer("", "pl", TwoLetters.class), analyzer("org.example.x", "", TwoLetters.class),
				analyzer("org.example.x", "Polish!", TwoLetters.class), analyzer("org.example.x", "pl_PL", TwoLetters.class))) {
			List<IStatus> problems = with("org.example.broken", broken).getProblems();
			assertEquals(1, problems.size(), broken);
			assertTrue(problems.getFirst().getMessage().contains("org.example.broken"), problems.toString());
		}
	}

	@Test
	void ofTwoForOneLanguageTheFirstByIdIsUsed() throws Exception {
		TextAnalyzers analyzers = new TextAnalyzers(PluginXmlRegistry.ofClassPath()
				.with("org.example.b", analyzer("org.example.b.broken", "pl", Broken.class))
				.with("org.example.a", analyzer("org.example.a.two", "pl", TwoLetters.class)).registry());
		assertEquals(1, analyzers.getProblems().size());
		assertTrue(analyzers.getProblems().getFirst().getMessage().contains("org.example.b"));
		assertEquals(List.of("kot"), find(analyzers, new StudyBuilder().text("A", "pl", "kot"), "kobieta"));
	}

	@Test
	void whoseAnalyserFailedIsSaid() {
		TextAnalyzers analyzers = with("org.example.broken", analyzer("org.example.broken.x", "pl", Broken.class));
		RuntimeException failure = assertThrows(RuntimeException.class,
				() -> find(analyzers, new StudyBuilder().text("A", "pl", "kot"), "kot"));
		assertTrue(failure.getMessage().contains("org.example.broken"), failure.toString());
	}

	@Test
	void anIndexMadeWithOtherAnalysersIsMadeAnew() throws Exception {
		StudyBuilder study = new StudyBuilder().text("A", "pl", "kot");
		TextAnalyzers analyzers = with("org.example", analyzer("org.example.two", "pl", TwoLetters.class));
		try (StudyIndex index = StudyIndex.open(temp)) {
			assertEquals(1, index.update(study.build(), null));
		}
		try (StudyIndex index = StudyIndex.open(temp, analyzers)) {
			assertEquals(1, index.update(study.build(), null));
			assertEquals(1, index.search("kobieta", SearchOptions.DEFAULT, null).total());
		}
		try (StudyIndex index = StudyIndex.open(temp, analyzers)) {
			assertEquals(0, index.update(study.build(), null));
		}
	}

	@Test
	void eachSignOfChineseJapaneseAndKoreanIsAWord() throws Exception {
		StudyBuilder study = new StudyBuilder().text("Zh", "zh", "\u6211\u7684\u5e0c\u671b\u662f\u5eb7\u590d\u3002")
				.text("Ja", "ja", "\u5e0c\u671b\u3092\u6301\u3064PTSD\u306e\u4eba\u3002\uff76\uff9e")
				.text("Ko", "ko", "\uce5c\uad6c\uac00 \ud76c\ub9dd\uc744").text("Decomposed", "ko", "\u1112\u1174\u1106\u1161\u11bc");
		assertEquals(List.of("\u5e0c\u671b", "\u5e0c\u671b"), find(TextAnalyzers.BUILT_IN, study, "\u5e0c\u671b"));
		assertEquals(List.of("\u5eb7\u590d"), find(TextAnalyzers.BUILT_IN, study, "=\u5eb7\u590d"));
		assertEquals(List.of(), find(TextAnalyzers.BUILT_IN, study, "\u671b\u5e0c"));
		assertEquals(List.of("PTSD"), find(TextAnalyzers.BUILT_IN, study, "=ptsd"));
		assertEquals(List.of("\uff76\uff9e"), find(TextAnalyzers.BUILT_IN, study, "\u30ac"));
		assertEquals(List.of("\uce5c\uad6c"), find(TextAnalyzers.BUILT_IN, study, "\uce5c\uad6c"));
		assertEquals(List.of("\ud76c\ub9dd", "\u1112\u1174\u1106\u1161\u11bc"), find(TextAnalyzers.BUILT_IN, study, "\ud76c\ub9dd"));
	}

	@Test
	void moreLanguagesAreBuiltIn() throws Exception {
		assertEquals(List.of("\u043d\u0430\u0434\u0435\u0436\u0434\u044b"), find(TextAnalyzers.BUILT_IN,
				new StudyBuilder().text("A", "ru", "\u043d\u0430\u0434\u0435\u0436\u0434\u044b \u0434\u043e\u043c"), "\u043d\u0430\u0434\u0435\u0436\u0434\u0430"));
		assertEquals(List.of("rem\u00e9nyek"), find(TextAnalyzers.BUILT_IN, new StudyBuilder().text("A", "hu", "rem\u00e9nyek h\u00e1z"),
				"rem\u00e9ny"));
	}

	private static List<String> problems(PluginXmlRegistry plugins) throws IOException {
		ExtensionSchema schema = new ExtensionSchema(SCHEMA);
		List<String> problems = new ArrayList<>();
		for (IConfigurationElement each : plugins.registry().getConfigurationElementsFor(TextAnalyzers.EXTENSION_POINT)) {
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
		String documentation = new String(SCHEMA.openStream().readAllBytes(), StandardCharsets.UTF_8).replace("&lt;", "<")
				.replace("&gt;", ">");
		Matcher example = Pattern.compile("<extension point=.*?</extension>", Pattern.DOTALL).matcher(documentation);
		assertTrue(example.find());
		PluginXmlRegistry plugins = PluginXmlRegistry.ofClassPath().with("org.example.polish", example.group());
		assertEquals(List.of(), problems(plugins));
		assertTrue(new TextAnalyzers(plugins.registry()).getLanguages().contains("pl"));
	}

	@Test
	void aContributionThatBreaksTheSchemaIsFound() throws IOException {
		assertFalse(problems(PluginXmlRegistry.ofClassPath().with("org.example",
				"<extension point=\"org.themewright.search.textAnalyzer\"><analyzer id=\"i\" language=\"pl\"/></extension>"))
				.isEmpty());
	}
}
