package org.themewright.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisException;
import org.themewright.cli.CliContext;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.core.StudyException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into one message and an exit code. */
final class Failures implements IExecutionExceptionHandler {

	private final CliContext context;

	Failures(CliContext context) {
		this.context = context;
	}

	static int wrongUsage(ParameterException failure, String[] arguments) {
		CommandLine line = failure.getCommandLine();
		PrintWriter err = line.getErr();
		say(err, failure.getMessage());
		UnmatchedArgumentException.printSuggestions(failure, err);
		err.println(NLS.bind(Messages.tryHelp, line.getCommandSpec().qualifiedName()));
		return ExitCode.WRONG_USAGE;
	}

	@Override
	public int handleExecutionException(Exception failure, CommandLine line, ParseResult arguments) {
		PrintWriter err = line.getErr();
		line.getOut().flush();
		switch (failure) {
			case org.themewright.analysis.ParameterException e -> {
				return wrongUsage(new ParameterException(line, e.getMessage()), null);
			}
			case StudyException e -> say(err, e.getMessage());
			case InputException e -> say(err, e.getMessage());
			case AnalysisException e -> {
				say(err, e.getMessage());
				if (e.getCause() != null) {
					log(err, e);
				}
			}
			case IOException e -> say(err, reason(e));
			case OperationCanceledException e -> say(err, Messages.cancelled);
			default -> {
				say(err, NLS.bind(Messages.unexpected, failure));
				log(err, failure);
			}
		}
		return ExitCode.BAD_INPUT;
	}

	private static String reason(IOException e) {
		return switch (e) {
			case NoSuchFileException missing -> NLS.bind(Messages.noSuchFile, missing.getFile());
			case AccessDeniedException denied -> NLS.bind(Messages.accessDenied, denied.getFile());
			case FileAlreadyExistsException existing -> NLS.bind(Messages.fileExists, existing.getFile());
			default -> e.getMessage() == null ? e.toString() : e.getMessage();
		};
	}

	private void log(PrintWriter err, Throwable failure) {
		Optional<Path> file = context.log().add(failure);
		if (file.isPresent()) {
			err.println(NLS.bind(Messages.seeLog, file.get()));
		}
	}

	private static void say(PrintWriter err, String message) {
		err.println("themewright: " + message); //$NON-NLS-1$
	}
}
