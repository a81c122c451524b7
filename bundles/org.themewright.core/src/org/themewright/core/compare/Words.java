package org.themewright.core.compare;

import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the study model is called by those who work with it. The words are found by the names in the model. */
final class Words {

	private static final ResourceBundle WORDS = ResourceBundle
			.getBundle("org.themewright.core.compare.words"); //$NON-NLS-1$

	private Words() {
	}

	static String of(EClass type) {
		return WORDS.containsKey(type.getName()) ? WORDS.getString(type.getName()) : type.getName();
	}

	static String of(EClass type, EStructuralFeature feature) {
		String key = type.getName() + '.' + feature.getName();
		key = WORDS.containsKey(key) ? key : feature.getName();
		return WORDS.containsKey(key) ? WORDS.getString(key) : key;
	}

	static String of(EDataType type, Enumerator value) {
		String key = type.getName() + '.' + value.getLiteral();
		return WORDS.containsKey(key) ? WORDS.getString(key) : value.getLiteral();
	}
}
