package org.themewright.core.deidentify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.SourceData;

/**
 * Finds where names stand in texts: as whole words, whatever the case, as possessives and plurals, and as parts of words
 * with hyphens. Where a longer name begins at the same place as a shorter one, it is the longer. Immutable; any thread may
 * use it.
 *
 * @since 1.0
 */
public final class Occurrences {

	/** By the first letter; longer names before shorter ones. */
	private final Map<Integer, List<NamePattern>> patterns = new HashMap<>();

	/** @param entries the names and what is to stand for them, not null */
	public Occurrences(Collection<PseudonymEntry> entries) {
		entries.stream().sorted((a, b) -> b.realName().length() - a.realName().length()).map(NamePattern::new)
				.forEach(each -> patterns.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each));
	}

	/**
	 * Finds the names in all transcripts of a study.
	 *
	 * @param study   the study, not null
	 * @param monitor for progress and cancel, or null
	 * @return the places, by transcript in the order of the study, then by offset; none overlaps another
	 * @throws OperationCanceledException if cancelled
	 */
	public List<Occurrence> in(StudySnapshot study, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, study.sources().size());
		List<Occurrence> result = new ArrayList<>();
		for (SourceData source : study.sources()) {
			progress.split(1);
			forEach(source.text(), source.language(), (entry, match) -> {
				if (source.turnAt(match.name().start()) == source.turnAt(match.name().end() - 1)) {
					result.add(occurrence(source, entry, match));
				}
			});
		}
		return result;
	}

	private static Occurrence occurrence(SourceData source, PseudonymEntry entry, NamePattern.Match match) {
		return new Occurrence(entry, source.id(), match.name(), match.suffix(),
				source.text().substring(match.name().start(), match.suffix().end()), match.pseudonym(), match.ending(),
				match.form(), match.certain());
	}

	/** Returns a text with all names replaced; the same one when there are none. */
	String replaced(String text) {
		StringBuilder result = new StringBuilder();
		int[] end = { 0 };
		forEach(text, null, (entry, match) -> {
			result.append(text, end[0], match.name().start()).append(match.pseudonym()).append(match.ending());
			end[0] = match.suffix().end();
		});
		return end[0] == 0 ? text : result.append(text, end[0], text.length()).toString();
	}

	/** Tells of each place in a text, in order. */
	private void forEach(String text, String language, BiConsumer<PseudonymEntry, NamePattern.Match> found) {
		boolean inWord = false;
		int next = 0;
		for (int offset = 0; offset < text.length(); offset = next) {
			int c = text.codePointAt(offset);
			next = offset + Character.charCount(c);
			boolean wordPart = Words.isWordPart(c);
			if (!(inWord && wordPart)) {
				for (NamePattern each : patterns.getOrDefault(NamePattern.key(c), List.of())) {
					NamePattern.Match match = each.at(text, offset, language);
					if (match != null) {
						found.accept(each.entry(), match);
						next = match.suffix().end();
						break;
					}
				}
			}
			inWord = Words.isWordPartBefore(text, next);
		}
	}
}
