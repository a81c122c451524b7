package org.themewright.ui.internal.studies;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.themewright.core.StudySession;
import org.themewright.core.text.TextRange;
import org.themewright.model.Memo;
import org.themewright.model.Named;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.ui.RangeNavigator;
import org.themewright.ui.StudyEditorInput;
import org.themewright.ui.internal.codings.BlindCoding;

/**
 * Which editors of a study were open when it was closed or the workbench was left, and which words were selected in them.
 * The workbench cannot open them again, as a study is opened after it has started. Used on the UI thread.
 */
final class RememberedEditors {

	private static final String ROOT = "editors"; //$NON-NLS-1$
	private static final String STUDY = "study"; //$NON-NLS-1$
	private static final String FOLDER = "folder"; //$NON-NLS-1$
	private static final String EDITOR = "editor"; //$NON-NLS-1$
	private static final String ID = "id"; //$NON-NLS-1$
	private static final String OBJECT = "object"; //$NON-NLS-1$
	private static final String ACTIVE = "active"; //$NON-NLS-1$
	private static final String START = "start"; //$NON-NLS-1$
	private static final String END = "end"; //$NON-NLS-1$

	private final IWorkbench workbench;
	private final Path file;
	/** Null until it is needed. */
	private XMLMemento all;

	/** @param file where they are kept from one run to the next; need not exist */
	RememberedEditors(IWorkbench workbench, Path file) {
		this.workbench = workbench;
		this.file = file;
	}

	/** Takes note of the editors of a study, and forgets studies that were not used lately. */
	void remember(StudySession session) {
		XMLMemento before = all();
		String folder = session.getFolder().toString();
		List<String> recent = RecentStudies.get().stream().map(Path::toString).toList();
		all = XMLMemento.createWriteRoot(ROOT);
		for (IMemento each : before.getChildren(STUDY)) {
			if (recent.contains(each.getString(FOLDER)) && !folder.equals(each.getString(FOLDER))) {
				all.copyChild(each);
			}
		}
		IMemento study = all.createChild(STUDY);
		study.putString(FOLDER, folder);
		for (IWorkbenchPage page : StudyEditorReferences.pages(workbench)) {
			for (IEditorReference reference : StudyEditorReferences.of(session, page)) {
				IMemento editor = study.createChild(EDITOR);
				editor.putString(ID, reference.getId());
				editor.putString(OBJECT, StudyEditorReferences.input(reference).getObject().getId());
				IEditorPart part = reference.getEditor(false);
				editor.putBoolean(ACTIVE, part != null && part == page.getActiveEditor());
				RangeNavigator navigator = Adapters.adapt(part, RangeNavigator.class);
				if (navigator != null) {
					editor.putInteger(START, navigator.getSelectedRange().start());
					editor.putInteger(END, navigator.getSelectedRange().end());
				}
			}
		}
	}

	/** Opens the editors of a study that were open last time, but for those of what is not there any more, or hidden. */
	void restore(StudySession session, IWorkbenchPage page) {
		Map<String, Named> objects = objects(session);
		IEditorPart active = null;
		for (IMemento each : editors(session)) {
			Named object = objects.get(each.getString(OBJECT));
			if (object != null) {
				IEditorPart editor = open(page, new StudyEditorInput(session, object), each);
				active = Boolean.TRUE.equals(each.getBoolean(ACTIVE)) ? editor : active;
			}
		}
		if (active != null) {
			page.activate(active);
		}
	}

	/** Null when it cannot be opened, which is logged. */
	private static IEditorPart open(IWorkbenchPage page, StudyEditorInput input, IMemento remembered) {
		try {
			IEditorPart editor = page.openEditor(input, remembered.getString(ID), false);
			RangeNavigator navigator = Adapters.adapt(editor, RangeNavigator.class);
			Integer start = remembered.getInteger(START);
			Integer end = remembered.getInteger(END);
			if (navigator != null && start != null && end != null && 0 <= start && start <= end) {
				navigator.selectAndReveal(new TextRange(start, end));
			}
			return editor;
		} catch (PartInitException e) {
			log().error(e.getMessage(), e);
			return null;
		}
	}

	private IMemento[] editors(StudySession session) {
		for (IMemento each : all().getChildren(STUDY)) {
			if (session.getFolder().toString().equals(each.getString(FOLDER))) {
				return each.getChildren(EDITOR);
			}
		}
		return new IMemento[0];
	}

	/** What may have an editor and be seen, by id. */
	private static Map<String, Named> objects(StudySession session) {
		Study study = session.getStudy();
		List<Memo> memos = BlindCoding.now(session,
				blind -> study.getMemos().stream().filter(each -> !blind.hides(each)).toList());
		Map<String, Named> result = new HashMap<>();
		Stream.of(List.of(study), study.getSources(), study.getDiagrams(), StudyObjects.allThemes(study.getCodebook()),
				memos).flatMap(List::stream).forEach(each -> result.put(each.getId(), each));
		return result;
	}

	private XMLMemento all() {
		if (all == null) {
			all = read();
		}
		return all;
	}

	private XMLMemento read() {
		if (Files.exists(file)) {
			try (Reader reader = Files.newBufferedReader(file)) {
				return XMLMemento.createReadRoot(reader);
			} catch (IOException | WorkbenchException e) {
				log().warn(e.getMessage(), e);
			}
		}
		return XMLMemento.createWriteRoot(ROOT);
	}

	/** Writes what is to be remembered in the next run, beside what goes on. */
	void writeInJob() {
		String text = text();
		Job.createSystem("Remember editors", (ICoreRunnable) monitor -> write(text)).schedule(); //$NON-NLS-1$
	}

	/** Writes what is to be remembered in the next run, when there are no jobs any more. */
	void writeNow() {
		write(text());
	}

	private String text() {
		StringWriter text = new StringWriter();
		try {
			all().save(text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	private synchronized void write(String text) {
		Path temporary = file.resolveSibling(file.getFileName() + ".new"); //$NON-NLS-1$
		try {
			Files.writeString(temporary, text);
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			log().warn(e.getMessage(), e);
		}
	}

	private static ILog log() {
		return ILog.of(RememberedEditors.class);
	}
}
