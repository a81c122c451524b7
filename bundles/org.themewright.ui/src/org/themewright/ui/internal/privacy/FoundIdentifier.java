package org.themewright.ui.internal.privacy;

import org.themewright.core.deidentify.Proposal;
import org.themewright.core.deidentify.Proposal.Place;

/**
 * One place of a proposal in the tree of proposals.
 *
 * @param proposal what it is a place of
 * @param place    where
 * @param source   the name of the transcript
 * @param context  the words with what stands around them
 */
record FoundIdentifier(Proposal proposal, Place place, String source, String context) {
}
