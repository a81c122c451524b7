package org.themewright.exchange;

import java.util.List;

import org.themewright.model.Transcript;

/**
 * What was added to a study.
 *
 * @param added the new transcripts, in the order of the files
 * @param skipped files whose bytes are in the study already, each with the transcript they are
 * @since 0.1
 */
public record ImportResult(List<Transcript> added, List<ImportProblem> skipped) {

	/** Copies the lists. */
	public ImportResult {
		added = List.copyOf(added);
		skipped = List.copyOf(skipped);
	}
}
