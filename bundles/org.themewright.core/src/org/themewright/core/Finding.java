package org.themewright.core;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * Something about a study that its users should know, found while it was opened or checked.
 *
 * @param kind what sort of thing it is
 * @param severity how bad it is
 * @param file the file concerned, relative to the study folder
 * @param line the line in the file, from 1; 0 when there is none
 * @param message what is wrong and what it means
 * @since 0.1
 */
public record Finding(Kind kind, Severity severity, Path file, int line, String message) {

	/** How bad a finding is. */
	public enum Severity {
		/** Worth knowing; nothing is wrong. */
		INFO,
		/** Usable, but somebody should look at it. */
		WARNING,
		/** Part of the study cannot be used. */
		ERROR
	}

	/** What sort of thing was found, and whether a repair mends it without loss. */
	public enum Kind {
		/** A file cannot be read. */
		UNREADABLE(false),
		/** A file is of a newer format. */
		NEWER_FORMAT(false),
		/** The study was brought from an older format, or has files of one. */
		OLDER_FORMAT(true),
		/** Something in a file was not understood and left out. */
		NOT_UNDERSTOOD(false),
		/** A file holds what a newer version wrote; it is kept. */
		UNKNOWN_CONTENT(false),
		/** A reference leads nowhere. */
		DANGLING_REFERENCE(false),
		/** Objects had no id, or that of another. */
		DUPLICATE_ID(true),
		/** A text is not the one that was saved. */
		TEXT_CHANGED(true),
		/** Codings or turns were not where their words are, and were put there. */
		MOVED(true),
		/** The words of codings are gone or could not be found; people have to look. */
		UNPLACED(false),
		/** A sync program made a second copy of a file. */
		CONFLICT_COPY(false),
		/** Something was being written when a program ended. */
		LEFTOVER(true),
		/** A file is not the one that was imported or backed up. */
		CHECKSUM(false),
		/** A file belongs to nothing in the study. */
		STRAY(false),
		/** Names that some file systems cannot tell apart or hold. */
		NAME(false),
		/** The study is open for reading only. */
		READ_ONLY(false),
		/** The lock of a program that is gone was taken over. */
		LOCK(false);

		private final boolean mendable;

		Kind(boolean mendable) {
			this.mendable = mendable;
		}

		/** @return whether {@code check --repair} mends such findings without loss */
		public boolean isMendable() {
			return mendable;
		}
	}

	/** Checks that nothing is null. */
	public Finding {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(file);
		Objects.requireNonNull(message);
	}

	@Override
	public String toString() {
		return severity.name().toLowerCase(Locale.ROOT) + ": " + file + (line > 0 ? ":" + line : "") + ": " + message; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
