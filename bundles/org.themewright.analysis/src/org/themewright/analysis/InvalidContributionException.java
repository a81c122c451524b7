package org.themewright.analysis;

/** A contribution does not keep to the schema of the extension point. */
final class InvalidContributionException extends Exception {

	private static final long serialVersionUID = 1L;

	InvalidContributionException(String message) {
		super(message);
	}
}
