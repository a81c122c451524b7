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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.ParticipantSummary;
import org.themewright.model.StudyPackage;
import org.themewright.model.Theme;
import org.themewright.model.ThemeState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Theme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.impl.ThemeImpl#getIdea <em>Idea</em>}</li>
 *   <li>{@link org.themewright.model.impl.ThemeImpl#getState <em>State</em>}</li>
 *   <li>{@link org.themewright.model.impl.ThemeImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.themewright.model.impl.ThemeImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.themewright.model.impl.ThemeImpl#getThemes <em>Themes</em>}</li>
 *   <li>{@link org.themewright.model.impl.ThemeImpl#getKeyQuotes <em>Key Quotes</em>}</li>
 *   <li>{@link org.themewright.model.impl.ThemeImpl#getContraryCases <em>Contrary Cases</em>}</li>
 *   <li>{@link org.themewright.model.impl.ThemeImpl#getSummaries <em>Summaries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ThemeImpl extends NamedImpl implements Theme {
	/**
	 * The default value of the '{@link #getIdea() <em>Idea</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdea()
	 * @generated
	 * @ordered
	 */
	protected static final String IDEA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIdea() <em>Idea</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdea()
	 * @generated
	 * @ordered
	 */
	protected String idea = IDEA_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ThemeState STATE_EDEFAULT = ThemeState.CANDIDATE;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ThemeState state = STATE_EDEFAULT;

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
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Code> codes;

	/**
	 * The cached value of the '{@link #getThemes() <em>Themes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThemes()
	 * @generated
	 * @ordered
	 */
	protected EList<Theme> themes;

	/**
	 * The cached value of the '{@link #getKeyQuotes() <em>Key Quotes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyQuotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Coding> keyQuotes;

	/**
	 * The cached value of the '{@link #getContraryCases() <em>Contrary Cases</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContraryCases()
	 * @generated
	 * @ordered
	 */
	protected EList<Coding> contraryCases;

	/**
	 * The cached value of the '{@link #getSummaries() <em>Summaries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummaries()
	 * @generated
	 * @ordered
	 */
	protected EList<ParticipantSummary> summaries;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ThemeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.THEME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIdea() {
		return idea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdea(String newIdea) {
		String oldIdea = idea;
		idea = newIdea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.THEME__IDEA, oldIdea, idea));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ThemeState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ThemeState newState) {
		ThemeState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.THEME__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.THEME__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Code> getCodes() {
		if (codes == null) {
			codes = new EObjectResolvingEList<Code>(Code.class, this, StudyPackage.THEME__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Theme> getThemes() {
		if (themes == null) {
			themes = new EObjectContainmentEList<Theme>(Theme.class, this, StudyPackage.THEME__THEMES);
		}
		return themes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Coding> getKeyQuotes() {
		if (keyQuotes == null) {
			keyQuotes = new EObjectResolvingEList<Coding>(Coding.class, this, StudyPackage.THEME__KEY_QUOTES);
		}
		return keyQuotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Coding> getContraryCases() {
		if (contraryCases == null) {
			contraryCases = new EObjectResolvingEList<Coding>(Coding.class, this, StudyPackage.THEME__CONTRARY_CASES);
		}
		return contraryCases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParticipantSummary> getSummaries() {
		if (summaries == null) {
			summaries = new EObjectContainmentEList<ParticipantSummary>(ParticipantSummary.class, this, StudyPackage.THEME__SUMMARIES);
		}
		return summaries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.THEME__THEMES:
				return ((InternalEList<?>)getThemes()).basicRemove(otherEnd, msgs);
			case StudyPackage.THEME__SUMMARIES:
				return ((InternalEList<?>)getSummaries()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.THEME__IDEA:
				return getIdea();
			case StudyPackage.THEME__STATE:
				return getState();
			case StudyPackage.THEME__COLOUR:
				return getColour();
			case StudyPackage.THEME__CODES:
				return getCodes();
			case StudyPackage.THEME__THEMES:
				return getThemes();
			case StudyPackage.THEME__KEY_QUOTES:
				return getKeyQuotes();
			case StudyPackage.THEME__CONTRARY_CASES:
				return getContraryCases();
			case StudyPackage.THEME__SUMMARIES:
				return getSummaries();
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
			case StudyPackage.THEME__IDEA:
				setIdea((String)newValue);
				return;
			case StudyPackage.THEME__STATE:
				setState((ThemeState)newValue);
				return;
			case StudyPackage.THEME__COLOUR:
				setColour((String)newValue);
				return;
			case StudyPackage.THEME__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends Code>)newValue);
				return;
			case StudyPackage.THEME__THEMES:
				getThemes().clear();
				getThemes().addAll((Collection<? extends Theme>)newValue);
				return;
			case StudyPackage.THEME__KEY_QUOTES:
				getKeyQuotes().clear();
				getKeyQuotes().addAll((Collection<? extends Coding>)newValue);
				return;
			case StudyPackage.THEME__CONTRARY_CASES:
				getContraryCases().clear();
				getContraryCases().addAll((Collection<? extends Coding>)newValue);
				return;
			case StudyPackage.THEME__SUMMARIES:
				getSummaries().clear();
				getSummaries().addAll((Collection<? extends ParticipantSummary>)newValue);
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
			case StudyPackage.THEME__IDEA:
				setIdea(IDEA_EDEFAULT);
				return;
			case StudyPackage.THEME__STATE:
				setState(STATE_EDEFAULT);
				return;
			case StudyPackage.THEME__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case StudyPackage.THEME__CODES:
				getCodes().clear();
				return;
			case StudyPackage.THEME__THEMES:
				getThemes().clear();
				return;
			case StudyPackage.THEME__KEY_QUOTES:
				getKeyQuotes().clear();
				return;
			case StudyPackage.THEME__CONTRARY_CASES:
				getContraryCases().clear();
				return;
			case StudyPackage.THEME__SUMMARIES:
				getSummaries().clear();
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
			case StudyPackage.THEME__IDEA:
				return IDEA_EDEFAULT == null ? idea != null : !IDEA_EDEFAULT.equals(idea);
			case StudyPackage.THEME__STATE:
				return state != STATE_EDEFAULT;
			case StudyPackage.THEME__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case StudyPackage.THEME__CODES:
				return codes != null && !codes.isEmpty();
			case StudyPackage.THEME__THEMES:
				return themes != null && !themes.isEmpty();
			case StudyPackage.THEME__KEY_QUOTES:
				return keyQuotes != null && !keyQuotes.isEmpty();
			case StudyPackage.THEME__CONTRARY_CASES:
				return contraryCases != null && !contraryCases.isEmpty();
			case StudyPackage.THEME__SUMMARIES:
				return summaries != null && !summaries.isEmpty();
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
		result.append(" (idea: ");
		result.append(idea);
		result.append(", state: ");
		result.append(state);
		result.append(", colour: ");
		result.append(colour);
		result.append(')');
		return result.toString();
	}

} //ThemeImpl
