package org.themewright.ui.internal.results;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.CompositeResult;
import org.themewright.analysis.Parameters;
import org.themewright.analysis.Scope;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.model.AnalysisRun;

/**
 * A result and what it was made of.
 *
 * @param session    the study
 * @param study      the study as it was analysed; for a kept one, as it was when it was opened
 * @param method     the method; null for a comparison, or when no plug-in has it any more
 * @param scope      the part of the study it looked at
 * @param parameters what it was run with; null without a method, or when they cannot be asked any more
 * @param result     what came out
 * @param time       when
 * @param kept       the analysis in the study that it is; null when it was not kept
 * @param partial    whether blind coding hid something that is left out
 */
record MadeResult(StudySession session, StudySnapshot study, AnalysisMethodDescriptor method, Scope scope,
		Parameters parameters, AnalysisResult result, LocalTime time, AnalysisRun kept, boolean partial) {

	/** One line for the list of results. */
	String label() {
		return kept != null ? kept.getName()
				: NLS.bind(Messages.historyEntry, result.title(),
						time.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)));
	}

	/** What it was run with, in words. */
	String settings() {
		Map<String, String> all = new LinkedHashMap<>(scope.inWords(study));
		if (parameters != null) {
			all.putAll(parameters.inWords(study));
		}
		Stream<String> settings = all.entrySet().stream()
				.map(each -> NLS.bind(Messages.setting, each.getKey(), each.getValue()));
		return Stream.concat(partial ? Stream.of(Messages.blindSetting) : Stream.empty(), settings)
				.collect(Collectors.joining(Messages.settingSeparator));
	}

	/** Its results, of which none is composite. */
	List<AnalysisResult> parts() {
		return result instanceof CompositeResult composite
				? composite.parts().stream().map(CompositeResult.Part::result).toList()
				: List.of(result);
	}

	String methodId() {
		return method == null ? "" : method.getId(); //$NON-NLS-1$
	}

	/** What a file with it is called, without an extension. */
	String fileName() {
		return method == null ? "comparison" : method.getShortId(); //$NON-NLS-1$
	}

	/** Whether it can be run again. */
	boolean canRun() {
		return method != null && parameters != null;
	}

	MadeResult withKept(AnalysisRun run) {
		return new MadeResult(session, study, method, scope, parameters, result, time, run, partial);
	}
}
