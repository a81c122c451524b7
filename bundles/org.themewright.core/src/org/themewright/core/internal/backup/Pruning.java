package org.themewright.core.internal.backup;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.themewright.core.backup.Backup;
import org.themewright.core.backup.BackupPolicy;

/** Deletes the backups that a policy does not keep or that there is no space for. */
public final class Pruning {

	private final Inventory inventory;
	private final List<Backup> deletable;

	/** @param pinned ids of backups that must stay; the newest that is usable stays too */
	public Pruning(Inventory inventory, Set<String> pinned) {
		this.inventory = inventory;
		Backup newest = inventory.newest();
		deletable = new ArrayList<>(inventory.backups());
		deletable.removeIf(each -> each.equals(newest) || pinned.contains(each.id()));
	}

	/** Does it; returns whether any was deleted. */
	public boolean run(BackupPolicy policy, ZonedDateTime now, long free) throws IOException {
		int candidates = deletable.size();
		List<Backup> gone = new ArrayList<>(policy.expendable(inventory.backups(), now));
		gone.retainAll(deletable);
		deletable.removeAll(gone);
		inventory.delete(gone);
		long limit = policy.limit(free, inventory.used());
		while (inventory.needed() > limit && !deletable.isEmpty()) {
			inventory.delete(List.of(deletable.removeLast()));
		}
		inventory.sweep();
		return deletable.size() < candidates;
	}
}
