package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.StudyDump;
import org.themewright.core.support.TestStudies;
import org.themewright.model.Named;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a newer version writes into files is kept through whatever this one does with them. */
class UnknownContentTest {

	private static final Pattern ELEMENT = Pattern.compile("<[\\w:]+(?= )(?![^\n]*href=)");
	private static final List<String> ELEMENTS = List.of("<clouds shape=\"r&amp;d\"><drop>rain</drop>and <snow/></clouds>",
			"<n:weather xmlns:n=\"urn:newer\" n:kind=\"fog\">thick</n:weather>", "<mood>blue</mood>");

	/** A mark that is found again. */
	private record Mark(Path file, String text) {
	}

	private static Mark attribute(Path file, Random random, int number) throws IOException {
		String text = Files.readString(file);
		Matcher matcher = any(text, random);
		String attribute = random.nextBoolean() ? " mood" + number + "=\"blue &amp; green\""
				: " xmlns:n" + number + "=\"urn:newer\" n" + number + ":mood" + number + "=\"red\"";
		Files.writeString(file, text.substring(0, matcher.end()) + attribute + text.substring(matcher.end()));
		return new Mark(file, "mood" + number + "=\"");
	}

	private static Mark element(Path file, Random random, int number) throws IOException {
		String text = Files.readString(file);
		int end = text.lastIndexOf("</");
		if (end < 0) {
			return attribute(file, random, number);
		}
		String element = ELEMENTS.get(random.nextInt(ELEMENTS.size())).replaceFirst(">", " mark=\"m" + number + "\">");
		Files.writeString(file, text.substring(0, end) + "  " + element + "\n" + text.substring(end));
		return new Mark(file, "mark=\"m" + number + "\"");
	}

	private static Matcher any(String text, Random random) {
		List<Integer> starts = new ArrayList<>();
		Matcher matcher = ELEMENT.matcher(text);
		while (matcher.find()) {
			starts.add(matcher.start());
		}
		matcher.find(starts.get(random.nextInt(starts.size())));
		return matcher;
	}

	private static void assertKept(List<Mark> marks, String when) throws IOException {
		for (Mark each : marks) {
			String text = Files.readString(each.file());
			assertTrue(text.contains(each.text()), () -> when + ": " + each.text() + " in " + text);
		}
	}

	@Property(tries = 60)
	void survivesLoadingChangingSavingDeletingAndUndo(@ForAll long seed) throws IOException, StudyException {
		TestStudies.with(first -> {
			Random random = new Random(seed);
			new RandomStudy(first, random).fill();
			new StudyOperations(first).createMemo("Memo", "words", null, null);
			first.save(null);
			first.close();
			Path folder = first.getFolder();
			String before = StudyDump.asStored(first.getStudy());
			List<Path> files = StorageTest.files(folder).keySet().stream().filter(each -> each.endsWith(".xml"))
					.map(folder::resolve).toList();
			List<Mark> marks = new ArrayList<>();
			for (int i = 0; i < 6; i++) {
				Path file = files.get(random.nextInt(files.size()));
				marks.add(random.nextBoolean() ? attribute(file, random, i) : element(file, random, i));
			}
			for (int round = 0; round < 2; round++) {
				try (StudySession session = StudySession.open(folder, null)) {
					assertTrue(session.getFindings().stream().allMatch(each -> each.kind() == Finding.Kind.UNKNOWN_CONTENT),
							() -> session.getFindings().toString());
					assertEquals(before, StudyDump.asStored(session.getStudy()));
					session.execute("Touch", () -> session.getStudy().eAllContents().forEachRemaining(each -> {
						if (each instanceof Named named) {
							named.setName(named.getName() + "!");
						}
					}));
					session.execute("Touch study", () -> session.getStudy().setDescription("touched"));
					session.save(null);
					assertKept(marks, "saved");
					new StudyOperations(session).delete(List.copyOf(session.getStudy().getMemos()));
					new StudyOperations(session).delete(List.copyOf(session.getStudy().getDiagrams()));
					session.save(null);
					session.undo();
					session.undo();
					session.save(null);
					assertKept(marks, "deleted and brought back");
					session.undo();
					session.undo();
					session.save(null);
					assertKept(marks, "undone");
					assertEquals(before, StudyDump.asStored(session.getStudy()));
				}
			}
		});
	}

	@Test
	void whatAReferenceHasIsToldAndTheFileCopied() throws IOException, StudyException {
		TestStudies.with(first -> {
			new RandomStudy(first, new Random(1)).fill();
			first.save(null);
			first.close();
			String name = StorageTest.files(first.getFolder()).keySet().stream().filter(each -> each.startsWith("codings/"))
					.findFirst().orElseThrow();
			Path file = first.getFolder().resolve(name);
			String newer = Files.readString(file).replaceFirst("<code href=", "<code sure=\"no\" href=");
			Files.writeString(file, newer);
			try (StudySession session = StudySession.open(first.getFolder(), null)) {
				assertEquals(List.of(Finding.Kind.NOT_UNDERSTOOD), session.getFindings().stream().map(Finding::kind).toList());
				StudyDump.assertStoredEqual(first.getStudy(), session.getStudy());
				session.execute("Touch", () -> session.getStudy().getCodingSets().forEach(each -> each.setName("touched")));
				session.save(null);
				assertEquals(newer, Files.readString(file.resolveSibling(file.getFileName() + ".before~")));
			}
		});
	}
}
