package org.themewright.ui.internal.codebook;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.themewright.model.Named;

/**
 * Where dragged codes or themes would go.
 *
 * @param parent the code or theme above; null for the top level
 * @param index among the new siblings; -1 for the end
 */
public record TreePlace(Named parent, int index) {

	/** How the pointer lies to the row it is over. */
	public enum Side {
		BEFORE, ON, AFTER
	}

	/**
	 * @param target the row the pointer is over; null beside the rows
	 * @param side how it lies to the row
	 * @return the place
	 */
	public static TreePlace at(Named target, Side side) {
		if (target == null) {
			return new TreePlace(null, -1);
		}
		if (side == Side.ON) {
			return new TreePlace(target, -1);
		}
		EObject container = target.eContainer();
		Named parent = container != null && container.eClass() == target.eClass() ? (Named) container : null;
		List<?> siblings = (List<?>) container.eGet(target.eContainmentFeature());
		return new TreePlace(parent, siblings.indexOf(target) + (side == Side.AFTER ? 1 : 0));
	}

	/**
	 * @param objects what is dragged
	 * @return whether it may go here: not into itself or into something of another kind or study
	 */
	public boolean takes(Collection<? extends Named> objects) {
		return !objects.isEmpty() && objects.stream().allMatch(each -> each.eContainer() != null
				&& (parent == null || parent.eClass() == each.eClass() && !EcoreUtil.isAncestor(each, parent)
						&& EcoreUtil.getRootContainer(each) == EcoreUtil.getRootContainer(parent)));
	}
}
