package org.themewright.ui.transcript.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.themewright.core.edit.Palette;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.ui.StudyColours;

/** The colours of the reading pane, made from those the theme gives its control, so that they suit light and dark. */
final class ReadingColours {

	private static final RGB AMBER = new RGB(0xff, 0xb0, 0x00);

	private final Control control;
	private final Map<RGB, Color> colours = new HashMap<>();
	private RGB background;
	private RGB foreground;
	private boolean byResearcher;

	ReadingColours(Control control) {
		this.control = control;
		refresh();
	}

	/** Takes the colours of the control again; returns whether they changed. */
	boolean refresh() {
		RGB newBackground = control.getBackground().getRGB();
		RGB newForeground = control.getForeground().getRGB();
		boolean changed = !newBackground.equals(background) || !newForeground.equals(foreground);
		background = newBackground;
		foreground = newForeground;
		return changed;
	}

	boolean isDark() {
		return background.red * 3 + background.green * 6 + background.blue < 1280;
	}

	Color background() {
		return colour(background);
	}

	Color foreground() {
		return colour(foreground);
	}

	/** Of what an interviewer says; not so quiet that it would be hard to read on a tint. */
	Color quiet() {
		return colour(StudyColours.blend(foreground, background, 0.74));
	}

	/** Of time stamps and other small print. */
	Color faint() {
		return colour(StudyColours.blend(foreground, background, isDark() ? 0.52 : 0.55));
	}

	/** Of one of several participants' names. */
	Color speaker(int number) {
		return colour(StudyColours.blend(StudyColours.rgb(Palette.colour(number)), foreground, isDark() ? 0.6 : 0.75));
	}

	/** Behind words: the codes' colours in equal parts, the stronger the more codings there are. */
	Color tint(Collection<RGB> codes, boolean strong) {
		int red = 0;
		int green = 0;
		int blue = 0;
		for (RGB each : codes) {
			red += each.red;
			green += each.green;
			blue += each.blue;
		}
		int count = codes.size();
		double least = isDark() ? 0.24 : 0.15;
		double share = strong ? least + 0.24 : Math.min(least + 0.07 * (count - 1), least + 0.21);
		return colour(StudyColours.blend(new RGB(red / count, green / count, blue / count), background, share));
	}

	/** Behind words that were searched for; the one that is gone to is stronger. */
	Color found(boolean current) {
		return colour(StudyColours.blend(AMBER, background, current ? 0.75 : isDark() ? 0.35 : 0.4));
	}

	/** Of the sign of a memo. */
	Color memo(boolean strong) {
		return colour(StudyColours.blend(AMBER, background, strong ? 0.6 : 0.3));
	}

	/** Of the outline of such a sign, and under the words that a memo is on. */
	Color memoLine(boolean strong) {
		return colour(StudyColours.blend(AMBER, foreground, strong ? 0.75 : isDark() ? 0.6 : 0.55));
	}

	/** Behind the bar that says that the text can be changed. */
	Color correcting() {
		return colour(StudyColours.blend(AMBER, background, isDark() ? 0.3 : 0.35));
	}

	/** Around a place that was led to. */
	Color revealed() {
		return colour(StudyColours.blend(AMBER, foreground, 0.85));
	}

	/** Behind words that are about to be coded. */
	Color preview(RGB code) {
		return tint(List.of(code), true);
	}

	/** Of a stripe of some colour, or of what is not strong in it. */
	Color stripe(RGB rgb, boolean faded) {
		RGB strong = stripe(rgb).getRGB();
		return colour(faded ? StudyColours.blend(strong, background, 0.55) : strong);
	}

	/** Of a stripe of some colour. */
	Color stripe(RGB rgb) {
		return colour(isDark() ? StudyColours.blend(rgb, foreground, 0.8) : rgb);
	}

	/** Of the name of a code, dark or light enough to be read. */
	Color label(RGB code) {
		return colour(StudyColours.blend(code, foreground, isDark() ? 0.45 : 0.5));
	}

	/** Whether colours of codings are those of who coded, and not of codes. */
	void setByResearcher(boolean value) {
		byResearcher = value;
	}

	/** The colour of a coding: that of its code, or of who coded. */
	RGB rgb(Coding coding) {
		return byResearcher ? researcher((Researcher) bearer(coding)) : rgb(coding.getCode());
	}

	/** What gives a coding its colour: its code, or who coded; null when that is gone. */
	Object bearer(Coding coding) {
		if (!byResearcher) {
			return coding.getCode();
		}
		return StudyObjects.setOf(coding) == null ? null : StudyObjects.setOf(coding).getResearcher();
	}

	/** The colour of a researcher, who may be null; one without a colour gets one by place in the study. */
	static RGB researcher(Researcher researcher) {
		boolean given = researcher == null || researcher.getColour() != null;
		return given ? StudyColours.rgb(researcher == null ? null : researcher.getColour())
				: StudyColours.rgb(Palette.colour(StudyObjects.studyOf(researcher) == null ? 0
						: StudyObjects.studyOf(researcher).getResearchers().indexOf(researcher)));
	}

	/** The colour of a code, which may be null. */
	static RGB rgb(Code code) {
		return StudyColours.rgb(code == null ? null : code.getColour());
	}

	private Color colour(RGB rgb) {
		return colours.computeIfAbsent(rgb, Color::new);
	}
}
