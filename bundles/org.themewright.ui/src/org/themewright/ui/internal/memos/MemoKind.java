package org.themewright.ui.internal.memos;

import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Memo;
import org.themewright.model.Participant;
import org.themewright.model.Source;
import org.themewright.model.Study;
import org.themewright.model.Theme;

/** What memos are about, to choose from. */
enum MemoKind {

	WORDS(Messages.kindWords), CODING(Messages.kindCoding), SOURCE(Messages.kindSource), CODE(Messages.kindCode),
	THEME(Messages.kindTheme), PARTICIPANT(Messages.kindParticipant), STUDY(Messages.kindStudy),
	OTHER(Messages.kindOther);

	private final String label;

	MemoKind(String label) {
		this.label = label;
	}

	/** What users read. */
	String label() {
		return label;
	}

	static MemoKind of(Memo memo) {
		return switch (memo.getAbout()) {
		case null -> STUDY;
		case Study study -> STUDY;
		case Coding coding -> CODING;
		case Source source -> memo.getStart() >= 0 ? WORDS : SOURCE;
		case Code code -> CODE;
		case Theme theme -> THEME;
		case Participant participant -> PARTICIPANT;
		default -> OTHER;
		};
	}
}
