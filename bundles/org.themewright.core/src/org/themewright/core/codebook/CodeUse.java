package org.themewright.core.codebook;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Memo;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;

/**
 * What hangs on codes, and would go or be left behind with them.
 *
 * @param subcodes how many codes are below them
 * @param codings how many codings use them or a code below
 * @param memos how many memos are about one of them
 * @param themes the themes that gather one of them
 * @param diagrams the diagrams that show one of them
 * @since 1.0
 */
public record CodeUse(int subcodes, int codings, int memos, List<Theme> themes, List<ThemeDiagram> diagrams) {

	/**
	 * Looks through the study once.
	 *
	 * @param study the study
	 * @param codes codes of it
	 * @return what hangs on them and on all that is below them
	 */
	public static CodeUse of(Study study, Collection<Code> codes) {
		return of(study, codes, coding -> true, memo -> true);
	}

	/**
	 * Looks through the study once, and counts only some of the codings and memos.
	 *
	 * @param study the study
	 * @param codes codes of it
	 * @param counts which codings count, e.g. in blind coding
	 * @param countsMemos which memos count
	 * @return what hangs on them and on all that is below them
	 */
	public static CodeUse of(Study study, Collection<Code> codes, Predicate<? super Coding> counts,
			Predicate<? super Memo> countsMemos) {
		Set<Code> all = new HashSet<>();
		codes.forEach(code -> all.addAll(StudyObjects.withSubcodes(code)));
		long codings = study.getCodingSets().stream().flatMap(set -> set.getCodings().stream())
				.filter(coding -> all.contains(coding.getCode()) && counts.test(coding)).count();
		long memos = study.getMemos().stream().filter(memo -> all.contains(memo.getAbout()) && countsMemos.test(memo))
				.count();
		List<Theme> themes = StudyObjects.allThemes(study.getCodebook()).stream()
				.filter(theme -> theme.getCodes().stream().anyMatch(all::contains)).toList();
		List<ThemeDiagram> diagrams = study.getDiagrams().stream()
				.filter(diagram -> diagram.getNodes().stream().anyMatch(node -> all.contains(node.getSubject()))).toList();
		return new CodeUse(all.size() - new HashSet<>(codes).size(), (int) codings, (int) memos, themes, diagrams);
	}

	/** @return whether nothing hangs on them */
	public boolean isNone() {
		return subcodes == 0 && codings == 0 && memos == 0 && themes.isEmpty() && diagrams.isEmpty();
	}
}
