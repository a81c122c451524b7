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
 * A representation of the model object '<em><b>Theme Diagram</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A drawing of how themes hang together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.ThemeDiagram#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.themewright.model.ThemeDiagram#getEdges <em>Edges</em>}</li>
 *   <li>{@link org.themewright.model.ThemeDiagram#getSlug <em>Slug</em>}</li>
 * </ul>
 *
 * @see org.themewright.model.StudyPackage#getThemeDiagram()
 * @model
 * @generated
 */
public interface ThemeDiagram extends StudyPart {
	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.DiagramNode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nodes; later ones are drawn above earlier ones.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getThemeDiagram_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<DiagramNode> getNodes();

	/**
	 * Returns the value of the '<em><b>Edges</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.DiagramEdge}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Edges between nodes of this diagram.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edges</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getThemeDiagram_Edges()
	 * @model containment="true"
	 * @generated
	 */
	EList<DiagramEdge> getEdges();

	/**
	 * Returns the value of the '<em><b>Slug</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Base name of its file; never changes once stored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slug</em>' attribute.
	 * @see #setSlug(String)
	 * @see org.themewright.model.StudyPackage#getThemeDiagram_Slug()
	 * @model
	 * @generated
	 */
	String getSlug();

	/**
	 * Sets the value of the '{@link org.themewright.model.ThemeDiagram#getSlug <em>Slug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slug</em>' attribute.
	 * @see #getSlug()
	 * @generated
	 */
	void setSlug(String value);

} // ThemeDiagram
