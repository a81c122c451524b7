package org.themewright.search.internal;

import java.util.function.IntConsumer;

import org.themewright.search.internal.index.PassageTable;

/** Answers with their questions, numbered by the document of their first passage. */
final class AnswerUnits implements Units {

	private final PassageTable passages;

	AnswerUnits(PassageTable passages) {
		this.passages = passages;
	}

	@Override
	public int count() {
		return passages.documents();
	}

	@Override
	public int owner(int unit) {
		return passages.owner(unit);
	}

	@Override
	public Range range(int unit) {
		int end = passages.end(unit);
		for (int document : passages.passagesOf(passages.owner(unit))) {
			if (passages.answer(document) == unit) {
				end = Math.max(end, passages.end(document));
			}
		}
		return new Range(passages.start(unit), end);
	}

	@Override
	public void of(int document, IntConsumer consumer) {
		consumer.accept(passages.answer(document));
	}
}
