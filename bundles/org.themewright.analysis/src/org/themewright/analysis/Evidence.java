package org.themewright.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodingData;

/**
 * The passages behind a number, a node, an edge or a bar. They are made when somebody asks for them, so that a result of
 * a million cells does not carry a million lists: keep what is cheap (indices into the snapshot, a rule) and resolve it
 * in {@link #passages()}. Immutable and repeatable: every call answers the same. Any thread may use it.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Evidence {

	/** Nothing is behind it. */
	Evidence NONE = List::of;

	/** @return the passages, each once, in an order that does not change; not modifiable; empty when there are none */
	List<Passage> passages();

	/** @return whether there are no passages */
	default boolean isEmpty() {
		return this == NONE || passages().isEmpty();
	}

	/** @return ids of the codings among the passages, each once, in their order */
	default List<String> codingIds() {
		return passages().stream().map(Passage::codingId).filter(Objects::nonNull).distinct().toList();
	}

	/**
	 * @param codings codings of the study, each once; the collection is kept and must not change
	 * @return the codings as evidence, in their order
	 */
	static Evidence ofCodings(Collection<CodingData> codings) {
		return codings.isEmpty() ? NONE : () -> codings.stream().map(Passage::of).toList();
	}

	/**
	 * The cheapest evidence of many codings.
	 *
	 * @param study    the study
	 * @param ordinals places in {@link StudySnapshot#codings()}, each once; the array is kept and must not change
	 * @return the codings as evidence, in that order
	 */
	static Evidence ofCodings(StudySnapshot study, int... ordinals) {
		return ordinals.length == 0 ? NONE
				: () -> Arrays.stream(ordinals).mapToObj(study.codings()::get).map(Passage::of).toList();
	}

	/**
	 * @param passages passages, each once
	 * @return the passages as evidence
	 */
	static Evidence of(List<Passage> passages) {
		List<Passage> copy = List.copyOf(passages);
		return copy.isEmpty() ? NONE : () -> copy;
	}

	/**
	 * @param passages finds the passages, each once and always the same, when they are asked for; may be called often and
	 *                 on any thread
	 * @return the passages as evidence
	 */
	static Evidence lazy(Supplier<List<Passage>> passages) {
		Objects.requireNonNull(passages);
		return passages::get;
	}

	/**
	 * @param parts evidence of parts
	 * @return the passages of all parts, each once, in the order of the parts
	 */
	static Evidence union(Collection<? extends Evidence> parts) {
		List<Evidence> some = parts.stream().filter(each -> each != NONE).map(Evidence.class::cast).toList();
		return switch (some.size()) {
			case 0 -> NONE;
			case 1 -> some.getFirst();
			default -> () -> {
				Set<Passage> all = new LinkedHashSet<>();
				some.stream().flatMap(each -> each.passages().stream()).forEach(all::add);
				return List.copyOf(all);
			};
		};
	}

	/**
	 * @param parts evidence of parts
	 * @return the passages of all parts, each once, in the order of the parts
	 */
	static Evidence union(Evidence... parts) {
		return union(Stream.of(parts).toList());
	}
}
