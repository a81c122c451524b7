package org.themewright.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.StudyNames.UnknownNameException;
import org.themewright.core.snapshot.StudySnapshot;

/**
 * A parameter as a method declares it. Knows which values are allowed.
 *
 * @param id           unique within the method
 * @param name         what people call it
 * @param type         the kind of value
 * @param defaultValue the value when none is given, or null
 * @param choices      the allowed values of a {@link ParameterType#CHOICE}; else empty
 * @param required     whether there must be a value
 * @param min          for numbers: the least allowed value, or null
 * @param max          for numbers: the greatest allowed value, or null
 * @param pattern      for texts: what the whole text has to match, or null
 * @param conditions   when the parameter is asked for; all have to hold; empty for always
 * @param description  what the value does; empty when not described
 * @since 1.0
 */
public record ParameterDeclaration(String id, String name, ParameterType type, String defaultValue,
		List<Choice> choices, boolean required, BigDecimal min, BigDecimal max, Pattern pattern,
		List<Condition> conditions, String description) {

	/**
	 * An allowed value.
	 *
	 * @param value what the method gets
	 * @param name  what people choose
	 */
	public record Choice(String value, String name) {
	}

	/**
	 * A parameter is asked for only when another, declared before it, has one of some values.
	 *
	 * @param parameterId the other parameter
	 * @param values      the values, in normal form; empty for any value
	 */
	public record Condition(String parameterId, List<String> values) {

		/** Copies the values. */
		public Condition {
			Objects.requireNonNull(parameterId);
			values = List.copyOf(values);
		}

		/**
		 * @param given the values of the other parameter
		 * @return whether the condition holds
		 */
		public boolean holds(List<String> given) {
			return values.isEmpty() ? !given.isEmpty() : given.stream().anyMatch(values::contains);
		}
	}

	/** Copies the lists. */
	public ParameterDeclaration {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(type);
		Objects.requireNonNull(description);
		choices = List.copyOf(choices);
		conditions = List.copyOf(conditions);
	}

	/** @return which values are allowed, as a phrase for people, e.g. {@code one of overlap, turn} */
	public String allowedValues() {
		return switch (type) {
			case TEXT -> pattern == null ? Messages.allowed_text : NLS.bind(Messages.allowed_pattern, pattern.pattern());
			case BOOLEAN -> Messages.allowed_boolean;
			case CHOICE -> NLS.bind(Messages.allowed_choice,
					choices.stream().map(Choice::value).collect(Collectors.joining(", "))); //$NON-NLS-1$
			case NUMBER -> allowedNumbers(Messages.allowed_number);
			case INTEGER -> allowedNumbers(Messages.allowed_whole);
			case CODES -> Messages.allowed_codes;
			case THEMES -> Messages.allowed_themes;
			case ATTRIBUTE -> Messages.allowed_attribute;
			case SOURCES -> Messages.allowed_sources;
			case RESEARCHERS -> Messages.allowed_researchers;
			case PARTICIPANTS -> Messages.allowed_participants;
			case ROUND -> Messages.allowed_round;
		};
	}

	private String allowedNumbers(String kind) {
		if (min != null && max != null) {
			return NLS.bind(Messages.allowed_between, new Object[] { kind, min.toPlainString(), max.toPlainString() });
		}
		if (min != null) {
			return NLS.bind(Messages.allowed_atLeast, kind, min.toPlainString());
		}
		return max != null ? NLS.bind(Messages.allowed_atMost, kind, max.toPlainString()) : kind;
	}

	/**
	 * Checks values and brings them into their one normal form: booleans as {@code true} or {@code false}, numbers in
	 * plain digits, choices in the case in which they are declared, objects of the study as ids in the order of the
	 * study.
	 *
	 * @param values values as people write them, at least one
	 * @param study  where objects are found that people name
	 * @return the values in normal form
	 * @throws ParameterException if they are not allowed
	 */
	public List<String> check(List<String> values, StudySnapshot study) throws ParameterException {
		if (!type.isSet() && values.size() > 1) {
			throw new ParameterException(id, NLS.bind(Messages.parameter_several, id, String.join(", ", values))); //$NON-NLS-1$
		}
		if (!type.isOfStudy()) {
			return List.of(checkPlain(values.getFirst()));
		}
		try {
			return StudyNames.ids(study, type, values);
		} catch (UnknownNameException e) {
			throw new ParameterException(id,
					NLS.bind(Messages.parameter_badName, new Object[] { id, e.getMessage(), allowedValues() }));
		}
	}

	/** Checks a value that does not depend on a study. */
	String checkPlain(String value) throws ParameterException {
		return switch (type) {
			case TEXT -> checkText(value);
			case BOOLEAN -> checkBoolean(value);
			case CHOICE -> choices.stream().map(Choice::value).filter(value.strip()::equalsIgnoreCase).findFirst()
					.orElseThrow(() -> notAllowed(value));
			case NUMBER, INTEGER -> checkNumber(value);
			default -> throw new IllegalStateException(type.literal());
		};
	}

	private String checkText(String value) throws ParameterException {
		if (pattern != null && !pattern.matcher(value).matches()) {
			throw notAllowed(value);
		}
		return value;
	}

	private String checkBoolean(String value) throws ParameterException {
		return switch (value.strip().toLowerCase(Locale.ROOT)) {
			case "true", "yes" -> "true"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case "false", "no" -> "false"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			default -> throw notAllowed(value);
		};
	}

	private String checkNumber(String value) throws ParameterException {
		// An exponent would let a short text stand for a number of a billion digits.
		if (!value.strip().matches("[+-]?\\d{1,15}(\\.\\d{1,15})?")) { //$NON-NLS-1$
			throw notAllowed(value);
		}
		BigDecimal number = new BigDecimal(value.strip());
		boolean fraction = number.stripTrailingZeros().scale() > 0;
		if (type == ParameterType.INTEGER && fraction || min != null && number.compareTo(min) < 0
				|| max != null && number.compareTo(max) > 0) {
			throw notAllowed(value);
		}
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString(); //$NON-NLS-1$
	}

	private ParameterException notAllowed(String value) {
		return new ParameterException(id, NLS.bind(Messages.parameter_notAllowed,
				new Object[] { id, value, allowedValues() }));
	}
}
