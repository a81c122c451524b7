package org.themewright.analysis.methods.internal.agreement;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** Test data that lies beside the repository or where THEMEWRIGHT_SHARED says; tests skip where there is none. */
final class Shared {

	private Shared() {
	}

	static Path path(String relative) {
		String given = System.getenv("THEMEWRIGHT_SHARED");
		Path found = given == null ? null : Path.of(given).resolve(relative);
		for (Path each = Path.of("").toAbsolutePath(); found == null && each != null; each = each.getParent()) {
			Path candidate = each.resolve("shared").resolve(relative);
			found = Files.exists(candidate) ? candidate : null;
		}
		Assumptions.assumeTrue(found != null && Files.exists(found), "no test data: shared/" + relative);
		return found;
	}
}
