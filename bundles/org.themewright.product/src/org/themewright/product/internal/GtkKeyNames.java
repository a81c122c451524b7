package org.themewright.product.internal;

import java.util.Map;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.formatting.IKeyFormatter;

/** Names keys as menus of GTK can show them: of arrows, pages and the number pad they otherwise show no key at all. */
final class GtkKeyNames implements IKeyFormatter {

	private static final Map<String, String> NAMES = Map.of(
			"\u2191", "Up", //$NON-NLS-1$ //$NON-NLS-2$
			"\u2193", "Down", //$NON-NLS-1$ //$NON-NLS-2$
			"\u2190", "Left", //$NON-NLS-1$ //$NON-NLS-2$
			"\u2192", "Right", //$NON-NLS-1$ //$NON-NLS-2$
			"PageUp", "Page Up", //$NON-NLS-1$ //$NON-NLS-2$
			"PageDown", "Page Down", //$NON-NLS-1$ //$NON-NLS-2$
			"Numpad_Divide", "Numpad /", //$NON-NLS-1$ //$NON-NLS-2$
			"Numpad_Multiply", "Numpad *", //$NON-NLS-1$ //$NON-NLS-2$
			"Numpad_Add", "Numpad +", //$NON-NLS-1$ //$NON-NLS-2$
			"Numpad_Subtract", "Numpad -"); //$NON-NLS-1$ //$NON-NLS-2$

	private final IKeyFormatter others;

	/** @param others names all other keys */
	GtkKeyNames(IKeyFormatter others) {
		this.others = others;
	}

	@Override
	public String format(int key) {
		return named(others.format(key));
	}

	@Override
	public String format(KeySequence keys) {
		return named(others.format(keys));
	}

	@Override
	public String format(KeyStroke key) {
		return named(others.format(key));
	}

	private static String named(String keys) {
		String result = keys;
		for (Map.Entry<String, String> each : NAMES.entrySet()) {
			result = result.replace(each.getKey(), each.getValue());
		}
		return result;
	}
}
