package org.themewright.cli.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.osgi.util.NLS;
import org.themewright.cli.CliCommand;
import org.themewright.cli.CliContext;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.InitializationException;

/** Puts the contributed commands together and runs one. */
public final class ThemewrightCommandLine {

	/** Id of the extension point. */
	public static final String EXTENSION_POINT = "org.themewright.cli.cliCommand"; //$NON-NLS-1$

	private static final int WIDTH = 100;

	private ThemewrightCommandLine() {
	}

	/**
	 * @param context   what the commands share
	 * @param out       for results
	 * @param err       for messages
	 * @param arguments the command and its arguments
	 * @return the exit code
	 */
	public static int run(CliContext context, PrintWriter out, PrintWriter err, String... arguments) {
		RootCommand root = new RootCommand(context);
		CommandLine line = new CommandLine(root);
		line.getCommandSpec().versionProvider(root.versionProvider());
		line.setResourceBundle(new NamelessBundle("org.themewright.cli.internal.usage", //$NON-NLS-1$
				ThemewrightCommandLine.class.getClassLoader()));
		for (IConfigurationElement element : elements(context)) {
			add(line, element, context, err);
		}
		line.setOut(out).setErr(err).setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
				.setUsageHelpWidth(WIDTH).setUsageHelpLongOptionsMaxWidth(34).setCaseInsensitiveEnumValuesAllowed(true)
				.setParameterExceptionHandler(Failures::wrongUsage)
				.setExecutionExceptionHandler(new Failures(context));
		return line.execute(arguments);
	}

	private static List<IConfigurationElement> elements(CliContext context) {
		List<IConfigurationElement> result = new ArrayList<>(
				List.of(context.registry().getConfigurationElementsFor(EXTENSION_POINT)));
		// Stable: the order of bundles must not depend on their start, that within one is its author's.
		result.sort(Comparator.comparing(ThemewrightCommandLine::rank).thenComparing(element -> element.getContributor().getName()));
		return result;
	}

	private static int rank(IConfigurationElement element) {
		return element.getContributor().getName().equals("org.themewright.cli") ? 0 : 1; //$NON-NLS-1$
	}

	private static void add(CommandLine line, IConfigurationElement element, CliContext context, PrintWriter err) {
		String contributor = element.getContributor().getName();
		try {
			if (element.createExecutableExtension("class") instanceof CliCommand command) { //$NON-NLS-1$
				CommandLine sub = new CommandLine(command);
				setContext(sub, context);
				setTexts(sub, command, element.getAttribute("texts")); //$NON-NLS-1$
				line.addSubcommand(sub);
			} else {
				leftOut(err, contributor, element, Messages.notACommand);
			}
		} catch (CoreException | InitializationException | MissingResourceException e) {
			leftOut(err, contributor, element, e.getMessage());
		}
	}

	/** A command may have commands of its own. */
	private static void setContext(CommandLine line, CliContext context) {
		if (line.getCommand() instanceof CliCommand command) {
			command.setContext(context);
		}
		line.getSubcommands().values().forEach(each -> setContext(each, context));
	}

	private static void setTexts(CommandLine line, CliCommand command, String texts) {
		if (texts != null) {
			// The texts are in the bundle of the command, which picocli does not see.
			line.setResourceBundle(new NamelessBundle(texts, command.getClass().getClassLoader()));
		}
	}

	private static void leftOut(PrintWriter err, String contributor, IConfigurationElement element, String reason) {
		err.println(NLS.bind(Messages.commandLeftOut,
				new Object[] { contributor, element.getAttribute("class"), reason })); //$NON-NLS-1$
	}
}
