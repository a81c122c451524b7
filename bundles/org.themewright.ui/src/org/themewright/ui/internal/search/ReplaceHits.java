package org.themewright.ui.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.ui.IWorkbenchPartSite;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.Replacements;
import org.themewright.core.edit.Replacements.Replacement;
import org.themewright.core.text.TextRange;
import org.themewright.model.Transcript;
import org.themewright.search.HitKind;

/** Replaces what a search found in transcripts by other words, after it was shown what would become of it. */
final class ReplaceHits {

	/**
	 * A place that can be replaced.
	 *
	 * @param place the hit
	 * @param range where its words are now
	 * @param text  the text of its transcript
	 */
	record Row(FoundPlace place, TextRange range, String text) {

		String found() {
			return range.in(text);
		}
	}

	private ReplaceHits() {
	}

	/**
	 * Asks and replaces.
	 *
	 * @param site   of the view that shows the places
	 * @param places what to replace, of one study; nothing is done when none of it is in a transcript
	 * @return what was done, for the status line; null when nothing was
	 */
	static String run(IWorkbenchPartSite site, List<FoundPlace> places) {
		List<Row> rows = rows(places);
		if (rows.isEmpty()) {
			MessageDialog.openInformation(site.getShell(), Messages.replaceTitle, Messages.replaceNothing);
			return null;
		}
		StudySession session = rows.getFirst().place().in().session();
		if (session.isReadOnly()) {
			MessageDialog.openInformation(site.getShell(), Messages.replaceTitle,
					NLS.bind(Messages.readOnly, session.getReadOnlyReason()));
			return null;
		}
		ReplaceDialog dialog = new ReplaceDialog(site.getShell(), rows);
		if (dialog.open() != Window.OK) {
			return null;
		}
		List<Replacement> chosen = dialog.chosen();
		StudyException[] problem = new StudyException[1];
		BusyIndicator.showWhile(site.getShell().getDisplay(), () -> {
			try {
				new Replacements(session).apply(chosen);
			} catch (StudyException e) {
				problem[0] = e;
			}
		});
		if (problem[0] != null) {
			MessageDialog.openError(site.getShell(), Messages.replaceTitle, problem[0].getMessage());
			return null;
		}
		return NLS.bind(Messages.replaceDone, chosen.size());
	}

	/** Where the words are now, each once. */
	static List<Row> rows(List<FoundPlace> places) {
		Map<FoundIn, Transcript> transcripts = new HashMap<>();
		List<Row> found = new ArrayList<>();
		for (FoundPlace each : places) {
			if (each.in().kind() == HitKind.SOURCE) {
				Transcript transcript = transcripts.computeIfAbsent(each.in(), FoundIn::transcript);
				TextRange range = transcript == null ? null : each.locate(transcript.getText());
				if (range != null && !range.isEmpty()) {
					found.add(new Row(each, range, transcript.getText()));
				}
			}
		}
		Map<FoundIn, Integer> order = new HashMap<>();
		found.forEach(each -> order.putIfAbsent(each.place().in(), order.size()));
		found.sort(Comparator.comparing((Row each) -> order.get(each.place().in()))
				.thenComparing(each -> each.range().start()).thenComparing(each -> -each.range().end()));
		List<Row> result = new ArrayList<>();
		for (Row each : found) {
			Row last = result.isEmpty() ? null : result.getLast();
			if (last == null || last.place().in() != each.place().in() || last.range().end() <= each.range().start()) {
				result.add(each);
			}
		}
		return result;
	}

	/**
	 * Gives a replacement the capitals of what it replaces.
	 *
	 * @param found what is replaced
	 * @param by    the replacement as it was typed
	 * @return the replacement in capitals where all letters are, and with a capital where the first letter is one
	 */
	static String withCapitalsOf(String found, String by) {
		int[] letters = found.codePoints().filter(Character::isLetter).toArray();
		if (letters.length == 0 || by.isEmpty() || !Character.isUpperCase(letters[0])) {
			return by;
		}
		if (letters.length > 1 && found.equals(found.toUpperCase())) {
			return by.toUpperCase();
		}
		int first = by.codePointAt(0);
		return Character.toString(Character.toTitleCase(first)) + by.substring(Character.charCount(first));
	}
}
