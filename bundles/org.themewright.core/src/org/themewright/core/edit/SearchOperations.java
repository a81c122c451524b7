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

	/**
	 * What is kept of a search.
	 *
	 * @param name what it is called, not blank; need not be unique
	 * @param query the query, not blank
	 * @param scope id of the scope; null for the usual one
	 * @param settings how it is searched beside these, as the search writes it; null or blank for the usual way
	 * @param layout how hits are shown, as who shows them calls it; null for whatever is in use
	 * @param note what it is for; null or blank for nothing
	 */
	public record Kept(String name, String query, String scope, String settings, String layout, String note) {
	}

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
		return save(new Kept(name, query, scope, null, null, note), creator);
	}

	/**
	 * Keeps a search as the last one.
	 *
	 * @param kept what is kept of it
	 * @param creator who keeps it, or null
	 * @return the saved search
	 */
	public SavedSearch save(Kept kept, Researcher creator) {
		SavedSearch search = StudyObjects.create(StudyPackage.Literals.SAVED_SEARCH);
		set(search, checked(kept));
		search.setCreator(creator);
		search.setCreated(session.now());
		session.execute(NLS.bind(Messages.saveSearch, search.getName()), () -> searches().add(search));
		return search;
	}

	/**
	 * Makes a saved search another, with the settings and layout that it has. When it is so already, nothing changes.
	 *
	 * @param search a saved search of the study
	 * @param name what it is called, not blank
	 * @param query the query, not blank
	 * @param scope id of the scope; null for the usual one
	 * @param note what it is for; null or blank for nothing
	 */
	public void edit(SavedSearch search, String name, String query, String scope, String note) {
		edit(search, new Kept(name, query, scope, search.getSettings(), search.getLayout(), note));
	}

	/**
	 * Makes a saved search another. When it is so already, nothing changes.
	 *
	 * @param search a saved search of the study
	 * @param kept what is to be kept of it
	 */
	public void edit(SavedSearch search, Kept kept) {
		Kept checked = checked(kept);
		Kept before = new Kept(search.getName(), search.getQuery(), search.getScope(), search.getSettings(),
				search.getLayout(), search.getNote());
		if (!checked.equals(before)) {
			session.execute(NLS.bind(Messages.editSearch, checked.name), () -> set(search, checked));
		}
	}

	private static Kept checked(Kept kept) {
		return new Kept(StudyOperations.checkedName(kept.name), checkedQuery(kept.query), kept.scope, given(kept.settings),
				kept.layout, given(kept.note));
	}

	private static void set(SavedSearch search, Kept kept) {
		search.setName(kept.name);
		search.setQuery(kept.query);
		search.setScope(kept.scope);
		search.setSettings(kept.settings);
		search.setLayout(kept.layout);
		search.setNote(kept.note);
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
