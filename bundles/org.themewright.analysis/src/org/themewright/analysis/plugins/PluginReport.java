package org.themewright.analysis.plugins;

import java.util.List;

/**
 * A plug-in and what is wrong with it.
 *
 * @param id       symbolic name; the name of the file where it has none
 * @param version  its version, or empty
 * @param location the file, or empty where it is part of the product
 * @param provides what it contributes, as names for people
 * @param problems what is wrong with it, each with the reason; empty when nothing is
 * @since 1.0
 */
public record PluginReport(String id, String version, String location, List<String> provides, List<String> problems) {

	/** Copies the lists. */
	public PluginReport {
		provides = List.copyOf(provides);
		problems = List.copyOf(problems);
	}

	/** @return whether nothing is wrong with it */
	public boolean isSound() {
		return problems.isEmpty();
	}
}
