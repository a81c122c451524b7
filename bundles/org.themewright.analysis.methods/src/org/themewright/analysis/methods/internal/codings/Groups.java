package org.themewright.analysis.methods.internal.codings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisContext;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.AttributeData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;

/** Groups of participants by the value of an attribute. */
public final class Groups {

	private static final int PARTS = 4;

	/** What comes of values that are numbers. */
	public enum Numbers {
		/** A group for each. */
		EACH,
		/**
		 * Four groups of about as many participants, as far as equal values, which stay together, allow: cut at the quartiles,
		 * each of which is the least value that a quarter, half or three quarters of the values do not exceed (Hyndman and
		 * Fan, 1996, "Sample quantiles in statistical packages", The American Statistician 50, p. 363, definition 1).
		 */
		QUARTILES,
		/** Four ranges of the same width from the least value to the greatest; a value on a border is in the upper one. */
		RANGES;

		/**
		 * @param context a method that declares the parameter {@code numbers}
		 * @return what was chosen
		 */
		public static Numbers of(AnalysisContext context) {
			return valueOf(context.parameters().choice("numbers").toUpperCase(Locale.ROOT)); //$NON-NLS-1$
		}
	}

	private Groups() {
	}

	/**
	 * @param study     the study
	 * @param attribute an attribute
	 * @param numbers   what comes of values that are numbers; those of a declared list are no numbers
	 * @return participants by their value or the range it is in, without those who have none and ranges without any; ranges
	 *         by size, then as {@link #of(StudySnapshot, AttributeData)}
	 */
	public static Map<String, List<ParticipantData>> of(StudySnapshot study, AttributeData attribute, Numbers numbers) {
		Map<String, List<ParticipantData>> values = of(study, attribute);
		NavigableMap<BigDecimal, List<ParticipantData>> byNumber = new TreeMap<>();
		Map<String, List<ParticipantData>> others = new LinkedHashMap<>();
		values.forEach((value, members) -> {
			BigDecimal number = attribute.choices().contains(value) ? null : number(value);
			if (number == null) {
				others.put(value, members);
			} else {
				byNumber.computeIfAbsent(number, key -> new ArrayList<>()).addAll(members);
			}
		});
		if (numbers == Numbers.EACH || byNumber.isEmpty()) {
			return values;
		}
		Map<String, List<ParticipantData>> result = new LinkedHashMap<>();
		if (numbers == Numbers.QUARTILES) {
			addQuartiles(byNumber, result);
		} else {
			addRanges(byNumber, result);
		}
		result.putAll(others);
		return result;
	}

	private static void addQuartiles(NavigableMap<BigDecimal, List<ParticipantData>> byNumber,
			Map<String, List<ParticipantData>> result) {
		List<BigDecimal> all = new ArrayList<>();
		byNumber.forEach((number, members) -> all.addAll(Collections.nCopies(members.size(), number)));
		BigDecimal before = null;
		for (int part = 1; part <= PARTS; part++) {
			BigDecimal cut = all.get((part * all.size() + PARTS - 1) / PARTS - 1);
			NavigableMap<BigDecimal, List<ParticipantData>> here = before == null ? byNumber.headMap(cut, true)
					: byNumber.subMap(before, false, cut, true);
			if (!here.isEmpty()) {
				boolean one = here.firstKey().equals(here.lastKey());
				result.put(one ? text(here.firstKey())
						: NLS.bind(Messages.groups_range, text(here.firstKey()), text(here.lastKey())), members(here));
			}
			before = cut;
		}
	}

	private static void addRanges(NavigableMap<BigDecimal, List<ParticipantData>> byNumber,
			Map<String, List<ParticipantData>> result) {
		BigDecimal first = byNumber.firstKey();
		BigDecimal last = byNumber.lastKey();
		if (first.equals(last)) {
			result.put(text(first), members(byNumber));
			return;
		}
		// A quarter of a decimal number is one.
		BigDecimal width = last.subtract(first).divide(BigDecimal.valueOf(PARTS));
		for (int part = 0; part < PARTS; part++) {
			BigDecimal from = first.add(width.multiply(BigDecimal.valueOf(part)));
			boolean isLast = part == PARTS - 1;
			BigDecimal to = isLast ? last : from.add(width);
			NavigableMap<BigDecimal, List<ParticipantData>> here = byNumber.subMap(from, true, to, isLast);
			if (!here.isEmpty()) {
				result.put(NLS.bind(isLast ? Messages.groups_range : Messages.groups_below, text(from), text(to)), members(here));
			}
		}
	}

	private static List<ParticipantData> members(Map<BigDecimal, List<ParticipantData>> values) {
		return values.values().stream().flatMap(List::stream).toList();
	}

	private static String text(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString(); //$NON-NLS-1$
	}

	/**
	 * @param study     the study
	 * @param attribute an attribute
	 * @return participants by their value, without those who have none; values in the order of the declared choices, then
	 *         numbers by size, then texts
	 */
	public static Map<String, List<ParticipantData>> of(StudySnapshot study, AttributeData attribute) {
		Map<String, List<ParticipantData>> found = new LinkedHashMap<>();
		for (ParticipantData each : study.participants()) {
			String value = each.values().get(attribute.name());
			if (value != null && !value.isBlank()) {
				found.computeIfAbsent(value, key -> new ArrayList<>()).add(each);
			}
		}
		Set<String> order = new LinkedHashSet<>(attribute.choices());
		found.keySet().stream().sorted(
				Comparator.comparing(Groups::number, Comparator.nullsLast(Comparator.naturalOrder()))
						.thenComparing(Comparator.naturalOrder()))
				.forEach(order::add);
		Map<String, List<ParticipantData>> result = new LinkedHashMap<>();
		order.stream().filter(found::containsKey).forEach(value -> result.put(value, found.get(value)));
		return result;
	}

	private static BigDecimal number(String value) {
		return value.strip().matches("[+-]?\\d{1,15}(\\.\\d{1,15})?") //$NON-NLS-1$
				? new BigDecimal(value.strip()).stripTrailingZeros()
				: null;
	}
}
