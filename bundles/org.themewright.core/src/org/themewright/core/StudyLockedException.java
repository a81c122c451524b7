package org.themewright.core;

import java.nio.file.Path;

/**
 * A study is open elsewhere, so that it cannot be opened to change it. It can be opened for reading, or by
 * {@link StudySession.Access#TAKE_OVER} when it is known that nobody works on it.
 *
 * @since 0.1
 */
public final class StudyLockedException extends StudyException {

	private static final long serialVersionUID = 1L;

	private final transient LockHolder holder;
	private final boolean running;

	/**
	 * @param folder the folder of the study, not null
	 * @param message who has it open and what to do
	 * @param holder who has it open, not null
	 * @param running whether that program is certainly running: on this computer, or the lock is held over the network
	 */
	public StudyLockedException(Path folder, String message, LockHolder holder, boolean running) {
		super(folder, message);
		this.holder = holder;
		this.running = running;
	}

	/** @return who has the study open */
	public LockHolder getHolder() {
		return holder;
	}

	/**
	 * @return whether the other program is certainly running; such a lock cannot be taken over. When false, it was seen
	 *         running not long ago on another computer
	 */
	public boolean isRunning() {
		return running;
	}
}
