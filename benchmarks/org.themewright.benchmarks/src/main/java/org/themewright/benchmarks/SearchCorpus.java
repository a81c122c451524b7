package org.themewright.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.AttributeData;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.ResearcherData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.AttributeType;
import org.themewright.model.SpeakerRole;

/** Makes a study of any size out of interviews in Markdown ({@code **Name:** words}). */
final class SearchCorpus {

	static final int CODES = 200;
	private static final List<String> SETTINGS = List.of("inpatient", "outpatient", "community", "peer run");
	private static final Pattern SPEAKER = Pattern.compile("\\*\\*([^*:]{1,60}):\\*\\* ?");

	private SearchCorpus() {
	}

	/**
	 * @param interviews a folder or a zip of Markdown files
	 * @param times how often each is taken; from the second time on with every twelfth longer word changed
	 */
	static StudySnapshot study(Path interviews, int times) throws IOException {
		List<CodeData> codes = new ArrayList<>();
		for (int i = 0; i < CODES; i++) {
			codes.add(new CodeData("c" + i, "Code " + i, "Code " + i, null, 0, null, null));
		}
		List<SourceData> sources = new ArrayList<>();
		List<CodingData> codings = new ArrayList<>();
		List<ParticipantData> participants = new ArrayList<>();
		Random random = new Random(1);
		Map<String, String> files = read(interviews);
		for (int time = 0; time < times; time++) {
			for (Map.Entry<String, String> each : files.entrySet()) {
				String id = "s" + sources.size();
				participants.add(new ParticipantData("p" + id, "P" + sources.size(), true,
						Map.of("setting", setting(sources.size()))));
				sources.add(source(id, each.getKey() + ' ' + time, each.getValue(), time, random, codings));
			}
		}
		return new StudySnapshot("study", "Study", 1, List.of(new ResearcherData("r", "Ann Lee", "AL", null)), participants,
				List.of(new AttributeData("a", "setting", AttributeType.TEXT, List.of())), codes, List.of(), sources, codings,
				List.of());
	}

	/** @return the value of the attribute of the participant of a source */
	static String setting(int source) {
		return SETTINGS.get(source % SETTINGS.size());
	}

	private static SourceData source(String id, String name, String markdown, int time, Random random,
			List<CodingData> codings) {
		StringBuilder text = new StringBuilder();
		List<TurnData> turns = new ArrayList<>();
		String interviewer = null;
		String speaker = null;
		for (String paragraph : markdown.strip().split("\n\\s*\n")) {
			Matcher named = SPEAKER.matcher(paragraph);
			boolean isNamed = named.lookingAt();
			speaker = isNamed ? named.group(1).strip() : speaker;
			interviewer = interviewer == null ? speaker : interviewer;
			int start = text.length();
			text.append(changed(isNamed ? paragraph.substring(named.end()) : paragraph, time, random));
			if (text.length() == start) {
				continue;
			}
			boolean asks = speaker == null || speaker.equals(interviewer);
			turns.add(new TurnData(turns.size(), start, text.length(), speaker,
					asks ? SpeakerRole.INTERVIEWER : SpeakerRole.PARTICIPANT, asks ? null : "p" + id, -1));
			if (turns.size() % 10 == 0) {
				codings.add(new CodingData("k" + codings.size(), "c" + random.nextInt(CODES), id, "r", start, text.length(), 50,
						null, null));
			}
			text.append("\n\n");
		}
		return new SourceData(id, id, name, text.toString(), "en", List.of("p" + id), turns);
	}

	private static String changed(String turn, int time, Random random) {
		if (time == 0) {
			return turn;
		}
		StringBuilder result = new StringBuilder(turn.length() + 20);
		for (String word : turn.split(" ")) {
			result.append(result.isEmpty() ? "" : " ").append(word);
			if (word.length() > 3 && random.nextInt(12) == 0 && Character.isLetter(word.charAt(word.length() - 1))) {
				result.append((char) ('a' + time % 26)).append((char) ('a' + random.nextInt(26)));
			}
		}
		return result.toString();
	}

	private static Map<String, String> read(Path interviews) throws IOException {
		Map<String, String> result = new TreeMap<>();
		if (Files.isDirectory(interviews)) {
			try (Stream<Path> files = Files.list(interviews)) {
				for (Path file : files.filter(each -> each.toString().endsWith(".md")).toList()) {
					result.put(file.getFileName().toString(), Files.readString(file).replace("\r", ""));
				}
			}
			return result;
		}
		try (InputStream file = Files.newInputStream(interviews); ZipInputStream zip = new ZipInputStream(file)) {
			for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
				if (each.getName().endsWith(".md")) {
					result.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8).replace("\r", ""));
				}
			}
		}
		return result;
	}
}
