package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.transcript.internal.text.RecentCodes;

/** Codes the shown transcript in the name of the researcher who works here. */
final class Coder {

	/** How many recent codes have keys. */
	static final int RECENT = 9;

	private static final int LONGEST_IN_VIVO = 60;

	private final StudySession session;
	private final Transcript transcript;
	private final OpenStudies studies;
	private final RecentCodes recent;

	Coder(StudySession session, Transcript transcript, OpenStudies studies) {
		this.session = session;
		this.transcript = transcript;
		this.studies = studies;
		recent = new RecentCodes(session.getStudy());
	}

	/** Follows a change of the study. */
	void follow(StudyChange change) {
		recent.follow(change);
	}

	/** Who codes; null when nobody was named yet. */
	Researcher researcher() {
		return studies.getResearcher(session);
	}

	/** Codes a range with each of some codes, as one step; returns the last coding. */
	Coding code(TextRange range, Collection<Code> codes) {
		Researcher researcher = studies.requireResearcher(session);
		CodingOperations operations = new CodingOperations(session);
		List<Coding> made = new ArrayList<>();
		session.execute(NLS.bind(Messages.Coder_code, names(codes)),
				() -> codes.forEach(code -> made.add(operations.code(transcript, range, code, researcher))));
		return made.getLast();
	}

	private static String names(Collection<Code> codes) {
		return String.join(", ", codes.stream().map(StudyLabels::text).toList()); //$NON-NLS-1$
	}

	/** Creates a code at the top of the codebook and codes a range with it, as one step. */
	Coding codeWithNew(TextRange range, String name) {
		Researcher researcher = studies.requireResearcher(session);
		List<Coding> made = new ArrayList<>();
		session.execute(NLS.bind(Messages.Coder_codeWithNew, name), () -> {
			Code code = new StudyOperations(session).createCode(null, name, null, researcher);
			made.add(new CodingOperations(session).code(transcript, range, code, researcher));
		});
		return made.getLast();
	}

	/** Makes the words themselves a code, or uses the code that is called like them, and codes a range with it. */
	Coding codeInVivo(TextRange words, TextRange range) {
		String name = inVivoName(words.in(transcript.getText()));
		for (Code each : StudyObjects.allCodes(session.getStudy().getCodebook())) {
			if (name.equalsIgnoreCase(each.getName())) {
				return code(range, List.of(each));
			}
		}
		return codeWithNew(range, name);
	}

	static String inVivoName(String words) {
		String line = words.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		if (line.length() <= LONGEST_IN_VIVO) {
			return line;
		}
		int cut = line.lastIndexOf(' ', LONGEST_IN_VIVO);
		int end = cut > LONGEST_IN_VIVO / 2 ? cut : LONGEST_IN_VIVO;
		return new TextRange(0, end).withoutSplitPairs(line).in(line).stripTrailing() + "\u2026"; //$NON-NLS-1$
	}

	/** Whether a coding was made by who works here. */
	boolean isOwn(Coding coding) {
		return StudyObjects.setOf(coding).getResearcher() == researcher();
	}

	/**
	 * Moves the ends of a coding.
	 *
	 * @param label what undo calls it, with a place for the name of the code
	 */
	void resize(Coding coding, TextRange range, String label) {
		session.execute(NLS.bind(label, StudyLabels.text(coding.getCode())),
				() -> new CodingOperations(session).move(coding, range));
	}

	/** Puts another code in the place of that of a coding. */
	void recode(Coding coding, Code code) {
		new CodingOperations(session).recode(coding, code);
	}

	/** Creates a code at the top of the codebook and puts it in the place of that of a coding, as one step. */
	void recodeWithNew(Coding coding, String name) {
		session.execute(NLS.bind(Messages.Coder_recodeWithNew, name), () -> new CodingOperations(session).recode(coding,
				new StudyOperations(session).createCode(null, name, null, researcher())));
	}

	/** Sets how strongly the code of a coding applies. */
	void setWeight(Coding coding, int weight) {
		new CodingOperations(session).setWeight(coding, weight);
	}

	/** The codes used last, the latest first. */
	List<Code> recent() {
		return recent.of(researcher(), RECENT);
	}

	/** Takes codings away. */
	void uncode(Collection<Coding> codings) {
		new CodingOperations(session).uncode(codings);
	}

	/** Sets the note on a coding. */
	void setMemo(Coding coding, String memo) {
		new CodingOperations(session).setMemo(coding, memo);
	}
}
