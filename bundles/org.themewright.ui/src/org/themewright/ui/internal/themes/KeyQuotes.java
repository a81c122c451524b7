package org.themewright.ui.internal.themes;

import java.text.MessageFormat;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.themewright.core.StudySession;
import org.themewright.core.edit.ThemeOperations;
import org.themewright.core.edit.ThemeOperations.Role;
import org.themewright.core.themes.CodingVoices;
import org.themewright.model.Coding;
import org.themewright.model.Theme;

/** Picks out passages that carry a theme or speak against it, and warns of words that may not be quoted. */
final class KeyQuotes {

	private KeyQuotes() {
	}

	/**
	 * Makes codings key quotes or contrary cases of a theme. Of key quotes with words of somebody who may not be quoted,
	 * it asks first whether they shall be left out.
	 *
	 * @param shell the parent of the question
	 * @param session the study
	 * @param theme the theme
	 * @param role what the codings become
	 * @param codings the codings
	 * @return whether it was done
	 */
	static boolean pick(Shell shell, StudySession session, Theme theme, Role role, List<Coding> codings) {
		List<Coding> picked = codings;
		List<Coding> withheld = role == Role.KEY_QUOTE ? codings.stream().filter(CodingVoices::isWithheld).toList()
				: List.of();
		if (!withheld.isEmpty()) {
			String question = MessageFormat.format(Messages.withheldQuestion, withheld.size(), codings.size());
			int answer = MessageDialog.open(MessageDialog.WARNING, shell, Messages.withheldTitle, question, SWT.NONE,
					Messages.leaveOut, Messages.pickAnyway, Messages.cancel);
			if (answer != 0 && answer != 1) {
				return false;
			}
			picked = answer == 1 ? codings : codings.stream().filter(each -> !withheld.contains(each)).toList();
		}
		if (!picked.isEmpty()) {
			new ThemeOperations(session).pick(theme, role, picked);
		}
		return !picked.isEmpty();
	}
}
