package org.themewright.core.internal.backup;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.themewright.core.backup.Backup;
import org.themewright.core.internal.files.FileProblems;

/** All backups of a study and what they take of the disk. */
public final class Inventory {

	private static final Comparator<Row> NEWEST_FIRST = Comparator.comparingLong(Row::number)
			.thenComparing(row -> row.backup().created()).thenComparing(row -> row.backup().id()).reversed();

	private final BackupFolder folder;
	private final Map<String, Long> sizes;
	private final Map<String, Use> uses = new HashMap<>();
	private final Map<String, Long> manifestSizes = new HashMap<>();
	private final List<Backup> backups;
	private long newestNumber;
	private boolean complete = true;

	/** How many backups name a content, and the last of them. */
	private static final class Use {
		private int count;
		private String id;
	}

	/** A backup and its place in their order, which is not known of damaged ones. */
	private record Row(long number, Backup backup) {
	}

	/** Looks at all manifests, one at a time, since together they may be large. */
	public Inventory(BackupFolder folder) throws IOException {
		this.folder = folder;
		// contents are looked at after the list: while a backup is taken it has all its contents when it is listed
		List<String> ids = folder.ids();
		sizes = folder.objects().sizes();
		List<Row> rows = new ArrayList<>();
		for (String id : ids) {
			try {
				manifestSizes.put(id, folder.size(id));
				rows.add(row(id));
			} catch (NoSuchFileException e) {
				// deleted since
				manifestSizes.remove(id);
			}
		}
		Map<String, Long> own = new HashMap<>(manifestSizes);
		uses.forEach((hash, use) -> {
			if (use.count == 1) {
				own.merge(use.id, sizes.getOrDefault(hash, 0L), Long::sum);
			}
		});
		backups = rows.stream().sorted(NEWEST_FIRST).map(row -> withOwn(row.backup(), own)).toList();
	}

	private Row row(String id) throws IOException {
		try {
			Manifest manifest = folder.read(id);
			Set<String> hashes = manifest.hashes();
			use(id, hashes);
			newestNumber = Math.max(newestNumber, manifest.number());
			long missing = hashes.stream().filter(hash -> !sizes.containsKey(hash)).count();
			return new Row(manifest.number(), new Backup(id, manifest.created(), manifest.reason(),
					manifest.studyName(), manifest.files().size(), manifest.bytes(), 0,
					missing == 0 ? null : Messages.bind(Messages.contentsMissing, missing)));
		} catch (BadBackupException e) {
			use(id, folder.mentioned(id));
			return unreadable(id, e.getMessage());
		} catch (NoSuchFileException e) {
			throw e;
		} catch (IOException e) {
			complete = false;
			return unreadable(id, Messages.bind(Messages.manifestUnreadable, FileProblems.reason(e)));
		}
	}

	private Row unreadable(String id, String problem) throws IOException {
		return new Row(-1, new Backup(id, folder.timeOf(id), null, null, 0, 0, 0, problem));
	}

	private void use(String id, Collection<String> hashes) {
		for (String hash : hashes) {
			Use use = uses.computeIfAbsent(hash, each -> new Use());
			use.count++;
			use.id = id;
		}
	}

	private static Backup withOwn(Backup backup, Map<String, Long> own) {
		return new Backup(backup.id(), backup.created(), backup.reason(), backup.studyName(), backup.files(),
				backup.bytes(), own.get(backup.id()), backup.problem());
	}

	/** All of them, the newest first, damaged ones last. */
	public List<Backup> backups() {
		return backups;
	}

	/** The newest that is usable; null when there is none. */
	public Backup newest() {
		return backups.stream().filter(Backup::isUsable).findFirst().orElse(null);
	}

	/** A number higher than that of any backup; a hostile one may have used them up. */
	public long nextNumber() {
		return Math.min(newestNumber + 1, Manifest.LAST);
	}

	/** What each content takes, named by a backup or not. */
	public Map<String, Long> sizes() {
		return sizes;
	}

	/** The bytes of all there is. */
	public long used() {
		return sum(sizes.values()) + sum(manifestSizes.values());
	}

	/** The bytes of the backups that are left after {@link #delete}. */
	long needed() {
		long contents = 0;
		for (String hash : uses.keySet()) {
			contents += sizes.getOrDefault(hash, 0L);
		}
		return contents + sum(manifestSizes.values());
	}

	private static long sum(Collection<Long> values) {
		return values.stream().mapToLong(Long::longValue).sum();
	}

	/** Takes backups off the list, here and on the disk. */
	public void delete(Collection<Backup> gone) throws IOException {
		for (Backup each : gone) {
			hashes(each.id()).forEach(hash -> {
				Use use = uses.get(hash);
				if (use != null && --use.count == 0) {
					uses.remove(hash);
				}
			});
			manifestSizes.remove(each.id());
		}
		folder.delete(gone.stream().map(Backup::id).toList());
	}

	private Collection<String> hashes(String id) throws IOException {
		try {
			return folder.read(id).hashes();
		} catch (BadBackupException e) {
			return folder.mentioned(id);
		} catch (IOException e) {
			// nothing was noted for it
			return List.of();
		}
	}

	/** Deletes the contents that no backup names, unless it is not known what one names. */
	public void sweep() throws IOException {
		if (complete) {
			folder.objects().deleteExcept(uses.keySet());
			folder.sweep();
		}
	}
}
