package org.eclipse.jface.util;

/**
 * Stands in for a class that JFace no longer has and that GEF 3.2 calls. For GEF only; not API.
 */
public final class Assert {

	private Assert() {
	}

	/** Throws if the object is null. */
	public static void isNotNull(Object object) {
		isNotNull(object, ""); //$NON-NLS-1$
	}

	/** Throws with the message if the object is null. */
	public static void isNotNull(Object object, String message) {
		org.eclipse.core.runtime.Assert.isNotNull(object, message);
	}

	/** Throws if the condition does not hold. */
	public static boolean isTrue(boolean condition) {
		return isTrue(condition, ""); //$NON-NLS-1$
	}

	/** Throws with the message if the condition does not hold. */
	public static boolean isTrue(boolean condition, String message) {
		return org.eclipse.core.runtime.Assert.isTrue(condition, message);
	}
}
