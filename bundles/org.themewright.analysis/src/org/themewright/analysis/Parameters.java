package org.themewright.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.ParameterDeclaration.Condition;
import org.themewright.core.snapshot.StudySnapshot;

/**
 * The values of a method's parameters: every declared default applied, every value checked. A parameter whose condition
 * does not hold has no value. Objects of the study that were chosen are got from the {@link AnalysisContext}. Immutable.
 *
 * @since 1.0
 */
public final class Parameters {

	private final Map<String, ParameterDeclaration> declarations;
	private final Map<String, List<String>> values;

	private Parameters(Map<String, ParameterDeclaration> declarations, Map<String, List<String>> values) {
		this.declarations = declarations;
		this.values = Collections.unmodifiableMap(values);
	}

	/**
	 * Checks values that people gave.
	 *
	 * @param declared what the method declares
	 * @param given    values by parameter id; those left out, null, or without a value get their default
	 * @param study    where objects are found that people name
	 * @return the values
	 * @throws ParameterException if an id is not declared, a value is not allowed, a required one is missing, or one is
	 *                            given whose condition does not hold
	 */
	public static Parameters of(List<ParameterDeclaration> declared, Map<String, List<String>> given,
			StudySnapshot study) throws ParameterException {
		Map<String, ParameterDeclaration> byId = new LinkedHashMap<>();
		declared.forEach(each -> byId.put(each.id(), each));
		for (String id : given.keySet()) {
			if (!byId.containsKey(id)) {
				throw new ParameterException(id, unknown(id, byId));
			}
		}
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (ParameterDeclaration each : declared) {
			List<String> some = Objects.requireNonNullElse(given.get(each.id()), List.of());
			if (isAskedFor(each, values)) {
				List<String> checked = value(each, some, study);
				if (!checked.isEmpty()) {
					values.put(each.id(), checked);
				}
			} else if (!some.isEmpty()) {
				throw new ParameterException(each.id(), notAskedFor(each, values));
			}
		}
		return new Parameters(byId, values);
	}

	/**
	 * Tells which parameters a form shows.
	 *
	 * @param parameter a parameter
	 * @param values    values in normal form of those declared before it
	 * @return whether all its conditions hold
	 */
	public static boolean isAskedFor(ParameterDeclaration parameter, Map<String, List<String>> values) {
		return parameter.conditions().stream()
				.allMatch(each -> each.holds(values.getOrDefault(each.parameterId(), List.of())));
	}

	private static String notAskedFor(ParameterDeclaration parameter, Map<String, List<String>> values) {
		Condition first = parameter.conditions().stream()
				.filter(each -> !each.holds(values.getOrDefault(each.parameterId(), List.of()))).findFirst().orElseThrow();
		return first.values().isEmpty() ? NLS.bind(Messages.parameter_needsOther, parameter.id(), first.parameterId())
				: NLS.bind(Messages.parameter_needsValue, new Object[] { parameter.id(), first.parameterId(),
						String.join(", ", first.values()) }); //$NON-NLS-1$
	}

	private static List<String> value(ParameterDeclaration parameter, List<String> given, StudySnapshot study)
			throws ParameterException {
		List<String> some = !given.isEmpty() ? given
				: parameter.defaultValue() == null ? List.of() : List.of(parameter.defaultValue());
		List<String> checked = some.isEmpty() ? List.of() : parameter.check(some, study);
		if (parameter.required() && checked.stream().allMatch(String::isBlank)) {
			throw new ParameterException(parameter.id(),
					NLS.bind(Messages.parameter_missing, parameter.id(), parameter.allowedValues()));
		}
		return checked;
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
	 * @return the chosen value, or null when it is not asked for
	 */
	public String choice(String id) {
		return value(id, ParameterType.CHOICE);
	}

	/**
	 * @param id a declared parameter of type boolean
	 * @return its value; false when it is not asked for
	 */
	public boolean isTrue(String id) {
		return Boolean.parseBoolean(value(id, ParameterType.BOOLEAN));
	}

	/**
	 * @param id a declared parameter of type number that {@link #isSet is set}
	 * @return its value
	 */
	public double number(String id) {
		return Double.parseDouble(present(id, ParameterType.NUMBER));
	}

	/**
	 * @param id a declared parameter of type integer that {@link #isSet is set}
	 * @return its value
	 */
	public long wholeNumber(String id) {
		return Long.parseLong(present(id, ParameterType.INTEGER));
	}

	/**
	 * @param id a declared parameter of any type
	 * @return its values in normal form; empty when it has none
	 */
	public List<String> values(String id) {
		declaration(id);
		return values.getOrDefault(id, List.of());
	}

	private String present(String id, ParameterType type) {
		String value = value(id, type);
		if (value == null) {
			throw new IllegalArgumentException(NLS.bind(Messages.parameter_notSet, id));
		}
		return value;
	}

	String value(String id, ParameterType type) {
		List<String> some = values(id, type);
		return some.isEmpty() ? null : some.getFirst();
	}

	List<String> values(String id, ParameterType type) {
		ParameterDeclaration declaration = declaration(id);
		if (declaration.type() != type) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.parameter_wrongType, id, declaration.type().literal()));
		}
		return values.getOrDefault(id, List.of());
	}

	private ParameterDeclaration declaration(String id) {
		ParameterDeclaration declaration = declarations.get(id);
		if (declaration == null) {
			throw new IllegalArgumentException(unknown(id, declarations));
		}
		return declaration;
	}

	/** @return the values in their normal form by id, in the order of their declaration; not modifiable */
	public Map<String, List<String>> asMap() {
		return values;
	}

	/**
	 * @param study the study they were checked for
	 * @return the values as people read them, by the name of the parameter, in the order of their declaration: names of
	 *         choices and objects instead of their ids
	 */
	public Map<String, String> inWords(StudySnapshot study) {
		Map<String, String> result = new LinkedHashMap<>();
		values.forEach((id, some) -> {
			ParameterDeclaration declaration = declarations.get(id);
			result.put(declaration.name(),
					some.stream().map(each -> inWords(declaration, each, study)).collect(Collectors.joining(", "))); //$NON-NLS-1$
		});
		return result;
	}

	private static String inWords(ParameterDeclaration declaration, String value, StudySnapshot study) {
		return switch (declaration.type()) {
			case BOOLEAN -> Boolean.parseBoolean(value) ? Messages.value_yes : Messages.value_no;
			case CHOICE -> declaration.choices().stream().filter(each -> each.value().equals(value))
					.map(ParameterDeclaration.Choice::name).findFirst().orElse(value);
			case TEXT, NUMBER, INTEGER -> value;
			default -> StudyNames.name(study, declaration.type(), value);
		};
	}

	@Override
	public String toString() {
		return values.toString();
	}
}
