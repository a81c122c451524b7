package org.themewright.search.internal;

import java.io.IOException;
import java.util.function.IntConsumer;

import org.themewright.search.SearchScope;
import org.themewright.search.internal.index.IndexView;

/** Within what the parts of a query have to be found together; numbered from 0. */
interface Units {

	/** @return the units of a scope, which is not that of passages */
	static Units of(SearchScope scope, IndexView view) throws IOException {
		return switch (scope) {
			case ANSWER -> new AnswerUnits(view.passages());
			case CODING -> new CodingUnits(view);
			default -> new WholeUnits(view);
		};
	}

	int count();

	/** @return number of the source or note that a unit is in */
	int owner(int unit);

	/** @return where a unit is */
	Range range(int unit) throws IOException;

	/** Tells the units that hold a place of a passage. */
	default void at(int document, int start, int end, IntConsumer consumer) {
		of(document, consumer);
	}

	/** Tells the units that a passage has a part in. */
	void of(int document, IntConsumer consumer);
}
