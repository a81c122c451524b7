package org.themewright.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.themewright.exchange.importer.ImportException;
import org.themewright.exchange.importer.ImportedText;
import org.themewright.exchange.importer.ImporterRegistry;
import org.themewright.exchange.importer.TranscriptImporter;
import org.themewright.tests.support.ExtensionSchema;
import org.themewright.tests.support.PluginXmlRegistry;

/** Importers come through the extension point, ours as anybody's, and a broken one hurts nobody else. */
class ImporterRegistryTest {

	/** Fails in a way no importer should. */
	public static final class Broken implements TranscriptImporter {
		@Override
		public ImportedText read(String fileName, byte[] content, IProgressMonitor monitor) {
			throw new IllegalStateException("out of order");
		}
	}

	/** Returns nothing. */
	public static final class Lazy implements TranscriptImporter {
		@Override
		public ImportedText read(String fileName, byte[] content, IProgressMonitor monitor) {
			return null;
		}
	}

	private static ImporterRegistry with(String... importers) {
		return new ImporterRegistry(PluginXmlRegistry.ofClassPath().with("com.example.plugin",
				"<extension point='" + ImporterRegistry.POINT + "'>" + String.join("", importers) + "</extension>").registry());
	}

	private static String importer(String id, String extensions, String type) {
		return "<importer id='%s' name='Some Importer' extensions='%s' class='%s'/>".formatted(id, extensions, type);
	}

	@Test
	void builtInOnesAreContributed() {
		assertEquals(List.of("docx", "markdown", "md", "text", "txt"), Imports.IMPORTERS.getExtensions());
		assertEquals("Markdown Transcript", Imports.IMPORTERS.forFile("A.MD").orElseThrow().getName());
		assertEquals("org.themewright.exchange", Imports.IMPORTERS.forFile("a.txt").orElseThrow().getContributor());
		assertFalse(Imports.IMPORTERS.forFile("a.exe").isPresent());
		assertFalse(Imports.IMPORTERS.forFile("noextension").isPresent());
	}

	@Test
	void contributionsKeepToTheSchema() throws Exception {
		URL plugin = PluginXmlRegistry.bundles().get("org.themewright.exchange");
		ExtensionSchema schema = new ExtensionSchema(PluginXmlRegistry.sibling(plugin, "schema/importer.exsd"));
		IConfigurationElement[] elements = PluginXmlRegistry.ofClassPath().registry()
				.getConfigurationElementsFor(ImporterRegistry.POINT);
		assertEquals(3, elements.length);
		for (IConfigurationElement element : elements) {
			assertEquals(List.of(), schema.check(element));
		}
	}

	@Test
	void failuresNameThePlugin() {
		ImporterRegistry registry = with(importer("x.broken", "brk", Broken.class.getName()),
				importer("x.absent", "abs", "com.example.Absent"), importer("x.lazy", "laz", Lazy.class.getName()),
				importer("x.other", "oth", "java.lang.String"));
		for (String extension : List.of("brk", "abs", "laz", "oth")) {
			String message = assertThrows(ImportException.class, () -> registry.forFile("a." + extension).orElseThrow()
					.read("a." + extension, new byte[] { 65 }, new NullProgressMonitor())).getMessage();
			assertTrue(message.contains("com.example.plugin") && message.contains("Some Importer"), message);
		}
	}

	@Test
	void incompleteContributionsAreLeftOutAndReported() {
		ImporterRegistry registry = with("<importer id='x' name='X' extensions='x'/>", importer("y", "y", Lazy.class.getName()));
		assertEquals(1, registry.getProblems().size());
		assertTrue(registry.getProblems().get(0).contains("com.example.plugin"));
		assertTrue(registry.getProblems().get(0).contains("class"));
		assertTrue(registry.forFile("a.y").isPresent());
	}
}
