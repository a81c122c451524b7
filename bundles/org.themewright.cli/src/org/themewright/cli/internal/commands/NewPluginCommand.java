package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.lang.model.SourceVersion;

import org.eclipse.osgi.util.NLS;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a new plug-in as a Maven project that can be built at once, or brings the jars it is compiled against. */
@Command(name = "new-plugin")
public final class NewPluginCommand extends CliCommand {

	private static final Pattern ID = Pattern.compile("[a-z][a-zA-Z0-9]*(\\.[a-z][a-zA-Z0-9]*)+"); //$NON-NLS-1$
	private static final String LIB = "lib"; //$NON-NLS-1$

	@Parameters(paramLabel = "DIR", descriptionKey = "pluginFolder")
	private Path folder;

	@Option(names = "--id", paramLabel = "ID", descriptionKey = "pluginId")
	private String id;

	@Option(names = "--name", paramLabel = "NAME", descriptionKey = "pluginName")
	private String name;

	@Option(names = "--update-lib", descriptionKey = "pluginUpdate")
	private boolean update;

	@Override
	protected int run() throws IOException, InputException {
		if (update) {
			if (id != null || name != null) {
				throw wrongUsage(Messages.updateAlone);
			}
			out().println(NLS.bind(Messages.libUpdated, PluginApi.copy(resolve(folder).resolve(LIB)), folder.resolve(LIB)));
			return ExitCode.DONE;
		}
		if (id == null || name == null) {
			throw wrongUsage(Messages.idAndName);
		}
		if (!ID.matcher(id).matches() || !SourceVersion.isName(id) || id.startsWith("org.themewright.")) { //$NON-NLS-1$
			throw wrongUsage(NLS.bind(Messages.badPluginId, id));
		}
		if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
			throw wrongUsage(Messages.nameBlank);
		}
		Path target = resolve(folder);
		if (Files.exists(target) && !isEmpty(target)) {
			throw new InputException(NLS.bind(Messages.folderNotEmpty, folder));
		}
		PluginProject project = new PluginProject(id, name.strip());
		project.write(target);
		PluginApi.copy(target.resolve(LIB));
		out().println(NLS.bind(Messages.pluginCreated, new Object[] { folder, id, project.methodId() }));
		return ExitCode.DONE;
	}

	private static boolean isEmpty(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}
}
