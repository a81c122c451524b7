package org.themewright.analysis.methods.internal.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.themewright.analysis.methods.internal.units.Words;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.SpeakerRole;

/** The words of a source, turn by turn, so that groups of words do not reach from one speaker to the next. */
final class Speech {

	private static final Set<String> COMMON = common();

	private Speech() {
	}

	/** Gets the words of a turn. */
	interface Stretch {

		/**
		 * @param turn  the turn, null for a source without turns
		 * @param words the words of the source
		 * @param from  the first word of the turn
		 * @param to    the word after its last
		 */
		void words(TurnData turn, Words words, int from, int to);
	}

	private static Set<String> common() {
		try (InputStream in = Speech.class.getResourceAsStream("common-words.txt"); //$NON-NLS-1$
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(line.split(" "))) //$NON-NLS-1$ //$NON-NLS-2$
					.filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Reads a source.
	 *
	 * @param source  a source
	 * @param whose   which turns are read; asked with null for a source that has no turns
	 * @param stretch gets them in order
	 */
	static void read(SourceData source, Predicate<TurnData> whose, Stretch stretch) {
		Words words = Words.of(source.text());
		if (source.turns().isEmpty() && whose.test(null)) {
			stretch.words(null, words, 0, words.size());
		}
		for (TurnData turn : source.turns()) {
			if (whose.test(turn)) {
				stretch.words(turn, words, words.firstFrom(turn.start()), words.firstFrom(turn.end()));
			}
		}
	}

	/**
	 * @param speakers participants, interviewers or all
	 * @return whether a turn is by them; a text without turns is by participants
	 */
	static Predicate<TurnData> by(String speakers) {
		return switch (speakers) {
			case "participants" -> turn -> turn == null || turn.role() != SpeakerRole.INTERVIEWER; //$NON-NLS-1$
			case "interviewers" -> turn -> turn != null && turn.role() == SpeakerRole.INTERVIEWER; //$NON-NLS-1$
			default -> turn -> true;
		};
	}

	/** The form in which words are counted. */
	static String folded(SourceData source, Words words, int word) {
		return Words.folded(source.text().substring(words.start(word), words.end(word)));
	}

	/** Whether a word in the form in which it is counted is one that English texts are full of. */
	static boolean isCommon(String word) {
		return COMMON.contains(word);
	}
}
