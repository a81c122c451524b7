package org.themewright.analysis.runs;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.AnalysisFaultException;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.ParameterException;
import org.themewright.analysis.Parameters;
import org.themewright.analysis.Passage;
import org.themewright.analysis.Scope;
import org.themewright.analysis.export.ResultJson;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.model.AnalysisRun;
import org.themewright.model.AnalysisSetting;

/**
 * An analysis that was run: what was asked of what, and what came out. Immutable; any thread may use it.
 *
 * @param methodId      id of the method
 * @param methodVersion version of the bundle that contributed it
 * @param parameters    values in normal form by parameter
 * @param scope         ids by kind; empty for the whole study
 * @param inputHash     digest of the part of the study that the method could read
 * @param result        what came out as JSON, see {@link ResultJson}; null where it was too large to keep, or was dropped
 *                      because names in it were replaced
 * @since 1.0
 */
public record AnalysisRecord(String methodId, String methodVersion, Map<String, List<String>> parameters,
		Map<String, List<String>> scope, String inputHash, String result) {

	/** The most UTF-16 code units of a result that are kept. */
	public static final int LARGEST = 4_000_000;

	/** Copies the maps. */
	public AnalysisRecord {
		Objects.requireNonNull(methodId);
		parameters = copy(parameters);
		scope = copy(scope);
		result = result == null || result.isBlank() ? null : result;
	}

	private static Map<String, List<String>> copy(Map<String, List<String>> map) {
		Map<String, List<String>> result = new LinkedHashMap<>();
		map.forEach((key, values) -> result.put(key, List.copyOf(values)));
		return Collections.unmodifiableMap(result);
	}

	/** A record and the result itself, which may be too large for the record. */
	public record Made(AnalysisRecord made, AnalysisResult result) {
	}

	/**
	 * Runs a method and takes down what is needed to keep the run. Called in a job.
	 *
	 * @param method     the method
	 * @param study      the whole study
	 * @param scope      the part of it that is looked at
	 * @param parameters values that the method checked
	 * @param monitor    for progress and cancel, or null
	 * @return the record with the result
	 * @throws AnalysisException          as {@link AnalysisMethodDescriptor#run}
	 * @throws OperationCanceledException if cancelled
	 */
	public static Made run(AnalysisMethodDescriptor method, StudySnapshot study, Scope scope, Parameters parameters,
			IProgressMonitor monitor) throws AnalysisException {
		AnalysisResult result = method.run(study, scope, parameters, monitor);
		return new Made(of(method, study, scope, parameters, result), result);
	}

	/**
	 * Takes down a run. Asks for all evidence and reads the whole study: to be called in a job.
	 *
	 * @param method     the method
	 * @param study      the whole study, as it was when the method ran
	 * @param scope      the part of it that was looked at
	 * @param parameters what the method was asked
	 * @param result     what came out
	 * @return the record
	 * @throws AnalysisFaultException if the result cannot be written
	 */
	public static AnalysisRecord of(AnalysisMethodDescriptor method, StudySnapshot study, Scope scope,
			Parameters parameters, AnalysisResult result) throws AnalysisFaultException {
		String json;
		try {
			Limited text = new Limited();
			ResultJson.writeCompact(result, text);
			json = text.toString();
		} catch (TooLargeException e) {
			json = null;
		} catch (IOException | RuntimeException e) {
			throw new AnalysisFaultException(NLS.bind(Messages.cannotWrite,
					new Object[] { method.getName(), method.getContributor(), e }), e);
		}
		return new AnalysisRecord(method.getId(), method.getVersion(), parameters.asMap(), scope.asMap(),
				inputHash(study, scope), json);
	}

	/**
	 * Digests what a method can read. Reads the whole study: to be called in a job where it is large.
	 *
	 * @param study the whole study
	 * @param scope the part of it that is looked at
	 * @return the same for two studies as long as no method can find something else in that part of them
	 */
	public static String inputHash(StudySnapshot study, Scope scope) {
		return InputHash.of(scope.of(study));
	}

	/** The result has more than is kept. */
	private static final class TooLargeException extends IOException {

		private static final long serialVersionUID = 1L;
	}

	/** A text that stops growing. */
	private static final class Limited implements Appendable {

		private final StringBuilder text = new StringBuilder();

		@Override
		public Appendable append(CharSequence more) throws TooLargeException {
			return append(more, 0, more.length());
		}

		@Override
		public Appendable append(CharSequence more, int start, int end) throws TooLargeException {
			text.append(more, start, end);
			return checked();
		}

		@Override
		public Appendable append(char c) throws TooLargeException {
			text.append(c);
			return checked();
		}

		private Appendable checked() throws TooLargeException {
			if (text.length() > LARGEST) {
				throw new TooLargeException();
			}
			return this;
		}

		@Override
		public String toString() {
			return text.toString();
		}
	}

	/**
	 * @param run a kept analysis; called on the thread of the study
	 * @return what it says
	 */
	public static AnalysisRecord of(AnalysisRun run) {
		return new AnalysisRecord(Objects.requireNonNullElse(run.getMethod(), ""), run.getMethodVersion(), //$NON-NLS-1$
				map(run.getParameters()), map(run.getScope()), run.getInputHash(), run.getResult());
	}

	private static Map<String, List<String>> map(List<AnalysisSetting> settings) {
		Map<String, List<String>> result = new LinkedHashMap<>();
		for (AnalysisSetting each : settings) {
			if (each.getKey() != null && each.getValue() != null) {
				result.computeIfAbsent(each.getKey(), key -> new ArrayList<>()).add(each.getValue());
			}
		}
		return result;
	}

	/**
	 * Tells whether the result may be another now. Reads the whole study: to be called in a job where it is large.
	 *
	 * @param study the study as it is now
	 * @return whether what the method could read has changed, or is not there any more
	 */
	public boolean isOutOfDate(StudySnapshot study) {
		try {
			return !InputHash.of(Scope.of(scope, study).of(study)).equals(inputHash);
		} catch (ParameterException e) {
			// what it was narrowed to is gone
			return true;
		}
	}

	/**
	 * @param study the study as it is now, where codings are looked up
	 * @return the result; empty where it was not kept
	 * @throws AnalysisException if it cannot be read; the message says why
	 */
	public Optional<AnalysisResult> read(StudySnapshot study) throws AnalysisException {
		if (result == null) {
			return Optional.empty();
		}
		AtomicReference<Map<String, CodingData>> codings = new AtomicReference<>();
		try {
			return Optional.of(ResultJson.read(result, id -> {
				Map<String, CodingData> all = codings.updateAndGet(known -> known == null ? byId(study) : known);
				return all.containsKey(id) ? Passage.of(all.get(id)) : null;
			}));
		} catch (IOException e) {
			throw new AnalysisException(NLS.bind(Messages.cannotRead, e.getMessage()), e);
		}
	}

	private static Map<String, CodingData> byId(StudySnapshot study) {
		Map<String, CodingData> result = new HashMap<>();
		study.codings().forEach(each -> result.put(each.id(), each));
		return result;
	}

	/**
	 * Runs the method again with what was asked then, on the study as it is now. Called in a job.
	 *
	 * @param method  the method of this record, as it is now
	 * @param study   the study as it is now
	 * @param monitor for progress and cancel, or null
	 * @return the new record with the result
	 * @throws AnalysisException          if what was asked cannot be asked any more, or the method fails
	 * @throws OperationCanceledException if cancelled
	 */
	public Made runAgain(AnalysisMethodDescriptor method, StudySnapshot study, IProgressMonitor monitor)
			throws AnalysisException {
		return run(method, study, Scope.of(scope, study), method.parameters(parameters, study), monitor);
	}

	/** Fills the object of the model that keeps this; called within a command. */
	void fill(AnalysisRun run, Instant created) {
		run.setMethod(methodId);
		run.setMethodVersion(methodVersion);
		fill(run.getParameters(), parameters);
		fill(run.getScope(), scope);
		run.setInputHash(inputHash);
		run.setResult(result);
		run.setCreated(created);
	}

	private static void fill(List<AnalysisSetting> settings, Map<String, List<String>> map) {
		settings.clear();
		map.forEach((key, values) -> values.forEach(value -> settings.add(KeptAnalyses.setting(key, value))));
	}
}
