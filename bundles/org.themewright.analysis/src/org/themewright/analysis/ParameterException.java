package org.themewright.analysis;

/**
 * A value given for a parameter is not allowed, or a needed one is missing. The message names the parameter and what is
 * allowed.
 *
 * @since 1.0
 */
public class ParameterException extends AnalysisException {

	private static final long serialVersionUID = 1L;

	private final String parameterId;

	/**
	 * @param parameterId id of the parameter, so that a form can point at its field
	 * @param message     what is wrong and what is allowed
	 */
	public ParameterException(String parameterId, String message) {
		super(message);
		this.parameterId = parameterId;
	}

	/** @return the id of the parameter, as it was given */
	public String getParameterId() {
		return parameterId;
	}
}
