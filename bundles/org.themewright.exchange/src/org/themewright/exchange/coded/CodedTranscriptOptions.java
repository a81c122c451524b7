package org.themewright.exchange.coded;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * What a document of a coded transcript shows. Immutable.
 *
 * @param codeIds ids of the codes shown; null for all
 * @param researcherIds ids of the researchers whose codings are shown; null for all
 * @param speakers whether it says who speaks
 * @param turnNumbers whether turns have their numbers
 * @param memos whether the memos of codings follow at the end
 * @param withheldWords whether also the words of participants are shown who did not allow to be quoted or withdrew consent
 * @param pageSize the paper of a PDF and of a printed page, not null
 * @param date the date shown; null for none
 * @since 1.0
 */
public record CodedTranscriptOptions(Set<String> codeIds, Set<String> researcherIds, boolean speakers,
		boolean turnNumbers, boolean memos, boolean withheldWords, PageSize pageSize, LocalDate date) {

	/** Copies the sets. */
	public CodedTranscriptOptions {
		codeIds = codeIds == null ? null : Set.copyOf(codeIds);
		researcherIds = researcherIds == null ? null : Set.copyOf(researcherIds);
		Objects.requireNonNull(pageSize);
	}

	/** @return all codings with speakers and turn numbers, without memos and withheld words, on A4, without a date */
	public static CodedTranscriptOptions standard() {
		return new CodedTranscriptOptions(null, null, true, true, false, false, PageSize.A4, null);
	}

	/**
	 * @param codes ids of the codes shown; null for all
	 * @param researchers ids of the researchers whose codings are shown; null for all
	 * @return the same, with only these codings
	 */
	public CodedTranscriptOptions only(Set<String> codes, Set<String> researchers) {
		return new CodedTranscriptOptions(codes, researchers, speakers, turnNumbers, memos, withheldWords, pageSize, date);
	}

	/**
	 * @param speaks whether it says who speaks
	 * @param numbers whether turns have their numbers
	 * @return the same with other words beside the turns
	 */
	public CodedTranscriptOptions with(boolean speaks, boolean numbers) {
		return new CodedTranscriptOptions(codeIds, researcherIds, speaks, numbers, memos, withheldWords, pageSize, date);
	}

	/**
	 * @param wanted whether the memos of codings follow at the end
	 * @return the same with or without memos
	 */
	public CodedTranscriptOptions withMemos(boolean wanted) {
		return new CodedTranscriptOptions(codeIds, researcherIds, speakers, turnNumbers, wanted, withheldWords, pageSize,
				date);
	}

	/**
	 * @param wanted whether also words are shown that may not be quoted
	 * @return the same with or without them
	 */
	public CodedTranscriptOptions withWithheldWords(boolean wanted) {
		return new CodedTranscriptOptions(codeIds, researcherIds, speakers, turnNumbers, memos, wanted, pageSize, date);
	}

	/**
	 * @param size the paper, not null
	 * @param asOf the date shown; null for none
	 * @return the same on other paper, with another date
	 */
	public CodedTranscriptOptions on(PageSize size, LocalDate asOf) {
		return new CodedTranscriptOptions(codeIds, researcherIds, speakers, turnNumbers, memos, withheldWords, size, asOf);
	}
}
