package org.themewright.tests.support;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;

/**
 * Ends a test run in which a test hangs, and says what every thread was doing then. Found by the service loader; it
 * knows of tests of every engine, which the time limits of JUnit Jupiter do not.
 */
public final class HangWatch implements TestExecutionListener {

	private static final Duration LIMIT = Duration.ofMinutes(Integer.getInteger("themewright.test.minutes", 8));
	private static final Duration PAUSE = Duration.ofSeconds(5);
	private static final int HUNG = 99;

	private final Map<TestIdentifier, Instant> running = new ConcurrentHashMap<>();
	private Thread watch;

	@Override
	public void testPlanExecutionStarted(TestPlan plan) {
		watch = Thread.ofPlatform().daemon().name("hang watch").start(this::watch);
	}

	@Override
	public void testPlanExecutionFinished(TestPlan plan) {
		watch.interrupt();
	}

	@Override
	public void executionStarted(TestIdentifier test) {
		if (test.isTest()) {
			running.put(test, Instant.now());
		}
	}

	@Override
	public void executionFinished(TestIdentifier test, TestExecutionResult result) {
		running.remove(test);
	}

	private void watch() {
		try {
			while (true) {
				Thread.sleep(PAUSE);
				running.forEach((test, since) -> {
					if (since.plus(LIMIT).isBefore(Instant.now())) {
						end(test);
					}
				});
			}
		} catch (InterruptedException e) {
			// all tests are done
			return;
		}
	}

	private static void end(TestIdentifier test) {
		System.err.println("HANGS: " + test.getUniqueId() + " has been running for more than " + LIMIT.toMinutes()
				+ " minutes. What the threads do:");
		try {
			Path file = Files.createTempDirectory("hang").resolve("threads.txt");
			// virtual threads too, which Thread.getAllStackTraces leaves out
			ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpThreads(file.toString(),
					ThreadDumpFormat.TEXT_PLAIN);
			System.err.println(Files.readString(file));
		} catch (Exception e) {
			e.printStackTrace();
		} finally {
			System.err.flush();
			Runtime.getRuntime().halt(HUNG);
		}
	}
}
