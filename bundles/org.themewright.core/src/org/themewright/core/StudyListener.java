package org.themewright.core;

/**
 * Is told of changes of a study.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface StudyListener {

	/**
	 * Called after a command was executed, undone or redone, once for all it did, on the thread that did it. Must not
	 * change the study. An exception is logged and does not keep other listeners from being called.
	 *
	 * @param change what changed, not null
	 */
	void changed(StudyChange change);
}
