package org.themewright.core.codebook;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.themewright.model.CodebookEvent;
import org.themewright.model.CodebookEventKind;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.ThemeState;

/**
 * An entry of the audit trail in words, for tables on the screen, on the command line and in files. Immutable.
 *
 * @param event the entry
 * @param time when; null if that is not known
 * @param who the name of the researcher; empty if that is not known
 * @param what what was done, e.g. "Renamed"
 * @param subject the name of the code or theme, before it was done
 * @param before what it was; empty for nothing
 * @param after what it became; empty for nothing
 * @param why the reason; empty if nobody said
 * @since 1.0
 */
public record HistoryLine(CodebookEvent event, Instant time, String who, String what, String subject, String before,
		String after, String why) {

	private static final Map<EAttribute, String> FIELDS = Map.of(Literals.CODE__DEFINITION, Messages.definition,
			Literals.CODE__WHEN_TO_USE, Messages.whenToUse, Literals.CODE__WHEN_NOT_TO_USE, Messages.whenNotToUse,
			Literals.CODE__EXAMPLE, Messages.example, Literals.CODE__BOUNDARY_EXAMPLE, Messages.boundaryExample,
			Literals.THEME__IDEA, Messages.idea);

	/**
	 * @param event an entry
	 * @return it in words
	 */
	public static HistoryLine of(CodebookEvent event) {
		boolean known = event.getResearcher() != null && !event.getResearcher().eIsProxy();
		return new HistoryLine(event, event.getTime(), text(known ? event.getResearcher().getName() : null), what(event),
				text(event.getSubjectName()), value(event, CodebookHistory.before(event)),
				value(event, CodebookHistory.after(event)), text(event.getReason()));
	}

	private static String what(CodebookEvent event) {
		EAttribute field = CodebookHistory.fieldOf(event);
		return switch (event.getKind()) {
		case CREATED -> Messages.created;
		case RENAMED -> Messages.renamed;
		case REDEFINED -> field == null ? Messages.redefined : NLS.bind(Messages.redefinedField, FIELDS.get(field));
		case MOVED -> Messages.moved;
		case MERGED -> Messages.merged;
		case SPLIT -> Messages.split;
		case DELETED -> Messages.deleted;
		case GATHERED -> Messages.gathered;
		case RELEASED -> Messages.released;
		case SETTLED -> Messages.settled;
		};
	}

	private static String value(CodebookEvent event, String text) {
		if (event.getKind() != CodebookEventKind.SETTLED) {
			return text;
		}
		return text.equals(ThemeState.FINAL.getLiteral()) ? Messages.finalState
				: text.equals(ThemeState.CANDIDATE.getLiteral()) ? Messages.candidate : text;
	}

	private static String text(String value) {
		return Objects.requireNonNullElse(value, ""); //$NON-NLS-1$
	}
}
