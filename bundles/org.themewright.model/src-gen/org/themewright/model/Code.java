/**
 * Copyright (c) 2026 Themewright contributors.
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.themewright.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A label of the codebook. Codes form a tree.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.Code#getColour <em>Colour</em>}</li>
 *   <li>{@link org.themewright.model.Code#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.themewright.model.Code#getWhenToUse <em>When To Use</em>}</li>
 *   <li>{@link org.themewright.model.Code#getWhenNotToUse <em>When Not To Use</em>}</li>
 *   <li>{@link org.themewright.model.Code#getExample <em>Example</em>}</li>
 *   <li>{@link org.themewright.model.Code#getCreated <em>Created</em>}</li>
 *   <li>{@link org.themewright.model.Code#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.themewright.model.Code#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.themewright.model.Code#getBoundaryExample <em>Boundary Example</em>}</li>
 * </ul>
 *
 * @see org.themewright.model.StudyPackage#getCode()
 * @model
 * @generated
 */
public interface Code extends Named {
	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * #rrggbb
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.themewright.model.StudyPackage#getCode_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.themewright.model.Code#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the code means.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see org.themewright.model.StudyPackage#getCode_Definition()
	 * @model
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link org.themewright.model.Code#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

	/**
	 * Returns the value of the '<em><b>When To Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When to use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When To Use</em>' attribute.
	 * @see #setWhenToUse(String)
	 * @see org.themewright.model.StudyPackage#getCode_WhenToUse()
	 * @model
	 * @generated
	 */
	String getWhenToUse();

	/**
	 * Sets the value of the '{@link org.themewright.model.Code#getWhenToUse <em>When To Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When To Use</em>' attribute.
	 * @see #getWhenToUse()
	 * @generated
	 */
	void setWhenToUse(String value);

	/**
	 * Returns the value of the '<em><b>When Not To Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When not to use it, and what to use instead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When Not To Use</em>' attribute.
	 * @see #setWhenNotToUse(String)
	 * @see org.themewright.model.StudyPackage#getCode_WhenNotToUse()
	 * @model
	 * @generated
	 */
	String getWhenNotToUse();

	/**
	 * Sets the value of the '{@link org.themewright.model.Code#getWhenNotToUse <em>When Not To Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When Not To Use</em>' attribute.
	 * @see #getWhenNotToUse()
	 * @generated
	 */
	void setWhenNotToUse(String value);

	/**
	 * Returns the value of the '<em><b>Example</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A typical example.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Example</em>' attribute.
	 * @see #setExample(String)
	 * @see org.themewright.model.StudyPackage#getCode_Example()
	 * @model
	 * @generated
	 */
	String getExample();

	/**
	 * Sets the value of the '{@link org.themewright.model.Code#getExample <em>Example</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Example</em>' attribute.
	 * @see #getExample()
	 * @generated
	 */
	void setExample(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was created.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.themewright.model.StudyPackage#getCode_Created()
	 * @model dataType="org.themewright.model.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.themewright.model.Code#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Created By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who created it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created By</em>' reference.
	 * @see #setCreatedBy(Researcher)
	 * @see org.themewright.model.StudyPackage#getCode_CreatedBy()
	 * @model
	 * @generated
	 */
	Researcher getCreatedBy();

	/**
	 * Sets the value of the '{@link org.themewright.model.Code#getCreatedBy <em>Created By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created By</em>' reference.
	 * @see #getCreatedBy()
	 * @generated
	 */
	void setCreatedBy(Researcher value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sub-codes, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getCode_Codes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Boundary Example</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An example at the edge of the code: what just belongs to it, or just not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boundary Example</em>' attribute.
	 * @see #setBoundaryExample(String)
	 * @see org.themewright.model.StudyPackage#getCode_BoundaryExample()
	 * @model
	 * @generated
	 */
	String getBoundaryExample();

	/**
	 * Sets the value of the '{@link org.themewright.model.Code#getBoundaryExample <em>Boundary Example</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boundary Example</em>' attribute.
	 * @see #getBoundaryExample()
	 * @generated
	 */
	void setBoundaryExample(String value);

} // Code
