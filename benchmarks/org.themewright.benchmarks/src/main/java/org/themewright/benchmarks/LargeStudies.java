package org.themewright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Researcher;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/** Makes invented studies of any size. */
final class LargeStudies {

	private static final String[] WORDS = "the of and to peer support hope work someone listened nobody told me it was all right “well” because"
			.split(" ");

	private LargeStudies() {
	}

	/** Makes a study with that many transcripts and codings, and saves it. */
	static void make(Path folder, int transcripts, int codings, int characters) throws StudyException {
		Random random = new Random(1);
		try (StudySession session = StudySession.create(folder, "Large")) {
			StudyOperations operations = new StudyOperations(session);
			List<Researcher> researchers = List.of(operations.createResearcher("Ann Lee", null),
					operations.createResearcher("Bo Kim", null));
			session.execute("Fill", () -> {
				for (int i = 0; i < 200; i++) {
					operations.createCode(null, "Code " + i, null, null);
				}
				for (int i = 0; i < transcripts; i++) {
					Transcript transcript = transcript(i, characters, random);
					new TranscriptOperations(session).add(transcript);
					List<Code> codes = session.getStudy().getCodebook().getCodes();
					for (int k = i; k < codings; k += transcripts) {
						int start = random.nextInt(characters - 400);
						new CodingOperations(session).code(transcript, new TextRange(start, start + 20 + random.nextInt(300)),
								codes.get(random.nextInt(codes.size())), researchers.get(k / transcripts % 2));
					}
				}
			});
			session.save(null);
		}
	}

	private static Transcript transcript(int index, int characters, Random random) {
		Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName("Interview " + index);
		transcript.setSlug("interview-" + index);
		for (String name : List.of("Interviewer", "Participant")) {
			Speaker speaker = StudyObjects.create(StudyPackage.Literals.SPEAKER);
			speaker.setName(name);
			speaker.setRole(SpeakerRole.valueOf(name.toUpperCase(Locale.ROOT)));
			transcript.getSpeakers().add(speaker);
		}
		StringBuilder text = new StringBuilder();
		while (text.length() < characters) {
			Turn turn = StudyObjects.create(StudyPackage.Literals.TURN);
			turn.setStart(text.length());
			for (int i = 5 + random.nextInt(120); i > 0; i--) {
				text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
			}
			turn.setEnd(text.length());
			turn.setSpeaker(transcript.getSpeakers().get(transcript.getTurns().size() % 2));
			transcript.getTurns().add(turn);
			text.append("\n\n");
		}
		transcript.setText(text.toString());
		return transcript;
	}

	/** Deletes a folder with all that is in it. */
	static void delete(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
		}
	}
}
