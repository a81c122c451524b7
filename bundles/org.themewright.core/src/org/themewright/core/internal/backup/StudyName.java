package org.themewright.core.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the name of a study from the head of its main file, which may be damaged further down. */
public final class StudyName extends DefaultHandler {

	private static final class FoundException extends SAXException {
		private static final long serialVersionUID = 1L;
	}

	private String name;

	private StudyName() {
	}

	/** The name; that of the folder where there is none to be read. */
	public static String of(Path study) {
		StudyName handler = new StudyName();
		try (InputStream in = Files.newInputStream(study.resolve("study.xml"), LinkOption.NOFOLLOW_LINKS)) { //$NON-NLS-1$
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); //$NON-NLS-1$
			factory.newSAXParser().parse(in, handler);
		} catch (FoundException e) {
			return handler.name;
		} catch (IOException | SAXException | ParserConfigurationException e) {
			// the study is damaged, which is when a backup is wanted most
			return folderName(study);
		}
		return folderName(study);
	}

	private static String folderName(Path study) {
		return study.getFileName() == null ? "" : study.getFileName().toString(); //$NON-NLS-1$
	}

	@Override
	public void startElement(String uri, String localName, String qualifiedName, Attributes attributes)
			throws SAXException {
		name = attributes.getValue("name"); //$NON-NLS-1$
		if (name != null) {
			throw new FoundException();
		}
		throw new SAXException();
	}
}
