package org.themewright.core.internal;

import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Text as the files of a study can hold it. A command that brings something else, such as a control character that was
 * pasted, gets it replaced at once: what is in memory is what will be read back.
 */
public final class StorableText {

	private static final char REPLACEMENT = '\uFFFD';

	private StorableText() {
	}

	/** Puts U+FFFD for each code unit that XML cannot hold, so that nothing else moves. */
	public static String of(String text) {
		StringBuilder result = null;
		for (int i = 0; i < text.length(); i++) {
			int c = text.codePointAt(i);
			if (Character.isSupplementaryCodePoint(c)) {
				i++;
			} else if (!isStorable(c)) {
				result = result == null ? new StringBuilder(text) : result;
				result.setCharAt(i, REPLACEMENT);
			}
		}
		return result == null ? text : result.toString();
	}

	private static boolean isStorable(int c) {
		return c >= ' ' && c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c < 0xFFFE || c == '\t'
				|| c == '\n' || c == '\r';
	}

	/** Replaces it in all that changes brought. */
	static void mend(List<Change> changes) {
		for (Change change : changes) {
			switch (change) {
			case Change.ValueSet set -> mendValue(set.object(), set.feature(), set.after());
			case Change.TextReplaced text -> {
				if (!of(text.edit().inserted()).equals(text.edit().inserted())) {
					text.transcript().setText(of(text.transcript().getText()));
				}
			}
			case Change.TextEdited text -> {
				// what is typed is made clean before
			}
			case Change.ItemReplaced item -> mendValue(item.object(), item.feature(), item.after());
			case Change.ItemsAdded added ->
				added.items().forEach(each -> mendValue(added.object(), added.feature(), each));
			case Change.ItemsRemoved removed -> {
			}
			case Change.ItemMoved moved -> {
			}
			}
		}
	}

	private static void mendValue(EObject object, EStructuralFeature feature, Object value) {
		if (value instanceof String text && feature instanceof EAttribute attribute) {
			mendText(object, attribute, text);
		} else if (value instanceof EObject child && child.eContainer() == object) {
			mendAll(child);
			for (Iterator<EObject> all = child.eAllContents(); all.hasNext();) {
				mendAll(all.next());
			}
		}
	}

	private static void mendAll(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			Object value = object.eGet(attribute);
			List<?> values = value instanceof List<?> list ? List.copyOf(list) : value == null ? List.of() : List.of(value);
			values.stream().filter(String.class::isInstance)
					.forEach(each -> mendText(object, attribute, (String) each));
		}
	}

	@SuppressWarnings("unchecked")
	private static void mendText(EObject object, EAttribute attribute, String text) {
		String storable = of(text);
		if (storable.equals(text) || attribute.isID()) {
			return;
		}
		if (attribute.isMany()) {
			List<Object> list = (List<Object>) object.eGet(attribute);
			int at = list.indexOf(text);
			if (at >= 0 && !list.contains(storable)) {
				list.set(at, storable);
			}
		} else if (text.equals(object.eGet(attribute))) {
			object.eSet(attribute, storable);
		}
	}
}
