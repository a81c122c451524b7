package org.themewright.analysis;

import java.util.Objects;
import java.util.regex.Pattern;

import org.themewright.core.snapshot.StudySnapshot.CodeData;

/**
 * The name of a row, column, node or series, and what it is the name of.
 *
 * @param id     the id of the object of the study it stands for, else one that the method chooses; the same for the same
 *               thing in every run
 * @param name   for people, not null; need not be unique
 * @param colour as {@code #rrggbb}, or null to leave it to the viewer
 * @since 1.0
 */
public record Label(String id, String name, String colour) {

	private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}"); //$NON-NLS-1$

	/** Checks the id and name; a colour that is none becomes null. */
	public Label {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		if (colour != null && !COLOUR.matcher(colour).matches()) {
			colour = null;
		}
	}

	/** A label whose colour is left to the viewer. */
	public Label(String id, String name) {
		this(id, name, null);
	}

	/**
	 * @param code a code
	 * @return its name and colour
	 */
	public static Label of(CodeData code) {
		return new Label(code.id(), code.name(), code.colour());
	}
}
