package org.themewright.cli.internal;

import org.themewright.cli.CliContext;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a command: help and version. */
@Command(name = "themewright", synopsisSubcommandLabel = "COMMAND", sortOptions = false)
final class RootCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	@Option(names = { "-V", "--version" }, versionHelp = true, descriptionKey = "version")
	private boolean version;

	private final CliContext context;

	RootCommand(CliContext context) {
		this.context = context;
	}

	/** @return tells the version for {@code --version} */
	IVersionProvider versionProvider() {
		return () -> new String[] { "Themewright " + context.version() }; //$NON-NLS-1$
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.commandMissing);
	}
}
