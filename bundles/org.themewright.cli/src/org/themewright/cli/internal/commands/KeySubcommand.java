package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.themewright.cli.CliCommand;
import org.themewright.cli.InputException;
import org.themewright.core.StudyException;
import org.themewright.core.privacy.PseudonymKey;

import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Unmatched;

/** Something that is done with the pseudonym key of a study. What it prints, results apart, holds no name. */
abstract class KeySubcommand extends CliCommand {

	private static final Path STANDARD_INPUT = Path.of("-"); //$NON-NLS-1$

	@ParentCommand
	private KeyCommand parent;

	/** Collected, because the message about unknown arguments would show them. */
	@Unmatched
	private List<String> unmatched;

	@Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "passphraseFile", order = 800)
	private Path passphraseFile;

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
		char[] passphrase = passphrase();
		try {
			return PseudonymKey.open(folder(), passphrase);
		} finally {
			Arrays.fill(passphrase, '\0');
		}
	}

	private char[] passphrase() throws InputException, IOException {
		if (!PseudonymKey.exists(folder())) {
			// why it cannot be opened is told without asking first
			return new char[0];
		}
		return passphraseFile == null ? Passphrases.ask(Messages.askPassphrase) : read(passphraseFile);
	}

	/** Creates a key, to be closed. */
	final PseudonymKey create() throws StudyException, InputException, IOException {
		char[] passphrase = newPassphrase(passphraseFile);
		try {
			return PseudonymKey.create(folder(), passphrase);
		} finally {
			Arrays.fill(passphrase, '\0');
		}
	}

	/** A passphrase that is set; from a file if one is given, or asked for twice. */
	final char[] newPassphrase(Path from) throws InputException, IOException {
		return from == null ? Passphrases.askTwice() : read(from);
	}

	private char[] read(Path from) throws InputException, IOException {
		return from.equals(STANDARD_INPUT) ? Passphrases.readLine(System.in) : Passphrases.read(resolve(from));
	}
}
