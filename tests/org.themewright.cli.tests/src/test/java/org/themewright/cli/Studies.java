package org.themewright.cli;

import java.nio.file.Path;

import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

/** Makes a small study on disk. */
final class Studies {

	static final String TEXT = "So how did it begin?\n\nI was given hope by someone who had been there. 😀 Hope!\n";

	private Studies() {
	}

	/** Two transcripts, codes Feelings, Feelings > Hope and Work, researchers Ann Lee and Bob Ray, three codings. */
	static void create(Path folder) throws StudyException {
		try (StudySession session = StudySession.create(folder, "Peers")) {
			StudyOperations operations = new StudyOperations(session);
			Researcher ann = operations.createResearcher("Ann Lee", null);
			Researcher bob = operations.createResearcher("Bob Ray", null);
			Code feelings = operations.createCode(null, "Feelings", null, ann);
			Code hope = operations.createCode(feelings, "Hope", null, ann);
			Code work = operations.createCode(null, "Work", null, ann);
			Transcript one = transcript(session, "Interview 1", TEXT);
			Transcript two = transcript(session, "Interview 2", "=Nothing here.\n");
			CodingOperations codings = new CodingOperations(session);
			codings.setMemo(codings.code(one, new TextRange(28, 38), hope, ann), "strong\nword");
			codings.code(one, new TextRange(22, 49), work, bob);
			codings.code(two, new TextRange(0, 8), work, bob);
			session.save(null);
		}
	}

	private static Transcript transcript(StudySession session, String name, String text) {
		Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName(name);
		transcript.setSlug(session.newSlug(StudyPackage.Literals.TRANSCRIPT, name));
		transcript.setText(text);
		new TranscriptOperations(session).add(transcript);
		return transcript;
	}
}
