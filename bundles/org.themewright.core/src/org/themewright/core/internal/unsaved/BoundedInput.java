package org.themewright.core.internal.unsaved;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stretch of a file: knows how much is left of it, so that no length that it claims is believed beyond that. */
final class BoundedInput extends FilterInputStream {

	private long left;

	/** @param length how many bytes it has; the rest of the stream is left alone */
	BoundedInput(InputStream in, long length) {
		super(in);
		this.left = length;
	}

	/** How many bytes were not read yet. */
	long left() {
		return left;
	}

	@Override
	public int read() throws IOException {
		int result = left > 0 ? super.read() : -1;
		left -= result < 0 ? 0 : 1;
		return result;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		if (left <= 0) {
			return length == 0 ? 0 : -1;
		}
		int result = super.read(bytes, offset, (int) Math.min(length, left));
		left -= Math.max(0, result);
		return result;
	}

	@Override
	public long skip(long count) throws IOException {
		long result = super.skip(Math.min(count, left));
		left -= result;
		return result;
	}

	@Override
	public int available() throws IOException {
		return (int) Math.min(super.available(), left);
	}

	@Override
	public boolean markSupported() {
		return false;
	}
}
