package org.themewright.ui.internal.privacy;

import org.themewright.core.deidentify.Proposal.Category;
import org.themewright.core.deidentify.Proposal.Reason;

/** What proposals of the finder are called on the screen. */
final class ProposalTexts {

	private ProposalTexts() {
	}

	static String text(Category category) {
		return switch (category) {
		case PERSON -> Messages.categoryPerson;
		case PLACE -> Messages.categoryPlace;
		case ORGANISATION -> Messages.categoryOrganisation;
		case NATIONALITY -> Messages.categoryNationality;
		case EMAIL -> Messages.categoryEmail;
		case PHONE -> Messages.categoryPhone;
		case POSTCODE -> Messages.categoryPostcode;
		case DATE -> Messages.categoryDate;
		case AGE -> Messages.categoryAge;
		case WEB -> Messages.categoryWeb;
		case NUMBER -> Messages.categoryNumber;
		};
	}

	static String text(Reason reason) {
		return switch (reason) {
		case TITLE -> Messages.reasonTitle;
		case RELATION -> Messages.reasonRelation;
		case INTRODUCED -> Messages.reasonIntroduced;
		case SPEAKER -> Messages.reasonSpeaker;
		case FIRST_NAME -> Messages.reasonFirstName;
		case KNOWN_PLACE -> Messages.reasonKnownPlace;
		case PLACE_WORD -> Messages.reasonPlaceWord;
		case AFTER_PREPOSITION -> Messages.reasonAfterPreposition;
		case ORGANISATION_WORD -> Messages.reasonOrganisationWord;
		case KNOWN_NATIONALITY -> Messages.reasonKnownNationality;
		case INSIDE_SENTENCE -> Messages.reasonInsideSentence;
		case ELSEWHERE_INSIDE_SENTENCE -> Messages.reasonElsewhere;
		case FORM -> Messages.reasonForm;
		case FORM_AND_WORD -> Messages.reasonFormAndWord;
		};
	}
}
