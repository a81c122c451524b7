package org.themewright.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.search.SearchOptions;
import org.themewright.search.StudyIndex;

@Timeout(60)
class StudyIndexerTest {

	@TempDir
	private Path folder;
	private StudyIndexer indexer;

	@BeforeEach
	void begin() {
		indexer = new StudyIndexer("Study", folder);
	}

	@AfterEach
	void end() throws InterruptedException {
		indexer.close().join();
	}

	@Test
	void waitingBringsTheIndexUpToTheStudy() throws Exception {
		assertEquals(1, count(study(0, "some hope"), "hope"));
		assertEquals(2, count(study(1, "hope and hope"), "hope"));
	}

	@Test
	void anOlderStudyDoesNotComeBack() throws Exception {
		count(study(5, "some hope"), "hope");
		indexer.submit(study(4, "nothing"));
		assertEquals(1, count(study(4, "nothing"), "hope"));
	}

	@Test
	void whatWasIndexedIsThereForTheNextTime() throws Exception {
		count(study(0, "some hope"), "hope");
		indexer.close().join();
		try (StudyIndex index = StudyIndex.open(folder)) {
			assertEquals(1, index.search("hope", SearchOptions.DEFAULT, null).total());
		}
	}

	@Test
	void aFolderInUseElsewhereDoesNotKeepAnyoneFromSearching() throws Exception {
		try (StudyIndex other = StudyIndex.open(folder)) {
			other.update(study(0, "other"), null);
			assertEquals(1, count(study(0, "some hope"), "hope"));
			assertEquals(2, count(study(1, "hope and hope"), "hope"));
			assertEquals(0, other.search("hope", SearchOptions.DEFAULT, null).total());
		}
	}

	@Test
	void waitingCanBeCancelled() {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> {
			for (int version = 0; version < 100; version++) {
				indexer.await(study(version, "hope ".repeat(10_000)), cancelled);
			}
		});
	}

	@Test
	void aClosedStudyIsNotSearched() {
		indexer.close();
		assertThrows(OperationCanceledException.class,
				() -> indexer.await(study(0, "hope"), new NullProgressMonitor()));
	}

	private int count(StudySnapshot study, String query) throws Exception {
		return indexer.await(study, new NullProgressMonitor()).search(query, SearchOptions.DEFAULT, null).total();
	}

	private static StudySnapshot study(long version, String text) {
		SourceData source = new SourceData("s", "s", "S", text, "en", List.of(), List.of());
		return new StudySnapshot("study", "Study", version, List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(source), List.of(), List.of());
	}
}
