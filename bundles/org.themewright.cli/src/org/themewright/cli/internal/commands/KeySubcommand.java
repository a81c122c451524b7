package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.themewright.cli.CliCommand;
import org.themewright.cli.InputException;
import org.themewright.core.StudyException;
import org.themewright.core.privacy.PseudonymKey;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Unmatched;

/** Something that is done with the pseudonym key of a study. What it prints, results apart, holds no name. */
abstract class KeySubcommand extends CliCommand {

	@ParentCommand
	private KeyCommand parent;

	/** Collected, because the message about unknown arguments would show them. */
	@Unmatched
	private List<String> unmatched;

	@Mixin
	private KeyOption keyOption;

	@Override
	protected final int run() throws StudyException, InputException, IOException {
		if (unmatched != null) {
			throw wrongUsage(Messages.keyArguments);
		}
		return work();
	}

	/** Does the work, once there is nothing wrong with the arguments. */
	abstract int work() throws StudyException, InputException, IOException;

	/** The study's folder. */
	final Path folder() {
		return parent.folder();
	}

	/** Opens the key, to be closed. */
	final PseudonymKey open() throws StudyException, InputException, IOException {
		return keyOption.open(folder(), this::resolve);
	}

	/** Creates a key, to be closed. */
	final PseudonymKey create() throws StudyException, InputException, IOException {
		return keyOption.create(folder(), this::resolve);
	}

	/** A passphrase that is set; from a file if one is given, or asked for twice. */
	final char[] newPassphrase(Path from) throws InputException, IOException {
		return KeyOption.newPassphrase(from, this::resolve);
	}
}
