package org.themewright.cli.internal.commands;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.AnalysisMethodRegistry;
import org.themewright.cli.InputException;

/** Finds methods of analysis by their id or what stands after its last dot. */
final class MethodLookup {

	private final List<AnalysisMethodDescriptor> methods;

	MethodLookup(IExtensionRegistry registry) {
		methods = new AnalysisMethodRegistry(registry).getMethods();
	}

	/**
	 * @param name id or short name
	 * @return the method
	 * @throws InputException if there is none, or more than one
	 */
	AnalysisMethodDescriptor find(String name) throws InputException {
		List<AnalysisMethodDescriptor> found = methods.stream().filter(each -> each.getId().equals(name)).toList();
		if (found.isEmpty()) {
			found = methods.stream().filter(each -> each.getShortId().equalsIgnoreCase(name)).toList();
		}
		if (found.size() > 1) {
			throw new InputException(NLS.bind(Messages.methodAmbiguous, name,
					found.stream().map(AnalysisMethodDescriptor::getId).collect(Collectors.joining(", ")))); //$NON-NLS-1$
		}
		if (found.isEmpty()) {
			throw new InputException(NLS.bind(Messages.noMethod, name,
					methods.stream().map(AnalysisMethodDescriptor::getShortId).collect(Collectors.joining(", ")))); //$NON-NLS-1$
		}
		return found.getFirst();
	}
}
