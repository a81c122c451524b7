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

import org.themewright.model.Speaker;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Transcript</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.impl.TranscriptImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.themewright.model.impl.TranscriptImpl#getTextSha256 <em>Text Sha256</em>}</li>
 *   <li>{@link org.themewright.model.impl.TranscriptImpl#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.themewright.model.impl.TranscriptImpl#getSpeakers <em>Speakers</em>}</li>
 *   <li>{@link org.themewright.model.impl.TranscriptImpl#getTurns <em>Turns</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TranscriptImpl extends SourceImpl implements Transcript {
	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextSha256() <em>Text Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextSha256() <em>Text Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextSha256()
	 * @generated
	 * @ordered
	 */
	protected String textSha256 = TEXT_SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected static final int REVISION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected int revision = REVISION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSpeakers() <em>Speakers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeakers()
	 * @generated
	 * @ordered
	 */
	protected EList<Speaker> speakers;

	/**
	 * The cached value of the '{@link #getTurns() <em>Turns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTurns()
	 * @generated
	 * @ordered
	 */
	protected EList<Turn> turns;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TranscriptImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.TRANSCRIPT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.TRANSCRIPT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextSha256() {
		return textSha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextSha256(String newTextSha256) {
		String oldTextSha256 = textSha256;
		textSha256 = newTextSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.TRANSCRIPT__TEXT_SHA256, oldTextSha256, textSha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRevision() {
		return revision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevision(int newRevision) {
		int oldRevision = revision;
		revision = newRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.TRANSCRIPT__REVISION, oldRevision, revision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Speaker> getSpeakers() {
		if (speakers == null) {
			speakers = new EObjectContainmentEList<Speaker>(Speaker.class, this, StudyPackage.TRANSCRIPT__SPEAKERS);
		}
		return speakers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Turn> getTurns() {
		if (turns == null) {
			turns = new EObjectContainmentEList<Turn>(Turn.class, this, StudyPackage.TRANSCRIPT__TURNS);
		}
		return turns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.TRANSCRIPT__SPEAKERS:
				return ((InternalEList<?>)getSpeakers()).basicRemove(otherEnd, msgs);
			case StudyPackage.TRANSCRIPT__TURNS:
				return ((InternalEList<?>)getTurns()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.TRANSCRIPT__TEXT:
				return getText();
			case StudyPackage.TRANSCRIPT__TEXT_SHA256:
				return getTextSha256();
			case StudyPackage.TRANSCRIPT__REVISION:
				return getRevision();
			case StudyPackage.TRANSCRIPT__SPEAKERS:
				return getSpeakers();
			case StudyPackage.TRANSCRIPT__TURNS:
				return getTurns();
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
			case StudyPackage.TRANSCRIPT__TEXT:
				setText((String)newValue);
				return;
			case StudyPackage.TRANSCRIPT__TEXT_SHA256:
				setTextSha256((String)newValue);
				return;
			case StudyPackage.TRANSCRIPT__REVISION:
				setRevision((Integer)newValue);
				return;
			case StudyPackage.TRANSCRIPT__SPEAKERS:
				getSpeakers().clear();
				getSpeakers().addAll((Collection<? extends Speaker>)newValue);
				return;
			case StudyPackage.TRANSCRIPT__TURNS:
				getTurns().clear();
				getTurns().addAll((Collection<? extends Turn>)newValue);
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
			case StudyPackage.TRANSCRIPT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case StudyPackage.TRANSCRIPT__TEXT_SHA256:
				setTextSha256(TEXT_SHA256_EDEFAULT);
				return;
			case StudyPackage.TRANSCRIPT__REVISION:
				setRevision(REVISION_EDEFAULT);
				return;
			case StudyPackage.TRANSCRIPT__SPEAKERS:
				getSpeakers().clear();
				return;
			case StudyPackage.TRANSCRIPT__TURNS:
				getTurns().clear();
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
			case StudyPackage.TRANSCRIPT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case StudyPackage.TRANSCRIPT__TEXT_SHA256:
				return TEXT_SHA256_EDEFAULT == null ? textSha256 != null : !TEXT_SHA256_EDEFAULT.equals(textSha256);
			case StudyPackage.TRANSCRIPT__REVISION:
				return revision != REVISION_EDEFAULT;
			case StudyPackage.TRANSCRIPT__SPEAKERS:
				return speakers != null && !speakers.isEmpty();
			case StudyPackage.TRANSCRIPT__TURNS:
				return turns != null && !turns.isEmpty();
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
		result.append(" (text: ");
		result.append(text);
		result.append(", textSha256: ");
		result.append(textSha256);
		result.append(", revision: ");
		result.append(revision);
		result.append(')');
		return result.toString();
	}

} //TranscriptImpl
