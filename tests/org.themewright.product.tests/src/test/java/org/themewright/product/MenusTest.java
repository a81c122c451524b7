package org.themewright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Menus can be used by their letters: each is in its item's text, and stands for one item of the menu. */
class MenusTest {

	private final Map<String, String> commands = new HashMap<>();
	/** For each menu the items that its letters stand for. */
	private final Map<String, Map<Character, Set<String>>> letters = new TreeMap<>();
	private final List<String> offences = new ArrayList<>();

	@Test
	void noLetterOfAMenuMeansTwoThings() throws IOException, ParserConfigurationException, SAXException {
		Map<Document, Properties> plugins = new HashMap<>();
		for (Map.Entry<Path, Document> each : PluginFiles.read().entrySet()) {
			Properties texts = new Properties();
			Path file = each.getKey().resolve("plugin.properties");
			if (Files.exists(file)) {
				try (Reader reader = Files.newBufferedReader(file)) {
					texts.load(reader);
				}
			}
			plugins.put(each.getValue(), texts);
		}
		plugins.forEach(this::readCommands);
		plugins.forEach((plugin, texts) -> PluginFiles.elements(plugin.getElementsByTagName("menuContribution")).forEach(
				each -> readItems(each, each.getAttribute("locationURI").replaceFirst("\\?.*", ""), texts)));
		letters.forEach((menu, items) -> items.forEach((letter, names) -> {
			if (names.size() > 1) {
				offences.add(menu + ": " + letter + " of " + names);
			}
		}));
		assertTrue(letters.size() > 5, letters::toString);
		assertEquals(List.of(), offences);
	}

	private void readCommands(Document plugin, Properties texts) {
		PluginFiles.elements(plugin.getElementsByTagName("command")).stream().filter(each -> each.hasAttribute("name"))
				.forEach(each -> commands.put(each.getAttribute("id"), text(each, "name", texts)));
	}

	private void readItems(Element parent, String menu, Properties texts) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element item) {
				String label = item.hasAttribute("label") ? text(item, "label", texts) : commands.get(item.getAttribute("commandId"));
				if (item.hasAttribute("mnemonic")) {
					note(menu, label, text(item, "mnemonic", texts));
				}
				readItems(item, item.getTagName().equals("menu") ? item.getAttribute("id") : menu, texts);
			}
		}
	}

	private void note(String menu, String label, String letter) {
		// the workbench adds the letter's sign itself, and shows one that is there already
		if (letter.length() != 1 || label == null || !label.contains(letter) || label.contains("&")) {
			offences.add(menu + ": " + letter + " is not in " + label + ", or is marked there, too");
			return;
		}
		letters.computeIfAbsent(menu, each -> new TreeMap<>())
				.computeIfAbsent(Character.toUpperCase(letter.charAt(0)), each -> new TreeSet<>()).add(label);
	}

	private static String text(Element element, String attribute, Properties texts) {
		String value = element.getAttribute(attribute);
		return value.startsWith("%") ? texts.getProperty(value.substring(1), value) : value;
	}
}
