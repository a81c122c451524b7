package org.themewright.ui.tests;

import java.util.Arrays;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.themewright.ui.StudyPerspective;

/** Saved searches in the Study Explorer, with the numbers of their new hits. */
final class SavedSearchRows {

	private SavedSearchRows() {
	}

	static TreeItem group() {
		Tree explorer = Workbench.find(CodingWorkflowTest.control(Workbench.page().findView(StudyPerspective.EXPLORER)),
				Tree.class);
		return Arrays.stream(explorer.getItem(0).getItems()).filter(each -> each.getText().startsWith("Saved Searches"))
				.findFirst().orElseThrow();
	}

	/** The row of the first search; the group must be expanded. */
	static TreeItem first() {
		return group().getItem(0);
	}

	static void expand() {
		TreeItem group = group();
		group.setExpanded(true);
		Event event = new Event();
		event.item = group;
		group.getParent().notifyListeners(SWT.Expand, event);
		Workbench.settle();
	}

	/** Whether no job counts hits any more. */
	static boolean areCounted() {
		return Arrays.stream(Job.getJobManager().find(null)).noneMatch(each -> each.getName().startsWith("Counting"));
	}
}
