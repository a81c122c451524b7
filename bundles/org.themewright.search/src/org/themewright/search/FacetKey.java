package org.themewright.search;

import java.util.Objects;

/**
 * A value by which hits can be counted and narrowed.
 *
 * @param field what it is a value of
 * @param attribute the name of the attribute for {@link FacetField#ATTRIBUTE}, else null
 * @param value the value as {@link FacetField} says
 * @since 1.0
 */
public record FacetKey(FacetField field, String attribute, String value) {

	/** Checks that an attribute is named exactly where one is needed. */
	public FacetKey {
		Objects.requireNonNull(value);
		if (field == FacetField.ATTRIBUTE == (attribute == null)) {
			throw new IllegalArgumentException("Attribute of " + field); //$NON-NLS-1$
		}
	}

	/**
	 * @param field any but {@link FacetField#ATTRIBUTE}
	 * @param value the value
	 * @return the key
	 */
	public static FacetKey of(FacetField field, String value) {
		return new FacetKey(field, null, value);
	}
}
