package org.themewright.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.ParameterDeclaration.Choice;
import org.themewright.analysis.ParameterDeclaration.Condition;

/** Reads declared parameters and tells what is wrong with them. */
final class ContributionReader {

	/** What may stand in an element. */
	private record Shape(List<String> attributes, List<String> children) {
	}

	private static final Map<String, Shape> SHAPES = Map.of("method", //$NON-NLS-1$
			new Shape(List.of("id", "name", "category", "description", "icon", "class", "scope"), List.of("parameter")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"parameter", //$NON-NLS-1$
			new Shape(List.of("id", "name", "type", "default", "required", "min", "max", "pattern", "description"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
					List.of("choice", "dependsOn")), //$NON-NLS-1$ //$NON-NLS-2$
			"choice", new Shape(List.of("value", "name"), List.of()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"dependsOn", new Shape(List.of("parameter", "values"), List.of())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private ContributionReader() {
	}

	static String required(IConfigurationElement element, String attribute) throws InvalidContributionException {
		String value = element.getAttribute(attribute);
		if (value == null || value.isBlank()) {
			throw new InvalidContributionException(NLS.bind(Messages.contribution_missing, element.getName(), attribute));
		}
		return value;
	}

	static String optional(IConfigurationElement element, String attribute, String otherwise) {
		String value = element.getAttribute(attribute);
		return value == null || value.isBlank() ? otherwise : value;
	}

	static List<ParameterDeclaration> parameters(IConfigurationElement method) throws InvalidContributionException {
		List<ParameterDeclaration> result = new ArrayList<>();
		for (IConfigurationElement each : method.getChildren("parameter")) { //$NON-NLS-1$
			ParameterDeclaration parameter = parameter(each, result);
			if (result.stream().anyMatch(other -> other.id().equals(parameter.id()))) {
				throw new InvalidContributionException(
						NLS.bind(Messages.contribution_parameterTwice, parameter.id()));
			}
			result.add(parameter);
		}
		return result;
	}

	private static ParameterDeclaration parameter(IConfigurationElement element, List<ParameterDeclaration> before)
			throws InvalidContributionException {
		String id = required(element, "id"); //$NON-NLS-1$
		String literal = required(element, "type"); //$NON-NLS-1$
		ParameterType type = ParameterType.parse(literal).orElseThrow(() -> new InvalidContributionException(
				NLS.bind(Messages.contribution_badType, new Object[] { id, literal, Arrays.stream(ParameterType.values())
						.map(ParameterType::literal).collect(Collectors.joining(", ")) }))); //$NON-NLS-1$
		List<Choice> choices = choices(element);
		if (type == ParameterType.CHOICE == choices.isEmpty()) {
			throw new InvalidContributionException(NLS.bind(Messages.contribution_badChoices, id));
		}
		checkFits(element, id, "min", type.isNumber()); //$NON-NLS-1$
		checkFits(element, id, "max", type.isNumber()); //$NON-NLS-1$
		checkFits(element, id, "pattern", type == ParameterType.TEXT); //$NON-NLS-1$
		checkFits(element, id, "default", !type.isOfStudy()); //$NON-NLS-1$
		ParameterDeclaration parameter = new ParameterDeclaration(id, required(element, "name"), type, //$NON-NLS-1$
				defaultValue(element, type, choices), choices, flag(element, id, "required"), //$NON-NLS-1$
				number(element, id, "min"), number(element, id, "max"), pattern(element, id), //$NON-NLS-1$ //$NON-NLS-2$
				conditions(element, id, before), optional(element, "description", "")); //$NON-NLS-1$ //$NON-NLS-2$
		checkDefault(parameter);
		return parameter;
	}

	private static void checkFits(IConfigurationElement element, String id, String attribute, boolean fits)
			throws InvalidContributionException {
		if (!fits && element.getAttribute(attribute) != null) {
			throw new InvalidContributionException(NLS.bind(Messages.contribution_badAttribute,
					new Object[] { id, attribute, element.getAttribute("type") })); //$NON-NLS-1$
		}
	}

	private static Pattern pattern(IConfigurationElement element, String id) throws InvalidContributionException {
		String pattern = element.getAttribute("pattern"); //$NON-NLS-1$
		try {
			return pattern == null ? null : Pattern.compile(pattern);
		} catch (PatternSyntaxException e) {
			throw new InvalidContributionException(
					NLS.bind(Messages.contribution_badPattern, new Object[] { id, pattern, e.getDescription() }));
		}
	}

	private static List<Condition> conditions(IConfigurationElement element, String id,
			List<ParameterDeclaration> before) throws InvalidContributionException {
		List<Condition> result = new ArrayList<>();
		for (IConfigurationElement each : element.getChildren("dependsOn")) { //$NON-NLS-1$
			String otherId = required(each, "parameter"); //$NON-NLS-1$
			ParameterDeclaration other = before.stream().filter(parameter -> parameter.id().equals(otherId)).findFirst()
					.orElseThrow(() -> new InvalidContributionException(
							NLS.bind(Messages.contribution_badCondition, id, otherId)));
			String values = optional(each, "values", ""); //$NON-NLS-1$ //$NON-NLS-2$
			if (!values.isEmpty() && other.type().isOfStudy()) {
				throw new InvalidContributionException(NLS.bind(Messages.contribution_badConditionValue, id, values));
			}
			List<String> checked = new ArrayList<>();
			for (String value : values.isEmpty() ? new String[0] : values.split(",")) { //$NON-NLS-1$
				try {
					checked.add(other.checkPlain(value.strip()));
				} catch (ParameterException e) {
					throw new InvalidContributionException(
							NLS.bind(Messages.contribution_badConditionValue, id, e.getMessage()));
				}
			}
			result.add(new Condition(otherId, checked));
		}
		return result;
	}

	private static void checkDefault(ParameterDeclaration parameter) throws InvalidContributionException {
		try {
			if (parameter.defaultValue() != null) {
				parameter.checkPlain(parameter.defaultValue());
			}
		} catch (ParameterException e) {
			throw new InvalidContributionException(NLS.bind(Messages.contribution_badDefault, e.getMessage()));
		}
	}

	private static List<Choice> choices(IConfigurationElement parameter) throws InvalidContributionException {
		List<Choice> result = new ArrayList<>();
		for (IConfigurationElement each : parameter.getChildren("choice")) { //$NON-NLS-1$
			result.add(new Choice(required(each, "value"), required(each, "name"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return result;
	}

	private static String defaultValue(IConfigurationElement parameter, ParameterType type, List<Choice> choices) {
		String value = parameter.getAttribute("default"); //$NON-NLS-1$
		if (value != null) {
			return value;
		}
		return switch (type) {
			case BOOLEAN -> "false"; //$NON-NLS-1$
			case CHOICE -> choices.get(0).value();
			default -> null;
		};
	}

	private static boolean flag(IConfigurationElement element, String id, String attribute)
			throws InvalidContributionException {
		String value = optional(element, attribute, "false"); //$NON-NLS-1$
		if (!value.equals("true") && !value.equals("false")) { //$NON-NLS-1$ //$NON-NLS-2$
			throw new InvalidContributionException(
					NLS.bind(Messages.contribution_badFlag, new Object[] { id, attribute, value }));
		}
		return Boolean.parseBoolean(value);
	}

	/** What is misspelt would otherwise be silently left out. */
	static void checkNames(IConfigurationElement element) throws InvalidContributionException {
		Shape shape = SHAPES.get(element.getName());
		for (String each : element.getAttributeNames()) {
			if (!shape.attributes().contains(each)) {
				throw new InvalidContributionException(NLS.bind(Messages.contribution_unknownAttribute,
						new Object[] { element.getName(), each, String.join(", ", shape.attributes()) })); //$NON-NLS-1$
			}
		}
		for (IConfigurationElement each : element.getChildren()) {
			if (!shape.children().contains(each.getName())) {
				throw new InvalidContributionException(
						NLS.bind(Messages.contribution_unknownElement, element.getName(), each.getName()));
			}
			checkNames(each);
		}
	}

	/** What runs can be narrowed by: everything, unless the method says what. */
	static Set<Scope.Kind> scopeKinds(IConfigurationElement method) throws InvalidContributionException {
		String declared = optional(method, "scope", null); //$NON-NLS-1$
		if (declared == null) {
			return EnumSet.allOf(Scope.Kind.class);
		}
		Set<Scope.Kind> result = EnumSet.noneOf(Scope.Kind.class);
		for (String each : declared.split(",")) { //$NON-NLS-1$
			if (!each.strip().equals("none")) { //$NON-NLS-1$
				result.add(Scope.Kind.parse(each.strip()).orElseThrow(() -> new InvalidContributionException(
						NLS.bind(Messages.contribution_badScope, each.strip(), Arrays.stream(Scope.Kind.values())
								.map(Scope.Kind::literal).collect(Collectors.joining(", ")))))); //$NON-NLS-1$
			}
		}
		return result;
	}

	private static BigDecimal number(IConfigurationElement element, String id, String attribute)
			throws InvalidContributionException {
		String value = element.getAttribute(attribute);
		try {
			return value == null ? null : new BigDecimal(value);
		} catch (NumberFormatException e) {
			throw new InvalidContributionException(
					NLS.bind(Messages.contribution_badNumber, new Object[] { id, attribute, value }));
		}
	}
}
