package org.themewright.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.InternalEList;
import org.themewright.model.Attribute;
import org.themewright.model.StudyFactory;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A list becomes another by as few steps as there can be, with items that are in it twice too. */
class ListEditTest {

	private final List<Notification> steps = new ArrayList<>();

	private InternalEList<String> list(List<String> items) {
		steps.clear();
		Attribute attribute = StudyFactory.eINSTANCE.createAttribute();
		InternalEList<String> list = (InternalEList<String>) attribute.getChoices();
		list.addAllUnique(items);
		Adapter adapter = new AdapterImpl() {
			@Override
			public void notifyChanged(Notification notification) {
				if (!notification.isTouch()) {
					steps.add(notification);
				}
			}
		};
		attribute.eAdapters().add(adapter);
		return list;
	}

	private static List<String> items(Random random) {
		int kinds = 1 + random.nextInt(12);
		return random.ints(random.nextInt(12), 0, kinds).mapToObj(String::valueOf).toList();
	}

	private long count(int type) {
		return steps.stream().filter(each -> each.getEventType() == type).count();
	}

	@Property
	void itIsEqualAfterwardsAndNothingIsDoneInVain(@ForAll long seed) {
		Random random = new Random(seed);
		List<String> before = items(random);
		List<String> wanted = items(random);
		InternalEList<String> list = list(before);
		ListEdit.equal(list, wanted);
		assertEquals(wanted, new ArrayList<>(list));
		List<String> gone = new ArrayList<>(before);
		wanted.forEach(gone::remove);
		assertEquals(gone.size(), count(Notification.REMOVE));
		List<String> come = new ArrayList<>(wanted);
		before.forEach(come::remove);
		assertEquals(come.size(), steps.stream().mapToInt(each -> each.getEventType() == Notification.ADD ? 1
				: each.getEventType() == Notification.ADD_MANY ? ((List<?>) each.getNewValue()).size() : 0).sum());
	}

	@Property
	void asFewItemsMoveAsPossible(@ForAll long seed) {
		Random random = new Random(seed);
		List<String> before = new ArrayList<>(random.ints(0, 40).distinct().limit(random.nextInt(20))
				.mapToObj(String::valueOf).toList());
		List<String> wanted = new ArrayList<>(before);
		Collections.shuffle(wanted, random);
		ListEdit.equal(list(before), wanted);
		assertEquals(before.size() - longestCommon(before, wanted), steps.size());
		assertEquals(steps.size(), count(Notification.MOVE));
	}

	private static int longestCommon(List<String> one, List<String> other) {
		int[][] lengths = new int[one.size() + 1][other.size() + 1];
		for (int i = 1; i <= one.size(); i++) {
			for (int j = 1; j <= other.size(); j++) {
				lengths[i][j] = one.get(i - 1).equals(other.get(j - 1)) ? lengths[i - 1][j - 1] + 1
						: Math.max(lengths[i - 1][j], lengths[i][j - 1]);
			}
		}
		return lengths[one.size()][other.size()];
	}

	@Property
	void whatElseIsInTheListStaysInItsOrder(@ForAll long seed) {
		Random random = new Random(seed);
		List<String> before = random.ints(0, 30).distinct().limit(12).mapToObj(String::valueOf).toList();
		List<String> wanted = random.ints(0, 30).distinct().limit(12).mapToObj(String::valueOf).toList();
		InternalEList<String> list = list(before);
		ListEdit.arrange(list, wanted);
		List<String> result = new ArrayList<>(list);
		result.retainAll(wanted);
		assertEquals(wanted, result);
		List<String> others = new ArrayList<>(list);
		others.removeAll(wanted);
		List<String> expected = new ArrayList<>(before);
		expected.removeAll(wanted);
		assertEquals(expected, others);
	}
}
