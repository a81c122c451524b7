package org.themewright.diagram.scene;

import java.util.List;

import org.themewright.model.Code;
import org.themewright.model.Codebook;
import org.themewright.model.DiagramNode;
import org.themewright.model.Theme;

/**
 * The colours of a drawing. Text has a contrast of at least 4.5 to what it stands on, whatever colours a study has.
 *
 * @param canvas the ground, {@code #rrggbb} like all others
 * @param paper ground of boxes that stand for codes and participants
 * @param text labels on canvas and paper
 * @param line edges
 * @param quietLine edges and borders that stay in the background
 * @param warmLine edges that tell of tension
 * @param memo ground of memos
 * @since 0.1
 */
public record ColourScheme(String canvas, String paper, String text, String line, String quietLine, String warmLine,
		String memo) {

	/** For paper, and for screens in a light theme. */
	public static final ColourScheme LIGHT = new ColourScheme("#ffffff", "#ffffff", "#22262b", "#4b535d", "#77808b", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"#b3402a", "#fdf6dc"); //$NON-NLS-1$ //$NON-NLS-2$

	/** For screens in a dark theme. */
	public static final ColourScheme DARK = new ColourScheme("#1f2226", "#2a2e33", "#e4e7ea", "#aab2bb", "#858e98", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"#f08a6c", "#463f25"); //$NON-NLS-1$ //$NON-NLS-2$

	private static final double READABLE = 4.5;
	private static final double VISIBLE = 3;
	private static final double TINT = 0.84;
	private static final double FRAME_TINT = 0.955;
	private static final String WHITE = "#ffffff"; //$NON-NLS-1$

	/** Muted colours for themes that have none of their own, by their place in the codebook. */
	private static final List<String> THEMES = List.of("#2f5d7e", "#7a4a68", "#3f6f52", "#8a5a2c", "#4f5596", "#96464a", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"#2f7373", "#6d6a2e"); //$NON-NLS-1$ //$NON-NLS-2$

	/** From nothing to all, of one hue and from near the ground to far from it, so that it can be told without colours. */
	private static final List<String> LIGHT_RAMP = List.of("#eef3fa", "#c6dbef", "#6baed6", "#2171b5", "#08306b"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final List<String> DARK_RAMP = List.of("#2b343e", "#27506f", "#3b7fb2", "#85bce4", "#e3f1fc"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	/** @return whether the ground is dark */
	public boolean isDark() {
		return Colours.contrast(canvas, WHITE) > READABLE;
	}

	/**
	 * @param node a node of a diagram, not null
	 * @return the colour it is drawn in: its own, else that of what it stands for, else a default
	 */
	public String base(DiagramNode node) {
		String subjects = switch (node.getSubject()) {
		case Theme theme when !theme.eIsProxy() -> theme(theme);
		case Code code when !code.eIsProxy() -> Colours.valid(code.getColour(), quietLine);
		case null, default -> quietLine;
		};
		return Colours.valid(node.getColour(), subjects);
	}

	/** The colour of a theme: its own, else that of the theme above, else one by its place. */
	static String theme(Theme theme) {
		String inherited = switch (theme.eContainer()) {
		case Theme parent -> theme(parent);
		case Codebook codebook -> THEMES.get(codebook.getThemes().indexOf(theme) % THEMES.size());
		case null, default -> THEMES.get(0);
		};
		return Colours.valid(theme.getColour(), inherited);
	}

	/**
	 * @param share from 0 to 1
	 * @return the shade that says so, darker for more on a light ground and lighter for more on a dark one
	 */
	public String shade(double share) {
		List<String> ramp = isDark() ? DARK_RAMP : LIGHT_RAMP;
		double place = Math.max(0, Math.min(1, share)) * (ramp.size() - 1);
		int below = Math.min((int) place, ramp.size() - 2);
		return Colours.mix(ramp.get(below), ramp.get(below + 1), place - below);
	}

	/** Text on a ground of any shade: dark or light, whichever is read more easily. */
	String onShade(String ground) {
		String dark = isDark() ? canvas : text;
		return Colours.contrast(dark, ground) >= Colours.contrast(WHITE, ground) ? readable(dark, ground)
				: readable(WHITE, ground);
	}

	/** A ground of the colour itself, toned so that white text is readable on it. */
	String strong(String colour) {
		return Colours.contrasting(colour, WHITE, READABLE);
	}

	/** The text colour on a strong ground. */
	static String onStrong() {
		return WHITE;
	}

	/** A hint of the colour on the canvas. */
	String tint(String colour) {
		return Colours.mix(colour, canvas, isDark() ? TINT - 0.12 : TINT);
	}

	/** The faintest hint of the colour, for large grounds. */
	String faintTint(String colour) {
		return Colours.mix(colour, canvas, FRAME_TINT);
	}

	/** The colour as a line that is well seen on the canvas. */
	String visible(String colour) {
		return Colours.contrasting(colour, canvas, VISIBLE);
	}

	/** The colour as text that is readable on a ground. */
	static String readable(String colour, String ground) {
		return Colours.contrasting(colour, ground, READABLE);
	}
}
