/**
 * Copyright (c) 2026 Themewright contributors.
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.themewright.model.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.themewright.model.Code;
import org.themewright.model.Researcher;
import org.themewright.model.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Code</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.impl.CodeImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.themewright.model.impl.CodeImpl#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.themewright.model.impl.CodeImpl#getWhenToUse <em>When To Use</em>}</li>
 *   <li>{@link org.themewright.model.impl.CodeImpl#getWhenNotToUse <em>When Not To Use</em>}</li>
 *   <li>{@link org.themewright.model.impl.CodeImpl#getExample <em>Example</em>}</li>
 *   <li>{@link org.themewright.model.impl.CodeImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.themewright.model.impl.CodeImpl#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.themewright.model.impl.CodeImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.themewright.model.impl.CodeImpl#getBoundaryExample <em>Boundary Example</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodeImpl extends NamedImpl implements Code {
	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFINITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected String definition = DEFINITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhenToUse() <em>When To Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhenToUse()
	 * @generated
	 * @ordered
	 */
	protected static final String WHEN_TO_USE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhenToUse() <em>When To Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhenToUse()
	 * @generated
	 * @ordered
	 */
	protected String whenToUse = WHEN_TO_USE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhenNotToUse() <em>When Not To Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhenNotToUse()
	 * @generated
	 * @ordered
	 */
	protected static final String WHEN_NOT_TO_USE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhenNotToUse() <em>When Not To Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhenNotToUse()
	 * @generated
	 * @ordered
	 */
	protected String whenNotToUse = WHEN_NOT_TO_USE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExample() <em>Example</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExample()
	 * @generated
	 * @ordered
	 */
	protected static final String EXAMPLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExample() <em>Example</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExample()
	 * @generated
	 * @ordered
	 */
	protected String example = EXAMPLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Instant created = CREATED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCreatedBy() <em>Created By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedBy()
	 * @generated
	 * @ordered
	 */
	protected Researcher createdBy;

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Code> codes;

	/**
	 * The default value of the '{@link #getBoundaryExample() <em>Boundary Example</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoundaryExample()
	 * @generated
	 * @ordered
	 */
	protected static final String BOUNDARY_EXAMPLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBoundaryExample() <em>Boundary Example</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoundaryExample()
	 * @generated
	 * @ordered
	 */
	protected String boundaryExample = BOUNDARY_EXAMPLE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.CODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.CODE__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefinition() {
		return definition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefinition(String newDefinition) {
		String oldDefinition = definition;
		definition = newDefinition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.CODE__DEFINITION, oldDefinition, definition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhenToUse() {
		return whenToUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhenToUse(String newWhenToUse) {
		String oldWhenToUse = whenToUse;
		whenToUse = newWhenToUse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.CODE__WHEN_TO_USE, oldWhenToUse, whenToUse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhenNotToUse() {
		return whenNotToUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhenNotToUse(String newWhenNotToUse) {
		String oldWhenNotToUse = whenNotToUse;
		whenNotToUse = newWhenNotToUse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.CODE__WHEN_NOT_TO_USE, oldWhenNotToUse, whenNotToUse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExample() {
		return example;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExample(String newExample) {
		String oldExample = example;
		example = newExample;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.CODE__EXAMPLE, oldExample, example));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Instant newCreated) {
		Instant oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.CODE__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Researcher getCreatedBy() {
		if (createdBy != null && createdBy.eIsProxy()) {
			InternalEObject oldCreatedBy = (InternalEObject)createdBy;
			createdBy = (Researcher)eResolveProxy(oldCreatedBy);
			if (createdBy != oldCreatedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.CODE__CREATED_BY, oldCreatedBy, createdBy));
			}
		}
		return createdBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Researcher basicGetCreatedBy() {
		return createdBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedBy(Researcher newCreatedBy) {
		Researcher oldCreatedBy = createdBy;
		createdBy = newCreatedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.CODE__CREATED_BY, oldCreatedBy, createdBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Code> getCodes() {
		if (codes == null) {
			codes = new EObjectContainmentEList<Code>(Code.class, this, StudyPackage.CODE__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBoundaryExample() {
		return boundaryExample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBoundaryExample(String newBoundaryExample) {
		String oldBoundaryExample = boundaryExample;
		boundaryExample = newBoundaryExample;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.CODE__BOUNDARY_EXAMPLE, oldBoundaryExample, boundaryExample));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.CODE__CODES:
				return ((InternalEList<?>)getCodes()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.CODE__COLOUR:
				return getColour();
			case StudyPackage.CODE__DEFINITION:
				return getDefinition();
			case StudyPackage.CODE__WHEN_TO_USE:
				return getWhenToUse();
			case StudyPackage.CODE__WHEN_NOT_TO_USE:
				return getWhenNotToUse();
			case StudyPackage.CODE__EXAMPLE:
				return getExample();
			case StudyPackage.CODE__CREATED:
				return getCreated();
			case StudyPackage.CODE__CREATED_BY:
				if (resolve) return getCreatedBy();
				return basicGetCreatedBy();
			case StudyPackage.CODE__CODES:
				return getCodes();
			case StudyPackage.CODE__BOUNDARY_EXAMPLE:
				return getBoundaryExample();
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
			case StudyPackage.CODE__COLOUR:
				setColour((String)newValue);
				return;
			case StudyPackage.CODE__DEFINITION:
				setDefinition((String)newValue);
				return;
			case StudyPackage.CODE__WHEN_TO_USE:
				setWhenToUse((String)newValue);
				return;
			case StudyPackage.CODE__WHEN_NOT_TO_USE:
				setWhenNotToUse((String)newValue);
				return;
			case StudyPackage.CODE__EXAMPLE:
				setExample((String)newValue);
				return;
			case StudyPackage.CODE__CREATED:
				setCreated((Instant)newValue);
				return;
			case StudyPackage.CODE__CREATED_BY:
				setCreatedBy((Researcher)newValue);
				return;
			case StudyPackage.CODE__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends Code>)newValue);
				return;
			case StudyPackage.CODE__BOUNDARY_EXAMPLE:
				setBoundaryExample((String)newValue);
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
			case StudyPackage.CODE__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case StudyPackage.CODE__DEFINITION:
				setDefinition(DEFINITION_EDEFAULT);
				return;
			case StudyPackage.CODE__WHEN_TO_USE:
				setWhenToUse(WHEN_TO_USE_EDEFAULT);
				return;
			case StudyPackage.CODE__WHEN_NOT_TO_USE:
				setWhenNotToUse(WHEN_NOT_TO_USE_EDEFAULT);
				return;
			case StudyPackage.CODE__EXAMPLE:
				setExample(EXAMPLE_EDEFAULT);
				return;
			case StudyPackage.CODE__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case StudyPackage.CODE__CREATED_BY:
				setCreatedBy((Researcher)null);
				return;
			case StudyPackage.CODE__CODES:
				getCodes().clear();
				return;
			case StudyPackage.CODE__BOUNDARY_EXAMPLE:
				setBoundaryExample(BOUNDARY_EXAMPLE_EDEFAULT);
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
			case StudyPackage.CODE__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case StudyPackage.CODE__DEFINITION:
				return DEFINITION_EDEFAULT == null ? definition != null : !DEFINITION_EDEFAULT.equals(definition);
			case StudyPackage.CODE__WHEN_TO_USE:
				return WHEN_TO_USE_EDEFAULT == null ? whenToUse != null : !WHEN_TO_USE_EDEFAULT.equals(whenToUse);
			case StudyPackage.CODE__WHEN_NOT_TO_USE:
				return WHEN_NOT_TO_USE_EDEFAULT == null ? whenNotToUse != null : !WHEN_NOT_TO_USE_EDEFAULT.equals(whenNotToUse);
			case StudyPackage.CODE__EXAMPLE:
				return EXAMPLE_EDEFAULT == null ? example != null : !EXAMPLE_EDEFAULT.equals(example);
			case StudyPackage.CODE__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case StudyPackage.CODE__CREATED_BY:
				return createdBy != null;
			case StudyPackage.CODE__CODES:
				return codes != null && !codes.isEmpty();
			case StudyPackage.CODE__BOUNDARY_EXAMPLE:
				return BOUNDARY_EXAMPLE_EDEFAULT == null ? boundaryExample != null : !BOUNDARY_EXAMPLE_EDEFAULT.equals(boundaryExample);
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
		result.append(" (colour: ");
		result.append(colour);
		result.append(", definition: ");
		result.append(definition);
		result.append(", whenToUse: ");
		result.append(whenToUse);
		result.append(", whenNotToUse: ");
		result.append(whenNotToUse);
		result.append(", example: ");
		result.append(example);
		result.append(", created: ");
		result.append(created);
		result.append(", boundaryExample: ");
		result.append(boundaryExample);
		result.append(')');
		return result.toString();
	}

} //CodeImpl
