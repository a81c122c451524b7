/**
 * Copyright (c) 2026 Themewright contributors.
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.themewright.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.themewright.model.Attribute;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramLayer;
import org.themewright.model.DiagramNode;
import org.themewright.model.DiagramOrigin;
import org.themewright.model.EdgeRouting;
import org.themewright.model.NodeColouring;
import org.themewright.model.NodeSizing;
import org.themewright.model.StudyPackage;
import org.themewright.model.ThemeDiagram;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Theme Diagram</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.impl.ThemeDiagramImpl#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.themewright.model.impl.ThemeDiagramImpl#getEdges <em>Edges</em>}</li>
 *   <li>{@link org.themewright.model.impl.ThemeDiagramImpl#getSlug <em>Slug</em>}</li>
 *   <li>{@link org.themewright.model.impl.ThemeDiagramImpl#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.themewright.model.impl.ThemeDiagramImpl#getRouting <em>Routing</em>}</li>
 *   <li>{@link org.themewright.model.impl.ThemeDiagramImpl#getSizing <em>Sizing</em>}</li>
 *   <li>{@link org.themewright.model.impl.ThemeDiagramImpl#getColouring <em>Colouring</em>}</li>
 *   <li>{@link org.themewright.model.impl.ThemeDiagramImpl#getShadedBy <em>Shaded By</em>}</li>
 *   <li>{@link org.themewright.model.impl.ThemeDiagramImpl#getShadedValue <em>Shaded Value</em>}</li>
 *   <li>{@link org.themewright.model.impl.ThemeDiagramImpl#isLegend <em>Legend</em>}</li>
 *   <li>{@link org.themewright.model.impl.ThemeDiagramImpl#getOrigin <em>Origin</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ThemeDiagramImpl extends StudyPartImpl implements ThemeDiagram {
	/**
	 * The cached value of the '{@link #getNodes() <em>Nodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodes()
	 * @generated
	 * @ordered
	 */
	protected EList<DiagramNode> nodes;

	/**
	 * The cached value of the '{@link #getEdges() <em>Edges</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdges()
	 * @generated
	 * @ordered
	 */
	protected EList<DiagramEdge> edges;

	/**
	 * The default value of the '{@link #getSlug() <em>Slug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlug()
	 * @generated
	 * @ordered
	 */
	protected static final String SLUG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSlug() <em>Slug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlug()
	 * @generated
	 * @ordered
	 */
	protected String slug = SLUG_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLayers() <em>Layers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayers()
	 * @generated
	 * @ordered
	 */
	protected EList<DiagramLayer> layers;

	/**
	 * The default value of the '{@link #getRouting() <em>Routing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRouting()
	 * @generated
	 * @ordered
	 */
	protected static final EdgeRouting ROUTING_EDEFAULT = EdgeRouting.STRAIGHT;

	/**
	 * The cached value of the '{@link #getRouting() <em>Routing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRouting()
	 * @generated
	 * @ordered
	 */
	protected EdgeRouting routing = ROUTING_EDEFAULT;

	/**
	 * The default value of the '{@link #getSizing() <em>Sizing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizing()
	 * @generated
	 * @ordered
	 */
	protected static final NodeSizing SIZING_EDEFAULT = NodeSizing.FIXED;

	/**
	 * The cached value of the '{@link #getSizing() <em>Sizing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizing()
	 * @generated
	 * @ordered
	 */
	protected NodeSizing sizing = SIZING_EDEFAULT;

	/**
	 * The default value of the '{@link #getColouring() <em>Colouring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColouring()
	 * @generated
	 * @ordered
	 */
	protected static final NodeColouring COLOURING_EDEFAULT = NodeColouring.OWN;

	/**
	 * The cached value of the '{@link #getColouring() <em>Colouring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColouring()
	 * @generated
	 * @ordered
	 */
	protected NodeColouring colouring = COLOURING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getShadedBy() <em>Shaded By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShadedBy()
	 * @generated
	 * @ordered
	 */
	protected Attribute shadedBy;

	/**
	 * The default value of the '{@link #getShadedValue() <em>Shaded Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShadedValue()
	 * @generated
	 * @ordered
	 */
	protected static final String SHADED_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShadedValue() <em>Shaded Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShadedValue()
	 * @generated
	 * @ordered
	 */
	protected String shadedValue = SHADED_VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #isLegend() <em>Legend</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLegend()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LEGEND_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLegend() <em>Legend</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLegend()
	 * @generated
	 * @ordered
	 */
	protected boolean legend = LEGEND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected DiagramOrigin origin;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ThemeDiagramImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.THEME_DIAGRAM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiagramNode> getNodes() {
		if (nodes == null) {
			nodes = new EObjectContainmentEList<DiagramNode>(DiagramNode.class, this, StudyPackage.THEME_DIAGRAM__NODES);
		}
		return nodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiagramEdge> getEdges() {
		if (edges == null) {
			edges = new EObjectContainmentEList<DiagramEdge>(DiagramEdge.class, this, StudyPackage.THEME_DIAGRAM__EDGES);
		}
		return edges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSlug() {
		return slug;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSlug(String newSlug) {
		String oldSlug = slug;
		slug = newSlug;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.THEME_DIAGRAM__SLUG, oldSlug, slug));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiagramLayer> getLayers() {
		if (layers == null) {
			layers = new EObjectContainmentEList<DiagramLayer>(DiagramLayer.class, this, StudyPackage.THEME_DIAGRAM__LAYERS);
		}
		return layers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EdgeRouting getRouting() {
		return routing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRouting(EdgeRouting newRouting) {
		EdgeRouting oldRouting = routing;
		routing = newRouting == null ? ROUTING_EDEFAULT : newRouting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.THEME_DIAGRAM__ROUTING, oldRouting, routing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NodeSizing getSizing() {
		return sizing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizing(NodeSizing newSizing) {
		NodeSizing oldSizing = sizing;
		sizing = newSizing == null ? SIZING_EDEFAULT : newSizing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.THEME_DIAGRAM__SIZING, oldSizing, sizing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NodeColouring getColouring() {
		return colouring;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColouring(NodeColouring newColouring) {
		NodeColouring oldColouring = colouring;
		colouring = newColouring == null ? COLOURING_EDEFAULT : newColouring;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.THEME_DIAGRAM__COLOURING, oldColouring, colouring));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attribute getShadedBy() {
		if (shadedBy != null && shadedBy.eIsProxy()) {
			InternalEObject oldShadedBy = (InternalEObject)shadedBy;
			shadedBy = (Attribute)eResolveProxy(oldShadedBy);
			if (shadedBy != oldShadedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.THEME_DIAGRAM__SHADED_BY, oldShadedBy, shadedBy));
			}
		}
		return shadedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Attribute basicGetShadedBy() {
		return shadedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShadedBy(Attribute newShadedBy) {
		Attribute oldShadedBy = shadedBy;
		shadedBy = newShadedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.THEME_DIAGRAM__SHADED_BY, oldShadedBy, shadedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShadedValue() {
		return shadedValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShadedValue(String newShadedValue) {
		String oldShadedValue = shadedValue;
		shadedValue = newShadedValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.THEME_DIAGRAM__SHADED_VALUE, oldShadedValue, shadedValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLegend() {
		return legend;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegend(boolean newLegend) {
		boolean oldLegend = legend;
		legend = newLegend;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.THEME_DIAGRAM__LEGEND, oldLegend, legend));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiagramOrigin getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOrigin(DiagramOrigin newOrigin, NotificationChain msgs) {
		DiagramOrigin oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StudyPackage.THEME_DIAGRAM__ORIGIN, oldOrigin, newOrigin);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(DiagramOrigin newOrigin) {
		if (newOrigin != origin) {
			NotificationChain msgs = null;
			if (origin != null)
				msgs = ((InternalEObject)origin).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StudyPackage.THEME_DIAGRAM__ORIGIN, null, msgs);
			if (newOrigin != null)
				msgs = ((InternalEObject)newOrigin).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StudyPackage.THEME_DIAGRAM__ORIGIN, null, msgs);
			msgs = basicSetOrigin(newOrigin, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.THEME_DIAGRAM__ORIGIN, newOrigin, newOrigin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.THEME_DIAGRAM__NODES:
				return ((InternalEList<?>)getNodes()).basicRemove(otherEnd, msgs);
			case StudyPackage.THEME_DIAGRAM__EDGES:
				return ((InternalEList<?>)getEdges()).basicRemove(otherEnd, msgs);
			case StudyPackage.THEME_DIAGRAM__LAYERS:
				return ((InternalEList<?>)getLayers()).basicRemove(otherEnd, msgs);
			case StudyPackage.THEME_DIAGRAM__ORIGIN:
				return basicSetOrigin(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.THEME_DIAGRAM__NODES:
				return getNodes();
			case StudyPackage.THEME_DIAGRAM__EDGES:
				return getEdges();
			case StudyPackage.THEME_DIAGRAM__SLUG:
				return getSlug();
			case StudyPackage.THEME_DIAGRAM__LAYERS:
				return getLayers();
			case StudyPackage.THEME_DIAGRAM__ROUTING:
				return getRouting();
			case StudyPackage.THEME_DIAGRAM__SIZING:
				return getSizing();
			case StudyPackage.THEME_DIAGRAM__COLOURING:
				return getColouring();
			case StudyPackage.THEME_DIAGRAM__SHADED_BY:
				if (resolve) return getShadedBy();
				return basicGetShadedBy();
			case StudyPackage.THEME_DIAGRAM__SHADED_VALUE:
				return getShadedValue();
			case StudyPackage.THEME_DIAGRAM__LEGEND:
				return isLegend();
			case StudyPackage.THEME_DIAGRAM__ORIGIN:
				return getOrigin();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.THEME_DIAGRAM__NODES:
				getNodes().clear();
				getNodes().addAll((Collection<? extends DiagramNode>)newValue);
				return;
			case StudyPackage.THEME_DIAGRAM__EDGES:
				getEdges().clear();
				getEdges().addAll((Collection<? extends DiagramEdge>)newValue);
				return;
			case StudyPackage.THEME_DIAGRAM__SLUG:
				setSlug((String)newValue);
				return;
			case StudyPackage.THEME_DIAGRAM__LAYERS:
				getLayers().clear();
				getLayers().addAll((Collection<? extends DiagramLayer>)newValue);
				return;
			case StudyPackage.THEME_DIAGRAM__ROUTING:
				setRouting((EdgeRouting)newValue);
				return;
			case StudyPackage.THEME_DIAGRAM__SIZING:
				setSizing((NodeSizing)newValue);
				return;
			case StudyPackage.THEME_DIAGRAM__COLOURING:
				setColouring((NodeColouring)newValue);
				return;
			case StudyPackage.THEME_DIAGRAM__SHADED_BY:
				setShadedBy((Attribute)newValue);
				return;
			case StudyPackage.THEME_DIAGRAM__SHADED_VALUE:
				setShadedValue((String)newValue);
				return;
			case StudyPackage.THEME_DIAGRAM__LEGEND:
				setLegend((Boolean)newValue);
				return;
			case StudyPackage.THEME_DIAGRAM__ORIGIN:
				setOrigin((DiagramOrigin)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StudyPackage.THEME_DIAGRAM__NODES:
				getNodes().clear();
				return;
			case StudyPackage.THEME_DIAGRAM__EDGES:
				getEdges().clear();
				return;
			case StudyPackage.THEME_DIAGRAM__SLUG:
				setSlug(SLUG_EDEFAULT);
				return;
			case StudyPackage.THEME_DIAGRAM__LAYERS:
				getLayers().clear();
				return;
			case StudyPackage.THEME_DIAGRAM__ROUTING:
				setRouting(ROUTING_EDEFAULT);
				return;
			case StudyPackage.THEME_DIAGRAM__SIZING:
				setSizing(SIZING_EDEFAULT);
				return;
			case StudyPackage.THEME_DIAGRAM__COLOURING:
				setColouring(COLOURING_EDEFAULT);
				return;
			case StudyPackage.THEME_DIAGRAM__SHADED_BY:
				setShadedBy((Attribute)null);
				return;
			case StudyPackage.THEME_DIAGRAM__SHADED_VALUE:
				setShadedValue(SHADED_VALUE_EDEFAULT);
				return;
			case StudyPackage.THEME_DIAGRAM__LEGEND:
				setLegend(LEGEND_EDEFAULT);
				return;
			case StudyPackage.THEME_DIAGRAM__ORIGIN:
				setOrigin((DiagramOrigin)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StudyPackage.THEME_DIAGRAM__NODES:
				return nodes != null && !nodes.isEmpty();
			case StudyPackage.THEME_DIAGRAM__EDGES:
				return edges != null && !edges.isEmpty();
			case StudyPackage.THEME_DIAGRAM__SLUG:
				return SLUG_EDEFAULT == null ? slug != null : !SLUG_EDEFAULT.equals(slug);
			case StudyPackage.THEME_DIAGRAM__LAYERS:
				return layers != null && !layers.isEmpty();
			case StudyPackage.THEME_DIAGRAM__ROUTING:
				return routing != ROUTING_EDEFAULT;
			case StudyPackage.THEME_DIAGRAM__SIZING:
				return sizing != SIZING_EDEFAULT;
			case StudyPackage.THEME_DIAGRAM__COLOURING:
				return colouring != COLOURING_EDEFAULT;
			case StudyPackage.THEME_DIAGRAM__SHADED_BY:
				return shadedBy != null;
			case StudyPackage.THEME_DIAGRAM__SHADED_VALUE:
				return SHADED_VALUE_EDEFAULT == null ? shadedValue != null : !SHADED_VALUE_EDEFAULT.equals(shadedValue);
			case StudyPackage.THEME_DIAGRAM__LEGEND:
				return legend != LEGEND_EDEFAULT;
			case StudyPackage.THEME_DIAGRAM__ORIGIN:
				return origin != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (slug: ");
		result.append(slug);
		result.append(", routing: ");
		result.append(routing);
		result.append(", sizing: ");
		result.append(sizing);
		result.append(", colouring: ");
		result.append(colouring);
		result.append(", shadedValue: ");
		result.append(shadedValue);
		result.append(", legend: ");
		result.append(legend);
		result.append(')');
		return result.toString();
	}

} //ThemeDiagramImpl
