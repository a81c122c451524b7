package org.themewright.ui.internal.search;

import org.themewright.model.SpeakerRole;
import org.themewright.search.FacetCount;
import org.themewright.search.FacetField;
import org.themewright.search.FacetKey;

/** What fields and values that hits are counted by are called on the screen. */
final class FacetNames {

	private FacetNames() {
	}

	/** The name of a field, or of an attribute. */
	static String field(FacetKey key) {
		return switch (key.field()) {
			case SPEAKER -> Messages.facetSpeaker;
			case ROLE -> Messages.facetRole;
			case ATTRIBUTE -> key.attribute();
			case CODE -> Messages.facetCode;
			case RESEARCHER -> Messages.facetResearcher;
			case MONTH -> Messages.facetMonth;
			case SOURCE -> Messages.facetSource;
		};
	}

	/** The name of a value. */
	static String value(FacetCount count) {
		SpeakerRole role = count.key().field() == FacetField.ROLE
				? SpeakerRole.getByName(count.key().value()) : null;
		return role == null ? count.label() : Messages.formRoles.split("\n")[switch (role) { //$NON-NLS-1$
			case PARTICIPANT -> 1;
			case INTERVIEWER -> 2;
			case OTHER -> 3;
		}];
	}
}
