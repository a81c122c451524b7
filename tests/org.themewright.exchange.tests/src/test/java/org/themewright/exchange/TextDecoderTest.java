package org.themewright.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.exchange.importer.ImportException;
import org.themewright.exchange.text.DecodedText;
import org.themewright.exchange.text.TextDecoder;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Encodings are found out, and what is no text is refused. */
class TextDecoderTest {

	private static final String TEXT = "I: Wie ging’s – „gut“?\n\nP1: Naïve café, £5, 10 €.\n";

	private static byte[] bytes(String text, String charset, int... mark) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (int each : mark) {
			out.write(each);
		}
		out.writeBytes(text.getBytes(Charset.forName(charset)));
		return out.toByteArray();
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252" })
	void withoutMark(String charset) throws ImportException {
		assertEquals(new DecodedText(TEXT, charset), TextDecoder.decode(bytes(TEXT, charset)));
	}

	@Test
	void withMark() throws ImportException {
		assertEquals(new DecodedText(TEXT, "UTF-8"), TextDecoder.decode(bytes(TEXT, "UTF-8", 0xef, 0xbb, 0xbf)));
		assertEquals(new DecodedText(TEXT, "UTF-16LE"), TextDecoder.decode(bytes(TEXT, "UTF-16LE", 0xff, 0xfe)));
		assertEquals(new DecodedText(TEXT, "UTF-16BE"), TextDecoder.decode(bytes(TEXT, "UTF-16BE", 0xfe, 0xff)));
		assertEquals(new DecodedText(TEXT, "UTF-32LE"), TextDecoder.decode(bytes(TEXT, "UTF-32LE", 0xff, 0xfe, 0, 0)));
	}

	@Test
	void asciiIsUtf8AndUtf16NeedsNoLatin() throws ImportException {
		assertEquals("UTF-8", TextDecoder.decode("I: So?".getBytes(StandardCharsets.US_ASCII)).charset());
		String chinese = "李：你好 吗？\n王：很好。\n";
		assertEquals(new DecodedText(chinese, "UTF-16BE"), TextDecoder.decode(bytes(chinese, "UTF-16BE")));
		assertEquals(new DecodedText(chinese, "UTF-8"), TextDecoder.decode(bytes(chinese, "UTF-8")));
	}

	@Test
	void aShortOldTextWithOneAccentIsNotTakenForAnotherScript() throws ImportException {
		assertEquals(new DecodedText("Zoë: It’s fine.", "windows-1252"),
				TextDecoder.decode(bytes("Zoë: It’s fine.", "windows-1252")));
	}

	@Test
	void otherOldEncodingsAreDetected() throws ImportException {
		String russian = "Интервьюер: Как всё началось и что было потом?\nМайя: Очень медленно, потом стало лучше.\n".repeat(5);
		assertEquals(russian, TextDecoder.decode(bytes(russian, "windows-1251")).text());
	}

	@Property(tries = 300)
	void everyUtf8TextIsReadAsItIs(@ForAll String raw) throws ImportException {
		String text = "a " + raw.replaceAll("[\\p{Cs}\\p{Cc}]", " ");
		assertEquals(text, TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8)).text());
	}

	@Test
	void lineEndsBecomeLineFeeds() {
		assertEquals("a\nb\nc\n\nd\ne\tf", TextDecoder.clean("a\r\nb\rc\r\n\r\nd\u000be\tf\u0001"));
	}

	private static String refusal(byte[] content) {
		return assertThrows(ImportException.class, () -> TextDecoder.decode(content)).getMessage();
	}

	@Test
	void whatIsNoTextIsRefused() throws IOException {
		assertTrue(refusal(new byte[0]).contains("empty"));
		assertTrue(refusal(" \r\n\t ".getBytes()).contains("no words"));
		byte[] noise = new byte[4000];
		for (int seed = 0; seed < 50; seed++) {
			new Random(seed).nextBytes(noise);
			refusal(noise);
		}
		refusal("text \0 with \0 nulls \0 in it".getBytes());
		assertTrue(refusal("%PDF-1.7 etc".getBytes()).contains("PDF"));
		assertTrue(refusal(new byte[] { 'P', 'K', 3, 4, 20, 0 }).contains("ZIP"));
	}

	@Test
	void damagedUtf8IsSaidToBeDamagedAndNotMadeGibberish() {
		byte[] content = "Zoë – naïve café – Åsa".getBytes(StandardCharsets.UTF_8);
		content[2 + 1] = 'x';
		assertTrue(refusal(content).contains("UTF-8"));
		assertTrue(refusal(bytes("ab\u00e9", "windows-1252", 0xef, 0xbb, 0xbf)).contains("UTF-8"));
		assertTrue(refusal(new byte[] { (byte) 0xff, (byte) 0xfe, 65, 0, 66 }).contains("UTF-16LE"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252" })
	void theWholeImportSaysTheEncoding(String charset) throws ImportException {
		assertEquals(charset, Imports.read("a.txt", bytes(TEXT, charset)).charset());
		assertEquals(charset, Imports.read("a.md", bytes(TEXT, charset)).charset());
	}
}
