package org.themewright.core.deidentify;

import java.util.Objects;

import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.text.TextRange;

/**
 * A place in a transcript where a name stands, and what is to stand there. Offsets are UTF-16 code units; ranges are
 * half-open. Immutable; any thread may use it.
 *
 * @param entry     the name and its pseudonym, not null
 * @param sourceId  the id of the transcript, not null
 * @param name      where the name stands, without what is appended to it
 * @param suffix    where the ending of a possessive or plural stands, from the end of the name; empty when there is none
 * @param found     what stands at both, not null
 * @param pseudonym what is to take the place of the name, with its case taken over; not null
 * @param ending    what is to take the place of the ending, not null
 * @param form      how the name is written there, not null
 * @param certain   whether it is the name, as far as can be told; not, for example, the word "will" for the name Will
 * @since 1.0
 */
public record Occurrence(PseudonymEntry entry, String sourceId, TextRange name, TextRange suffix, String found,
		String pseudonym, String ending, NameForm form, boolean certain) {

	/** Checks that nothing is null. */
	public Occurrence {
		Objects.requireNonNull(entry);
		Objects.requireNonNull(sourceId);
		Objects.requireNonNull(name);
		Objects.requireNonNull(suffix);
		Objects.requireNonNull(found);
		Objects.requireNonNull(pseudonym);
		Objects.requireNonNull(ending);
		Objects.requireNonNull(form);
	}

	/** @return where the name stands, with its ending */
	public TextRange range() {
		return new TextRange(name.start(), suffix.end());
	}

	/** @return what is to stand there, with its ending */
	public String replacement() {
		return pseudonym + ending;
	}

	/** Reveals nothing: a name must not get into a log by accident. */
	@Override
	public String toString() {
		return Occurrence.class.getSimpleName();
	}
}
