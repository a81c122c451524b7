package org.themewright.ui;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.Saveable;
import org.themewright.core.StudySession;
import org.themewright.model.Researcher;

/**
 * The studies that are open in the workbench. Got by {@code PlatformUI.getWorkbench().getService(OpenStudies.class)} or
 * from any part site. All methods are called on the UI thread.
 *
 * @since 0.1
 * @noimplement This interface is not intended to be implemented by clients.
 */
public interface OpenStudies {

	/** Is told when studies are opened, closed or switched between, on the UI thread. */
	interface Listener {

		/**
		 * A study was opened.
		 *
		 * @param session the study
		 */
		default void opened(StudySession session) {
		}

		/**
		 * A study is about to be closed; whoever shows it lets go of it.
		 *
		 * @param session the study
		 */
		default void closing(StudySession session) {
		}

		/**
		 * Another study is the one that is worked on, or another researcher works on it.
		 *
		 * @param session the study; null when none is open
		 */
		default void activated(StudySession session) {
		}
	}

	/** @return the open studies in the order they were opened; a copy */
	List<StudySession> getSessions();

	/** @return the study that is worked on: that of the editor or view last used; null when none is open */
	StudySession getActive();

	/**
	 * Makes a study the one that is worked on.
	 *
	 * @param session an open study
	 */
	void setActive(StudySession session);

	/**
	 * Opens a study in a job, or activates it when it is open. Problems are shown to the user.
	 *
	 * @param folder the study's folder
	 */
	void open(Path folder);

	/**
	 * Opens a study in a job, then tells.
	 *
	 * @param folder the study's folder
	 * @param then called on the UI thread when the study is open
	 */
	void open(Path folder, java.util.function.Consumer<StudySession> then);

	/**
	 * Takes in a study that was just created.
	 *
	 * @param session the study, which belongs to the workbench from now on
	 */
	void add(StudySession session);

	/**
	 * Closes a study and its editors, after asking what to do with unsaved changes.
	 *
	 * @param session an open study
	 * @return false if the user cancelled
	 */
	boolean close(StudySession session);

	/**
	 * @param session a study
	 * @return the one thing to save for it, shared by all parts that show it; null once it is closed
	 */
	Saveable getSaveable(StudySession session);

	/**
	 * Saves a study in a job; a problem is shown to the user and leaves the study dirty.
	 *
	 * @param session an open study
	 */
	void save(StudySession session);

	/**
	 * @param session an open study
	 * @return who codes here; the first researcher until another is chosen; null when the study has none
	 */
	Researcher getResearcher(StudySession session);

	/**
	 * Like {@link #getResearcher(StudySession)}, but a study without researchers gets one named after the user of the
	 * computer.
	 *
	 * @param session an open study
	 * @return who codes here, not null
	 */
	Researcher requireResearcher(StudySession session);

	/**
	 * @param researcher a researcher of an open study, who codes here from now on
	 */
	void setResearcher(Researcher researcher);

	/** @param listener to be told; adding it twice has no effect */
	void addListener(Listener listener);

	/** @param listener not to be told any more */
	void removeListener(Listener listener);
}
