package org.themewright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.product.BuiltProduct.Outcome;

/** The product as users get it, started as they start it, without a display. */
class BuiltProductTest {

	@TempDir
	private Path temp;

	private BuiltProduct product;

	@BeforeEach
	void findProduct() {
		product = BuiltProduct.inPlace(temp);
	}

	private Outcome run(String... arguments) throws IOException, InterruptedException {
		return product.run(arguments);
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
	void productsForAllSystemsAreMadeWithTheirStartScripts() {
		assertTrue(Files.exists(BuiltProduct.LINUX.resolve("themewright")));
		assertTrue(Files.exists(BuiltProduct.PRODUCTS.resolve("win32/win32/x86_64/themewright.cmd")));
		assertTrue(Files.isExecutable(
				BuiltProduct.PRODUCTS.resolve("macosx/cocoa/aarch64/Themewright.app/Contents/Eclipse/themewright")));
	}
}
