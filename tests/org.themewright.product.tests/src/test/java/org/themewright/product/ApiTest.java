package org.themewright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What plug-ins can see of the product's bundles is what the lists in {@code releng/api} say: nothing is taken away or
 * changed unnoticed, and what is new is taken in on purpose. {@code releng/scripts/api} writes the lists anew.
 */
class ApiTest {

	private static final Path LISTS = Path.of("../../releng/api");
	private static final boolean WRITE = Boolean.getBoolean("themewright.api.write");
	/** A package in an Export-Package header, with its directives and attributes. */
	private static final Pattern EXPORT = Pattern.compile("([\\w.]+)((?:;[^,\"]*(?:\"[^\"]*\")?)*)(?:,|$)");
	private static final String ADVICE = "; see CONTRIBUTING.md, Public API";

	/** What plug-ins see, by bundle: types, and members after the name of their type. */
	private static final Map<String, Set<String>> SEEN = new TreeMap<>();

	@BeforeAll
	static void look() throws IOException {
		List<Path> jars;
		try (Stream<Path> plugins = Files.list(BuiltProduct.LINUX.resolve("plugins"))) {
			jars = plugins.filter(each -> each.toString().endsWith(".jar")).sorted().toList();
		}
		String path = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
		for (Path jar : jars) {
			String bundle = jar.getFileName().toString().replaceFirst("_.*", "");
			if (bundle.startsWith("org.themewright.")) {
				List<String> types = exportedTypes(jar);
				if (!types.isEmpty()) {
					SEEN.put(bundle, members(types, path));
				}
			}
		}
		if (WRITE) {
			Files.createDirectories(LISTS);
			for (var each : SEEN.entrySet()) {
				Files.write(LISTS.resolve(each.getKey() + ".txt"), each.getValue());
			}
		}
	}

	private static List<String> exportedTypes(Path jar) throws IOException {
		try (JarFile file = new JarFile(jar.toFile())) {
			String header = file.getManifest().getMainAttributes().getValue("Export-Package");
			Set<String> packages = new TreeSet<>();
			Matcher exports = EXPORT.matcher(header == null ? "" : header);
			while (exports.find()) {
				if (!exports.group(2).contains("x-internal") && !exports.group(2).contains("x-friends")) {
					packages.add(exports.group(1));
				}
			}
			return file.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class"))
					.map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
					.filter(name -> name.contains(".") && packages.contains(name.substring(0, name.lastIndexOf('.'))))
					.filter(name -> !name.endsWith("package-info")).sorted().toList();
		}
	}

	private static Set<String> members(List<String> types, String path) {
		List<String> arguments = new ArrayList<>(List.of("-protected", "-cp", path));
		arguments.addAll(types);
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		int status = ToolProvider.findFirst("javap").orElseThrow().run(new PrintWriter(out), new PrintWriter(err),
				arguments.toArray(String[]::new));
		assertEquals(0, status, err::toString);
		Set<String> result = new TreeSet<>();
		Set<String> hidden = new TreeSet<>();
		String type = null;
		for (String line : out.toString().lines().toList()) {
			if (line.endsWith("{")) {
				String head = line.substring(0, line.length() - 1).strip();
				type = name(head);
				String owner = type.contains("$") ? type.substring(0, type.lastIndexOf('$')) : "";
				if (!head.startsWith("public ") && !head.startsWith("protected ") || hidden.contains(owner)) {
					hidden.add(type);
					type = null;
				} else {
					result.add(head);
				}
			} else if (type != null && line.startsWith("  ") && !line.isBlank()) {
				result.add(type + ": " + line.strip());
			}
		}
		return result;
	}

	private static String name(String head) {
		Matcher name = Pattern.compile("(?:class|interface|enum) ([\\w.$]+)").matcher(head);
		assertTrue(name.find(), head);
		return name.group(1);
	}

	private static Map<String, Set<String>> listed() throws IOException {
		Map<String, Set<String>> result = new TreeMap<>();
		try (Stream<Path> lists = Files.list(LISTS)) {
			for (Path each : lists.toList()) {
				result.put(each.getFileName().toString().replaceFirst("\\.txt$", ""),
						new TreeSet<>(Files.readAllLines(each)));
			}
		}
		return result;
	}

	/** What is in the first and not in the second. */
	private static List<String> missing(Map<String, Set<String>> from, Map<String, Set<String>> in) {
		return from.entrySet().stream().flatMap(each -> each.getValue().stream()
				.filter(line -> !in.getOrDefault(each.getKey(), Set.of()).contains(line))
				.map(line -> each.getKey() + ": " + line)).toList();
	}

	@Test
	void nothingThatPlugInsMayUseIsTakenAwayOrChanged() throws IOException {
		assertEquals(List.of(), missing(listed(), SEEN), "taken away or changed: that breaks plug-ins" + ADVICE);
	}

	@Test
	void whatIsNewIsListed() throws IOException {
		assertEquals(List.of(), missing(SEEN, listed()), "new in the API and not listed" + ADVICE);
	}

	@Test
	void whatIsSeenIsMoreThanAFewTypes() {
		assertTrue(SEEN.keySet().containsAll(Arrays.asList("org.themewright.analysis", "org.themewright.core",
				"org.themewright.model", "org.themewright.search", "org.themewright.ui")), SEEN.keySet()::toString);
		assertTrue(SEEN.get("org.themewright.analysis").stream().anyMatch(
				line -> line.startsWith("org.themewright.analysis.AnalysisMethod: public abstract ")),
				"methods of an interface");
		assertTrue(SEEN.values().stream().flatMap(Set::stream).noneMatch(line -> line.contains(".internal.")),
				() -> "types that plug-ins cannot use: " + SEEN.values().stream().flatMap(Set::stream)
						.filter(line -> line.contains(".internal.")).toList());
	}
}
