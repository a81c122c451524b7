package org.themewright.product;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product for this system, started without a display. */
final class BuiltProduct {

	static final Path PRODUCTS = Path
			.of("../../releng/org.themewright.repository/target/products/org.themewright.workbench").toAbsolutePath()
			.normalize();
	static final Path LINUX = Path
			.of(System.getProperty("themewright.product", PRODUCTS.resolve("linux/gtk/x86_64").toString()));

	/** What starts fast and is not worth compiling well. */
	private static final String FOR_SHORT_RUNS = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

	private final Path folder;
	private final Path temp;

	record Outcome(int status, String out, String err) {
	}

	private BuiltProduct(Path folder, Path temp) {
		assertTrue(Files.isExecutable(folder.resolve("themewright")),
				"build releng/org.themewright.repository first: " + folder);
		this.folder = folder;
		this.temp = temp;
	}

	/** The product where it was built; nothing may be changed in it. */
	static BuiltProduct inPlace(Path temp) {
		return new BuiltProduct(LINUX, temp);
	}

	/** A copy of the product that may be changed. */
	static BuiltProduct copy(Path temp) throws IOException {
		Path copy = temp.resolve("product");
		copyTree(LINUX, copy);
		Files.createDirectories(copy.resolve("dropins"));
		return new BuiltProduct(copy, temp);
	}

	static void copyTree(Path from, Path to) throws IOException {
		try (Stream<Path> walk = Files.walk(from)) {
			for (Path each : walk.toList()) {
				Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
	}

	Path folder() {
		return folder;
	}

	Outcome run(String... arguments) throws IOException, InterruptedException {
		return execute(temp,
				Stream.concat(Stream.of(folder.resolve("themewright").toString()), Stream.of(arguments)).toList());
	}

	/** Runs a program without a display and with this Java. */
	Outcome execute(Path directory, List<String> command) throws IOException, InterruptedException {
		Path out = Files.createTempFile(temp, "out", ".txt");
		Path err = Files.createTempFile(temp, "err", ".txt");
		ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).redirectOutput(out.toFile())
				.redirectError(err.toFile());
		builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY"));
		builder.environment().put("THEMEWRIGHT_HOME", temp.resolve("home").toString());
		builder.environment().put("THEMEWRIGHT_JAVA", System.getProperty("java.home") + "/bin/java");
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("THEMEWRIGHT_VM_OPTIONS", FOR_SHORT_RUNS);
		builder.environment().put("MAVEN_OPTS", FOR_SHORT_RUNS);
		Process process = builder.start();
		process.getOutputStream().close();
		if (!process.waitFor(5, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new IllegalStateException("does not end: " + command);
		}
		return new Outcome(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
				Files.readString(err, StandardCharsets.UTF_8));
	}
}
