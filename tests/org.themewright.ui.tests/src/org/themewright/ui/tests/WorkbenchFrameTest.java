package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.ui.StudyPerspective;

/** The frame that users see before anything is open: nothing of an IDE is left in it. */
class WorkbenchFrameTest {

	private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
	private static final List<String> WORDS_OF_AN_IDE = List.of("Project", "Resource", "Working Set", "Build", "Team",
			"Patch", "Debug", "Java", "Console", "Breakpoint", "Workspace");

	@RegisterExtension
	final Workbench workbench = new Workbench();

	@Test
	void perspectiveShowsTheViewsForReadingAndCoding() {
		assertEquals(StudyPerspective.ID, Workbench.page().getPerspective().getId());
		for (String id : List.of(StudyPerspective.EXPLORER, StudyPerspective.CODEBOOK, StudyPerspective.CODINGS,
				StudyPerspective.MEMOS, IPageLayout.ID_PROP_SHEET)) {
			assertTrue(Workbench.page().findViewReference(id) != null, id);
		}
	}

	@Test
	void menusSpeakOfStudies() {
		List<String> texts = new ArrayList<>();
		collect(Workbench.window().getShell().getMenuBar(), "", texts);
		assertTrue(texts.stream().anyMatch(text -> text.contains("Study")), texts::toString);
		assertEquals(List.of(), offending(texts.stream()));
	}

	@Test
	void theToolbarHasSaveUndoAndRedo() {
		List<String> tips = Workbench.all(Workbench.window().getShell(), ToolBar.class).stream().filter(ToolBar::isVisible)
				.flatMap(bar -> Arrays.stream(bar.getItems())).map(ToolItem::getToolTipText).filter(Objects::nonNull).toList();
		for (String word : List.of("Save", "Undo", "Redo", "Search")) {
			assertTrue(tips.stream().anyMatch(tip -> tip.replace("&", "").startsWith(word)), () -> word + " in " + tips);
		}
	}

	@Test
	void learningByDoingOpensTheFirstStepsBesideTheViews() {
		PlatformUI.getWorkbench().getIntroManager().showIntro(Workbench.window(), false);
		Workbench.settle();
		Hyperlink learn = Workbench.all(Workbench.window().getShell(), Hyperlink.class).stream()
				.filter(each -> each.isVisible() && each.getText().equals("Learn by doing")).findFirst().orElseThrow();
		learn.setFocus();
		RealInput.keys("Return");
		Workbench.waitFor("the first steps", () -> Workbench.page().findView(CHEAT_SHEETS) != null);
		assertEquals(CHEAT_SHEETS, Workbench.page().getActivePart().getSite().getId());
		assertTrue(Workbench.page().isPartVisible(Workbench.page().findView(StudyPerspective.EXPLORER)),
				"the study is seen beside them");
		Workbench.screenshot("first-steps");
		Workbench.page().hideView(Workbench.page().findView(CHEAT_SHEETS));
	}

	/** The texts of all items, after those of the menus they are in. */
	static void collect(Menu menu, String path, List<String> texts) {
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			String text = path + item.getText().replace("&", "");
			texts.add(text);
			if (item.getMenu() != null) {
				collect(item.getMenu(), text + " > ", texts);
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	@Test
	void newWizardsAreOurs() {
		List<String> labels = wizards(PlatformUI.getWorkbench().getNewWizardRegistry().getRootCategory())
				.filter(each -> !WorkbenchActivityHelper.filterItem(each)).map(IWizardDescriptor::getLabel).toList();
		assertTrue(labels.containsAll(List.of("Study", "Code", "Theme", "Theme Diagram", "Theme Diagram from Data", "Memo")), labels::toString);
		assertEquals(6, labels.size(), labels::toString);
	}

	private static Stream<IWizardDescriptor> wizards(IWizardCategory category) {
		return Stream.concat(Arrays.stream(category.getWizards()),
				Arrays.stream(category.getCategories()).flatMap(WorkbenchFrameTest::wizards));
	}

	@Test
	void preferencePagesAreOfUseToResearchers() {
		PreferenceManager preferences = PlatformUI.getWorkbench().getPreferenceManager();
		List<String> labels = preferences.getElements(PreferenceManager.PRE_ORDER).stream()
				.map(IPreferenceNode.class::cast).filter(node -> !WorkbenchActivityHelper.filterItem(node))
				.map(IPreferenceNode::getLabelText).toList();
		assertTrue(labels.contains("Keys"), labels::toString);
		assertTrue(labels.contains("Install/Update"), labels::toString);
		assertFalse(labels.contains("Trust"), "it asks servers for keys as soon as it is opened");
		assertEquals(List.of(), offending(labels.stream()));
	}

	@Test
	void viewsAreOfUseToResearchers() {
		List<String> labels = Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
				.filter(view -> !WorkbenchActivityHelper.filterItem(view)).map(view -> view.getLabel()).toList();
		assertEquals(List.of(), offending(labels.stream()));
		assertFalse(labels.isEmpty());
	}

	/** Where two commands have one key, the platform runs neither. */
	@Test
	void ourKeysAreOursAlone() {
		Map<List<Object>, Set<ParameterizedCommand>> commands = new HashMap<>();
		for (Binding each : PlatformUI.getWorkbench().getService(IBindingService.class).getBindings()) {
			if (each.getParameterizedCommand() != null && (each.getPlatform() == null || each.getPlatform().equals(SWT.getPlatform()))) {
				commands.computeIfAbsent(List.of(each.getTriggerSequence(), each.getContextId(), each.getSchemeId()),
						key -> new HashSet<>()).add(each.getParameterizedCommand());
			}
		}
		List<String> shared = commands.entrySet().stream().filter(each -> each.getValue().size() > 1)
				.filter(each -> each.getValue().stream().anyMatch(command -> command.serialize().contains("themewright")))
				.map(each -> each.getKey().getFirst() + ": " + each.getValue().stream().map(ParameterizedCommand::serialize).toList())
				.toList();
		assertEquals(List.of(), shared);
		assertTrue(commands.values().stream().flatMap(Set::stream).anyMatch(each -> each.serialize().contains("themewright")));
	}

	private static List<String> offending(Stream<String> texts) {
		return texts.filter(text -> WORDS_OF_AN_IDE.stream().anyMatch(text.replace("&", "")::contains)).distinct()
				.toList();
	}
}
