package org.themewright.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.snapshot.StudySnapshot;

/**
 * Finds the objects of a study that people name. An id beats a path, initials or slug, that beats a name, and one in the
 * same case beats others.
 */
final class StudyNames {

	/** How many names a message lists. */
	private static final int LISTED = 20;

	/** An object: its id, its name, and another way to name it that is more often unique. */
	private record Named(String id, String name, String handle) {
	}

	private StudyNames() {
	}

	/** What is wrong with a name, as a phrase for people. */
	static final class UnknownNameException extends Exception {

		private static final long serialVersionUID = 1L;

		UnknownNameException(String message) {
			super(message);
		}
	}

	/**
	 * @param type  a type whose values are objects of the study
	 * @param given ids or names
	 * @return their ids, each once, in the order of the study
	 * @throws UnknownNameException if there is no such object, or more than one
	 */
	static List<String> ids(StudySnapshot study, ParameterType type, Collection<String> given)
			throws UnknownNameException {
		List<Named> all = all(study, type);
		Set<String> found = new LinkedHashSet<>();
		for (String each : given) {
			found.add(find(all, each));
		}
		return all.stream().map(Named::id).filter(found::contains).toList();
	}

	/** @return whether the study has one of some objects */
	static boolean hasAny(StudySnapshot study, ParameterType type, Collection<String> ids) {
		return all(study, type).stream().anyMatch(each -> ids.contains(each.id()));
	}

	/** @return the name of an object, or the id where there is none */
	static String name(StudySnapshot study, ParameterType type, String id) {
		return all(study, type).stream().filter(each -> each.id().equals(id)).map(Named::name).findFirst().orElse(id);
	}

	private static List<Named> all(StudySnapshot study, ParameterType type) {
		return switch (type) {
			case CODES -> study.codes().stream().map(each -> new Named(each.id(), each.name(), each.path())).toList();
			case THEMES -> study.themes().stream().map(each -> new Named(each.id(), each.name(), each.name())).toList();
			case SOURCES -> study.sources().stream().map(each -> new Named(each.id(), each.name(), each.slug())).toList();
			case RESEARCHERS -> study.researchers().stream()
					.map(each -> new Named(each.id(), each.name(), each.initials())).toList();
			case PARTICIPANTS -> study.participants().stream()
					.map(each -> new Named(each.id(), each.name(), each.name())).toList();
			case ATTRIBUTE -> study.attributes().stream().map(each -> new Named(each.id(), each.name(), each.name()))
					.toList();
			case ROUND -> study.rounds().stream().map(each -> new Named(each.id(), each.name(), each.name())).toList();
			default -> throw new IllegalArgumentException(type.literal());
		};
	}

	private static String find(List<Named> all, String given) throws UnknownNameException {
		String name = given.strip().replaceAll("\\s*>\\s*", " > "); //$NON-NLS-1$ //$NON-NLS-2$
		List<Predicate<Named>> ways = List.of(each -> name.equals(each.id()), each -> name.equals(each.handle()),
				each -> name.equals(each.name()), each -> name.equalsIgnoreCase(each.handle()),
				each -> name.equalsIgnoreCase(each.name()));
		for (Predicate<Named> way : ways) {
			List<Named> found = all.stream().filter(way).toList();
			if (found.size() == 1) {
				return found.getFirst().id();
			}
			if (!found.isEmpty()) {
				throw new UnknownNameException(NLS.bind(Messages.name_ambiguous, given, found.stream()
						.map(each -> each.handle() + " (" + each.id() + ')').collect(Collectors.joining(", ")))); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		List<String> known = new ArrayList<>(all.stream().map(Named::handle).limit(LISTED).toList());
		if (all.size() > LISTED) {
			known.add("..."); //$NON-NLS-1$
		}
		throw new UnknownNameException(all.isEmpty() ? NLS.bind(Messages.name_none, given)
				: NLS.bind(Messages.name_unknown, given, String.join(", ", known))); //$NON-NLS-1$
	}
}
