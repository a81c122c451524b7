package org.themewright.ui.internal.codings;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.themewright.model.Round;

/**
 * How somebody wants to see the codings of a study. Immutable.
 *
 * @param filter which codings are shown
 * @param blind whether what others coded is hidden, even without a blind round
 * @param openedRound id of the blind round in which it is shown all the same; empty for none
 * @param byResearcher whether colours are those of researchers and not of codes
 * @param linked whether only what is selected in the codebook is shown
 */
public record CodingDisplay(CodingFilter filter, boolean blind, String openedRound, boolean byResearcher,
		boolean linked) {

	/** Shows everything, coloured by code. */
	public static final CodingDisplay DEFAULT = new CodingDisplay(CodingFilter.ALL, false, "", false, false); //$NON-NLS-1$

	private static final String PARTS = "|"; //$NON-NLS-1$
	private static final String ITEMS = " "; //$NON-NLS-1$
	private static final String BLIND = "blind"; //$NON-NLS-1$
	private static final String BY_RESEARCHER = "byResearcher"; //$NON-NLS-1$
	private static final String LINKED = "linked"; //$NON-NLS-1$

	/** @param value which codings are shown */
	public CodingDisplay withFilter(CodingFilter value) {
		return new CodingDisplay(value, blind, openedRound, byResearcher, linked);
	}

	/** @param value whether colours are those of researchers */
	public CodingDisplay withByResearcher(boolean value) {
		return new CodingDisplay(filter, blind, openedRound, value, linked);
	}

	/** @param value whether only what is selected in the codebook is shown */
	public CodingDisplay withLinked(boolean value) {
		return new CodingDisplay(filter, blind, openedRound, byResearcher, value);
	}

	/**
	 * @param round the round that counts, or null
	 * @return whether what others coded is hidden
	 */
	public boolean isBlindIn(Round round) {
		return blind || round != null && round.isBlind() && !Objects.equals(round.getId(), openedRound);
	}

	/**
	 * @param round the round that counts, or null
	 * @return hides what others coded when it is shown, and shows it when it is hidden
	 */
	public CodingDisplay withBlindSwitched(Round round) {
		boolean wanted = !isBlindIn(round);
		boolean ofRound = round != null && round.isBlind();
		String opened = ofRound && !wanted && round.getId() != null ? round.getId() : ""; //$NON-NLS-1$
		return new CodingDisplay(filter, wanted && !ofRound, opened, byResearcher, linked);
	}

	/** @return this as text that {@link #decoded} reads */
	public String encoded() {
		return String.join(PARTS, (blind ? BLIND + ITEMS : "") + (byResearcher ? BY_RESEARCHER + ITEMS : "") //$NON-NLS-1$ //$NON-NLS-2$
				+ (linked ? LINKED : ""), openedRound, joined(filter.hiddenCodes()), joined(filter.hiddenResearchers())); //$NON-NLS-1$
	}

	private static String joined(Set<String> ids) {
		return String.join(ITEMS, new TreeSet<>(ids));
	}

	/**
	 * @param text what {@link #encoded} made; anything else is {@link #DEFAULT}
	 * @return the display
	 */
	public static CodingDisplay decoded(String text) {
		String[] parts = text.split("\\|", -1); //$NON-NLS-1$
		if (parts.length != 4) {
			return DEFAULT;
		}
		Set<String> switches = items(parts[0]);
		return new CodingDisplay(new CodingFilter(items(parts[2]), items(parts[3])), switches.contains(BLIND), parts[1],
				switches.contains(BY_RESEARCHER), switches.contains(LINKED));
	}

	private static Set<String> items(String text) {
		return Arrays.stream(text.split(ITEMS)).filter(each -> !each.isEmpty()).collect(Collectors.toSet());
	}
}
