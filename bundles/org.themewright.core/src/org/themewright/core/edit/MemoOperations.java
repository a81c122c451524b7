package org.themewright.core.edit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudySession;
import org.themewright.core.text.Anchors;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Identified;
import org.themewright.model.Memo;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

/**
 * Writes memos and puts them on words. Every method is one command on the study's command stack; ranges are half-open, in
 * UTF-16 code units of the transcript's text. Who wrote a memo and when it was begun never changes here. Called on the
 * thread that uses the study.
 *
 * @since 1.0
 */
public final class MemoOperations {

	private final StudySession session;

	/** @param session the open study, not null */
	public MemoOperations(StudySession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * Writes a memo about something as a whole.
	 *
	 * @param title its title, not blank
	 * @param text what it says, not null
	 * @param author who writes it, or null
	 * @param about an object of the study, or null for the study as a whole
	 * @return the memo
	 */
	public Memo create(String title, String text, Researcher author, Identified about) {
		return add(made(title, text, author, about));
	}

	/**
	 * Writes a memo on words of a transcript.
	 *
	 * @param title its title, not blank
	 * @param text what it says, not null
	 * @param author who writes it, or null
	 * @param transcript a transcript of the study
	 * @param range the words; widened where it would cut a character in two
	 * @return the memo
	 * @throws IllegalArgumentException if the range is empty or beyond the text
	 */
	public Memo create(String title, String text, Researcher author, Transcript transcript, TextRange range) {
		Memo memo = made(title, text, author, transcript);
		Anchors.place(memo, transcript, CodingOperations.checked(transcript, range));
		return add(memo);
	}

	private Memo made(String title, String text, Researcher author, Identified about) {
		Memo memo = StudyObjects.create(StudyPackage.Literals.MEMO);
		memo.setName(StudyOperations.checkedName(title));
		memo.setText(Objects.requireNonNull(text));
		memo.setAuthor(author);
		memo.setAbout(about);
		memo.setCreated(session.now());
		memo.setModified(memo.getCreated());
		memo.setSlug(session.newSlug(StudyPackage.Literals.MEMO, title));
		return memo;
	}

	private Memo add(Memo memo) {
		session.execute(NLS.bind(Messages.createMemo, memo.getName()), () -> session.getStudy().getMemos().add(memo));
		return memo;
	}

	/**
	 * Writes a memo anew. When it says this already, nothing changes.
	 *
	 * @param memo a memo of the study
	 * @param title its title, not blank
	 * @param text what it says, not null
	 */
	public void edit(Memo memo, String title, String text) {
		String name = StudyOperations.checkedName(title);
		if (!name.equals(memo.getName()) || !text.equals(memo.getText())) {
			session.execute(NLS.bind(Messages.editMemo, name), () -> {
				memo.setName(name);
				memo.setText(text);
				memo.setModified(session.now());
			});
		}
	}

	/**
	 * Makes a memo one about something else as a whole.
	 *
	 * @param memo a memo of the study
	 * @param about an object of the study, or null for the study as a whole
	 */
	public void setAbout(Memo memo, Identified about) {
		session.execute(NLS.bind(Messages.moveMemo, memo.getName()), () -> {
			memo.setAbout(about);
			Anchors.release(memo);
		});
	}

	/**
	 * Puts a memo on other words.
	 *
	 * @param memo a memo of the study
	 * @param transcript a transcript of the study
	 * @param range the words; widened where it would cut a character in two
	 * @throws IllegalArgumentException if the range is empty or beyond the text
	 */
	public void move(Memo memo, Transcript transcript, TextRange range) {
		TextRange place = CodingOperations.checked(transcript, range);
		session.execute(NLS.bind(Messages.moveMemo, memo.getName()), () -> {
			memo.setAbout(transcript);
			Anchors.place(memo, transcript, place);
		});
	}

	/**
	 * Puts memos that are orphaned or need review on their words again, where these stand in the text once or what stands
	 * around them tells which place is meant. Others stay as they are.
	 *
	 * @param memos memos of the study
	 * @return how many were put back
	 */
	public int putBack(Collection<Memo> memos) {
		Map<Memo, TextRange> places = new LinkedHashMap<>();
		for (Memo memo : memos) {
			TextRange place = isUnplaced(memo) ? Anchors.find(((Transcript) memo.getAbout()).getText(), memo) : null;
			if (place != null) {
				places.put(memo, place);
			}
		}
		session.execute(Messages.putMemosBack,
				() -> places.forEach((memo, place) -> Anchors.place(memo, (Transcript) memo.getAbout(), place)));
		return places.size();
	}

	/**
	 * @param memo a memo
	 * @return whether it had a place in a transcript and lost its words there, or its place is a guess
	 */
	public static boolean isUnplaced(Memo memo) {
		return memo.getStart() >= 0 && memo.getState() != AnchorState.FIRM && memo.getAbout() instanceof Transcript;
	}

	/**
	 * @param memo a memo
	 * @return the words of a transcript it is on; null when it is about something as a whole, or lost its words
	 */
	public static TextRange placeOf(Memo memo) {
		boolean placed = memo.getStart() >= 0 && memo.getStart() < memo.getEnd() && memo.getState() == AnchorState.FIRM
				&& memo.getAbout() instanceof Transcript;
		return placed ? new TextRange(memo.getStart(), memo.getEnd()) : null;
	}
}
