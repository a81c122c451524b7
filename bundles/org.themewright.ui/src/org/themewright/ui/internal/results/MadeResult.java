package org.themewright.ui.internal.results;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.Parameters;
import org.themewright.analysis.TableResult;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;

/**
 * A result and what it was made of.
 *
 * @param session    the study
 * @param study      the study as it was analysed
 * @param method     the method
 * @param parameters what it was run with
 * @param table      what came out
 * @param time       when
 */
record MadeResult(StudySession session, StudySnapshot study, AnalysisMethodDescriptor method, Parameters parameters,
		TableResult table, LocalTime time) {

	/** One line for the list of results. */
	String label() {
		return NLS.bind(Messages.historyEntry, table.title(),
				time.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)));
	}

	/** What it was run with, in words. */
	String settings() {
		return parameters.inWords(study).entrySet().stream()
				.map(each -> NLS.bind(Messages.setting, each.getKey(), each.getValue())).collect(Collectors.joining(Messages.settingSeparator));
	}
}
