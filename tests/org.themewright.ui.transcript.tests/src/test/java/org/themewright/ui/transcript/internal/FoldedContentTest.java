package org.themewright.ui.transcript.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyledTextContent;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;
import org.eclipse.swt.custom.TextChangingEvent;
import org.junit.jupiter.api.Test;
import org.themewright.core.text.TextRange;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldedContentTest {

	/** The whole text, kept the plain way. */
	private static final class PlainContent implements StyledTextContent {

		private final List<TextChangeListener> listeners = new ArrayList<>();
		private String text;

		PlainContent(String text) {
			this.text = text;
		}

		private List<String> lines() {
			return List.of(text.split("\n", -1));
		}

		@Override
		public void addTextChangeListener(TextChangeListener listener) {
			listeners.add(listener);
		}

		@Override
		public void removeTextChangeListener(TextChangeListener listener) {
			listeners.remove(listener);
		}

		@Override
		public int getCharCount() {
			return text.length();
		}

		@Override
		public String getLine(int lineIndex) {
			return lines().get(lineIndex);
		}

		@Override
		public int getLineAtOffset(int offset) {
			return (int) text.substring(0, offset).chars().filter(each -> each == '\n').count();
		}

		@Override
		public int getLineCount() {
			return lines().size();
		}

		@Override
		public String getLineDelimiter() {
			return "\n";
		}

		@Override
		public int getOffsetAtLine(int lineIndex) {
			return lines().subList(0, lineIndex).stream().mapToInt(each -> each.length() + 1).sum();
		}

		@Override
		public String getTextRange(int start, int length) {
			return text.substring(start, start + length);
		}

		@Override
		public void replaceTextRange(int start, int replaceLength, String inserted) {
			TextChangingEvent event = new TextChangingEvent(this);
			event.start = start;
			event.newText = inserted;
			event.replaceCharCount = replaceLength;
			event.newCharCount = inserted.length();
			event.replaceLineCount = lineEnds(text.substring(start, start + replaceLength));
			event.newLineCount = lineEnds(inserted);
			listeners.forEach(each -> each.textChanging(event));
			text = text.substring(0, start) + inserted + text.substring(start + replaceLength);
			listeners.forEach(each -> each.textChanged(new TextChangedEvent(this)));
		}

		@Override
		public void setText(String value) {
			text = value;
			listeners.forEach(each -> each.textSet(new TextChangedEvent(this)));
		}

		private static int lineEnds(String text) {
			return (int) text.chars().filter(each -> each == '\n').count();
		}
	}

	/** Counts lines by what it is told, as the widget does. */
	private static final class Counter implements TextChangeListener {

		private final FoldedContent content;
		private int lines;
		private TextChangingEvent change;

		Counter(FoldedContent content) {
			this.content = content;
			lines = content.getLineCount();
			content.addTextChangeListener(this);
		}

		@Override
		public void textChanging(TextChangingEvent event) {
			change = event;
			assertEquals(lines, content.getLineCount(), "nothing may have changed yet");
		}

		@Override
		public void textChanged(TextChangedEvent event) {
			lines += change.newLineCount - change.replaceLineCount;
			assertEquals(lines, content.getLineCount(), "lines by what was told");
		}

		@Override
		public void textSet(TextChangedEvent event) {
			lines = content.getLineCount();
		}
	}

	/** Hides from within a line to the end of one, shows the n-th hidden stretch, or replaces words. */
	record Step(int kind, int at, int length, String words) {
	}

	@Provide
	Arbitrary<List<Step>> steps() {
		return Combinators.combine(Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 200),
				Arbitraries.integers().between(0, 12), Arbitraries.strings().withChars('a', '\n', '\u05d0').ofMaxLength(5))
				.as(Step::new).list().ofMaxSize(40);
	}

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.strings().withChars('a', 'b', '\n').ofMaxLength(80);
	}

	@Property(tries = 2000)
	void theWidgetSeesLinesWithoutWhatIsHiddenAndOffsetsAsTheyAre(@ForAll("texts") String text,
			@ForAll("steps") List<Step> steps) {
		PlainContent plain = new PlainContent(text);
		FoldedContent content = new FoldedContent(plain);
		new Counter(content);
		List<TextRange> hidden = new ArrayList<>();
		for (Step each : steps) {
			play(each, plain, content, hidden);
			assertEquals(hidden, content.hidden());
			check(plain.text, hidden, content);
		}
	}

	private static void play(Step step, PlainContent plain, FoldedContent content, List<TextRange> hidden) {
		int at = Math.min(step.at(), plain.text.length());
		switch (step.kind()) {
		case 0, 1 -> {
			int end = plain.text.indexOf('\n', Math.min(plain.text.length(), at + step.length()));
			TextRange range = end <= at ? null : new TextRange(at, end);
			if (range != null && hidden.stream().noneMatch(each -> haveLineInCommon(plain, each, range))) {
				content.hide(range);
				hidden.add(range);
				hidden.sort((a, b) -> a.start() - b.start());
			}
		}
		case 2 -> {
			if (!hidden.isEmpty()) {
				TextRange range = hidden.remove(step.at() % hidden.size());
				content.show(range);
			}
		}
		default -> {
			int length = Math.min(step.length(), plain.text.length() - at);
			TextRange edited = new TextRange(at, at + length);
			hidden.removeIf(each -> haveLineInCommon(plain, each, edited));
			hidden.replaceAll(each -> each.start() < at ? each
					: new TextRange(each.start() + step.words().length() - length,
							each.end() + step.words().length() - length));
			content.replaceTextRange(at, length, step.words());
		}
		}
	}

	private static boolean haveLineInCommon(PlainContent plain, TextRange a, TextRange b) {
		return plain.getLineAtOffset(a.start()) <= plain.getLineAtOffset(b.end())
				&& plain.getLineAtOffset(b.start()) <= plain.getLineAtOffset(a.end());
	}

	/** Goes through the text character by character. */
	private static void check(String text, List<TextRange> hidden, FoldedContent content) {
		List<Integer> starts = new ArrayList<>(List.of(0));
		List<String> lines = new ArrayList<>(List.of(""));
		for (int i = 0; i <= text.length(); i++) {
			int offset = i;
			TextRange in = hidden.stream().filter(each -> each.start() < offset && offset <= each.end()).findFirst()
					.orElse(null);
			assertEquals(in, content.hiddenAt(offset), "hidden at " + offset);
			assertEquals(lines.size() - 1, content.getLineAtOffset(offset), "line at " + offset);
			boolean shown = hidden.stream().noneMatch(each -> each.start() <= offset && offset < each.end());
			if (i < text.length() && shown) {
				if (text.charAt(i) == '\n') {
					lines.add("");
					starts.add(i + 1);
				} else {
					lines.add(lines.removeLast() + text.charAt(i));
				}
			}
		}
		assertEquals(lines.size(), content.getLineCount());
		for (int i = 0; i < lines.size(); i++) {
			assertEquals(lines.get(i), content.getLine(i), "line " + i);
			assertEquals(starts.get(i), content.getOffsetAtLine(i), "start of line " + i);
		}
		assertEquals(text.length(), content.getCharCount());
		assertEquals(text, content.getTextRange(0, text.length()));
	}

	@Test
	void nothingIsHiddenOnceTheTextIsAnother() {
		PlainContent plain = new PlainContent("one two\nthree\n");
		FoldedContent content = new FoldedContent(plain);
		content.hideOnly(List.of(new TextRange(3, 7)));
		assertEquals("one", content.getLine(0));
		content.setText("four five\n");
		assertEquals("four five", content.getLine(0));
		assertNull(content.hiddenAt(5));
	}
}
