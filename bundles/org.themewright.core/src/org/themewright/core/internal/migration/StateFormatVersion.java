package org.themewright.core.internal.migration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
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

	private static final Map<String, String> PROLOG = Map.of(
			"<?", "?>", //$NON-NLS-1$ //$NON-NLS-2$
			"<!--", "-->"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Pattern NAME = Pattern.compile("<[\\w:.-]+"); //$NON-NLS-1$
	private static final Pattern ANY_ATTRIBUTE = Pattern
			.compile("\\s+([^\\s=<>/]+)\\s*=\\s*(?:\"[^\"]*+\"|'[^']*+')"); //$NON-NLS-1$

	@Override
	public void migrate(MigrationFiles files, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, files.getOlder().size());
		String attribute = " " + FormatVersions.ATTRIBUTE + "=\"" + (files.getVersion() + 1) + '"'; //$NON-NLS-1$ //$NON-NLS-2$
		for (Path file : files.getOlder()) {
			progress.split(1);
			String text = files.readText(file);
			Matcher name = NAME.matcher(text).region(firstElement(text), text.length());
			if (!name.lookingAt()) {
				throw new IOException(NLS.bind(Messages.noElement, file));
			}
			files.writeText(file, withAttribute(text, name.end(), attribute));
		}
	}

	private static String withAttribute(String text, int nameEnd, String attribute) {
		Matcher each = ANY_ATTRIBUTE.matcher(text).region(nameEnd, text.length());
		while (each.lookingAt()) {
			if (each.group(1).equals(FormatVersions.ATTRIBUTE)) {
				return text.substring(0, each.start()) + attribute + text.substring(each.end());
			}
			each.region(each.end(), text.length());
		}
		return text.substring(0, nameEnd) + attribute + text.substring(nameEnd);
	}

	/** Where the first element begins, after the declaration, comments and what else may come before it. */
	private static int firstElement(String text) {
		int at = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			String before = text.startsWith("<?", at) ? "<?" : "<!--"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (Character.isWhitespace(c) || c == '\uFEFF') {
				at++;
			} else if (text.startsWith(before, at)) {
				int end = text.indexOf(PROLOG.get(before), at);
				at = end < 0 ? text.length() : end + PROLOG.get(before).length();
			} else {
				return at;
			}
		}
		return at;
	}
}
