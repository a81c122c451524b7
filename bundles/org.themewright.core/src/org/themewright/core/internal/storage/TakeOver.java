package org.themewright.core.internal.storage;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.themewright.core.OutsideChanges.Choice;
import org.themewright.model.CodingSet;
import org.themewright.model.Memo;
import org.themewright.model.Study;
import org.themewright.model.StudyPart;
import org.themewright.model.Transcript;

/** Which parts of an open study are made equal to what something else wrote, and which stay as they are here. */
public final class TakeOver {

	private final StudyStorage storage;
	private final StudyContents fresh;
	private final Study study;
	/** Ids of the parts whose files were changed outside, or that were put right when these were read. */
	private final Set<String> affected = new HashSet<>();
	private final Map<String, StudyPart> mine = new HashMap<>();
	private final Set<String> kept = new HashSet<>();

	/**
	 * @param files the files that were changed, relative
	 * @param choice what to take over
	 */
	public TakeOver(StudyStorage storage, Study study, StudyOpening opening, Collection<Path> files, Choice choice) {
		this.storage = storage;
		this.study = study;
		this.fresh = opening.contents();
		StudyContents.parts(study).forEach(part -> mine.put(part.getId(), part));
		for (StudyPart part : storage.knownParts()) {
			if (isChanged(storage.file(part), part, files)) {
				affected.add(part.getId());
			}
		}
		for (StudyPart part : StudyContents.parts(fresh.study)) {
			// codings that only follow a text are placed again here where they have changes of their own
			boolean follows = fresh.changed.contains(part) && !storage.isDirty(mine.get(part.getId()));
			if (follows || isChanged(storage.relative(fresh.files.get(part)), part, files)) {
				affected.add(part.getId());
			}
		}
		for (String id : affected) {
			StudyPart part = mine.get(id);
			boolean unreadable = part != null && storage.file(part) != null
					&& fresh.unreadable.contains(storage.getFolder().resolve(storage.file(part)));
			if (choice == Choice.NOTHING || unreadable
					|| choice == Choice.WHERE_UNCHANGED_HERE && part != null && storage.isDirty(part)) {
				kept.add(id);
			}
		}
	}

	private static boolean isChanged(Path file, StudyPart part, Collection<Path> files) {
		return file != null
				&& (files.contains(file) || part instanceof Transcript && files.contains(StudyLayout.text(file)));
	}

	/** Whether a part, of either study, is made equal to what is on disk. */
	public boolean takes(StudyPart part) {
		return affected.contains(part.getId()) && !kept.contains(part.getId());
	}

	/** Whether a part was changed outside and yet stays as it is here. */
	boolean keeps(StudyPart part) {
		return kept.contains(part.getId());
	}

	/** Puts codings and memos on their words where they and the text are not of the same side. Called within the command. */
	public void placeAgain() {
		Predicate<StudyPart> takes = this::takes;
		for (CodingSet set : study.getCodingSets()) {
			if (set.getSource() instanceof Transcript transcript && !transcript.eIsProxy()
					&& takes.test(set) != takes.test(transcript)) {
				Reanchoring.placeAgain(set, transcript);
			}
		}
		for (Memo memo : study.getMemos()) {
			if (memo.getStart() >= 0 && memo.getAbout() instanceof Transcript transcript && !transcript.eIsProxy()
					&& takes.test(memo) != takes.test(transcript)) {
				Reanchoring.placeAgain(memo, transcript);
			}
		}
	}

	/** Takes note of the files as they are now. */
	public void finish() {
		storage.adopt(fresh, study, this);
	}

	/** Whether everything is as on disk now, but for what is put right each time it is read. */
	public boolean isComplete() {
		Set<String> putRight = new HashSet<>();
		fresh.changed.forEach(part -> putRight.add(part.getId()));
		return storage.dirtyParts().stream().allMatch(part -> putRight.contains(part.getId()));
	}
}
