package org.themewright.ui.internal.themes;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.core.StudySession;
import org.themewright.core.edit.ThemeOperations.Role;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;

/** Makes the selected codings key quotes or contrary cases of a theme; which of the two stands in plugin.xml. */
public final class PickHandler extends AbstractHandler implements IExecutableExtension {

	private Role role;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
		role = Role.valueOf((String) data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		List<Coding> codings = SelectedObjects.of(event, Coding.class);
		if (!codings.isEmpty()) {
			pick(HandlerUtil.getActiveShell(event), SelectedObjects.session(event), codings);
		}
		return null;
	}

	/** Where one theme gathers the code, it is that; else it asks. Of several codings those of the theme's codes count. */
	private void pick(Shell shell, StudySession session, List<Coding> codings) {
		List<Theme> all = StudyObjects.allThemes(session.getStudy().getCodebook());
		String title = role == Role.KEY_QUOTE ? Messages.keyQuoteTitle : Messages.contraryCaseTitle;
		if (all.isEmpty()) {
			MessageDialog.openInformation(shell, title, Messages.noThemes);
			return;
		}
		List<Theme> gathering = all.stream().filter(each -> codings.stream().anyMatch(coding -> isOf(coding, each))).toList();
		Theme theme = gathering.size() == 1 ? gathering.get(0)
				: ThemeChooser.choose(shell, title, role == Role.KEY_QUOTE ? Messages.keyQuotePrompt
						: Messages.contraryCasePrompt, gathering.isEmpty() ? all : gathering);
		if (theme != null) {
			List<Coding> fitting = codings.stream().filter(each -> isOf(each, theme)).toList();
			KeyQuotes.pick(shell, session, theme, role, fitting.isEmpty() ? codings : fitting);
		}
	}

	/** Whether the theme itself, and not only a sub-theme, gathers the code. */
	private static boolean isOf(Coding coding, Theme theme) {
		return theme.getCodes().stream().filter(each -> !each.eIsProxy())
				.anyMatch(each -> StudyObjects.withSubcodes(each).contains(coding.getCode()));
	}
}
