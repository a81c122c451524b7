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

import org.themewright.model.AnalysisRun;
import org.themewright.model.AnalysisSetting;
import org.themewright.model.Researcher;
import org.themewright.model.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Analysis Run</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.impl.AnalysisRunImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.themewright.model.impl.AnalysisRunImpl#getMethodVersion <em>Method Version</em>}</li>
 *   <li>{@link org.themewright.model.impl.AnalysisRunImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.themewright.model.impl.AnalysisRunImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.themewright.model.impl.AnalysisRunImpl#getResearcher <em>Researcher</em>}</li>
 *   <li>{@link org.themewright.model.impl.AnalysisRunImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.themewright.model.impl.AnalysisRunImpl#getInputHash <em>Input Hash</em>}</li>
 *   <li>{@link org.themewright.model.impl.AnalysisRunImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.themewright.model.impl.AnalysisRunImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.themewright.model.impl.AnalysisRunImpl#getSlug <em>Slug</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnalysisRunImpl extends StudyPartImpl implements AnalysisRun {
	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected String method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethodVersion() <em>Method Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethodVersion() <em>Method Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodVersion()
	 * @generated
	 * @ordered
	 */
	protected String methodVersion = METHOD_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<AnalysisSetting> parameters;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected EList<AnalysisSetting> scope;

	/**
	 * The cached value of the '{@link #getResearcher() <em>Researcher</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResearcher()
	 * @generated
	 * @ordered
	 */
	protected Researcher researcher;

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
	 * The default value of the '{@link #getInputHash() <em>Input Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputHash()
	 * @generated
	 * @ordered
	 */
	protected static final String INPUT_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInputHash() <em>Input Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputHash()
	 * @generated
	 * @ordered
	 */
	protected String inputHash = INPUT_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected String result = RESULT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnalysisRunImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.ANALYSIS_RUN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod) {
		String oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ANALYSIS_RUN__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethodVersion() {
		return methodVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethodVersion(String newMethodVersion) {
		String oldMethodVersion = methodVersion;
		methodVersion = newMethodVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ANALYSIS_RUN__METHOD_VERSION, oldMethodVersion, methodVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AnalysisSetting> getParameters() {
		if (parameters == null) {
			parameters = new EObjectContainmentEList<AnalysisSetting>(AnalysisSetting.class, this, StudyPackage.ANALYSIS_RUN__PARAMETERS);
		}
		return parameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AnalysisSetting> getScope() {
		if (scope == null) {
			scope = new EObjectContainmentEList<AnalysisSetting>(AnalysisSetting.class, this, StudyPackage.ANALYSIS_RUN__SCOPE);
		}
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Researcher getResearcher() {
		if (researcher != null && researcher.eIsProxy()) {
			InternalEObject oldResearcher = (InternalEObject)researcher;
			researcher = (Researcher)eResolveProxy(oldResearcher);
			if (researcher != oldResearcher) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.ANALYSIS_RUN__RESEARCHER, oldResearcher, researcher));
			}
		}
		return researcher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Researcher basicGetResearcher() {
		return researcher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResearcher(Researcher newResearcher) {
		Researcher oldResearcher = researcher;
		researcher = newResearcher;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ANALYSIS_RUN__RESEARCHER, oldResearcher, researcher));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ANALYSIS_RUN__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInputHash() {
		return inputHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInputHash(String newInputHash) {
		String oldInputHash = inputHash;
		inputHash = newInputHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ANALYSIS_RUN__INPUT_HASH, oldInputHash, inputHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(String newResult) {
		String oldResult = result;
		result = newResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ANALYSIS_RUN__RESULT, oldResult, result));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ANALYSIS_RUN__NOTE, oldNote, note));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ANALYSIS_RUN__SLUG, oldSlug, slug));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.ANALYSIS_RUN__PARAMETERS:
				return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
			case StudyPackage.ANALYSIS_RUN__SCOPE:
				return ((InternalEList<?>)getScope()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.ANALYSIS_RUN__METHOD:
				return getMethod();
			case StudyPackage.ANALYSIS_RUN__METHOD_VERSION:
				return getMethodVersion();
			case StudyPackage.ANALYSIS_RUN__PARAMETERS:
				return getParameters();
			case StudyPackage.ANALYSIS_RUN__SCOPE:
				return getScope();
			case StudyPackage.ANALYSIS_RUN__RESEARCHER:
				if (resolve) return getResearcher();
				return basicGetResearcher();
			case StudyPackage.ANALYSIS_RUN__CREATED:
				return getCreated();
			case StudyPackage.ANALYSIS_RUN__INPUT_HASH:
				return getInputHash();
			case StudyPackage.ANALYSIS_RUN__RESULT:
				return getResult();
			case StudyPackage.ANALYSIS_RUN__NOTE:
				return getNote();
			case StudyPackage.ANALYSIS_RUN__SLUG:
				return getSlug();
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
			case StudyPackage.ANALYSIS_RUN__METHOD:
				setMethod((String)newValue);
				return;
			case StudyPackage.ANALYSIS_RUN__METHOD_VERSION:
				setMethodVersion((String)newValue);
				return;
			case StudyPackage.ANALYSIS_RUN__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends AnalysisSetting>)newValue);
				return;
			case StudyPackage.ANALYSIS_RUN__SCOPE:
				getScope().clear();
				getScope().addAll((Collection<? extends AnalysisSetting>)newValue);
				return;
			case StudyPackage.ANALYSIS_RUN__RESEARCHER:
				setResearcher((Researcher)newValue);
				return;
			case StudyPackage.ANALYSIS_RUN__CREATED:
				setCreated((Instant)newValue);
				return;
			case StudyPackage.ANALYSIS_RUN__INPUT_HASH:
				setInputHash((String)newValue);
				return;
			case StudyPackage.ANALYSIS_RUN__RESULT:
				setResult((String)newValue);
				return;
			case StudyPackage.ANALYSIS_RUN__NOTE:
				setNote((String)newValue);
				return;
			case StudyPackage.ANALYSIS_RUN__SLUG:
				setSlug((String)newValue);
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
			case StudyPackage.ANALYSIS_RUN__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case StudyPackage.ANALYSIS_RUN__METHOD_VERSION:
				setMethodVersion(METHOD_VERSION_EDEFAULT);
				return;
			case StudyPackage.ANALYSIS_RUN__PARAMETERS:
				getParameters().clear();
				return;
			case StudyPackage.ANALYSIS_RUN__SCOPE:
				getScope().clear();
				return;
			case StudyPackage.ANALYSIS_RUN__RESEARCHER:
				setResearcher((Researcher)null);
				return;
			case StudyPackage.ANALYSIS_RUN__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case StudyPackage.ANALYSIS_RUN__INPUT_HASH:
				setInputHash(INPUT_HASH_EDEFAULT);
				return;
			case StudyPackage.ANALYSIS_RUN__RESULT:
				setResult(RESULT_EDEFAULT);
				return;
			case StudyPackage.ANALYSIS_RUN__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case StudyPackage.ANALYSIS_RUN__SLUG:
				setSlug(SLUG_EDEFAULT);
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
			case StudyPackage.ANALYSIS_RUN__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case StudyPackage.ANALYSIS_RUN__METHOD_VERSION:
				return METHOD_VERSION_EDEFAULT == null ? methodVersion != null : !METHOD_VERSION_EDEFAULT.equals(methodVersion);
			case StudyPackage.ANALYSIS_RUN__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
			case StudyPackage.ANALYSIS_RUN__SCOPE:
				return scope != null && !scope.isEmpty();
			case StudyPackage.ANALYSIS_RUN__RESEARCHER:
				return researcher != null;
			case StudyPackage.ANALYSIS_RUN__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case StudyPackage.ANALYSIS_RUN__INPUT_HASH:
				return INPUT_HASH_EDEFAULT == null ? inputHash != null : !INPUT_HASH_EDEFAULT.equals(inputHash);
			case StudyPackage.ANALYSIS_RUN__RESULT:
				return RESULT_EDEFAULT == null ? result != null : !RESULT_EDEFAULT.equals(result);
			case StudyPackage.ANALYSIS_RUN__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case StudyPackage.ANALYSIS_RUN__SLUG:
				return SLUG_EDEFAULT == null ? slug != null : !SLUG_EDEFAULT.equals(slug);
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
		result.append(" (method: ");
		result.append(method);
		result.append(", methodVersion: ");
		result.append(methodVersion);
		result.append(", created: ");
		result.append(created);
		result.append(", inputHash: ");
		result.append(inputHash);
		result.append(", result: ");
		result.append(result);
		result.append(", note: ");
		result.append(note);
		result.append(", slug: ");
		result.append(slug);
		result.append(')');
		return result.toString();
	}

} //AnalysisRunImpl
