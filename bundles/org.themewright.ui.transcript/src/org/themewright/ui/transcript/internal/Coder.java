package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.osgi.util.NLS;
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

	Coder(StudySession session, Transcript transcript, OpenStudies studies) {
		this.session = session;
		this.transcript = transcript;
		this.studies = studies;
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

	/** Makes the words themselves a code, or uses the code that is called like them. */
	Coding codeInVivo(TextRange range) {
		String name = inVivoName(range.in(transcript.getText()));
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

	/** The codes used last, the latest first. */
	List<Code> recent() {
		return RecentCodes.of(session.getStudy(), researcher(), RECENT);
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
