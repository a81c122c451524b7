package org.themewright.diagram.generate;

import java.util.List;

import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;
import org.themewright.model.Transcript;

/**
 * A turn, or a paragraph where there are no turns, with the codings that say something of an edge.
 *
 * @param source the transcript, not null
 * @param range the turn or paragraph in it
 * @param codings those that touch it, by place; not empty
 * @since 1.0
 */
public record Passage(Transcript source, TextRange range, List<Coding> codings) {

	/** Copies the list. */
	public Passage {
		codings = List.copyOf(codings);
	}
}
