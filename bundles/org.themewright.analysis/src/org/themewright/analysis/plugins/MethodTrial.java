package org.themewright.analysis.plugins;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.AnalysisFaultException;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.ParameterDeclaration;
import org.themewright.analysis.ParameterException;
import org.themewright.analysis.Parameters;
import org.themewright.analysis.Scope;
import org.themewright.analysis.export.ResultJson;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.AttributeData;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.ResearcherData;
import org.themewright.core.snapshot.StudySnapshot.RoundData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.ThemeData;

/**
 * Tries a method on a small made-up study: whether its class can be loaded, whether it ends, whether its result can be
 * written, and whether it finds the same twice.
 *
 * @since 1.0
 */
public final class MethodTrial {

	private final StudySnapshot study = TrialStudy.create();
	private final Duration limit;

	/** @param limit how long one run may take */
	public MethodTrial(Duration limit) {
		this.limit = limit;
	}

	/**
	 * Tries a method.
	 *
	 * @param method  the method
	 * @param monitor for cancel, or null
	 * @return what is wrong with it, for people; empty when nothing is, or when it cannot be tried because it needs a value
	 *         that nobody can guess
	 * @throws OperationCanceledException if cancelled
	 */
	public Optional<String> run(AnalysisMethodDescriptor method, IProgressMonitor monitor) {
		Parameters parameters;
		try {
			parameters = method.parameters(values(method), study);
		} catch (ParameterException e) {
			return Optional.empty();
		}
		try {
			String first = result(method, parameters, monitor);
			return first.equals(result(method, parameters, monitor)) ? Optional.empty()
					: Optional.of(NLS.bind(Messages.notDeterministic, method.getName()));
		} catch (AnalysisFaultException e) {
			return Optional.of(e.getMessage());
		} catch (AnalysisException e) {
			// it says why it cannot analyse this study, and need not
			return Optional.empty();
		} catch (TooSlowException e) {
			return Optional.of(NLS.bind(Messages.tooSlow, method.getName(), limit.toSeconds()));
		}
	}

	private String result(AnalysisMethodDescriptor method, Parameters parameters, IProgressMonitor monitor)
			throws AnalysisException, TooSlowException {
		Limited limited = new Limited(monitor == null ? new NullProgressMonitor() : monitor, limit);
		try {
			AnalysisResult result = method.run(study, Scope.ALL, parameters, limited);
			StringBuilder text = new StringBuilder();
			ResultJson.writeCompact(result, text);
			return text.toString();
		} catch (OperationCanceledException e) {
			if (limited.isOver()) {
				throw new TooSlowException();
			}
			throw e;
		} catch (IOException | RuntimeException e) {
			throw new AnalysisFaultException(NLS.bind(Messages.badResult,
					new Object[] { method.getName(), method.getContributor(), e }), e);
		}
	}

	/** A required object of the study is the first there is. */
	private Map<String, List<String>> values(AnalysisMethodDescriptor method) {
		Map<String, List<String>> values = new HashMap<>();
		for (ParameterDeclaration each : method.getParameters()) {
			if (each.required() && each.conditions().isEmpty()) {
				switch (each.type()) {
					case CODES -> values.put(each.id(), study.codes().stream().map(CodeData::id).limit(1).toList());
					case THEMES -> values.put(each.id(), study.themes().stream().map(ThemeData::id).limit(1).toList());
					case ATTRIBUTE -> values.put(each.id(),
							study.attributes().stream().map(AttributeData::id).limit(1).toList());
					case SOURCES -> values.put(each.id(), study.sources().stream().map(SourceData::id).limit(1).toList());
					case RESEARCHERS -> values.put(each.id(),
							study.researchers().stream().map(ResearcherData::id).limit(1).toList());
					case PARTICIPANTS -> values.put(each.id(),
							study.participants().stream().map(ParticipantData::id).limit(1).toList());
					case ROUND -> values.put(each.id(), study.rounds().stream().map(RoundData::id).limit(1).toList());
					case TEXT, NUMBER, INTEGER, BOOLEAN, CHOICE -> {
						// has a default, or cannot be guessed
					}
				}
			}
		}
		return values;
	}

	/** A run took longer than it may. */
	private static final class TooSlowException extends Exception {

		private static final long serialVersionUID = 1L;
	}

	/** Is cancelled when time is over. */
	private static final class Limited extends ProgressMonitorWrapper {

		private final long end;

		Limited(IProgressMonitor monitor, Duration limit) {
			super(monitor);
			end = System.nanoTime() + limit.toNanos();
		}

		boolean isOver() {
			return System.nanoTime() - end >= 0;
		}

		@Override
		public boolean isCanceled() {
			return isOver() || super.isCanceled();
		}
	}
}
