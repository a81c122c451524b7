package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A new plug-in with one method of analysis, as a Maven project. */
final class PluginProject {

	private static final String TEMPLATES = "plugin/"; //$NON-NLS-1$

	private final String id;
	private final String name;

	/**
	 * @param id   the id of the plug-in, which is its package, too
	 * @param name what people call the method
	 */
	PluginProject(String id, String name) {
		this.id = id;
		this.name = name;
	}

	/** The last part of the id, by which the method is called on the command line. */
	String methodId() {
		return id.substring(id.lastIndexOf('.') + 1);
	}

	private String className() {
		String last = methodId();
		return Character.toUpperCase(last.charAt(0)) + last.substring(1) + "Method"; //$NON-NLS-1$
	}

	/** Writes the files into a folder. */
	void write(Path folder) throws IOException {
		for (Map.Entry<String, String> each : files().entrySet()) {
			Path file = folder.resolve(each.getKey());
			Files.createDirectories(file.getParent());
			Files.writeString(file, filled(each.getValue(), each.getKey().endsWith(".java"))); //$NON-NLS-1$
		}
	}

	/** Where the files go, and which template they are made of. */
	private Map<String, String> files() {
		String sources = "src/main/java/" + id.replace('.', '/') + '/'; //$NON-NLS-1$
		Map<String, String> files = new LinkedHashMap<>();
		files.put("pom.xml", "pom.xml.txt"); //$NON-NLS-1$ //$NON-NLS-2$
		files.put("README.md", "README.md.txt"); //$NON-NLS-1$ //$NON-NLS-2$
		files.put(".gitignore", "gitignore.txt"); //$NON-NLS-1$ //$NON-NLS-2$
		files.put("src/main/resources/META-INF/MANIFEST.MF", "MANIFEST.MF.txt"); //$NON-NLS-1$ //$NON-NLS-2$
		files.put("src/main/resources/plugin.xml", "plugin.xml.txt"); //$NON-NLS-1$ //$NON-NLS-2$
		files.put(sources + className() + ".java", "Method.java.txt"); //$NON-NLS-1$ //$NON-NLS-2$
		return files;
	}

	private String filled(String template, boolean java) throws IOException {
		try (InputStream in = PluginProject.class.getResourceAsStream(TEMPLATES + template)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return text.replace("@ID@", id).replace("@METHOD@", methodId()).replace("@CLASS@", className()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.replace("@NAME@", java ? javaText(name) : xmlText(name)); //$NON-NLS-1$
		}
	}

	private static String xmlText(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}

	private static String javaText(String text) {
		return text.replace("\\", "\\\\").replace("\"", "\\\""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
