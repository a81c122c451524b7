package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.MemoOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;
import org.themewright.ui.StudyEditors;

/** What is painted behind and under words is where the words are, whatever their script, and after whatever changes. */
class PaintedWordsTest {

	private static final String TEXT = """
			We began in the spring, and nobody knew what a peer worker was for, or where one should sit, or whom to ask about it.
			She said שלום לכולם אנחנו כאן בשבילכם and then, in English, that we would go on like this, word by word, אם אפשר, until all of us had understood it.
			אני לא ידעתי מה לעשות ביום הראשון ולכן ישבתי בחדר ההמתנה וחיכיתי עד שמישהו יבוא לדבר איתי על העבודה החדשה שלי כאן.
			Naïve, perhaps; "we" 👩‍👩‍👧 laughed – a lot, e\u0301tage by étage – and\twent on.

			The end.""";

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;
	private Transcript transcript;
	private Code code;
	private Researcher researcher;
	private StyledText text;

	private void open() throws StudyException {
		var folder = workbench.temp().resolve("study");
		try (StudySession made = StudySession.create(folder, "Words")) {
			StudyOperations operations = new StudyOperations(made);
			operations.createResearcher("Noor", "N");
			operations.createCode(null, "Beginning", null, null);
			Transcript words = StudyObjects.create(Literals.TRANSCRIPT);
			words.setName("Words");
			words.setSlug("words");
			words.setLanguage("en");
			words.setText(TEXT);
			Turn turn = StudyObjects.create(Literals.TURN);
			turn.setStart(0);
			turn.setEnd(TEXT.length());
			words.getTurns().add(turn);
			new TranscriptOperations(made).add(words);
			made.save(null);
		}
		session = Workbench.open(folder);
		transcript = StudyObjects.transcripts(session.getStudy()).getFirst();
		code = session.getStudy().getCodebook().getCodes().getFirst();
		researcher = session.getStudy().getResearchers().getFirst();
		IEditorPart editor = StudyEditors.open(Workbench.page(), session, transcript);
		text = editor.getAdapter(StyledText.class);
		text.setCaret(null);
		Workbench.settle();
	}

	private ImageData picture() {
		Workbench.settle();
		Rectangle area = text.getClientArea();
		Image image = new Image(text.getDisplay(), area.width, area.height);
		GC gc = new GC(text);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	/** Whether something other than the background fills most of a box. */
	private boolean isTinted(ImageData picture, Rectangle box) {
		Map<Integer, Integer> counts = new HashMap<>();
		for (int y = box.y; y < box.y + box.height; y++) {
			for (int x = box.x; x < box.x + box.width; x++) {
				counts.merge(picture.getPixel(x, y), 1, Integer::sum);
			}
		}
		int most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
		return !picture.palette.getRGB(most).equals(text.getBackground().getRGB());
	}

	/** The bounds that the widget tells have no size in lines from right to left that are not the first. */
	private Rectangle box(int offset) {
		Rectangle box = text.getTextBounds(offset, offset);
		int width = box.width > 0 ? box.width : text.getLocationAtOffset(offset).x - box.x;
		return new Rectangle(box.x, box.y, width, text.getLineHeight(offset));
	}

	@Test
	void codedWordsAndNoOthersHaveAColourBehindThem() throws StudyException {
		open();
		Random random = new Random(11);
		for (int round = 0; round < 12; round++) {
			new CodingOperations(session).uncode(StudyObjects.codingsIn(transcript));
			boolean[] coded = new boolean[TEXT.length()];
			for (int i = 0; i < 6; i++) {
				int start = random.nextInt(TEXT.length() - 2);
				TextRange range = new TextRange(start, Math.min(TEXT.length(), start + 1 + random.nextInt(50)))
						.withoutSplitPairs(TEXT);
				if (!range.isEmpty()) {
					Coding coding = new CodingOperations(session).code(transcript, range, code, researcher);
					Arrays.fill(coded, coding.getStart(), coding.getEnd(), true);
				}
			}
			ImageData picture = picture();
			int checked = 0;
			for (int i = 0; i < TEXT.length(); i++) {
				Rectangle box = box(i);
				if (Character.isLetter(TEXT.charAt(i)) && box.width > 3) {
					assertEquals(coded[i], isTinted(picture, box), "'" + TEXT.charAt(i) + "' at " + i + " in round " + round);
					checked++;
				}
			}
			assertTrue(checked > 320, checked + " letters of all were in sight");
		}
	}

	/** Lets the editor measure all words anew, as after a change of a preference. */
	private void measureAnew() {
		int spacing = text.getLineSpacing();
		text.setLineSpacing(spacing + 1);
		Workbench.settle();
		text.setLineSpacing(spacing);
		text.redraw();
		Workbench.settle();
	}

	@Test
	void whatAChangePaintsIsWhatIsPaintedAnew() throws StudyException {
		open();
		Random random = new Random(12);
		List<String> steps = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			steps.add(step(random));
			assertPaintedAsAnew(steps);
		}
		assertTrue(steps.stream().map(each -> each.substring(0, 4)).distinct().count() >= 6, steps::toString);
	}

	/** Most of what was measured in a paragraph is kept while one types in it, but not where its words are wrapped anew. */
	@Test
	void typingMovesWhatIsPaintedWithTheWords() throws StudyException {
		open();
		for (Matcher word = Pattern.compile("\\w+ \\w+").matcher(TEXT); word.find();) {
			new CodingOperations(session).code(transcript, new TextRange(word.start(), word.end() - 2), code, researcher);
		}
		Workbench.settle();
		Random random = new Random(13);
		List<String> steps = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			steps.add(random.nextInt(3) == 0 ? delete(random, transcript.getText()) : type(random, transcript.getText()));
			assertPaintedAsAnew(steps);
		}
	}

	private void assertPaintedAsAnew(List<String> steps) {
		ImageData changed = picture();
		measureAnew();
		ImageData anew = picture();
		assertEquals(anew.width + "x" + anew.height, changed.width + "x" + changed.height);
		assertTrue(Arrays.equals(anew.data, changed.data), () -> "another picture after " + steps);
	}

	private String type(Random random, String all) {
		String typed = List.of("e", " ", "W", "word ", "two or three words ", "ש", "\n", "é").get(random.nextInt(8));
		int at = random.nextInt(all.length());
		int place = new TextRange(at, at).withoutSplitPairs(all).start();
		new TranscriptOperations(session).edit(transcript, new TextEdit(place, 0, typed));
		return "type '" + typed + "' at " + place;
	}

	private String delete(Random random, String all) {
		int at = random.nextInt(all.length() - 1);
		TextRange gone = new TextRange(at, Math.min(all.length(), at + 1 + random.nextInt(8))).withoutSplitPairs(all);
		new TranscriptOperations(session).edit(transcript, new TextEdit(gone.start(), gone.length(), ""));
		return "delete " + gone;
	}

	private String step(Random random) {
		String all = transcript.getText();
		int at = random.nextInt(all.length() - 1);
		TextRange range = new TextRange(at, Math.min(all.length(), at + 1 + random.nextInt(40))).withoutSplitPairs(all);
		List<Coding> codings = StudyObjects.codingsIn(transcript);
		switch (random.nextInt(9)) {
		case 0, 1 -> {
			return type(random, all);
		}
		case 2 -> {
			return delete(random, all);
		}
		case 3 -> {
			session.undo();
			return "undo";
		}
		case 4 -> {
			if (!codings.isEmpty()) {
				new CodingOperations(session).uncode(List.of(codings.get(random.nextInt(codings.size()))));
			}
			return "uncode";
		}
		case 5 -> {
			if (!codings.isEmpty()) {
				new CodingOperations(session).move(codings.get(random.nextInt(codings.size())), range);
			}
			return "move to " + range;
		}
		case 6 -> {
			new MemoOperations(session).create("Here", "What was meant?", researcher, transcript, range);
			return "memo on " + range;
		}
		default -> {
			new CodingOperations(session).code(transcript, range, code, researcher);
			return "code " + range;
		}
		}
	}
}
