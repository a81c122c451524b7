package org.themewright.ui.transcript.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.themewright.model.Code;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.ui.StudyPerspective;

/** Tells which codes are selected in the codebook: those themselves, what is below them, and what themes gather. */
final class CodebookLink {

	private final IWorkbenchPage page;
	private final Study study;
	private final Consumer<Set<Code>> selected;
	private final ISelectionListener listener = this::selectionChanged;

	CodebookLink(IWorkbenchPage page, Study study, Consumer<Set<Code>> selected) {
		this.page = page;
		this.study = study;
		this.selected = selected;
		page.addSelectionListener(StudyPerspective.CODEBOOK, listener);
	}

	/** The codebook can follow the editor as well: only what people select in it counts, or they would chase each other. */
	private void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (page.getActivePart() == part) {
			read(selection);
		}
	}

	/** Tells what is selected now. */
	void read() {
		read(page.getSelection(StudyPerspective.CODEBOOK));
	}

	private void read(ISelection selection) {
		Set<Code> codes = new LinkedHashSet<>();
		if (selection instanceof IStructuredSelection structured) {
			for (Object each : structured) {
				switch (each) {
				case Code code when StudyObjects.studyOf(code) == study -> codes.addAll(StudyObjects.withSubcodes(code));
				case Theme theme when StudyObjects.studyOf(theme) == study -> codes.addAll(ThemeCodes.of(theme));
				default -> {
					// nothing that codes
				}
				}
			}
		}
		selected.accept(codes);
	}

	void dispose() {
		page.removeSelectionListener(StudyPerspective.CODEBOOK, listener);
	}
}
