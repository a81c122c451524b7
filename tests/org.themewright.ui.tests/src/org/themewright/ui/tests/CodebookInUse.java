package org.themewright.ui.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Transcript;
import org.themewright.ui.StudyPerspective;

/** The codebook of a study with one short interview, and what tests do with it. */
abstract class CodebookInUse {

	static final String TEXT = "They pay me late. They thank me often. I hope for more, and for others I hope too.";

	@RegisterExtension
	final Workbench workbench = new Workbench();

	StudySession session;
	StudyOperations operations;
	Researcher ana;
	Transcript transcript;
	IViewPart codebook;
	Tree tree;

	void createStudy(String... names) throws Exception {
		StudySession.create(workbench.temp().resolve("study"), "Peers").close();
		session = Workbench.open(workbench.temp().resolve("study"));
		operations = new StudyOperations(session);
		ana = operations.createResearcher("Ana", null);
		transcript = StudyObjects.create(Literals.TRANSCRIPT);
		transcript.setName("Interview 1");
		transcript.setSlug("one");
		transcript.setText(TEXT);
		new TranscriptOperations(session).add(transcript);
		for (String each : names) {
			operations.createCode(null, each, null, ana);
		}
		codebook = Workbench.view(StudyPerspective.CODEBOOK);
		tree = Workbench.all(CodingWorkflowTest.control(codebook), Tree.class).get(0);
		Workbench.settle();
	}

	Code code(String path) {
		return StudyObjects.allCodes(session.getStudy().getCodebook()).stream()
				.filter(each -> StudyObjects.path(each).equals(path)).findFirst().orElseThrow();
	}

	Coding coding(String words, String code) {
		int at = TEXT.indexOf(words);
		return new CodingOperations(session).code(transcript, new TextRange(at, at + words.length()), code(code), ana);
	}

	List<String> paths() {
		return StudyObjects.allCodes(session.getStudy().getCodebook()).stream().map(StudyObjects::path).toList();
	}

	TreeItem item(String code) {
		List<TreeItem> open = new ArrayList<>(List.of(tree.getItems()));
		for (int i = 0; i < open.size(); i++) {
			if (open.get(i).getText().equals(code)) {
				return open.get(i);
			}
			open.addAll(List.of(open.get(i).getItems()));
		}
		throw new AssertionError(code + " is not in the tree");
	}

	/** Clicks on the row of a code, while keys are held down. */
	void click(String code, String... modifiers) {
		Workbench.settle();
		Rectangle row = item(code).getBounds();
		for (String each : modifiers) {
			RealInput.run(List.of("keydown", each));
		}
		RealInput.click(tree, row.x + 20, row.y + row.height / 2);
		for (String each : modifiers) {
			RealInput.run(List.of("keyup", each));
		}
		Workbench.settle();
	}
}
