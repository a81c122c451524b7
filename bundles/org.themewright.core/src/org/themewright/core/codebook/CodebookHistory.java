package org.themewright.core.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.themewright.core.StudySession;
import org.themewright.core.internal.StorableText;
import org.themewright.model.Codebook;
import org.themewright.model.CodebookEvent;
import org.themewright.model.CodebookEventKind;
import org.themewright.model.Identified;
import org.themewright.model.Named;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;

/**
 * The audit trail of a codebook: what was done to codes and themes, when, by whom and why. Every command that changes
 * codes or themes adds its entries by itself; see {@link StudySession#getActor()} for who is named. Only what cannot be
 * seen from what changed, such as a reason, is said by {@link #tell}. Called on the thread that uses the study.
 *
 * @since 1.0
 */
public final class CodebookHistory {

	private static final String FIELD_END = ": "; //$NON-NLS-1$
	/** What makes up the meaning of a code or theme; a change of it is an entry. */
	private static final Map<String, EAttribute> FIELDS = Stream
			.of(Literals.CODE__DEFINITION, Literals.CODE__WHEN_TO_USE, Literals.CODE__WHEN_NOT_TO_USE,
					Literals.CODE__EXAMPLE, Literals.CODE__BOUNDARY_EXAMPLE, Literals.THEME__IDEA)
			.collect(Collectors.toMap(EAttribute::getName, each -> each, (one, other) -> one, LinkedHashMap::new));

	private CodebookHistory() {
	}

	/**
	 * Says what was done in words of its own, within the command that does it. The command then adds no entry of this kind
	 * about the same code or theme; of one that is said to be merged it does not add either that it was deleted.
	 *
	 * @param session the study
	 * @param kind what was done
	 * @param subject the code or theme, as it is before it is done
	 * @param other another code or theme that takes part; null for none
	 * @param before what it was, or null
	 * @param after what it becomes, or null
	 * @param reason why, in words of the researcher; null or blank if nobody said
	 */
	public static void tell(StudySession session, CodebookEventKind kind, Named subject, Identified other, String before,
			String after, String reason) {
		CodebookEvent event = StudyObjects.create(Literals.CODEBOOK_EVENT);
		event.setKind(kind);
		event.setTime(session.now());
		event.setResearcher(session.getActor());
		event.setSubject(subject.getId());
		event.setSubjectName(subject.getName());
		event.setOther(other == null ? null : other.getId());
		event.setBefore(storable(before));
		event.setAfter(storable(after));
		event.setReason(reason == null || reason.isBlank() ? null : storable(reason.strip()));
		session.execute("", () -> session.getStudy().getCodebook().getHistory().add(event)); //$NON-NLS-1$
	}

	private static String storable(String text) {
		return text == null ? null : StorableText.of(text);
	}

	/**
	 * @param codebook the codebook, or null
	 * @return all entries by time, oldest first; a new list
	 */
	public static List<CodebookEvent> of(Codebook codebook) {
		List<CodebookEvent> result = codebook == null ? new ArrayList<>() : new ArrayList<>(codebook.getHistory());
		// stable: what was done at once stays in its order
		result.sort(Comparator.comparing(CodebookEvent::getTime, Comparator.nullsFirst(Comparator.naturalOrder())));
		return result;
	}

	/**
	 * @param codebook the codebook, or null
	 * @param subject a code or theme, which may be gone
	 * @return the entries it takes part in, oldest first; a new list
	 */
	public static List<CodebookEvent> of(Codebook codebook, Identified subject) {
		List<CodebookEvent> result = of(codebook);
		result.removeIf(each -> !isAbout(each, subject.getId()));
		return result;
	}

	/**
	 * @param event an entry
	 * @param id the id of a code or theme
	 * @return whether it takes part in what was done
	 */
	public static boolean isAbout(CodebookEvent event, String id) {
		return id.equals(event.getSubject()) || id.equals(event.getOther());
	}

	/**
	 * @param attribute any attribute
	 * @return whether a change of it is an entry of kind {@link CodebookEventKind#REDEFINED}
	 */
	public static boolean isField(Object attribute) {
		return attribute instanceof EAttribute each && FIELDS.get(each.getName()) == each;
	}

	/**
	 * @param event an entry
	 * @return which text was written anew; null for other kinds, and when a damaged entry does not say it
	 */
	public static EAttribute fieldOf(CodebookEvent event) {
		if (event.getKind() != CodebookEventKind.REDEFINED) {
			return null;
		}
		String marked = event.getBefore() != null ? event.getBefore() : event.getAfter();
		return FIELDS.get(fieldName(marked));
	}

	/**
	 * @param event an entry
	 * @return what it was before, without a mark of which text it is; empty for nothing
	 */
	public static String before(CodebookEvent event) {
		return plain(event, event.getBefore());
	}

	/**
	 * @param event an entry
	 * @return what it became, without a mark of which text it is; empty for nothing
	 */
	public static String after(CodebookEvent event) {
		return plain(event, event.getAfter());
	}

	private static String plain(CodebookEvent event, String text) {
		if (text == null) {
			return ""; //$NON-NLS-1$
		}
		EAttribute field = fieldOf(event);
		return field == null || !field.getName().equals(fieldName(text)) ? text
				: text.substring(field.getName().length() + FIELD_END.length());
	}

	private static String fieldName(String marked) {
		int end = marked == null ? -1 : marked.indexOf(FIELD_END);
		return end < 0 ? null : marked.substring(0, end);
	}

	/**
	 * Marks a text with the attribute it belongs to, as {@link CodebookEvent#getBefore()} and
	 * {@link CodebookEvent#getAfter()} of a {@link CodebookEventKind#REDEFINED} entry have it.
	 *
	 * @param attribute one that {@link #isField} names
	 * @param text its text, or null
	 * @return the marked text; null when there is none
	 */
	public static String marked(EAttribute attribute, String text) {
		return text == null || text.isEmpty() ? null : attribute.getName() + FIELD_END + text;
	}

	/**
	 * @param object a code or theme
	 * @return the names from the top of its tree down to it, e.g. {@code Work > Pay}
	 */
	public static String path(Named object) {
		EObject above = object.eContainer();
		return above instanceof Named parent && above.eClass() == object.eClass() ? path(parent) + " > " + object.getName() //$NON-NLS-1$
				: object.getName();
	}
}
