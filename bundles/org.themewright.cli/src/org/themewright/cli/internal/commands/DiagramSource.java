package org.themewright.cli.internal.commands;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.themewright.cli.InputException;
import org.themewright.cli.internal.StudyLookup;
import org.themewright.core.StudySession;
import org.themewright.diagram.generate.DataDiagrams;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.ThemeDiagram;

/** What a diagram is to be made from, as it is written after --generate. */
record DiagramSource(String kind, String of) {

	private static final Pattern FORM = Pattern.compile("(theme|participant):(.+)|(cooccurrence)(?::([1-9][0-9]{0,8}))?"); //$NON-NLS-1$
	private static final String THEME = "theme"; //$NON-NLS-1$
	private static final String PARTICIPANT = "participant"; //$NON-NLS-1$

	/** Reads what was written; null when it is of no form that is known. */
	static DiagramSource of(String written) {
		Matcher matcher = FORM.matcher(written);
		if (!matcher.matches()) {
			return null;
		}
		return matcher.group(1) != null ? new DiagramSource(matcher.group(1), matcher.group(2).strip())
				: new DiagramSource(matcher.group(3), matcher.group(4) == null ? "1" : matcher.group(4)); //$NON-NLS-1$
	}

	/** Makes the diagram. */
	ThemeDiagram create(StudySession session) throws InputException {
		Study study = session.getStudy();
		StudyLookup lookup = new StudyLookup(study);
		DataDiagrams generator = new DataDiagrams(session);
		return switch (kind) {
			case THEME -> generator.fromTheme(
					lookup.named(of, StudyObjects.allThemes(study.getCodebook()), Messages.diagramNoTheme));
			case PARTICIPANT -> generator
					.fromParticipant(lookup.named(of, study.getParticipants(), Messages.diagramNoParticipant));
			default -> generator.fromCooccurrence(List.of(), Integer.parseInt(of));
		};
	}
}
