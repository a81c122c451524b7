package org.themewright.cli.internal;

import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of a command without the name they were loaded by. Given a name, picocli loads the texts of a parent command
 * once more by itself, and its own class loader does not see the bundle they are in.
 */
final class NamelessBundle extends ResourceBundle {

	private final ResourceBundle texts;

	NamelessBundle(String baseName, ClassLoader loader) {
		texts = getBundle(baseName, Locale.getDefault(), loader);
	}

	@Override
	protected Object handleGetObject(String key) {
		return texts.containsKey(key) ? texts.getObject(key) : null;
	}

	@Override
	public Enumeration<String> getKeys() {
		return texts.getKeys();
	}
}
