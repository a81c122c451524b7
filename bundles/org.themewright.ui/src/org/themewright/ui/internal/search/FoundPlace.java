package org.themewright.ui.internal.search;

import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.themewright.core.text.Anchors;
import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.search.SearchHit;

/** A place that a search found. Adapts to its transcript on the UI thread. */
final class FoundPlace implements IAdaptable {

	private final FoundIn in;
	private final SearchHit hit;
	private List<String> shared = List.of();

	FoundPlace(FoundIn in, SearchHit hit) {
		this.in = in;
		this.hit = hit;
	}

	FoundIn in() {
		return in;
	}

	SearchHit hit() {
		return hit;
	}

	/** The words of a similar passage that make it one; none for a hit of a query. */
	List<String> shared() {
		return shared;
	}

	/** Called before it is shown. */
	void setShared(List<String> words) {
		shared = words;
	}

	/**
	 * Where the words are now; the text may have been edited since the search.
	 *
	 * @param text the text of the transcript
	 * @return the place, or null when the words are gone
	 */
	TextRange locate(String text) {
		if (text.startsWith(hit.before() + hit.text() + hit.after(), hit.start() - hit.before().length())) {
			return new TextRange(hit.start(), hit.end());
		}
		Coding anchor = StudyObjects.create(StudyPackage.Literals.CODING);
		anchor.setStart(hit.start());
		anchor.setEnd(hit.end());
		anchor.setQuote(hit.text());
		anchor.setBefore(hit.before());
		anchor.setAfter(hit.after());
		return Anchors.find(text, anchor);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return in.getAdapter(adapter);
	}
}
