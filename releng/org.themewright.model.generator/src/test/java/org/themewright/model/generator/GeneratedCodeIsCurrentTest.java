package org.themewright.model.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed src-gen is exactly what the generator writes from the committed model. */
class GeneratedCodeIsCurrentTest {

	@Test
	void committedCodeEqualsGeneratedCode(@TempDir Path folder) throws IOException {
		Path bundle = Path.of("../../bundles/org.themewright.model").toAbsolutePath().normalize();
		GenerateModel.generate(bundle, folder.resolve("out"));
		assertEquals(contents(folder.resolve("out")), contents(bundle.resolve("src-gen")));
	}

	private static Map<String, String> contents(Path root) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		for (Path file : GenerateModel.files(root)) {
			contents.put(root.relativize(file).toString(), Files.readString(file));
		}
		return contents;
	}
}
