/**
 * Copyright (c) 2026 Themewright contributors.
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.themewright.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One research project: a folder with everything that belongs to it. Its parts that have files of their own are contained here in memory and attached by the storage when a study is opened.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.Study#getDescription <em>Description</em>}</li>
 *   <li>{@link org.themewright.model.Study#getCreated <em>Created</em>}</li>
 *   <li>{@link org.themewright.model.Study#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.themewright.model.Study#getGuide <em>Guide</em>}</li>
 *   <li>{@link org.themewright.model.Study#getEthics <em>Ethics</em>}</li>
 *   <li>{@link org.themewright.model.Study#getResearchers <em>Researchers</em>}</li>
 *   <li>{@link org.themewright.model.Study#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.themewright.model.Study#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.themewright.model.Study#getRounds <em>Rounds</em>}</li>
 *   <li>{@link org.themewright.model.Study#getCodebook <em>Codebook</em>}</li>
 *   <li>{@link org.themewright.model.Study#getSources <em>Sources</em>}</li>
 *   <li>{@link org.themewright.model.Study#getCodingSets <em>Coding Sets</em>}</li>
 *   <li>{@link org.themewright.model.Study#getDiagrams <em>Diagrams</em>}</li>
 *   <li>{@link org.themewright.model.Study#getMemos <em>Memos</em>}</li>
 *   <li>{@link org.themewright.model.Study#getRelationTypes <em>Relation Types</em>}</li>
 *   <li>{@link org.themewright.model.Study#getSearches <em>Searches</em>}</li>
 *   <li>{@link org.themewright.model.Study#getAnalyses <em>Analyses</em>}</li>
 * </ul>
 *
 * @see org.themewright.model.StudyPackage#getStudy()
 * @model
 * @generated
 */
public interface Study extends StudyPart {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the study is about, in the team's words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.themewright.model.StudyPackage#getStudy_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.themewright.model.Study#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the study was created.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.themewright.model.StudyPackage#getStudy_Created()
	 * @model dataType="org.themewright.model.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.themewright.model.Study#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.ResearchQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The questions the study asks, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getStudy_Questions()
	 * @model containment="true"
	 * @generated
	 */
	EList<ResearchQuestion> getQuestions();

	/**
	 * Returns the value of the '<em><b>Guide</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the interviewers asked about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guide</em>' containment reference.
	 * @see #setGuide(InterviewGuide)
	 * @see org.themewright.model.StudyPackage#getStudy_Guide()
	 * @model containment="true"
	 * @generated
	 */
	InterviewGuide getGuide();

	/**
	 * Sets the value of the '{@link org.themewright.model.Study#getGuide <em>Guide</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guide</em>' containment reference.
	 * @see #getGuide()
	 * @generated
	 */
	void setGuide(InterviewGuide value);

	/**
	 * Returns the value of the '<em><b>Ethics</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approval and handling of the data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ethics</em>' containment reference.
	 * @see #setEthics(EthicsRecord)
	 * @see org.themewright.model.StudyPackage#getStudy_Ethics()
	 * @model containment="true"
	 * @generated
	 */
	EthicsRecord getEthics();

	/**
	 * Sets the value of the '{@link org.themewright.model.Study#getEthics <em>Ethics</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ethics</em>' containment reference.
	 * @see #getEthics()
	 * @generated
	 */
	void setEthics(EthicsRecord value);

	/**
	 * Returns the value of the '<em><b>Researchers</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.Researcher}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people who code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Researchers</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getStudy_Researchers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Researcher> getResearchers();

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.Attribute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Declared variables of participants.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attributes</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getStudy_Attributes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attribute> getAttributes();

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people who were interviewed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getStudy_Participants()
	 * @model containment="true"
	 * @generated
	 */
	EList<Participant> getParticipants();

	/**
	 * Returns the value of the '<em><b>Rounds</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.Round}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Named passes of coding, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rounds</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getStudy_Rounds()
	 * @model containment="true"
	 * @generated
	 */
	EList<Round> getRounds();

	/**
	 * Returns the value of the '<em><b>Codebook</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codes and themes of the study. Stored apart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codebook</em>' containment reference.
	 * @see #setCodebook(Codebook)
	 * @see org.themewright.model.StudyPackage#getStudy_Codebook()
	 * @model containment="true" resolveProxies="true" transient="true"
	 * @generated
	 */
	Codebook getCodebook();

	/**
	 * Sets the value of the '{@link org.themewright.model.Study#getCodebook <em>Codebook</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Codebook</em>' containment reference.
	 * @see #getCodebook()
	 * @generated
	 */
	void setCodebook(Codebook value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The data. Each stored apart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getStudy_Sources()
	 * @model containment="true" resolveProxies="true" transient="true"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Coding Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.CodingSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codings, one set for each researcher and source. Each stored apart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coding Sets</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getStudy_CodingSets()
	 * @model containment="true" resolveProxies="true" transient="true"
	 * @generated
	 */
	EList<CodingSet> getCodingSets();

	/**
	 * Returns the value of the '<em><b>Diagrams</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.ThemeDiagram}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The theme diagrams. Each stored apart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diagrams</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getStudy_Diagrams()
	 * @model containment="true" resolveProxies="true" transient="true"
	 * @generated
	 */
	EList<ThemeDiagram> getDiagrams();

	/**
	 * Returns the value of the '<em><b>Memos</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.Memo}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The memos. Each stored apart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memos</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getStudy_Memos()
	 * @model containment="true" resolveProxies="true" transient="true"
	 * @generated
	 */
	EList<Memo> getMemos();

	/**
	 * Returns the value of the '<em><b>Relation Types</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.RelationType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Types of edges the study adds to those that every diagram knows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relation Types</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getStudy_RelationTypes()
	 * @model containment="true"
	 * @generated
	 */
	EList<RelationType> getRelationTypes();

	/**
	 * Returns the value of the '<em><b>Searches</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.SavedSearch}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Searches the team keeps, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Searches</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getStudy_Searches()
	 * @model containment="true"
	 * @generated
	 */
	EList<SavedSearch> getSearches();

	/**
	 * Returns the value of the '<em><b>Analyses</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.AnalysisRun}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Analyses that were kept with what they found. Each stored apart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analyses</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getStudy_Analyses()
	 * @model containment="true" resolveProxies="true" transient="true"
	 * @generated
	 */
	EList<AnalysisRun> getAnalyses();

} // Study
