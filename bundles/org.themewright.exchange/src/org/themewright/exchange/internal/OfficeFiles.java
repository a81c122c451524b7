package org.themewright.exchange.internal;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/** What office files from outside may cost. */
public final class OfficeFiles {

	private static final long LARGEST_PART = 256L << 20;
	private static final long LARGEST_TEXT = 100_000_000;
	private static final long MOST_PARTS = 20_000;
	private static final double LEAST_INFLATE_RATIO = 0.005;
	private static final int DIRECTORY_END = 22;
	private static final int FARTHEST_DIRECTORY = DIRECTORY_END + 0xffff;

	private OfficeFiles() {
	}

	/** Sets the limits for all that is read from now on. */
	public static void limit() {
		ZipSecureFile.setMaxEntrySize(LARGEST_PART);
		ZipSecureFile.setMaxTextSize(LARGEST_TEXT);
		ZipSecureFile.setMaxFileCount(MOST_PARTS);
		ZipSecureFile.setMinInflateRatio(LEAST_INFLATE_RATIO);
	}

	/** Whether a file begins as an office file does. */
	public static boolean isZip(byte[] content) {
		return content.length >= 4 && content[0] == 'P' && content[1] == 'K';
	}

	/** Whether the directory of a zip file is there, which stands at its end; POI reads what it finds without it. */
	public static boolean isWhole(byte[] content) {
		for (int i = content.length - DIRECTORY_END; i >= Math.max(0, content.length - FARTHEST_DIRECTORY); i--) {
			if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 5 && content[i + 3] == 6) {
				return true;
			}
		}
		return false;
	}
}
