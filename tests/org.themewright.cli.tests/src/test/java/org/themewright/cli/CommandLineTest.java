package org.themewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.cli.internal.ThemewrightCommandLine;
import org.themewright.tests.support.ExtensionSchema;
import org.themewright.tests.support.PluginXmlRegistry;

import picocli.CommandLine.Command;

/** Help, version, wrong usage, and commands contributed by others. */
class CommandLineTest {

	/** Says hello. */
	@Command(name = "hello", description = "Says hello.")
	public static class Hello extends CliCommand {
		@Override
		protected int run() {
			out().println("hello from " + context().version());
			return ExitCode.DONE;
		}
	}

	/** Has the name of a built-in. */
	@Command(name = "check")
	public static class Usurper extends Hello {
	}

	/** Fails in a way nobody foresaw. */
	@Command(name = "crash")
	public static class Crash extends CliCommand {
		@Override
		protected int run() {
			throw new IllegalStateException("out of order");
		}
	}

	@TempDir
	private Path temp;

	private Cli cli() {
		return new Cli(temp);
	}

	private static void contribute(Cli cli, String type) {
		cli.plugins().with("org.example", "<extension point=\"org.themewright.cli.cliCommand\">"
				+ "<command id=\"org.example.c\" class=\"" + type + "\"/></extension>");
	}

	@Test
	void helpNamesEveryCommandWithADescription() {
		String help = cli().run("--help").expect(0).out();
		for (String command : List.of("new", "code", "code-hits", "codings", "codebook", "methods", "analyse", "check", "search", "diagram", "search", "diagram", "import", "demo", "key")) {
			assertTrue(help.lines().anyMatch(line -> line.matches("  " + command + "(, \\w+)? +\\S.*")),
					() -> command + " in\n" + help);
		}
		assertTrue(help.contains("Exit codes: 0 done, 1 nothing found or problems found, 2 wrong usage, 3 bad input."));
		assertFalse(help.contains("\u001b"));
	}

	@Test
	void everyOptionOfEveryCommandIsExplained() {
		Cli cli = cli();
		List<String> commands = cli.run("--help").out().lines().dropWhile(line -> !line.equals("Commands:")).skip(1)
				.takeWhile(line -> !line.isBlank()).map(line -> line.strip().split("[ ,]")[0]).toList();
		assertFalse(commands.isEmpty());
		List<List<String>> all = new ArrayList<>();
		commands.forEach(command -> all.add(List.of(command)));
		List.of("list", "set", "remove", "passphrase").forEach(command -> all.add(List.of("key", command)));
		for (List<String> command : all) {
			Cli.Outcome outcome = cli.run(Stream.concat(command.stream(), Stream.of("--help")).toArray(String[]::new)).expect(0);
			List<String> unexplained = outcome.out().lines().filter(line -> line.matches(" {2,7}(-|\\[?[A-Z]{3,}).*"))
					.filter(line -> !line.strip().contains("  ")).toList();
			// A long option is explained on the next line.
			List<String> lines = outcome.lines();
			assertEquals(List.of(), unexplained.stream()
					.filter(line -> lines.indexOf(line) + 1 == lines.size()
							|| !lines.get(lines.indexOf(line) + 1).startsWith("          "))
					.toList(), () -> String.join(" ", command));
		}
	}

	@Test
	void versionIsTheProgramsOwn() {
		assertEquals("Themewright 1.2.3\n", cli().run("--version").expect(0).out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "chek study", "check", "new study", "new study --name ' '",
			"check study --format xml", "analyse study", "analyse study noSuchMethod", "code study --source s --range 1-2 --code c --researcher r",
			"code study --source s --range 5:5 --code c --researcher r", "code study --source s", "check study other" })
	void wrongUsageIsTwoWithAMessageAndAHint(String arguments) {
		String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" (?=(?:[^']*'[^']*')*[^']*$)");
		for (int i = 0; i < words.length; i++) {
			words[i] = words[i].replace("'", "");
		}
		Cli.Outcome outcome = cli().run(words).expect(ExitCode.WRONG_USAGE);
		assertEquals("", outcome.out());
		assertTrue(outcome.err().startsWith("themewright: "), outcome.err());
		assertTrue(outcome.err().lines().toList().getLast().matches("Try \"themewright.* --help\"\\."), outcome.err());
		assertFalse(outcome.err().contains("\tat "), outcome.err());
	}

	@Test
	void aMisspelledCommandIsAnsweredWithTheRightOne() {
		assertTrue(cli().run("chek").err().contains("check"));
	}

	@Test
	void aPluginAddsACommand() {
		Cli cli = cli();
		contribute(cli, Hello.class.getName());
		assertEquals("hello from 1.2.3\n", cli.run("hello").expect(0).out());
		assertTrue(cli.run("--help").out().contains("Says hello."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.example.Missing", "java.lang.String", "org.themewright.cli.CommandLineTest$Usurper" })
	void aBrokenContributionIsLeftOutAndNamed(String type) {
		Cli cli = cli();
		contribute(cli, type);
		Cli.Outcome outcome = cli.run("methods").expect(0);
		assertTrue(outcome.err().startsWith("themewright: org.example: the command " + type + " is left out: "),
				outcome.err());
		assertEquals(1, outcome.err().lines().count(), outcome.err());
	}

	@Test
	void anUnexpectedFailureIsLoggedAndNotPrinted() {
		Cli cli = cli();
		contribute(cli, Crash.class.getName());
		Cli.Outcome outcome = cli.run("crash").expect(ExitCode.BAD_INPUT);
		assertEquals("themewright: Something unexpected went wrong: java.lang.IllegalStateException: out of order\n"
				+ "Details are in " + temp.resolve("the.log") + "\n", outcome.err());
		assertEquals(1, cli.logged().size());
	}

	@Test
	void allContributionsKeepToTheSchema() throws IOException {
		URL plugin = PluginXmlRegistry.bundles().get("org.themewright.cli");
		ExtensionSchema schema = new ExtensionSchema(PluginXmlRegistry.sibling(plugin, "schema/cliCommand.exsd"));
		List<String> problems = new ArrayList<>();
		IConfigurationElement[] elements = cli().plugins().registry()
				.getConfigurationElementsFor(ThemewrightCommandLine.EXTENSION_POINT);
		assertTrue(elements.length > 0);
		for (IConfigurationElement each : elements) {
			problems.addAll(schema.check(each));
		}
		assertEquals(List.of(), problems);
	}
}
