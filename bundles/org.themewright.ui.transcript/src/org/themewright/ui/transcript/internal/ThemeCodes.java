package org.themewright.ui.transcript.internal;

import java.util.LinkedHashSet;
import java.util.Set;

import org.themewright.model.Code;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;

/** The codes that stand behind a theme. */
final class ThemeCodes {

	private ThemeCodes() {
	}

	/** The codes that a theme and its sub-themes gather, with their sub-codes; a new set. */
	static Set<Code> of(Theme theme) {
		Set<Code> result = new LinkedHashSet<>();
		theme.getCodes().forEach(code -> result.addAll(StudyObjects.withSubcodes(code)));
		theme.getThemes().forEach(below -> result.addAll(of(below)));
		return result;
	}
}
