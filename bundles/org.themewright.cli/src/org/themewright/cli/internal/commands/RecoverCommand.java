package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.internal.Listing;
import org.themewright.cli.internal.TableFormat;
import org.themewright.core.Recovery;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.UnsavedCommand;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings back what was not saved when a program that had a study open ended early, and saves. */
@Command(name = "recover")
public final class RecoverCommand extends CliCommand {

	@Parameters(paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	@ArgGroup(exclusive = true)
	private Instead instead = new Instead();

	@Mixin
	private FormatOption format;

	/** What is done in the place of bringing it back. */
	private static final class Instead {

		@Option(names = "--list", descriptionKey = "recoverList")
		private boolean list;

		@Option(names = "--discard", descriptionKey = "recoverDiscard")
		private boolean discard;
	}

	@Override
	protected int run() throws StudyException, IOException {
		try (StudySession session = StudySession.open(resolve(folder), null)) {
			if (session.isReadOnly()) {
				throw new StudyException(session.getFolder(), session.getReadOnlyReason());
			}
			List<UnsavedCommand> unsaved = session.getUnsavedWork();
			if (unsaved.isEmpty()) {
				if (format.get() == TableFormat.TABLE) {
					out().println(Messages.nothingUnsaved);
				} else {
					listing(unsaved).print(format.get(), out());
				}
				return ExitCode.NOTHING_OR_PROBLEMS;
			}
			listing(unsaved).print(format.get(), out());
			if (instead.list) {
				return ExitCode.DONE;
			}
			if (instead.discard) {
				session.setAsideUnsavedWork();
				err().println(NLS.bind(Messages.setAside, unsaved.size()));
				return ExitCode.DONE;
			}
			return recover(session);
		}
	}

	private int recover(StudySession session) throws StudyException {
		Recovery recovery = session.recoverUnsavedWork();
		session.save(null);
		err().println(NLS.bind(Messages.recovered, recovery.recovered()));
		for (Recovery.Failure each : recovery.failures()) {
			err().println(NLS.bind(Messages.notRecovered, each.command().label(), each.reason()));
		}
		return recovery.failures().isEmpty() ? ExitCode.DONE : ExitCode.NOTHING_OR_PROBLEMS;
	}

	private static Listing listing(List<UnsavedCommand> commands) {
		List<List<Object>> rows = new ArrayList<>();
		List<Object> documents = new ArrayList<>();
		for (UnsavedCommand each : commands) {
			String kind = each.kind().name().toLowerCase(Locale.ROOT);
			rows.add(List.of(each.time().toString(), kind, each.label()));
			documents.add(Json.object("time", each.time().toString(), "kind", kind, "label", each.label())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return new Listing(List.of(Messages.columnTime, Messages.columnKind, Messages.columnDone), rows,
				Json.object("total", commands.size(), "unsaved", documents)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
