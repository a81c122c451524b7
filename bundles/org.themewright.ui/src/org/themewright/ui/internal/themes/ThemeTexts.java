package org.themewright.ui.internal.themes;

import java.util.ArrayList;
import java.util.List;

import org.themewright.model.Named;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.ui.StudyLabels;

/** Themes as text for other programs. */
final class ThemeTexts {

	private ThemeTexts() {
	}

	/**
	 * @param theme a theme
	 * @return the names from the top down to it
	 */
	static String path(Theme theme) {
		String name = StudyLabels.text(theme);
		return theme.eContainer() instanceof Theme parent ? path(parent) + " > " + name : name; //$NON-NLS-1$
	}

	/**
	 * @param study the study
	 * @param rows the numbers
	 * @return the rows of a table of all themes, the first with the headings
	 */
	static List<List<?>> table(Study study, ThemeRows rows) {
		List<List<?>> result = new ArrayList<>();
		result.add(List.of(Messages.theme, Messages.state, Messages.idea, Messages.gathers, Messages.codes,
				Messages.codings, Messages.participants, Messages.keyQuotes, Messages.contraryCases));
		for (Theme theme : StudyObjects.allThemes(study.getCodebook())) {
			result.add(List.of(path(theme), ThemesTree.state(theme), theme.getIdea() == null ? "" : theme.getIdea(), //$NON-NLS-1$
					String.join("; ", theme.getCodes().stream().map(Named::getName).map(String::valueOf).toList()), //$NON-NLS-1$
					ThemeRows.codes(theme), rows.codings(theme), rows.participants(theme), rows.keyQuotes(theme),
					rows.contraryCases(theme)));
		}
		return result;
	}
}
