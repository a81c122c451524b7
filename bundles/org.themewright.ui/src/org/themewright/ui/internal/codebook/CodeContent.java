package org.themewright.ui.internal.codebook;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.themewright.model.Code;
import org.themewright.model.Codebook;

/** The codes of a codebook. */
final class CodeContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((Codebook) input).getCodes().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((Code) parent).getCodes().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof Code code && code.eContainer() instanceof Code parent ? parent : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((Code) element).getCodes().isEmpty();
	}
}
