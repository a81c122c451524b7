package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.RTFTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.model.AnchorState;
import org.themewright.model.Coding;
import org.themewright.model.Consent;
import org.themewright.model.SpeakerRole;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditors;

/** A researcher takes words and a whole coded transcript out of the study, by keys. */
class TakeTranscriptOutTest {

	private static final String EXPORT = "Export Coded Transcript";
	private static final String COMMAND = "org.themewright.ui.transcript.export";

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;
	private Transcript transcript;
	private StyledText text;

	@BeforeEach
	void open() throws StudyException {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		session = Workbench.open(workbench.temp().resolve("sample"));
		transcript = StudyObjects.transcripts(session.getStudy()).get(1);
		text = StudyEditors.open(Workbench.page(), session, transcript).getAdapter(StyledText.class);
		text.setFocus();
		Workbench.settle();
	}

	private Turn turn(SpeakerRole role, int number) {
		return transcript.getTurns().stream().filter(each -> each.getSpeaker() != null
				&& each.getSpeaker().getRole() == role).skip(number).findFirst().orElseThrow();
	}

	private int number(Turn turn) {
		return transcript.getTurns().indexOf(turn) + 1;
	}

	private static Object copied(Transfer transfer) {
		Clipboard clipboard = new Clipboard(window().getDisplay());
		try {
			return clipboard.getContents(transfer);
		} finally {
			clipboard.dispose();
		}
	}

	private static Shell window() {
		return Workbench.window().getShell();
	}

	@Test
	void selectedWordsAreCopiedWithPseudonymTranscriptAndTurn() {
		Turn answer = turn(SpeakerRole.PARTICIPANT, 1);
		String words = transcript.getText().substring(answer.getStart(), answer.getStart() + 30).strip();
		text.setSelection(answer.getStart(), answer.getStart() + words.length());
		RealInput.keys("ctrl+shift+c");
		String reference = answer.getSpeaker().getParticipant().getName() + ", " + transcript.getName() + ", turn "
				+ number(answer) + ")";
		String plain = (String) copied(TextTransfer.getInstance());
		assertTrue(plain.startsWith("\u201c") && plain.endsWith("\u201d (" + reference), plain);
		assertTrue(plain.contains(words.substring(0, 10)), plain);
		assertTrue(String.valueOf(copied(HTMLTransfer.getInstance())).contains(transcript.getName()));
		assertTrue(String.valueOf(copied(RTFTransfer.getInstance())).startsWith("{\\rtf1"));
		Workbench.screenshot("copy-with-reference");
	}

	@Test
	void wordsOfSeveralSpeakersAreCopiedAsADialogue() {
		Turn question = turn(SpeakerRole.INTERVIEWER, 1);
		Turn answer = transcript.getTurns().get(number(question));
		text.setSelection(question.getStart(), answer.getEnd());
		RealInput.keys("ctrl+shift+c");
		List<String> lines = ((String) copied(TextTransfer.getInstance())).lines().toList();
		assertEquals(3, lines.size(), lines.toString());
		assertTrue(lines.get(0).startsWith("Interviewer: "), lines.toString());
		assertTrue(lines.get(1).startsWith(answer.getSpeaker().getParticipant().getName() + ": "), lines.toString());
		assertEquals("(" + transcript.getName() + ", turns " + number(question) + "\u2013" + number(answer) + ")", lines.get(2));
	}

	@Test
	void theWordsOfTheCodingAtTheCaretAreCopiedWhenNothingIsSelected() {
		Coding coding = StudyObjects.codingsIn(transcript).stream().filter(each -> each.getState() == AnchorState.FIRM)
				.min(Comparator.comparingInt(each -> each.getEnd() - each.getStart())).orElseThrow();
		text.setSelection(coding.getStart() + 1);
		Workbench.settle();
		RealInput.keys("ctrl+shift+c");
		String plain = (String) copied(TextTransfer.getInstance());
		assertTrue(letters(plain).startsWith(letters(coding.getQuote())), plain + " of " + coding.getQuote());
	}

	/** Quotation marks change when words are quoted. */
	private static String letters(String words) {
		return words.replaceAll("[^\\p{L}]+", " ").strip();
	}

	@Test
	void whoDidNotAllowQuotesIsNotCopied() {
		Turn answer = turn(SpeakerRole.PARTICIPANT, 1);
		session.execute("Consent", () -> {
			Consent consent = answer.getSpeaker().getParticipant().getConsent();
			if (consent == null) {
				consent = StudyObjects.create(Literals.CONSENT);
				answer.getSpeaker().getParticipant().setConsent(consent);
			}
			consent.setQuotesAllowed(false);
		});
		text.setSelection(answer.getStart(), answer.getStart() + 5);
		RealInput.keys("ctrl+c");
		String before = (String) copied(TextTransfer.getInstance());
		text.setSelection(answer.getStart(), answer.getStart() + 30);
		RealInput.keys("ctrl+shift+c");
		assertEquals(before, copied(TextTransfer.getInstance()));
	}

	@Test
	void theCodedTranscriptIsExportedByKeys() throws IOException {
		assertEquals("Ctrl+Alt+E", PlatformUI.getWorkbench().getService(IBindingService.class)
				.getBestActiveBindingFormattedFor(COMMAND));
		Path pdf = workbench.temp().resolve("out.pdf");
		Hand.during(() -> Workbench.command(COMMAND), hand -> {
			Shell dialog = hand.dialog(EXPORT, "Export");
			hand.keys("ctrl+a");
			hand.type(workbench.temp().resolve("nowhere/out.pdf").toString());
			hand.waitFor("a folder that is not there to be told", () -> !button(dialog, "Export").isEnabled());
			hand.keys("ctrl+a");
			hand.type(pdf.toString());
			hand.waitFor("the button", () -> button(dialog, "Export").isEnabled());
			assertTrue(hand.ask(() -> Workbench.all(dialog, Table.class).getFirst().getItemCount() > 0), "codes to choose from");
			hand.ask(() -> {
				button(dialog, "Open the document afterwards").setSelection(false);
				Workbench.screenshot("export-transcript");
				return null;
			});
			hand.keys("Return");
		});
		Workbench.waitFor("the PDF", () -> Files.exists(pdf) && Workbench.isIdle());
		assertTrue(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
		Workbench.waitFor("the place to be told",
				() -> Workbench.all(window(), CLabel.class).stream().anyMatch(each -> each.getText().contains(pdf.toString())));
	}

	@Test
	void aWebPageWithSomeCodesReplacesAnOlderOneAfterAsking() throws IOException {
		Path html = Files.writeString(workbench.temp().resolve("out.html"), "old");
		Hand.during(() -> Workbench.command(COMMAND), hand -> {
			Shell dialog = hand.dialog(EXPORT, "Export");
			hand.press(dialog, "Web page (HTML)");
			hand.waitFor("the suffix to follow",
					() -> Workbench.all(dialog, Text.class).stream().anyMatch(each -> each.getText().endsWith(".html")));
			hand.ask(() -> {
				Workbench.all(dialog, Text.class).stream().filter(each -> each.getText().endsWith(".html")).findFirst()
						.orElseThrow().setText(html.toString());
				button(dialog, "Open the document afterwards").setSelection(false);
				Table codes = Workbench.all(dialog, Table.class).getFirst();
				for (int i = 1; i < codes.getItemCount(); i++) {
					codes.getItem(i).setChecked(false);
				}
				return null;
			});
			hand.press(dialog, "Export");
			Shell question = hand.dialog(EXPORT, "Yes");
			hand.press(question, "Yes");
		});
		Workbench.waitFor("the page", () -> Workbench.isIdle());
		String page = Files.readString(html);
		assertTrue(page.startsWith("<!DOCTYPE html>"), page);
		assertTrue(page.contains("1 code<") || page.contains("1 code "), "one code is left");
		assertFalse(page.contains(transcript.getOrigin() == null ? "sources/" : transcript.getOrigin().getFileName()));
	}

	private static Button button(Shell dialog, String name) {
		return Workbench.all(dialog, Button.class).stream().filter(each -> each.getText().replace("&", "").equals(name))
				.findFirst().orElseThrow();
	}

	@Test
	void thePreferencePageShowsAnExampleAndRefusesABadTemplate() {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window(), "org.themewright.ui.transcript.quotation",
				null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Workbench.settle();
			Shell shell = dialog.getShell();
			assertTrue(says(shell, "\u201csomeone who said \u2018me too\u2019 and meant it.\u201d (Ana, Interview 3, turn 12)"));
			Text template = Workbench.all(shell, Text.class).stream().filter(each -> each.getText().startsWith("\u201c{quote}"))
					.findFirst().orElseThrow();
			template.setText("{quote} \u2014 {speaker}");
			Workbench.settle();
			assertTrue(says(shell, "someone who said \"me too\" and meant it. \u2014 Ana"));
			Workbench.screenshot("copy-with-reference-preferences");
			template.setText("{speaker}");
			Workbench.settle();
			assertFalse(dialog.getSelectedPage() == null || ((IPreferencePage) dialog.getSelectedPage()).isValid());
		} finally {
			dialog.close();
		}
	}

	private static boolean says(Shell shell, String words) {
		return Workbench.all(shell, Label.class).stream().anyMatch(each -> each.getText().contains(words));
	}
}
