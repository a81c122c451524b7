package org.themewright.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;

/** The life of an index: kept, brought up to date, thrown away and made anew. */
class StudyIndexTest {

	@TempDir
	private Path temp;

	private static StudyBuilder study() {
		return new StudyBuilder().people("Kim").researcher("Ann Lee", "AL").code("Hope", null).code("Work", null)
				.transcript("One", StudyBuilder.interviewer("What gives hope?"), StudyBuilder.participant("Kim", "Friends."))
				.text("Two", "Hope in two").text("Three", "No words of that kind");
	}

	private static List<String> hits(StudyIndex index, String query) throws Exception {
		return index.search(query, SearchOptions.DEFAULT, null).hits().stream()
				.map(each -> each.name() + ":" + each.start() + "-" + each.end()).toList();
	}

	private StudyIndex open() throws StudyException {
		return StudyIndex.open(temp.resolve("cache"));
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(temp.resolve("cache/search"))) {
			return files.filter(each -> !each.endsWith("write.lock")).sorted().toList();
		}
	}

	@Test
	void isKept() throws Exception {
		try (StudyIndex index = open()) {
			assertEquals(List.of(), hits(index, "hope"));
			assertEquals(3, index.update(study().build(), null));
			assertEquals(List.of("One:11-15", "Two:0-4"), hits(index, "hope"));
		}
		try (StudyIndex index = open()) {
			assertEquals(List.of("One:11-15", "Two:0-4"), hits(index, "hope"));
			assertEquals(0, index.update(study().build(), null));
		}
	}

	@Test
	void readsOnlyWhatChanged() throws Exception {
		try (StudyIndex index = open()) {
			index.update(study().build(), null);
			assertEquals(1, index.update(study().text("Four", "more hope").build(), null));
			assertEquals(List.of("One:11-15", "Two:0-4", "Four:5-9"), hits(index, "hope"));
			assertEquals(1, index.update(study().remove("Two").text("Two", "In two there is hope").build(), null));
			assertEquals(List.of("One:11-15", "Two:16-20"), hits(index, "hope"));
			assertEquals(0, index.update(study().remove("Two").build(), null));
			assertEquals(List.of("One:11-15"), hits(index, "hope"));
			assertEquals(1, index.update(study().build(), null));
			assertEquals(List.of("One:11-15", "Two:0-4"), hits(index, "hope"));
		}
	}

	@Test
	void followsCodings() throws Exception {
		try (StudyIndex index = open()) {
			index.update(study().build(), null);
			assertEquals(1, index.update(study().coding("Two", "Hope in", "Hope", "Ann Lee").build(), null));
			assertEquals(List.of("Two:0-7"), hits(index, "code:hope"));
			assertEquals(1, index.update(study().coding("Two", "Hope in", "Work", "Ann Lee").build(), null));
			assertEquals(List.of(), hits(index, "code:hope"));
			assertEquals(List.of("Two:0-7"), hits(index, "code:work"));
			assertEquals(1, index.update(study().build(), null));
			assertEquals(List.of(), hits(index, "code:work"));
		}
	}

	@Test
	void followsNamesAndOrderWithoutReadingSources() throws Exception {
		StudyBuilder before = new StudyBuilder().researcher("Ann Lee", "AL").code("Hope", null).code("Work", null)
				.text("One", "hope").text("Two", "hope").coding("One", "hope", "Work", "Ann Lee");
		StudyBuilder after = new StudyBuilder().researcher("Ann Lee", "AL").code("Hope", null).code("Work", "Hope")
				.text("Two", "hope").text("One", "hope").coding("One", "hope", "Work", "Ann Lee");
		try (StudyIndex index = open()) {
			index.update(before.build(), null);
			assertEquals(List.of(), hits(index, "code:hope"));
			assertEquals(0, index.update(after.build(), null));
			assertEquals(List.of("Two:0-4", "One:0-4"), hits(index, "hope"));
			assertEquals(List.of("One:0-4"), hits(index, "code:hope"));
		}
	}

	@Test
	void speakersAndLanguageCount() throws Exception {
		try (StudyIndex index = open()) {
			index.update(study().build(), null);
			assertEquals(1, index.update(study().remove("One").transcript("One",
					StudyBuilder.participant("Kim", "What gives hope?"), StudyBuilder.participant("Kim", "Friends.")).build(),
					null));
			assertEquals(List.of("One:11-15"), hits(index, "hope speaker:kim"));
			index.update(study().build(), null);
			assertEquals(1, index.update(study().remove("Two").text("Two", "sv", "Hope in two").build(), null));
		}
	}

	@Test
	void aDeletedFolderIsMadeAnew() throws Exception {
		try (StudyIndex index = open()) {
			index.update(study().build(), null);
			for (Path file : files()) {
				Files.delete(file);
			}
			Files.deleteIfExists(temp.resolve("cache/search/write.lock"));
			Files.delete(temp.resolve("cache/search"));
			index.update(study().text("Four", "hope").build(), null);
			assertEquals(List.of("One:11-15", "Two:0-4", "Four:0-4"), hits(index, "hope"));
		}
		try (StudyIndex index = open()) {
			assertEquals(List.of("One:11-15", "Two:0-4", "Four:0-4"), hits(index, "hope"));
		}
	}

	@Test
	void anyDamagedFileIsFoundAndTheIndexMadeAnew() throws Exception {
		try (StudyIndex index = open()) {
			index.update(study().build(), null);
		}
		List<byte[]> whole = new ArrayList<>();
		List<Path> files = files();
		for (Path file : files) {
			whole.add(Files.readAllBytes(file));
		}
		assertTrue(files.size() >= 3);
		for (int i = 0; i < files.size(); i++) {
			byte[] bytes = whole.get(i);
			for (int damage = 0; damage < 4; damage++) {
				byte[] damaged = switch (damage) {
					case 0 -> new byte[0];
					case 1 -> Arrays.copyOf(bytes, bytes.length / 2);
					case 2 -> Arrays.copyOf(bytes, bytes.length - 1);
					default -> {
						byte[] flipped = bytes.clone();
						flipped[bytes.length / 2] ^= 0x10;
						yield flipped;
					}
				};
				restore(files, whole);
				Files.write(files.get(i), damaged);
				rebuilt(files.get(i) + " damaged in way " + damage);
			}
			restore(files, whole);
			Files.delete(files.get(i));
			rebuilt(files.get(i) + " deleted");
		}
	}

	private void restore(List<Path> files, List<byte[]> whole) throws IOException {
		for (Path each : files()) {
			Files.delete(each);
		}
		for (int i = 0; i < files.size(); i++) {
			Files.write(files.get(i), whole.get(i));
		}
	}

	private void rebuilt(String how) throws Exception {
		try (StudyIndex index = open()) {
			assertEquals(List.of(), hits(index, "hope"), how);
			assertEquals(3, index.update(study().build(), null), how);
			assertEquals(List.of("One:11-15", "Two:0-4"), hits(index, "hope"), how);
		}
		try (StudyIndex index = open()) {
			assertEquals(List.of("One:11-15", "Two:0-4"), hits(index, "hope"), how);
		}
	}

	@Test
	void filesThatAreCutWhileInUseAreMadeAnew() throws Exception {
		try (StudyIndex index = open()) {
			index.update(study().build(), null);
			for (Path file : files()) {
				try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
					channel.truncate(0);
				}
			}
			try {
				hits(index, "hope");
			} catch (StudyException e) {
				assertTrue(e.getMessage().contains("made anew"), e.getMessage());
			}
			index.update(study().text("Four", "hope").build(), null);
			assertEquals(List.of("One:11-15", "Two:0-4", "Four:0-4"), hits(index, "hope"));
		}
	}

	@Test
	void filesThatAreDeletedWhileInUseAreMadeAnew() throws Exception {
		try (StudyIndex index = open()) {
			index.update(study().build(), null);
			for (Path file : files()) {
				Files.delete(file);
			}
			index.update(study().text("Four", "hope").build(), null);
			assertEquals(List.of("One:11-15", "Two:0-4", "Four:0-4"), hits(index, "hope"));
		}
	}

	@Test
	void anIndexOfAnotherVersionIsMadeAnew() throws Exception {
		try (StudyIndex index = open()) {
			index.update(study().build(), null);
		}
		try (FSDirectory directory = FSDirectory.open(temp.resolve("cache/search"))) {
			Map<String, String> data;
			try (DirectoryReader reader = DirectoryReader.open(directory)) {
				data = new HashMap<>(reader.getIndexCommit().getUserData());
			}
			assertTrue(data.keySet().containsAll(List.of("schema", "analysis", "lucene")));
			data.put("schema", "0");
			try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
				writer.setLiveCommitData(data.entrySet());
			}
		}
		rebuilt("other schema");
	}

	@Test
	void whatIsNoIndexIsReplacedInItsOwnFolderOnly() throws Exception {
		Files.createDirectories(temp.resolve("cache/search"));
		Files.writeString(temp.resolve("cache/search/segments_1"), "nonsense");
		Files.writeString(temp.resolve("cache/picture"), "of another cache");
		rebuilt("nonsense");
		assertEquals("of another cache", Files.readString(temp.resolve("cache/picture")));
	}

	@Test
	void aFolderThatCannotBeIsNamed() throws Exception {
		Files.writeString(temp.resolve("cache"), "a file");
		StudyException refused = assertThrows(StudyException.class, this::open);
		assertTrue(refused.getMessage().contains("cache"));
	}

	@Test
	void twoOnOneFolderSeeWhatTheOtherWrote() throws Exception {
		try (StudyIndex one = open(); StudyIndex other = open()) {
			one.update(study().build(), null);
			other.update(study().remove("Two").build(), null);
			assertEquals(List.of("One:11-15"), hits(other, "hope"));
			one.update(study().text("Four", "hope").build(), null);
			assertEquals(List.of("One:11-15", "Two:0-4", "Four:0-4"), hits(one, "hope"));
		}
	}

	@Test
	void anIndexInUseIsLeftAlone() throws Exception {
		try (StudyIndex index = open()) {
			index.update(study().build(), null);
			try (FSDirectory directory = FSDirectory.open(temp.resolve("cache/search"));
					IndexWriter other = new IndexWriter(directory, new IndexWriterConfig())) {
				assertTrue(other.isOpen());
				assertThrows(StudyException.class, () -> index.update(study().text("Four", "hope").build(), null));
			}
			assertEquals(List.of("One:11-15", "Two:0-4"), hits(index, "hope"));
			index.update(study().text("Four", "hope").build(), null);
			assertEquals(3, hits(index, "hope").size());
		}
	}

	@Test
	void cancelledItStaysAsItWas() throws Exception {
		try (StudyIndex index = open()) {
			index.update(study().build(), null);
			NullProgressMonitor monitor = new NullProgressMonitor() {
				@Override
				public void subTask(String name) {
					setCanceled(name.equals("Five"));
				}
			};
			StudyBuilder grown = study().text("Four", "hope").text("Five", "hope").text("Six", "hope");
			assertThrows(OperationCanceledException.class, () -> index.update(grown.build(), monitor));
			assertEquals(List.of("One:11-15", "Two:0-4"), hits(index, "hope"));
			assertEquals(3, index.update(grown.build(), null));
			assertEquals(5, hits(index, "hope").size());
			monitor.setCanceled(true);
			assertThrows(OperationCanceledException.class, () -> index.search("hope", SearchOptions.DEFAULT, monitor));
		}
	}

	@Test
	void searchesGoOnWhileItIsUpdated() throws Exception {
		try (StudyIndex index = open()) {
			index.update(study().build(), null);
			AtomicBoolean done = new AtomicBoolean();
			List<Throwable> failures = new ArrayList<>();
			Thread searcher = new Thread(() -> {
				while (!done.get()) {
					try {
						int total = index.search("hope", SearchOptions.DEFAULT, null).total();
						assertTrue(total == 2 || total == 3, () -> "hits: " + total);
					} catch (Exception | AssertionError e) {
						failures.add(e);
						return;
					}
				}
			});
			searcher.start();
			for (int i = 0; i < 30; i++) {
				index.update(i % 2 == 0 ? study().text("Four", "hope").build() : study().build(), null);
			}
			done.set(true);
			searcher.join();
			assertEquals(List.of(), failures);
		}
	}

	@Test
	void oneIndexServesOneStudyAfterTheOther() throws Exception {
		try (StudyIndex index = StudyIndex.inMemory()) {
			index.update(study().build(), null);
			index.update(new StudyBuilder().text("Other", "hope").build(), null);
			assertEquals(List.of("Other:0-4"), hits(index, "hope"));
			index.update(new StudyBuilder().build(), null);
			assertEquals(List.of(), hits(index, "hope"));
		}
	}

	@Test
	void closedItIsOfNoUse() throws Exception {
		StudyIndex index = open();
		index.close();
		index.close();
		assertThrows(IllegalStateException.class, () -> index.update(study().build(), null));
		assertThrows(IllegalStateException.class, () -> index.search("hope", SearchOptions.DEFAULT, null));
		assertFalse(Files.exists(temp.resolve("cache/study.xml")));
	}

	@Test
	void oddTextsAndRangesAreIndexed() throws Exception {
		String lone = "\uD83D hope \uDE00";
		StudyBuilder odd = new StudyBuilder().text("Empty", "").text("Long", "x".repeat(70_000) + " hope " + "a-".repeat(40_000) + "b")
				.text("Lone", lone).text("Controls", "\u0000\u0007hope\u2028hope");
		try (StudyIndex index = open()) {
			index.update(odd.build(), null);
			assertEquals(4, hits(index, "hope").size());
			assertEquals(1, hits(index, "x".repeat(3000)).size());
		}
	}
}
