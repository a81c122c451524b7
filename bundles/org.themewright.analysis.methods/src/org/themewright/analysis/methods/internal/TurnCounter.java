package org.themewright.analysis.methods.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.text.TextRange;

/** Counts turns in which two codes are used; paragraphs in a source that has no turns. */
final class TurnCounter implements CooccurrenceCounter {

	private final boolean sameResearcher;
	private final Map<Integer, Integer> turnsOfCode = new HashMap<>();
	private final Map<Key, Pair> pairs = new HashMap<>();

	TurnCounter(boolean sameResearcher) {
		this.sameResearcher = sameResearcher;
	}

	@Override
	public void count(SourceData source, List<Use> uses) {
		List<TextRange> turns = turns(source);
		Map<Unit, TreeMap<Integer, List<Integer>>> units = new LinkedHashMap<>();
		for (Use use : uses) {
			for (int i = firstEndingAfter(turns, use.start()); i < turns.size()
					&& turns.get(i).start() < use.end(); i++) {
				units.computeIfAbsent(new Unit(i, sameResearcher ? use.coding().researcherId() : null),
						unit -> new TreeMap<>()).computeIfAbsent(use.code(), code -> new ArrayList<>())
						.add(use.ordinal());
			}
		}
		units.values().forEach(this::count);
	}

	private static List<TextRange> turns(SourceData source) {
		List<TextRange> result = source.turns().isEmpty() ? paragraphs(source.text())
				: source.turns().stream().map(turn -> new TextRange(turn.start(), turn.end())).toList();
		return result.stream().filter(range -> !range.isEmpty()).toList();
	}

	private static List<TextRange> paragraphs(String text) {
		List<TextRange> result = new ArrayList<>();
		for (int start = 0; start < text.length();) {
			int lineEnd = text.indexOf('\n', start);
			int end = lineEnd < 0 ? text.length() : lineEnd;
			result.add(new TextRange(start, end));
			start = end + 1;
		}
		return result;
	}

	private static int firstEndingAfter(List<TextRange> sorted, int offset) {
		int low = 0;
		int high = sorted.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted.get(middle).end() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private void count(TreeMap<Integer, List<Integer>> ordinalsByCode) {
		List<Map.Entry<Integer, List<Integer>>> codes = List.copyOf(ordinalsByCode.entrySet());
		for (int i = 0; i < codes.size(); i++) {
			turnsOfCode.merge(codes.get(i).getKey(), 1, Integer::sum);
			for (int j = i + 1; j < codes.size(); j++) {
				pairs.computeIfAbsent(new Key(codes.get(i).getKey(), codes.get(j).getKey()), Pair::new)
						.add(codes.get(i).getValue(), codes.get(j).getValue());
			}
		}
	}

	@Override
	public Collection<? extends CodePair> pairs() {
		return pairs.values();
	}

	private record Unit(int turn, String researcherId) {
	}

	private record Key(int first, int second) {
	}

	private final class Pair implements CodePair {

		private final Key key;
		private final Set<Integer> ordinals = new HashSet<>();
		private long count;

		Pair(Key key) {
			this.key = key;
		}

		void add(List<Integer> first, List<Integer> second) {
			count++;
			ordinals.addAll(first);
			ordinals.addAll(second);
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
			return (double) count / (turnsOfCode.get(key.first()) + turnsOfCode.get(key.second()) - count);
		}

		@Override
		public IntStream ordinals() {
			return ordinals.stream().mapToInt(Integer::intValue).sorted();
		}
	}
}
