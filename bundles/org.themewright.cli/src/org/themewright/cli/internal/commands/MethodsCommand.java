package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.AnalysisMethodRegistry;
import org.themewright.analysis.ParameterDeclaration;
import org.themewright.analysis.Scope;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.internal.Listing;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the methods of analysis and their parameters. */
@Command(name = "methods")
public final class MethodsCommand extends CliCommand {

	@Mixin
	private FormatOption format;

	@Override
	protected int run() throws IOException {
		AnalysisMethodRegistry registry = new AnalysisMethodRegistry(context().registry());
		registry.getProblems().forEach(problem -> err().println(problem.getMessage()));
		List<AnalysisMethodDescriptor> methods = registry.getMethods();
		listing(methods).print(format.get(), out());
		return methods.isEmpty() ? ExitCode.NOTHING_OR_PROBLEMS : ExitCode.DONE;
	}

	private static Listing listing(List<AnalysisMethodDescriptor> methods) {
		List<List<Object>> rows = new ArrayList<>();
		List<Object> documents = new ArrayList<>();
		for (AnalysisMethodDescriptor method : methods) {
			rows.add(List.of(method.getShortId(), method.getName(), method.getParameters().stream()
					.map(MethodsCommand::summary).collect(Collectors.joining(" ")))); //$NON-NLS-1$
			documents.add(Json.object("id", method.getId(), "name", method.getName(), "category", method.getCategory(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					"description", method.getDescription(), "contributor", method.getContributor(), "version", method.getVersion(), "scope", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					method.getScopeKinds().stream().map(Scope.Kind::literal).toList(), "parameters", //$NON-NLS-1$
					method.getParameters().stream().map(MethodsCommand::document).toList()));
		}
		return new Listing(List.of(Messages.columnMethod, Messages.columnName, Messages.columnParameters), rows,
				Json.object("total", methods.size(), "methods", documents)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String summary(ParameterDeclaration parameter) {
		return parameter.defaultValue() == null ? parameter.id() : parameter.id() + "=" + parameter.defaultValue(); //$NON-NLS-1$
	}

	private static Map<String, Object> document(ParameterDeclaration parameter) {
		return Json.object("id", parameter.id(), "name", parameter.name(), "type", parameter.type().literal(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"default", parameter.defaultValue(), "required", parameter.required(), "choices", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				parameter.choices().stream().map(ParameterDeclaration.Choice::value).toList(), "allowed", //$NON-NLS-1$
				parameter.allowedValues(), "several", parameter.type().isSet(), "dependsOn", //$NON-NLS-1$ //$NON-NLS-2$
				parameter.conditions().stream()
						.map(each -> Json.object("parameter", each.parameterId(), "values", each.values())).toList(), //$NON-NLS-1$ //$NON-NLS-2$
				"description", parameter.description()); //$NON-NLS-1$
	}
}
