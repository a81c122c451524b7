package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditors;

/** A researcher searches, looks at what would be coded of the hits, leaves one out, codes the others, and undoes it. */
class CodeHitsTest {

	private static final String WORD = "trust";

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;

	private void search() throws StudyException {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		session = Workbench.open(workbench.temp().resolve("sample"));
		StudyEditors.open(Workbench.page(), session, StudyObjects.transcripts(session.getStudy()).get(0));
		Workbench.settle();
		during(hand -> {
			hand.keys("ctrl+h");
			hand.dialog("Search", "Search");
			hand.type("=" + WORD);
			hand.keys("Return");
		});
		Workbench.waitFor("the hits", () -> NewSearchUI.getSearchResultView() != null
				&& NewSearchUI.getSearchResultView().getActivePage() != null
				&& NewSearchUI.getSearchResultView().getActivePage().getLabel().matches("\\d+ matches.*"));
		Workbench.page().activate(NewSearchUI.getSearchResultView());
		Workbench.settle();
	}

	private List<Coding> codings(String code) {
		return session.getStudy().getCodingSets().stream().flatMap(set -> set.getCodings().stream())
				.filter(each -> each.getCode().getName().equals(code)).toList();
	}

	private static Table table(Hand hand, Shell dialog) {
		return hand.ask(() -> Workbench.find(dialog, Table.class));
	}

	@Test
	void hitsAreCodedBySentenceWithANewCodeButForTheOneThatIsNotTicked() throws StudyException {
		search();
		int[] rows = { 0 };
		during(hand -> {
			hand.keys("ctrl+alt+h");
			Shell dialog = hand.dialog("Code Hits", "Code");
			hand.waitFor("what would be coded", () -> Workbench.find(dialog, Table.class).getItemCount() > 1);
			hand.type("Trusting");
			rows[0] = hand.ask(() -> Workbench.find(dialog, Table.class).getItemCount());
			Table table = table(hand, dialog);
			hand.ask(() -> {
				table.setFocus();
				table.setSelection(0);
				return null;
			});
			hand.keys("space");
			hand.ask(() -> {
				Workbench.screenshot("code-hits");
				return null;
			});
			hand.press(dialog, "Code");
		});
		Workbench.settle();
		List<Coding> made = codings("Trusting");
		assertEquals(rows[0] - 1, made.size());
		assertTrue(made.stream().allMatch(each -> each.getQuote().toLowerCase().contains(WORD)), made::toString);
		assertTrue(made.stream().allMatch(each -> each.getQuote().matches("(?s).*[.?!\u2026]\\W*")), made::toString);
		Workbench.command("org.eclipse.ui.edit.undo");
		assertEquals(0, codings("Trusting").size(), "undone in the view of the hits");
		assertTrue(StudyObjects.allCodes(session.getStudy().getCodebook()).stream().map(Code::getName)
				.noneMatch("Trusting"::equals));
	}

	/** The beginnings of two words of a code are enough: Enter takes what they are proposed for, and makes no code. */
	@Test
	void theCodeIsProposedForSomeOfItsWords() throws StudyException {
		search();
		int codes = StudyObjects.allCodes(session.getStudy().getCodebook()).size();
		during(hand -> {
			hand.keys("ctrl+alt+h");
			Shell dialog = hand.dialog("Code Hits", "Code");
			hand.type("alon bei");
			hand.waitFor("what is proposed", () -> Arrays.stream(Display.getCurrent().getShells())
					.anyMatch(each -> each.isVisible() && each != dialog && each.getParent() == dialog));
			hand.keys("Return");
			hand.waitFor("the code in the field",
					() -> Workbench.find(dialog, Combo.class).getText().equals("Making connection > Being alongside"));
			hand.keys("Escape");
		});
		assertEquals(codes, StudyObjects.allCodes(session.getStudy().getCodebook()).size());
	}

	@Test
	void whatIsCodedAlreadyIsNotTickedASecondTime() throws StudyException {
		search();
		Code code = StudyObjects.allCodes(session.getStudy().getCodebook()).get(0);
		int before = codings(code.getName()).size();
		during(hand -> {
			hand.keys("ctrl+alt+h");
			Shell dialog = hand.dialog("Code Hits", "Code");
			hand.type(StudyObjects.path(code));
			hand.keys("alt+w");
			hand.waitFor("the hits to be ticked", () -> Workbench.all(dialog, Button.class).stream()
					.anyMatch(each -> each.getText().equals("Code") && each.isEnabled()));
			hand.press(dialog, "Code");
		});
		int made = codings(code.getName()).size() - before;
		assertTrue(made > 1);
		Workbench.settle();
		during(hand -> {
			hand.keys("ctrl+alt+h");
			Shell dialog = hand.dialog("Code Hits", "Code");
			hand.type(StudyObjects.path(code));
			hand.keys("alt+w");
			hand.waitFor("the rows to say so", () -> {
				Table table = Workbench.find(dialog, Table.class);
				return table.getItemCount() >= made && table.getItem(0).getText(3).equals("coded already");
			});
			assertEquals(false, hand.ask(() -> hand.button(dialog, "Code").isEnabled()));
			hand.keys("Escape");
		});
		assertEquals(before + made, codings(code.getName()).size());
	}

	/** All is done by the hand; the UI thread only handles it. */
	private static void during(Consumer<Hand> use) {
		Hand.during(() -> {
		}, use);
	}
}
