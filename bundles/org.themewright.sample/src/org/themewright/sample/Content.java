package org.themewright.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the files that the sample study is written in. */
final class Content {

	private Content() {
	}

	static String text(String name) throws IOException {
		try (InputStream in = Content.class.getResourceAsStream("/content/" + name)) { //$NON-NLS-1$
			if (in == null) {
				throw new IOException("missing in this bundle: content/" + name); //$NON-NLS-1$
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	static Properties properties(String name) throws IOException {
		Properties result = new Properties();
		result.load(new StringReader(text(name)));
		return result;
	}

	static List<CSVRecord> table(String name) throws IOException {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		return format.parse(new StringReader(text(name))).getRecords();
	}

	static Element xml(String name) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); //$NON-NLS-1$
			return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text(name)))).getDocumentElement();
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(name, e);
		}
	}

	static List<Element> children(Element parent, String name) {
		List<Element> result = new ArrayList<>();
		for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
			if (each instanceof Element element && element.getTagName().equals(name)) {
				result.add(element);
			}
		}
		return result;
	}
}
