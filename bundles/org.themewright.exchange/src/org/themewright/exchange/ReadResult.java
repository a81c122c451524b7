package org.themewright.exchange;

import java.util.List;

/**
 * What reading files gave.
 *
 * @param transcripts files that can be added to a study, in the order given
 * @param problems files that cannot, in the order given
 * @since 0.1
 */
public record ReadResult(List<ReadTranscript> transcripts, List<ImportProblem> problems) {

	/** Copies the lists. */
	public ReadResult {
		transcripts = List.copyOf(transcripts);
		problems = List.copyOf(problems);
	}
}
