package org.themewright.search.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.themewright.search.internal.query.QueryNode.Range;
import org.themewright.search.internal.text.Words;

/** Compares values: as numbers if they are, else as text, so that ISO dates are in order. */
final class Values {

	private static final int MAX_DIGITS = 30;

	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?"); //$NON-NLS-1$

	private Values() {
	}

	static boolean isIn(Range range, String value) {
		return isBeyond(range.from(), range.withFrom(), value, 1) && isBeyond(range.to(), range.withTo(), value, -1);
	}

	private static boolean isBeyond(String end, boolean withEnd, String value, int direction) {
		if (end == null) {
			return true;
		}
		Optional<BigDecimal> one = number(value);
		Optional<BigDecimal> other = number(end);
		if (other.isPresent() && one.isEmpty() && !value.matches("\\d{4}-\\d{2}.*")) { //$NON-NLS-1$
			return false;
		}
		return isBeyond(one.isPresent() && other.isPresent() ? one.get().compareTo(other.get())
				: Words.fold(value).compareTo(Words.fold(end)), withEnd, direction);
	}

	private static boolean isBeyond(int order, boolean withEnd, int direction) {
		return order == 0 ? withEnd : order * direction > 0;
	}

	/** Whether an ISO 8601 day, or empty text for none, is in a range of days. */
	static boolean isDayIn(Range range, String day) {
		return !day.isEmpty() && (range.from() == null || isBeyond(day.compareTo(range.from()), range.withFrom(), 1))
				&& (range.to() == null || isBeyond(day.compareTo(range.to()), range.withTo(), -1));
	}

	static boolean isSameNumber(String one, String other) {
		Optional<BigDecimal> number = number(one);
		return number.isPresent() && number(other).filter(each -> each.compareTo(number.get()) == 0).isPresent();
	}

	private static Optional<BigDecimal> number(String text) {
		String stripped = text.strip();
		// No exponents: a few characters would stand for a number that fills the memory.
		return stripped.length() <= MAX_DIGITS && NUMBER.matcher(stripped).matches()
				? Optional.of(new BigDecimal(stripped))
				: Optional.empty();
	}
}
