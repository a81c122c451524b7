package org.themewright.ui.internal.studies;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IDialogSettingsProvider;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Remembers which studies were open and which were used lately. */
public final class RecentStudies {

	private static final String SECTION = "studies"; //$NON-NLS-1$
	private static final String RECENT = "recent"; //$NON-NLS-1$
	private static final String OPEN = "open"; //$NON-NLS-1$
	private static final int MOST = 10;

	private RecentStudies() {
	}

	/** The studies used lately that still exist, latest first. */
	public static List<Path> get() {
		return read(RECENT);
	}

	/** The studies that were open when the workbench was left. */
	public static List<Path> getOpen() {
		return read(OPEN);
	}

	static void add(Path folder) {
		List<Path> recent = new ArrayList<>(read(RECENT));
		recent.remove(folder);
		recent.add(0, folder);
		write(RECENT, recent.subList(0, Math.min(MOST, recent.size())));
	}

	static void setOpen(List<Path> folders) {
		write(OPEN, folders);
	}

	private static List<Path> read(String key) {
		String[] values = settings().getArray(key);
		List<Path> result = new ArrayList<>();
		for (String value : values == null ? new String[0] : values) {
			try {
				Path folder = Path.of(value);
				if (Files.isDirectory(folder)) {
					result.add(folder);
				}
			} catch (InvalidPathException e) {
				// settings edited by hand or brought from another system: such an entry is of no use
				continue;
			}
		}
		return result;
	}

	/** Writes at once: after a crash the studies have to come back, with what was not saved of them. */
	private static void write(String key, List<Path> folders) {
		settings().put(key, folders.stream().map(Path::toString).toArray(String[]::new));
		provider().saveDialogSettings();
	}

	private static IDialogSettings settings() {
		return DialogSettings.getOrCreateSection(provider().getDialogSettings(), SECTION);
	}

	private static IDialogSettingsProvider provider() {
		return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(RecentStudies.class));
	}
}
