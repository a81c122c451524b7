package org.themewright.ui.internal.results;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.eclipse.core.runtime.Platform;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.AnalysisMethodRegistry;

/** The methods of analysis as values of the command that runs one, so that each can be found and given a key. */
public final class MethodValues implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> values = new LinkedHashMap<>();
		for (AnalysisMethodDescriptor each : new AnalysisMethodRegistry(Platform.getExtensionRegistry()).getMethods()) {
			values.put(each.getName(), each.getId());
		}
		return values;
	}
}
