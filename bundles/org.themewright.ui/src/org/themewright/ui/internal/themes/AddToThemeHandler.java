package org.themewright.ui.internal.themes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.ThemeOperations;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.codebook.NameDialog;

/** Lets a theme gather the selected codes, and those of the selected codings. */
public final class AddToThemeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Set<Code> codes = new LinkedHashSet<>(SelectedObjects.of(event, Code.class));
		SelectedObjects.of(event, Coding.class).forEach(each -> codes.add(each.getCode()));
		codes.remove(null);
		if (!codes.isEmpty()) {
			add(HandlerUtil.getActiveShell(event), SelectedObjects.session(event), List.copyOf(codes));
		}
		return null;
	}

	/** Asks for the theme; where there is none yet, for the name of the first. */
	private static void add(Shell shell, StudySession session, List<Code> codes) {
		List<Theme> themes = StudyObjects.allThemes(session.getStudy().getCodebook());
		String what = codes.size() == 1 ? StudyLabels.text(codes.get(0)) : NLS.bind(Messages.manyCodes, codes.size());
		if (themes.isEmpty()) {
			NameDialog dialog = new NameDialog(shell, Messages.newThemeTitle, Messages.themePrompt);
			if (dialog.open() == Window.OK) {
				session.execute(Messages.gather, () -> new ThemeOperations(session).sort(codes, null,
						new StudyOperations(session).createTheme(null, dialog.getValue()), -1));
			}
			return;
		}
		Theme theme = ThemeChooser.choose(shell, Messages.addToThemeTitle, NLS.bind(Messages.addToThemePrompt, what),
				themes);
		if (theme != null) {
			new ThemeOperations(session).sort(codes, null, theme, -1);
		}
	}
}
