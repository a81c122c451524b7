package org.themewright.core.deidentify;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.privacy.PseudonymEntry.Kind;

/**
 * Proposes pseudonyms. Any thread may use it.
 *
 * @since 1.0
 */
public final class Pseudonyms {

	private Pseudonyms() {
	}

	/**
	 * Proposes what to call somebody or something: what stands for the name already or, where the name is a part of a longer
	 * one that has a pseudonym, for that one; else a number that is not in use, in brackets, so that readers see that the
	 * words are not the speaker's.
	 *
	 * @param name  the real name, not null
	 * @param kind  what it is of, not null
	 * @param known the entries of the pseudonym key and those that are about to get into it, not null
	 * @return the pseudonym
	 */
	public static String propose(String name, Kind kind, Collection<PseudonymEntry> known) {
		String wanted = folded(name);
		Optional<String> same = known.stream().filter(each -> folded(each.realName()).equals(wanted))
				.map(PseudonymEntry::pseudonym).findFirst();
		return same.or(() -> known.stream().filter(each -> each.kind() == kind && isPart(wanted, folded(each.realName())))
				.map(each -> partOf(each, wanted)).findFirst()).orElseGet(() -> next(kind, known));
	}

	private static String folded(String name) {
		return Words.folded(name.strip()).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean isPart(String name, String longer) {
		return (' ' + longer + ' ').contains(' ' + name + ' ');
	}

	/** Of a pseudonym with as many words as the name the one that stands at the same place, else the whole. */
	private static String partOf(PseudonymEntry entry, String name) {
		String[] words = folded(entry.realName()).split(" "); //$NON-NLS-1$
		String[] others = entry.pseudonym().split(" "); //$NON-NLS-1$
		for (int i = 0; i < words.length && words.length == others.length && entry.pseudonym().indexOf('[') < 0; i++) {
			if (words[i].equals(name)) {
				return others[i];
			}
		}
		return entry.pseudonym();
	}

	private static String next(Kind kind, Collection<PseudonymEntry> known) {
		Set<String> used = known.stream().map(PseudonymEntry::pseudonym).collect(Collectors.toSet());
		int number = 1;
		while (used.contains(MessageFormat.format(scheme(kind), number))) {
			number++;
		}
		return MessageFormat.format(scheme(kind), number);
	}

	private static String scheme(Kind kind) {
		return switch (kind) {
		case PERSON -> Messages.proposedPerson;
		case PLACE -> Messages.proposedPlace;
		case ORGANISATION -> Messages.proposedOrganisation;
		case OTHER -> Messages.proposedOther;
		};
	}
}
