package org.themewright.ui.internal.privacy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.themewright.core.StudySession;
import org.themewright.core.deidentify.IdentifierFinder;
import org.themewright.ui.internal.UiPlugin;

/**
 * The places that the user added to those that are known, for all studies, and what was ignored in a study. Both are kept in
 * the workspace: in the folder of the study they would tell what was taken out of the transcripts.
 */
final class IdentifierLists {

	private static final String NODE = UiPlugin.ID + "/identifiers"; //$NON-NLS-1$
	private static final String PLACES = "places"; //$NON-NLS-1$
	private static final String IGNORED = "ignored"; //$NON-NLS-1$

	private IdentifierLists() {
	}

	private static IEclipsePreferences node(String path) {
		return InstanceScope.INSTANCE.getNode(path);
	}

	private static IEclipsePreferences node(StudySession session) {
		return node(NODE + '/' + session.getStudy().getId());
	}

	static Set<String> places() {
		return read(node(NODE), PLACES);
	}

	static void setPlaces(Collection<String> places) {
		write(node(NODE), PLACES, places);
	}

	/** What is not proposed in a study, in the form of {@link IdentifierFinder#key}. */
	static Set<String> ignored(StudySession session) {
		return read(node(session), IGNORED);
	}

	static void setIgnored(StudySession session, Collection<String> words) {
		write(node(session), IGNORED,
				words.stream().map(IdentifierFinder::key).collect(Collectors.toCollection(LinkedHashSet::new)));
	}

	/** Ignores more words in a study. */
	static void ignore(StudySession session, Collection<String> words) {
		Set<String> all = new LinkedHashSet<>(ignored(session));
		all.addAll(words);
		setIgnored(session, all);
	}

	private static Set<String> read(IEclipsePreferences node, String key) {
		return node.get(key, "").lines().map(String::strip).filter(each -> !each.isEmpty()) //$NON-NLS-1$
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static void write(IEclipsePreferences node, String key, Collection<String> words) {
		node.put(key, String.join("\n", words)); //$NON-NLS-1$
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(IdentifierLists.class).error(e.getMessage(), e);
		}
	}
}
