package org.themewright.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.ParameterDeclaration.Choice;

/** Reads declared parameters and tells what is wrong with them. */
final class ContributionReader {

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
			ParameterDeclaration parameter = parameter(each);
			if (result.stream().anyMatch(other -> other.id().equals(parameter.id()))) {
				throw new InvalidContributionException(
						NLS.bind(Messages.contribution_parameterTwice, parameter.id()));
			}
			result.add(parameter);
		}
		return result;
	}

	private static ParameterDeclaration parameter(IConfigurationElement element) throws InvalidContributionException {
		String id = required(element, "id"); //$NON-NLS-1$
		String literal = required(element, "type"); //$NON-NLS-1$
		ParameterType type = ParameterType.parse(literal).orElseThrow(
				() -> new InvalidContributionException(NLS.bind(Messages.contribution_badType, id, literal)));
		List<Choice> choices = choices(element);
		if (type == ParameterType.CHOICE == choices.isEmpty()) {
			throw new InvalidContributionException(NLS.bind(Messages.contribution_badChoices, id));
		}
		ParameterDeclaration parameter = new ParameterDeclaration(id, required(element, "name"), type, //$NON-NLS-1$
				defaultValue(element, type, choices), choices, flag(element, "required"), flag(element, "whole"), //$NON-NLS-1$ //$NON-NLS-2$
				number(element, id, "min"), number(element, id, "max"), optional(element, "description", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		checkDefault(parameter);
		return parameter;
	}

	private static void checkDefault(ParameterDeclaration parameter) throws InvalidContributionException {
		try {
			if (parameter.defaultValue() != null) {
				parameter.check(parameter.defaultValue());
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

	private static boolean flag(IConfigurationElement element, String attribute) {
		return Boolean.parseBoolean(element.getAttribute(attribute));
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
