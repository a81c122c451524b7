package org.themewright.core.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.support.QuickTempDir;

/** The second name of a file, by which a save that failed is taken back. */
class RealDiskTest {

	@TempDir
	private Path temp;

	@TempDir(factory = QuickTempDir.class)
	private Path elsewhere;

	private Path file() throws IOException {
		Path file = Files.writeString(temp.resolve("file"), "words");
		Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_123L));
		return file;
	}

	private static Object key(Path file) throws IOException {
		return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
	}

	@Test
	void aSecondNameIsOfTheSameFile() throws IOException {
		Path file = file();
		Disk.REAL.link(file, temp.resolve("second"));
		assertEquals(key(file), key(temp.resolve("second")));
	}

	/** Between two file systems a file cannot have two names, as on some it never can. */
	@Test
	void aCopyInPlaceOfASecondNameDoesNotLookAsIfSomethingElseHadChangedIt() throws IOException {
		assumeFalse(Files.getFileStore(temp).equals(Files.getFileStore(elsewhere)), "there is one file system only");
		Path file = file();
		Path second = elsewhere.resolve("second");
		Disk.REAL.link(file, second);
		assertNotEquals(key(file), key(second));
		assertEquals("words", Files.readString(second));
		assertEquals(Files.getLastModifiedTime(file), Files.getLastModifiedTime(second));
	}
}
