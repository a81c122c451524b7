package org.themewright.core.internal.migration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.internal.storage.FormatVersions;
import org.themewright.core.migration.MigrationFiles;
import org.themewright.core.migration.StudyMigration;

/** From format 1 to 2: every file says which format it is of. */
public final class StateFormatVersion implements StudyMigration {

	/** Skips the declaration and comments; ends after the name of the first element. */
	private static final Pattern FIRST_ELEMENT = Pattern
			.compile("\\A(?:\\s|<\\?.*?\\?>|<!--.*?-->)*<[\\w:.-]+", Pattern.DOTALL); //$NON-NLS-1$
	private static final Pattern VERSION = Pattern.compile("\\sformatVersion\\s*=\\s*(?:\"1\"|'1')"); //$NON-NLS-1$

	@Override
	public void migrate(MigrationFiles files, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, files.getOlder().size());
		String attribute = " " + FormatVersions.ATTRIBUTE + "=\"" + (files.getVersion() + 1) + '"'; //$NON-NLS-1$ //$NON-NLS-2$
		for (Path file : files.getOlder()) {
			progress.split(1);
			String text = files.readText(file);
			Matcher start = FIRST_ELEMENT.matcher(text);
			if (!start.find()) {
				throw new IOException(NLS.bind(Messages.noElement, file));
			}
			int end = text.indexOf('>', start.end());
			Matcher present = VERSION.matcher(text).region(start.end(), end < 0 ? text.length() : end);
			String migrated = present.find() ? text.substring(0, present.start()) + attribute + text.substring(present.end())
					: text.substring(0, start.end()) + attribute + text.substring(start.end());
			files.writeText(file, migrated);
		}
	}
}
