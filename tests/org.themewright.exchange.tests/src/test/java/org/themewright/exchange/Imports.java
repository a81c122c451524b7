package org.themewright.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.themewright.exchange.importer.ImportException;
import org.themewright.exchange.importer.ImportedText;
import org.themewright.exchange.importer.ImporterRegistry;
import org.themewright.tests.support.PluginXmlRegistry;

/** What the tests of importers share. */
final class Imports {

	static final ImporterRegistry IMPORTERS = new ImporterRegistry(PluginXmlRegistry.ofClassPath().registry());

	private Imports() {
	}

	static ImportedText read(String fileName, byte[] content) throws ImportException {
		return new ImportOperation(IMPORTERS).read(fileName, content, null).text();
	}

	static ImportedText text(String content) throws ImportException {
		return read("interview.txt", content.getBytes(StandardCharsets.UTF_8));
	}

	static ImportedText markdown(String content) throws ImportException {
		return read("interview.md", content.getBytes(StandardCharsets.UTF_8));
	}

	/** Turns as "Speaker @seconds> words", with "|" for a new paragraph and "/" for a new line. */
	static String turns(ImportedText text) {
		return text.turns().stream().map(turn -> {
			String speaker = turn.speaker() < 0 ? "-" : text.speakers().get(turn.speaker()).name();
			String time = turn.time() < 0 ? "" : " @" + (turn.time() % 1000 == 0 ? "" + turn.time() / 1000 : "" + turn.time() / 1000.0);
			return speaker + time + "> "
					+ text.text().substring(turn.start(), turn.end()).replace("\n\n", "|").replace("\n", "/");
		}).collect(Collectors.joining("\n"));
	}

	static List<String> roles(ImportedText text) {
		return text.speakers().stream().map(each -> each.name() + " " + each.role()).toList();
	}
}
