package org.themewright.core.deidentify;

import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.themewright.model.Identified;

/**
 * A text of a study, other than that of a transcript, in which names stand: the name of a speaker or participant, a memo,
 * the definition of a code. Used on the thread that uses the study.
 *
 * @param object  whose text it is, not null
 * @param feature which of its texts, not null
 * @param index   which of several values of the feature, from 0
 * @param before  the text, not null
 * @param after   the text with the names replaced, not null
 * @param certain whether it is to be replaced as far as can be told; not where a researcher has the name
 * @since 1.0
 */
public record Mention(Identified object, EAttribute feature, int index, String before, String after, boolean certain) {

	/** Checks that nothing is null. */
	public Mention {
		Objects.requireNonNull(object);
		Objects.requireNonNull(feature);
		Objects.requireNonNull(before);
		Objects.requireNonNull(after);
	}

	/** Reveals nothing: a name must not get into a log by accident. */
	@Override
	public String toString() {
		return Mention.class.getSimpleName();
	}
}
