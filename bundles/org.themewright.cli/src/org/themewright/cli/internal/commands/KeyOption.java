package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;

import org.themewright.cli.InputException;
import org.themewright.core.StudyException;
import org.themewright.core.privacy.PseudonymKey;

import picocli.CommandLine.Option;

/** The option of commands that open the pseudonym key of a study, and how they open it. */
final class KeyOption {

	private static final Path STANDARD_INPUT = Path.of("-"); //$NON-NLS-1$

	@Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "passphraseFile", order = 800)
	private Path passphraseFile;

	/** Whether it is known where the passphrase comes from, without asking. */
	boolean isGiven() {
		return passphraseFile != null;
	}

	/** Opens the key of a study, to be closed. */
	PseudonymKey open(Path folder, UnaryOperator<Path> resolve) throws StudyException, InputException, IOException {
		char[] passphrase = passphrase(folder, resolve);
		try {
			return PseudonymKey.open(folder, passphrase);
		} finally {
			Arrays.fill(passphrase, '\0');
		}
	}

	private char[] passphrase(Path folder, UnaryOperator<Path> resolve) throws InputException, IOException {
		if (!PseudonymKey.exists(folder)) {
			// why it cannot be opened is told without asking first
			return new char[0];
		}
		return passphraseFile == null ? Passphrases.ask(Messages.askPassphrase) : read(passphraseFile, resolve);
	}

	/** Creates a key for a study, to be closed. */
	PseudonymKey create(Path folder, UnaryOperator<Path> resolve) throws StudyException, InputException, IOException {
		char[] passphrase = newPassphrase(passphraseFile, resolve);
		try {
			return PseudonymKey.create(folder, passphrase);
		} finally {
			Arrays.fill(passphrase, '\0');
		}
	}

	/** A passphrase that is set; from a file if one is given, or asked for twice. */
	static char[] newPassphrase(Path from, UnaryOperator<Path> resolve) throws InputException, IOException {
		return from == null ? Passphrases.askTwice() : read(from, resolve);
	}

	private static char[] read(Path from, UnaryOperator<Path> resolve) throws InputException, IOException {
		return from.equals(STANDARD_INPUT) ? Passphrases.readLine(System.in) : Passphrases.read(resolve.apply(from));
	}
}
