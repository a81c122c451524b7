package org.themewright.ui.internal.privacy;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.themewright.core.StudySession;
import org.themewright.core.privacy.PseudonymKey;
import org.themewright.ui.OpenStudies;

/**
 * Keeps the pseudonym key of one study open for a while after it was used, so that somebody who goes through a transcript
 * does not have to type the passphrase for each name. A service of the workbench; used on the UI thread.
 */
public final class HeldKey {

	private static final int MINUTES = 10;
	private static final int MILLIS = MINUTES * 60_000;

	private final Runnable release = this::release;
	private PseudonymKey key;
	private Path folder;

	HeldKey(OpenStudies studies) {
		studies.addListener(new OpenStudies.Listener() {
			@Override
			public void closing(StudySession session) {
				if (session.getFolder().equals(folder)) {
					release();
				}
			}
		});
	}

	/**
	 * Opens the key of a study, after asking for its passphrase unless it is open; makes it if there is none.
	 *
	 * @return the key, which belongs to this; null when the user gave up
	 */
	PseudonymKey get(Shell shell, Path studyFolder) {
		if (!studyFolder.equals(folder)) {
			release();
			key = ask(shell, studyFolder);
			folder = key == null ? null : studyFolder;
		}
		if (key != null) {
			Display.getCurrent().timerExec(MILLIS, release);
		}
		return key;
	}

	/** Whether the key of a study is open. */
	boolean isOpen(Path studyFolder) {
		return studyFolder.equals(folder);
	}

	/** Closes the key that is held, if there is one. */
	void release() {
		if (key != null) {
			key.close();
			key = null;
			folder = null;
		}
	}

	/** Asks for the passphrase of a key; returns the open key, to be closed, or null when the user gave up. */
	static PseudonymKey ask(Shell shell, Path folder) {
		AtomicReference<PseudonymKey> key = new AtomicReference<>();
		if (PseudonymKey.exists(folder)) {
			PassphraseDialog.open(shell, passphrase -> key.set(PseudonymKey.open(folder, passphrase)));
		} else {
			PassphraseDialog.create(shell, passphrase -> key.set(PseudonymKey.create(folder, passphrase)));
		}
		return key.get();
	}
}
