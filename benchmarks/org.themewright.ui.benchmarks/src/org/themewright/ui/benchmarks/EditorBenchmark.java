package org.themewright.ui.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyEditors;

/**
 * Measures the transcript editor in the running workbench, with its views, beside a plain {@link StyledText} with the same
 * text, size and word wrap and no codings: what a key, a coding, a page cost the UI thread until they are painted, and
 * with what they leave to be done later. The plain text is measured before and after, which shows the noise of the
 * machine.
 */
class EditorBenchmark {

	private static final int TIMES = Integer.getInteger("themewright.benchmark.times", 80);
	private static final int OPENINGS = 5;

	private final Display display = Display.getCurrent();
	private final UiClock clock = new UiClock(display);
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	private final OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
	private StudySession session;
	private Transcript transcript;

	@Test
	void measure() throws IOException, StudyException {
		var intro = PlatformUI.getWorkbench().getIntroManager();
		intro.closeIntro(intro.getIntro());
		page.getWorkbenchWindow().getShell().setBounds(0, 0, 1500, 950);
		Path corpus = Path.of(System.getProperty("themewright.benchmark.corpus"));
		System.out.printf("%n%-34s %9s %9s %9s %9s %9s   %s%n", "ms on the UI thread", "median", "95 %", "+ later",
				"95 %", "longest", "ratio of medians / of 95 %");
		for (String size : System.getProperty("themewright.benchmark.sizes").split(" ")) {
			Path folder = Files.createTempDirectory("themewright-benchmark");
			try {
				int codings = LargeTranscript.make(folder.resolve("study"), corpus, Integer.parseInt(size));
				System.out.printf("%n%,d characters, %,d codings%n", Integer.parseInt(size), codings);
				measure(folder.resolve("study"));
			} finally {
				delete(folder);
			}
		}
	}

	private void measure(Path folder) {
		studies.open(folder);
		await(() -> !studies.getSessions().isEmpty());
		session = studies.getSessions().get(0);
		transcript = StudyObjects.transcripts(session.getStudy()).get(0);
		studies.setResearcher(session.getStudy().getResearchers().get(0));
		quiet();
		Figures plainOpening = Figures.ofWall(openPlain());
		print("plain: opening, by the clock", plainOpening, null);
		print("editor: opening, by the clock", Figures.ofWall(openEditor()), plainOpening);
		IEditorPart editor = StudyEditors.open(page, session, transcript);
		quiet();
		Rectangle size = editor.getAdapter(StyledText.class).getBounds();
		Shell shell = plain(size);
		Bench plain = new Bench(clock, shell.getChildren()[0] instanceof StyledText text ? text : null);
		plain.focus();
		Figures plainKey = Figures.of(plain.type(TIMES));
		print("plain: key", plainKey, null);
		Figures plainPage = Figures.of(plain.page(TIMES));
		print("plain: page", plainPage, null);
		shell.setVisible(false);
		measureEditor(new Bench(clock, editor.getAdapter(StyledText.class)), plainKey, plainPage);
		shell.setVisible(true);
		plain.text().setSelection(0);
		plain.focus();
		print("plain: key, again", Figures.of(plain.type(TIMES)), plainKey);
		print("plain: page, again", Figures.of(plain.page(TIMES)), plainPage);
		shell.dispose();
		page.closeEditor(editor, false);
		while (session.isDirty() && session.getCommandStack().canUndo()) {
			session.undo();
		}
		studies.close(session);
		quiet();
	}

	private void measureEditor(Bench editor, Figures plainKey, Figures plainPage) {
		StyledText text = editor.text();
		editor.focus();
		print("editor: page", Figures.of(editor.page(TIMES)), plainPage);
		text.setSelection(0);
		text.setTopIndex(0);
		quiet();
		code(editor, plainKey);
		resize(editor, plainKey);
		print("editor: filter switched", Figures.of(editor.repeat(TIMES, i -> {
		}, i -> command("blind"), () -> true)), plainKey);
		if (TIMES % 2 != 0) {
			command("blind");
		}
		text.setSelection(0);
		editor.focus();
		editor.press(SWT.F2, '\0');
		await(text::getEditable);
		print("editor: key", Figures.of(editor.type(TIMES)), plainKey);
		UiClock.Cost rest = clock.measure(() -> {
		}, () -> true, 3000);
		System.out.printf("after the last key: %.2f ms in all, longest %.2f ms%n", rest.all() / 1e6, rest.longest() / 1e6);
		editor.press(SWT.ESC, SWT.ESC);
		await(() -> !text.getEditable());
	}

	/** Selected words get the code used last by its digit, and lose it by the command. */
	private void code(Bench editor, Figures plainKey) {
		StyledText text = editor.text();
		List<UiClock.Cost> added = new ArrayList<>();
		List<UiClock.Cost> removed = new ArrayList<>();
		int start = text.getText(0, 2000).indexOf(' ', 200) + 1;
		int end = text.getText(0, 2000).indexOf(' ', start + 40);
		int before = count();
		for (int i = -Bench.WARM_UP; i < TIMES; i++) {
			text.setSelection(start, end);
			UiClock.Cost add = once(editor, () -> editor.press('1', '1'), () -> count() == before + 1);
			UiClock.Cost remove = once(editor, () -> command("uncode"), () -> count() == before);
			if (i >= 0) {
				added.add(add);
				removed.add(remove);
			}
		}
		print("editor: coding added", Figures.of(added), plainKey);
		print("editor: coding removed", Figures.of(removed), plainKey);
	}

	private static void command(String name) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class)
					.executeCommand("org.themewright.ui.transcript." + name, null);
		} catch (CommandException e) {
			throw new IllegalStateException(e);
		}
	}

	private int count() {
		return session.getStudy().getCodingSets().stream().mapToInt(each -> each.getCodings().size()).sum();
	}

	private UiClock.Cost once(Bench editor, Runnable key, BooleanSupplier done) {
		clock.rest(60);
		return editor.once(key, done);
	}

	private void resize(Bench editor, Figures plainKey) {
		Code code = StudyObjects.allCodes(session.getStudy().getCodebook()).get(0);
		Researcher researcher = studies.getResearcher(session);
		CodingOperations operations = new CodingOperations(session);
		Coding coding = operations.code(transcript, new TextRange(300, 340), code, researcher);
		List<UiClock.Cost> costs = editor.repeat(TIMES, i -> {
		}, i -> operations.move(coding, new TextRange(300, 340 + Math.floorMod(i, 20) * 5 + 5)), () -> true);
		print("editor: coding resized", Figures.of(costs), plainKey);
		session.undo();
	}

	private List<UiClock.Cost> openPlain() {
		List<UiClock.Cost> costs = new ArrayList<>();
		for (int i = 0; i < OPENINGS; i++) {
			Shell[] shell = new Shell[1];
			boolean[] painted = new boolean[1];
			costs.add(clock.measure(() -> {
				shell[0] = plain(new Rectangle(0, 0, 900, 800));
				shell[0].getChildren()[0].addListener(SWT.Paint, event -> painted[0] = true);
			}, () -> painted[0], 2500));
			shell[0].dispose();
			quiet();
		}
		return costs;
	}

	private List<UiClock.Cost> openEditor() {
		List<UiClock.Cost> costs = new ArrayList<>();
		for (int i = 0; i < OPENINGS; i++) {
			IEditorPart[] editor = new IEditorPart[1];
			boolean[] painted = new boolean[1];
			costs.add(clock.measure(() -> {
				editor[0] = StudyEditors.open(page, session, transcript);
				editor[0].getAdapter(StyledText.class).addListener(SWT.Paint, event -> painted[0] = true);
			}, () -> painted[0], 2500));
			page.closeEditor(editor[0], false);
			quiet();
		}
		return costs;
	}

	private Shell plain(Rectangle size) {
		Shell shell = new Shell(display, SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout());
		StyledText text = new StyledText(shell, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setText(transcript.getText());
		shell.setSize(shell.computeTrim(0, 0, size.width, size.height).width, size.height);
		shell.open();
		return shell;
	}

	private static void print(String what, Figures figures, Figures reference) {
		System.out.println(figures.row(what, reference));
	}

	private void quiet() {
		clock.rest(800);
		await(() -> Job.getJobManager().find(null).length == 0 || noneBusy());
		clock.rest(400);
	}

	private static boolean noneBusy() {
		for (Job job : Job.getJobManager().find(null)) {
			if (job.getState() == Job.RUNNING) {
				return false;
			}
		}
		return true;
	}

	private void await(BooleanSupplier condition) {
		clock.measure(() -> {
		}, condition, 0);
	}

	private static void delete(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}
}
