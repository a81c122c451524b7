package org.themewright.ui.internal.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;
import org.themewright.analysis.plugins.Contribution;
import org.themewright.analysis.plugins.PluginReport;
import org.themewright.analysis.plugins.Plugins;
import org.themewright.tests.support.PluginXmlRegistry;

/** The list of plug-ins: broken ones first, each with the reason; every contribution is in it. */
class PluginNodeTest {

	private static Contribution contribution(String bundle, String name, boolean outside) {
		return new Contribution("p", "Analysis Methods", name + ".id", name, bundle, "1.0.0", outside);
	}

	@Test
	void brokenOnesComeFirstWithTheReasonAndWhatCannotBeInstalledIsThere() {
		List<PluginNode> nodes = PluginNode.of(
				List.of(contribution("org.example.good", "Good", true), contribution("org.example.bad", "Bad", true),
						contribution("org.example.bad", "Fine", true), contribution("org.themewright.ui", "Table", false)),
				List.of(new PluginReport("org.example.bad", "1.2.3", "x.jar", List.of(), List.of("Bad does not end")),
						new PluginReport("org.example.good", "1.0.0", "y.jar", List.of(), List.of()),
						new PluginReport("torn.jar", "", "torn.jar", List.of(), List.of("it cannot be read"))),
				List.of());
		assertEquals(List.of("org.example.bad", "torn.jar", "org.example.good", "org.themewright.ui"),
				nodes.stream().map(PluginNode::name).toList());
		PluginNode bad = nodes.getFirst();
		assertEquals("1.2.3", bad.version());
		assertEquals(List.of("Bad does not end", "Bad", "Fine"), bad.children().stream().map(PluginNode::name).toList());
		assertTrue(bad.children().get(1).problem());
		assertFalse(bad.children().get(2).problem());
		assertFalse(nodes.getLast().problem());
	}

	@Test
	void aViewerThatWasLeftOutIsAProblemOfItsContributor() {
		List<PluginNode> nodes = PluginNode.of(List.of(contribution("org.example.v", "Cloud", true)), List.of(),
				List.of(new Status(IStatus.ERROR, "org.example.v", "Cloud has no class")));
		assertEquals("Cloud has no class", nodes.getFirst().children().getFirst().name());
	}

	@Test
	void theTableHasARowForEachPluginProblemAndContribution() {
		List<PluginNode> nodes = PluginNode.of(Plugins.contributions(PluginXmlRegistry.ofClassPath().registry()),
				List.of(), List.of());
		List<List<?>> table = PluginNode.table(nodes);
		assertEquals(1 + nodes.size() + nodes.stream().mapToInt(each -> each.children().size()).sum(), table.size());
		assertTrue(table.stream().allMatch(row -> row.size() == table.getFirst().size()));
		assertTrue(table.stream().anyMatch(row -> row.contains("Heat Map") && row.contains("org.themewright.ui")),
				table.toString());
	}
}
