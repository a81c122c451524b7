/**
 * Copyright (c) 2026 Themewright contributors.
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.themewright.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a participant agreed to.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.Consent#getState <em>State</em>}</li>
 *   <li>{@link org.themewright.model.Consent#getDate <em>Date</em>}</li>
 *   <li>{@link org.themewright.model.Consent#isQuotesAllowed <em>Quotes Allowed</em>}</li>
 *   <li>{@link org.themewright.model.Consent#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.themewright.model.StudyPackage#getConsent()
 * @model
 * @generated
 */
public interface Consent extends Identified {
	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.themewright.model.ConsentState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether consent stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.themewright.model.ConsentState
	 * @see #setState(ConsentState)
	 * @see org.themewright.model.StudyPackage#getConsent_State()
	 * @model
	 * @generated
	 */
	ConsentState getState();

	/**
	 * Sets the value of the '{@link org.themewright.model.Consent#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.themewright.model.ConsentState
	 * @see #getState()
	 * @generated
	 */
	void setState(ConsentState value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was given or withdrawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.themewright.model.StudyPackage#getConsent_Date()
	 * @model dataType="org.themewright.model.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.themewright.model.Consent#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Quotes Allowed</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether words may be quoted, anonymised, in reports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quotes Allowed</em>' attribute.
	 * @see #setQuotesAllowed(boolean)
	 * @see org.themewright.model.StudyPackage#getConsent_QuotesAllowed()
	 * @model default="true"
	 * @generated
	 */
	boolean isQuotesAllowed();

	/**
	 * Sets the value of the '{@link org.themewright.model.Consent#isQuotesAllowed <em>Quotes Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quotes Allowed</em>' attribute.
	 * @see #isQuotesAllowed()
	 * @generated
	 */
	void setQuotesAllowed(boolean value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Limits and wishes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.themewright.model.StudyPackage#getConsent_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.themewright.model.Consent#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Consent
