package org.themewright.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Creates study objects and walks the trees they form. All methods may be called from any thread as long as the
 * objects given are not changed at the same time.
 *
 * @since 0.1
 */
public final class StudyObjects {

	private StudyObjects() {
	}

	/**
	 * Creates an object with a new random id.
	 *
	 * @param <T> the type of the object
	 * @param type a concrete class of the study model that has an id, not null
	 * @return the object, not yet part of a study
	 */
	public static <T extends Identified> T create(EClass type) {
		return create(type, UUID.randomUUID().toString());
	}

	/**
	 * Creates an object with a given id, for importers and tests that need ids they can foretell.
	 *
	 * @param <T> the type of the object
	 * @param type a concrete class of the study model that has an id, not null
	 * @param id the id, not null; must be unique in the study
	 * @return the object, not yet part of a study
	 */
	@SuppressWarnings("unchecked")
	public static <T extends Identified> T create(EClass type, String id) {
		T object = (T) StudyFactory.eINSTANCE.create(type);
		object.setId(Objects.requireNonNull(id));
		return object;
	}

	/**
	 * @param object any object, may be null
	 * @return the study that contains it, or null
	 */
	public static Study studyOf(EObject object) {
		return ancestor(object, Study.class);
	}

	/**
	 * @param <T> the type looked for
	 * @param object where to begin, may be null
	 * @param type the type looked for, not null
	 * @return the object itself or its nearest container of that type, or null
	 */
	public static <T> T ancestor(EObject object, Class<T> type) {
		for (EObject each = object; each != null; each = each.eContainer()) {
			if (type.isInstance(each)) {
				return type.cast(each);
			}
		}
		return null;
	}

	/**
	 * @param codebook the codebook, or null
	 * @return all codes, each before its sub-codes; a new list
	 */
	public static List<Code> allCodes(Codebook codebook) {
		return codebook == null ? new ArrayList<>() : preorder(codebook.getCodes(), Code::getCodes);
	}

	/**
	 * @param code a code, not null
	 * @return the code, then all below it; a new list
	 */
	public static List<Code> withSubcodes(Code code) {
		return preorder(List.of(code), Code::getCodes);
	}

	/**
	 * @param codebook the codebook, or null
	 * @return all themes, each before its sub-themes; a new list
	 */
	public static List<Theme> allThemes(Codebook codebook) {
		return codebook == null ? new ArrayList<>() : preorder(codebook.getThemes(), Theme::getThemes);
	}

	private static <T> List<T> preorder(List<T> roots, Function<T, List<T>> children) {
		List<T> result = new ArrayList<>();
		for (T root : roots) {
			result.add(root);
			result.addAll(preorder(children.apply(root), children));
		}
		return result;
	}

	/**
	 * @param study a study, not null
	 * @return its transcripts, in the study's order; a new list
	 */
	public static List<Transcript> transcripts(Study study) {
		return study.getSources().stream().filter(Transcript.class::isInstance).map(Transcript.class::cast).toList();
	}

	/**
	 * @param coding a coding, not null
	 * @return the set that holds it, or null when it was removed
	 */
	public static CodingSet setOf(Coding coding) {
		return (CodingSet) coding.eContainer();
	}

	/**
	 * @param source a source in a study, not null
	 * @return all codings in it, of all researchers, by start, then end; a new list
	 */
	public static List<Coding> codingsIn(Source source) {
		List<Coding> result = new ArrayList<>();
		Study study = studyOf(source);
		if (study != null) {
			for (CodingSet set : study.getCodingSets()) {
				if (set.getSource() == source) {
					result.addAll(set.getCodings());
				}
			}
		}
		result.sort(CODING_ORDER);
		return result;
	}

	/** The order of codings in a set and in every listing: start, then end, then id. */
	public static final java.util.Comparator<Coding> CODING_ORDER = java.util.Comparator.comparingInt(Coding::getStart)
			.thenComparingInt(Coding::getEnd).thenComparing(Coding::getId);

	/**
	 * @param code a code, not null
	 * @return the names from the top of the codebook down to it, e.g. {@code Work > Pay}
	 */
	public static String path(Code code) {
		return code.eContainer() instanceof Code parent ? path(parent) + " > " + code.getName() : code.getName(); //$NON-NLS-1$
	}

	/**
	 * @param theme a theme, not null
	 * @return the names from the top down to it, e.g. {@code Belonging > Being seen}
	 */
	public static String path(Theme theme) {
		String name = theme.getName() == null ? "" : theme.getName(); //$NON-NLS-1$
		return theme.eContainer() instanceof Theme parent ? path(parent) + " > " + name : name; //$NON-NLS-1$
	}
}
