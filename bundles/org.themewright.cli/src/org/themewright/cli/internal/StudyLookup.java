package org.themewright.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.themewright.cli.InputException;
import org.themewright.model.Code;
import org.themewright.model.Named;
import org.themewright.model.Researcher;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;
import org.themewright.model.Transcript;

/**
 * Finds the objects that people name on the command line. An id beats a slug or path, that beats a name; among those of
 * one kind, one in the same case beats others. What is named by more than one is refused.
 */
public final class StudyLookup {

	private static final String PATH_SEPARATOR = "\\s*>\\s*"; //$NON-NLS-1$

	private final Study study;

	/** @param study an open study */
	public StudyLookup(Study study) {
		this.study = study;
	}

	/**
	 * @param name slug, name or id of a source
	 * @return the source
	 * @throws InputException if there is none, or more than one
	 */
	public Transcript source(String name) throws InputException {
		List<Transcript> all = StudyObjects.transcripts(study);
		return find(name, all, source -> Stream.of(source.getSlug()), Transcript::getSlug).orElseThrow(
				() -> new InputException(NLS.bind(Messages.noSource, name, known(all.stream().map(Transcript::getSlug)))));
	}

	/**
	 * @param name name, path or id of a code; a path is written {@code Work > Pay}
	 * @return the code, if there is one
	 * @throws InputException if there is more than one
	 */
	public Optional<Code> findCode(String name) throws InputException {
		String path = String.join(" > ", name.strip().split(PATH_SEPARATOR)); //$NON-NLS-1$
		return find(path, StudyObjects.allCodes(study.getCodebook()), code -> Stream.of(StudyObjects.path(code)),
				StudyObjects::path);
	}

	/**
	 * @param name name, path or id of a code
	 * @return the code
	 * @throws InputException if there is none, or more than one
	 */
	public Code code(String name) throws InputException {
		return findCode(name).orElseThrow(() -> new InputException(NLS.bind(Messages.noCode, name, known(
				StudyObjects.allCodes(study.getCodebook()).stream().map(StudyObjects::path)))));
	}

	/**
	 * @param name name, path or id of a theme; a path is written {@code Belonging > Being seen}
	 * @return the theme
	 * @throws InputException if there is none, or more than one
	 */
	public Theme theme(String name) throws InputException {
		String path = String.join(" > ", name.strip().split(PATH_SEPARATOR)); //$NON-NLS-1$
		List<Theme> all = StudyObjects.allThemes(study.getCodebook());
		return find(path, all, theme -> Stream.of(StudyObjects.path(theme)), StudyObjects::path).orElseThrow(
				() -> new InputException(NLS.bind(Messages.noTheme, name, known(all.stream().map(StudyObjects::path)))));
	}

	/**
	 * @param name name, initials or id of a researcher
	 * @return the researcher, if there is one
	 * @throws InputException if there is more than one
	 */
	public Optional<Researcher> findResearcher(String name) throws InputException {
		return find(name, study.getResearchers(),
				researcher -> Stream.of(researcher.getSlug(), researcher.getInitials()), Researcher::getSlug);
	}

	/**
	 * @param name name, initials or id of a researcher
	 * @return the researcher
	 * @throws InputException if there is none, or more than one
	 */
	public Researcher researcher(String name) throws InputException {
		return findResearcher(name).orElseThrow(() -> new InputException(NLS.bind(Messages.noResearcher, name,
				known(study.getResearchers().stream().map(Researcher::getName)))));
	}

	/**
	 * @param name slug, name or id of a diagram
	 * @return the diagram
	 * @throws InputException if there is none, or more than one
	 */
	public ThemeDiagram diagram(String name) throws InputException {
		return find(name, study.getDiagrams(), diagram -> Stream.of(diagram.getSlug()), ThemeDiagram::getSlug)
				.orElseThrow(() -> new InputException(NLS.bind(Messages.noDiagram, name,
						known(study.getDiagrams().stream().map(ThemeDiagram::getSlug)))));
	}

	/**
	 * @param <T> what is looked for
	 * @param name name or id of one of the objects
	 * @param all the objects
	 * @param message what to say when there is none; {0} is the name, {1} the names there are
	 * @return the object
	 * @throws InputException if there is none, or more than one
	 */
	public <T extends Named> T named(String name, List<T> all, String message) throws InputException {
		return find(name, all, each -> Stream.empty(), Named::getName).orElseThrow(
				() -> new InputException(NLS.bind(message, name, known(all.stream().map(Named::getName)))));
	}

	private static String known(Stream<String> names) {
		String all = names.limit(20).collect(Collectors.joining(", ")); //$NON-NLS-1$
		return all.isEmpty() ? Messages.none : all;
	}

	private static <T extends Named> Optional<T> find(String name, List<T> all,
			Function<T, Stream<String>> handles, Function<T, String> distinct)
			throws InputException {
		List<Predicate<T>> ways = List.of(each -> name.equals(each.getId()),
				each -> handles.apply(each).anyMatch(name::equals), each -> name.equals(each.getName()),
				each -> handles.apply(each).anyMatch(name::equalsIgnoreCase),
				each -> name.equalsIgnoreCase(each.getName()));
		for (Predicate<T> way : ways) {
			List<T> found = all.stream().filter(way).toList();
			if (found.size() > 1) {
				throw new InputException(NLS.bind(Messages.ambiguous, name,
						found.stream().map(each -> distinct.apply(each) + " (" + each.getId() + ")") //$NON-NLS-1$ //$NON-NLS-2$
								.collect(Collectors.joining(", ")))); //$NON-NLS-1$
			}
			if (!found.isEmpty()) {
				return Optional.of(found.getFirst());
			}
		}
		return Optional.empty();
	}
}
