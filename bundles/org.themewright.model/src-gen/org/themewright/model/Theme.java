/**
 * Copyright (c) 2026 Themewright contributors.
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.themewright.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Theme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An overarching finding.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.Theme#getIdea <em>Idea</em>}</li>
 *   <li>{@link org.themewright.model.Theme#getState <em>State</em>}</li>
 *   <li>{@link org.themewright.model.Theme#getColour <em>Colour</em>}</li>
 *   <li>{@link org.themewright.model.Theme#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.themewright.model.Theme#getThemes <em>Themes</em>}</li>
 *   <li>{@link org.themewright.model.Theme#getKeyQuotes <em>Key Quotes</em>}</li>
 *   <li>{@link org.themewright.model.Theme#getContraryCases <em>Contrary Cases</em>}</li>
 *   <li>{@link org.themewright.model.Theme#getSummaries <em>Summaries</em>}</li>
 * </ul>
 *
 * @see org.themewright.model.StudyPackage#getTheme()
 * @model
 * @generated
 */
public interface Theme extends Named {
	/**
	 * Returns the value of the '<em><b>Idea</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The central organising idea.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Idea</em>' attribute.
	 * @see #setIdea(String)
	 * @see org.themewright.model.StudyPackage#getTheme_Idea()
	 * @model
	 * @generated
	 */
	String getIdea();

	/**
	 * Sets the value of the '{@link org.themewright.model.Theme#getIdea <em>Idea</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Idea</em>' attribute.
	 * @see #getIdea()
	 * @generated
	 */
	void setIdea(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.themewright.model.ThemeState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How settled it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.themewright.model.ThemeState
	 * @see #setState(ThemeState)
	 * @see org.themewright.model.StudyPackage#getTheme_State()
	 * @model
	 * @generated
	 */
	ThemeState getState();

	/**
	 * Sets the value of the '{@link org.themewright.model.Theme#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.themewright.model.ThemeState
	 * @see #getState()
	 * @generated
	 */
	void setState(ThemeState value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * #rrggbb; null for the default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.themewright.model.StudyPackage#getTheme_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.themewright.model.Theme#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' reference list.
	 * The list contents are of type {@link org.themewright.model.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codes it gathers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' reference list.
	 * @see org.themewright.model.StudyPackage#getTheme_Codes()
	 * @model
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Themes</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.Theme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sub-themes, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Themes</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getTheme_Themes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Theme> getThemes();

	/**
	 * Returns the value of the '<em><b>Key Quotes</b></em>' reference list.
	 * The list contents are of type {@link org.themewright.model.Coding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codings whose words carry it, in the order of the report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Quotes</em>' reference list.
	 * @see org.themewright.model.StudyPackage#getTheme_KeyQuotes()
	 * @model
	 * @generated
	 */
	EList<Coding> getKeyQuotes();

	/**
	 * Returns the value of the '<em><b>Contrary Cases</b></em>' reference list.
	 * The list contents are of type {@link org.themewright.model.Coding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codings that speak against it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contrary Cases</em>' reference list.
	 * @see org.themewright.model.StudyPackage#getTheme_ContraryCases()
	 * @model
	 * @generated
	 */
	EList<Coding> getContraryCases();

	/**
	 * Returns the value of the '<em><b>Summaries</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.ParticipantSummary}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was written about single participants under the theme: the cells of the framework matrix.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summaries</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getTheme_Summaries()
	 * @model containment="true"
	 * @generated
	 */
	EList<ParticipantSummary> getSummaries();

} // Theme
