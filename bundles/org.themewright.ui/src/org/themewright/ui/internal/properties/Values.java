package org.themewright.ui.internal.properties;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** Checks and writes values. */
final class Values {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'\u2019-]*"); //$NON-NLS-1$
	private static final int MOST_WEIGHT = 100;

	private Values() {
	}

	/** What is wrong with a date; null when nothing is. Empty is no date. */
	static String checkDate(String typed) {
		try {
			return typed.isEmpty() || LocalDate.parse(typed) != null ? null : ""; //$NON-NLS-1$
		} catch (DateTimeParseException e) {
			return NLS.bind(Messages.notDate, typed);
		}
	}

	/** What is wrong with a number; null when nothing is. Empty is no number. */
	static String checkNumber(String typed) {
		if (typed.isEmpty()) {
			return null;
		}
		try {
			number(typed);
			return null;
		} catch (NumberFormatException e) {
			return NLS.bind(Messages.notNumber, typed);
		}
	}

	/** A number in the form in which it is stored; a decimal comma is taken for a point. */
	static String number(String typed) {
		return new BigDecimal(typed.replace(',', '.')).toPlainString();
	}

	/** What is wrong with a weight; null when nothing is. */
	static String checkWeight(String typed) {
		boolean sound = typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= MOST_WEIGHT; //$NON-NLS-1$
		return sound ? null : Messages.notWeight;
	}

	static int words(String text) {
		return text == null ? 0 : (int) WORD.matcher(text).results().count();
	}

	static String moment(Instant instant) {
		return instant == null ? "" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT) //$NON-NLS-1$
				.withZone(ZoneId.systemDefault()).format(instant);
	}
}
