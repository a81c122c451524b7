package org.themewright.ui.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/** Makes a study of one transcript of any size, from published interviews, with codings in proportion. */
final class LargeTranscript {

	/** A coding for so many characters: 20,000 in a transcript of a million. */
	private static final int CHARACTERS_OF_A_CODING = 50;
	private static final int CODES = 120;
	private static final int LONGEST_CODING = 300;
	private static final Pattern LABEL = Pattern.compile("^\\*\\*([^*]{1,40}):\\*\\*\\s*");

	private final Transcript transcript = StudyObjects.create(Literals.TRANSCRIPT);
	private final StringBuilder text = new StringBuilder();
	private final Map<String, Speaker> speakers = new LinkedHashMap<>();

	private LargeTranscript() {
	}

	/** Makes and saves it; returns how many codings it has. */
	static int make(Path folder, Path corpus, int characters) throws IOException, StudyException {
		LargeTranscript made = new LargeTranscript();
		made.read(corpus, characters);
		Random random = new Random(1);
		try (StudySession session = StudySession.create(folder, "Large")) {
			StudyOperations operations = new StudyOperations(session);
			List<Researcher> researchers = List.of(operations.createResearcher("Ann Lee", null),
					operations.createResearcher("Bo Kim", null));
			session.execute("Fill", () -> {
				List<Code> codes = new ArrayList<>();
				for (int i = 0; i < CODES; i++) {
					codes.add(operations.createCode(null, "Code " + i, null, null));
				}
				new TranscriptOperations(session).add(made.transcript);
				CodingOperations coding = new CodingOperations(session);
				for (int i = characters / CHARACTERS_OF_A_CODING; i > 0; i--) {
					int start = random.nextInt(characters - LONGEST_CODING - 20);
					coding.code(made.transcript, new TextRange(start, start + 20 + random.nextInt(LONGEST_CODING)),
							codes.get(random.nextInt(CODES)), researchers.get(i % 2));
				}
			});
			session.save(null);
		}
		return characters / CHARACTERS_OF_A_CODING;
	}

	/** The interviews one after another, as often as needed. */
	private void read(Path corpus, int characters) throws IOException {
		List<Path> files;
		try (var all = Files.list(corpus)) {
			files = all.filter(each -> each.toString().endsWith(".md")).sorted().toList();
		}
		if (files.isEmpty()) {
			throw new IOException("no interviews in " + corpus);
		}
		transcript.setName("Interview");
		transcript.setSlug("interview");
		for (int i = 0; text.length() < characters; i++) {
			for (String paragraph : Files.readString(files.get(i % files.size())).split("\\n\\s*\\n")) {
				if (text.length() < characters) {
					add(paragraph.strip().replaceAll("\\s*\\n\\s*", " "), characters);
				}
			}
		}
		transcript.setText(text.toString());
	}

	private void add(String paragraph, int characters) {
		Matcher label = LABEL.matcher(paragraph);
		String words = label.lookingAt() ? paragraph.substring(label.end()) : paragraph;
		if (words.isEmpty()) {
			return;
		}
		if (text.length() > 0) {
			text.append("\n\n");
		}
		Turn turn = StudyObjects.create(Literals.TURN);
		turn.setStart(text.length());
		text.append(new TextRange(0, Math.min(words.length(), Math.max(1, characters - text.length())))
				.withoutSplitPairs(words).in(words));
		turn.setEnd(text.length());
		if (label.lookingAt()) {
			turn.setSpeaker(speakers.computeIfAbsent(label.group(1), this::speaker));
		}
		transcript.getTurns().add(turn);
	}

	private Speaker speaker(String name) {
		Speaker speaker = StudyObjects.create(Literals.SPEAKER);
		speaker.setName(name);
		speaker.setRole(speakers.isEmpty() ? SpeakerRole.INTERVIEWER : SpeakerRole.PARTICIPANT);
		transcript.getSpeakers().add(speaker);
		return speaker;
	}
}
