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
 * A representation of the model object '<em><b>Diagram Edge</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A directed, typed relation between two nodes. The name is an optional label beside the type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.DiagramEdge#getType <em>Type</em>}</li>
 *   <li>{@link org.themewright.model.DiagramEdge#getSource <em>Source</em>}</li>
 *   <li>{@link org.themewright.model.DiagramEdge#getTarget <em>Target</em>}</li>
 *   <li>{@link org.themewright.model.DiagramEdge#getBends <em>Bends</em>}</li>
 * </ul>
 *
 * @see org.themewright.model.StudyPackage#getDiagramEdge()
 * @model
 * @generated
 */
public interface DiagramEdge extends Named {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"leads-to"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relation type id: one of leads-to, supports, in-tension-with, part-of, associated-with, or a type of the study's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.themewright.model.StudyPackage#getDiagramEdge_Type()
	 * @model default="leads-to"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.themewright.model.DiagramEdge#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(DiagramNode)
	 * @see org.themewright.model.StudyPackage#getDiagramEdge_Source()
	 * @model
	 * @generated
	 */
	DiagramNode getSource();

	/**
	 * Sets the value of the '{@link org.themewright.model.DiagramEdge#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(DiagramNode value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(DiagramNode)
	 * @see org.themewright.model.StudyPackage#getDiagramEdge_Target()
	 * @model
	 * @generated
	 */
	DiagramNode getTarget();

	/**
	 * Sets the value of the '{@link org.themewright.model.DiagramEdge#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(DiagramNode value);

	/**
	 * Returns the value of the '<em><b>Bends</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.Point}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bend points from source to target; empty for a straight edge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bends</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getDiagramEdge_Bends()
	 * @model containment="true"
	 * @generated
	 */
	EList<Point> getBends();

} // DiagramEdge
