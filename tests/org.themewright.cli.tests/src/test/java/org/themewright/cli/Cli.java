package org.themewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.themewright.cli.internal.ThemewrightCommandLine;
import org.themewright.tests.support.PluginXmlRegistry;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Runs commands in this process as the real plugin.xml files contribute them. */
final class Cli {

	private final Path folder;
	private final PluginXmlRegistry plugins = PluginXmlRegistry.ofClassPath();
	private final List<Throwable> logged = new ArrayList<>();
	private Map<String, String> environment = Map.of();
	private Optional<Path> cacheFolder = Optional.empty();

	/** What a command did. */
	record Outcome(int code, String out, String err) {

		Outcome expect(int expected) {
			assertEquals(expected, code, () -> out + err);
			return this;
		}

		JsonObject json() {
			return JsonParser.parseString(out).getAsJsonObject();
		}

		List<String> lines() {
			return out.lines().toList();
		}
	}

	/** @param folder the working directory */
	Cli(Path folder) {
		this.folder = folder;
	}

	PluginXmlRegistry plugins() {
		return plugins;
	}

	List<Throwable> logged() {
		return logged;
	}

	Cli with(Map<String, String> variables) {
		environment = variables;
		return this;
	}

	/** Indexes are kept from one command to the next, as in the product. */
	Cli withCache(Path cache) {
		cacheFolder = Optional.of(cache);
		return this;
	}

	Outcome run(String... arguments) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		CliContext context = new CliContext(plugins.registry(), folder, cacheFolder, environment, "1.2.3",
				failure -> {
					logged.add(failure);
					return Optional.of(folder.resolve("the.log"));
				});
		int code = ThemewrightCommandLine.run(context, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
		return new Outcome(code, out.toString(), err.toString());
	}
}
