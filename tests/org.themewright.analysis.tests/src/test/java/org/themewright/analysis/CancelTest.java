package org.themewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.core.snapshot.StudySnapshot;

/** A method looks whether it was cancelled, oftener in a larger study, and stops where it finds that it was. */
class CancelTest {

	private static final int FEW = 6;
	private static final int MANY = 24;

	/** Counts how often a method looks, and is cancelled at one of these times. */
	private static final class Counting extends NullProgressMonitor {

		/** Waits meanwhile, and looks from time to time. */
		private final Thread caller = Thread.currentThread();
		private final int cancelledAt;
		private final AtomicInteger asked = new AtomicInteger();

		Counting(int cancelledAt) {
			this.cancelledAt = cancelledAt;
		}

		@Override
		public boolean isCanceled() {
			return Thread.currentThread() == caller ? asked.get() > cancelledAt : asked.getAndIncrement() >= cancelledAt;
		}
	}

	private static StudySnapshot study(int interviews) {
		Snapshots study = new Snapshots().attribute("setting").code("Hope").code("Work").code("Work > Pay").researcher("ann")
				.researcher("ben").question("What keeps you going?").theme("t", null, List.of("Hope", "Work"), List.of(), Map.of());
		for (int i = 0; i < interviews; i++) {
			String id = "p" + i;
			study.participant(id, true, Map.of("setting", i % 2 == 0 ? "ward" : "home"));
			study.interview("s" + i, id, "I: What keeps you going?", "Hope does, every day of week " + i + '.', "I: And work?",
					"Pay is low at number " + i + '.');
			study.coding("a" + i, "Hope", "s" + i, "ann", "Hope does").coding("b" + i, "Hope", "s" + i, "ben", "Hope does")
					.coding("c" + i, "Work > Pay", "s" + i, "ann", "Pay is low").coding("d" + i, "Work", "s" + i, "ben", "low");
		}
		return study.build();
	}

	private static Map<String, List<String>> settings(String method) {
		return switch (method) {
			case "codeByAttribute" -> Map.of("attribute", List.of("setting"));
			case "keyness" -> Map.of("attribute", List.of("setting"), "value", List.of("ward"));
			case "keywordInContext" -> Map.of("word", List.of("hope"));
			default -> Map.of();
		};
	}

	private static int run(String method, StudySnapshot study, int cancelledAt) throws AnalysisException {
		AnalysisMethodDescriptor found = Methods.find(method);
		Counting monitor = new Counting(cancelledAt);
		found.run(study, Scope.ALL, found.parameters(settings(method), study), monitor);
		return monitor.asked.get();
	}

	/** Those that look while they go through the sources; the others look by code, by theme and by draw. */
	@ParameterizedTest
	@ValueSource(strings = { "codeFrequency", "codeCooccurrence", "codeSequence", "saturation", "wordFrequency", "collocations",
			"keyness", "keywordInContext", "talkTime", "guideQuestions" })
	void isLookedForOftenerInALargerStudy(String method) throws AnalysisException {
		int few = run(method, study(FEW), Integer.MAX_VALUE);
		int all = run(method, study(MANY), Integer.MAX_VALUE);
		assertTrue(all - few >= (MANY - FEW) / 2, () -> method + " looks " + few + " times, then " + all);
	}

	@ParameterizedTest
	@ValueSource(strings = { "codeFrequency", "codeCooccurrence", "codeByAttribute", "codeSequence", "saturation",
			"frameworkMatrix", "wordFrequency", "collocations", "keyness", "keywordInContext", "agreement", "similarity",
			"talkTime", "guideQuestions" })
	void aMethodStopsWhereItFindsThatItWasCancelled(String method) throws AnalysisException {
		StudySnapshot study = study(FEW);
		int all = run(method, study, Integer.MAX_VALUE);
		AnalysisMethodDescriptor found = Methods.find(method);
		Parameters parameters = found.parameters(settings(method), study);
		for (int at = 0; at < all; at += Math.max(1, all / 10)) {
			Counting monitor = new Counting(at);
			assertThrows(OperationCanceledException.class, () -> found.run(study, Scope.ALL, parameters, monitor));
			assertEquals(at + 1, monitor.asked.get(), method + " goes on after it was cancelled");
		}
	}
}
