package org.themewright.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/**
 * The values of a method's parameters: every declared default applied, every value checked. Immutable.
 *
 * @since 0.1
 */
public final class Parameters {

	private final Map<String, ParameterDeclaration> declarations;
	private final Map<String, String> values;

	private Parameters(Map<String, ParameterDeclaration> declarations, Map<String, String> values) {
		this.declarations = declarations;
		this.values = Collections.unmodifiableMap(values);
	}

	/**
	 * Checks values that people gave.
	 *
	 * @param declared what the method declares
	 * @param given    values by parameter id; those left out, or null, get their default
	 * @return the values
	 * @throws ParameterException if an id is not declared, a value is not allowed, or a required one is missing
	 */
	public static Parameters of(List<ParameterDeclaration> declared, Map<String, String> given)
			throws ParameterException {
		Map<String, ParameterDeclaration> byId = new LinkedHashMap<>();
		declared.forEach(each -> byId.put(each.id(), each));
		for (String id : given.keySet()) {
			if (!byId.containsKey(id)) {
				throw new ParameterException(id, unknown(id, byId));
			}
		}
		Map<String, String> values = new LinkedHashMap<>();
		for (ParameterDeclaration each : declared) {
			String value = given.get(each.id()) != null ? given.get(each.id()) : each.defaultValue();
			if (value != null) {
				values.put(each.id(), each.check(value));
			}
			if (each.required() && (value == null || value.isBlank())) {
				throw new ParameterException(each.id(),
						NLS.bind(Messages.parameter_missing, each.id(), each.allowedValues()));
			}
		}
		return new Parameters(byId, values);
	}

	private static String unknown(String id, Map<String, ParameterDeclaration> declared) {
		return declared.isEmpty() ? NLS.bind(Messages.parameter_none, id)
				: NLS.bind(Messages.parameter_unknown, id,
						declared.keySet().stream().collect(Collectors.joining(", "))); //$NON-NLS-1$
	}

	/**
	 * @param id a declared parameter
	 * @return whether it has a value
	 */
	public boolean isSet(String id) {
		declaration(id);
		return values.containsKey(id);
	}

	/**
	 * @param id a declared parameter of type text
	 * @return its value, or null when there is none
	 */
	public String text(String id) {
		return value(id, ParameterType.TEXT);
	}

	/**
	 * @param id a declared parameter of type choice
	 * @return the chosen value
	 */
	public String choice(String id) {
		return value(id, ParameterType.CHOICE);
	}

	/**
	 * @param id a declared parameter of type boolean
	 * @return its value
	 */
	public boolean isTrue(String id) {
		return Boolean.parseBoolean(value(id, ParameterType.BOOLEAN));
	}

	/**
	 * @param id a declared parameter of type number that {@link #isSet is set}
	 * @return its value
	 */
	public double number(String id) {
		return Double.parseDouble(present(id));
	}

	/**
	 * @param id a declared parameter of type number, declared as whole, that {@link #isSet is set}
	 * @return its value
	 */
	public long wholeNumber(String id) {
		if (!declaration(id).whole()) {
			throw new IllegalArgumentException(NLS.bind(Messages.parameter_wrongType, id, ParameterType.NUMBER.literal()));
		}
		return Long.parseLong(present(id));
	}

	private String present(String id) {
		String value = value(id, ParameterType.NUMBER);
		if (value == null) {
			throw new IllegalArgumentException(NLS.bind(Messages.parameter_notSet, id));
		}
		return value;
	}

	private String value(String id, ParameterType type) {
		ParameterDeclaration declaration = declaration(id);
		if (declaration.type() != type) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.parameter_wrongType, id, declaration.type().literal()));
		}
		return values.get(id);
	}

	private ParameterDeclaration declaration(String id) {
		ParameterDeclaration declaration = declarations.get(id);
		if (declaration == null) {
			throw new IllegalArgumentException(unknown(id, declarations));
		}
		return declaration;
	}

	/** @return the values in their normal form by id, in the order of their declaration; not modifiable */
	public Map<String, String> asMap() {
		return values;
	}

	@Override
	public String toString() {
		return values.toString();
	}
}
