package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.themewright.core.StudySession;
import org.themewright.ui.OpenStudies;

/**
 * The running workbench as tests use it. After each test every study is closed, and the log must have stayed free of
 * errors and warnings of ours.
 */
final class Workbench implements BeforeEachCallback, AfterEachCallback {

	private static final long PATIENCE_MILLIS = 30_000;
	private static final long SETTLE_MILLIS = 600;
	/** Long enough for what views put off by some 80 ms. */
	private static final int QUIET_ROUNDS = 12;
	private static final long HANG_SECONDS = 240;

	private static Class<?> arrangedFor;

	private final List<IStatus> logged = new CopyOnWriteArrayList<>();
	private final ILogListener logListener = (status, plugin) -> {
		if (status.getSeverity() >= IStatus.ERROR) {
			logged.add(status);
		}
	};
	private Path temp;
	private ScheduledExecutorService watchdog;

	@Override
	public void beforeEach(ExtensionContext context) throws IOException {
		watchdog = watch(context.getDisplayName());
		temp = Files.createTempDirectory("themewright-ui");
		Platform.addLogListener(logListener);
		var intro = PlatformUI.getWorkbench().getIntroManager();
		intro.closeIntro(intro.getIntro());
		wearTheme();
		arrangeViews(context.getRequiredTestClass());
		Shell shell = window().getShell();
		shell.setBounds(0, 0, 1500, 950);
		shell.forceActive();
		settle();
	}

	/** Puts on the theme that pictures are wanted in, while no list has rows yet: the platform cannot do it later. */
	private static void wearTheme() {
		String wanted = System.getProperty("themewright.theme");
		IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		if (wanted != null && !themes.getActiveTheme().getId().equals(wanted)) {
			themes.setTheme(wanted, false);
			settle();
		}
	}

	/** Each class of tests finds the views where a newcomer does, whatever others showed, moved or closed. */
	private static void arrangeViews(Class<?> tests) {
		if (tests != arrangedFor) {
			arrangedFor = tests;
			page().resetPerspective();
		}
	}

	/** A test that hangs in a dialog or a drag says where it does, and is let go. */
	private static ScheduledExecutorService watch(String test) {
		Thread ui = Display.getCurrent().getThread();
		ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor();
		watchdog.scheduleAtFixedRate(() -> {
			StringBuilder where = new StringBuilder(test).append(" hangs at");
			for (StackTraceElement each : ui.getStackTrace()) {
				where.append("\n\t").append(each);
			}
			System.err.println(where);
			RealInput.letGo();
		}, HANG_SECONDS, HANG_SECONDS, TimeUnit.SECONDS);
		return watchdog;
	}

	@Override
	public void afterEach(ExtensionContext context) throws IOException {
		watchdog.shutdownNow();
		if (context.getExecutionException().isPresent()) {
			screenshot("failed-" + context.getDisplayName().replaceAll("\\W+", ""));
		}
		for (StudySession session : studies().getSessions()) {
			while (session.isDirty() && session.getCommandStack().canUndo()) {
				session.undo();
			}
			if (session.isDirty()) {
				saveNow(session);
			}
			studies().close(session);
		}
		// a study is backed up when it is closed
		waitFor("backups", () -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(Workbench::isBackup));
		Platform.removeLogListener(logListener);
		deleteTree(temp);
		assertEquals(List.of(), List.copyOf(logged), "the log has errors");
	}

	private static void saveNow(StudySession session) {
		try {
			session.save(null);
		} catch (org.themewright.core.StudyException e) {
			fail(e);
		}
	}

	/** A folder that is gone after the test. */
	Path temp() {
		return temp;
	}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	static IWorkbenchPage page() {
		return window().getActivePage();
	}

	static OpenStudies studies() {
		return PlatformUI.getWorkbench().getService(OpenStudies.class);
	}

	static IViewPart view(String id) throws PartInitException {
		IViewPart view = page().showView(id);
		settle();
		return view;
	}

	/** Runs a command as its key or menu would. */
	static void command(String id) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
		} catch (org.eclipse.core.commands.common.CommandException e) {
			fail("command " + id, e);
		}
		settle();
	}

	/** Opens a study and waits until it is there. */
	static StudySession open(Path folder) {
		studies().open(folder);
		waitFor("the study to open",
				() -> studies().getSessions().stream().anyMatch(each -> each.getFolder().equals(folder.toAbsolutePath())));
		settle();
		return studies().getActive();
	}

	/**
	 * Lets everything happen that is due. The toolkit is never quite at rest: a progress bar out of sight moves ten times
	 * in a second. So one thing at a time is taken for rest, and this ends after a while in any case.
	 */
	static void settle() {
		Display display = Display.getCurrent();
		long end = System.currentTimeMillis() + SETTLE_MILLIS;
		for (int quiet = 0; quiet < QUIET_ROUNDS && System.currentTimeMillis() < end; quiet++) {
			int done = 0;
			while (display.readAndDispatch() && System.currentTimeMillis() < end) {
				done++;
			}
			if (done > 1) {
				quiet = 0;
			}
			pause(10);
		}
	}

	private static boolean isBackup(Job job) {
		return job.getName().startsWith("Backing up");
	}

	/** Whether no job that matters runs or waits to run. */
	static boolean isIdle() {
		for (Job job : Job.getJobManager().find(null)) {
			if (job.getName().contains("Saving") || isBackup(job) || job.isUser()) {
				return false;
			}
		}
		return true;
	}

	static void waitFor(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		while (!condition.getAsBoolean()) {
			if (System.currentTimeMillis() > end) {
				fail("waited in vain for " + what);
			}
			if (!display.readAndDispatch()) {
				pause(10);
			}
		}
		settle();
	}

	private static void pause(long millis) {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** The first control of a type below a composite, in the order of the tree. */
	static <T extends Control> T find(Composite root, Class<T> type) {
		return all(root, type).stream().findFirst()
				.orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " in " + root));
	}

	static <T extends Control> List<T> all(Composite root, Class<T> type) {
		List<T> result = new ArrayList<>();
		for (Control child : root.getChildren()) {
			if (type.isInstance(child)) {
				result.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				result.addAll(all(composite, type));
			}
		}
		return result;
	}

	/** A picture of the whole window, for looking at what a test saw. */
	static void screenshot(String name) {
		String folder = System.getProperty("themewright.screenshots");
		if (folder == null) {
			return;
		}
		settle();
		Display display = Display.getCurrent();
		Rectangle bounds = window().getShell().getBounds();
		Image image = new Image(display, bounds.width, bounds.height);
		GC gc = new GC(display);
		gc.copyArea(image, bounds.x, bounds.y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData(display.getPrimaryMonitor().getZoom()) };
		image.dispose();
		try {
			Files.createDirectories(Path.of(folder));
			loader.save(Path.of(folder, name + ".png").toString(), SWT.IMAGE_PNG);
		} catch (IOException e) {
			fail(e);
		}
	}

	static void deleteTree(Path root) throws IOException {
		try (var walk = Files.walk(root)) {
			for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}
}
