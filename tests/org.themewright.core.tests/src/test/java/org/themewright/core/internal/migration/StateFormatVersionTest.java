package org.themewright.core.internal.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.core.migration.MigrationFiles;

/** Files of the first format say which format they are of afterwards, and nothing else changes. */
class StateFormatVersionTest {

	@TempDir
	private Path temp;

	private String migrated(String text) throws IOException {
		Path file = Path.of("study.xml");
		Files.writeString(temp.resolve(file), text);
		new StateFormatVersion().migrate(new MigrationFiles(temp, List.of(file), 1), null);
		return Files.readString(temp.resolve(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<?xml version=\"1.0\"?>\n", "\ufeff", "<!-- <a> -->", "<!-- a --><?b <c> ?> \r\n<!---->" })
	void theFirstElementSaysIt(String before) throws IOException {
		assertEquals(before + "<s:Study formatVersion=\"2\" id=\"1\"><b formatVersion=\"1\"/></s:Study>",
				migrated(before + "<s:Study id=\"1\"><b formatVersion=\"1\"/></s:Study>"));
		assertEquals(before + "<s formatVersion=\"2\"/>", migrated(before + "<s/>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { " name=\"a > b\"", " name='formatVersion=\"1\"'", " größe=\"1\"", "\n\tname = 'x'", "" })
	void whatSaysTheOldFormatSaysTheNewOne(String attribute) throws IOException {
		assertEquals("<s" + attribute + " formatVersion=\"2\" id=\"1\"/>",
				migrated("<s" + attribute + " \n formatVersion = '1' id=\"1\"/>"));
	}

	@Test
	void muchBeforeTheFirstElementIsPassedOver() throws IOException {
		String before = "<!---->".repeat(50_000) + " \n".repeat(50_000);
		assertTrue(migrated(before + "<s/>").endsWith("\n<s formatVersion=\"2\"/>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "words", "<!-- <s/>", "<?xml ", "<!DOCTYPE s><s/>", "< s/>" })
	void aFileWithoutAnElementIsRefusedWithItsName(String text) {
		assertTrue(assertThrows(IOException.class, () -> migrated(text)).getMessage().contains("study.xml"));
	}
}
