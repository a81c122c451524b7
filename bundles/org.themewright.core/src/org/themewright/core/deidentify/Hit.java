package org.themewright.core.deidentify;

import org.themewright.core.deidentify.Proposal.Category;
import org.themewright.core.deidentify.Proposal.Reason;
import org.themewright.core.text.TextRange;

/** One place in one text that a rule found. */
record Hit(TextRange range, Category category, double confidence, Reason reason) {
}
