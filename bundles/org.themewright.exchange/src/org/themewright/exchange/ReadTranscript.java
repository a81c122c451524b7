package org.themewright.exchange;

import java.util.Objects;

import org.themewright.core.text.Anchors;
import org.themewright.exchange.importer.ImportedText;

/**
 * A file that was read and parsed and is in no study yet.
 *
 * @param file the file as it was given, for messages
 * @param fileName its name without folder
 * @param importerId the importer that read it
 * @param content its bytes, not to be changed
 * @param sha256 the SHA-256 of the bytes, lower-case hexadecimal
 * @param text what the importer made of it
 * @since 0.1
 */
public record ReadTranscript(String file, String fileName, String importerId, byte[] content, String sha256,
		ImportedText text) {

	/** Checks that nothing is null. */
	public ReadTranscript {
		Objects.requireNonNull(file);
		Objects.requireNonNull(fileName);
		Objects.requireNonNull(importerId);
		Objects.requireNonNull(text);
	}

	ReadTranscript(String file, String fileName, String importerId, byte[] content, ImportedText text) {
		this(file, fileName, importerId, content, Anchors.sha256(content), text);
	}

	/**
	 * The name the transcript gets: the title the file gives itself, or the file's name without extension.
	 *
	 * @return a name, not blank
	 */
	public String name() {
		if (text.title() != null && !text.title().isBlank()) {
			return text.title().strip();
		}
		int dot = fileName.lastIndexOf('.');
		String base = dot > 0 ? fileName.substring(0, dot) : fileName;
		return base.isBlank() ? fileName : base.strip();
	}
}
