package org.themewright.core.internal.backup;

/**
 * The content of one file in a backup.
 *
 * @param hash its SHA-256, lower-case hexadecimal
 * @param length how many bytes it has
 */
public record BackedUpFile(String hash, long length) {

	/** The largest file that is kept. Contents are written back from memory. */
	static final long LARGEST = 1L << 30;
}
