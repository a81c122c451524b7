package org.themewright.exchange.internal.coded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

/** Says why a document could not be written, and what to do. */
public final class WriteFailure {

	private WriteFailure() {
	}

	/**
	 * @param file what should have been written
	 * @param failure what went wrong
	 * @return the reason, to be shown
	 */
	public static String message(Path file, IOException failure) {
		Path folder = file.toAbsolutePath().getParent();
		String reason = failure instanceof AccessDeniedException || folder != null && Files.isDirectory(folder)
				&& !Files.isWritable(folder) ? Messages.notAllowed
						: folder == null || !Files.isDirectory(folder) ? Messages.noFolder
								: failure.getMessage() == null ? failure.toString() : failure.getMessage();
		return NLS.bind(Messages.cannotWrite, reason);
	}
}
