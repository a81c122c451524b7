package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.plugins.PluginReport;
import org.themewright.analysis.plugins.Plugins;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.internal.Listing;
import org.themewright.cli.internal.TableFormat;
import org.themewright.cli.internal.TextTable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the plug-ins from outside and tells what is wrong with them. */
@Command(name = "plugins")
public final class PluginsCommand extends CliCommand {

	@Option(names = "--seconds", paramLabel = "N", defaultValue = "5", descriptionKey = "pluginSeconds")
	private int seconds;

	@Option(names = "--no-trial", descriptionKey = "pluginNoTrial")
	private boolean noTrial;

	@Mixin
	private FormatOption format;

	@Override
	protected int run() throws IOException {
		if (seconds < 1) {
			throw wrongUsage(Messages.secondsTooFew);
		}
		Optional<Duration> trial = noTrial ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
		List<PluginReport> reports = Plugins.check(context().registry(), trial, null);
		if (format.get() == TableFormat.TABLE) {
			print(reports);
		} else {
			listing(reports).print(format.get(), out());
		}
		return reports.stream().allMatch(PluginReport::isSound) ? ExitCode.DONE : ExitCode.NOTHING_OR_PROBLEMS;
	}

	/** Reasons are too long for columns. */
	private void print(List<PluginReport> reports) {
		if (reports.isEmpty()) {
			err().println(Messages.noPlugins);
		}
		for (PluginReport each : reports) {
			out().println(NLS.bind(Messages.pluginLine, new Object[] { each.id(), each.version(),
					each.isSound() ? Messages.pluginSound : Messages.pluginBroken, String.join(", ", each.provides()) })); //$NON-NLS-1$
			each.problems().forEach(problem -> out().println("  " + TextTable.plain(problem, Integer.MAX_VALUE))); //$NON-NLS-1$
		}
	}

	private static Listing listing(List<PluginReport> reports) {
		List<List<?>> rows = new ArrayList<>();
		for (PluginReport each : reports) {
			String provides = String.join(", ", each.provides()); //$NON-NLS-1$
			if (each.isSound()) {
				rows.add(List.of(each.id(), each.version(), Messages.pluginSound, provides));
			}
			each.problems().forEach(problem -> rows.add(List.of(each.id(), each.version(), Messages.pluginBroken, problem)));
		}
		return new Listing(
				List.of(Messages.columnPlugin, Messages.columnVersion, Messages.columnState, Messages.columnWhat), rows,
				Json.object("total", reports.size(), "plugins", reports.stream() //$NON-NLS-1$ //$NON-NLS-2$
						.map(each -> Json.object("id", each.id(), "version", each.version(), "location", each.location(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
								"provides", each.provides(), "problems", each.problems())) //$NON-NLS-1$ //$NON-NLS-2$
						.toList()));
	}
}
