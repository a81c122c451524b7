package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.core.StudyException;
import org.themewright.core.privacy.PseudonymKey;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Changes the passphrase of the key. */
@Command(name = "passphrase", customSynopsis = "themewright key STUDY passphrase [OPTIONS]")
final class KeyPassphraseCommand extends KeySubcommand {

	@Option(names = "--new-passphrase-file", paramLabel = "FILE", descriptionKey = "newPassphraseFile", order = 810)
	private Path newPassphraseFile;

	@Override
	int work() throws StudyException, InputException, IOException {
		try (PseudonymKey key = open()) {
			char[] passphrase = newPassphrase(newPassphraseFile);
			try {
				key.changePassphrase(passphrase);
			} finally {
				Arrays.fill(passphrase, '\0');
			}
			key.save();
			out().println(Messages.passphraseChanged);
			return ExitCode.DONE;
		}
	}
}
