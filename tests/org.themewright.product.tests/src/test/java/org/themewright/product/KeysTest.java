package org.themewright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A key means one thing wherever one is: no inner context takes a key of ours away from another command. */
class KeysTest {

	/** In a text Ctrl+O is the quick outline, as everywhere in Eclipse. */
	private static final Set<String> MEANT = Set.of("org.themewright.ui.transcript.quickOutline");
	private static final String WINDOW = "org.eclipse.ui.contexts.window";

	/** A key in a context, and what it does there. */
	private record Key(String sequence, String context, String command) {
	}

	private final Map<String, String> parents = new HashMap<>();
	private final List<Key> keys = new ArrayList<>();

	@BeforeEach
	void read() throws IOException, ParserConfigurationException, SAXException {
		PluginFiles.read().values().forEach(this::read);
	}

	private void read(Document plugin) {
		for (Element each : PluginFiles.elements(plugin.getElementsByTagName("context"))) {
			if (each.hasAttribute("parentId")) {
				parents.put(each.getAttribute("id"), each.getAttribute("parentId"));
			}
		}
		for (Element each : PluginFiles.elements(plugin.getElementsByTagName("key"))) {
			if (each.hasAttribute("commandId")) {
				StringBuilder command = new StringBuilder(each.getAttribute("commandId"));
				PluginFiles.elements(each.getElementsByTagName("parameter"))
						.forEach(parameter -> command.append(' ').append(parameter.getAttribute("value")));
				String context = each.hasAttribute("contextId") ? each.getAttribute("contextId") : WINDOW;
				keys.add(new Key(each.getAttribute("sequence"), context, command.toString()));
			}
		}
	}

	/** Whether a context is the other one or within it. */
	private boolean isWithin(String inner, String outer) {
		for (String each = inner; each != null; each = parents.get(each)) {
			if (each.equals(outer)) {
				return true;
			}
		}
		return false;
	}

	@Test
	void noKeyMeansTwoThings() {
		assertTrue(keys.size() > 50, "too few keys found");
		List<String> offences = new ArrayList<>();
		for (Key one : keys) {
			for (Key other : keys) {
				if (!MEANT.contains(one.command()) && one.sequence().equals(other.sequence())
						&& !one.command().equals(other.command()) && isWithin(one.context(), other.context())) {
					offences.add(one + " and " + other);
				}
			}
		}
		assertEquals(List.of(), offences);
	}
}
