package org.themewright.search.internal;

import java.io.IOException;
import java.util.function.IntConsumer;

import org.themewright.search.HitPart;
import org.themewright.search.internal.index.Catalogue;
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.index.Note;
import org.themewright.search.internal.index.PassageTable;

/** Sources, memos, codes and themes. */
final class WholeUnits implements Units {

	private final IndexView view;
	private final Catalogue catalogue;
	private final PassageTable passages;

	WholeUnits(IndexView view) throws IOException {
		this.view = view;
		catalogue = view.catalogue();
		passages = view.passages();
	}

	@Override
	public int count() {
		return catalogue.sources().size() + catalogue.notes().size();
	}

	@Override
	public int owner(int unit) {
		return unit;
	}

	@Override
	public Range range(int unit) throws IOException {
		if (unit < catalogue.sources().size()) {
			return new Range(0, catalogue.sources().get(unit).length());
		}
		// What a note says, or its name where it says nothing.
		Note note = view.note(catalogue.notes().get(unit - catalogue.sources().size()).id());
		int part = 0;
		while (part < note.parts().size() - 1 && note.parts().get(part).part() == HitPart.NAME) {
			part++;
		}
		int start = note.startOf(part);
		return new Range(start, start + note.parts().get(part).text().length());
	}

	@Override
	public void of(int document, IntConsumer consumer) {
		consumer.accept(passages.owner(document));
	}
}
