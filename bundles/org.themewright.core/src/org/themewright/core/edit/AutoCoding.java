package org.themewright.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.core.text.TextRange;
import org.themewright.core.text.TextUnits;
import org.themewright.model.Code;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;

/**
 * Codes what a search found: the hits themselves, or the sentences or turns they are in. What would be coded is worked out
 * first ({@link #propose}, on any thread), so that people can look at it; what they choose is coded as one command
 * ({@link #code}, on the thread that uses the study). Ranges are half-open, in UTF-16 code units.
 *
 * @since 1.0
 */
public final class AutoCoding {

	/** How much is coded of a hit. */
	public enum Unit {
		/** The words that were found. */
		HIT,
		/** The sentence they are in; all from the first to the last where they reach over several. */
		SENTENCE,
		/** The turn they are in, or the paragraph where there is none; all from the first to the last. */
		TURN
	}

	/**
	 * A place that was found.
	 *
	 * @param sourceId id of the transcript
	 * @param range a range of its text that is not empty
	 */
	public record Place(String sourceId, TextRange range) {
	}

	/**
	 * Something that can be coded.
	 *
	 * @param sourceId id of the transcript
	 * @param range what is coded
	 * @param words the words there
	 * @param hits the places found in it, in the order they were given; at least one
	 * @param coded whether the researcher has used the code on exactly this range already
	 */
	public record Proposal(String sourceId, TextRange range, String words, List<TextRange> hits, boolean coded) {

		/** Copies the list. */
		public Proposal {
			hits = List.copyOf(hits);
		}
	}

	private final StudySession session;

	/** @param session the open study, not null */
	public AutoCoding(StudySession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * Works out what would be coded. Places in one unit are one proposal; those beyond their text, in a transcript that is
	 * not in the study, or without words are left out. May be called from any thread.
	 *
	 * @param study the study as it is
	 * @param places what was found
	 * @param unit how much is coded of each
	 * @param codeId id of the code, or null for one that does not exist yet
	 * @param researcherId id of who codes, or null
	 * @param monitor for progress and cancel, or null
	 * @return by transcript in the order of the study, then by start and end
	 * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
	 */
	public static List<Proposal> propose(StudySnapshot study, Collection<Place> places, Unit unit, String codeId,
			String researcherId, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, places.size());
		Map<String, List<TextRange>> bySource = new HashMap<>();
		places.forEach(each -> bySource.computeIfAbsent(each.sourceId(), id -> new ArrayList<>()).add(each.range()));
		Map<String, List<CodingData>> codings = codeId == null ? Map.of() : study.codingsBySource();
		List<Proposal> result = new ArrayList<>();
		for (SourceData source : study.sources()) {
			Units units = new Units(source, unit);
			for (TextRange hit : bySource.getOrDefault(source.id(), List.of())) {
				progress.split(1);
				units.add(hit);
			}
			Set<TextRange> coded = new HashSet<>();
			for (CodingData each : codings.getOrDefault(source.id(), List.of())) {
				if (each.codeId().equals(codeId) && Objects.equals(each.researcherId(), researcherId)) {
					coded.add(new TextRange(each.start(), each.end()));
				}
			}
			units.hits.forEach((range, hits) -> result.add(
					new Proposal(source.id(), range, range.in(source.text()), hits, coded.contains(range))));
		}
		return result;
	}

	/** The units of one transcript in which something was found. */
	private static final class Units {

		private final SourceData source;
		private final Unit unit;
		private final Locale locale;
		private final Map<TextRange, List<TextRange>> hits = new TreeMap<>(
				(one, other) -> one.start() != other.start() ? Integer.compare(one.start(), other.start())
						: Integer.compare(one.end(), other.end()));

		Units(SourceData source, Unit unit) {
			this.source = source;
			this.unit = unit;
			this.locale = source.language() == null ? Locale.ROOT : Locale.forLanguageTag(source.language());
		}

		void add(TextRange hit) {
			if (hit.isEmpty() || hit.end() > source.text().length()) {
				return;
			}
			TextRange range = around(hit).withoutSplitPairs(source.text());
			if (!range.isEmpty()) {
				hits.computeIfAbsent(range, each -> new ArrayList<>()).add(hit);
			}
		}

		private TextRange around(TextRange hit) {
			if (unit == Unit.HIT) {
				return hit;
			}
			TextRange words = TextUnits.trimmed(source.text(), hit);
			if (words.isEmpty()) {
				return words;
			}
			TextRange first = at(words.start());
			TextRange last = at(words.end() - 1);
			return new TextRange(Math.min(first.start(), last.start()), Math.max(first.end(), last.end()));
		}

		private TextRange at(int offset) {
			TurnData turn = source.turnAt(offset);
			TextRange whole = turn != null && offset < turn.end() ? new TextRange(turn.start(), turn.end())
					: TextUnits.paragraph(source.text(), offset);
			return unit == Unit.TURN ? TextUnits.trimmed(source.text(), whole)
					: TextUnits.sentence(source.text(), whole, offset, locale);
		}
	}

	/**
	 * Codes what was proposed, as one command; what is coded already stays as it is. A place whose words have changed since
	 * is left out.
	 *
	 * @param proposals what to code
	 * @param code a code of the study
	 * @param researcher who codes
	 * @return how many codings were made
	 */
	public int code(Collection<Proposal> proposals, Code code, Researcher researcher) {
		Map<String, Transcript> transcripts = new HashMap<>();
		StudyObjects.transcripts(session.getStudy()).forEach(each -> transcripts.put(each.getId(), each));
		Map<Transcript, List<TextRange>> ranges = new LinkedHashMap<>();
		for (Proposal each : proposals) {
			Transcript transcript = transcripts.get(each.sourceId());
			if (transcript != null && transcript.getText().startsWith(each.words(), each.range().start())) {
				ranges.computeIfAbsent(transcript, key -> new ArrayList<>()).add(each.range());
			}
		}
		if (ranges.isEmpty()) {
			return 0;
		}
		int before = count();
		CodingOperations codings = new CodingOperations(session);
		session.execute(NLS.bind(Messages.codeHits, code.getName()),
				() -> ranges.forEach((transcript, places) -> codings.codeAll(transcript, places, code, researcher)));
		return count() - before;
	}

	/**
	 * Creates a code at the top of the codebook and codes with it, all as one command.
	 *
	 * @param proposals what to code
	 * @param name the name of the code, not blank
	 * @param researcher who codes
	 * @return how many codings were made
	 */
	public int codeWithNew(Collection<Proposal> proposals, String name, Researcher researcher) {
		int before = count();
		session.execute(NLS.bind(Messages.codeHits, StudyOperations.checkedName(name)), () -> code(proposals,
				new StudyOperations(session).createCode(null, name, null, researcher), researcher));
		return count() - before;
	}

	private int count() {
		return session.getStudy().getCodingSets().stream().mapToInt(set -> set.getCodings().size()).sum();
	}
}
