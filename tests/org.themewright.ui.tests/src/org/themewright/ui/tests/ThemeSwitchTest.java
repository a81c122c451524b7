package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudySession;
import org.themewright.model.StudyObjects;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyPerspective;

/** The light and the dark theme are switched while lists are full and a transcript is open. */
class ThemeSwitchTest {

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	@RegisterExtension
	final Workbench workbench = new Workbench();

	@Test
	void everythingFollowsAndStaysWhatItWas() throws Exception {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		StudySession session = Workbench.open(workbench.temp().resolve("sample"));
		IEditorPart editor = StudyEditors.open(Workbench.page(), session,
				StudyObjects.transcripts(session.getStudy()).get(1));
		Table memos = table(StudyPerspective.MEMOS);
		Table codings = table(StudyPerspective.CODINGS);
		int rows = codings.getItemCount();
		int memoRows = memos.getItemCount();
		StyledText text = editor.getAdapter(StyledText.class);
		IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		String before = themes.getActiveTheme().getId();
		try {
			for (int i = 0; i < 3; i++) {
				themes.setTheme(DARK, false);
				Workbench.settle();
				assertTrue(brightness(text) < 128, "the transcript is dark");
				themes.setTheme(LIGHT, false);
				Workbench.settle();
				assertTrue(brightness(text) > 128, "the transcript is light");
				assertEquals(rows, codings.getItemCount());
				assertEquals(memoRows, memos.getItemCount());
				assertTrue(codings.getItem(0).getText().length() > 1);
			}
		} finally {
			themes.setTheme(before, false);
			Workbench.settle();
		}
	}

	private static int brightness(StyledText text) {
		RGB rgb = text.getBackground().getRGB();
		return (rgb.red + rgb.green + rgb.blue) / 3;
	}

	private static Table table(String view) throws Exception {
		return Workbench.all(CodingWorkflowTest.control(Workbench.view(view)), Table.class).get(0);
	}
}
