package org.themewright.search.internal;

import java.util.Collection;
import java.util.List;

import org.themewright.search.FacetField;
import org.themewright.search.FacetKey;
import org.themewright.search.HitKind;
import org.themewright.search.SearchHit;
import org.themewright.search.internal.index.Catalogue;
import org.themewright.search.internal.index.Catalogue.CodeEntry;
import org.themewright.search.internal.index.Catalogue.NoteEntry;
import org.themewright.search.internal.index.Note;

/** Describes places in what a researcher wrote. */
final class NoteHits implements HitFactory {

	private final NoteEntry entry;
	private final Note note;
	private final String name;
	private final int context;

	NoteHits(NoteEntry entry, Note note, Catalogue catalogue, int context) {
		this.entry = entry;
		this.note = note;
		this.context = context;
		this.name = note.kind() != HitKind.CODING_MEMO ? note.name()
				: catalogue.codes().stream().filter(each -> each.id().equals(note.codeId())).map(CodeEntry::name)
						.findFirst().orElse(""); //$NON-NLS-1$
	}

	@Override
	public String id() {
		return note.id();
	}

	/** Its name; that of the code for the memo of a coding. */
	@Override
	public String name() {
		return name;
	}

	@Override
	public int length() {
		int last = note.parts().size() - 1;
		return last < 0 ? 0 : note.startOf(last) + note.parts().get(last).text().length();
	}

	@Override
	public SearchHit hit(int start, int end, Range around) {
		int part = note.partAt(start);
		int offset = note.startOf(part);
		String text = note.parts().get(part).text();
		Contexts contexts = new Contexts(text, context);
		Range inPart = new Range(start - offset, end - offset);
		return new SearchHit(note.kind(), note.id(), name, "", note.parts().get(part).part(), inPart.start(), inPart.end(), //$NON-NLS-1$
				text.substring(inPart.start(), inPart.end()), contexts.before(inPart, 0),
				contexts.after(inPart, text.length()), -1, null, null,
				note.codeId().isEmpty() ? List.of() : List.of(note.codeId()));
	}

	@Override
	public Collection<FacetKey> values(FacetField field, int start, int end) {
		String value = switch (field) {
			case CODE -> note.codeId();
			case RESEARCHER -> note.authorId();
			case MONTH -> entry.date().isEmpty() ? "" : entry.date().substring(0, 7); //$NON-NLS-1$
			case SOURCE -> entry.sourceId();
			case SPEAKER, ROLE, ATTRIBUTE -> ""; //$NON-NLS-1$
		};
		return value.isEmpty() ? List.of() : List.of(FacetKey.of(field, value));
	}
}
