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
 *   <li>{@link org.themewright.model.DiagramEdge#getNote <em>Note</em>}</li>
 *   <li>{@link org.themewright.model.DiagramEdge#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.themewright.model.DiagramEdge#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.themewright.model.DiagramEdge#getColour <em>Colour</em>}</li>
 *   <li>{@link org.themewright.model.DiagramEdge#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.themewright.model.DiagramEdge#isDerived <em>Derived</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to say about the relation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.themewright.model.StudyPackage#getDiagramEdge_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.themewright.model.DiagramEdge#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How strong it is; drawn as the thickness of the line. 0 if it was not said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(int)
	 * @see org.themewright.model.StudyPackage#getDiagramEdge_Weight()
	 * @model
	 * @generated
	 */
	int getWeight();

	/**
	 * Sets the value of the '{@link org.themewright.model.DiagramEdge#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(int value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.themewright.model.EdgeDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which ends have a head.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.themewright.model.EdgeDirection
	 * @see #setDirection(EdgeDirection)
	 * @see org.themewright.model.StudyPackage#getDiagramEdge_Direction()
	 * @model
	 * @generated
	 */
	EdgeDirection getDirection();

	/**
	 * Sets the value of the '{@link org.themewright.model.DiagramEdge#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.themewright.model.EdgeDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(EdgeDirection value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * #rrggbb; null for the one of its type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.themewright.model.StudyPackage#getDiagramEdge_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.themewright.model.DiagramEdge#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Layer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The layer; null for the one that is always shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layer</em>' reference.
	 * @see #setLayer(DiagramLayer)
	 * @see org.themewright.model.StudyPackage#getDiagramEdge_Layer()
	 * @model
	 * @generated
	 */
	DiagramLayer getLayer();

	/**
	 * Sets the value of the '{@link org.themewright.model.DiagramEdge#getLayer <em>Layer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layer</em>' reference.
	 * @see #getLayer()
	 * @generated
	 */
	void setLayer(DiagramLayer value);

	/**
	 * Returns the value of the '<em><b>Derived</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was made from data, so that a refresh may change or remove it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Derived</em>' attribute.
	 * @see #setDerived(boolean)
	 * @see org.themewright.model.StudyPackage#getDiagramEdge_Derived()
	 * @model
	 * @generated
	 */
	boolean isDerived();

	/**
	 * Sets the value of the '{@link org.themewright.model.DiagramEdge#isDerived <em>Derived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Derived</em>' attribute.
	 * @see #isDerived()
	 * @generated
	 */
	void setDerived(boolean value);

} // DiagramEdge
