package org.themewright.ui.internal.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.AnalysisMethodRegistry;

/** The contributed methods of analysis, in a menu for each category where there are several. */
public final class AnalyseMenu extends CompoundContributionItem implements IWorkbenchContribution {

	private IServiceLocator services;

	@Override
	public void initialize(IServiceLocator serviceLocator) {
		services = serviceLocator;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		Map<String, List<IContributionItem>> byCategory = new LinkedHashMap<>();
		for (AnalysisMethodDescriptor each : new AnalysisMethodRegistry(Platform.getExtensionRegistry()).getMethods()) {
			byCategory.computeIfAbsent(each.getCategory(), category -> new ArrayList<>()).add(item(each));
		}
		if (byCategory.size() == 1) {
			return byCategory.values().iterator().next().toArray(IContributionItem[]::new);
		}
		List<IContributionItem> menus = new ArrayList<>();
		byCategory.forEach((category, items) -> {
			MenuManager menu = new MenuManager(category);
			items.forEach(menu::add);
			menus.add(menu);
		});
		return menus.toArray(IContributionItem[]::new);
	}

	private IContributionItem item(AnalysisMethodDescriptor method) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(services, method.getId(),
				AnalyseHandler.COMMAND, CommandContributionItem.STYLE_PUSH);
		item.parameters = Map.of(AnalyseHandler.METHOD, method.getId());
		item.label = method.getName() + "..."; //$NON-NLS-1$
		item.tooltip = method.getDescription();
		item.icon = icon(method);
		return new CommandContributionItem(item);
	}

	private static ImageDescriptor icon(AnalysisMethodDescriptor method) {
		return method.getIcon()
				.flatMap(path -> ResourceLocator.imageDescriptorFromBundle(method.getContributor(), path)).orElse(null);
	}
}
