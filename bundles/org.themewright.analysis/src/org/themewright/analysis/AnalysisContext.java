package org.themewright.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.AttributeData;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.ResearcherData;
import org.themewright.core.snapshot.StudySnapshot.RoundData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.ThemeData;

/**
 * What a method of analysis works on.
 *
 * @param study      the part of the study that is in the scope; offsets are UTF-16 code units, ranges half-open
 * @param parameters the values of the parameters the method declares
 * @param monitor    for progress and cancel, never null
 * @since 1.0
 */
public record AnalysisContext(StudySnapshot study, Parameters parameters, IProgressMonitor monitor) {

	/** Checks that nothing is null. */
	public AnalysisContext {
		Objects.requireNonNull(study);
		Objects.requireNonNull(parameters);
		Objects.requireNonNull(monitor);
	}

	/** @throws OperationCanceledException if the monitor was cancelled */
	public void checkCanceled() {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	/**
	 * @param id a declared parameter of type codes
	 * @return the chosen codes, or all codes when none were chosen; in the order of the study, without their sub-codes
	 */
	public List<CodeData> codes(String id) {
		return chosen(id, ParameterType.CODES, study.codes(), CodeData::id);
	}

	/**
	 * @param id a declared parameter of type themes
	 * @return the chosen themes, or all when none were chosen; in the order of the study, without their sub-themes
	 */
	public List<ThemeData> themes(String id) {
		return chosen(id, ParameterType.THEMES, study.themes(), ThemeData::id);
	}

	/**
	 * @param id a declared parameter of type sources
	 * @return the chosen sources, or all when none were chosen; in the order of the study
	 */
	public List<SourceData> sources(String id) {
		return chosen(id, ParameterType.SOURCES, study.sources(), SourceData::id);
	}

	/**
	 * @param id a declared parameter of type researchers
	 * @return the chosen researchers, or all when none were chosen; in the order of the study
	 */
	public List<ResearcherData> researchers(String id) {
		return chosen(id, ParameterType.RESEARCHERS, study.researchers(), ResearcherData::id);
	}

	/**
	 * @param id a declared parameter of type participants
	 * @return the chosen participants, or all when none were chosen; in the order of the study
	 */
	public List<ParticipantData> participants(String id) {
		return chosen(id, ParameterType.PARTICIPANTS, study.participants(), ParticipantData::id);
	}

	/**
	 * @param id a declared parameter of type attribute
	 * @return the chosen attribute; its values are in {@link ParticipantData#values()} by name
	 */
	public Optional<AttributeData> attribute(String id) {
		return one(id, ParameterType.ATTRIBUTE, study.attributes(), AttributeData::id);
	}

	/**
	 * @param id a declared parameter of type round
	 * @return the chosen round
	 */
	public Optional<RoundData> round(String id) {
		return one(id, ParameterType.ROUND, study.rounds(), RoundData::id);
	}

	private <T> List<T> chosen(String id, ParameterType type, List<T> all, Function<T, String> idOf) {
		Set<String> ids = new HashSet<>(parameters.values(id, type));
		return ids.isEmpty() ? all : all.stream().filter(each -> ids.contains(idOf.apply(each))).toList();
	}

	private <T> Optional<T> one(String id, ParameterType type, List<T> all, Function<T, String> idOf) {
		String chosen = parameters.value(id, type);
		return all.stream().filter(each -> idOf.apply(each).equals(chosen)).findFirst();
	}
}
