package org.themewright.tests.support;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.IConfigurationElement;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The schema of an extension point, to hold contributions against: elements, their children, attributes and values. */
public final class ExtensionSchema {

	private final Map<String, Element> elements = new HashMap<>();

	/**
	 * @param exsd where the schema is
	 * @throws IOException if it cannot be read
	 */
	public ExtensionSchema(URL exsd) throws IOException {
		try (InputStream in = exsd.openStream()) {
			NodeList found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)
					.getElementsByTagName("element");
			for (int i = 0; i < found.getLength(); i++) {
				Element element = (Element) found.item(i);
				if (element.hasAttribute("name")) {
					elements.put(element.getAttribute("name"), element);
				}
			}
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(exsd + ": " + e.getMessage(), e);
		}
	}

	/**
	 * @param contribution a top element of a contribution
	 * @return what does not keep to the schema; empty when all is well
	 */
	public List<String> check(IConfigurationElement contribution) {
		List<String> problems = new ArrayList<>();
		if (!references(elements.get("extension")).contains(contribution.getName())) {
			problems.add("<" + contribution.getName() + "> does not belong into this extension point");
		}
		check(contribution, problems);
		return problems;
	}

	private void check(IConfigurationElement contribution, List<String> problems) {
		String place = contribution.getContributor().getName() + ": <" + contribution.getName() + ">";
		Element element = elements.get(contribution.getName());
		if (element == null) {
			problems.add(place + " is not in the schema");
			return;
		}
		Map<String, Element> attributes = children(element, "attribute", "name");
		for (String name : contribution.getAttributeNames()) {
			if (!attributes.containsKey(name)) {
				problems.add(place + " has an unknown attribute " + name);
			} else if (!isAllowed(attributes.get(name), contribution.getAttribute(name))) {
				problems.add(place + ": not allowed: " + name + "=" + contribution.getAttribute(name));
			}
		}
		attributes.forEach((name, attribute) -> {
			if (attribute.getAttribute("use").equals("required") && contribution.getAttribute(name) == null) {
				problems.add(place + " lacks " + name);
			}
		});
		for (IConfigurationElement child : contribution.getChildren()) {
			if (!references(element).contains(child.getName())) {
				problems.add(place + " must not hold <" + child.getName() + ">");
			}
			check(child, problems);
		}
	}

	private static boolean isAllowed(Element attribute, String value) {
		if (attribute.getAttribute("type").equals("boolean")) {
			return Set.of("true", "false").contains(value);
		}
		Map<String, Element> values = children(attribute, "enumeration", "value");
		return values.isEmpty() || values.containsKey(value);
	}

	private static Set<String> references(Element element) {
		return element == null ? new HashSet<>() : children(element, "element", "ref").keySet();
	}

	private static Map<String, Element> children(Element element, String tag, String key) {
		Map<String, Element> result = new HashMap<>();
		NodeList found = element.getElementsByTagName(tag);
		for (int i = 0; i < found.getLength(); i++) {
			Element each = (Element) found.item(i);
			result.put(each.getAttribute(key), each);
		}
		return result;
	}
}
