package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.themewright.model.Code;
import org.themewright.ui.StudyColours;
import org.themewright.ui.StudyLabels;

/** Lists the codes used last, each with its key. */
public final class RecentCodesMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var page = window == null ? null : window.getActivePage();
		if (page == null || !(page.getActiveEditor() instanceof TranscriptEditor editor)) {
			return new IContributionItem[0];
		}
		List<IContributionItem> items = new ArrayList<>();
		for (Code each : editor.actions().recentCodes()) {
			CommandContributionItemParameter item = new CommandContributionItemParameter(window, null,
					TranscriptCommands.RECENT, CommandContributionItem.STYLE_PUSH);
			item.parameters = Map.of(TranscriptCommands.NUMBER, String.valueOf(items.size() + 1));
			item.label = StudyLabels.text(each).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
			item.icon = StudyColours.swatch(ReadingColours.rgb(each));
			items.add(new CommandContributionItem(item));
		}
		return items.toArray(IContributionItem[]::new);
	}
}
