package org.themewright.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the bundles contribute, as it is written in their plugin.xml. */
final class PluginFiles {

	private PluginFiles() {
	}

	/** The plugin.xml of each bundle that has one, by the folder of the bundle. */
	static Map<Path, Document> read() throws IOException, ParserConfigurationException, SAXException {
		Map<Path, Document> result = new LinkedHashMap<>();
		try (var bundles = Files.list(Path.of("../../bundles"))) {
			for (Path each : bundles.filter(bundle -> Files.exists(bundle.resolve("plugin.xml"))).sorted().toList()) {
				result.put(each,
						DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(each.resolve("plugin.xml").toFile()));
			}
		}
		return result;
	}

	static List<Element> elements(NodeList nodes) {
		List<Element> result = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			result.add((Element) nodes.item(i));
		}
		return result;
	}
}
