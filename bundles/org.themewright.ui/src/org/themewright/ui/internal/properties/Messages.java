package org.themewright.ui.internal.properties;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.properties.messages", Messages.class); //$NON-NLS-1$
	}

	public static String about;
	public static String approvedBy;
	public static String approvedOn;
	public static String arrow;
	public static String attributeTaken;
	public static String author;
	public static String boundaryExample;
	public static String change;
	public static String changeLink;
	public static String choices;
	public static String choicesHint;
	public static String choicesNeeded;
	public static String chooseTitle;
	public static String code;
	public static String codes;
	public static String codesOfTheme;
	public static String coding;
	public static String collected;
	public static String colour;
	public static String colourTitle;
	public static String consent;
	public static String consentGiven;
	public static String consentUnknown;
	public static String consentWithdrawn;
	public static String createAttribute;
	public static String created;
	public static String createdBy;
	public static String dataHandling;
	public static String date;
	public static String dateHint;
	public static String definition;
	public static String description;
	public static String diagram;
	public static String edge;
	public static String ethics;
	public static String example;
	public static String exampleHint;
	public static String freeText;
	public static String fromTo;
	public static String group;
	public static String idea;
	public static String imported;
	public static String initials;
	public static String interviewer;
	public static String label;
	public static String language;
	public static String limits;
	public static String many;
	public static String memo;
	public static String modified;
	public static String name;
	public static String nameInText;
	public static String needed;
	public static String newAttribute;
	public static String newAttributeTitle;
	public static String newCode;
	public static String newQuestion;
	public static String no;
	public static String nobody;
	public static String none;
	public static String notDate;
	public static String notNumber;
	public static String notWeight;
	public static String note;
	public static String nothing;
	public static String origin;
	public static String otherColour;
	public static String otherRole;
	public static String participant;
	public static String participants;
	public static String participantsOfTranscript;
	public static String position;
	public static String pseudonym;
	public static String question;
	public static String questions;
	public static String quote;
	public static String quotesAllowed;
	public static String reference;
	public static String researcher;
	public static String retention;
	public static String role;
	public static String selected;
	public static String size;
	public static String sizeOf;
	public static String sizeOfDiagram;
	public static String speakers;
	public static String standsFor;
	public static String state;
	public static String stateCandidate;
	public static String stateFinal;
	public static String study;
	public static String subthemes;
	public static String supports;
	public static String theme;
	public static String title;
	public static String transcript;
	public static String type;
	public static String typeChoice;
	public static String typeDate;
	public static String typeNumber;
	public static String typeText;
	public static String typeYesNo;
	public static String weight;
	public static String whenNotToUse;
	public static String whenToUse;
	public static String whoSpeaks;
	public static String written;
	public static String yes;

	private Messages() {
	}
}
