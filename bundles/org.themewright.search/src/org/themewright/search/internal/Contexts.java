package org.themewright.search.internal;

/** Cuts what stands around words, between words. */
record Contexts(String text, int size) {

	String before(Range place, int limit) {
		return text.substring(start(place.start(), limit), place.start());
	}

	String after(Range place, int limit) {
		return text.substring(place.end(), end(place.end(), limit));
	}

	private int start(int offset, int limit) {
		int start = Math.max(limit, offset - size);
		if (start == limit || Character.isWhitespace(text.charAt(start - 1))) {
			return start;
		}
		while (start < offset && !Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		return start;
	}

	private int end(int offset, int limit) {
		int end = Math.min(limit, offset + size);
		if (end == limit || Character.isWhitespace(text.charAt(end))) {
			return end;
		}
		while (end > offset && !Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return end;
	}
}
