package org.themewright.ui.internal.results;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.ParameterDeclaration;
import org.themewright.analysis.ParameterDeclaration.Choice;
import org.themewright.analysis.ParameterType;
import org.themewright.analysis.Parameters;
import org.themewright.analysis.TableResult;
import org.themewright.core.StudySession;

/**
 * A result and what it was made of.
 *
 * @param session    the study
 * @param version    the version of the study that was analysed
 * @param method     the method
 * @param parameters what it was run with
 * @param table      what came out
 * @param time       when
 */
record MadeResult(StudySession session, long version, AnalysisMethodDescriptor method, Parameters parameters,
		TableResult table, LocalTime time) {

	/** One line for the list of results. */
	String label() {
		return NLS.bind(Messages.historyEntry, table.title(),
				time.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)));
	}

	/** What it was run with, in words. */
	String settings() {
		Map<String, String> values = parameters.asMap();
		return method.getParameters().stream().filter(each -> values.containsKey(each.id()))
				.map(each -> NLS.bind(Messages.setting, each.name(), shown(each, values.get(each.id()))))
				.collect(Collectors.joining(Messages.settingSeparator));
	}

	private static String shown(ParameterDeclaration parameter, String value) {
		if (parameter.type() == ParameterType.BOOLEAN) {
			return Boolean.parseBoolean(value) ? Messages.yes : Messages.no;
		}
		return parameter.choices().stream().filter(choice -> choice.value().equals(value)).map(Choice::name).findFirst()
				.orElse(value);
	}
}
