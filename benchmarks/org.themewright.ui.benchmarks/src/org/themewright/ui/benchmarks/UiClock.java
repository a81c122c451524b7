package org.themewright.ui.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/**
 * How long the UI thread works. Events are dispatched as the workbench does it; what is counted is the time in which they
 * are handled and painted, and not that in which nothing is due.
 */
final class UiClock {

	/** A call of the event loop that had nothing to do and took longer did something after all, e.g. painted. */
	private static final long NOTHING_NANOS = 100_000;
	private static final long PATIENCE_NANOS = 20_000_000_000L;
	/** On a machine that others use too, only the thread's own time on a processor says something. */
	private static final boolean PROCESSOR_ONLY = Boolean.getBoolean("themewright.benchmark.processor");
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	/**
	 * What an action cost the UI thread, in nanoseconds.
	 *
	 * @param work until what it does could be seen
	 * @param all with what it left to be done later
	 * @param longest the longest stretch in which nothing else could be done
	 * @param wall by the clock, until what it does could be seen
	 */
	record Cost(long work, long all, long longest, long wall) {
	}

	private final Display display;
	private long work;
	private long longest;

	UiClock(Display display) {
		this.display = display;
	}

	/**
	 * Does something, and lets all happen that follows within a while.
	 *
	 * @param action begun on the UI thread
	 * @param seen whether its effect is painted
	 * @param millis how long to wait for what follows, from the beginning
	 */
	Cost measure(Runnable action, BooleanSupplier seen, int millis) {
		work = 0;
		longest = 0;
		long begin = System.nanoTime();
		long start = now();
		action.run();
		count(now() - start);
		while (!seen.getAsBoolean()) {
			dispatch();
			if (System.nanoTime() - begin > PATIENCE_NANOS) {
				throw new IllegalStateException("nothing came of it; the focus is on " + display.getFocusControl());
			}
		}
		long untilSeen = work;
		long wall = PROCESSOR_ONLY ? work : System.nanoTime() - begin;
		while (System.nanoTime() - begin < millis * 1_000_000L) {
			dispatch();
		}
		return new Cost(untilSeen, work, longest, wall);
	}

	/** Lets everything happen for a while. */
	void rest(int millis) {
		measure(() -> {
		}, () -> true, millis);
	}

	private void dispatch() {
		long begin = now();
		boolean did = display.readAndDispatch();
		long took = now() - begin;
		if (did || took > NOTHING_NANOS) {
			count(took);
		} else {
			pause();
		}
	}

	private static long now() {
		return PROCESSOR_ONLY ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
	}

	private void count(long nanos) {
		work += nanos;
		longest = Math.max(longest, nanos);
	}

	private static void pause() {
		try {
			Thread.sleep(0, 200_000);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
