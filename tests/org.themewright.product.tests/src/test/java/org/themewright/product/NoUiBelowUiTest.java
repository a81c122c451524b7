package org.themewright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The core is used without a display: no bundle but the workbench's own needs a user interface. */
class NoUiBelowUiTest {

	private static final Path BUNDLES = Path.of("../../bundles");
	private static final Pattern WITH_UI = Pattern
			.compile("org\\.themewright\\.(ui(\\..*)?|product|(gef|cheatsheets)\\.compatibility|help)");
	private static final Pattern UI = Pattern
			.compile("org\\.eclipse\\.(swt|jface|gef|draw2d|ui|e4\\.ui)(\\.|$).*|org\\.eclipse\\.(swt|jface|gef|draw2d|ui)|javax\\.swing.*");
	private static final Pattern UI_IMPORT = Pattern
			.compile("^import (static )?(org\\.eclipse\\.(swt|gef|draw2d|ui|jface)|javax\\.swing)\\..*");

	@Test
	void noManifestAsksForUi() throws IOException {
		List<String> offences = new ArrayList<>();
		int checked = 0;
		for (Path bundle : bundlesWithoutUi()) {
			checked++;
			for (String each : requirements(bundle.resolve("META-INF/MANIFEST.MF"))) {
				if (UI.matcher(each).matches() && !each.startsWith("org.eclipse.jface.text")) {
					offences.add(bundle.getFileName() + " requires " + each);
				}
			}
		}
		assertEquals(List.of(), offences);
		assertFalse(checked < 5, "too few bundles found");
	}

	@Test
	void noSourceImportsUi() throws IOException {
		List<String> offences = new ArrayList<>();
		for (Path bundle : bundlesWithoutUi()) {
			try (var walk = Files.walk(bundle)) {
				for (Path source : walk.filter(each -> each.toString().endsWith(".java")).toList()) {
					Files.readAllLines(source).stream().filter(line -> UI_IMPORT.matcher(line).matches())
							.filter(line -> !line.contains("org.eclipse.jface.text"))
							.forEach(line -> offences.add(source.getFileName() + ": " + line));
				}
			}
		}
		assertEquals(List.of(), offences);
	}

	private static List<Path> bundlesWithoutUi() throws IOException {
		try (var bundles = Files.list(BUNDLES)) {
			return bundles.filter(each -> Files.exists(each.resolve("META-INF/MANIFEST.MF")))
					.filter(each -> !WITH_UI.matcher(each.getFileName().toString()).matches()).toList();
		}
	}

	private static List<String> requirements(Path manifest) throws IOException {
		List<String> result = new ArrayList<>();
		try (InputStream in = Files.newInputStream(manifest)) {
			var attributes = new Manifest(in).getMainAttributes();
			for (String header : List.of("Require-Bundle", "Import-Package", "Fragment-Host")) {
				String value = attributes.getValue(header);
				if (value != null) {
					for (String clause : value.replaceAll("\"[^\"]*\"", "").split(",")) {
						result.add(clause.split(";")[0].strip());
					}
				}
			}
		}
		return result;
	}
}
