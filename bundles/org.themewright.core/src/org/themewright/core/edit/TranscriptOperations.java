package org.themewright.core.edit;

import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.core.text.PlainText;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

/**
 * Adds transcripts and corrects their text; turns and codings move with their words. Every method is one command on the
 * study's command stack. Called on the thread that uses the study.
 *
 * @since 0.1
 */
public final class TranscriptOperations {

	private final StudySession session;

	/** @param session the open study, not null */
	public TranscriptOperations(StudySession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * Adds a complete transcript: with name, slug, text, speakers and turns.
	 *
	 * @param transcript a transcript that is in no study
	 */
	public void add(Transcript transcript) {
		session.execute(NLS.bind(Messages.addTranscript, transcript.getName()),
				() -> session.getStudy().getSources().add(transcript));
	}

	/**
	 * Adds a complete transcript with the file it was imported from. The bytes are written untouched with the next save;
	 * undo takes them back with the transcript.
	 *
	 * @param transcript a transcript that is in no study
	 * @param originalName the name of the imported file; the origin of the transcript gets it, made unique in the study
	 * @param original the bytes of the file
	 */
	public void add(Transcript transcript, String originalName, byte[] original) {
		if (transcript.getOrigin() == null) {
			transcript.setOrigin(StudyObjects.create(StudyPackage.Literals.ORIGIN));
		}
		transcript.getOrigin().setFileName(session.keepOriginal(transcript, originalName, original));
		add(transcript);
	}

	/**
	 * Replaces a part of the text. Codings and memos on ranges follow as {@link TextEdit#move(TextRange)} says. A coding
	 * that loses all its words becomes orphaned and keeps its quote; a memo is then about the whole transcript. Codings
	 * with the same code by the same researcher that come to hold the same words become one, with the memos of all.
	 * What begins after the edit moves without notifications of its own, see {@link StudyChange#replacements()}. Turns
	 * follow too: what is typed at the end of a turn belongs to it, and a turn whose words are removed together
	 * with text outside of it is removed.
	 *
	 * @param transcript a transcript of the study
	 * @param wanted the replacement, within the text; widened where it would cut a character in two, and what it inserts
	 *               made {@link PlainText#clean(String) clean}
	 * @throws IllegalArgumentException if the edit reaches beyond the text
	 */
	public void edit(Transcript transcript, TextEdit wanted) {
		edit(transcript, wanted, null);
	}

	/** As the other, as a part of a burst. Returns what was done, which may remove and insert nothing. */
	TextEdit edit(Transcript transcript, TextEdit wanted, Object burst) {
		String text = transcript.getText();
		if (wanted.offset() > text.length() - wanted.removed()) {
			throw new IllegalArgumentException(NLS.bind(Messages.badRange, new Object[] { wanted.offset(),
					(long) wanted.offset() + wanted.removed(), transcript.getName(), text.length() }));
		}
		TextRange replaced = new TextRange(wanted.offset(), wanted.offset() + wanted.removed())
				.withoutSplitPairs(text);
		String inserted = PlainText.clean(wanted.inserted());
		int end = replaced.start() == 0 && inserted.isEmpty() && !replaced.isEmpty()
				? PlainText.afterMarks(text, replaced.end()) : replaced.end();
		TextEdit edit = new TextEdit(replaced.start(), end - replaced.start(), inserted);
		if (edit.removed() == 0 && edit.inserted().isEmpty()) {
			return edit;
		}
		session.execute(NLS.bind(Messages.editText, transcript.getName()), burst, () -> {
			transcript.setRevision(transcript.getRevision() + 1);
			new RangeMover(session.getStudy(), transcript, edit).run();
		});
		return edit;
	}

	/** @return codings whose words are gone or could not be found; a new list */
	public List<Coding> unplaced() {
		return session.getStudy().getCodingSets().stream().flatMap(set -> set.getCodings().stream())
				.filter(coding -> coding.getState() != AnchorState.FIRM).sorted(StudyObjects.CODING_ORDER).toList();
	}
}
