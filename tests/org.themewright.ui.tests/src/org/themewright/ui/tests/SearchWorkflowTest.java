package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudySession;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditorInput;
import org.themewright.ui.StudyEditors;

/** A researcher searches all transcripts from the Search dialog and goes to a hit. */
class SearchWorkflowTest {

	private static final String WORD = "trust";

	@RegisterExtension
	final Workbench workbench = new Workbench();

	@Test
	void ctrlHFindsAWordInAllTranscriptsAndAHitOpensItsPlace() throws Exception {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		StudySession session = Workbench.open(workbench.temp().resolve("sample"));
		StudyEditors.open(Workbench.page(), session, StudyObjects.transcripts(session.getStudy()).get(0));
		Workbench.settle();
		Hand.during(() -> {
		}, hand -> {
			hand.keys("ctrl+h");
			hand.dialog("Search", "Search");
			hand.type("=" + WORD);
			hand.keys("Return");
		});
		int expected = count(session);
		assertTrue(expected > 1, "the sample has the word in several places");
		Workbench.waitFor("the hits", () -> labelSays(expected) && tree() != null && tree().getItemCount() > 0);
		Tree tree = tree();
		expand(tree);
		assertEquals(expected, hits().size(), "hits in the Search view");
		RealInput.moveAway();
		Workbench.screenshot("search-results");

		TreeItem hit = hits().get(expected - 1);
		tree.showItem(hit);
		Workbench.settle();
		Rectangle row = hit.getBounds();
		RealInput.doubleClick(tree, row.x + 30, row.y + row.height / 2);
		Workbench.waitFor("the place of the hit", () -> selected().equals(WORD));
		IEditorPart editor = Workbench.page().getActiveEditor();
		StudyEditorInput input = assertInstanceOf(StudyEditorInput.class, editor.getEditorInput());
		assertInstanceOf(Transcript.class, input.getObject());
	}

	/** Counts without an index, by the definition of a word: it is not part of a longer one. */
	private static int count(StudySession session) {
		Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}'\u2019-])" + WORD + "(?![\\p{L}\\p{N}'\u2019-])");
		return StudyObjects.transcripts(session.getStudy()).stream()
				.mapToInt(each -> (int) pattern.matcher(each.getText().toLowerCase(Locale.ROOT)).results().count()).sum();
	}

	private static String selected() {
		IEditorPart editor = Workbench.page().getActiveEditor();
		StyledText text = editor == null ? null : editor.getAdapter(StyledText.class);
		return text == null ? "" : text.getSelectionText().toLowerCase(Locale.ROOT);
	}

	private static boolean labelSays(int expected) {
		return NewSearchUI.getSearchResultView() != null && NewSearchUI.getSearchResultView().getActivePage() != null
				&& NewSearchUI.getSearchResultView().getActivePage().getLabel().contains(String.valueOf(expected));
	}

	/** The tree of hits; that of counts beside it has boxes to tick. */
	private static Tree tree() {
		Composite control = CodingWorkflowTest.control(NewSearchUI.getSearchResultView());
		return Workbench.all(control, Tree.class).stream().filter(Tree::isVisible)
				.filter(each -> (each.getStyle() & SWT.CHECK) == 0).findFirst().orElse(null);
	}

	private static void expand(Tree tree) {
		for (TreeItem item : tree.getItems()) {
			item.setExpanded(true);
		}
		Workbench.settle();
	}

	private static List<TreeItem> hits() {
		List<TreeItem> result = new ArrayList<>();
		Tree tree = NewSearchUI.getSearchResultView() == null ? null : tree();
		for (TreeItem transcript : tree == null ? new TreeItem[0] : tree.getItems()) {
			result.addAll(List.of(transcript.getItems()));
		}
		return result;
	}
}
