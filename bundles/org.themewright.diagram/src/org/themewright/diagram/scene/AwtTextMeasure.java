package org.themewright.diagram.scene;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures with the fonts of the machine, without a display. The family is the first one present of several that have
 * the same letter widths, so that a drawing keeps its line breaks from one machine to the next. Not thread-safe.
 *
 * @since 0.1
 */
public final class AwtTextMeasure implements TextMeasure {

	/** Families with the widths of Helvetica, by preference; then the generic one. */
	private static final List<String> FAMILIES = List.of("Helvetica Neue", "Helvetica", "Arial", "Liberation Sans", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"Nimbus Sans"); //$NON-NLS-1$

	/** A diagram is drawn again and again with the same words. */
	private static final int MOST_KEPT = 50_000;

	private record Words(String text, TextStyle style) {
	}

	private final Map<Words, Double> widths = new HashMap<>();
	private final FontRenderContext context = new FontRenderContext(null, true, true);
	private final Map<TextStyle, Font> fonts = new HashMap<>();
	private final String family;

	/** Finds the font. */
	public AwtTextMeasure() {
		Set<String> present = new HashSet<>(
				Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()));
		family = FAMILIES.stream().filter(present::contains).findFirst().orElse(Font.SANS_SERIF);
	}

	@Override
	public double width(String text, TextStyle style) {
		if (widths.size() > MOST_KEPT) {
			widths.clear();
		}
		return widths.computeIfAbsent(new Words(text, style), this::measured);
	}

	private double measured(Words words) {
		return fonts.computeIfAbsent(words.style(), this::font).getStringBounds(words.text(), context).getWidth();
	}

	private Font font(TextStyle style) {
		int flags = (style.bold() ? Font.BOLD : 0) | (style.italic() ? Font.ITALIC : 0);
		return new Font(family, flags, 1).deriveFont((float) style.size());
	}

	@Override
	public String fontFamily() {
		return family;
	}
}
