package org.themewright.core.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which files a study has and where their content is: in place, or still waiting for a save to be finished. */
public final class StudyFiles {

	private final Path study;
	private final Map<Path, Path> moved;
	private final Set<Path> gone;

	private StudyFiles(Path study, Map<Path, Path> moved, Set<Path> gone) {
		this.study = study;
		this.moved = Map.copyOf(moved);
		this.gone = Set.copyOf(gone);
	}

	/** The files of a study, some of which have their content elsewhere or do not count. */
	public static StudyFiles of(Path study, Map<Path, Path> elsewhere, Set<Path> gone) {
		return new StudyFiles(study, elsewhere, gone);
	}

	/** Where to read the content of a file. */
	public Path content(Path file) {
		return gone.contains(file) ? study.resolve(Housekeeping.NAME).resolve("gone") //$NON-NLS-1$
				: moved.getOrDefault(file, file);
	}

	/** The regular files of a folder whose names have an ending, sorted; empty when there is no such folder. */
	public List<Path> list(Path folder, String suffix) throws IOException {
		Set<Path> result = new TreeSet<>(children(folder, moved.keySet()));
		if (Files.isDirectory(folder)) {
			try (var entries = Files.list(folder)) {
				entries.filter(Files::isRegularFile).forEach(result::add);
			}
		}
		result.removeAll(gone);
		result.removeIf(each -> !each.getFileName().toString().endsWith(suffix));
		return new ArrayList<>(result);
	}

	/** The folders in a folder, sorted; empty when there is no such folder. */
	public List<Path> listFolders(Path folder) throws IOException {
		Set<Path> result = new TreeSet<>(
				children(folder, moved.keySet().stream().map(Path::getParent).toList()));
		if (Files.isDirectory(folder)) {
			try (var entries = Files.list(folder)) {
				entries.filter(Files::isDirectory).forEach(result::add);
			}
		}
		return new ArrayList<>(result);
	}

	private static List<Path> children(Path folder, Collection<Path> paths) {
		return paths.stream().filter(each -> folder.equals(each.getParent())).toList();
	}
}
