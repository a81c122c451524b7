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
 * A representation of the model object '<em><b>Round</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named pass of coding.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.Round#getDescription <em>Description</em>}</li>
 *   <li>{@link org.themewright.model.Round#isBlind <em>Blind</em>}</li>
 *   <li>{@link org.themewright.model.Round#getResearchers <em>Researchers</em>}</li>
 *   <li>{@link org.themewright.model.Round#getSources <em>Sources</em>}</li>
 * </ul>
 *
 * @see org.themewright.model.StudyPackage#getRound()
 * @model
 * @generated
 */
public interface Round extends Named {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the pass is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.themewright.model.StudyPackage#getRound_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.themewright.model.Round#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Blind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the researchers do not see each other's codings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blind</em>' attribute.
	 * @see #setBlind(boolean)
	 * @see org.themewright.model.StudyPackage#getRound_Blind()
	 * @model
	 * @generated
	 */
	boolean isBlind();

	/**
	 * Sets the value of the '{@link org.themewright.model.Round#isBlind <em>Blind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blind</em>' attribute.
	 * @see #isBlind()
	 * @generated
	 */
	void setBlind(boolean value);

	/**
	 * Returns the value of the '<em><b>Researchers</b></em>' reference list.
	 * The list contents are of type {@link org.themewright.model.Researcher}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who codes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Researchers</em>' reference list.
	 * @see org.themewright.model.StudyPackage#getRound_Researchers()
	 * @model
	 * @generated
	 */
	EList<Researcher> getResearchers();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' reference list.
	 * The list contents are of type {@link org.themewright.model.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' reference list.
	 * @see org.themewright.model.StudyPackage#getRound_Sources()
	 * @model
	 * @generated
	 */
	EList<Source> getSources();

} // Round
