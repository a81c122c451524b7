package org.themewright.core.deidentify;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.themewright.core.StudySession;
import org.themewright.core.deidentify.Leftover.Kind;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.model.Source;
import org.themewright.model.StudyPart;

/**
 * Finds what replacing names in a study leaves as it is. Backups are not told of: all of them hold what was there when they
 * were taken.
 *
 * @since 1.0
 */
public final class Leftovers {

	private Leftovers() {
	}

	/**
	 * Finds them; called on the thread that uses the study. No file is read.
	 *
	 * @param session the open study, not null
	 * @param plan    what is replaced, not null
	 * @return the files, in the order of the study
	 */
	public static List<Leftover> of(StudySession session, ReplacementPlan plan) {
		Set<String> changed = plan.occurrences().stream().map(Occurrence::sourceId).collect(Collectors.toSet());
		List<Leftover> result = new ArrayList<>();
		for (StudyPart part : session.getParts()) {
			Path file = session.getFile(part);
			if (file != null && isCalledBy(file, plan.entries())) {
				result.add(new Leftover(Kind.FILE_NAME, file));
			}
			Path original = part instanceof Source source ? session.getOriginalFile(source) : null;
			if (original != null) {
				Path relative = session.getFolder().relativize(original);
				if (changed.contains(part.getId())) {
					result.add(new Leftover(Kind.ORIGINAL, relative));
				} else if (isCalledBy(relative, plan.entries())) {
					result.add(new Leftover(Kind.FILE_NAME, relative));
				}
			}
		}
		return result;
	}

	private static boolean isCalledBy(Path file, Collection<PseudonymEntry> entries) {
		String path = plain(file.toString());
		return entries.stream().anyMatch(each -> path.contains(plain(each.realName())));
	}

	/** Words in lower-case ASCII where there is such a form, with one sign around each. */
	private static String plain(String name) {
		String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return '-' + ascii.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + '-'; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
