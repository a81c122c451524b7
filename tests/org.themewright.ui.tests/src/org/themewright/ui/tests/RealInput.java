package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Mouse and keys as the window system sends them, by xdotool. In one run real input has to come before synthetic events,
 * which leave the toolkit's idea of the pressed buttons behind.
 */
final class RealInput {

	private static final int STEP_MILLIS = 60;

	private RealInput() {
	}

	/** Types keys as xdotool names them, e.g. "Return" or "ctrl+z". */
	static void keys(String... keys) {
		List<List<String>> steps = new ArrayList<>();
		for (String key : keys) {
			steps.add(List.of("key", "--clearmodifiers", key));
		}
		perform(steps);
	}

	/** Types text. */
	static void type(String text) {
		perform(List.of(List.of("type", "--delay", "25", text)));
	}

	/** Runs xdotool commands one after the other, for what goes on while a dialog is open. */
	@SafeVarargs
	static void sequence(List<String>... steps) {
		perform(List.of(steps));
	}

	/** Moves the pointer to where nothing shows a tooltip. */
	static void moveAway() {
		perform(List.of(List.of("mousemove", "1590", "990"), List.of("sleep", "1")));
	}

	/** Clicks at a place given in the coordinates of a control. */
	static void click(Control control, int x, int y) {
		perform(List.of(move(control, x, y), List.of("click", "1")));
	}

	/** Clicks twice at a place given in the coordinates of a control. */
	static void doubleClick(Control control, int x, int y) {
		perform(List.of(move(control, x, y), List.of("click", "--repeat", "2", "--delay", "60", "1")));
	}

	/** Drags from a place in one control to a place in the same or another one, slowly as a hand does. */
	static void drag(Control from, int fromX, int fromY, Control to, int toX, int toY) {
		Point start = pixel(from.toDisplay(fromX, fromY));
		Point end = pixel(to.toDisplay(toX, toY));
		List<List<String>> steps = new ArrayList<>();
		steps.add(List.of("mousemove", "" + start.x, "" + start.y));
		steps.add(List.of("mousedown", "1"));
		int parts = 12;
		for (int i = 1; i <= parts; i++) {
			steps.add(List.of("mousemove", "" + (start.x + (end.x - start.x) * i / parts),
					"" + (start.y + (end.y - start.y) * i / parts)));
		}
		steps.add(List.of("mousemove", "" + (end.x + 1), "" + end.y));
		steps.add(List.of("mouseup", "1"));
		perform(steps);
	}

	/** Ends a drag or a dialog that waits for ever. */
	static void letGo() {
		run(List.of("mouseup", "1"));
		run(List.of("key", "Escape"));
	}

	/** A place of the display as the window system counts, which differs where everything is shown larger. */
	static Point pixel(Point place) {
		int zoom = Display.getCurrent().getPrimaryMonitor().getZoom();
		return new Point(place.x * zoom / 100, place.y * zoom / 100);
	}

	private static List<String> move(Control control, int x, int y) {
		Point place = pixel(control.toDisplay(x, y));
		return List.of("mousemove", "" + place.x, "" + place.y);
	}

	/** The steps run beside the UI thread, which goes on to handle what they cause. */
	private static void perform(List<List<String>> steps) {
		CompletableFuture<Void> done = CompletableFuture.runAsync(() -> steps.forEach(RealInput::run));
		Workbench.waitFor("the input to be handled", done::isDone);
		try {
			done.join();
		} catch (CompletionException e) {
			fail(e.getCause());
		}
	}

	/** Runs one xdotool command, on any thread; whoever is not on the UI thread need not let it go on. */
	static void run(List<String> arguments) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(arguments);
		try {
			Process process = new ProcessBuilder(command).inheritIO().start();
			assertEquals(0, process.waitFor(), () -> String.join(" ", command));
			Thread.sleep(STEP_MILLIS);
		} catch (IOException e) {
			throw new IllegalStateException("xdotool is needed for tests with real input", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
