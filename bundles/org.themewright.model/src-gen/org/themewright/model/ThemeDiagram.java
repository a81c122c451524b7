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
 *   <li>{@link org.themewright.model.ThemeDiagram#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.themewright.model.ThemeDiagram#getRouting <em>Routing</em>}</li>
 *   <li>{@link org.themewright.model.ThemeDiagram#getSizing <em>Sizing</em>}</li>
 *   <li>{@link org.themewright.model.ThemeDiagram#getColouring <em>Colouring</em>}</li>
 *   <li>{@link org.themewright.model.ThemeDiagram#getShadedBy <em>Shaded By</em>}</li>
 *   <li>{@link org.themewright.model.ThemeDiagram#getShadedValue <em>Shaded Value</em>}</li>
 *   <li>{@link org.themewright.model.ThemeDiagram#isLegend <em>Legend</em>}</li>
 *   <li>{@link org.themewright.model.ThemeDiagram#getOrigin <em>Origin</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Layers</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.DiagramLayer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What can be shown and hidden together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layers</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getThemeDiagram_Layers()
	 * @model containment="true"
	 * @generated
	 */
	EList<DiagramLayer> getLayers();

	/**
	 * Returns the value of the '<em><b>Routing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.themewright.model.EdgeRouting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How edges run between their ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Routing</em>' attribute.
	 * @see org.themewright.model.EdgeRouting
	 * @see #setRouting(EdgeRouting)
	 * @see org.themewright.model.StudyPackage#getThemeDiagram_Routing()
	 * @model
	 * @generated
	 */
	EdgeRouting getRouting();

	/**
	 * Sets the value of the '{@link org.themewright.model.ThemeDiagram#getRouting <em>Routing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Routing</em>' attribute.
	 * @see org.themewright.model.EdgeRouting
	 * @see #getRouting()
	 * @generated
	 */
	void setRouting(EdgeRouting value);

	/**
	 * Returns the value of the '<em><b>Sizing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.themewright.model.NodeSizing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the size of a node says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sizing</em>' attribute.
	 * @see org.themewright.model.NodeSizing
	 * @see #setSizing(NodeSizing)
	 * @see org.themewright.model.StudyPackage#getThemeDiagram_Sizing()
	 * @model
	 * @generated
	 */
	NodeSizing getSizing();

	/**
	 * Sets the value of the '{@link org.themewright.model.ThemeDiagram#getSizing <em>Sizing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sizing</em>' attribute.
	 * @see org.themewright.model.NodeSizing
	 * @see #getSizing()
	 * @generated
	 */
	void setSizing(NodeSizing value);

	/**
	 * Returns the value of the '<em><b>Colouring</b></em>' attribute.
	 * The literals are from the enumeration {@link org.themewright.model.NodeColouring}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the colour of a node says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colouring</em>' attribute.
	 * @see org.themewright.model.NodeColouring
	 * @see #setColouring(NodeColouring)
	 * @see org.themewright.model.StudyPackage#getThemeDiagram_Colouring()
	 * @model
	 * @generated
	 */
	NodeColouring getColouring();

	/**
	 * Sets the value of the '{@link org.themewright.model.ThemeDiagram#getColouring <em>Colouring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colouring</em>' attribute.
	 * @see org.themewright.model.NodeColouring
	 * @see #getColouring()
	 * @generated
	 */
	void setColouring(NodeColouring value);

	/**
	 * Returns the value of the '<em><b>Shaded By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For colouring ATTRIBUTE: the attribute; null otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shaded By</em>' reference.
	 * @see #setShadedBy(Attribute)
	 * @see org.themewright.model.StudyPackage#getThemeDiagram_ShadedBy()
	 * @model
	 * @generated
	 */
	Attribute getShadedBy();

	/**
	 * Sets the value of the '{@link org.themewright.model.ThemeDiagram#getShadedBy <em>Shaded By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shaded By</em>' reference.
	 * @see #getShadedBy()
	 * @generated
	 */
	void setShadedBy(Attribute value);

	/**
	 * Returns the value of the '<em><b>Shaded Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For colouring ATTRIBUTE: the value; the share of codings by participants who have it is the shade.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shaded Value</em>' attribute.
	 * @see #setShadedValue(String)
	 * @see org.themewright.model.StudyPackage#getThemeDiagram_ShadedValue()
	 * @model
	 * @generated
	 */
	String getShadedValue();

	/**
	 * Sets the value of the '{@link org.themewright.model.ThemeDiagram#getShadedValue <em>Shaded Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shaded Value</em>' attribute.
	 * @see #getShadedValue()
	 * @generated
	 */
	void setShadedValue(String value);

	/**
	 * Returns the value of the '<em><b>Legend</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a legend is drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legend</em>' attribute.
	 * @see #setLegend(boolean)
	 * @see org.themewright.model.StudyPackage#getThemeDiagram_Legend()
	 * @model
	 * @generated
	 */
	boolean isLegend();

	/**
	 * Sets the value of the '{@link org.themewright.model.ThemeDiagram#isLegend <em>Legend</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legend</em>' attribute.
	 * @see #isLegend()
	 * @generated
	 */
	void setLegend(boolean value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What data it was made from; null if it was drawn by hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' containment reference.
	 * @see #setOrigin(DiagramOrigin)
	 * @see org.themewright.model.StudyPackage#getThemeDiagram_Origin()
	 * @model containment="true"
	 * @generated
	 */
	DiagramOrigin getOrigin();

	/**
	 * Sets the value of the '{@link org.themewright.model.ThemeDiagram#getOrigin <em>Origin</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' containment reference.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(DiagramOrigin value);

} // ThemeDiagram
