package org.themewright.ui.internal.codebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.themewright.core.StudySession;
import org.themewright.core.codebook.CodeOutline;
import org.themewright.core.edit.CodebookOperations;
import org.themewright.model.Code;
import org.themewright.model.Researcher;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.internal.codebook.change.MergeDialog;
import org.themewright.ui.internal.codebook.change.MoveTo;
import org.themewright.ui.internal.codebook.change.SplitDialog;

/** What can be done with selected codes by commands, each of which has a key that can be changed in the preferences. */
final class CodeCommands {

	private final IWorkbenchPartSite site;
	private final Supplier<StudySession> session;
	private final Supplier<List<Code>> selected;
	private final Consumer<Collection<Code>> select;

	/**
	 * @param site of the view; the keys work while it is active
	 * @param session gives the study that is shown, or null
	 * @param selected gives the selected codes
	 * @param select selects codes that came or moved
	 */
	CodeCommands(IWorkbenchPartSite site, Supplier<StudySession> session, Supplier<List<Code>> selected,
			Consumer<Collection<Code>> select) {
		this.site = site;
		this.session = session;
		this.selected = selected;
		this.select = select;
	}

	/** Puts the handlers to work; their keys are those of lists. */
	void install() {
		IHandlerService handlers = site.getService(IHandlerService.class);
		Map.of("org.themewright.ui.splitCode", this::split, "org.themewright.ui.mergeCodes", //$NON-NLS-1$ //$NON-NLS-2$
				(Runnable) () -> merge(selected.get(), null), "org.themewright.ui.moveCodes", this::moveTo, //$NON-NLS-1$
				"org.themewright.ui.moveUp", () -> step(false), "org.themewright.ui.moveDown", () -> step(true), //$NON-NLS-1$ //$NON-NLS-2$
				"org.themewright.ui.pasteSubcodes", () -> paste(selected.get().get(0))) //$NON-NLS-1$
				.forEach((id, work) -> handlers.activateHandler(id, handler(work)));
	}

	private IHandler handler(Runnable work) {
		return new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				if (isEnabled()) {
					work.run();
				}
				return null;
			}

			@Override
			public boolean isEnabled() {
				return session.get() != null && !selected.get().isEmpty();
			}
		};
	}

	private void split() {
		Code code = selected.get().get(0);
		List<Code> made = SplitDialog.open(shell(), session.get(), code, researcher());
		if (!made.isEmpty()) {
			select.accept(made);
		}
	}

	/** Merges codes after asking, into one that is proposed or none. */
	void merge(List<Code> codes, Code into) {
		Code stays = MergeDialog.open(shell(), session.get(), codes, into);
		if (stays != null) {
			select.accept(List.of(stays));
		}
	}

	private void moveTo() {
		List<Code> codes = selected.get();
		if (MoveTo.open(shell(), session.get(), codes)) {
			select.accept(codes);
		}
	}

	private void step(boolean down) {
		List<Code> codes = selected.get();
		new CodebookOperations(session.get()).step(codes, down);
		select.accept(codes);
	}

	void copy() {
		CodeClipboard.copy(shell().getDisplay(), selected.get());
	}

	/** Pastes beside the selected code, or at the top level. */
	void pasteBeside() {
		List<Code> codes = selected.get();
		paste(!codes.isEmpty() && codes.get(0).eContainer() instanceof Code parent ? parent : null);
	}

	private void paste(Code parent) {
		List<CodeOutline> outlines = CodeClipboard.get(shell().getDisplay());
		if (!outlines.isEmpty()) {
			select.accept(new CodebookOperations(session.get()).create(parent, outlines, researcher()));
		}
	}

	private Researcher researcher() {
		return PlatformUI.getWorkbench().getService(OpenStudies.class).getResearcher(session.get());
	}

	private Shell shell() {
		return site.getShell();
	}
}
