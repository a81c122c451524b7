package org.themewright.core.internal.migration;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudyException;
import org.themewright.core.internal.CoreLog;
import org.themewright.core.internal.files.FileProblems;
import org.themewright.core.internal.storage.FormatVersions;
import org.themewright.core.migration.MigrationFiles;

/** The migrations that plug-ins contribute, and how a copy of a study is brought to the present format by them. */
public final class StudyMigrations {

	/** The extension point. */
	public static final String POINT = "org.themewright.core.studyMigration"; //$NON-NLS-1$

	private final List<MigrationDescriptor> migrations = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();

	/** @param extensions the extension registry; null where core is used as a plain library: there are none then */
	public StudyMigrations(IExtensionRegistry extensions) {
		if (extensions != null) {
			for (IConfigurationElement element : extensions.getConfigurationElementsFor(POINT)) {
				add(element);
			}
		}
		migrations.sort(Comparator.comparingInt(MigrationDescriptor::from).thenComparing(MigrationDescriptor::id));
	}

	private void add(IConfigurationElement element) {
		try {
			migrations.add(new MigrationDescriptor(element));
		} catch (IllegalArgumentException e) {
			String problem = NLS.bind(Messages.badContribution, element.getContributor().getName(), e.getMessage());
			problems.add(problem);
			CoreLog.error(problem, e);
		}
	}

	/** What is wrong with contributions that are left out, naming the plug-in of each. */
	public List<String> getProblems() {
		return List.copyOf(problems);
	}

	/**
	 * Copies files of a study and brings the copies to the present format, one version after another.
	 *
	 * @param study the folder of the study, which is only read
	 * @param copy a folder for the copy, which is made
	 * @param files the files of the study that can be concerned, and where their content is
	 * @throws StudyException if a migration is missing or fails, and says which
	 */
	public void run(Path study, Path copy, Map<Path, Path> files, SubMonitor monitor) throws StudyException {
		try {
			for (Map.Entry<Path, Path> each : files.entrySet()) {
				Path target = copy.resolve(study.relativize(each.getKey()).toString());
				Files.createDirectories(target.getParent());
				Files.copy(each.getValue(), target);
			}
		} catch (IOException e) {
			throw FileProblems.cannotWrite(copy, e);
		}
		int oldest = oldest(copy);
		monitor.setWorkRemaining(Math.max(1, FormatVersions.CURRENT - oldest));
		for (int version = oldest; version < FormatVersions.CURRENT; version++) {
			step(study, copy, version, monitor.split(1));
		}
	}

	private static int oldest(Path copy) throws StudyException {
		return versions(copy).keySet().stream().min(Integer::compare).orElse(FormatVersions.CURRENT);
	}

	private void step(Path study, Path copy, int version, SubMonitor monitor) throws StudyException {
		List<Path> older = versions(copy).getOrDefault(version, List.of());
		if (older.isEmpty()) {
			return;
		}
		List<MigrationDescriptor> due = migrations.stream().filter(each -> each.from() == version).toList();
		if (due.isEmpty()) {
			throw new StudyException(study, NLS.bind(Messages.noMigration, version, version + 1));
		}
		monitor.setWorkRemaining(due.size());
		MigrationFiles files = new MigrationFiles(copy, older, version);
		try {
			for (MigrationDescriptor each : due) {
				each.migrate(files, monitor.split(1));
			}
		} catch (IOException e) {
			throw new StudyException(study,
					NLS.bind(Messages.failed, new Object[] { version, version + 1, e.getMessage() }), e);
		}
		Collection<Path> left = versions(copy).getOrDefault(version, List.of());
		if (!left.isEmpty()) {
			throw new StudyException(study, NLS.bind(Messages.failed, new Object[] { version, version + 1,
					NLS.bind(Messages.versionUnchanged, left.iterator().next()) }));
		}
	}

	/** The XML files by the version they say; relative and sorted. */
	private static Map<Integer, List<Path>> versions(Path copy) throws StudyException {
		Map<Integer, List<Path>> result = new TreeMap<>();
		try (var all = Files.walk(copy)) {
			all.filter(each -> each.getFileName().toString().endsWith(".xml")).sorted() //$NON-NLS-1$
					.forEach(each -> result.computeIfAbsent(FormatVersions.of(each), key -> new ArrayList<>())
							.add(copy.relativize(each)));
		} catch (IOException e) {
			throw FileProblems.cannotWrite(copy, e);
		}
		return result;
	}

	/** Deletes a copy that is not needed any more; nothing happens when there is none. */
	public static void delete(Path copy) throws IOException {
		if (!Files.exists(copy)) {
			return;
		}
		Files.walkFileTree(copy, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path folder, IOException problem) throws IOException {
				Files.delete(folder);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
