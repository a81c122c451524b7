package org.themewright.ui.transcript.internal;

import org.eclipse.swt.graphics.Rectangle;

/** One thing that a margin shows; equal to another when it looks the same. */
interface MarginItem {

	/** All that it is painted on. */
	Rectangle area();
}
