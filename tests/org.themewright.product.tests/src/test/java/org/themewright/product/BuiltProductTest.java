package org.themewright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product as users get it, started as they start it, without a display. */
class BuiltProductTest {

	private static final Path PRODUCTS = Path
			.of("../../releng/org.themewright.repository/target/products/org.themewright.workbench").toAbsolutePath()
			.normalize();
	private static final Path LINUX = PRODUCTS.resolve("linux/gtk/x86_64");

	@TempDir
	private Path temp;

	record Outcome(int status, String out, String err) {
	}

	@BeforeAll
	static void productIsThere() {
		assertTrue(Files.isExecutable(LINUX.resolve("themewright")),
				"build releng/org.themewright.repository first: " + LINUX);
	}

	private Outcome run(String... arguments) throws IOException, InterruptedException {
		return run(LINUX, arguments);
	}

	private Outcome run(Path product, String... arguments) throws IOException, InterruptedException {
		Path out = Files.createTempFile(temp, "out", ".txt");
		Path err = Files.createTempFile(temp, "err", ".txt");
		List<String> command = Stream.concat(Stream.of(product.resolve("themewright").toString()), Stream.of(arguments))
				.toList();
		ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile()).redirectOutput(out.toFile())
				.redirectError(err.toFile());
		builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY"));
		builder.environment().put("THEMEWRIGHT_HOME", temp.resolve("home").toString());
		builder.environment().put("THEMEWRIGHT_JAVA", System.getProperty("java.home") + "/bin/java");
		Process process = builder.start();
		process.getOutputStream().close();
		if (!process.waitFor(5, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new IllegalStateException("does not end: " + command);
		}
		return new Outcome(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
				Files.readString(err, StandardCharsets.UTF_8));
	}

	@Test
	void commandLineWorksWithoutDisplay() throws IOException, InterruptedException {
		Outcome help = run("--help");
		assertEquals(0, help.status(), help.err());
		assertTrue(help.out().contains("search") && help.out().contains("demo"), help.out());
		Files.writeString(temp.resolve("one.txt"), "Interviewer: How did it begin?\n\nAnn: With somebody who listened.\n");
		String study = temp.resolve("my study").toString();
		assertEquals(0, run("new", study, "--name", "My study").status());
		Outcome imported = run("import", study, temp.resolve("one.txt").toString());
		assertEquals(0, imported.status(), imported.err());
		Outcome found = run("search", study, "=\"somebody who listened\"", "--format", "json");
		assertEquals(0, found.status(), found.err());
		assertTrue(found.out().replaceAll("\\s", "").startsWith("{\"total\":1,"), found.out());
		assertEquals(1, run("search", study, "zebra").status());
		Path pdf = temp.resolve("one.pdf");
		Outcome written = run("transcript", study, "one", "--out", pdf.toString());
		assertEquals(0, written.status(), written.err() + written.out());
		assertTrue(Files.size(pdf) > 1000);
		assertEquals(2, run("search", study).status());
		assertEquals(3, run("search", temp.resolve("nowhere").toString(), "hope").status());
	}

	@Test
	void demoDoesTheMainJob() throws IOException, InterruptedException {
		Path folder = temp.resolve("demo");
		Outcome demo = run("demo", "--out", folder.toString());
		assertEquals(0, demo.status(), demo.err() + demo.out());
		try (var files = Files.walk(folder)) {
			List<String> names = files.map(each -> each.getFileName().toString()).toList();
			for (String suffix : List.of(".svg", ".png", ".html")) {
				assertTrue(names.stream().anyMatch(each -> each.endsWith(suffix)), suffix + " in " + names);
			}
		}
		assertTrue(demo.out().contains(folder.toString()), demo.out());
	}

	@Test
	void aPlugInDroppedInIsThereOnTheNextStart() throws IOException, InterruptedException {
		Path product = temp.resolve("product");
		copyTree(LINUX, product);
		Path jar;
		try (var built = Files.list(Path.of("../../examples/org.example.talktime/target"))) {
			jar = built.filter(each -> each.getFileName().toString().matches("org\\.example\\.talktime-[^-]*(-SNAPSHOT)?\\.jar"))
					.findFirst().orElseThrow();
		}
		Files.createDirectories(product.resolve("dropins"));
		Files.copy(jar, product.resolve("dropins/talktime.jar"));
		Outcome methods = run(product, "methods");
		assertTrue(methods.out().contains("Talk time"), methods.out() + methods.err());
		Files.writeString(temp.resolve("two.txt"), "Interviewer: And then?\n\nAnn: One two three.\n\nInterviewer: Yes?\n\nAnn: Four.\n");
		String study = temp.resolve("talk").toString();
		assertEquals(0, run(product, "new", study, "--name", "Talk").status());
		assertEquals(0, run(product, "import", study, temp.resolve("two.txt").toString()).status());
		Outcome analysed = run(product, "analyse", study, "talkTime", "--format", "csv");
		assertEquals(0, analysed.status(), analysed.err());
		assertTrue(analysed.out().contains("two,Ann,2,4"), analysed.out());
	}

	private static void copyTree(Path from, Path to) throws IOException {
		try (var walk = Files.walk(from)) {
			for (Path each : walk.toList()) {
				Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
	}

	@Test
	void productsForAllSystemsAreMadeWithTheirStartScripts() {
		assertTrue(Files.exists(LINUX.resolve("themewright")));
		assertTrue(Files.exists(PRODUCTS.resolve("win32/win32/x86_64/themewright.cmd")));
		assertTrue(Files.isExecutable(
				PRODUCTS.resolve("macosx/cocoa/aarch64/Themewright.app/Contents/Eclipse/themewright")));
	}
}
