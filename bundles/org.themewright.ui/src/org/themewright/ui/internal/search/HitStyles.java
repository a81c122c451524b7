package org.themewright.ui.internal.search;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.themewright.model.Code;
import org.themewright.model.StudyObjects;
import org.themewright.search.SearchHit;
import org.themewright.ui.StudyColours;

/** Looks of hits that go with light and dark backgrounds. Used on the UI thread while its control exists. */
final class HitStyles {

	private static final RGB MARKER = new RGB(0xff, 0xb0, 0x00);
	private static final double MARKER_SHARE = 0.38;
	private static final String SWATCH = "\u25A0"; //$NON-NLS-1$
	private static final int MOST_CODES = 4;

	private final Control control;
	private final LocalResourceManager resources;

	HitStyles(Control control) {
		this.control = control;
		resources = new LocalResourceManager(JFaceResources.getResources(), control);
	}

	/** How the words that were looked for are marked. */
	Styler match() {
		return match(JFaceResources.DEFAULT_FONT);
	}

	/** How they are marked in a font of that name. */
	Styler match(String font) {
		return new Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.font = JFaceResources.getFontRegistry().getBold(font);
				RGB marker = StudyColours.blend(MARKER, control.getBackground().getRGB(), MARKER_SHARE);
				style.background = resources.create(ColorDescriptor.createFrom(marker));
			}
		};
	}

	/** Appends a swatch for each code of a hit, and nothing where there is none. */
	void appendSwatches(StyledString text, FoundPlace place) {
		List<Code> codes = codes(place);
		codes.stream().limit(MOST_CODES).forEach(code -> text.append(SWATCH, swatch(code)));
		if (!codes.isEmpty()) {
			text.append("  "); //$NON-NLS-1$
		}
	}

	/** Appends a swatch and the name of each code of a hit, as they are now. */
	void appendCodes(StyledString text, FoundPlace place) {
		List<Code> codes = codes(place);
		for (Code code : codes.subList(0, Math.min(MOST_CODES, codes.size()))) {
			text.append(text.length() == 0 ? SWATCH : "   " + SWATCH, swatch(code)); //$NON-NLS-1$
			text.append(" " + code.getName(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		if (codes.size() > MOST_CODES) {
			text.append("   +" + (codes.size() - MOST_CODES), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
	}

	private Styler swatch(Code code) {
		ColorDescriptor colour = ColorDescriptor.createFrom(StudyColours.rgb(code.getColour()));
		return new Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.foreground = resources.create(colour);
			}
		};
	}

	private static List<Code> codes(FoundPlace place) {
		SearchHit hit = place.hit();
		List<Code> result = new ArrayList<>();
		if (!hit.codeIds().isEmpty()) {
			for (Code code : StudyObjects.allCodes(place.in().session().getStudy().getCodebook())) {
				if (hit.codeIds().contains(code.getId())) {
					result.add(code);
				}
			}
		}
		return result;
	}
}
