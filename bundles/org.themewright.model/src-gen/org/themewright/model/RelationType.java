/**
 * Copyright (c) 2026 Themewright contributors.
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.themewright.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relation Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A type of edges of the study's own. Edges refer to it by its id.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.RelationType#getDescription <em>Description</em>}</li>
 *   <li>{@link org.themewright.model.RelationType#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.themewright.model.RelationType#getLine <em>Line</em>}</li>
 *   <li>{@link org.themewright.model.RelationType#getColour <em>Colour</em>}</li>
 * </ul>
 *
 * @see org.themewright.model.StudyPackage#getRelationType()
 * @model
 * @generated
 */
public interface RelationType extends Named {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the relation means.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.themewright.model.StudyPackage#getRelationType_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.themewright.model.RelationType#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.themewright.model.EdgeDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which ends have a head; TYPE is FORWARD.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.themewright.model.EdgeDirection
	 * @see #setDirection(EdgeDirection)
	 * @see org.themewright.model.StudyPackage#getRelationType_Direction()
	 * @model
	 * @generated
	 */
	EdgeDirection getDirection();

	/**
	 * Sets the value of the '{@link org.themewright.model.RelationType#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.themewright.model.EdgeDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(EdgeDirection value);

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * The literals are from the enumeration {@link org.themewright.model.LineStyle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its edges are drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see org.themewright.model.LineStyle
	 * @see #setLine(LineStyle)
	 * @see org.themewright.model.StudyPackage#getRelationType_Line()
	 * @model
	 * @generated
	 */
	LineStyle getLine();

	/**
	 * Sets the value of the '{@link org.themewright.model.RelationType#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see org.themewright.model.LineStyle
	 * @see #getLine()
	 * @generated
	 */
	void setLine(LineStyle value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * #rrggbb; null for the default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.themewright.model.StudyPackage#getRelationType_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.themewright.model.RelationType#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

} // RelationType
