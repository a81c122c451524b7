package org.themewright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.product.BuiltProduct.Outcome;

/** Plug-ins from outside, as their authors make them and users get them: a jar in a folder, found on the next start. */
class PluginsTest {

	private static final String METHOD = """
			package org.example.%1$s;

			import org.themewright.analysis.*;

			public class Broken implements AnalysisMethod {
				private static int runs;
				@Override
				public AnalysisResult run(AnalysisContext context) throws AnalysisException {
					%2$s
				}
			}
			""";

	@TempDir
	private Path temp;

	private BuiltProduct product;
	private Path lib;
	private String study;

	@BeforeEach
	void copyProduct() throws IOException, InterruptedException {
		product = BuiltProduct.copy(temp);
		lib = temp.resolve("api/lib");
		Outcome copied = product.run("new-plugin", temp.resolve("api").toString(), "--update-lib");
		assertEquals(0, copied.status(), copied.err());
		Files.writeString(temp.resolve("two.txt"),
				"Interviewer: And then?\n\nAnn: One two three.\n\nInterviewer: Yes?\n\nAnn: Four.\n");
		study = temp.resolve("talk").toString();
		assertEquals(0, product.run("new", study, "--name", "Talk").status());
		assertEquals(0, product.run("import", study, temp.resolve("two.txt").toString()).status());
	}

	/** Builds a Maven project without the network, with what the build of the product has brought. */
	private Path build(Path project) throws IOException, InterruptedException {
		Path maven = Path.of(System.getProperty("maven.home", ""), "bin/mvn");
		assumeTrue(Files.isExecutable(maven), "the tests were not started by Maven");
		Outcome built = product.execute(project, List.of(maven.toString(), "-o", "-B", "-q",
				"-Dmaven.repo.local=" + System.getProperty("maven.repo.local"), "package"));
		assertEquals(0, built.status(), built.out() + built.err());
		try (Stream<Path> jars = Files.list(project.resolve("target"))) {
			return jars.filter(each -> each.toString().endsWith(".jar")).findFirst().orElseThrow();
		}
	}

	private void drop(Path jar) throws IOException {
		Files.copy(jar, product.folder().resolve("dropins").resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
	}

	@Test
	void theExampleIsBuiltApartDroppedInAndRun() throws IOException, InterruptedException {
		Path project = temp.resolve("talktime");
		Path example = Path.of("../../examples/org.example.talktime");
		Files.createDirectories(project);
		Files.copy(example.resolve("pom.xml"), project.resolve("pom.xml"));
		BuiltProduct.copyTree(example.resolve("src"), project.resolve("src"));
		BuiltProduct.copyTree(lib, project.resolve("lib"));
		drop(build(project));
		Outcome methods = product.run("methods");
		assertTrue(methods.out().contains("Words by speaker"), methods.out() + methods.err());
		Outcome analysed = product.run("analyse", study, "wordsBySpeaker", "--format", "csv");
		assertEquals(0, analysed.status(), analysed.err());
		assertTrue(analysed.out().contains("two,Ann,2,4"), analysed.out());
		Path chart = temp.resolve("talk.svg");
		Outcome drawn = product.run("analyse", study, "wordsBySpeaker", "--out", chart.toString());
		assertEquals(0, drawn.status(), drawn.err());
		assertTrue(Files.readString(chart).contains(">Ann</text>"));
		Outcome plugins = product.run("plugins");
		assertEquals(0, plugins.status(), plugins.out() + plugins.err());
		assertTrue(plugins.out().contains("works") && plugins.out().contains("analysisMethod: Words by speaker"), plugins.out());
	}

	/** Follows docs/plugins.md to the letter: every file and command in it, and what it says comes out. */
	@Test
	void theGuideLeadsToAWorkingMethod() throws IOException, InterruptedException {
		String guide = Files.readString(Path.of("../../docs/plugins.md"));
		Path project = temp.resolve("pauses");
		Outcome made = product.run("new-plugin", project.toString(), "--id", "org.example.pauses", "--name", "Long answers");
		assertEquals(0, made.status(), made.err());
		drop(build(project));
		Outcome first = product.run("analyse", study, "pauses", "--format", "csv");
		// nothing is coded yet: a table of zeros
		assertEquals("Source,Codings\r\ntwo,0\r\n", first.out(), first.err());
		Matcher files = Pattern.compile("```(?:java|xml) (\\S+)\n(.*?)```", Pattern.DOTALL).matcher(guide);
		int count = 0;
		while (files.find()) {
			Path file = project.resolve(files.group(1));
			assertTrue(Files.exists(file), () -> "the guide changes a file that the new project does not have: " + file);
			Files.writeString(file, files.group(2));
			count++;
		}
		assertEquals(2, count);
		drop(build(project));
		Matcher output = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL).matcher(guide);
		assertTrue(output.find());
		Outcome second = product.run("analyse", study, "pauses", "--param", "least=2");
		assertEquals(output.group(1), second.out(), second.err());
		Outcome plugins = product.run("plugins");
		assertEquals(0, plugins.status(), plugins.out());
	}

	@Test
	void aBrokenPluginIsNamedWithTheReasonAndHarmsNoOther() throws IOException, InterruptedException {
		plugin("sound", "", "class='org.example.sound.Broken'", "return new TextResult(\"Fine\", java.util.List.of());");
		plugin("gone", "", "class='org.example.gone.Lost'", "return null;");
		plugin("schema", "", "class='org.example.schema.Broken' colour='red'", "return null;");
		plugin("thrower", "", "class='org.example.thrower.Broken'", "throw new IllegalStateException(\"out of order\");");
		plugin("endless", "", "class='org.example.endless.Broken'", "while (true) { Thread.onSpinWait(); }");
		plugin("chance", "", "class='org.example.chance.Broken'",
				"return new TextResult(\"Run \" + runs++, java.util.List.of());");
		plugin("alone", ",org.example.missing", "class='org.example.alone.Broken'", "return null;");
		Files.writeString(product.folder().resolve("dropins/notes.jar"), "no jar");
		Outcome plugins = product.run("plugins", "--seconds", "2", "--format", "csv");
		assertEquals(1, plugins.status(), plugins.out() + plugins.err());
		Map<String, String> expected = new LinkedHashMap<>();
		expected.put("org.example.sound", "works");
		expected.put("org.example.gone", "org.example.gone.Lost");
		expected.put("org.example.schema", "<method> knows no attribute \"\"colour\"\"");
		expected.put("org.example.thrower", "The fault is in org.example.thrower: java.lang.IllegalStateException: out of order");
		expected.put("org.example.endless", "did not stop when it was cancelled");
		expected.put("org.example.chance", "finds something else when it is run again");
		expected.put("org.example.alone", "org.example.missing");
		expected.put("notes.jar", "it cannot be read");
		expected.forEach((id, reason) -> assertTrue(plugins.out().lines().anyMatch(each -> each.startsWith(id + ',') && each.contains(reason)),
				() -> id + ": " + reason + "\n" + plugins.out()));
		Outcome analysed = product.run("analyse", study, "sound");
		assertTrue(analysed.out().startsWith("Fine"), analysed.out() + analysed.err());
		Outcome failed = product.run("analyse", study, "thrower");
		assertEquals(3, failed.status());
		assertTrue(failed.err().contains("The fault is in org.example.thrower"), failed.err());
		assertTrue(product.run("methods").out().contains("codeFrequency"));
	}

	/** Drops in a plug-in with one method. */
	private void plugin(String name, String requires, String attributes, String body) throws IOException {
		Path sources = Files.createDirectories(temp.resolve("src-" + name));
		Path source = Files.writeString(sources.resolve("Broken.java"), METHOD.formatted(name, body));
		Path classes = Files.createDirectories(temp.resolve("classes-" + name));
		List<String> jars = new ArrayList<>();
		try (Stream<Path> files = Files.list(lib)) {
			files.forEach(each -> jars.add(each.toString()));
		}
		assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "--release", "21", "-cp",
				String.join(File.pathSeparator, jars), "-d", classes.toString(), source.toString()));
		try (OutputStream out = Files.newOutputStream(product.folder().resolve("dropins/" + name + ".jar"));
				ZipOutputStream jar = new ZipOutputStream(out)) {
			entry(jar, "META-INF/MANIFEST.MF", """
					Manifest-Version: 1.0
					Bundle-ManifestVersion: 2
					Bundle-SymbolicName: org.example.%1$s;singleton:=true
					Bundle-Version: 1.0.0
					Require-Bundle: org.themewright.analysis%2$s
					""".formatted(name, requires).getBytes());
			entry(jar, "plugin.xml", """
					<?xml version="1.0" encoding="UTF-8"?>
					<plugin><extension point="org.themewright.analysis.analysisMethod">
					<method id="org.example.%1$s" name="%1$s" %2$s/></extension></plugin>
					""".formatted(name, attributes.replace('\'', '"')).getBytes());
			entry(jar, "org/example/" + name + "/Broken.class",
					Files.readAllBytes(classes.resolve("org/example/" + name + "/Broken.class")));
		}
	}

	private static void entry(ZipOutputStream jar, String name, byte[] content) throws IOException {
		jar.putNextEntry(new ZipEntry(name));
		jar.write(content);
		jar.closeEntry();
	}
}
