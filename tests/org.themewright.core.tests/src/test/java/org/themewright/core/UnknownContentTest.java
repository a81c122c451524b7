package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.themewright.core.Finding.Kind;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.StudyDump;
import org.themewright.core.support.TestStudies;
import org.themewright.model.Identified;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a newer version or another program wrote into the files of a study is kept, whatever is done to the study. */
class UnknownContentTest {

	private static final String DECLARATION = "http://www.w3.org/2000/xmlns/";
	private static final Pattern ELEMENT = Pattern.compile("<([\\w:]+)((?: [\\w:]+=\"[^\"]*\")*)(/?)>");
	private static final List<String> ATTRIBUTES = List.of(" newMood=\"blue &amp; green\"", " newDate=\"2031-02-03\"",
			" xmlns:n=\"urn:newer\" n:newMood=\"&lt;&#xA;x\"", " newList=\"a b  c\"", " newName=\"שלום 😀\"");
	private static final List<String> ELEMENTS = List.of("<newNote/>", "<newNote>words &amp; 😀</newNote>",
			"<newNote lang=\"en\">some <b>bold</b> words</newNote>",
			"<newTree depth=\"1\"><newTree depth=\"2\"><leaf id=\"l\">x</leaf></newTree><newTree/></newTree>",
			"<n:newNote xmlns:n=\"urn:newer\" n:of=\"1\"><n:part>a</n:part><other xmlns=\"urn:other\" of=\"2\"/></n:newNote>",
			"<newNote><![CDATA[<raw> & ]]></newNote>", "<newReference href=\"codebook.xml#none\"/>",
			"<newNote id=\"5b2f7a8e-0000-4000-8000-000000000000\" name=\"like ours\"/>");

	/** Puts it into any objects of any files. Returns how much. */
	private static int enrich(Path study, Random random) throws IOException {
		int count = 0;
		try (var all = Files.walk(study)) {
			for (Path file : all.filter(each -> each.toString().endsWith(".xml") && !each.toString().contains(".themewright"))
					.sorted().toList()) {
				Matcher elements = ELEMENT.matcher(Files.readString(file));
				StringBuilder text = new StringBuilder();
				while (elements.find()) {
					String replacement = elements.group();
					if (elements.group(2).contains(" id=") && random.nextInt(3) == 0) {
						String attribute = random.nextInt(3) == 0 ? "" : one(ATTRIBUTES, random);
						String element = random.nextInt(3) == 0 ? "" : one(ELEMENTS, random);
						count += (attribute.isEmpty() ? 0 : 1) + (element.isEmpty() ? 0 : 1);
						replacement = enriched(elements, attribute, element);
					}
					elements.appendReplacement(text, Matcher.quoteReplacement(replacement));
				}
				Files.writeString(file, elements.appendTail(text));
			}
		}
		return count;
	}

	private static String enriched(Matcher element, String attribute, String child) {
		String head = "<" + element.group(1) + element.group(2) + attribute;
		if (element.group(3).isEmpty()) {
			return head + ">" + child;
		}
		return child.isEmpty() ? head + "/>" : head + ">" + child + "</" + element.group(1) + ">";
	}

	private static String one(List<String> list, Random random) {
		return list.get(random.nextInt(list.size()));
	}

	/** What is in the files that this version does not know, by the id of the object it belongs to. */
	private static Map<String, List<String>> unknown(Path study) throws IOException {
		Map<String, List<String>> result = new TreeMap<>();
		try (var all = Files.walk(study)) {
			for (Path file : all.filter(each -> each.toString().endsWith(".xml") && !each.toString().contains(".themewright"))
					.toList()) {
				DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
				factory.setCoalescing(true);
				collect(factory.newDocumentBuilder().parse(new ByteArrayInputStream(Files.readAllBytes(file)))
						.getDocumentElement(), result);
			}
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(e);
		}
		return result;
	}

	private static void collect(Element element, Map<String, List<String>> result) {
		List<String> found = new ArrayList<>();
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Attr attribute = (Attr) element.getAttributes().item(i);
			if (!DECLARATION.equals(attribute.getNamespaceURI()) && attribute.getLocalName().startsWith("new")) {
				found.add(described(attribute));
			}
		}
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element known && known.getLocalName().startsWith("new")) {
				found.add(described(known));
			} else if (child instanceof Element other) {
				collect(other, result);
			}
		}
		if (!found.isEmpty()) {
			result.put(element.getAttribute("id"), found.stream().sorted().toList());
		}
	}

	private static String described(Attr attribute) {
		return "{" + attribute.getNamespaceURI() + "}" + attribute.getLocalName() + "=" + attribute.getValue();
	}

	private static String described(Element element) {
		StringBuilder result = new StringBuilder("<{" + element.getNamespaceURI() + "}" + element.getLocalName());
		List<String> attributes = new ArrayList<>();
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Attr attribute = (Attr) element.getAttributes().item(i);
			if (!DECLARATION.equals(attribute.getNamespaceURI())) {
				attributes.add(described(attribute));
			}
		}
		result.append(attributes.stream().sorted().toList()).append('>');
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				result.append(described(inner));
			} else if (child instanceof Text text) {
				result.append(text.getData());
			}
		}
		return result.append("</>").toString();
	}

	private static void assertOnlyUnknown(StudySession session) {
		assertTrue(session.getFindings().stream().allMatch(each -> each.kind() == Kind.UNKNOWN_CONTENT),
				() -> session.getFindings().toString());
	}

	/** Of what is still in the study, everything is there. */
	private static void assertKept(Map<String, List<String>> expected, StudySession session) throws IOException {
		Map<String, List<String>> actual = unknown(session.getFolder());
		Map<String, List<String>> present = new TreeMap<>(expected);
		List<String> ids = new ArrayList<>(List.of(session.getStudy().getId()));
		session.getStudy().eAllContents().forEachRemaining(each -> {
			if (each instanceof Identified object) {
				ids.add(object.getId());
			}
		});
		present.keySet().retainAll(ids);
		assertSame(present, actual, "of what is in the study");
	}

	/** Names what differs only: there is much that does not. */
	private static void assertSame(Map<String, List<String>> expected, Map<String, List<String>> actual, String message) {
		Map<String, List<String>> missing = new TreeMap<>(expected);
		missing.entrySet().removeAll(actual.entrySet());
		Map<String, List<String>> unexpected = new TreeMap<>(actual);
		unexpected.entrySet().removeAll(expected.entrySet());
		assertEquals(missing, unexpected, message);
	}

	@Property(tries = 60)
	void unknownContentOfAnyObjectIsKept(@ForAll long seed) throws IOException, StudyException {
		TestStudies.with(created -> {
			Random random = new Random(seed);
			new RandomStudy(created, random).fill();
			new StudyOperations(created).createMemo("Memo", "words", null, null);
			created.save(null);
			created.close();
			Path study = created.getFolder();
			int count = enrich(study, random);
			assertTrue(count > 10, count + " unknown things");
			Map<String, List<String>> expected = unknown(study);
			for (int round = 0; round < 2; round++) {
				try (StudySession session = StudySession.open(study, null)) {
					assertOnlyUnknown(session);
					StorageTest.touchEverything(session);
					session.save(null);
					assertKept(expected, session);
					work(session, random, expected);
					deleteAndTakeBack(session, random, expected);
				}
			}
		});
	}

	private static void work(StudySession session, Random random, Map<String, List<String>> expected)
			throws IOException, StudyException {
		RandomStudy study = new RandomStudy(session, random);
		String before = StudyDump.asStored(session.getStudy());
		for (int i = 0; i < 20; i++) {
			study.step();
			if (random.nextInt(6) == 0) {
				session.undo();
			}
			if (random.nextInt(6) == 0) {
				session.save(null);
				assertKept(expected, session);
			}
		}
		while (session.getCommandStack().canUndo()) {
			session.undo();
		}
		session.save(null);
		StudyDump.assertSame(before, StudyDump.asStored(session.getStudy()), "undone");
		assertKept(expected, session);
		assertSame(expected, unknown(session.getFolder()), "everything is back");
	}

	private static void deleteAndTakeBack(StudySession session, Random random, Map<String, List<String>> expected)
			throws IOException, StudyException {
		List<Identified> objects = new ArrayList<>(session.getStudy().getSources());
		objects.addAll(session.getStudy().getMemos());
		objects.addAll(session.getStudy().getDiagrams());
		objects.addAll(session.getStudy().getAnalyses());
		objects.addAll(session.getStudy().getResearchers());
		objects.addAll(session.getStudy().getParticipants());
		objects.addAll(session.getStudy().getCodebook().getCodes());
		objects.addAll(session.getStudy().getCodebook().getThemes());
		for (int i = 0; i < 4; i++) {
			new StudyOperations(session).delete(List.of(objects.get(random.nextInt(objects.size()))));
			if (random.nextBoolean()) {
				session.save(null);
				assertKept(expected, session);
			}
			session.undo();
			session.save(null);
			assertSame(expected, unknown(session.getFolder()), "a deletion was taken back");
		}
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
