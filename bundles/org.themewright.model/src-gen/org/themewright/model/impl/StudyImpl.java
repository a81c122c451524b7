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
import org.themewright.model.Attribute;
import org.themewright.model.Codebook;
import org.themewright.model.CodingSet;
import org.themewright.model.EthicsRecord;
import org.themewright.model.InterviewGuide;
import org.themewright.model.Memo;
import org.themewright.model.Participant;
import org.themewright.model.RelationType;
import org.themewright.model.ResearchQuestion;
import org.themewright.model.Researcher;
import org.themewright.model.Round;
import org.themewright.model.SavedSearch;
import org.themewright.model.Source;
import org.themewright.model.Study;
import org.themewright.model.StudyPackage;
import org.themewright.model.ThemeDiagram;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.impl.StudyImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.themewright.model.impl.StudyImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.themewright.model.impl.StudyImpl#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.themewright.model.impl.StudyImpl#getGuide <em>Guide</em>}</li>
 *   <li>{@link org.themewright.model.impl.StudyImpl#getEthics <em>Ethics</em>}</li>
 *   <li>{@link org.themewright.model.impl.StudyImpl#getResearchers <em>Researchers</em>}</li>
 *   <li>{@link org.themewright.model.impl.StudyImpl#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.themewright.model.impl.StudyImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.themewright.model.impl.StudyImpl#getRounds <em>Rounds</em>}</li>
 *   <li>{@link org.themewright.model.impl.StudyImpl#getCodebook <em>Codebook</em>}</li>
 *   <li>{@link org.themewright.model.impl.StudyImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.themewright.model.impl.StudyImpl#getCodingSets <em>Coding Sets</em>}</li>
 *   <li>{@link org.themewright.model.impl.StudyImpl#getDiagrams <em>Diagrams</em>}</li>
 *   <li>{@link org.themewright.model.impl.StudyImpl#getMemos <em>Memos</em>}</li>
 *   <li>{@link org.themewright.model.impl.StudyImpl#getRelationTypes <em>Relation Types</em>}</li>
 *   <li>{@link org.themewright.model.impl.StudyImpl#getSearches <em>Searches</em>}</li>
 *   <li>{@link org.themewright.model.impl.StudyImpl#getAnalyses <em>Analyses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudyImpl extends StudyPartImpl implements Study {
	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

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
	 * The cached value of the '{@link #getQuestions() <em>Questions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<ResearchQuestion> questions;

	/**
	 * The cached value of the '{@link #getGuide() <em>Guide</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuide()
	 * @generated
	 * @ordered
	 */
	protected InterviewGuide guide;

	/**
	 * The cached value of the '{@link #getEthics() <em>Ethics</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEthics()
	 * @generated
	 * @ordered
	 */
	protected EthicsRecord ethics;

	/**
	 * The cached value of the '{@link #getResearchers() <em>Researchers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResearchers()
	 * @generated
	 * @ordered
	 */
	protected EList<Researcher> researchers;

	/**
	 * The cached value of the '{@link #getAttributes() <em>Attributes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributes()
	 * @generated
	 * @ordered
	 */
	protected EList<Attribute> attributes;

	/**
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> participants;

	/**
	 * The cached value of the '{@link #getRounds() <em>Rounds</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRounds()
	 * @generated
	 * @ordered
	 */
	protected EList<Round> rounds;

	/**
	 * The cached value of the '{@link #getCodebook() <em>Codebook</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodebook()
	 * @generated
	 * @ordered
	 */
	protected Codebook codebook;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The cached value of the '{@link #getCodingSets() <em>Coding Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodingSets()
	 * @generated
	 * @ordered
	 */
	protected EList<CodingSet> codingSets;

	/**
	 * The cached value of the '{@link #getDiagrams() <em>Diagrams</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagrams()
	 * @generated
	 * @ordered
	 */
	protected EList<ThemeDiagram> diagrams;

	/**
	 * The cached value of the '{@link #getMemos() <em>Memos</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemos()
	 * @generated
	 * @ordered
	 */
	protected EList<Memo> memos;

	/**
	 * The cached value of the '{@link #getRelationTypes() <em>Relation Types</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelationTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<RelationType> relationTypes;

	/**
	 * The cached value of the '{@link #getSearches() <em>Searches</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSearches()
	 * @generated
	 * @ordered
	 */
	protected EList<SavedSearch> searches;

	/**
	 * The cached value of the '{@link #getAnalyses() <em>Analyses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalyses()
	 * @generated
	 * @ordered
	 */
	protected EList<AnalysisRun> analyses;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.STUDY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__DESCRIPTION, oldDescription, description));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResearchQuestion> getQuestions() {
		if (questions == null) {
			questions = new EObjectContainmentEList<ResearchQuestion>(ResearchQuestion.class, this, StudyPackage.STUDY__QUESTIONS);
		}
		return questions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterviewGuide getGuide() {
		return guide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGuide(InterviewGuide newGuide, NotificationChain msgs) {
		InterviewGuide oldGuide = guide;
		guide = newGuide;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__GUIDE, oldGuide, newGuide);
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
	public void setGuide(InterviewGuide newGuide) {
		if (newGuide != guide) {
			NotificationChain msgs = null;
			if (guide != null)
				msgs = ((InternalEObject)guide).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StudyPackage.STUDY__GUIDE, null, msgs);
			if (newGuide != null)
				msgs = ((InternalEObject)newGuide).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StudyPackage.STUDY__GUIDE, null, msgs);
			msgs = basicSetGuide(newGuide, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__GUIDE, newGuide, newGuide));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EthicsRecord getEthics() {
		return ethics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEthics(EthicsRecord newEthics, NotificationChain msgs) {
		EthicsRecord oldEthics = ethics;
		ethics = newEthics;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__ETHICS, oldEthics, newEthics);
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
	public void setEthics(EthicsRecord newEthics) {
		if (newEthics != ethics) {
			NotificationChain msgs = null;
			if (ethics != null)
				msgs = ((InternalEObject)ethics).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StudyPackage.STUDY__ETHICS, null, msgs);
			if (newEthics != null)
				msgs = ((InternalEObject)newEthics).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StudyPackage.STUDY__ETHICS, null, msgs);
			msgs = basicSetEthics(newEthics, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__ETHICS, newEthics, newEthics));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Researcher> getResearchers() {
		if (researchers == null) {
			researchers = new EObjectContainmentEList<Researcher>(Researcher.class, this, StudyPackage.STUDY__RESEARCHERS);
		}
		return researchers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attribute> getAttributes() {
		if (attributes == null) {
			attributes = new EObjectContainmentEList<Attribute>(Attribute.class, this, StudyPackage.STUDY__ATTRIBUTES);
		}
		return attributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getParticipants() {
		if (participants == null) {
			participants = new EObjectContainmentEList<Participant>(Participant.class, this, StudyPackage.STUDY__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Round> getRounds() {
		if (rounds == null) {
			rounds = new EObjectContainmentEList<Round>(Round.class, this, StudyPackage.STUDY__ROUNDS);
		}
		return rounds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Codebook getCodebook() {
		if (codebook != null && codebook.eIsProxy()) {
			InternalEObject oldCodebook = (InternalEObject)codebook;
			codebook = (Codebook)eResolveProxy(oldCodebook);
			if (codebook != oldCodebook) {
				InternalEObject newCodebook = (InternalEObject)codebook;
				NotificationChain msgs = oldCodebook.eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StudyPackage.STUDY__CODEBOOK, null, null);
				if (newCodebook.eInternalContainer() == null) {
					msgs = newCodebook.eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StudyPackage.STUDY__CODEBOOK, null, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.STUDY__CODEBOOK, oldCodebook, codebook));
			}
		}
		return codebook;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Codebook basicGetCodebook() {
		return codebook;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCodebook(Codebook newCodebook, NotificationChain msgs) {
		Codebook oldCodebook = codebook;
		codebook = newCodebook;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__CODEBOOK, oldCodebook, newCodebook);
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
	public void setCodebook(Codebook newCodebook) {
		if (newCodebook != codebook) {
			NotificationChain msgs = null;
			if (codebook != null)
				msgs = ((InternalEObject)codebook).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StudyPackage.STUDY__CODEBOOK, null, msgs);
			if (newCodebook != null)
				msgs = ((InternalEObject)newCodebook).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StudyPackage.STUDY__CODEBOOK, null, msgs);
			msgs = basicSetCodebook(newCodebook, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__CODEBOOK, newCodebook, newCodebook));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList.Resolving<Source>(Source.class, this, StudyPackage.STUDY__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CodingSet> getCodingSets() {
		if (codingSets == null) {
			codingSets = new EObjectContainmentEList.Resolving<CodingSet>(CodingSet.class, this, StudyPackage.STUDY__CODING_SETS);
		}
		return codingSets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ThemeDiagram> getDiagrams() {
		if (diagrams == null) {
			diagrams = new EObjectContainmentEList.Resolving<ThemeDiagram>(ThemeDiagram.class, this, StudyPackage.STUDY__DIAGRAMS);
		}
		return diagrams;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Memo> getMemos() {
		if (memos == null) {
			memos = new EObjectContainmentEList.Resolving<Memo>(Memo.class, this, StudyPackage.STUDY__MEMOS);
		}
		return memos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RelationType> getRelationTypes() {
		if (relationTypes == null) {
			relationTypes = new EObjectContainmentEList<RelationType>(RelationType.class, this, StudyPackage.STUDY__RELATION_TYPES);
		}
		return relationTypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SavedSearch> getSearches() {
		if (searches == null) {
			searches = new EObjectContainmentEList<SavedSearch>(SavedSearch.class, this, StudyPackage.STUDY__SEARCHES);
		}
		return searches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AnalysisRun> getAnalyses() {
		if (analyses == null) {
			analyses = new EObjectContainmentEList.Resolving<AnalysisRun>(AnalysisRun.class, this, StudyPackage.STUDY__ANALYSES);
		}
		return analyses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.STUDY__QUESTIONS:
				return ((InternalEList<?>)getQuestions()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__GUIDE:
				return basicSetGuide(null, msgs);
			case StudyPackage.STUDY__ETHICS:
				return basicSetEthics(null, msgs);
			case StudyPackage.STUDY__RESEARCHERS:
				return ((InternalEList<?>)getResearchers()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__ATTRIBUTES:
				return ((InternalEList<?>)getAttributes()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__PARTICIPANTS:
				return ((InternalEList<?>)getParticipants()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__ROUNDS:
				return ((InternalEList<?>)getRounds()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__CODEBOOK:
				return basicSetCodebook(null, msgs);
			case StudyPackage.STUDY__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__CODING_SETS:
				return ((InternalEList<?>)getCodingSets()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__DIAGRAMS:
				return ((InternalEList<?>)getDiagrams()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__MEMOS:
				return ((InternalEList<?>)getMemos()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__RELATION_TYPES:
				return ((InternalEList<?>)getRelationTypes()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__SEARCHES:
				return ((InternalEList<?>)getSearches()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__ANALYSES:
				return ((InternalEList<?>)getAnalyses()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.STUDY__DESCRIPTION:
				return getDescription();
			case StudyPackage.STUDY__CREATED:
				return getCreated();
			case StudyPackage.STUDY__QUESTIONS:
				return getQuestions();
			case StudyPackage.STUDY__GUIDE:
				return getGuide();
			case StudyPackage.STUDY__ETHICS:
				return getEthics();
			case StudyPackage.STUDY__RESEARCHERS:
				return getResearchers();
			case StudyPackage.STUDY__ATTRIBUTES:
				return getAttributes();
			case StudyPackage.STUDY__PARTICIPANTS:
				return getParticipants();
			case StudyPackage.STUDY__ROUNDS:
				return getRounds();
			case StudyPackage.STUDY__CODEBOOK:
				if (resolve) return getCodebook();
				return basicGetCodebook();
			case StudyPackage.STUDY__SOURCES:
				return getSources();
			case StudyPackage.STUDY__CODING_SETS:
				return getCodingSets();
			case StudyPackage.STUDY__DIAGRAMS:
				return getDiagrams();
			case StudyPackage.STUDY__MEMOS:
				return getMemos();
			case StudyPackage.STUDY__RELATION_TYPES:
				return getRelationTypes();
			case StudyPackage.STUDY__SEARCHES:
				return getSearches();
			case StudyPackage.STUDY__ANALYSES:
				return getAnalyses();
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
			case StudyPackage.STUDY__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case StudyPackage.STUDY__CREATED:
				setCreated((Instant)newValue);
				return;
			case StudyPackage.STUDY__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends ResearchQuestion>)newValue);
				return;
			case StudyPackage.STUDY__GUIDE:
				setGuide((InterviewGuide)newValue);
				return;
			case StudyPackage.STUDY__ETHICS:
				setEthics((EthicsRecord)newValue);
				return;
			case StudyPackage.STUDY__RESEARCHERS:
				getResearchers().clear();
				getResearchers().addAll((Collection<? extends Researcher>)newValue);
				return;
			case StudyPackage.STUDY__ATTRIBUTES:
				getAttributes().clear();
				getAttributes().addAll((Collection<? extends Attribute>)newValue);
				return;
			case StudyPackage.STUDY__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participant>)newValue);
				return;
			case StudyPackage.STUDY__ROUNDS:
				getRounds().clear();
				getRounds().addAll((Collection<? extends Round>)newValue);
				return;
			case StudyPackage.STUDY__CODEBOOK:
				setCodebook((Codebook)newValue);
				return;
			case StudyPackage.STUDY__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case StudyPackage.STUDY__CODING_SETS:
				getCodingSets().clear();
				getCodingSets().addAll((Collection<? extends CodingSet>)newValue);
				return;
			case StudyPackage.STUDY__DIAGRAMS:
				getDiagrams().clear();
				getDiagrams().addAll((Collection<? extends ThemeDiagram>)newValue);
				return;
			case StudyPackage.STUDY__MEMOS:
				getMemos().clear();
				getMemos().addAll((Collection<? extends Memo>)newValue);
				return;
			case StudyPackage.STUDY__RELATION_TYPES:
				getRelationTypes().clear();
				getRelationTypes().addAll((Collection<? extends RelationType>)newValue);
				return;
			case StudyPackage.STUDY__SEARCHES:
				getSearches().clear();
				getSearches().addAll((Collection<? extends SavedSearch>)newValue);
				return;
			case StudyPackage.STUDY__ANALYSES:
				getAnalyses().clear();
				getAnalyses().addAll((Collection<? extends AnalysisRun>)newValue);
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
			case StudyPackage.STUDY__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case StudyPackage.STUDY__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case StudyPackage.STUDY__QUESTIONS:
				getQuestions().clear();
				return;
			case StudyPackage.STUDY__GUIDE:
				setGuide((InterviewGuide)null);
				return;
			case StudyPackage.STUDY__ETHICS:
				setEthics((EthicsRecord)null);
				return;
			case StudyPackage.STUDY__RESEARCHERS:
				getResearchers().clear();
				return;
			case StudyPackage.STUDY__ATTRIBUTES:
				getAttributes().clear();
				return;
			case StudyPackage.STUDY__PARTICIPANTS:
				getParticipants().clear();
				return;
			case StudyPackage.STUDY__ROUNDS:
				getRounds().clear();
				return;
			case StudyPackage.STUDY__CODEBOOK:
				setCodebook((Codebook)null);
				return;
			case StudyPackage.STUDY__SOURCES:
				getSources().clear();
				return;
			case StudyPackage.STUDY__CODING_SETS:
				getCodingSets().clear();
				return;
			case StudyPackage.STUDY__DIAGRAMS:
				getDiagrams().clear();
				return;
			case StudyPackage.STUDY__MEMOS:
				getMemos().clear();
				return;
			case StudyPackage.STUDY__RELATION_TYPES:
				getRelationTypes().clear();
				return;
			case StudyPackage.STUDY__SEARCHES:
				getSearches().clear();
				return;
			case StudyPackage.STUDY__ANALYSES:
				getAnalyses().clear();
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
			case StudyPackage.STUDY__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case StudyPackage.STUDY__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case StudyPackage.STUDY__QUESTIONS:
				return questions != null && !questions.isEmpty();
			case StudyPackage.STUDY__GUIDE:
				return guide != null;
			case StudyPackage.STUDY__ETHICS:
				return ethics != null;
			case StudyPackage.STUDY__RESEARCHERS:
				return researchers != null && !researchers.isEmpty();
			case StudyPackage.STUDY__ATTRIBUTES:
				return attributes != null && !attributes.isEmpty();
			case StudyPackage.STUDY__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
			case StudyPackage.STUDY__ROUNDS:
				return rounds != null && !rounds.isEmpty();
			case StudyPackage.STUDY__CODEBOOK:
				return codebook != null;
			case StudyPackage.STUDY__SOURCES:
				return sources != null && !sources.isEmpty();
			case StudyPackage.STUDY__CODING_SETS:
				return codingSets != null && !codingSets.isEmpty();
			case StudyPackage.STUDY__DIAGRAMS:
				return diagrams != null && !diagrams.isEmpty();
			case StudyPackage.STUDY__MEMOS:
				return memos != null && !memos.isEmpty();
			case StudyPackage.STUDY__RELATION_TYPES:
				return relationTypes != null && !relationTypes.isEmpty();
			case StudyPackage.STUDY__SEARCHES:
				return searches != null && !searches.isEmpty();
			case StudyPackage.STUDY__ANALYSES:
				return analyses != null && !analyses.isEmpty();
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
		result.append(" (description: ");
		result.append(description);
		result.append(", created: ");
		result.append(created);
		result.append(')');
		return result.toString();
	}

} //StudyImpl
