package org.themewright.cli.internal.commands;

import java.util.Optional;

import org.themewright.cli.InputException;
import org.themewright.cli.internal.StudyLookup;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Code;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** With which code something is coded, and who codes. */
final class CodingOptions {

	@Spec(Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--code", paramLabel = "CODE", required = true, descriptionKey = "code")
	private String code;

	@Option(names = "--researcher", paramLabel = "RESEARCHER", required = true, descriptionKey = "researcher")
	private String researcher;

	@Option(names = "--create", descriptionKey = "create")
	private boolean create;

	/** The researcher, created where there is none and this was asked for. */
	Researcher researcher(StudySession session, StudyLookup lookup) throws InputException {
		Optional<Researcher> found = lookup.findResearcher(researcher);
		if (found.isEmpty() && create) {
			return new StudyOperations(session).createResearcher(checkedName(researcher), null);
		}
		return lookup.researcher(researcher);
	}

	/** The code, created with those above it where there is none and this was asked for. */
	Code code(StudySession session, StudyLookup lookup, Researcher by) throws InputException {
		Optional<Code> found = lookup.findCode(code);
		if (found.isPresent() || !create) {
			return lookup.code(code);
		}
		Code parent = null;
		StringBuilder path = new StringBuilder();
		for (String name : code.strip().split("\\s*>\\s*")) { //$NON-NLS-1$
			path.append(path.isEmpty() ? "" : " > ").append(checkedName(name)); //$NON-NLS-1$ //$NON-NLS-2$
			parent = childOf(session, parent, path.toString())
					.orElse(null) instanceof Code existing ? existing
							: new StudyOperations(session).createCode(parent, name, null, by);
		}
		return parent;
	}

	private static Optional<Code> childOf(StudySession session, Code parent, String path) {
		return (parent == null ? session.getStudy().getCodebook().getCodes() : parent.getCodes()).stream()
				.filter(each -> StudyObjects.path(each).equalsIgnoreCase(path)).findFirst();
	}

	private String checkedName(String name) {
		if (name.isBlank()) {
			throw new ParameterException(command.commandLine(), Messages.nameBlank);
		}
		return name;
	}
}
