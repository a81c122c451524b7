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
 * A representation of the model object '<em><b>Diagram Origin</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a diagram is made from data, so that it can be made again.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.DiagramOrigin#getKind <em>Kind</em>}</li>
 *   <li>{@link org.themewright.model.DiagramOrigin#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.themewright.model.DiagramOrigin#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.themewright.model.DiagramOrigin#getThreshold <em>Threshold</em>}</li>
 * </ul>
 *
 * @see org.themewright.model.StudyPackage#getDiagramOrigin()
 * @model
 * @generated
 */
public interface DiagramOrigin extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.themewright.model.DiagramOriginKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.themewright.model.DiagramOriginKind
	 * @see #setKind(DiagramOriginKind)
	 * @see org.themewright.model.StudyPackage#getDiagramOrigin_Kind()
	 * @model
	 * @generated
	 */
	DiagramOriginKind getKind();

	/**
	 * Sets the value of the '{@link org.themewright.model.DiagramOrigin#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.themewright.model.DiagramOriginKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DiagramOriginKind value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The theme or participant; null for CO_OCCURRENCE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(Identified)
	 * @see org.themewright.model.StudyPackage#getDiagramOrigin_Subject()
	 * @model
	 * @generated
	 */
	Identified getSubject();

	/**
	 * Sets the value of the '{@link org.themewright.model.DiagramOrigin#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(Identified value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' reference list.
	 * The list contents are of type {@link org.themewright.model.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For CO_OCCURRENCE: the codes that are looked at; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' reference list.
	 * @see org.themewright.model.StudyPackage#getDiagramOrigin_Codes()
	 * @model
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For CO_OCCURRENCE: how many passages two codes share at least to be joined.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(int)
	 * @see org.themewright.model.StudyPackage#getDiagramOrigin_Threshold()
	 * @model default="1"
	 * @generated
	 */
	int getThreshold();

	/**
	 * Sets the value of the '{@link org.themewright.model.DiagramOrigin#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(int value);

} // DiagramOrigin
