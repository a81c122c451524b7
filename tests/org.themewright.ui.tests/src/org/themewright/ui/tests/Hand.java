package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Uses modal dialogs: it works on a thread of its own while the UI thread waits for the dialog to be closed. */
final class Hand {

	private static final long PATIENCE_MILLIS = 30_000;
	private static final int STEP_MILLIS = 20;
	private static final long CLICK_MILLIS = 2_000;

	private final Display display;

	private Hand(Display display) {
		this.display = display;
	}

	/**
	 * Opens dialogs and uses them; called on the UI thread.
	 *
	 * @param opening opens them, and returns when they are closed
	 * @param use     what is done meanwhile; when it fails, the dialogs are closed
	 */
	static void during(Runnable opening, Consumer<Hand> use) {
		Hand hand = new Hand(Display.getCurrent());
		CompletableFuture<Void> used = CompletableFuture.runAsync(() -> {
			try {
				use.accept(hand);
			} catch (RuntimeException | Error e) {
				hand.ask(() -> {
					Workbench.screenshot("failed-dialog");
					hand.dialogs().forEach(Shell::dispose);
					return null;
				});
				throw e;
			}
		});
		opening.run();
		Workbench.waitFor("the dialogs to be used", used::isDone);
		try {
			used.join();
		} catch (CompletionException e) {
			throw new AssertionError(e.getCause());
		}
	}

	private List<Shell> dialogs() {
		return Arrays.stream(display.getShells()).filter(each -> each.getParent() != null).toList();
	}

	/** What something is, asked on the UI thread. */
	<T> T ask(Supplier<T> question) {
		AtomicReference<T> answer = new AtomicReference<>();
		display.syncExec(() -> answer.set(question.get()));
		return answer.get();
	}

	/** Waits until something, looked at on the UI thread, is so. */
	void waitFor(String what, BooleanSupplier condition) {
		long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		while (!ask(condition::getAsBoolean)) {
			if (System.currentTimeMillis() > end) {
				fail("waited in vain for " + what);
			}
			try {
				Thread.sleep(STEP_MILLIS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/**
	 * Waits for a dialog that has the focus, with this title and a button. To one that a command opened without a key
	 * having been pressed for it, a window manager may not give the focus; it is taken then as by a click.
	 */
	Shell dialog(String title, String button) {
		AtomicReference<Shell> found = new AtomicReference<>();
		long click = System.currentTimeMillis() + CLICK_MILLIS;
		waitFor("the dialog " + title + " with the button " + button, () -> {
			Shell shell = dialogs().stream().filter(each -> each.isVisible() && each.getText().equals(title)
					&& Workbench.all(each, Button.class).stream().anyMatch(inside -> isCalled(inside, button))).findFirst()
					.orElse(null);
			if (shell == null) {
				return false;
			}
			Shell active = display.getActiveShell();
			if (shell != active) {
				if (System.currentTimeMillis() > click && (active == null || active.getParent() == null)) {
					shell.forceActive();
				}
				return false;
			}
			found.set(shell);
			return display.getFocusControl() != null;
		});
		return found.get();
	}

	private static boolean isCalled(Button button, String text) {
		return button.getText().replace("&", "").equals(text);
	}

	Button button(Shell dialog, String text) {
		return ask(() -> Workbench.all(dialog, Button.class).stream().filter(each -> isCalled(each, text)).findFirst()
				.orElseThrow());
	}

	/** Presses a button with the mouse. */
	void press(Shell dialog, String text) {
		click(button(dialog, text));
	}

	/** Clicks with the mouse. */
	void click(Control control) {
		Point place = ask(() -> middle(control));
		RealInput.run(List.of("mousemove", "" + place.x, "" + place.y));
		RealInput.run(List.of("click", "1"));
	}

	private static Point middle(Control control) {
		return RealInput.pixel(control.toDisplay(control.getSize().x / 2, control.getSize().y / 2));
	}

	void keys(String... keys) {
		for (String key : keys) {
			RealInput.run(List.of("key", "--clearmodifiers", key));
		}
	}

	void type(String text) {
		RealInput.run(List.of("type", "--delay", "25", text));
	}
}
