package org.themewright.core.edit;

import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudySession;
import org.themewright.model.Researcher;
import org.themewright.model.SavedSearch;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;

/**
 * Keeps searches in the study. Every method is one command on the study's command stack. A query is text here; whether it
 * can be understood is known to who searches. Searches are renamed and deleted as {@link StudyOperations} does. Called on
 * the thread that uses the study.
 *
 * @since 1.0
 */
public final class SearchOperations {

	private final StudySession session;

	/** @param session the open study, not null */
	public SearchOperations(StudySession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * Keeps a search as the last one.
	 *
	 * @param name what it is called, not blank; need not be unique
	 * @param query the query, not blank
	 * @param scope id of the scope; null for the usual one
	 * @param note what it is for; null or blank for nothing
	 * @param creator who keeps it, or null
	 * @return the saved search
	 */
	public SavedSearch save(String name, String query, String scope, String note, Researcher creator) {
		SavedSearch search = StudyObjects.create(StudyPackage.Literals.SAVED_SEARCH);
		search.setName(StudyOperations.checkedName(name));
		search.setQuery(checkedQuery(query));
		search.setScope(scope);
		search.setNote(given(note));
		search.setCreator(creator);
		search.setCreated(session.now());
		session.execute(NLS.bind(Messages.saveSearch, search.getName()), () -> searches().add(search));
		return search;
	}

	/**
	 * Makes a saved search another. When it is so already, nothing changes.
	 *
	 * @param search a saved search of the study
	 * @param name what it is called, not blank
	 * @param query the query, not blank
	 * @param scope id of the scope; null for the usual one
	 * @param note what it is for; null or blank for nothing
	 */
	public void edit(SavedSearch search, String name, String query, String scope, String note) {
		String newName = StudyOperations.checkedName(name);
		String newQuery = checkedQuery(query);
		String newNote = given(note);
		if (newName.equals(search.getName()) && newQuery.equals(search.getQuery())
				&& Objects.equals(scope, search.getScope()) && Objects.equals(newNote, search.getNote())) {
			return;
		}
		session.execute(NLS.bind(Messages.editSearch, newName), () -> {
			search.setName(newName);
			search.setQuery(newQuery);
			search.setScope(scope);
			search.setNote(newNote);
		});
	}

	/**
	 * Moves a saved search among the others.
	 *
	 * @param search a saved search of the study
	 * @param index its new place from 0; beyond the end for the last
	 */
	public void move(SavedSearch search, int index) {
		int to = Math.clamp(index, 0, searches().size() - 1);
		if (searches().indexOf(search) != to) {
			session.execute(NLS.bind(Messages.moveSearch, search.getName()), () -> searches().move(to, search));
		}
	}

	private EList<SavedSearch> searches() {
		return session.getStudy().getSearches();
	}

	private static String checkedQuery(String query) {
		if (query == null || query.isBlank()) {
			throw new IllegalArgumentException(Messages.queryMissing);
		}
		return query.strip();
	}

	private static String given(String note) {
		return note == null || note.isBlank() ? null : note.strip();
	}
}
