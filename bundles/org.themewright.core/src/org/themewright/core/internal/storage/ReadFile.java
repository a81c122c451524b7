package org.themewright.core.internal.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.themewright.core.internal.files.FileProblems;
import org.themewright.core.internal.files.StudyFiles;
import org.themewright.core.text.Anchors;
import org.themewright.core.text.PlainText;
import org.themewright.model.StudyPart;
import org.themewright.model.Transcript;

/** One file as it was read, by any thread, before it becomes part of a study. */
final class ReadFile {

	private static final long LARGEST_FILE = 256L << 20;
	/** Parsers are dear to make and serve one thread at a time. */
	private static final ThreadLocal<XMLParserPool> PARSERS = ThreadLocal.withInitial(XMLParserPoolImpl::new);

	final Path file;
	final StudyResource resource;
	final FileStamp stamp;
	/** What is wrong with it, for people; null when it could be read. */
	final String problem;
	/** For a transcript: its text, or what is wrong with that. */
	ReadText text;

	private ReadFile(Path file, StudyResource resource, FileStamp stamp, String problem) {
		this.file = file;
		this.resource = resource;
		this.stamp = stamp;
		this.problem = problem;
	}

	/**
	 * The text of a transcript.
	 *
	 * @param text the text; null when it could not be read
	 * @param sha256 the hash of what is on disk, as if line ends were ours
	 * @param stamp the stamp of its file, or null
	 * @param problem what is wrong, or null
	 */
	record ReadText(String text, String sha256, FileStamp stamp, String problem) {
	}

	/** Reads a file, and the text beside it if it is a transcript. Throws nothing: a damaged file is a result too. */
	static ReadFile read(Path file, StudyFiles files) {
		StudyResource resource = new StudyResource(uri(file), PARSERS.get());
		Path content = files.content(file);
		FileStamp stamp = null;
		try {
			stamp = checkReadable(content);
			try (var in = Files.newInputStream(content)) {
				resource.load(in, null);
			}
		} catch (IOException | RuntimeException | StackOverflowError e) {
			// a damaged file makes EMF throw all kinds of runtime exceptions
			return new ReadFile(file, resource, stamp, describe(e));
		}
		ReadFile result = new ReadFile(file, resource, stamp, null);
		if (result.root() instanceof Transcript) {
			result.text = readText(files.content(StudyLayout.text(file)));
		}
		return result;
	}

	/** What the file holds; null when it holds nothing. */
	EObject root() {
		return resource.getContents().isEmpty() ? null : resource.getContents().get(0);
	}

	/** What the file holds, if it is a part of a study of that kind. */
	<T extends StudyPart> T root(Class<T> type) {
		EObject root = root();
		return type.isInstance(root) && type.cast(root).getId() != null ? type.cast(root) : null;
	}

	/** The line where the first problem is; 0 when there is none. */
	int line() {
		return resource.getErrors().stream().findFirst().map(Resource.Diagnostic::getLine).orElse(0);
	}

	/** A text that something else stored with other line ends or a byte order mark is still the same text. */
	private static ReadText readText(Path file) {
		FileStamp stamp = null;
		try {
			stamp = checkReadable(file);
			byte[] bytes = Files.readAllBytes(file);
			String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
			String clean = PlainText.clean(text);
			return new ReadText(clean, clean.equals(text) ? Anchors.sha256(bytes) : Anchors.sha256(clean), stamp, null);
		} catch (CharacterCodingException e) {
			return new ReadText(null, null, stamp, Messages.notUtf8);
		} catch (IOException e) {
			return new ReadText(null, null, stamp, FileProblems.reason(e));
		}
	}

	/** Reading from a pipe would wait for ever. */
	static FileStamp checkReadable(Path file) throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
		if (!attributes.isRegularFile()) {
			throw new IOException(Messages.reasonNoFile);
		}
		if (attributes.size() > LARGEST_FILE) {
			throw new IOException(Messages.tooLarge);
		}
		return FileStamp.of(attributes);
	}

	static String describe(Throwable problem) {
		Throwable cause = problem;
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		return Messages.bind(Messages.fileUnreadable, FileProblems.reason(cause));
	}

	static URI uri(Path file) {
		return URI.createFileURI(file.toString());
	}
}
