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
 * A representation of the model object '<em><b>Coding Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All codings of one researcher in one source. It has no name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.CodingSet#getResearcher <em>Researcher</em>}</li>
 *   <li>{@link org.themewright.model.CodingSet#getSource <em>Source</em>}</li>
 *   <li>{@link org.themewright.model.CodingSet#getCodings <em>Codings</em>}</li>
 * </ul>
 *
 * @see org.themewright.model.StudyPackage#getCodingSet()
 * @model
 * @generated
 */
public interface CodingSet extends StudyPart {
	/**
	 * Returns the value of the '<em><b>Researcher</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Researcher</em>' reference.
	 * @see #setResearcher(Researcher)
	 * @see org.themewright.model.StudyPackage#getCodingSet_Researcher()
	 * @model
	 * @generated
	 */
	Researcher getResearcher();

	/**
	 * Sets the value of the '{@link org.themewright.model.CodingSet#getResearcher <em>Researcher</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Researcher</em>' reference.
	 * @see #getResearcher()
	 * @generated
	 */
	void setResearcher(Researcher value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.themewright.model.StudyPackage#getCodingSet_Source()
	 * @model
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.themewright.model.CodingSet#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Codings</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.Coding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codings sorted by start, then end, then id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codings</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getCodingSet_Codings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Coding> getCodings();

} // CodingSet
