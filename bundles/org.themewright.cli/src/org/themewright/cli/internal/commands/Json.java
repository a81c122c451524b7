package org.themewright.cli.internal.commands;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes JSON objects whose members keep their order and may be null. */
final class Json {

	private Json() {
	}

	static Map<String, Object> object(Object... namesAndValues) {
		Map<String, Object> result = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			result.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return result;
	}
}
