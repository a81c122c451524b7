package org.themewright.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Coding;
import org.themewright.model.Memo;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;

/**
 * Replaces words in transcripts. Codings and memos stay on their words; one that held a part of what is replaced holds the
 * whole replacement afterwards. Called on the thread that uses the study.
 *
 * @since 1.0
 */
public final class Replacements {

	/**
	 * Words that are to be replaced by others.
	 *
	 * @param sourceId the id of the transcript, not null
	 * @param range    where the words stand, half-open in UTF-16 code units, not empty
	 * @param found    what stands there, not null
	 * @param by       what is to stand there, not null
	 */
	public record Replacement(String sourceId, TextRange range, String found, String by) {
	}

	private final StudySession session;

	/** @param session the open study, not null */
	public Replacements(StudySession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * Replaces words in any number of transcripts, as one command.
	 *
	 * @param replacements what is replaced by what, in any order; none overlaps another in the same transcript
	 * @throws StudyException           if the study is open for reading only or was changed since the words were found;
	 *                                  it is then as it was
	 * @throws IllegalArgumentException if replacements overlap
	 */
	public void apply(Collection<Replacement> replacements) throws StudyException {
		if (session.isReadOnly()) {
			throw new StudyException(session.getFolder(), session.getReadOnlyReason());
		}
		Map<String, Transcript> transcripts = new HashMap<>();
		StudyObjects.transcripts(session.getStudy()).forEach(each -> transcripts.put(each.getId(), each));
		Map<Transcript, List<Replacement>> sorted = new LinkedHashMap<>();
		for (Replacement each : replacements.stream().sorted(Comparator.comparing((Replacement each) -> each.range().start()))
				.toList()) {
			Transcript transcript = transcripts.get(each.sourceId());
			if (transcript == null || !transcript.getText().startsWith(each.found(), each.range().start())
					|| each.found().length() != each.range().length()) {
				throw new StudyException(session.getFolder(), Messages.changedMeanwhile);
			}
			List<Replacement> in = sorted.computeIfAbsent(transcript, key -> new ArrayList<>());
			if (!in.isEmpty() && in.getLast().range().end() > each.range().start()) {
				throw new IllegalArgumentException("Replacements overlap at " + each.range()); //$NON-NLS-1$
			}
			in.add(each);
		}
		if (!sorted.isEmpty()) {
			session.execute(NLS.bind(Messages.replaceWords, replacements.size()), () -> sorted.forEach(this::replace));
		}
	}

	/** From the end to the beginning, so that what is still to be done stays where it is. */
	private void replace(Transcript transcript, List<Replacement> replacements) {
		widen(transcript, replacements.stream().map(Replacement::range).toList());
		TranscriptOperations operations = new TranscriptOperations(session);
		for (Replacement each : replacements.reversed()) {
			if (!each.found().equals(each.by())) {
				operations.edit(transcript, new TextEdit(each.range().start(), each.range().length(), each.by()));
			}
		}
	}

	/**
	 * Makes codings and memos that begin or end inside of words hold all of these, because they would lose some when the
	 * words are replaced. To be called within a command.
	 *
	 * @param transcript a transcript of the study
	 * @param words      the ranges of the words, in order; none overlaps another
	 */
	public void widen(Transcript transcript, List<TextRange> words) {
		CodingOperations codings = new CodingOperations(session);
		for (Coding coding : StudyObjects.codingsIn(transcript)) {
			if (coding.getState() == AnchorState.FIRM) {
				TextRange range = new TextRange(coding.getStart(), coding.getEnd());
				TextRange wider = widened(range, words);
				// one that became equal to another has been merged with it meanwhile
				if (!wider.equals(range) && coding.eContainer() != null) {
					codings.move(coding, wider);
				}
			}
		}
		MemoOperations memos = new MemoOperations(session);
		for (Memo memo : session.getStudy().getMemos()) {
			if (memo.getAbout() == transcript && memo.getState() == AnchorState.FIRM && memo.getStart() >= 0) {
				TextRange range = new TextRange(memo.getStart(), memo.getEnd());
				TextRange wider = widened(range, words);
				if (!wider.equals(range)) {
					memos.move(memo, transcript, wider);
				}
			}
		}
	}

	private static TextRange widened(TextRange range, List<TextRange> words) {
		TextRange first = around(range.start(), words);
		TextRange last = around(range.end(), words);
		return new TextRange(first == null ? range.start() : first.start(), last == null ? range.end() : last.end());
	}

	/** The range that an offset lies inside of, not at its ends; null when there is none. */
	private static TextRange around(int offset, List<TextRange> sorted) {
		int low = 0;
		int high = sorted.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			TextRange range = sorted.get(middle);
			if (range.end() <= offset) {
				low = middle + 1;
			} else if (range.start() >= offset) {
				high = middle - 1;
			} else {
				return range;
			}
		}
		return null;
	}
}
