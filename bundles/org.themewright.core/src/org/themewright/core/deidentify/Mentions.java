package org.themewright.core.deidentify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.model.AnchorState;
import org.themewright.model.Anchored;
import org.themewright.model.EthicsRecord;
import org.themewright.model.Identified;
import org.themewright.model.Researcher;
import org.themewright.model.Study;
import org.themewright.model.StudyPackage.Literals;

/**
 * Finds names in all texts of a study but those of its transcripts. New kinds of texts in the model are looked at without
 * a change here; what is no text for people is listed.
 *
 * @since 1.0
 */
public final class Mentions {

	/** What the program reads and people do not write, and what has to stay as it is. */
	private static final Set<EAttribute> NOT_TEXT = Set.of(Literals.IDENTIFIED__ID, Literals.TRANSCRIPT__TEXT,
			Literals.TRANSCRIPT__TEXT_SHA256, Literals.SOURCE__SLUG, Literals.SOURCE__LANGUAGE, Literals.MEMO__SLUG,
			Literals.THEME_DIAGRAM__SLUG, Literals.RESEARCHER__SLUG, Literals.RESEARCHER__COLOUR,
			Literals.RESEARCHER__INITIALS, Literals.CODE__COLOUR, Literals.THEME__COLOUR, Literals.DIAGRAM_NODE__COLOUR,
			Literals.DIAGRAM_EDGE__TYPE, Literals.ORIGIN__FILE_NAME, Literals.ORIGIN__IMPORTER, Literals.ORIGIN__CHARSET,
			Literals.ORIGIN__SHA256, Literals.ANALYSIS_RUN__METHOD, Literals.ANALYSIS_RUN__METHOD_VERSION,
			Literals.ANALYSIS_RUN__INPUT_HASH, Literals.ANALYSIS_RUN__RESULT, Literals.ANALYSIS_RUN__SLUG,
			Literals.ANALYSIS_SETTING__KEY);

	/** What a coding or memo noted of the words it is on follows the text, unless it has lost its place there. */
	private static final Set<EAttribute> NOTED = Set.of(Literals.CODING__QUOTE, Literals.CODING__BEFORE,
			Literals.CODING__AFTER, Literals.MEMO__QUOTE, Literals.MEMO__BEFORE, Literals.MEMO__AFTER);

	private final Occurrences occurrences;
	private final Map<EClass, List<EAttribute>> texts = new HashMap<>();
	private final List<Mention> result = new ArrayList<>();

	private Mentions(Collection<PseudonymEntry> entries) {
		occurrences = new Occurrences(entries);
	}

	/**
	 * Finds them; called on the thread that uses the study.
	 *
	 * @param study   the study, not null
	 * @param entries the names and what is to stand for them, not null
	 * @return the texts, in the order of the study
	 */
	public static List<Mention> in(Study study, Collection<PseudonymEntry> entries) {
		Mentions mentions = new Mentions(entries);
		mentions.add(study);
		for (Iterator<EObject> all = study.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Identified object) {
				mentions.add(object);
			}
		}
		return mentions.result;
	}

	private void add(Identified object) {
		for (EAttribute each : texts.computeIfAbsent(object.eClass(), Mentions::texts)) {
			if (!(NOTED.contains(each) && ((Anchored) object).getState() == AnchorState.FIRM)) {
				add(object, each);
			}
		}
	}

	/** Most objects of a study are turns, which have none. */
	private static List<EAttribute> texts(EClass type) {
		return type.getEAllAttributes().stream()
				.filter(each -> each.getEAttributeType() == EcorePackage.Literals.ESTRING && !NOT_TEXT.contains(each)).toList();
	}

	private void add(Identified object, EAttribute feature) {
		Object value = object.eGet(feature);
		if (value instanceof List<?> all) {
			for (int i = 0; i < all.size(); i++) {
				add(object, feature, i, (String) all.get(i));
			}
		} else if (value != null) {
			add(object, feature, 0, (String) value);
		}
	}

	private void add(Identified object, EAttribute feature, int index, String text) {
		String replaced = occurrences.replaced(text);
		if (!replaced.equals(text)) {
			boolean ours = object instanceof Researcher || object instanceof EthicsRecord;
			result.add(new Mention(object, feature, index, text, replaced, !ours));
		}
	}
}
