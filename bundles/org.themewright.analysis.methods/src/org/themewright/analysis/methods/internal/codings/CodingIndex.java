package org.themewright.analysis.methods.internal.codings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.themewright.analysis.Label;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;

/**
 * The codings of a study by source and code. Codes, sources and codings are named by their places in the study. Codings
 * on nothing are left out.
 */
public final class CodingIndex {

	private static final int[] NONE = {};

	private final StudySnapshot study;
	private final List<Label> labels;
	private final int[][] byCode;
	private final List<Map<Integer, int[]>> bySource;

	/**
	 * @param study           the study
	 * @param includeSubcodes whether a code has the codings of all codes below it too
	 */
	public CodingIndex(StudySnapshot study, boolean includeSubcodes) {
		this.study = study;
		labels = labels(study.codes());
		Map<String, Integer> codes = places(study.codes().stream().map(CodeData::id).toList());
		Map<String, Integer> sources = places(study.sources().stream().map(source -> source.id()).toList());
		List<Map<Integer, List<Integer>>> found = study.sources().stream()
				.map(source -> (Map<Integer, List<Integer>>) new HashMap<Integer, List<Integer>>()).toList();
		for (int i = 0; i < study.codings().size(); i++) {
			CodingData coding = study.codings().get(i);
			Integer source = sources.get(coding.sourceId());
			Integer code = coding.start() < coding.end() && source != null ? codes.get(coding.codeId()) : null;
			while (code != null) {
				found.get(source).computeIfAbsent(code, key -> new ArrayList<>()).add(i);
				String parent = includeSubcodes ? study.codes().get(code).parentId() : null;
				code = parent == null ? null : codes.get(parent);
			}
		}
		bySource = found.stream().map(each -> each.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
				entry -> entry.getValue().stream().mapToInt(Integer::intValue).toArray()))).toList();
		byCode = IntStream.range(0, labels.size()).mapToObj(code -> bySource.stream()
				.flatMapToInt(each -> Arrays.stream(each.getOrDefault(code, NONE))).toArray()).toArray(int[][]::new);
	}

	private static Map<String, Integer> places(List<String> ids) {
		Map<String, Integer> result = new HashMap<>();
		ids.forEach(id -> result.put(id, result.size()));
		return result;
	}

	/** Names, or paths where several codes have one name. */
	private static List<Label> labels(List<CodeData> codes) {
		Map<String, Long> uses = codes.stream().collect(Collectors.groupingBy(CodeData::name, Collectors.counting()));
		return codes.stream().map(
				code -> new Label(code.id(), uses.get(code.name()) == 1 ? code.name() : code.path(), code.colour()))
				.toList();
	}

	/** @return for each code its name, or its path where another has the same name, and its colour */
	public List<Label> labels() {
		return labels;
	}

	/** @return the codes that have a coding, in the order of the codebook */
	public List<Integer> used() {
		return IntStream.range(0, byCode.length).filter(code -> byCode[code].length > 0).boxed().toList();
	}

	/**
	 * @param code a code
	 * @return its codings, in the order of the study; not to be changed
	 */
	public int[] of(int code) {
		return byCode[code];
	}

	/**
	 * @param source a source
	 * @param code   a code
	 * @return its codings there, by place; not to be changed
	 */
	public int[] of(int source, int code) {
		return bySource.get(source).getOrDefault(code, NONE);
	}

	/**
	 * @param source a source
	 * @return the codes used in it, in the order of the codebook
	 */
	public List<Integer> in(int source) {
		return bySource.get(source).keySet().stream().sorted().toList();
	}

	/**
	 * @param ordinal a coding
	 * @return the coding
	 */
	public CodingData coding(int ordinal) {
		return study.codings().get(ordinal);
	}
}
