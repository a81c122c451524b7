package org.themewright.core.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.privacy.PseudonymEntry.Kind;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.StudyDump;
import org.themewright.core.support.TestStudies;

/** Real names are in the encrypted key and nowhere else, and nothing but the key's own code reads its folder. */
class NamesStayInTheKeyTest {

	private static final Path BUNDLES = Path.of("../../bundles");
	private static final Pattern MAY_KNOW_THE_KEY = Pattern
			.compile("org\\.themewright\\.(core/|cli/src/.*/internal/commands/(Key|Deidentify)|ui/src/.*/internal/privacy/).*");

	private static final char[] PASSPHRASE = "passphrase of the key".toCharArray();
	private static final PseudonymEntry ENTRY = new PseudonymEntry("Zoë Fitzgerald-Ndlovu 😀", "Robin", Kind.PERSON,
			"sister of Quentin");
	private static final List<String> SECRETS = List.of(ENTRY.realName(), "Fitzgerald", "Quentin", new String(PASSPHRASE));

	private static Map<Path, byte[]> files(Path folder) throws IOException {
		Map<Path, byte[]> result = new TreeMap<>();
		try (var all = Files.walk(folder)) {
			for (Path each : all.filter(Files::isRegularFile).toList()) {
				result.put(folder.relativize(each), Files.readAllBytes(each));
			}
		}
		return result;
	}

	private static List<String> leaks(Path folder) throws IOException {
		List<String> result = new ArrayList<>();
		files(folder).forEach((file, bytes) -> {
			String content = new String(bytes, StandardCharsets.ISO_8859_1);
			for (String secret : SECRETS) {
				for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
						Charset.forName("UTF-32BE"))) {
					if (content.contains(new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1))) {
						result.add(secret + " in " + file);
					}
				}
			}
		});
		return result;
	}

	@Test
	void aRealNameIsNowhereInTheFolderOfTheStudy() throws IOException, StudyException {
		TestStudies.with(session -> {
			new RandomStudy(session, new Random(1)).fill();
			session.save(null);
			assertEquals(List.of(), leaks(session.getFolder()));
			try (PseudonymKey key = PseudonymKey.create(session.getFolder(), PASSPHRASE)) {
				assertEquals(List.of(), leaks(session.getFolder()));
				key.put(ENTRY);
				key.save();
				assertEquals(List.of(), leaks(session.getFolder()));
				new StudyOperations(session).createMemo("M", "m", null, null);
				session.save(null);
				key.changePassphrase("another".toCharArray());
				key.save();
				assertEquals(List.of(), leaks(session.getFolder()));
			}
			Files.writeString(session.getFolder().resolve("memos/x.xml"), "<memo text='" + ENTRY.realName() + "'/>");
			assertFalse(leaks(session.getFolder()).isEmpty(), "a name that is there is found by this test");
		});
	}

	@Test
	void theStorageNeitherReadsNorWritesThePrivateFolder() throws IOException, StudyException {
		TestStudies.with(session -> {
			new RandomStudy(session, new Random(2)).fill();
			session.save(null);
			PseudonymKey.create(session.getFolder(), PASSPHRASE, PseudonymKeyTest.CHEAP).close();
			Path folder = PseudonymKey.fileOf(session.getFolder()).getParent();
			for (String each : List.of("sources", "codings/ann", "diagrams", "memos")) {
				Files.createDirectories(folder.resolve(each));
				Files.writeString(folder.resolve(each).resolve("x.xml"), "<nonsense");
			}
			Files.writeString(folder.resolve("codebook.xml"), "<nonsense");
			Map<Path, byte[]> before = files(folder);
			session.close();
			try (StudySession again = StudySession.open(session.getFolder(), null)) {
				assertEquals(List.of(), again.getFindings());
				StudyDump.assertStoredEqual(session.getStudy(), again.getStudy());
				new StudyOperations(again).createCode(null, "New", null, null);
				new StudyOperations(again).delete(List.copyOf(again.getStudy().getSources()));
				again.save(null);
			}
			Map<Path, byte[]> after = files(folder);
			assertEquals(before.keySet(), after.keySet());
			before.forEach((file, bytes) -> assertEquals(new String(bytes, StandardCharsets.ISO_8859_1),
					new String(after.get(file), StandardCharsets.ISO_8859_1)));
		});
	}

	/** Search, analysis, reports and all that others contribute must not come to know real names. */
	@Test
	void nobodyElseAsksForTheKey() throws IOException {
		List<String> knowing = new ArrayList<>();
		try (var all = Files.walk(BUNDLES)) {
			for (Path source : all.filter(each -> each.toString().endsWith(".java")).toList()) {
				String text = Files.readString(source);
				if (text.contains("core.privacy") || text.contains("pseudonyms.key")) {
					knowing.add(BUNDLES.relativize(source).toString().replace('\\', '/'));
				}
			}
		}
		assertTrue(knowing.stream().anyMatch(each -> each.endsWith("PseudonymKey.java")), knowing::toString);
		assertEquals(List.of(), knowing.stream().filter(each -> !MAY_KNOW_THE_KEY.matcher(each).matches()).toList());
	}
}
