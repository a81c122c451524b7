package org.themewright.core.migration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.eclipse.osgi.util.NLS;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The copy of a study that a migration changes. Paths are relative to the study's folder; none leads out of it. Used by
 * one thread.
 *
 * @since 0.1
 */
public final class MigrationFiles {

	private final Path copy;
	private final List<Path> older;
	private final int version;

	/**
	 * @param copy the folder of the copy, absolute
	 * @param older the files of the older version, relative to it
	 * @param version the version they are of
	 */
	public MigrationFiles(Path copy, List<Path> older, int version) {
		this.copy = Objects.requireNonNull(copy);
		this.older = List.copyOf(older);
		this.version = version;
	}

	/** @return the XML files that are of the older version, sorted; not changed by what the migration does */
	public List<Path> getOlder() {
		return older;
	}

	/** @return the version they are of */
	public int getVersion() {
		return version;
	}

	/**
	 * @param file a file of the study
	 * @return whether it is there
	 */
	public boolean exists(Path file) {
		return Files.isRegularFile(resolve(file));
	}

	/**
	 * @param file a file of the study
	 * @return its text
	 * @throws IOException if it cannot be read or is not UTF-8
	 */
	public String readText(Path file) throws IOException {
		return Files.readString(resolve(file), StandardCharsets.UTF_8);
	}

	/**
	 * Writes or replaces a file.
	 *
	 * @param file a file of the study
	 * @param text its text, written in UTF-8
	 * @throws IOException if it cannot be written
	 */
	public void writeText(Path file, String text) throws IOException {
		Path target = resolve(file);
		Files.createDirectories(target.getParent());
		Files.writeString(target, text, StandardCharsets.UTF_8);
	}

	/**
	 * @param file a file of the study
	 * @throws IOException if it cannot be deleted
	 */
	public void delete(Path file) throws IOException {
		Files.deleteIfExists(resolve(file));
	}

	/**
	 * Reads an XML file; document type declarations are refused.
	 *
	 * @param file a file of the study
	 * @return its document, knowing namespaces
	 * @throws IOException if it cannot be read
	 */
	public Document readXml(Path file) throws IOException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		try {
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); //$NON-NLS-1$
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			return builder.parse(new ByteArrayInputStream(Files.readAllBytes(resolve(file))));
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(file + ": " + e.getMessage(), e); //$NON-NLS-1$
		}
	}

	/**
	 * Writes or replaces an XML file.
	 *
	 * @param file a file of the study
	 * @param document what it is to hold
	 * @throws IOException if it cannot be written
	 */
	public void writeXml(Path file, Document document) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			TransformerFactory factory = TransformerFactory.newDefaultInstance();
			factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, ""); //$NON-NLS-1$
			factory.newTransformer().transform(new DOMSource(document), new StreamResult(bytes));
		} catch (TransformerException e) {
			throw new IOException(file + ": " + e.getMessage(), e); //$NON-NLS-1$
		}
		Path target = resolve(file);
		Files.createDirectories(target.getParent());
		Files.write(target, bytes.toByteArray());
	}

	private Path resolve(Path file) {
		Path result = copy.resolve(file).normalize();
		if (file.isAbsolute() || !result.startsWith(copy)) {
			throw new IllegalArgumentException(NLS.bind(Messages.outside, file));
		}
		return result;
	}
}
