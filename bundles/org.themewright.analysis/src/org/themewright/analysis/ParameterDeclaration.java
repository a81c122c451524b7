package org.themewright.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/**
 * A parameter as a method declares it. Knows which values are allowed.
 *
 * @param id           unique within the method
 * @param name         what people call it
 * @param type         the kind of value
 * @param defaultValue the value when none is given, or null
 * @param choices      the allowed values of a {@link ParameterType#CHOICE}; else empty
 * @param required     whether there must be a value
 * @param whole        for numbers: whether only whole ones are allowed
 * @param min          for numbers: the least allowed value, or null
 * @param max          for numbers: the greatest allowed value, or null
 * @param description  what the value does; empty when not described
 * @since 0.1
 */
public record ParameterDeclaration(String id, String name, ParameterType type, String defaultValue,
		List<Choice> choices, boolean required, boolean whole, BigDecimal min, BigDecimal max, String description) {

	/**
	 * An allowed value.
	 *
	 * @param value what the method gets
	 * @param name  what people choose
	 */
	public record Choice(String value, String name) {
	}

	/** Copies the choices. */
	public ParameterDeclaration {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(type);
		Objects.requireNonNull(description);
		choices = List.copyOf(choices);
	}

	/** @return which values are allowed, as a phrase for people, e.g. {@code one of overlap, turn} */
	public String allowedValues() {
		return switch (type) {
			case TEXT -> Messages.allowed_text;
			case BOOLEAN -> Messages.allowed_boolean;
			case CHOICE -> NLS.bind(Messages.allowed_choice,
					choices.stream().map(Choice::value).collect(Collectors.joining(", "))); //$NON-NLS-1$
			case NUMBER -> allowedNumbers();
		};
	}

	private String allowedNumbers() {
		String kind = whole ? Messages.allowed_whole : Messages.allowed_number;
		if (min != null && max != null) {
			return NLS.bind(Messages.allowed_between, new Object[] { kind, min.toPlainString(), max.toPlainString() });
		}
		if (min != null) {
			return NLS.bind(Messages.allowed_atLeast, kind, min.toPlainString());
		}
		return max != null ? NLS.bind(Messages.allowed_atMost, kind, max.toPlainString()) : kind;
	}

	/**
	 * Checks a value and brings it into its one normal form: booleans as {@code true} or {@code false}, numbers in plain
	 * digits, choices in the case in which they are declared.
	 *
	 * @param value a value as people write it, not null
	 * @return the value in normal form
	 * @throws ParameterException if it is not allowed
	 */
	public String check(String value) throws ParameterException {
		return switch (type) {
			case TEXT -> value;
			case BOOLEAN -> checkBoolean(value);
			case CHOICE -> choices.stream().map(Choice::value).filter(value.strip()::equalsIgnoreCase).findFirst()
					.orElseThrow(() -> notAllowed(value));
			case NUMBER -> checkNumber(value);
		};
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
		if (whole && fraction || min != null && number.compareTo(min) < 0 || max != null && number.compareTo(max) > 0) {
			throw notAllowed(value);
		}
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString(); //$NON-NLS-1$
	}

	private ParameterException notAllowed(String value) {
		return new ParameterException(id, NLS.bind(Messages.parameter_notAllowed,
				new Object[] { id, value, allowedValues() }));
	}
}
