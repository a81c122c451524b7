package org.themewright.core.edit;

import java.time.Duration;
import java.time.Instant;

import org.themewright.core.StudySession;
import org.themewright.core.text.TextEdit;
import org.themewright.model.Transcript;

/**
 * Somebody types into a transcript: what is typed or deleted in one go, each time where the last left the caret, is one
 * command. A pause, another place, a line break, something pasted, and any other command end it. Called on the thread that
 * uses the study.
 *
 * @since 0.1
 */
public final class Typing {

	private static final Duration PAUSE = Duration.ofSeconds(2);

	private final StudySession session;
	private final TranscriptOperations operations;
	private final Transcript transcript;
	private Object burst = new Object();
	private int caret = -1;
	private Instant last = Instant.EPOCH;

	/**
	 * @param session the open study
	 * @param transcript a transcript of it
	 */
	public Typing(StudySession session, Transcript transcript) {
		this.session = session;
		this.operations = new TranscriptOperations(session);
		this.transcript = transcript;
	}

	/**
	 * Replaces a part of the text, as {@link TranscriptOperations#edit} does.
	 *
	 * @param wanted the replacement
	 * @return where the caret is after it, as a UTF-16 offset
	 * @throws IllegalArgumentException if the edit reaches beyond the text
	 */
	public int edit(TextEdit wanted) {
		Instant now = session.now();
		boolean goesOn = wanted.offset() == caret || wanted.offset() + wanted.removed() == caret;
		boolean alone = wanted.inserted().codePointCount(0, wanted.inserted().length()) > 1
				|| wanted.inserted().equals("\n"); //$NON-NLS-1$
		if (!goesOn || alone || now.isAfter(last.plus(PAUSE))) {
			burst = new Object();
		}
		TextEdit done = operations.edit(transcript, wanted, burst);
		last = now;
		caret = alone ? -1 : done.offset() + done.inserted().length();
		return done.offset() + done.inserted().length();
	}
}
