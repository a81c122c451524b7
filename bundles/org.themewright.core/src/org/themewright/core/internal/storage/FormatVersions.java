package org.themewright.core.internal.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.themewright.model.StudyPackage;

/** The version of the file format, which every file says in its first element. */
public final class FormatVersions {

	/** The format that this version writes. */
	public static final int CURRENT = 2;
	/** Files of the first format said nothing. */
	public static final int FIRST = 1;
	/** The attribute of the first element. */
	public static final String ATTRIBUTE = "formatVersion"; //$NON-NLS-1$

	private FormatVersions() {
	}

	/** A number that no version ever had says nothing. */
	static int known(int version) {
		return version < FIRST ? CURRENT : version;
	}

	/** The version that a file says; {@link #CURRENT} for one that cannot be read, about which there is more to say. */
	public static int of(Path file) {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		if (!Files.isRegularFile(file)) {
			return CURRENT;
		}
		try (InputStream in = Files.newInputStream(file)) {
			XMLStreamReader reader = factory.createXMLStreamReader(in);
			while (reader.next() != XMLStreamConstants.START_ELEMENT) {
				if (reader.getEventType() == XMLStreamConstants.END_DOCUMENT) {
					return CURRENT;
				}
			}
			if (!StudyPackage.eNS_URI.equals(reader.getNamespaceURI())) {
				return CURRENT;
			}
			String version = reader.getAttributeValue(null, ATTRIBUTE);
			return version == null ? FIRST : known(Integer.parseInt(version));
		} catch (IOException | XMLStreamException | NumberFormatException e) {
			return CURRENT;
		}
	}
}
