package org.themewright.exchange.coded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.themewright.core.quotation.SpeakerNames;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.ResearcherData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.core.text.TextRange;
import org.themewright.model.SpeakerRole;

/**
 * What a document of a coded transcript holds, whatever its format: stretches of text with who speaks, and the codings on
 * them. Participants have their pseudonyms and nobody else a name but researchers; neither the imported file nor the
 * pseudonym key is mentioned. Words that may not be quoted are not in it unless the options say so. Immutable; the same
 * study gives the same content.
 *
 * @param study the name of the study
 * @param title the name of the transcript
 * @param language BCP 47 tag of its language; null when unknown
 * @param text the whole text, also what is in no block and must not be shown
 * @param blocks the stretches of text to show, in order; they do not overlap
 * @param marks the codings by start, then end; each overlaps a block that is shown
 * @param codes the codes used, in the order of the codebook
 * @param coders the researchers who coded, in the order of the study
 * @param withheld how many blocks are withheld
 * @param options what is shown
 * @since 1.0
 */
public record CodedTranscript(String study, String title, String language, String text, List<Block> blocks,
		List<Mark> marks, List<UsedCode> codes, List<Coder> coders, int withheld, CodedTranscriptOptions options) {

	/** The colour of what has none, {@code #rrggbb}. */
	private static final String NO_COLOUR = "#808080"; //$NON-NLS-1$

	/**
	 * A turn, or a paragraph where there are no turns.
	 *
	 * @param start the first UTF-16 offset
	 * @param end the offset after the last
	 * @param number the number of the turn, from 1; 0 for none
	 * @param speaker a pseudonym or a role; null when nobody is named
	 * @param role the part of who speaks
	 * @param withheld whether the words are not to be shown
	 */
	public record Block(int start, int end, int number, String speaker, SpeakerRole role, boolean withheld) {
	}

	/**
	 * A coding.
	 *
	 * @param start the first UTF-16 offset
	 * @param end the offset after the last
	 * @param code the code
	 * @param coder who coded
	 * @param memo the note on it; null for none or when memos are not wanted
	 */
	public record Mark(int start, int end, UsedCode code, Coder coder, String memo) {

		/** @return the code and the initials of who coded, e.g. {@code Hope (AL)} */
		public String label() {
			return coder.initials().isEmpty() ? code.name() : code.name() + " (" + coder.initials() + ")"; //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * A code that is used.
	 *
	 * @param index its place among those used, from 0
	 * @param name its name
	 * @param path its name after those of the codes above it
	 * @param colour {@code #rrggbb}
	 * @param uses how many codings have it
	 */
	public record UsedCode(int index, String name, String path, String colour, int uses) {
	}

	/**
	 * A researcher who coded.
	 *
	 * @param index the place among those who did, from 0; tells the pattern of the stripes
	 * @param name the name; empty when unknown
	 * @param initials the initials; empty when there are none
	 * @param uses how many codings are theirs
	 */
	public record Coder(int index, String name, String initials, int uses) {
	}

	/** Copies the lists. */
	public CodedTranscript {
		blocks = List.copyOf(blocks);
		marks = List.copyOf(marks);
		codes = List.copyOf(codes);
		coders = List.copyOf(coders);
	}

	/**
	 * Takes a transcript from a study; any thread.
	 *
	 * @param study the study, not null
	 * @param sourceId the id of a transcript in it
	 * @param options what is wanted, not null
	 * @return the content of the document
	 * @throws IllegalArgumentException if there is no such transcript
	 */
	public static CodedTranscript of(StudySnapshot study, String sourceId, CodedTranscriptOptions options) {
		SourceData source = study.sources().stream().filter(each -> each.id().equals(sourceId)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no such transcript: " + sourceId)); //$NON-NLS-1$
		List<Block> blocks = new Blocks(study, source, options).all();
		List<CodingData> codings = study.codings().stream().filter(each -> each.sourceId().equals(sourceId))
				.filter(each -> options.codeIds() == null || options.codeIds().contains(each.codeId()))
				.filter(each -> options.researcherIds() == null
						|| each.researcherId() != null && options.researcherIds().contains(each.researcherId()))
				.filter(each -> isShown(each, blocks))
				.sorted(Comparator.comparingInt(CodingData::start).thenComparingInt(CodingData::end)
						.thenComparing(CodingData::id))
				.toList();
		Map<String, UsedCode> codes = usedCodes(study, codings);
		Map<String, Coder> coders = coders(study, codings);
		List<Mark> marks = new ArrayList<>(codings.size());
		for (CodingData each : codings) {
			String memo = options.memos() && each.memo() != null && !each.memo().isBlank() ? each.memo() : null;
			marks.add(new Mark(each.start(), each.end(), codes.get(each.codeId()), coders.get(each.researcherId()), memo));
		}
		return new CodedTranscript(Objects.requireNonNullElse(study.name(), ""), //$NON-NLS-1$
				Objects.requireNonNullElse(source.name(), ""), source.language(), source.text(), blocks, marks, //$NON-NLS-1$
				List.copyOf(codes.values()), List.copyOf(coders.values()), (int) blocks.stream().filter(Block::withheld).count(),
				options);
	}

	private static boolean isShown(CodingData coding, List<Block> blocks) {
		int low = 0;
		int high = blocks.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (blocks.get(middle).end() <= coding.start()) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		for (int i = low; i < blocks.size() && blocks.get(i).start() < coding.end(); i++) {
			if (!blocks.get(i).withheld()) {
				return true;
			}
		}
		return false;
	}

	private static Map<String, UsedCode> usedCodes(StudySnapshot study, List<CodingData> codings) {
		Map<String, Integer> uses = new HashMap<>();
		codings.forEach(each -> uses.merge(each.codeId(), 1, Integer::sum));
		Map<String, UsedCode> result = new LinkedHashMap<>();
		for (CodeData code : study.codes()) {
			if (uses.containsKey(code.id())) {
				String colour = code.colour() != null && code.colour().matches("#[0-9a-fA-F]{6}") ? code.colour() : NO_COLOUR; //$NON-NLS-1$
				result.put(code.id(), new UsedCode(result.size(), Objects.requireNonNullElse(code.name(), ""), code.path(), //$NON-NLS-1$
						colour, uses.get(code.id())));
			}
		}
		return result;
	}

	private static Map<String, Coder> coders(StudySnapshot study, List<CodingData> codings) {
		Map<String, Integer> uses = new HashMap<>();
		codings.forEach(each -> uses.merge(each.researcherId(), 1, Integer::sum));
		Map<String, Coder> result = new LinkedHashMap<>();
		for (ResearcherData each : study.researchers()) {
			if (uses.containsKey(each.id())) {
				result.put(each.id(), new Coder(result.size(), Objects.requireNonNullElse(each.name(), ""), //$NON-NLS-1$
						Objects.requireNonNullElse(each.initials(), ""), uses.get(each.id()))); //$NON-NLS-1$
			}
		}
		if (uses.containsKey(null)) {
			result.put(null, new Coder(result.size(), "", "", uses.get(null))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return result;
	}

	/** Cuts a text into turns and, where there are none, paragraphs. */
	private static final class Blocks {

		private final SourceData source;
		private final CodedTranscriptOptions options;
		private final SpeakerNames names;
		private final Set<String> known = new HashSet<>();
		private final Set<String> silent = new HashSet<>();
		private final boolean anybodySilent;
		private final List<Block> result = new ArrayList<>();

		Blocks(StudySnapshot study, SourceData source, CodedTranscriptOptions options) {
			this.source = source;
			this.options = options;
			names = SpeakerNames.of(source, study.participants());
			for (ParticipantData each : study.participants()) {
				known.add(each.id());
				if (!each.quotesAllowed()) {
					silent.add(each.id());
				}
			}
			anybodySilent = source.participantIds().stream().anyMatch(silent::contains)
					|| source.turns().stream().anyMatch(each -> silent.contains(each.participantId()));
		}

		List<Block> all() {
			int at = 0;
			for (TurnData turn : source.turns()) {
				paragraphs(at, turn.start());
				if (!source.text().substring(turn.start(), turn.end()).isBlank()) {
					TextRange words = trimmed(turn.start(), turn.end());
					result.add(new Block(words.start(), words.end(), turn.index() + 1, names.of(turn), turn.role(),
							isWithheld(turn.participantId())));
				}
				at = Math.max(at, turn.end());
			}
			paragraphs(at, source.text().length());
			return result;
		}

		private void paragraphs(int from, int to) {
			int at = from;
			while (at < to) {
				int end = source.text().indexOf('\n', at);
				end = end < 0 || end > to ? to : end;
				TextRange words = trimmed(at, end);
				if (!words.isEmpty()) {
					result.add(new Block(words.start(), words.end(), 0, null, SpeakerRole.OTHER, isWithheld(null)));
				}
				at = end + 1;
			}
		}

		private TextRange trimmed(int from, int to) {
			int start = from;
			int end = to;
			while (end > start && Character.isWhitespace(source.text().charAt(end - 1))) {
				end--;
			}
			while (start < end && Character.isWhitespace(source.text().charAt(start))) {
				start++;
			}
			return new TextRange(start, end);
		}

		/** An interviewer may repeat what was said, and words of nobody may be anybody's. */
		private boolean isWithheld(String participantId) {
			boolean mayNot = known.contains(participantId) ? silent.contains(participantId) : anybodySilent;
			return mayNot && !options.withheldWords();
		}
	}

	/**
	 * The stretches of a block that bear the same codings.
	 *
	 * @param block a block of this transcript
	 * @param candidates the marks that may overlap it, by start
	 * @return stretches that follow each other without gaps from the start to the end of the block
	 */
	public List<Stretch> stretches(Block block, List<Mark> candidates) {
		int[] edges = candidates.stream().flatMap(each -> List.of(each.start(), each.end()).stream())
				.mapToInt(Integer::intValue).filter(each -> each > block.start() && each < block.end()).sorted().distinct()
				.toArray();
		int[] bounds = Arrays.copyOf(edges, edges.length + 1);
		bounds[edges.length] = block.end();
		List<Stretch> result = new ArrayList<>();
		List<Mark> open = new ArrayList<>();
		int next = 0;
		int at = block.start();
		for (int bound : bounds) {
			int from = at;
			open.removeIf(each -> each.end() <= from);
			while (next < candidates.size() && candidates.get(next).start() <= from) {
				if (candidates.get(next).end() > from) {
					open.add(candidates.get(next));
				}
				next++;
			}
			result.add(new Stretch(from, bound, List.copyOf(open)));
			at = bound;
		}
		return result;
	}

	/**
	 * Words that bear the same codings.
	 *
	 * @param start the first UTF-16 offset
	 * @param end the offset after the last
	 * @param marks the codings on them, by start
	 */
	public record Stretch(int start, int end, List<Mark> marks) {
	}

	/**
	 * @return for each block the marks that overlap it, by start; none where it is withheld
	 */
	public List<List<Mark>> marksByBlock() {
		List<List<Mark>> result = new ArrayList<>();
		blocks.forEach(each -> result.add(new ArrayList<>()));
		int first = 0;
		for (Mark mark : marks) {
			while (first < blocks.size() && blocks.get(first).end() <= mark.start()) {
				first++;
			}
			for (int i = first; i < blocks.size() && blocks.get(i).start() < mark.end(); i++) {
				if (!blocks.get(i).withheld()) {
					result.get(i).add(mark);
				}
			}
		}
		return result;
	}
}
