package org.themewright.ui.internal.codebook;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.themewright.model.Code;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;

/**
 * What hangs on codes, and would go or be left behind with them.
 *
 * @param subcodes how many codes are below them
 * @param codings how many codings use them or a code below
 * @param themes how many themes gather one of them
 * @param diagrams how many diagrams show one of them
 */
record CodeUse(int subcodes, int codings, int themes, int diagrams) {

	static CodeUse of(Study study, Collection<Code> codes) {
		Set<Code> all = new HashSet<>();
		codes.forEach(code -> all.addAll(StudyObjects.withSubcodes(code)));
		long codings = study.getCodingSets().stream().flatMap(set -> set.getCodings().stream())
				.filter(coding -> all.contains(coding.getCode())).count();
		long themes = StudyObjects.allThemes(study.getCodebook()).stream()
				.filter(theme -> theme.getCodes().stream().anyMatch(all::contains)).count();
		long diagrams = study.getDiagrams().stream()
				.filter(diagram -> diagram.getNodes().stream().anyMatch(node -> all.contains(node.getSubject())))
				.count();
		return new CodeUse(all.size() - new HashSet<>(codes).size(), (int) codings, (int) themes, (int) diagrams);
	}
}
