package org.themewright.cli.internal.commands;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.osgi.util.NLS;
import org.themewright.cli.InputException;

/** Where passphrases come from: the console, a file or standard input. The caller wipes them. */
final class Passphrases {

	private static final int LONGEST = 1024;
	private static final char BYTE_ORDER_MARK = '\ufeff';

	private Passphrases() {
	}

	/** Asks on the console, which does not show what is typed. */
	static char[] ask(String prompt) throws InputException {
		Console console = System.console();
		if (console == null) {
			throw new InputException(Messages.passphraseNotAsked);
		}
		char[] typed = console.readPassword("%s", prompt); //$NON-NLS-1$
		if (typed == null) {
			throw new InputException(Messages.passphraseMissing);
		}
		return typed;
	}

	/** Asks for a new passphrase, twice, so that a slip does not lock everybody out. */
	static char[] askTwice() throws InputException {
		char[] first = ask(Messages.askNewPassphrase);
		char[] second = ask(Messages.askPassphraseAgain);
		boolean same = Arrays.equals(first, second);
		Arrays.fill(second, '\0');
		if (!same) {
			Arrays.fill(first, '\0');
			throw new InputException(Messages.passphrasesDiffer);
		}
		return first;
	}

	/** The first line of a file. */
	static char[] read(Path file) throws InputException, IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return readLine(in);
		}
	}

	/** The next line; nothing behind it is read. */
	static char[] readLine(InputStream in) throws InputException, IOException {
		byte[] line = new byte[LONGEST];
		try {
			int length = 0;
			int next = in.read();
			if (next < 0) {
				throw new InputException(Messages.passphraseMissing);
			}
			for (; next >= 0 && next != '\n'; next = in.read()) {
				if (length == LONGEST) {
					throw new InputException(NLS.bind(Messages.passphraseUnreadable, LONGEST));
				}
				line[length++] = (byte) next;
			}
			return decode(ByteBuffer.wrap(line, 0, length > 0 && line[length - 1] == '\r' ? length - 1 : length));
		} finally {
			Arrays.fill(line, (byte) 0);
		}
	}

	private static char[] decode(ByteBuffer line) throws InputException {
		try {
			CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(line);
			int start = text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK ? 1 : 0;
			char[] result = Arrays.copyOfRange(text.array(), start, text.limit());
			Arrays.fill(text.array(), '\0');
			return result;
		} catch (CharacterCodingException e) {
			throw new InputException(NLS.bind(Messages.passphraseUnreadable, LONGEST));
		}
	}
}
