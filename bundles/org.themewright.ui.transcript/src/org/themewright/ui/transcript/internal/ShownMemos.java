package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.eclipse.emf.common.notify.Notification;
import org.themewright.core.StudyChange;
import org.themewright.core.edit.MemoOperations;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;
import org.themewright.model.Memo;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.ui.transcript.internal.text.RangeIndex;
import org.themewright.ui.transcript.internal.text.RangeIndex.Entry;

/** What is written beside a transcript, where it can be found fast: memos on words and on codings, and notes of codings. */
final class ShownMemos {

	private static final Comparator<Memo> BY_ID = Comparator.comparing(Memo::getId);

	/** A note with where it begins. */
	private record Place(MarginNote note, int start) {

		/** Memos on words come before those on codings that begin there. */
		private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::start)
				.thenComparing(each -> each.note.coding() != null).thenComparing(each -> each.note.object().getId());
	}

	private final Transcript transcript;
	private final RangeIndex<Coding> codings;
	private final Predicate<Memo> visible;
	private final RangeIndex<Memo> placed = new RangeIndex<>(BY_ID);
	private final Set<Memo> unplaced = new LinkedHashSet<>();
	private final Map<Coding, Set<Memo>> onCodings = new IdentityHashMap<>();
	private final Map<Memo, Coding> codingOf = new IdentityHashMap<>();

	/**
	 * @param codings the codings that are to be seen; what is written about others is not shown
	 * @param visible which memos are to be seen; {@link #readAll} follows when its answers change
	 */
	ShownMemos(Transcript transcript, RangeIndex<Coding> codings, Predicate<Memo> visible) {
		this.transcript = transcript;
		this.codings = codings;
		this.visible = visible;
	}

	/** Takes all memos anew. */
	void readAll() {
		placed.clear();
		unplaced.clear();
		onCodings.clear();
		codingOf.clear();
		Study study = StudyObjects.studyOf(transcript);
		if (study != null) {
			study.getMemos().forEach(this::place);
		}
	}

	/** The memos that are on words. */
	RangeIndex<Memo> placed() {
		return placed;
	}

	/** The memos on words that are gone, or whose place is a guess. */
	Set<Memo> unplaced() {
		return unplaced;
	}

	private void place(Memo memo) {
		remove(memo);
		if (memo.eContainer() == null || !visible.test(memo)) {
			return;
		}
		TextRange range = memo.getAbout() == transcript ? MemoOperations.placeOf(memo) : null;
		if (range != null && range.end() <= transcript.getText().length()) {
			placed.put(memo, range.start(), range.end());
		} else if (memo.getAbout() == transcript && MemoOperations.isUnplaced(memo)) {
			unplaced.add(memo);
		} else if (memo.getAbout() instanceof Coding coding) {
			codingOf.put(memo, coding);
			onCodings.computeIfAbsent(coding, each -> new TreeSet<>(BY_ID)).add(memo);
		}
	}

	private void remove(Memo memo) {
		placed.remove(memo);
		unplaced.remove(memo);
		Coding coding = codingOf.remove(memo);
		if (coding != null) {
			Set<Memo> others = onCodings.get(coding);
			others.remove(memo);
			if (others.isEmpty()) {
				onCodings.remove(coding);
			}
		}
	}

	/**
	 * Follows a change of the study.
	 *
	 * @param edits what was replaced in the text, one after another; what lies after them has moved along
	 * @return where memos came, went or changed; an empty range where that is seen beside the text only
	 */
	List<TextRange> follow(StudyChange change, List<TextEdit> edits) {
		Set<Memo> touched = new LinkedHashSet<>();
		for (Notification each : change.notifications()) {
			addMemos(each.getNotifier(), touched);
			addMemos(each.getOldValue(), touched);
			addMemos(each.getNewValue(), touched);
		}
		List<TextRange> stretches = new ArrayList<>();
		Set<Memo> fresh = new LinkedHashSet<>(touched);
		if (edits.isEmpty()) {
			touched.forEach(each -> addStretch(each, stretches));
		} else {
			// the lines that were edited are shown anew anyhow; others only where a memo comes back
			fresh.removeIf(each -> placed.get(each) != null);
		}
		touched.forEach(this::remove);
		for (TextEdit each : edits) {
			placed.moveAfter(each.offset() + each.removed(), each.delta());
		}
		touched.forEach(this::place);
		fresh.forEach(each -> addStretch(each, stretches));
		return stretches;
	}

	private static void addMemos(Object value, Set<Memo> memos) {
		switch (value) {
		case Memo memo -> memos.add(memo);
		case Collection<?> all -> all.forEach(each -> addMemos(each, memos));
		case null, default -> {
			// no memo
		}
		}
	}

	private void addStretch(Memo memo, List<TextRange> stretches) {
		Entry<Memo> entry = placed.get(memo);
		if (entry != null) {
			stretches.add(new TextRange(entry.start(), entry.end()));
		} else if (codingOf.containsKey(memo) || unplaced.contains(memo)) {
			stretches.add(new TextRange(0, 0));
		}
	}

	/** What begins in a stretch of the text, in order. */
	List<MarginNote> beginningIn(int from, int to) {
		List<Place> places = new ArrayList<>();
		placed.forEachOverlapping(from, to, each -> add(each, from, places));
		codings.forEachOverlapping(from, to, each -> addOf(each, from, places));
		return inOrder(places);
	}

	/** What is written on words at a place or, when the range is not empty, on words that overlap it. */
	List<MarginNote> at(TextRange range) {
		int end = range.isEmpty() ? range.start() + 1 : range.end();
		List<Place> places = new ArrayList<>();
		placed.forEachOverlapping(range.start(), end, each -> add(each, 0, places));
		codings.forEachOverlapping(range.start(), end, each -> addOf(each, 0, places));
		return inOrder(places);
	}

	private static List<MarginNote> inOrder(List<Place> places) {
		places.sort(Place.ORDER);
		return places.stream().map(Place::note).toList();
	}

	private static void add(Entry<Memo> entry, int from, List<Place> places) {
		if (entry.start() >= from) {
			places.add(new Place(new MarginNote(entry.item(), null), entry.start()));
		}
	}

	private void addOf(Entry<Coding> entry, int from, List<Place> places) {
		Coding coding = entry.item();
		if (entry.start() < from) {
			return;
		}
		if (coding.getMemo() != null && !coding.getMemo().isBlank()) {
			places.add(new Place(new MarginNote(null, coding), entry.start()));
		}
		onCodings.getOrDefault(coding, Set.of())
				.forEach(memo -> places.add(new Place(new MarginNote(memo, coding), entry.start())));
	}

	/** The words that a note is about; null when they are not shown. */
	TextRange rangeOf(MarginNote note) {
		Entry<?> entry = note == null ? null : note.coding() != null ? codings.get(note.coding()) : placed.get(note.memo());
		return entry == null ? null : new TextRange(entry.start(), entry.end());
	}

	/** How a memo is shown; null when it is not. */
	MarginNote noteOf(Memo memo) {
		MarginNote note = new MarginNote(memo, codingOf.get(memo));
		return rangeOf(note) == null ? null : note;
	}

	/**
	 * The next note, or the one before.
	 *
	 * @param from the one that is selected; null to begin at an offset
	 * @return null when there is none
	 */
	MarginNote beside(MarginNote from, int offset, boolean forward) {
		List<MarginNote> all = beginningIn(0, transcript.getText().length());
		int at = from == null ? -1 : all.indexOf(from);
		if (at < 0) {
			int before = 0;
			while (before < all.size() && rangeOf(all.get(before)).start() < offset) {
				before++;
			}
			at = forward ? before - 1 : before;
		}
		int wanted = forward ? at + 1 : at - 1;
		return wanted >= 0 && wanted < all.size() ? all.get(wanted) : null;
	}
}
