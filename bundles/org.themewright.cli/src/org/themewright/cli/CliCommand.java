package org.themewright.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.themewright.cli.internal.Messages;
import org.themewright.core.Finding;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.StudySession.Access;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * A command of the command line, contributed to the extension point {@code org.themewright.cli.cliCommand}. Arguments
 * are declared by picocli annotations. A command runs once, on one thread, and never touches a display.
 *
 * @since 0.1
 */
public abstract class CliCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help", description = "Show this help.", order = 1000)
	private boolean help;

	private CliContext context;

	/** @param context what is shared; set once, before the command runs */
	public final void setContext(CliContext context) {
		this.context = Objects.requireNonNull(context);
	}

	@Override
	public final Integer call() throws Exception {
		return run();
	}

	/**
	 * Does the work. Results go to {@link #out()}, everything else to {@link #err()}.
	 *
	 * @return one of {@link ExitCode}
	 * @throws Exception a {@link StudyException}, an {@link InputException} or an {@link java.io.IOException} ends the
	 *                   command as bad input, {@link #wrongUsage} as wrong usage, each with its message; anything else is
	 *                   logged
	 */
	protected abstract int run() throws Exception;

	/** @return what is shared by the commands of this run */
	protected final CliContext context() {
		return context;
	}

	/** @return where results are written, in UTF-8 */
	protected final PrintWriter out() {
		return spec.commandLine().getOut();
	}

	/** @return where messages are written */
	protected final PrintWriter err() {
		return spec.commandLine().getErr();
	}

	/**
	 * @param message what is wrong with the arguments
	 * @return to be thrown
	 */
	protected final RuntimeException wrongUsage(String message) {
		return new ParameterException(spec.commandLine(), message);
	}

	/**
	 * @param path a path as it was given
	 * @return the path, absolute
	 */
	protected final Path resolve(Path path) {
		return context.workingDirectory().resolve(path).normalize();
	}

	/**
	 * Opens a study to read it, whoever else has it open; says on {@link #err()} when something was found wrong with it.
	 *
	 * @param folder its folder as it was given
	 * @return the open study, to be closed
	 * @throws StudyException if it cannot be opened
	 */
	protected final StudySession open(Path folder) throws StudyException {
		return open(folder, Access.READ);
	}

	private StudySession open(Path folder, Access access) throws StudyException {
		StudySession session = StudySession.open(resolve(folder), access, null);
		long problems = session.getFindings().stream()
				.filter(finding -> finding.severity() != Finding.Severity.INFO).count();
		if (problems > 0) {
			err().println(NLS.bind(Messages.problemsWhenOpening, problems, folder));
		}
		int unsaved = session.getUnsavedWork().size();
		if (unsaved > 0) {
			err().println(NLS.bind(Messages.unsavedWork, unsaved, folder));
		}
		return session;
	}

	/**
	 * Opens a study to change and save it. Unsaved work that a crash left is told of on {@link #err()} and stays for
	 * {@code themewright recover}.
	 *
	 * @param folder its folder as it was given
	 * @return the open study, to be closed
	 * @throws StudyException if it cannot be opened, not be saved, or another program has it open
	 */
	protected final StudySession openToChange(Path folder) throws StudyException {
		StudySession session = open(folder, Access.EDIT);
		if (session.isReadOnly()) {
			session.close();
			throw new StudyException(session.getFolder(), session.getReadOnlyReason());
		}
		return session;
	}
}
