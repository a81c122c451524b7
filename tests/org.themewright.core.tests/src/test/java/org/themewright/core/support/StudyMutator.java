package org.themewright.core.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages the files of a study in all ways that crashes, editors, sync programs and bad people do, and mends them again. */
public final class StudyMutator {

	private static final Pattern ATTRIBUTE = Pattern.compile(" ([\\w:.-]+)=\"([^\"]*)\"");
	private static final Pattern ELEMENT = Pattern.compile("</?([\\w:.-]+)");
	private static final List<String> EXTREMES = List.of("", " ", "0", "-1", "2147483647", "-2147483648", "99999999999999999999",
			"1e9", "NaN", "true", "null", "../../../etc/passwd", "study.xml", "#", "&#xD;&#xA;", "&#0;", "&#xD800;", "&#x1F600;",
			"&amp;", "&none;", "+999999999-12-31", "0000-00-00", "2026-11-25T03:26:00Z", "9999999-01-01T00:00:00Z", "firm",
			"orphaned", "con", "a".repeat(70_000), "😀".repeat(200), "\u202e", "x y", "//@codes.0", "/", "http://127.0.0.1:9/x#y");

	private final Path folder;
	private final Map<String, byte[]> intact;
	private final List<String> names;
	private Random random;
	private List<String> done = new ArrayList<>();

	/** For a study that nobody has open, as it is now. */
	public StudyMutator(Path folder) throws IOException {
		this.folder = folder;
		this.intact = read(folder);
		this.names = List.copyOf(intact.keySet());
	}

	/** All files in a folder with their bytes, also those that are not of the study; links are not followed. */
	public static Map<String, byte[]> read(Path folder) throws IOException {
		Map<String, byte[]> result = new TreeMap<>();
		try (var all = Files.walk(folder)) {
			for (Path each : all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList()) {
				result.put(folder.relativize(each).toString(), Files.readAllBytes(each));
			}
		}
		return result;
	}

	/** The bytes of a file before anything was done to it; null when there was none. */
	public byte[] intact(String name) {
		return intact.get(name);
	}

	/** Does one to three things, the same for the same seed, and returns the files it did them to. */
	public List<String> mutate(long seed) throws IOException {
		random = new Random(seed);
		done = new ArrayList<>();
		List<String> touched = new ArrayList<>();
		for (int i = random.nextInt(6) == 0 ? 3 : 1; i > 0; i--) {
			String name = names.get(random.nextInt(names.size()));
			if (Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
				mutate(name, touched);
				touched.add(name);
			}
		}
		return touched;
	}

	/** What was done, for people. */
	public String description() {
		return String.join(", then ", done);
	}

	private void mutate(String name, List<String> touched) throws IOException {
		Path file = folder.resolve(name);
		switch (random.nextInt(30)) {
		case 0, 1, 2 -> bytes(name, "flip", this::flip);
		case 3, 4 -> bytes(name, "cut off", bytes -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
		case 5 -> bytes(name, "insert bytes", this::insert);
		case 6 -> bytes(name, "empty", bytes -> new byte[0]);
		case 7 -> bytes(name, "zeros", bytes -> new byte[bytes.length]);
		case 8 -> text(name, "swap lines", this::swapLines);
		case 9 -> text(name, "repeat lines", this::repeatLines);
		case 10 -> text(name, "drop lines", this::dropLines);
		case 11, 12, 13, 14, 15, 16 -> text(name, "extreme value", this::extremeValue);
		case 17 -> text(name, "take a value from elsewhere", this::foreignValue);
		case 18 -> text(name, "rename an attribute", text -> replaceOne(text, ATTRIBUTE, 1, "mood"));
		case 19 -> text(name, "rename an element", text -> replaceOne(text, ELEMENT, 1,
				List.of("clouds", "codes", "xmi:Extension", "study:Study", "memos", "turns").get(random.nextInt(6))));
		case 20 -> text(name, "wrong namespace", text -> text.replaceFirst("urn:qualitative-study:1",
				List.of("urn:other", "", "urn:qualitative-study:2", "http://www.eclipse.org/emf/2002/Ecore")
						.get(random.nextInt(4))));
		case 21 -> text(name, "nest deep", this::nest);
		case 22 -> text(name, "another type", text -> text.replaceFirst(" (id|href)=\"", " xsi:type=\""
				+ List.of("study:Study", "study:Identified", "ecore:EClass", "study:Memo", "x").get(random.nextInt(5)) + "\"$0"));
		case 23 -> text(name, "another head", text -> List.of("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
				"<?xml version=\"1.1\"?>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
				"<?xml version=\"1.0\" encoding=\"no-such\"?>", "\ufeff", "<!---->".repeat(3_000), " \n".repeat(30_000))
				.get(random.nextInt(7)) + text.replaceFirst("^<\\?[^>]*\\?>\\s*", ""));
		case 24 -> bytes(name, "UTF-16",
				bytes -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));
		case 25 -> {
			String other = names.get(random.nextInt(names.size()));
			if (Files.isRegularFile(folder.resolve(other), LinkOption.NOFOLLOW_LINKS)) {
				done.add("exchange " + name + " with " + other);
				byte[] first = Files.readAllBytes(file);
				Files.write(file, Files.readAllBytes(folder.resolve(other)));
				Files.write(folder.resolve(other), first);
				touched.add(other);
			}
		}
		case 26 -> {
			String copy = name.replaceFirst("(\\.\\w+)?$", " (conflicted copy)$1");
			done.add("copy " + name);
			Files.write(folder.resolve(copy), Files.readAllBytes(file));
			touched.add(copy);
		}
		case 27 -> {
			done.add("delete " + name);
			Files.delete(file);
		}
		case 28 -> {
			done.add("folder in place of " + name);
			Files.delete(file);
			Files.createDirectory(file);
			if (random.nextBoolean()) {
				Files.writeString(file.resolve("x.xml"), "words");
			}
		}
		default -> {
			Path target = List.of(Path.of("nowhere"), Path.of("/etc/passwd"), Path.of("."), file.getFileName())
					.get(random.nextInt(4));
			done.add("link to " + target + " in place of " + name);
			Files.delete(file);
			Files.createSymbolicLink(file, target);
		}
		}
	}

	private void bytes(String name, String what, UnaryOperator<byte[]> change) throws IOException {
		done.add(what + " " + name);
		Files.write(folder.resolve(name), change.apply(Files.readAllBytes(folder.resolve(name))));
	}

	/** Bytes that are no UTF-8 survive as they are. */
	private void text(String name, String what, UnaryOperator<String> change) throws IOException {
		bytes(name, what, bytes -> {
			String text = new String(bytes, StandardCharsets.UTF_8);
			boolean whole = Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8));
			return whole ? change.apply(text).getBytes(StandardCharsets.UTF_8) : flip(bytes);
		});
	}

	private byte[] flip(byte[] bytes) {
		byte[] result = bytes.clone();
		for (int i = random.nextInt(4); i >= 0 && result.length > 0; i--) {
			result[random.nextInt(result.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(32, 127));
		}
		return result;
	}

	private byte[] insert(byte[] bytes) {
		byte[] inserted = new byte[1 + random.nextInt(200)];
		random.nextBytes(inserted);
		int at = random.nextInt(bytes.length + 1);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(bytes, 0, at);
		out.writeBytes(inserted);
		out.write(bytes, at, bytes.length - at);
		return out.toByteArray();
	}

	private static List<String> lines(String text) {
		return new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
	}

	private String swapLines(String text) {
		List<String> lines = lines(text);
		Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
		return String.join("", lines);
	}

	private String repeatLines(String text) {
		List<String> lines = lines(text);
		int from = random.nextInt(lines.size());
		int to = Math.min(lines.size(), from + 1 + random.nextInt(4));
		String part = String.join("", lines.subList(from, to));
		lines.add(to, part.repeat(random.nextInt(10) == 0 ? 1_000 : 1));
		return String.join("", lines);
	}

	private String dropLines(String text) {
		List<String> lines = lines(text);
		int from = random.nextInt(lines.size());
		lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(3))).clear();
		return String.join("", lines);
	}

	private String extremeValue(String text) {
		return replaceOne(text, ATTRIBUTE, 2, EXTREMES.get(random.nextInt(EXTREMES.size())));
	}

	private String foreignValue(String text) {
		String other = new String(intact.get(names.get(random.nextInt(names.size()))), StandardCharsets.UTF_8);
		List<String> values = ATTRIBUTE.matcher(other).results().map(each -> each.group(2)).toList();
		return values.isEmpty() ? text : replaceOne(text, ATTRIBUTE, 2, values.get(random.nextInt(values.size())));
	}

	private String nest(String text) {
		List<String> elements = Pattern.compile("<([\\w:.-]+) [^>]*[^/]>").matcher(text).results()
				.map(each -> each.group()).toList();
		if (elements.isEmpty()) {
			return text;
		}
		String element = elements.get(random.nextInt(elements.size()));
		String name = element.substring(1, element.indexOf(' '));
		int depth = List.of(2, 60, 200, 5_000).get(random.nextInt(4));
		String inner = List.of("codes", "themes", "questions", "nodes", "x", name).get(random.nextInt(6));
		return text.replace(element, element + ("<" + inner + ">").repeat(depth) + ("</" + inner + ">").repeat(depth));
	}

	private String replaceOne(String text, Pattern pattern, int group, String replacement) {
		Matcher matcher = pattern.matcher(text);
		int count = (int) matcher.results().count();
		if (count == 0) {
			return text;
		}
		matcher.reset();
		for (int i = random.nextInt(count); i >= 0; i--) {
			matcher.find();
		}
		return text.substring(0, matcher.start(group)) + replacement + text.substring(matcher.end(group));
	}

	/** Makes everything as it was. */
	public void mend() throws IOException {
		try (var all = Files.walk(folder)) {
			for (Path each : all.sorted(Collections.reverseOrder()).toList()) {
				String name = folder.relativize(each).toString();
				boolean file = Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS);
				if (!file && (!Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS) || intact.containsKey(name))
						|| file && !intact.containsKey(name)) {
					Files.delete(each);
				}
			}
		}
		for (Map.Entry<String, byte[]> each : intact.entrySet()) {
			Path file = folder.resolve(each.getKey());
			if (!Files.isRegularFile(file) || !Arrays.equals(each.getValue(), Files.readAllBytes(file))) {
				Files.createDirectories(file.getParent());
				Files.write(file, each.getValue());
			}
		}
	}
}
