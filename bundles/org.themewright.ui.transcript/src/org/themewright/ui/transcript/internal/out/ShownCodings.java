package org.themewright.ui.transcript.internal.out;

import org.themewright.model.Code;
import org.themewright.model.Researcher;

/** Which codings an editor shows; editors adapt to it. */
public interface ShownCodings {

	/** Whether codings with a code, which may be null, are shown. */
	boolean shows(Code code);

	/** Whether what a researcher coded is shown. */
	boolean shows(Researcher researcher);
}
