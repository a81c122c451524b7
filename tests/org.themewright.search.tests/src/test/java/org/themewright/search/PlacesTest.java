package org.themewright.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.themewright.search.internal.places.Places;

/** Lists of places, beside the plainest way to do the same. */
class PlacesTest {

	private final Random random = new Random(3);

	private record Place(int start, int end) {

		static final Comparator<Place> ORDER = Comparator.comparingInt(Place::start)
				.thenComparing(Comparator.comparingInt(Place::end).reversed());
	}

	private List<Place> some() {
		List<Place> result = new ArrayList<>();
		for (int i = random.nextInt(40); i > 0; i--) {
			int start = random.nextInt(60);
			result.add(new Place(start, start + 1 + random.nextInt(8)));
		}
		return result;
	}

	private static Places places(List<Place> all) {
		Places result = new Places();
		all.forEach(each -> result.add(each.start, each.end));
		return result;
	}

	private static List<Place> list(Places places) {
		List<Place> result = new ArrayList<>();
		for (int i = 0; i < places.size(); i++) {
			result.add(new Place(places.start(i), places.end(i)));
		}
		return result;
	}

	@Test
	void keepsFromLeftToRightWhatDoesNotOverlap() {
		for (int i = 0; i < 500; i++) {
			List<Place> all = some();
			List<Place> expected = new ArrayList<>();
			for (Place each : all.stream().sorted(Place.ORDER).toList()) {
				if (expected.isEmpty() || each.start >= expected.getLast().end) {
					expected.add(each);
				}
			}
			Places places = places(all);
			places.dropOverlaps();
			assertEquals(expected, list(places));
		}
	}

	@Test
	void keepsWhatIsInNoOther() {
		for (int i = 0; i < 500; i++) {
			List<Place> all = some();
			List<Place> expected = all.stream().distinct()
					.filter(each -> all.stream().noneMatch(
							other -> !other.equals(each) && other.start <= each.start && each.end <= other.end))
					.sorted(Place.ORDER).toList();
			Places places = places(all.subList(0, all.size() / 2));
			places.addAll(places(all.subList(all.size() / 2, all.size())));
			places.dropInner();
			assertEquals(expected, list(places));
		}
	}

	@Test
	void movesFarIntoALongText() {
		Places places = places(List.of(new Place(0, 1), new Place(5, 2_000_000)));
		places.move(2_000_000_000);
		assertEquals(List.of(new Place(2_000_000_000, 2_000_000_001), new Place(2_000_000_005, 2_002_000_000)), list(places));
		places.clear();
		assertEquals(0, places.size());
	}
}
