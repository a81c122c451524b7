package org.themewright.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudySession;
import org.themewright.exchange.importer.ImportException;
import org.themewright.exchange.importer.ImportedText;
import org.themewright.exchange.importer.ImporterRegistry;
import org.themewright.model.SpeakerRole;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;
import org.themewright.tests.support.PluginXmlRegistry;

/**
 * Real interviews come in whole. What is expected is worked out here from the files by a few plain rules of their own,
 * with nothing of the importer in them.
 */
class RealInterviewsTest {

	/** A turn as the plain reading of a file finds it. */
	private record Expected(String speaker, int seconds, List<String> words) {
	}

	private static final Pattern LABEL = Pattern.compile("^(?:# )?\\*\\*(.+?)(?::\\*\\*|\\*\\*:)");
	private static final Pattern STAMP = Pattern.compile("^\\\\\\[(?:(\\d\\d?):)?(\\d\\d?):(\\d\\d)(?:\\.\\d+)?\\\\\\](?=\\s|$)");

	private final ImporterRegistry importers = new ImporterRegistry(PluginXmlRegistry.ofClassPath().registry());

	@TempDir
	private Path temp;

	private static List<Path> interviews() throws IOException {
		try (Stream<Path> files = Files.list(Shared.path("corpus/interviews"))) {
			return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
		}
	}

	@Test
	void everyWordOfThe35InterviewsIsInTheRightTurn() throws IOException, ImportException {
		List<Path> files = interviews();
		assertEquals(35, files.size());
		for (Path file : files) {
			check(file.getFileName().toString(), Files.readAllBytes(file));
		}
	}

	@Test
	void everyWordOfManySpeakersIsInTheRightTurn() throws IOException, ImportException {
		int checked = 0;
		try (ZipFile zip = new ZipFile(Shared.path("corpus/scale-341.zip").toFile())) {
			List<? extends ZipEntry> entries = zip.stream().filter(entry -> entry.getName().endsWith("3.md")).toList();
			for (ZipEntry entry : entries) {
				String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
				check(name, zip.getInputStream(entry).readAllBytes());
				checked++;
			}
		}
		assertTrue(checked > 30);
	}

	private void check(String name, byte[] content) throws ImportException {
		ImportedText text = new ImportOperation(importers).read(name, content, null).text();
		List<Expected> expected = plainReading(new String(content, StandardCharsets.UTF_8));
		List<Expected> found = text.turns().stream()
				.map(turn -> new Expected(turn.speaker() < 0 ? null : text.speakers().get(turn.speaker()).name(),
						turn.time() < 0 ? -1 : turn.time() / 1000, words(text.text().substring(turn.start(), turn.end()))))
				.toList();
		for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
			String place = name + ", turn " + i;
			assertEquals(expected.get(i).speaker(), found.get(i).speaker(), place);
			assertEquals(expected.get(i).seconds(), found.get(i).seconds(), place);
			assertIterableEquals(expected.get(i).words(), found.get(i).words(), place);
		}
		assertEquals(expected.size(), found.size(), name);
		List<String> all = expected.stream().flatMap(turn -> turn.words().stream()).toList();
		assertEquals(all, words(text.text()), name);
	}

	private static List<Expected> plainReading(String markdown) {
		List<Expected> turns = new ArrayList<>();
		String names = markdown.lines().map(LABEL::matcher).filter(Matcher::find).map(label -> Pattern.quote(label.group(1)))
				.distinct().collect(Collectors.joining("|"));
		for (String raw : markdown.split("\n")) {
			// here and there a label that is bold elsewhere is not
			String line = raw.replaceFirst("^(" + names + "): ", "**$1:** ");
			if (line.isBlank() || line.matches("---+")) {
				continue;
			}
			String rest = line.strip();
			Matcher label = LABEL.matcher(rest);
			boolean opens = label.find();
			rest = opens ? rest.substring(label.end()).strip() : rest;
			Matcher stamp = STAMP.matcher(rest);
			int seconds = -1;
			if (stamp.find()) {
				int hours = stamp.group(1) == null ? 0 : Integer.parseInt(stamp.group(1));
				seconds = (hours * 60 + Integer.parseInt(stamp.group(2))) * 60 + Integer.parseInt(stamp.group(3));
				rest = rest.substring(stamp.end());
			}
			if (opens) {
				turns.add(new Expected(label.group(1), seconds, new ArrayList<>()));
			} else if (turns.isEmpty()) {
				turns.add(new Expected(null, seconds, new ArrayList<>()));
			}
			turns.getLast().words().addAll(words(plain(rest)));
		}
		return turns;
	}

	private static String plain(String markdown) {
		return markdown.replaceAll("(?<!\\\\)\\[([^\\]]*)\\]\\([^)]*\\)", "$1") //
				.replaceAll("(?<!\\\\)[*_`](?=\\S)|(?<=\\S)(?<!\\\\)[*_`]", "") //
				.replaceAll("\\\\([\\[\\]*#_\\\\])", "$1").replace("&gt;", ">").replace("&lt;", "<")
				.replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
	}

	private static List<String> words(String text) {
		return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
	}

	@Test
	void theInterviewerIsTheOneWhoAsks() throws IOException, ImportException {
		for (Path file : interviews()) {
			ImportedText text = new ImportOperation(importers)
					.read(file.getFileName().toString(), Files.readAllBytes(file), null).text();
			for (ImportedText.Speaker speaker : text.speakers()) {
				SpeakerRole role = switch (speaker.name()) {
				case "Adam Stacoviak" -> SpeakerRole.INTERVIEWER;
				case "Break" -> SpeakerRole.OTHER;
				default -> SpeakerRole.PARTICIPANT;
				};
				assertEquals(role, speaker.role(), file.getFileName() + ": " + speaker.name());
			}
		}
	}

	@Test
	void areAddedSavedAndReadBackWithTheirOriginals() throws Exception {
		List<Path> files = interviews();
		ImportOperation operation = new ImportOperation(importers);
		ReadResult read = operation.read(files, null);
		assertEquals(List.of(), read.problems());
		try (StudySession session = StudySession.create(temp.resolve("study"), "Founders")) {
			operation.add(read.transcripts(), session);
			assertEquals("Import 35 Transcripts", session.getCommandStack().getMostRecentCommand().getLabel());
			session.save(null);
		}
		try (StudySession session = StudySession.open(temp.resolve("study"), null)) {
			assertEquals(List.of(), session.getFindings());
			List<Transcript> transcripts = StudyObjects.transcripts(session.getStudy());
			assertEquals(35, transcripts.size());
			for (Transcript transcript : transcripts) {
				Path original = session.getOriginalFile(transcript);
				Path file = Shared.path("corpus/interviews").resolve(transcript.getOrigin().getFileName());
				assertEquals(-1, Files.mismatch(file, original), original.toString());
				for (Turn turn : transcript.getTurns()) {
					assertEquals(turn.getSpeaker().getRole() == SpeakerRole.PARTICIPANT,
							turn.getSpeaker().getParticipant() != null);
				}
				assertEquals(1, transcript.getParticipants().size(), transcript.getName());
			}
			// Sam Soffes speaks in four of the files and is one person
			assertEquals(32, session.getStudy().getParticipants().size());
		}
	}
}
