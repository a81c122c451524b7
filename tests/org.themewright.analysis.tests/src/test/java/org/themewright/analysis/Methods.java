package org.themewright.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.themewright.analysis.TableResult.Cell;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.tests.support.PluginXmlRegistry;

/** Runs the methods that the real plugin.xml files contribute. */
final class Methods {

	private static final AnalysisMethodRegistry REGISTRY = new AnalysisMethodRegistry(
			PluginXmlRegistry.ofClassPath().registry());

	private Methods() {
	}

	/** A built-in method. */
	static AnalysisMethodDescriptor find(String shortId) {
		return REGISTRY.find("org.themewright.analysis.methods." + shortId).orElseThrow();
	}

	/** The first table of the result. */
	static TableResult run(String shortId, StudySnapshot study, String... keysAndValues) throws AnalysisException {
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			values.computeIfAbsent(keysAndValues[i], key -> new ArrayList<>()).add(keysAndValues[i + 1]);
		}
		return (TableResult) parts(shortId, study, values).values().iterator().next();
	}

	/** The parts of a composite result by id; the result itself where it is none. */
	static Map<String, AnalysisResult> parts(String shortId, StudySnapshot study, Map<String, List<String>> values)
			throws AnalysisException {
		AnalysisMethodDescriptor method = find(shortId);
		AnalysisResult result = method.run(study, Scope.ALL, method.parameters(values, study), null);
		Map<String, AnalysisResult> parts = new LinkedHashMap<>();
		if (result instanceof CompositeResult composite) {
			composite.parts().forEach(each -> parts.put(each.id(), each.result()));
		} else {
			parts.put("", result);
		}
		return parts;
	}

	/** The values of a table, row by row. */
	static List<List<Object>> values(TableResult table) {
		List<List<Object>> result = new ArrayList<>();
		table.rows().forEach(row -> result.add(row.stream().map(Cell::value).toList()));
		return result;
	}
}
