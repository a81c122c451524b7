package org.themewright.core.privacy;

import java.text.Normalizer;
import java.util.Objects;

import org.themewright.core.text.PlainText;

/**
 * A real name and what stands for it in the study. Texts are kept in Unicode's form NFC, without space around them, names
 * on one line, so that the same name is found however it was typed. Immutable; any thread may use it.
 *
 * @param realName  the real name, not blank
 * @param pseudonym what stands for it, not blank; several real names may share one, such as a full name and a nickname
 * @param kind      what the name is of, not null
 * @param note      a remark, not null; may be empty
 * @since 0.1
 */
public record PseudonymEntry(String realName, String pseudonym, Kind kind, String note) {

	/** What a name is of. */
	public enum Kind {
		/** A person. */
		PERSON,
		/** A town, street or building. */
		PLACE,
		/** A service, employer or other organisation. */
		ORGANISATION,
		/** Anything else that could tell who somebody is. */
		OTHER
	}

	/**
	 * Brings the texts into their form.
	 *
	 * @throws IllegalArgumentException if the real name or the pseudonym is blank
	 */
	public PseudonymEntry {
		realName = oneLine(realName);
		pseudonym = oneLine(pseudonym);
		note = normalised(note).strip();
		Objects.requireNonNull(kind);
		if (realName.isEmpty() || pseudonym.isEmpty()) {
			throw new IllegalArgumentException(Messages.nameBlank);
		}
	}

	/** The form in which names are kept and compared. */
	static String oneLine(String name) {
		return normalised(name).replaceAll("[\\s\\p{Z}]+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String normalised(String text) {
		return Normalizer.normalize(PlainText.clean(text), Normalizer.Form.NFC);
	}

	/** Reveals nothing: a name must not get into a log by accident. */
	@Override
	public String toString() {
		return PseudonymEntry.class.getSimpleName();
	}
}
