package org.themewright.ui.internal.memos;

import java.time.Instant;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.edit.MemoOperations;
import org.themewright.model.Coding;
import org.themewright.model.Memo;
import org.themewright.model.Researcher;
import org.themewright.model.Transcript;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.widgets.WordFilter;

/** What a list says about a memo, as it was when the row was made. */
final class MemoRow {

	private static final int EXCERPT = 160;

	private final Memo memo;
	private final MemoKind kind;
	private final Transcript transcript;
	private final String about;
	private final String place;
	private final String author;
	private final String excerpt;
	/** What is looked in; made when somebody looks. */
	private String searched;

	private MemoRow(Memo memo) {
		this.memo = memo;
		kind = MemoKind.of(memo);
		transcript = MemoPlaces.transcript(memo);
		about = memo.getAbout() == null ? Messages.wholeStudy : StudyLabels.text(memo.getAbout());
		place = MemoOperations.isUnplaced(memo) ? Messages.noPlace : place(memo);
		author = StudyLabels.text(memo.getAuthor());
		String text = memo.getText() == null ? "" : memo.getText(); //$NON-NLS-1$
		excerpt = text.substring(0, Math.min(EXCERPT, text.length())).strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static MemoRow of(Memo memo) {
		return new MemoRow(memo);
	}

	private static String place(Memo memo) {
		int turn = MemoPlaces.turn(memo);
		return turn == 0 ? "" : NLS.bind(Messages.turn, turn); //$NON-NLS-1$
	}

	Memo memo() {
		return memo;
	}

	MemoKind kind() {
		return kind;
	}

	/** The transcript it is on, or null. */
	Transcript transcript() {
		return transcript;
	}

	String title() {
		return StudyLabels.text(memo);
	}

	String about() {
		return about;
	}

	/** The turn, or that there is no place any more; empty when it is about something as a whole. */
	String place() {
		return place;
	}

	String authorName() {
		return author;
	}

	Researcher author() {
		return memo.getAuthor();
	}

	Instant created() {
		return memo.getCreated();
	}

	Instant modified() {
		return memo.getModified();
	}

	/** How it begins, on one line. */
	String excerpt() {
		return excerpt;
	}

	/** Whether the row says something that any of these objects does. */
	boolean dependsOn(Set<Object> objects) {
		return objects.contains(memo.getAbout()) || objects.contains(memo.getAuthor()) || objects.contains(transcript)
				|| memo.getAbout() instanceof Coding coding && objects.contains(coding.getCode());
	}

	boolean matches(WordFilter words) {
		if (words.isEmpty()) {
			return true;
		}
		if (searched == null) {
			searched = WordFilter.plain(String.join("\n", title(), memo.getText() == null ? "" : memo.getText(), about, //$NON-NLS-1$ //$NON-NLS-2$
					author, MemoPlaces.words(memo)));
		}
		return words.matchesPlain(searched);
	}
}
