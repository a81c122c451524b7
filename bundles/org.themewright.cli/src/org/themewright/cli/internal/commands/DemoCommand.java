package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.export.JsonWriter;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.core.StudyException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Does on the sample study what a researcher does. */
@Command(name = "demo")
public final class DemoCommand extends CliCommand {

	/** Names a file that gets the path of the study, so that a script can open the workbench on it. */
	static final String FOLDER_FILE = "THEMEWRIGHT_DEMO_FOLDER_FILE"; //$NON-NLS-1$

	private static final String DEFAULT_FOLDER = "themewright-demo"; //$NON-NLS-1$

	@Option(names = "--out", paramLabel = "DIR", descriptionKey = "demoOut")
	private Path folder;

	@Mixin
	private PlainFormatOption format;

	@Override
	protected int run() throws StudyException, AnalysisException, InputException, IOException {
		Path target = folder == null ? free() : checked(resolve(folder));
		PrintWriter report = format.isJson() ? new PrintWriter(Writer.nullWriter()) : out();
		Demo demo = new Demo(context(), target, report);
		Map<String, Object> summary = demo.run();
		if (format.isJson()) {
			JsonWriter.write(summary, out());
		}
		String folderFile = context().environment().get(FOLDER_FILE);
		if (folderFile != null) {
			Files.writeString(Path.of(folderFile), demo.study().toString(), StandardCharsets.UTF_8);
		}
		return ExitCode.DONE;
	}

	private Path free() {
		Path path = resolve(Path.of(DEFAULT_FOLDER));
		for (int i = 2; Files.exists(path); i++) {
			path = resolve(Path.of(DEFAULT_FOLDER + "-" + i)); //$NON-NLS-1$
		}
		return path;
	}

	private static Path checked(Path path) throws InputException, IOException {
		if (Files.exists(path)) {
			if (!Files.isDirectory(path)) {
				throw new InputException(NLS.bind(Messages.demoNoFolder, path));
			}
			try (Stream<Path> inside = Files.list(path)) {
				if (inside.findAny().isPresent()) {
					throw new InputException(NLS.bind(Messages.demoNotEmpty, path));
				}
			}
		}
		return path;
	}
}
