package org.themewright.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.SearchOperations.Kept;
import org.themewright.core.support.StudyDump;
import org.themewright.model.Researcher;
import org.themewright.model.SavedSearch;

/** Searches that are kept in the study. */
class SearchOperationsTest {

	@TempDir
	private Path temp;

	private StudySession session;
	private SearchOperations searches;
	private Researcher ann;

	@BeforeEach
	void study() throws StudyException {
		session = StudySession.create(temp.resolve("study"), "Peers");
		ann = new StudyOperations(session).createResearcher("Ann", null);
		searches = new SearchOperations(session);
	}

	@AfterEach
	void close() throws StudyException {
		session.close();
	}

	private List<String> names() {
		return session.getStudy().getSearches().stream().map(SavedSearch::getName).toList();
	}

	@Test
	void isKeptWithAllThatBelongsToIt() throws StudyException {
		SavedSearch search = searches.save(" Hope ", " hope code:trust ", "answer", " for chapter 2 ", ann);
		assertEquals("Hope", search.getName());
		assertEquals("hope code:trust", search.getQuery());
		assertEquals("for chapter 2", search.getNote());
		session.save(null);
		session.close();
		session = StudySession.open(temp.resolve("study"), null);
		SavedSearch read = session.getStudy().getSearches().getFirst();
		assertEquals("hope code:trust", read.getQuery());
		assertEquals("answer", read.getScope());
		assertEquals("Ann", read.getCreator().getName());
		assertEquals(search.getCreated(), read.getCreated());
	}

	@Test
	void settingsAndLayoutAreKeptUntilTheyAreChanged() throws StudyException {
		SavedSearch search = searches.save(new Kept("Hope", "hope", "answer", "order=RIGHT", "concordance", null), ann);
		searches.edit(search, "Hopes", "hope", "answer", null);
		session.save(null);
		session.close();
		session = StudySession.open(temp.resolve("study"), null);
		searches = new SearchOperations(session);
		SavedSearch read = session.getStudy().getSearches().getFirst();
		assertEquals("Hopes", read.getName());
		assertEquals("order=RIGHT", read.getSettings());
		assertEquals("concordance", read.getLayout());
		searches.edit(read, new Kept("Hopes", "hope", "answer", " ", null, null));
		assertNull(read.getSettings());
		assertNull(read.getLayout());
		session.getCommandStack().undo();
		assertEquals("order=RIGHT", read.getSettings());
		long version = session.snapshot().version();
		searches.edit(read, new Kept("Hopes", "hope", "answer", "order=RIGHT", "concordance", ""));
		assertEquals(version, session.snapshot().version());
	}

	@Test
	void eachStepIsUndone() {
		String empty = StudyDump.of(session.getStudy());
		SavedSearch search = searches.save("Hope", "hope", null, null, null);
		String saved = StudyDump.of(session.getStudy());
		searches.edit(search, "Trust", "trust", "source", "why");
		assertEquals("trust", search.getQuery());
		session.getCommandStack().undo();
		assertEquals(saved, StudyDump.of(session.getStudy()));
		session.getCommandStack().undo();
		assertEquals(empty, StudyDump.of(session.getStudy()));
		session.getCommandStack().redo();
		assertEquals(saved, StudyDump.of(session.getStudy()));
	}

	@Test
	void theSameAgainChangesNothing() {
		SavedSearch search = searches.save("Hope", "hope", null, " ", null);
		assertNull(search.getNote());
		long version = session.snapshot().version();
		searches.edit(search, "Hope", "hope ", null, null);
		searches.move(search, 0);
		assertEquals(version, session.snapshot().version());
	}

	@Test
	void areArranged() {
		SavedSearch first = searches.save("A", "a", null, null, null);
		searches.save("B", "b", null, null, null);
		searches.save("C", "c", null, null, null);
		searches.move(first, 99);
		assertEquals(List.of("B", "C", "A"), names());
		searches.move(first, 1);
		assertEquals(List.of("B", "A", "C"), names());
		session.getCommandStack().undo();
		session.getCommandStack().undo();
		assertEquals(List.of("A", "B", "C"), names());
	}

	@Test
	void aDeletedResearcherLeavesTheSearch() {
		SavedSearch search = searches.save("Hope", "hope", null, null, ann);
		StudyOperations operations = new StudyOperations(session);
		operations.delete(List.of(ann));
		assertNull(search.getCreator());
		operations.delete(List.of(search));
		assertEquals(List.of(), names());
		session.getCommandStack().undo();
		session.getCommandStack().undo();
		assertSame(ann, search.getCreator());
	}

	@Test
	void aNameAndAQueryAreNeeded() {
		assertThrows(IllegalArgumentException.class, () -> searches.save(" ", "hope", null, null, null));
		assertThrows(IllegalArgumentException.class, () -> searches.save("Hope", " ", null, null, null));
		SavedSearch search = searches.save("Hope", "hope", null, null, null);
		assertThrows(IllegalArgumentException.class, () -> searches.edit(search, "Hope", null, null, null));
	}
}
