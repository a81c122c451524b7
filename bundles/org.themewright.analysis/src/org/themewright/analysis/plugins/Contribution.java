package org.themewright.analysis.plugins;

/**
 * Something that a plug-in, or the program itself, adds at one of the program's extension points.
 *
 * @param point   id of the extension point
 * @param kind    name of the extension point, for people
 * @param id      id of what is added; empty where it has none
 * @param name    what people call it; its id or class where it has no name
 * @param bundle  symbolic name of the contributing bundle
 * @param version version of that bundle; empty where it is in none
 * @param outside whether the bundle is not part of the program
 * @since 1.0
 */
public record Contribution(String point, String kind, String id, String name, String bundle, String version,
		boolean outside) {
}
