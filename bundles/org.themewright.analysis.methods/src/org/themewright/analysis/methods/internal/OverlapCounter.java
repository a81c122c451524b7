package org.themewright.analysis.methods.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.themewright.core.snapshot.StudySnapshot.SourceData;

/** Counts pairs of codings whose words overlap. */
final class OverlapCounter implements CooccurrenceCounter {

	private final boolean sameResearcher;
	private final Map<Integer, Integer> usesOfCode = new HashMap<>();
	private final Map<Key, Pair> pairs = new HashMap<>();

	OverlapCounter(boolean sameResearcher) {
		this.sameResearcher = sameResearcher;
	}

	/** A sweep: only codings that are still open where the next one begins are looked at, and each of them overlaps it. */
	@Override
	public void count(SourceData source, List<Use> uses) {
		List<Use> open = new ArrayList<>();
		for (Use use : uses) {
			usesOfCode.merge(use.code(), 1, Integer::sum);
			open.removeIf(each -> each.end() <= use.start());
			for (Use other : open) {
				if (other.code() != use.code() && (!sameResearcher || other.isBySameResearcher(use))) {
					add(other, use);
				}
			}
			open.add(use);
		}
	}

	private void add(Use one, Use other) {
		Use first = one.code() < other.code() ? one : other;
		Use second = first == one ? other : one;
		pairs.computeIfAbsent(new Key(first.code(), second.code()), Pair::new).add(first, second);
	}

	@Override
	public Collection<? extends CodePair> pairs() {
		return pairs.values();
	}

	private record Key(int first, int second) {
	}

	private final class Pair implements CodePair {

		private final Key key;
		private final Set<Integer> firsts = new HashSet<>();
		private final Set<Integer> seconds = new HashSet<>();
		private long count;

		Pair(Key key) {
			this.key = key;
		}

		void add(Use first, Use second) {
			count++;
			firsts.add(first.ordinal());
			seconds.add(second.ordinal());
		}

		@Override
		public int first() {
			return key.first();
		}

		@Override
		public int second() {
			return key.second();
		}

		@Override
		public long count() {
			return count;
		}

		@Override
		public double coefficient() {
			double together = (firsts.size() + seconds.size()) / 2.0;
			return together / (usesOfCode.get(key.first()) + usesOfCode.get(key.second()) - together);
		}

		@Override
		public IntStream ordinals() {
			return IntStream.concat(firsts.stream().mapToInt(Integer::intValue),
					seconds.stream().mapToInt(Integer::intValue)).sorted();
		}
	}
}
