package org.themewright.ui.internal.privacy;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.deidentify.Mention;
import org.themewright.core.deidentify.Occurrence;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Memo;
import org.themewright.model.Participant;
import org.themewright.model.Source;
import org.themewright.model.Speaker;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.ui.StudyLabels;

/**
 * A place that may be replaced, as it is shown.
 *
 * @param what    the {@link Occurrence} or {@link Mention}
 * @param where   in which transcript, or in what else
 * @param before  what stands before
 * @param found   what would be replaced
 * @param after   what stands behind
 * @param becomes what would stand there
 * @param form    in which form the name stands there, and whether it is uncertain that it is the name
 * @param certain whether it is to be replaced unless somebody says no
 */
record PreviewRow(Object what, String where, String before, String found, String after, String becomes, String form,
		boolean certain) {

	/** As much as fits into a column that is cut off at the end that matters. */
	private static final int BEFORE = 28;
	private static final int AFTER = 60;

	static PreviewRow of(Occurrence occurrence, SourceData source) {
		TextRange range = occurrence.range();
		return new PreviewRow(occurrence, source.name(), before(source.text(), range.start()), line(occurrence.found()),
				after(source.text(), range.end()), occurrence.replacement(),
				form(text(occurrence), occurrence.certain()), occurrence.certain());
	}

	static PreviewRow of(Mention mention) {
		TextEdit edit = TextEdit.between(mention.before(), mention.after());
		int end = edit.offset() + edit.removed();
		// a change between two equal letters is shown with the whole word
		int start = wordStart(mention.before(), edit.offset());
		int stop = wordEnd(mention.before(), end);
		String becomes = mention.after().substring(start, mention.after().length() - (mention.before().length() - stop));
		return new PreviewRow(mention, where(mention), before(mention.before(), start),
				line(mention.before().substring(start, stop)), after(mention.before(), stop), line(becomes),
				form("", mention.certain()), mention.certain()); //$NON-NLS-1$
	}

	private static int wordStart(String text, int offset) {
		int start = offset;
		while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	private static int wordEnd(String text, int offset) {
		int end = offset;
		while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static String text(Occurrence occurrence) {
		return switch (occurrence.form()) {
		case EXACT -> ""; //$NON-NLS-1$
		case OTHER_CASE -> Messages.formCase;
		case POSSESSIVE -> Messages.formPossessive;
		case PLURAL -> Messages.formPlural;
		case HYPHENATED -> Messages.formHyphenated;
		};
	}

	private static String form(String form, boolean certain) {
		return certain ? form : form.isEmpty() ? Messages.uncertain : NLS.bind(Messages.uncertainForm, form);
	}

	private static String where(Mention mention) {
		String name = StudyLabels.shortened(StudyLabels.text(mention.object()));
		return switch (mention.object()) {
		case Speaker speaker -> NLS.bind(Messages.whereSpeaker,
				StudyLabels.text(StudyObjects.ancestor(speaker, Source.class)));
		case Source source -> Messages.whereSource;
		case Participant participant -> NLS.bind(Messages.whereParticipant, name);
		case Memo memo -> NLS.bind(Messages.whereMemo, name);
		case Code code -> NLS.bind(Messages.whereCode, name);
		case Theme theme -> NLS.bind(Messages.whereTheme, name);
		case Coding coding -> NLS.bind(Messages.whereCoding, name);
		default -> NLS.bind(Messages.whereStudy, name);
		};
	}

	static String before(String text, int offset) {
		return line(text.substring(Math.max(0, offset - BEFORE), offset));
	}

	static String after(String text, int offset) {
		return line(text.substring(offset, Math.min(text.length(), offset + AFTER)));
	}

	private static String line(String text) {
		return text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
