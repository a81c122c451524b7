package org.themewright.ui.internal.themes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.themewright.model.Codebook;
import org.themewright.model.Theme;

/** The themes of a codebook, in each its sub-themes, then the codes it gathers. A code can stand in several themes. */
final class ThemeContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((Codebook) input).getThemes().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (!(parent instanceof Theme theme)) {
			return new Object[0];
		}
		List<Object> result = new ArrayList<>(theme.getThemes());
		result.addAll(theme.getCodes());
		return result.toArray();
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof Theme theme && theme.eContainer() instanceof Theme parent ? parent : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Theme theme && !(theme.getThemes().isEmpty() && theme.getCodes().isEmpty());
	}
}
