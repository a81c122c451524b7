package org.themewright.analysis.methods.internal.codings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.AttributeData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;

/** Groups of participants by the value of an attribute. */
public final class Groups {

	private Groups() {
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
		return value.strip().matches("[+-]?\\d{1,15}(\\.\\d{1,15})?") ? new BigDecimal(value.strip()) : null; //$NON-NLS-1$
	}
}
