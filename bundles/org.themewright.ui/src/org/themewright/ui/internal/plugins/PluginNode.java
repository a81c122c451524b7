package org.themewright.ui.internal.plugins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.plugins.Contribution;
import org.themewright.analysis.plugins.PluginReport;

/**
 * A row of the list of plug-ins: a plug-in, and below it what is wrong and what it contributes.
 *
 * @param name     of the plug-in or the contribution; a problem in words
 * @param kind     what it contributes to; empty for a plug-in
 * @param version  of a plug-in; empty for others
 * @param state    in words
 * @param problem  whether something is wrong with it
 * @param children of a plug-in
 */
record PluginNode(String name, String kind, String version, String state, boolean problem, List<PluginNode> children) {

	PluginNode {
		children = List.copyOf(children);
	}

	/**
	 * Makes the list: first plug-ins from outside, those with problems before the others, then the parts of the program.
	 *
	 * @param contributions all there are
	 * @param reports       what was found out about plug-ins from outside
	 * @param others        contributions that registries left out, the contributor as {@link IStatus#getPlugin()}
	 */
	static List<PluginNode> of(List<Contribution> contributions, List<PluginReport> reports, List<IStatus> others) {
		Map<String, PluginReport> byId = new LinkedHashMap<>();
		reports.forEach(each -> byId.put(each.id(), each));
		Map<String, List<Contribution>> byBundle = new LinkedHashMap<>();
		contributions.forEach(each -> byBundle.computeIfAbsent(each.bundle(), key -> new ArrayList<>()).add(each));
		// what cannot be installed or resolved contributes nothing
		byId.keySet().forEach(each -> byBundle.computeIfAbsent(each, key -> new ArrayList<>()));
		List<PluginNode> broken = new ArrayList<>();
		List<PluginNode> sound = new ArrayList<>();
		List<PluginNode> ours = new ArrayList<>();
		byBundle.forEach((bundle, some) -> {
			List<String> problems = new ArrayList<>(byId.containsKey(bundle) ? byId.get(bundle).problems() : List.of());
			others.stream().filter(each -> each.getPlugin().equals(bundle)).map(IStatus::getMessage)
					.forEach(problems::add);
			PluginNode node = plugin(bundle, some, byId.get(bundle), problems);
			boolean outside = byId.containsKey(bundle) || some.stream().anyMatch(Contribution::outside);
			(node.problem() ? broken : outside ? sound : ours).add(node);
		});
		broken.addAll(sound);
		broken.addAll(ours);
		return broken;
	}

	private static PluginNode plugin(String bundle, List<Contribution> some, PluginReport report,
			List<String> problems) {
		List<PluginNode> children = new ArrayList<>();
		problems.forEach(each -> children.add(new PluginNode(each, Messages.problem, "", "", true, List.of()))); //$NON-NLS-1$ //$NON-NLS-2$
		for (Contribution each : some) {
			boolean named = problems.stream()
					.anyMatch(problem -> problem.contains(each.name()) || !each.id().isEmpty() && problem.contains(each.id()));
			children.add(new PluginNode(each.name(), each.kind(), "", named ? Messages.hasProblem : Messages.inUse, named, //$NON-NLS-1$
					List.of()));
		}
		String version = report != null ? report.version() : some.isEmpty() ? "" : some.getFirst().version(); //$NON-NLS-1$
		String state = problems.isEmpty() ? Messages.inUse
				: problems.size() == 1 ? Messages.oneProblem : NLS.bind(Messages.manyProblems, problems.size());
		return new PluginNode(bundle, Messages.plugin, version, state, !problems.isEmpty(), children);
	}

	/** The rows as a table for other programs, the first with the headings. */
	static List<List<?>> table(List<PluginNode> nodes) {
		List<List<?>> rows = new ArrayList<>();
		rows.add(List.of(Messages.columnPlugin, Messages.columnVersion, Messages.columnKind, Messages.columnName,
				Messages.columnState));
		for (PluginNode plugin : nodes) {
			rows.add(List.of(plugin.name(), plugin.version(), plugin.kind(), "", plugin.state())); //$NON-NLS-1$
			for (PluginNode each : plugin.children()) {
				rows.add(List.of(plugin.name(), plugin.version(), each.kind(), each.name(), each.state()));
			}
		}
		return rows;
	}
}
