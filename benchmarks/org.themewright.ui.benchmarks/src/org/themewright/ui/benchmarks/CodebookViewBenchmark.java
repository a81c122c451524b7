package org.themewright.ui.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Transcript;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyPerspective;

/**
 * Measures the Codebook view in the running workbench with 2,000 codes, three levels deep, and 100,000 codings: what it
 * costs the UI thread to show it, to open all branches, to filter letter by letter, to clear the filter, and to show what
 * one coding changes.
 */
class CodebookViewBenchmark {

	private static final int CODES = Integer.getInteger("themewright.benchmark.codes", 2_000);
	private static final int CODINGS = Integer.getInteger("themewright.benchmark.codings", 100_000);
	private static final int TRANSCRIPTS = 100;
	private static final int RUNS = 9;
	private static final String WORDS = "they wait and hope for what nobody has told them yet ";

	private final Display display = Display.getCurrent();
	private final UiClock clock = new UiClock(display);
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	private final OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
	private final List<Code> codes = new ArrayList<>();
	private StudySession session;
	private Tree tree;
	private Text filter;
	private long paints;

	@Test
	void measure() throws IOException, StudyException {
		var intro = PlatformUI.getWorkbench().getIntroManager();
		intro.closeIntro(intro.getIntro());
		page.getWorkbenchWindow().getShell().setBounds(0, 0, 1500, 950);
		Path folder = Files.createTempDirectory("themewright-benchmark");
		try {
			make(folder.resolve("study"));
			System.out.printf("%n%-34s %9s %9s %9s %9s %9s%n", "ms on the UI thread", "median", "95 %", "+ later", "95 %",
					"longest");
			open(folder.resolve("study"));
			branches();
			filter();
			coding();
			session.save(null);
			studies.close(session);
			clock.rest(1000);
		} finally {
			try (var walk = Files.walk(folder)) {
				for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			}
		}
	}

	private void show() {
		try {
			IViewPart view = page.showView(StudyPerspective.CODEBOOK);
			Composite area = (Composite) view.getSite().getService(MPart.class).getWidget();
			tree = find(area, Tree.class);
			filter = find(area, Text.class);
			tree.addListener(SWT.Paint, event -> paints++);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	private static <T extends Control> T find(Composite root, Class<T> type) {
		for (Control child : root.getChildren()) {
			T found = type.isInstance(child) ? type.cast(child)
					: child instanceof Composite composite ? find(composite, type) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static void make(Path folder) throws StudyException {
		try (StudySession made = StudySession.create(folder, "Benchmark")) {
			made.execute("Fill", () -> fill(made));
			made.save(null);
		}
	}

	private static void fill(StudySession made) {
		Random random = new Random(1);
		StudyOperations operations = new StudyOperations(made);
		Researcher researcher = operations.createResearcher("Noor", "N");
		List<Code> all = new ArrayList<>();
		for (int i = 0; i < CODES; i++) {
			Code parent = i < CODES / 40 ? null : all.get(random.nextInt(Math.min(i, CODES / 4)));
			all.add(operations.createCode(parent, "Code " + i + (i % 7 == 0 ? " of waiting" : " of hope"), null, researcher));
		}
		for (int i = 0; i < TRANSCRIPTS; i++) {
			Transcript transcript = StudyObjects.create(Literals.TRANSCRIPT);
			transcript.setName("Interview " + i);
			transcript.setSlug("interview-" + i);
			transcript.setText(WORDS.repeat(400));
			made.getStudy().getSources().add(transcript);
			CodingSet set = StudyObjects.create(Literals.CODING_SET);
			set.setResearcher(researcher);
			set.setSource(transcript);
			for (int j = 0; j < CODINGS / TRANSCRIPTS; j++) {
				Coding coding = StudyObjects.create(Literals.CODING);
				int start = j * 20 % (transcript.getText().length() - 200);
				int end = start + 20 + random.nextInt(150);
				coding.setCode(all.get(random.nextInt(all.size())));
				coding.setStart(start);
				coding.setEnd(end);
				coding.setQuote(transcript.getText().substring(start, end));
				coding.setCreated(Instant.ofEpochSecond(1_700_000_000L + j));
				set.getCodings().add(coding);
			}
			made.getStudy().getCodingSets().add(set);
		}
	}

	/** Opens the study without the view, and shows this when all is quiet: first the codes, then what was counted. */
	private void open(Path folder) {
		page.hideView(page.findView(StudyPerspective.CODEBOOK));
		studies.open(folder);
		while (studies.getSessions().isEmpty()) {
			clock.rest(100);
		}
		session = studies.getSessions().get(0);
		clock.rest(5_000);
		print("shown, until the codes are painted", Figures.of(List.of(clock.measure(this::show, () -> paints > 0, 0))));
		print("and until the counts are", Figures.of(List.of(
				clock.measure(() -> { }, () -> !tree.getItem(0).getText(1).isEmpty(), 0))));
		codes.addAll(StudyObjects.allCodes(session.getStudy().getCodebook()));
		clock.rest(3_000);
	}

	private void branches() {
		press('*', SWT.NONE);
	}

	private void press(char character, int modifiers) {
		tree.setFocus();
		clock.rest(300);
		Event event = new Event();
		event.character = character;
		event.stateMask = modifiers;
		tree.notifyListeners(SWT.KeyDown, event);
		clock.rest(300);
	}

	private void filter() {
		List<UiClock.Cost> first = new ArrayList<>();
		List<UiClock.Cost> next = new ArrayList<>();
		List<UiClock.Cost> few = new ArrayList<>();
		List<UiClock.Cost> clear = new ArrayList<>();
		for (int i = 0; i < RUNS; i++) {
			first.add(once(() -> filter.setText("w")));
			next.add(once(() -> filter.setText("wa")));
			few.add(once(() -> filter.setText("77")));
			clear.add(once(() -> filter.setText("")));
		}
		print("filter: first letter, 1 in 7", Figures.of(first));
		print("filter: second letter", Figures.of(next));
		print("filter: few match", Figures.of(few));
		print("filter cleared", Figures.of(clear));
	}

	private void coding() {
		CodingSet set = session.getStudy().getCodingSets().get(0);
		List<UiClock.Cost> costs = new ArrayList<>();
		CodingOperations operations = new CodingOperations(session);
		Code shown = (Code) tree.getItem(0).getData();
		for (int i = 0; i < RUNS * 3; i++) {
			int at = 7 + i;
			costs.add(once(() -> operations.code((Transcript) set.getSource(), new TextRange(at, at + 33), shown,
					set.getResearcher())));
		}
		print("one coding", Figures.of(costs));
	}

	private UiClock.Cost once(Runnable action) {
		long from = paints;
		return clock.measure(action, () -> paints > from, 600);
	}

	private static void print(String what, Figures figures) {
		System.out.println(figures.row(what, null));
	}
}
