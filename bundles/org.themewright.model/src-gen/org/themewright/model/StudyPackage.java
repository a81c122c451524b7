/**
 * Copyright (c) 2026 Themewright contributors.
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.themewright.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A qualitative study: its people, data, codes, themes and what was written about them. Offsets are UTF-16 code units into the text of a transcript as stored; ranges are half-open. There are no bidirectional references: a change notification of this model is complete on its own, which undo relies on.
 * <!-- end-model-doc -->
 * @see org.themewright.model.StudyFactory
 * @model kind="package"
 * @generated
 */
public interface StudyPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:qualitative-study:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "study";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StudyPackage eINSTANCE = org.themewright.model.impl.StudyPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.IdentifiedImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.NamedImpl <em>Named</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.NamedImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getNamed()
	 * @generated
	 */
	int NAMED = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Named</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Named</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.StudyPartImpl <em>Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.StudyPartImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getStudyPart()
	 * @generated
	 */
	int STUDY_PART = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_PART__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_PART__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_PART__FORMAT_VERSION = NAMED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_PART_FEATURE_COUNT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_PART_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.StudyImpl <em>Study</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.StudyImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getStudy()
	 * @generated
	 */
	int STUDY = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ID = STUDY_PART__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__NAME = STUDY_PART__NAME;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__FORMAT_VERSION = STUDY_PART__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__DESCRIPTION = STUDY_PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CREATED = STUDY_PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__QUESTIONS = STUDY_PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Guide</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__GUIDE = STUDY_PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Ethics</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ETHICS = STUDY_PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Researchers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__RESEARCHERS = STUDY_PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ATTRIBUTES = STUDY_PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__PARTICIPANTS = STUDY_PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Rounds</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ROUNDS = STUDY_PART_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Codebook</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CODEBOOK = STUDY_PART_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__SOURCES = STUDY_PART_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Coding Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CODING_SETS = STUDY_PART_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Diagrams</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__DIAGRAMS = STUDY_PART_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Memos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__MEMOS = STUDY_PART_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Relation Types</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__RELATION_TYPES = STUDY_PART_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Searches</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__SEARCHES = STUDY_PART_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Analyses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ANALYSES = STUDY_PART_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_FEATURE_COUNT = STUDY_PART_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_OPERATION_COUNT = STUDY_PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.ResearchQuestionImpl <em>Research Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.ResearchQuestionImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getResearchQuestion()
	 * @generated
	 */
	int RESEARCH_QUESTION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Research Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Research Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.InterviewGuideImpl <em>Interview Guide</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.InterviewGuideImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getInterviewGuide()
	 * @generated
	 */
	int INTERVIEW_GUIDE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_GUIDE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Topics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_GUIDE__TOPICS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Interview Guide</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_GUIDE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Interview Guide</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_GUIDE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.GuideTopicImpl <em>Guide Topic</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.GuideTopicImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getGuideTopic()
	 * @generated
	 */
	int GUIDE_TOPIC = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_TOPIC__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_TOPIC__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_TOPIC__QUESTIONS = NAMED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Guide Topic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_TOPIC_FEATURE_COUNT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Guide Topic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_TOPIC_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.GuideQuestionImpl <em>Guide Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.GuideQuestionImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getGuideQuestion()
	 * @generated
	 */
	int GUIDE_QUESTION = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_QUESTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_QUESTION__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Guide Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_QUESTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Guide Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_QUESTION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.EthicsRecordImpl <em>Ethics Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.EthicsRecordImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getEthicsRecord()
	 * @generated
	 */
	int ETHICS_RECORD = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_RECORD__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_RECORD__APPROVED_BY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_RECORD__REFERENCE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_RECORD__APPROVED_ON = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Data Handling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_RECORD__DATA_HANDLING = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Retention</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_RECORD__RETENTION = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Ethics Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_RECORD_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Ethics Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHICS_RECORD_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.ResearcherImpl <em>Researcher</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.ResearcherImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getResearcher()
	 * @generated
	 */
	int RESEARCHER = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Initials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__INITIALS = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__COLOUR = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__POSITION = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Slug</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER__SLUG = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Researcher</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER_FEATURE_COUNT = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Researcher</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCHER_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.AttributeImpl <em>Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.AttributeImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getAttribute()
	 * @generated
	 */
	int ATTRIBUTE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__TYPE = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__DESCRIPTION = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__CHOICES = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.ConsentImpl <em>Consent</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.ConsentImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getConsent()
	 * @generated
	 */
	int CONSENT = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__STATE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__DATE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Quotes Allowed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__QUOTES_ALLOWED = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__NOTE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Consent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Consent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.ParticipantImpl <em>Participant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.ParticipantImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getParticipant()
	 * @generated
	 */
	int PARTICIPANT = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Consent</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__CONSENT = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__VALUES = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__NOTE = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.AttributeValueImpl <em>Attribute Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.AttributeValueImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getAttributeValue()
	 * @generated
	 */
	int ATTRIBUTE_VALUE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Attribute</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE__ATTRIBUTE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE__VALUE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Attribute Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Attribute Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.RoundImpl <em>Round</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.RoundImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getRound()
	 * @generated
	 */
	int ROUND = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__DESCRIPTION = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Blind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__BLIND = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Researchers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__RESEARCHERS = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__SOURCES = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Round</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND_FEATURE_COUNT = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Round</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.SourceImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ID = STUDY_PART__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__NAME = STUDY_PART__NAME;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__FORMAT_VERSION = STUDY_PART__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Slug</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__SLUG = STUDY_PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__PARTICIPANTS = STUDY_PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__LANGUAGE = STUDY_PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__DATE = STUDY_PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ORIGIN = STUDY_PART_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = STUDY_PART_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_OPERATION_COUNT = STUDY_PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.OriginImpl <em>Origin</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.OriginImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getOrigin()
	 * @generated
	 */
	int ORIGIN = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__FILE_NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Importer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__IMPORTER = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Charset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__CHARSET = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__SHA256 = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Imported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__IMPORTED = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__NOTE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Origin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Origin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.TranscriptImpl <em>Transcript</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.TranscriptImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getTranscript()
	 * @generated
	 */
	int TRANSCRIPT = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__ID = SOURCE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__NAME = SOURCE__NAME;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__FORMAT_VERSION = SOURCE__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Slug</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__SLUG = SOURCE__SLUG;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__PARTICIPANTS = SOURCE__PARTICIPANTS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__LANGUAGE = SOURCE__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__DATE = SOURCE__DATE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__ORIGIN = SOURCE__ORIGIN;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__TEXT = SOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__TEXT_SHA256 = SOURCE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__REVISION = SOURCE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Speakers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__SPEAKERS = SOURCE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Turns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__TURNS = SOURCE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Transcript</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT_FEATURE_COUNT = SOURCE_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Transcript</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT_OPERATION_COUNT = SOURCE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.SpeakerImpl <em>Speaker</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.SpeakerImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getSpeaker()
	 * @generated
	 */
	int SPEAKER = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER__ROLE = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER__PARTICIPANT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Researcher</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER__RESEARCHER = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Speaker</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER_FEATURE_COUNT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Speaker</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPEAKER_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.TurnImpl <em>Turn</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.TurnImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getTurn()
	 * @generated
	 */
	int TURN = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__START = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__END = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__SPEAKER = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__TIME = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Turn</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Turn</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.CodebookImpl <em>Codebook</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.CodebookImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getCodebook()
	 * @generated
	 */
	int CODEBOOK = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__ID = STUDY_PART__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__NAME = STUDY_PART__NAME;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__FORMAT_VERSION = STUDY_PART__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__CODES = STUDY_PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__THEMES = STUDY_PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__HISTORY = STUDY_PART_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Codebook</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_FEATURE_COUNT = STUDY_PART_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Codebook</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_OPERATION_COUNT = STUDY_PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.CodebookEventImpl <em>Codebook Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.CodebookEventImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getCodebookEvent()
	 * @generated
	 */
	int CODEBOOK_EVENT = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_EVENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_EVENT__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_EVENT__TIME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Researcher</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_EVENT__RESEARCHER = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_EVENT__SUBJECT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Subject Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_EVENT__SUBJECT_NAME = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Other</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_EVENT__OTHER = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_EVENT__BEFORE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_EVENT__AFTER = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_EVENT__REASON = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Codebook Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_EVENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Codebook Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_EVENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.CodeImpl <em>Code</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.CodeImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getCode()
	 * @generated
	 */
	int CODE = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__COLOUR = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__DEFINITION = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>When To Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__WHEN_TO_USE = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>When Not To Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__WHEN_NOT_TO_USE = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Example</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__EXAMPLE = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__CREATED = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__CREATED_BY = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__CODES = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Boundary Example</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__BOUNDARY_EXAMPLE = NAMED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.ThemeImpl <em>Theme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.ThemeImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getTheme()
	 * @generated
	 */
	int THEME = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Idea</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__IDEA = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__STATE = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__COLOUR = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__CODES = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__THEMES = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Key Quotes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__KEY_QUOTES = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Contrary Cases</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__CONTRARY_CASES = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Summaries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__SUMMARIES = NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Theme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_FEATURE_COUNT = NAMED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Theme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.CodingSetImpl <em>Coding Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.CodingSetImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getCodingSet()
	 * @generated
	 */
	int CODING_SET = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__ID = STUDY_PART__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__NAME = STUDY_PART__NAME;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__FORMAT_VERSION = STUDY_PART__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Researcher</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__RESEARCHER = STUDY_PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__SOURCE = STUDY_PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Codings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__CODINGS = STUDY_PART_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Coding Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET_FEATURE_COUNT = STUDY_PART_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Coding Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET_OPERATION_COUNT = STUDY_PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.Anchored <em>Anchored</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.Anchored
	 * @see org.themewright.model.impl.StudyPackageImpl#getAnchored()
	 * @generated
	 */
	int ANCHORED = 25;

	/**
	 * The number of structural features of the '<em>Anchored</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHORED_FEATURE_COUNT = 0;

	/**
	 * The number of operations of the '<em>Anchored</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHORED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.CodingImpl <em>Coding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.CodingImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getCoding()
	 * @generated
	 */
	int CODING = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__START = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__END = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__STATE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__QUOTE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__BEFORE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__AFTER = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__REVISION = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__WEIGHT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Memo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__MEMO = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__CREATED = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Coding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Coding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.ThemeDiagramImpl <em>Theme Diagram</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.ThemeDiagramImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getThemeDiagram()
	 * @generated
	 */
	int THEME_DIAGRAM = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_DIAGRAM__ID = STUDY_PART__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_DIAGRAM__NAME = STUDY_PART__NAME;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_DIAGRAM__FORMAT_VERSION = STUDY_PART__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_DIAGRAM__NODES = STUDY_PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Edges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_DIAGRAM__EDGES = STUDY_PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Slug</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_DIAGRAM__SLUG = STUDY_PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Layers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_DIAGRAM__LAYERS = STUDY_PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Routing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_DIAGRAM__ROUTING = STUDY_PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sizing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_DIAGRAM__SIZING = STUDY_PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Colouring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_DIAGRAM__COLOURING = STUDY_PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Shaded By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_DIAGRAM__SHADED_BY = STUDY_PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Shaded Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_DIAGRAM__SHADED_VALUE = STUDY_PART_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Legend</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_DIAGRAM__LEGEND = STUDY_PART_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_DIAGRAM__ORIGIN = STUDY_PART_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Theme Diagram</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_DIAGRAM_FEATURE_COUNT = STUDY_PART_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Theme Diagram</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_DIAGRAM_OPERATION_COUNT = STUDY_PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.RelationTypeImpl <em>Relation Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.RelationTypeImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getRelationType()
	 * @generated
	 */
	int RELATION_TYPE = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__DESCRIPTION = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__DIRECTION = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__LINE = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__COLOUR = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Relation Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Relation Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.DiagramLayerImpl <em>Diagram Layer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.DiagramLayerImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getDiagramLayer()
	 * @generated
	 */
	int DIAGRAM_LAYER = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_LAYER__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_LAYER__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Hidden</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_LAYER__HIDDEN = NAMED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Diagram Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_LAYER_FEATURE_COUNT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Diagram Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_LAYER_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.DiagramOriginImpl <em>Diagram Origin</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.DiagramOriginImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getDiagramOrigin()
	 * @generated
	 */
	int DIAGRAM_ORIGIN = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_ORIGIN__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_ORIGIN__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_ORIGIN__SUBJECT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_ORIGIN__CODES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_ORIGIN__THRESHOLD = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Diagram Origin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_ORIGIN_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Diagram Origin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_ORIGIN_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.DiagramNodeImpl <em>Diagram Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.DiagramNodeImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getDiagramNode()
	 * @generated
	 */
	int DIAGRAM_NODE = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__KIND = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__SUBJECT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__X = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__Y = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__WIDTH = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__HEIGHT = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__COLOUR = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__VALUE = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Frame</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__FRAME = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__LAYER = NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Shape</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__SHAPE = NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Derived</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__DERIVED = NAMED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Diagram Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Diagram Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.DiagramEdgeImpl <em>Diagram Edge</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.DiagramEdgeImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getDiagramEdge()
	 * @generated
	 */
	int DIAGRAM_EDGE = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_EDGE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_EDGE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_EDGE__TYPE = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_EDGE__SOURCE = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_EDGE__TARGET = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Bends</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_EDGE__BENDS = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_EDGE__NOTE = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_EDGE__WEIGHT = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_EDGE__DIRECTION = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_EDGE__COLOUR = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_EDGE__LAYER = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Derived</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_EDGE__DERIVED = NAMED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Diagram Edge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_EDGE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Diagram Edge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_EDGE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.PointImpl <em>Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.PointImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getPoint()
	 * @generated
	 */
	int POINT = 33;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINT__X = 0;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINT__Y = 1;

	/**
	 * The number of structural features of the '<em>Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.MemoImpl <em>Memo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.MemoImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getMemo()
	 * @generated
	 */
	int MEMO = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__ID = STUDY_PART__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__NAME = STUDY_PART__NAME;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__FORMAT_VERSION = STUDY_PART__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__TEXT = STUDY_PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__AUTHOR = STUDY_PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__CREATED = STUDY_PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__MODIFIED = STUDY_PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__ABOUT = STUDY_PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__START = STUDY_PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__END = STUDY_PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__STATE = STUDY_PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__QUOTE = STUDY_PART_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__BEFORE = STUDY_PART_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__AFTER = STUDY_PART_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__REVISION = STUDY_PART_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Slug</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__SLUG = STUDY_PART_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Memo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO_FEATURE_COUNT = STUDY_PART_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Memo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO_OPERATION_COUNT = STUDY_PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.ParticipantSummaryImpl <em>Participant Summary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.ParticipantSummaryImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getParticipantSummary()
	 * @generated
	 */
	int PARTICIPANT_SUMMARY = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_SUMMARY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_SUMMARY__PARTICIPANT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_SUMMARY__TEXT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_SUMMARY__AUTHOR = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_SUMMARY__MODIFIED = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Participant Summary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_SUMMARY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Participant Summary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_SUMMARY_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.SavedSearchImpl <em>Saved Search</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.SavedSearchImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getSavedSearch()
	 * @generated
	 */
	int SAVED_SEARCH = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Query</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH__QUERY = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH__SCOPE = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH__SETTINGS = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH__LAYOUT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH__NOTE = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Creator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH__CREATOR = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH__CREATED = NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Saved Search</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH_FEATURE_COUNT = NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Saved Search</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.AnalysisSettingImpl <em>Analysis Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.AnalysisSettingImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getAnalysisSetting()
	 * @generated
	 */
	int ANALYSIS_SETTING = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_SETTING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_SETTING__KEY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_SETTING__VALUE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Analysis Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_SETTING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Analysis Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_SETTING_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.impl.AnalysisRunImpl <em>Analysis Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.impl.AnalysisRunImpl
	 * @see org.themewright.model.impl.StudyPackageImpl#getAnalysisRun()
	 * @generated
	 */
	int ANALYSIS_RUN = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_RUN__ID = STUDY_PART__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_RUN__NAME = STUDY_PART__NAME;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_RUN__FORMAT_VERSION = STUDY_PART__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_RUN__METHOD = STUDY_PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Method Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_RUN__METHOD_VERSION = STUDY_PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_RUN__PARAMETERS = STUDY_PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_RUN__SCOPE = STUDY_PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Researcher</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_RUN__RESEARCHER = STUDY_PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_RUN__CREATED = STUDY_PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Input Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_RUN__INPUT_HASH = STUDY_PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_RUN__RESULT = STUDY_PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_RUN__NOTE = STUDY_PART_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Slug</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_RUN__SLUG = STUDY_PART_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Analysis Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_RUN_FEATURE_COUNT = STUDY_PART_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Analysis Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_RUN_OPERATION_COUNT = STUDY_PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.themewright.model.AttributeType <em>Attribute Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.AttributeType
	 * @see org.themewright.model.impl.StudyPackageImpl#getAttributeType()
	 * @generated
	 */
	int ATTRIBUTE_TYPE = 39;

	/**
	 * The meta object id for the '{@link org.themewright.model.ConsentState <em>Consent State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.ConsentState
	 * @see org.themewright.model.impl.StudyPackageImpl#getConsentState()
	 * @generated
	 */
	int CONSENT_STATE = 40;

	/**
	 * The meta object id for the '{@link org.themewright.model.SpeakerRole <em>Speaker Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.SpeakerRole
	 * @see org.themewright.model.impl.StudyPackageImpl#getSpeakerRole()
	 * @generated
	 */
	int SPEAKER_ROLE = 41;

	/**
	 * The meta object id for the '{@link org.themewright.model.CodebookEventKind <em>Codebook Event Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.CodebookEventKind
	 * @see org.themewright.model.impl.StudyPackageImpl#getCodebookEventKind()
	 * @generated
	 */
	int CODEBOOK_EVENT_KIND = 42;

	/**
	 * The meta object id for the '{@link org.themewright.model.ThemeState <em>Theme State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.ThemeState
	 * @see org.themewright.model.impl.StudyPackageImpl#getThemeState()
	 * @generated
	 */
	int THEME_STATE = 43;

	/**
	 * The meta object id for the '{@link org.themewright.model.AnchorState <em>Anchor State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.AnchorState
	 * @see org.themewright.model.impl.StudyPackageImpl#getAnchorState()
	 * @generated
	 */
	int ANCHOR_STATE = 44;

	/**
	 * The meta object id for the '{@link org.themewright.model.EdgeRouting <em>Edge Routing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.EdgeRouting
	 * @see org.themewright.model.impl.StudyPackageImpl#getEdgeRouting()
	 * @generated
	 */
	int EDGE_ROUTING = 45;

	/**
	 * The meta object id for the '{@link org.themewright.model.NodeSizing <em>Node Sizing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.NodeSizing
	 * @see org.themewright.model.impl.StudyPackageImpl#getNodeSizing()
	 * @generated
	 */
	int NODE_SIZING = 46;

	/**
	 * The meta object id for the '{@link org.themewright.model.NodeColouring <em>Node Colouring</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.NodeColouring
	 * @see org.themewright.model.impl.StudyPackageImpl#getNodeColouring()
	 * @generated
	 */
	int NODE_COLOURING = 47;

	/**
	 * The meta object id for the '{@link org.themewright.model.NodeShape <em>Node Shape</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.NodeShape
	 * @see org.themewright.model.impl.StudyPackageImpl#getNodeShape()
	 * @generated
	 */
	int NODE_SHAPE = 48;

	/**
	 * The meta object id for the '{@link org.themewright.model.EdgeDirection <em>Edge Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.EdgeDirection
	 * @see org.themewright.model.impl.StudyPackageImpl#getEdgeDirection()
	 * @generated
	 */
	int EDGE_DIRECTION = 49;

	/**
	 * The meta object id for the '{@link org.themewright.model.LineStyle <em>Line Style</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.LineStyle
	 * @see org.themewright.model.impl.StudyPackageImpl#getLineStyle()
	 * @generated
	 */
	int LINE_STYLE = 50;

	/**
	 * The meta object id for the '{@link org.themewright.model.DiagramOriginKind <em>Diagram Origin Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.DiagramOriginKind
	 * @see org.themewright.model.impl.StudyPackageImpl#getDiagramOriginKind()
	 * @generated
	 */
	int DIAGRAM_ORIGIN_KIND = 51;

	/**
	 * The meta object id for the '{@link org.themewright.model.NodeKind <em>Node Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.themewright.model.NodeKind
	 * @see org.themewright.model.impl.StudyPackageImpl#getNodeKind()
	 * @generated
	 */
	int NODE_KIND = 52;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.themewright.model.impl.StudyPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 53;

	/**
	 * The meta object id for the '<em>Local Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.themewright.model.impl.StudyPackageImpl#getLocalDate()
	 * @generated
	 */
	int LOCAL_DATE = 54;


	/**
	 * Returns the meta object for class '{@link org.themewright.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.themewright.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.themewright.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.Named <em>Named</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named</em>'.
	 * @see org.themewright.model.Named
	 * @generated
	 */
	EClass getNamed();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Named#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.themewright.model.Named#getName()
	 * @see #getNamed()
	 * @generated
	 */
	EAttribute getNamed_Name();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.StudyPart <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Part</em>'.
	 * @see org.themewright.model.StudyPart
	 * @generated
	 */
	EClass getStudyPart();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.StudyPart#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.themewright.model.StudyPart#getFormatVersion()
	 * @see #getStudyPart()
	 * @generated
	 */
	EAttribute getStudyPart_FormatVersion();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.Study <em>Study</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Study</em>'.
	 * @see org.themewright.model.Study
	 * @generated
	 */
	EClass getStudy();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Study#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.themewright.model.Study#getDescription()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Study#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.themewright.model.Study#getCreated()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Created();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Study#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.themewright.model.Study#getQuestions()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Questions();

	/**
	 * Returns the meta object for the containment reference '{@link org.themewright.model.Study#getGuide <em>Guide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Guide</em>'.
	 * @see org.themewright.model.Study#getGuide()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Guide();

	/**
	 * Returns the meta object for the containment reference '{@link org.themewright.model.Study#getEthics <em>Ethics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Ethics</em>'.
	 * @see org.themewright.model.Study#getEthics()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Ethics();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Study#getResearchers <em>Researchers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Researchers</em>'.
	 * @see org.themewright.model.Study#getResearchers()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Researchers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Study#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.themewright.model.Study#getAttributes()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Attributes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Study#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participants</em>'.
	 * @see org.themewright.model.Study#getParticipants()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Participants();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Study#getRounds <em>Rounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rounds</em>'.
	 * @see org.themewright.model.Study#getRounds()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Rounds();

	/**
	 * Returns the meta object for the containment reference '{@link org.themewright.model.Study#getCodebook <em>Codebook</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Codebook</em>'.
	 * @see org.themewright.model.Study#getCodebook()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Codebook();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Study#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.themewright.model.Study#getSources()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Study#getCodingSets <em>Coding Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Coding Sets</em>'.
	 * @see org.themewright.model.Study#getCodingSets()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_CodingSets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Study#getDiagrams <em>Diagrams</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Diagrams</em>'.
	 * @see org.themewright.model.Study#getDiagrams()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Diagrams();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Study#getMemos <em>Memos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memos</em>'.
	 * @see org.themewright.model.Study#getMemos()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Memos();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Study#getRelationTypes <em>Relation Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relation Types</em>'.
	 * @see org.themewright.model.Study#getRelationTypes()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_RelationTypes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Study#getSearches <em>Searches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Searches</em>'.
	 * @see org.themewright.model.Study#getSearches()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Searches();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Study#getAnalyses <em>Analyses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Analyses</em>'.
	 * @see org.themewright.model.Study#getAnalyses()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Analyses();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.ResearchQuestion <em>Research Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Research Question</em>'.
	 * @see org.themewright.model.ResearchQuestion
	 * @generated
	 */
	EClass getResearchQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.ResearchQuestion#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.themewright.model.ResearchQuestion#getText()
	 * @see #getResearchQuestion()
	 * @generated
	 */
	EAttribute getResearchQuestion_Text();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.InterviewGuide <em>Interview Guide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interview Guide</em>'.
	 * @see org.themewright.model.InterviewGuide
	 * @generated
	 */
	EClass getInterviewGuide();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.InterviewGuide#getTopics <em>Topics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Topics</em>'.
	 * @see org.themewright.model.InterviewGuide#getTopics()
	 * @see #getInterviewGuide()
	 * @generated
	 */
	EReference getInterviewGuide_Topics();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.GuideTopic <em>Guide Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guide Topic</em>'.
	 * @see org.themewright.model.GuideTopic
	 * @generated
	 */
	EClass getGuideTopic();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.GuideTopic#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.themewright.model.GuideTopic#getQuestions()
	 * @see #getGuideTopic()
	 * @generated
	 */
	EReference getGuideTopic_Questions();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.GuideQuestion <em>Guide Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guide Question</em>'.
	 * @see org.themewright.model.GuideQuestion
	 * @generated
	 */
	EClass getGuideQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.GuideQuestion#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.themewright.model.GuideQuestion#getText()
	 * @see #getGuideQuestion()
	 * @generated
	 */
	EAttribute getGuideQuestion_Text();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.EthicsRecord <em>Ethics Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ethics Record</em>'.
	 * @see org.themewright.model.EthicsRecord
	 * @generated
	 */
	EClass getEthicsRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.EthicsRecord#getApprovedBy <em>Approved By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved By</em>'.
	 * @see org.themewright.model.EthicsRecord#getApprovedBy()
	 * @see #getEthicsRecord()
	 * @generated
	 */
	EAttribute getEthicsRecord_ApprovedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.EthicsRecord#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.themewright.model.EthicsRecord#getReference()
	 * @see #getEthicsRecord()
	 * @generated
	 */
	EAttribute getEthicsRecord_Reference();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.EthicsRecord#getApprovedOn <em>Approved On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved On</em>'.
	 * @see org.themewright.model.EthicsRecord#getApprovedOn()
	 * @see #getEthicsRecord()
	 * @generated
	 */
	EAttribute getEthicsRecord_ApprovedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.EthicsRecord#getDataHandling <em>Data Handling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Handling</em>'.
	 * @see org.themewright.model.EthicsRecord#getDataHandling()
	 * @see #getEthicsRecord()
	 * @generated
	 */
	EAttribute getEthicsRecord_DataHandling();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.EthicsRecord#getRetention <em>Retention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retention</em>'.
	 * @see org.themewright.model.EthicsRecord#getRetention()
	 * @see #getEthicsRecord()
	 * @generated
	 */
	EAttribute getEthicsRecord_Retention();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.Researcher <em>Researcher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Researcher</em>'.
	 * @see org.themewright.model.Researcher
	 * @generated
	 */
	EClass getResearcher();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Researcher#getInitials <em>Initials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initials</em>'.
	 * @see org.themewright.model.Researcher#getInitials()
	 * @see #getResearcher()
	 * @generated
	 */
	EAttribute getResearcher_Initials();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Researcher#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.themewright.model.Researcher#getColour()
	 * @see #getResearcher()
	 * @generated
	 */
	EAttribute getResearcher_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Researcher#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.themewright.model.Researcher#getPosition()
	 * @see #getResearcher()
	 * @generated
	 */
	EAttribute getResearcher_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Researcher#getSlug <em>Slug</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slug</em>'.
	 * @see org.themewright.model.Researcher#getSlug()
	 * @see #getResearcher()
	 * @generated
	 */
	EAttribute getResearcher_Slug();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.Attribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribute</em>'.
	 * @see org.themewright.model.Attribute
	 * @generated
	 */
	EClass getAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Attribute#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.themewright.model.Attribute#getType()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Attribute#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.themewright.model.Attribute#getDescription()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.themewright.model.Attribute#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Choices</em>'.
	 * @see org.themewright.model.Attribute#getChoices()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Choices();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.Consent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Consent</em>'.
	 * @see org.themewright.model.Consent
	 * @generated
	 */
	EClass getConsent();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Consent#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.themewright.model.Consent#getState()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_State();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Consent#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.themewright.model.Consent#getDate()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Consent#isQuotesAllowed <em>Quotes Allowed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quotes Allowed</em>'.
	 * @see org.themewright.model.Consent#isQuotesAllowed()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_QuotesAllowed();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Consent#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.themewright.model.Consent#getNote()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Note();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.Participant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participant</em>'.
	 * @see org.themewright.model.Participant
	 * @generated
	 */
	EClass getParticipant();

	/**
	 * Returns the meta object for the containment reference '{@link org.themewright.model.Participant#getConsent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Consent</em>'.
	 * @see org.themewright.model.Participant#getConsent()
	 * @see #getParticipant()
	 * @generated
	 */
	EReference getParticipant_Consent();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Participant#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.themewright.model.Participant#getValues()
	 * @see #getParticipant()
	 * @generated
	 */
	EReference getParticipant_Values();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Participant#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.themewright.model.Participant#getNote()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Note();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.AttributeValue <em>Attribute Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribute Value</em>'.
	 * @see org.themewright.model.AttributeValue
	 * @generated
	 */
	EClass getAttributeValue();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.AttributeValue#getAttribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Attribute</em>'.
	 * @see org.themewright.model.AttributeValue#getAttribute()
	 * @see #getAttributeValue()
	 * @generated
	 */
	EReference getAttributeValue_Attribute();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.AttributeValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.themewright.model.AttributeValue#getValue()
	 * @see #getAttributeValue()
	 * @generated
	 */
	EAttribute getAttributeValue_Value();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.Round <em>Round</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Round</em>'.
	 * @see org.themewright.model.Round
	 * @generated
	 */
	EClass getRound();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Round#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.themewright.model.Round#getDescription()
	 * @see #getRound()
	 * @generated
	 */
	EAttribute getRound_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Round#isBlind <em>Blind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blind</em>'.
	 * @see org.themewright.model.Round#isBlind()
	 * @see #getRound()
	 * @generated
	 */
	EAttribute getRound_Blind();

	/**
	 * Returns the meta object for the reference list '{@link org.themewright.model.Round#getResearchers <em>Researchers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Researchers</em>'.
	 * @see org.themewright.model.Round#getResearchers()
	 * @see #getRound()
	 * @generated
	 */
	EReference getRound_Researchers();

	/**
	 * Returns the meta object for the reference list '{@link org.themewright.model.Round#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Sources</em>'.
	 * @see org.themewright.model.Round#getSources()
	 * @see #getRound()
	 * @generated
	 */
	EReference getRound_Sources();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.themewright.model.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Source#getSlug <em>Slug</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slug</em>'.
	 * @see org.themewright.model.Source#getSlug()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Slug();

	/**
	 * Returns the meta object for the reference list '{@link org.themewright.model.Source#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Participants</em>'.
	 * @see org.themewright.model.Source#getParticipants()
	 * @see #getSource()
	 * @generated
	 */
	EReference getSource_Participants();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Source#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.themewright.model.Source#getLanguage()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Source#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.themewright.model.Source#getDate()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Date();

	/**
	 * Returns the meta object for the containment reference '{@link org.themewright.model.Source#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Origin</em>'.
	 * @see org.themewright.model.Source#getOrigin()
	 * @see #getSource()
	 * @generated
	 */
	EReference getSource_Origin();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.Origin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Origin</em>'.
	 * @see org.themewright.model.Origin
	 * @generated
	 */
	EClass getOrigin();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Origin#getFileName <em>File Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Name</em>'.
	 * @see org.themewright.model.Origin#getFileName()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_FileName();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Origin#getImporter <em>Importer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Importer</em>'.
	 * @see org.themewright.model.Origin#getImporter()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Importer();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Origin#getCharset <em>Charset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Charset</em>'.
	 * @see org.themewright.model.Origin#getCharset()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Charset();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Origin#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.themewright.model.Origin#getSha256()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Origin#getImported <em>Imported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imported</em>'.
	 * @see org.themewright.model.Origin#getImported()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Imported();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Origin#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.themewright.model.Origin#getNote()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Note();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.Transcript <em>Transcript</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transcript</em>'.
	 * @see org.themewright.model.Transcript
	 * @generated
	 */
	EClass getTranscript();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Transcript#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.themewright.model.Transcript#getText()
	 * @see #getTranscript()
	 * @generated
	 */
	EAttribute getTranscript_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Transcript#getTextSha256 <em>Text Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Sha256</em>'.
	 * @see org.themewright.model.Transcript#getTextSha256()
	 * @see #getTranscript()
	 * @generated
	 */
	EAttribute getTranscript_TextSha256();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Transcript#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.themewright.model.Transcript#getRevision()
	 * @see #getTranscript()
	 * @generated
	 */
	EAttribute getTranscript_Revision();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Transcript#getSpeakers <em>Speakers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Speakers</em>'.
	 * @see org.themewright.model.Transcript#getSpeakers()
	 * @see #getTranscript()
	 * @generated
	 */
	EReference getTranscript_Speakers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Transcript#getTurns <em>Turns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Turns</em>'.
	 * @see org.themewright.model.Transcript#getTurns()
	 * @see #getTranscript()
	 * @generated
	 */
	EReference getTranscript_Turns();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.Speaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Speaker</em>'.
	 * @see org.themewright.model.Speaker
	 * @generated
	 */
	EClass getSpeaker();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Speaker#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.themewright.model.Speaker#getRole()
	 * @see #getSpeaker()
	 * @generated
	 */
	EAttribute getSpeaker_Role();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.Speaker#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Participant</em>'.
	 * @see org.themewright.model.Speaker#getParticipant()
	 * @see #getSpeaker()
	 * @generated
	 */
	EReference getSpeaker_Participant();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.Speaker#getResearcher <em>Researcher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Researcher</em>'.
	 * @see org.themewright.model.Speaker#getResearcher()
	 * @see #getSpeaker()
	 * @generated
	 */
	EReference getSpeaker_Researcher();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.Turn <em>Turn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Turn</em>'.
	 * @see org.themewright.model.Turn
	 * @generated
	 */
	EClass getTurn();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Turn#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.themewright.model.Turn#getStart()
	 * @see #getTurn()
	 * @generated
	 */
	EAttribute getTurn_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Turn#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.themewright.model.Turn#getEnd()
	 * @see #getTurn()
	 * @generated
	 */
	EAttribute getTurn_End();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.Turn#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Speaker</em>'.
	 * @see org.themewright.model.Turn#getSpeaker()
	 * @see #getTurn()
	 * @generated
	 */
	EReference getTurn_Speaker();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Turn#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.themewright.model.Turn#getTime()
	 * @see #getTurn()
	 * @generated
	 */
	EAttribute getTurn_Time();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.Codebook <em>Codebook</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Codebook</em>'.
	 * @see org.themewright.model.Codebook
	 * @generated
	 */
	EClass getCodebook();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Codebook#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codes</em>'.
	 * @see org.themewright.model.Codebook#getCodes()
	 * @see #getCodebook()
	 * @generated
	 */
	EReference getCodebook_Codes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Codebook#getThemes <em>Themes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Themes</em>'.
	 * @see org.themewright.model.Codebook#getThemes()
	 * @see #getCodebook()
	 * @generated
	 */
	EReference getCodebook_Themes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Codebook#getHistory <em>History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>History</em>'.
	 * @see org.themewright.model.Codebook#getHistory()
	 * @see #getCodebook()
	 * @generated
	 */
	EReference getCodebook_History();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.CodebookEvent <em>Codebook Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Codebook Event</em>'.
	 * @see org.themewright.model.CodebookEvent
	 * @generated
	 */
	EClass getCodebookEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.CodebookEvent#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.themewright.model.CodebookEvent#getKind()
	 * @see #getCodebookEvent()
	 * @generated
	 */
	EAttribute getCodebookEvent_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.CodebookEvent#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.themewright.model.CodebookEvent#getTime()
	 * @see #getCodebookEvent()
	 * @generated
	 */
	EAttribute getCodebookEvent_Time();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.CodebookEvent#getResearcher <em>Researcher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Researcher</em>'.
	 * @see org.themewright.model.CodebookEvent#getResearcher()
	 * @see #getCodebookEvent()
	 * @generated
	 */
	EReference getCodebookEvent_Researcher();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.CodebookEvent#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.themewright.model.CodebookEvent#getSubject()
	 * @see #getCodebookEvent()
	 * @generated
	 */
	EAttribute getCodebookEvent_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.CodebookEvent#getSubjectName <em>Subject Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject Name</em>'.
	 * @see org.themewright.model.CodebookEvent#getSubjectName()
	 * @see #getCodebookEvent()
	 * @generated
	 */
	EAttribute getCodebookEvent_SubjectName();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.CodebookEvent#getOther <em>Other</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Other</em>'.
	 * @see org.themewright.model.CodebookEvent#getOther()
	 * @see #getCodebookEvent()
	 * @generated
	 */
	EAttribute getCodebookEvent_Other();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.CodebookEvent#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see org.themewright.model.CodebookEvent#getBefore()
	 * @see #getCodebookEvent()
	 * @generated
	 */
	EAttribute getCodebookEvent_Before();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.CodebookEvent#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.themewright.model.CodebookEvent#getAfter()
	 * @see #getCodebookEvent()
	 * @generated
	 */
	EAttribute getCodebookEvent_After();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.CodebookEvent#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.themewright.model.CodebookEvent#getReason()
	 * @see #getCodebookEvent()
	 * @generated
	 */
	EAttribute getCodebookEvent_Reason();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.Code <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code</em>'.
	 * @see org.themewright.model.Code
	 * @generated
	 */
	EClass getCode();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Code#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.themewright.model.Code#getColour()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Code#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.themewright.model.Code#getDefinition()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Code#getWhenToUse <em>When To Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When To Use</em>'.
	 * @see org.themewright.model.Code#getWhenToUse()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_WhenToUse();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Code#getWhenNotToUse <em>When Not To Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When Not To Use</em>'.
	 * @see org.themewright.model.Code#getWhenNotToUse()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_WhenNotToUse();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Code#getExample <em>Example</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Example</em>'.
	 * @see org.themewright.model.Code#getExample()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Example();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Code#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.themewright.model.Code#getCreated()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Created();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.Code#getCreatedBy <em>Created By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Created By</em>'.
	 * @see org.themewright.model.Code#getCreatedBy()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_CreatedBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Code#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codes</em>'.
	 * @see org.themewright.model.Code#getCodes()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_Codes();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Code#getBoundaryExample <em>Boundary Example</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Boundary Example</em>'.
	 * @see org.themewright.model.Code#getBoundaryExample()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_BoundaryExample();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.Theme <em>Theme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Theme</em>'.
	 * @see org.themewright.model.Theme
	 * @generated
	 */
	EClass getTheme();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Theme#getIdea <em>Idea</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Idea</em>'.
	 * @see org.themewright.model.Theme#getIdea()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_Idea();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Theme#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.themewright.model.Theme#getState()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_State();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Theme#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.themewright.model.Theme#getColour()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_Colour();

	/**
	 * Returns the meta object for the reference list '{@link org.themewright.model.Theme#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Codes</em>'.
	 * @see org.themewright.model.Theme#getCodes()
	 * @see #getTheme()
	 * @generated
	 */
	EReference getTheme_Codes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Theme#getThemes <em>Themes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Themes</em>'.
	 * @see org.themewright.model.Theme#getThemes()
	 * @see #getTheme()
	 * @generated
	 */
	EReference getTheme_Themes();

	/**
	 * Returns the meta object for the reference list '{@link org.themewright.model.Theme#getKeyQuotes <em>Key Quotes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Key Quotes</em>'.
	 * @see org.themewright.model.Theme#getKeyQuotes()
	 * @see #getTheme()
	 * @generated
	 */
	EReference getTheme_KeyQuotes();

	/**
	 * Returns the meta object for the reference list '{@link org.themewright.model.Theme#getContraryCases <em>Contrary Cases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contrary Cases</em>'.
	 * @see org.themewright.model.Theme#getContraryCases()
	 * @see #getTheme()
	 * @generated
	 */
	EReference getTheme_ContraryCases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.Theme#getSummaries <em>Summaries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Summaries</em>'.
	 * @see org.themewright.model.Theme#getSummaries()
	 * @see #getTheme()
	 * @generated
	 */
	EReference getTheme_Summaries();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.CodingSet <em>Coding Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coding Set</em>'.
	 * @see org.themewright.model.CodingSet
	 * @generated
	 */
	EClass getCodingSet();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.CodingSet#getResearcher <em>Researcher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Researcher</em>'.
	 * @see org.themewright.model.CodingSet#getResearcher()
	 * @see #getCodingSet()
	 * @generated
	 */
	EReference getCodingSet_Researcher();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.CodingSet#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.themewright.model.CodingSet#getSource()
	 * @see #getCodingSet()
	 * @generated
	 */
	EReference getCodingSet_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.CodingSet#getCodings <em>Codings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codings</em>'.
	 * @see org.themewright.model.CodingSet#getCodings()
	 * @see #getCodingSet()
	 * @generated
	 */
	EReference getCodingSet_Codings();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.Anchored <em>Anchored</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Anchored</em>'.
	 * @see org.themewright.model.Anchored
	 * @model instanceClass="org.themewright.model.Anchored"
	 * @generated
	 */
	EClass getAnchored();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.Coding <em>Coding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coding</em>'.
	 * @see org.themewright.model.Coding
	 * @generated
	 */
	EClass getCoding();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.Coding#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Code</em>'.
	 * @see org.themewright.model.Coding#getCode()
	 * @see #getCoding()
	 * @generated
	 */
	EReference getCoding_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Coding#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.themewright.model.Coding#getStart()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Coding#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.themewright.model.Coding#getEnd()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_End();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Coding#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.themewright.model.Coding#getState()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_State();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Coding#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.themewright.model.Coding#getQuote()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Coding#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see org.themewright.model.Coding#getBefore()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Before();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Coding#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.themewright.model.Coding#getAfter()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_After();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Coding#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.themewright.model.Coding#getRevision()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Revision();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Coding#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.themewright.model.Coding#getWeight()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Coding#getMemo <em>Memo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memo</em>'.
	 * @see org.themewright.model.Coding#getMemo()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Memo();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Coding#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.themewright.model.Coding#getCreated()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Created();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.ThemeDiagram <em>Theme Diagram</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Theme Diagram</em>'.
	 * @see org.themewright.model.ThemeDiagram
	 * @generated
	 */
	EClass getThemeDiagram();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.ThemeDiagram#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see org.themewright.model.ThemeDiagram#getNodes()
	 * @see #getThemeDiagram()
	 * @generated
	 */
	EReference getThemeDiagram_Nodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.ThemeDiagram#getEdges <em>Edges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Edges</em>'.
	 * @see org.themewright.model.ThemeDiagram#getEdges()
	 * @see #getThemeDiagram()
	 * @generated
	 */
	EReference getThemeDiagram_Edges();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.ThemeDiagram#getSlug <em>Slug</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slug</em>'.
	 * @see org.themewright.model.ThemeDiagram#getSlug()
	 * @see #getThemeDiagram()
	 * @generated
	 */
	EAttribute getThemeDiagram_Slug();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.ThemeDiagram#getLayers <em>Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Layers</em>'.
	 * @see org.themewright.model.ThemeDiagram#getLayers()
	 * @see #getThemeDiagram()
	 * @generated
	 */
	EReference getThemeDiagram_Layers();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.ThemeDiagram#getRouting <em>Routing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Routing</em>'.
	 * @see org.themewright.model.ThemeDiagram#getRouting()
	 * @see #getThemeDiagram()
	 * @generated
	 */
	EAttribute getThemeDiagram_Routing();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.ThemeDiagram#getSizing <em>Sizing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sizing</em>'.
	 * @see org.themewright.model.ThemeDiagram#getSizing()
	 * @see #getThemeDiagram()
	 * @generated
	 */
	EAttribute getThemeDiagram_Sizing();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.ThemeDiagram#getColouring <em>Colouring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colouring</em>'.
	 * @see org.themewright.model.ThemeDiagram#getColouring()
	 * @see #getThemeDiagram()
	 * @generated
	 */
	EAttribute getThemeDiagram_Colouring();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.ThemeDiagram#getShadedBy <em>Shaded By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Shaded By</em>'.
	 * @see org.themewright.model.ThemeDiagram#getShadedBy()
	 * @see #getThemeDiagram()
	 * @generated
	 */
	EReference getThemeDiagram_ShadedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.ThemeDiagram#getShadedValue <em>Shaded Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shaded Value</em>'.
	 * @see org.themewright.model.ThemeDiagram#getShadedValue()
	 * @see #getThemeDiagram()
	 * @generated
	 */
	EAttribute getThemeDiagram_ShadedValue();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.ThemeDiagram#isLegend <em>Legend</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legend</em>'.
	 * @see org.themewright.model.ThemeDiagram#isLegend()
	 * @see #getThemeDiagram()
	 * @generated
	 */
	EAttribute getThemeDiagram_Legend();

	/**
	 * Returns the meta object for the containment reference '{@link org.themewright.model.ThemeDiagram#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Origin</em>'.
	 * @see org.themewright.model.ThemeDiagram#getOrigin()
	 * @see #getThemeDiagram()
	 * @generated
	 */
	EReference getThemeDiagram_Origin();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.RelationType <em>Relation Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relation Type</em>'.
	 * @see org.themewright.model.RelationType
	 * @generated
	 */
	EClass getRelationType();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.RelationType#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.themewright.model.RelationType#getDescription()
	 * @see #getRelationType()
	 * @generated
	 */
	EAttribute getRelationType_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.RelationType#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.themewright.model.RelationType#getDirection()
	 * @see #getRelationType()
	 * @generated
	 */
	EAttribute getRelationType_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.RelationType#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.themewright.model.RelationType#getLine()
	 * @see #getRelationType()
	 * @generated
	 */
	EAttribute getRelationType_Line();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.RelationType#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.themewright.model.RelationType#getColour()
	 * @see #getRelationType()
	 * @generated
	 */
	EAttribute getRelationType_Colour();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.DiagramLayer <em>Diagram Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagram Layer</em>'.
	 * @see org.themewright.model.DiagramLayer
	 * @generated
	 */
	EClass getDiagramLayer();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.DiagramLayer#isHidden <em>Hidden</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hidden</em>'.
	 * @see org.themewright.model.DiagramLayer#isHidden()
	 * @see #getDiagramLayer()
	 * @generated
	 */
	EAttribute getDiagramLayer_Hidden();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.DiagramOrigin <em>Diagram Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagram Origin</em>'.
	 * @see org.themewright.model.DiagramOrigin
	 * @generated
	 */
	EClass getDiagramOrigin();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.DiagramOrigin#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.themewright.model.DiagramOrigin#getKind()
	 * @see #getDiagramOrigin()
	 * @generated
	 */
	EAttribute getDiagramOrigin_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.DiagramOrigin#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.themewright.model.DiagramOrigin#getSubject()
	 * @see #getDiagramOrigin()
	 * @generated
	 */
	EReference getDiagramOrigin_Subject();

	/**
	 * Returns the meta object for the reference list '{@link org.themewright.model.DiagramOrigin#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Codes</em>'.
	 * @see org.themewright.model.DiagramOrigin#getCodes()
	 * @see #getDiagramOrigin()
	 * @generated
	 */
	EReference getDiagramOrigin_Codes();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.DiagramOrigin#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.themewright.model.DiagramOrigin#getThreshold()
	 * @see #getDiagramOrigin()
	 * @generated
	 */
	EAttribute getDiagramOrigin_Threshold();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.DiagramNode <em>Diagram Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagram Node</em>'.
	 * @see org.themewright.model.DiagramNode
	 * @generated
	 */
	EClass getDiagramNode();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.DiagramNode#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.themewright.model.DiagramNode#getKind()
	 * @see #getDiagramNode()
	 * @generated
	 */
	EAttribute getDiagramNode_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.DiagramNode#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.themewright.model.DiagramNode#getSubject()
	 * @see #getDiagramNode()
	 * @generated
	 */
	EReference getDiagramNode_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.DiagramNode#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.themewright.model.DiagramNode#getX()
	 * @see #getDiagramNode()
	 * @generated
	 */
	EAttribute getDiagramNode_X();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.DiagramNode#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.themewright.model.DiagramNode#getY()
	 * @see #getDiagramNode()
	 * @generated
	 */
	EAttribute getDiagramNode_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.DiagramNode#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.themewright.model.DiagramNode#getWidth()
	 * @see #getDiagramNode()
	 * @generated
	 */
	EAttribute getDiagramNode_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.DiagramNode#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.themewright.model.DiagramNode#getHeight()
	 * @see #getDiagramNode()
	 * @generated
	 */
	EAttribute getDiagramNode_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.DiagramNode#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.themewright.model.DiagramNode#getColour()
	 * @see #getDiagramNode()
	 * @generated
	 */
	EAttribute getDiagramNode_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.DiagramNode#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.themewright.model.DiagramNode#getValue()
	 * @see #getDiagramNode()
	 * @generated
	 */
	EAttribute getDiagramNode_Value();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.DiagramNode#getFrame <em>Frame</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Frame</em>'.
	 * @see org.themewright.model.DiagramNode#getFrame()
	 * @see #getDiagramNode()
	 * @generated
	 */
	EReference getDiagramNode_Frame();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.DiagramNode#getLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Layer</em>'.
	 * @see org.themewright.model.DiagramNode#getLayer()
	 * @see #getDiagramNode()
	 * @generated
	 */
	EReference getDiagramNode_Layer();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.DiagramNode#getShape <em>Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shape</em>'.
	 * @see org.themewright.model.DiagramNode#getShape()
	 * @see #getDiagramNode()
	 * @generated
	 */
	EAttribute getDiagramNode_Shape();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.DiagramNode#isDerived <em>Derived</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Derived</em>'.
	 * @see org.themewright.model.DiagramNode#isDerived()
	 * @see #getDiagramNode()
	 * @generated
	 */
	EAttribute getDiagramNode_Derived();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.DiagramEdge <em>Diagram Edge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagram Edge</em>'.
	 * @see org.themewright.model.DiagramEdge
	 * @generated
	 */
	EClass getDiagramEdge();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.DiagramEdge#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.themewright.model.DiagramEdge#getType()
	 * @see #getDiagramEdge()
	 * @generated
	 */
	EAttribute getDiagramEdge_Type();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.DiagramEdge#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.themewright.model.DiagramEdge#getSource()
	 * @see #getDiagramEdge()
	 * @generated
	 */
	EReference getDiagramEdge_Source();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.DiagramEdge#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.themewright.model.DiagramEdge#getTarget()
	 * @see #getDiagramEdge()
	 * @generated
	 */
	EReference getDiagramEdge_Target();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.DiagramEdge#getBends <em>Bends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bends</em>'.
	 * @see org.themewright.model.DiagramEdge#getBends()
	 * @see #getDiagramEdge()
	 * @generated
	 */
	EReference getDiagramEdge_Bends();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.DiagramEdge#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.themewright.model.DiagramEdge#getNote()
	 * @see #getDiagramEdge()
	 * @generated
	 */
	EAttribute getDiagramEdge_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.DiagramEdge#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.themewright.model.DiagramEdge#getWeight()
	 * @see #getDiagramEdge()
	 * @generated
	 */
	EAttribute getDiagramEdge_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.DiagramEdge#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.themewright.model.DiagramEdge#getDirection()
	 * @see #getDiagramEdge()
	 * @generated
	 */
	EAttribute getDiagramEdge_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.DiagramEdge#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.themewright.model.DiagramEdge#getColour()
	 * @see #getDiagramEdge()
	 * @generated
	 */
	EAttribute getDiagramEdge_Colour();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.DiagramEdge#getLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Layer</em>'.
	 * @see org.themewright.model.DiagramEdge#getLayer()
	 * @see #getDiagramEdge()
	 * @generated
	 */
	EReference getDiagramEdge_Layer();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.DiagramEdge#isDerived <em>Derived</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Derived</em>'.
	 * @see org.themewright.model.DiagramEdge#isDerived()
	 * @see #getDiagramEdge()
	 * @generated
	 */
	EAttribute getDiagramEdge_Derived();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.Point <em>Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Point</em>'.
	 * @see org.themewright.model.Point
	 * @generated
	 */
	EClass getPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Point#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.themewright.model.Point#getX()
	 * @see #getPoint()
	 * @generated
	 */
	EAttribute getPoint_X();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Point#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.themewright.model.Point#getY()
	 * @see #getPoint()
	 * @generated
	 */
	EAttribute getPoint_Y();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.Memo <em>Memo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memo</em>'.
	 * @see org.themewright.model.Memo
	 * @generated
	 */
	EClass getMemo();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Memo#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.themewright.model.Memo#getText()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Text();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.Memo#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Author</em>'.
	 * @see org.themewright.model.Memo#getAuthor()
	 * @see #getMemo()
	 * @generated
	 */
	EReference getMemo_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Memo#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.themewright.model.Memo#getCreated()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Memo#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.themewright.model.Memo#getModified()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Modified();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.Memo#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>About</em>'.
	 * @see org.themewright.model.Memo#getAbout()
	 * @see #getMemo()
	 * @generated
	 */
	EReference getMemo_About();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Memo#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.themewright.model.Memo#getStart()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Memo#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.themewright.model.Memo#getEnd()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_End();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Memo#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.themewright.model.Memo#getState()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_State();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Memo#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.themewright.model.Memo#getQuote()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Memo#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see org.themewright.model.Memo#getBefore()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Before();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Memo#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.themewright.model.Memo#getAfter()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_After();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Memo#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.themewright.model.Memo#getRevision()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Revision();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.Memo#getSlug <em>Slug</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slug</em>'.
	 * @see org.themewright.model.Memo#getSlug()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Slug();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.ParticipantSummary <em>Participant Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participant Summary</em>'.
	 * @see org.themewright.model.ParticipantSummary
	 * @generated
	 */
	EClass getParticipantSummary();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.ParticipantSummary#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Participant</em>'.
	 * @see org.themewright.model.ParticipantSummary#getParticipant()
	 * @see #getParticipantSummary()
	 * @generated
	 */
	EReference getParticipantSummary_Participant();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.ParticipantSummary#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.themewright.model.ParticipantSummary#getText()
	 * @see #getParticipantSummary()
	 * @generated
	 */
	EAttribute getParticipantSummary_Text();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.ParticipantSummary#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Author</em>'.
	 * @see org.themewright.model.ParticipantSummary#getAuthor()
	 * @see #getParticipantSummary()
	 * @generated
	 */
	EReference getParticipantSummary_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.ParticipantSummary#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.themewright.model.ParticipantSummary#getModified()
	 * @see #getParticipantSummary()
	 * @generated
	 */
	EAttribute getParticipantSummary_Modified();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.SavedSearch <em>Saved Search</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Saved Search</em>'.
	 * @see org.themewright.model.SavedSearch
	 * @generated
	 */
	EClass getSavedSearch();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.SavedSearch#getQuery <em>Query</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Query</em>'.
	 * @see org.themewright.model.SavedSearch#getQuery()
	 * @see #getSavedSearch()
	 * @generated
	 */
	EAttribute getSavedSearch_Query();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.SavedSearch#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.themewright.model.SavedSearch#getScope()
	 * @see #getSavedSearch()
	 * @generated
	 */
	EAttribute getSavedSearch_Scope();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.SavedSearch#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Settings</em>'.
	 * @see org.themewright.model.SavedSearch#getSettings()
	 * @see #getSavedSearch()
	 * @generated
	 */
	EAttribute getSavedSearch_Settings();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.SavedSearch#getLayout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layout</em>'.
	 * @see org.themewright.model.SavedSearch#getLayout()
	 * @see #getSavedSearch()
	 * @generated
	 */
	EAttribute getSavedSearch_Layout();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.SavedSearch#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.themewright.model.SavedSearch#getNote()
	 * @see #getSavedSearch()
	 * @generated
	 */
	EAttribute getSavedSearch_Note();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.SavedSearch#getCreator <em>Creator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Creator</em>'.
	 * @see org.themewright.model.SavedSearch#getCreator()
	 * @see #getSavedSearch()
	 * @generated
	 */
	EReference getSavedSearch_Creator();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.SavedSearch#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.themewright.model.SavedSearch#getCreated()
	 * @see #getSavedSearch()
	 * @generated
	 */
	EAttribute getSavedSearch_Created();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.AnalysisSetting <em>Analysis Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Analysis Setting</em>'.
	 * @see org.themewright.model.AnalysisSetting
	 * @generated
	 */
	EClass getAnalysisSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.AnalysisSetting#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.themewright.model.AnalysisSetting#getKey()
	 * @see #getAnalysisSetting()
	 * @generated
	 */
	EAttribute getAnalysisSetting_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.AnalysisSetting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.themewright.model.AnalysisSetting#getValue()
	 * @see #getAnalysisSetting()
	 * @generated
	 */
	EAttribute getAnalysisSetting_Value();

	/**
	 * Returns the meta object for class '{@link org.themewright.model.AnalysisRun <em>Analysis Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Analysis Run</em>'.
	 * @see org.themewright.model.AnalysisRun
	 * @generated
	 */
	EClass getAnalysisRun();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.AnalysisRun#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.themewright.model.AnalysisRun#getMethod()
	 * @see #getAnalysisRun()
	 * @generated
	 */
	EAttribute getAnalysisRun_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.AnalysisRun#getMethodVersion <em>Method Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method Version</em>'.
	 * @see org.themewright.model.AnalysisRun#getMethodVersion()
	 * @see #getAnalysisRun()
	 * @generated
	 */
	EAttribute getAnalysisRun_MethodVersion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.AnalysisRun#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.themewright.model.AnalysisRun#getParameters()
	 * @see #getAnalysisRun()
	 * @generated
	 */
	EReference getAnalysisRun_Parameters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.themewright.model.AnalysisRun#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scope</em>'.
	 * @see org.themewright.model.AnalysisRun#getScope()
	 * @see #getAnalysisRun()
	 * @generated
	 */
	EReference getAnalysisRun_Scope();

	/**
	 * Returns the meta object for the reference '{@link org.themewright.model.AnalysisRun#getResearcher <em>Researcher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Researcher</em>'.
	 * @see org.themewright.model.AnalysisRun#getResearcher()
	 * @see #getAnalysisRun()
	 * @generated
	 */
	EReference getAnalysisRun_Researcher();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.AnalysisRun#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.themewright.model.AnalysisRun#getCreated()
	 * @see #getAnalysisRun()
	 * @generated
	 */
	EAttribute getAnalysisRun_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.AnalysisRun#getInputHash <em>Input Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Input Hash</em>'.
	 * @see org.themewright.model.AnalysisRun#getInputHash()
	 * @see #getAnalysisRun()
	 * @generated
	 */
	EAttribute getAnalysisRun_InputHash();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.AnalysisRun#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.themewright.model.AnalysisRun#getResult()
	 * @see #getAnalysisRun()
	 * @generated
	 */
	EAttribute getAnalysisRun_Result();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.AnalysisRun#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.themewright.model.AnalysisRun#getNote()
	 * @see #getAnalysisRun()
	 * @generated
	 */
	EAttribute getAnalysisRun_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.themewright.model.AnalysisRun#getSlug <em>Slug</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slug</em>'.
	 * @see org.themewright.model.AnalysisRun#getSlug()
	 * @see #getAnalysisRun()
	 * @generated
	 */
	EAttribute getAnalysisRun_Slug();

	/**
	 * Returns the meta object for enum '{@link org.themewright.model.AttributeType <em>Attribute Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Attribute Type</em>'.
	 * @see org.themewright.model.AttributeType
	 * @generated
	 */
	EEnum getAttributeType();

	/**
	 * Returns the meta object for enum '{@link org.themewright.model.ConsentState <em>Consent State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Consent State</em>'.
	 * @see org.themewright.model.ConsentState
	 * @generated
	 */
	EEnum getConsentState();

	/**
	 * Returns the meta object for enum '{@link org.themewright.model.SpeakerRole <em>Speaker Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Speaker Role</em>'.
	 * @see org.themewright.model.SpeakerRole
	 * @generated
	 */
	EEnum getSpeakerRole();

	/**
	 * Returns the meta object for enum '{@link org.themewright.model.CodebookEventKind <em>Codebook Event Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Codebook Event Kind</em>'.
	 * @see org.themewright.model.CodebookEventKind
	 * @generated
	 */
	EEnum getCodebookEventKind();

	/**
	 * Returns the meta object for enum '{@link org.themewright.model.ThemeState <em>Theme State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Theme State</em>'.
	 * @see org.themewright.model.ThemeState
	 * @generated
	 */
	EEnum getThemeState();

	/**
	 * Returns the meta object for enum '{@link org.themewright.model.AnchorState <em>Anchor State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Anchor State</em>'.
	 * @see org.themewright.model.AnchorState
	 * @generated
	 */
	EEnum getAnchorState();

	/**
	 * Returns the meta object for enum '{@link org.themewright.model.EdgeRouting <em>Edge Routing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Edge Routing</em>'.
	 * @see org.themewright.model.EdgeRouting
	 * @generated
	 */
	EEnum getEdgeRouting();

	/**
	 * Returns the meta object for enum '{@link org.themewright.model.NodeSizing <em>Node Sizing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Node Sizing</em>'.
	 * @see org.themewright.model.NodeSizing
	 * @generated
	 */
	EEnum getNodeSizing();

	/**
	 * Returns the meta object for enum '{@link org.themewright.model.NodeColouring <em>Node Colouring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Node Colouring</em>'.
	 * @see org.themewright.model.NodeColouring
	 * @generated
	 */
	EEnum getNodeColouring();

	/**
	 * Returns the meta object for enum '{@link org.themewright.model.NodeShape <em>Node Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Node Shape</em>'.
	 * @see org.themewright.model.NodeShape
	 * @generated
	 */
	EEnum getNodeShape();

	/**
	 * Returns the meta object for enum '{@link org.themewright.model.EdgeDirection <em>Edge Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Edge Direction</em>'.
	 * @see org.themewright.model.EdgeDirection
	 * @generated
	 */
	EEnum getEdgeDirection();

	/**
	 * Returns the meta object for enum '{@link org.themewright.model.LineStyle <em>Line Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Line Style</em>'.
	 * @see org.themewright.model.LineStyle
	 * @generated
	 */
	EEnum getLineStyle();

	/**
	 * Returns the meta object for enum '{@link org.themewright.model.DiagramOriginKind <em>Diagram Origin Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Diagram Origin Kind</em>'.
	 * @see org.themewright.model.DiagramOriginKind
	 * @generated
	 */
	EEnum getDiagramOriginKind();

	/**
	 * Returns the meta object for enum '{@link org.themewright.model.NodeKind <em>Node Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Node Kind</em>'.
	 * @see org.themewright.model.NodeKind
	 * @generated
	 */
	EEnum getNodeKind();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A point in time, written as ISO 8601 in UTC.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Local Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A date without time zone, written as ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Local Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getLocalDate();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	StudyFactory getStudyFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.IdentifiedImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.NamedImpl <em>Named</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.NamedImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getNamed()
		 * @generated
		 */
		EClass NAMED = eINSTANCE.getNamed();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED__NAME = eINSTANCE.getNamed_Name();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.StudyPartImpl <em>Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.StudyPartImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getStudyPart()
		 * @generated
		 */
		EClass STUDY_PART = eINSTANCE.getStudyPart();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_PART__FORMAT_VERSION = eINSTANCE.getStudyPart_FormatVersion();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.StudyImpl <em>Study</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.StudyImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getStudy()
		 * @generated
		 */
		EClass STUDY = eINSTANCE.getStudy();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__DESCRIPTION = eINSTANCE.getStudy_Description();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__CREATED = eINSTANCE.getStudy_Created();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__QUESTIONS = eINSTANCE.getStudy_Questions();

		/**
		 * The meta object literal for the '<em><b>Guide</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__GUIDE = eINSTANCE.getStudy_Guide();

		/**
		 * The meta object literal for the '<em><b>Ethics</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__ETHICS = eINSTANCE.getStudy_Ethics();

		/**
		 * The meta object literal for the '<em><b>Researchers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__RESEARCHERS = eINSTANCE.getStudy_Researchers();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__ATTRIBUTES = eINSTANCE.getStudy_Attributes();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__PARTICIPANTS = eINSTANCE.getStudy_Participants();

		/**
		 * The meta object literal for the '<em><b>Rounds</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__ROUNDS = eINSTANCE.getStudy_Rounds();

		/**
		 * The meta object literal for the '<em><b>Codebook</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__CODEBOOK = eINSTANCE.getStudy_Codebook();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__SOURCES = eINSTANCE.getStudy_Sources();

		/**
		 * The meta object literal for the '<em><b>Coding Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__CODING_SETS = eINSTANCE.getStudy_CodingSets();

		/**
		 * The meta object literal for the '<em><b>Diagrams</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__DIAGRAMS = eINSTANCE.getStudy_Diagrams();

		/**
		 * The meta object literal for the '<em><b>Memos</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__MEMOS = eINSTANCE.getStudy_Memos();

		/**
		 * The meta object literal for the '<em><b>Relation Types</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__RELATION_TYPES = eINSTANCE.getStudy_RelationTypes();

		/**
		 * The meta object literal for the '<em><b>Searches</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__SEARCHES = eINSTANCE.getStudy_Searches();

		/**
		 * The meta object literal for the '<em><b>Analyses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__ANALYSES = eINSTANCE.getStudy_Analyses();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.ResearchQuestionImpl <em>Research Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.ResearchQuestionImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getResearchQuestion()
		 * @generated
		 */
		EClass RESEARCH_QUESTION = eINSTANCE.getResearchQuestion();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCH_QUESTION__TEXT = eINSTANCE.getResearchQuestion_Text();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.InterviewGuideImpl <em>Interview Guide</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.InterviewGuideImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getInterviewGuide()
		 * @generated
		 */
		EClass INTERVIEW_GUIDE = eINSTANCE.getInterviewGuide();

		/**
		 * The meta object literal for the '<em><b>Topics</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW_GUIDE__TOPICS = eINSTANCE.getInterviewGuide_Topics();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.GuideTopicImpl <em>Guide Topic</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.GuideTopicImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getGuideTopic()
		 * @generated
		 */
		EClass GUIDE_TOPIC = eINSTANCE.getGuideTopic();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDE_TOPIC__QUESTIONS = eINSTANCE.getGuideTopic_Questions();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.GuideQuestionImpl <em>Guide Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.GuideQuestionImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getGuideQuestion()
		 * @generated
		 */
		EClass GUIDE_QUESTION = eINSTANCE.getGuideQuestion();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDE_QUESTION__TEXT = eINSTANCE.getGuideQuestion_Text();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.EthicsRecordImpl <em>Ethics Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.EthicsRecordImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getEthicsRecord()
		 * @generated
		 */
		EClass ETHICS_RECORD = eINSTANCE.getEthicsRecord();

		/**
		 * The meta object literal for the '<em><b>Approved By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHICS_RECORD__APPROVED_BY = eINSTANCE.getEthicsRecord_ApprovedBy();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHICS_RECORD__REFERENCE = eINSTANCE.getEthicsRecord_Reference();

		/**
		 * The meta object literal for the '<em><b>Approved On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHICS_RECORD__APPROVED_ON = eINSTANCE.getEthicsRecord_ApprovedOn();

		/**
		 * The meta object literal for the '<em><b>Data Handling</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHICS_RECORD__DATA_HANDLING = eINSTANCE.getEthicsRecord_DataHandling();

		/**
		 * The meta object literal for the '<em><b>Retention</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHICS_RECORD__RETENTION = eINSTANCE.getEthicsRecord_Retention();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.ResearcherImpl <em>Researcher</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.ResearcherImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getResearcher()
		 * @generated
		 */
		EClass RESEARCHER = eINSTANCE.getResearcher();

		/**
		 * The meta object literal for the '<em><b>Initials</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCHER__INITIALS = eINSTANCE.getResearcher_Initials();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCHER__COLOUR = eINSTANCE.getResearcher_Colour();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCHER__POSITION = eINSTANCE.getResearcher_Position();

		/**
		 * The meta object literal for the '<em><b>Slug</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCHER__SLUG = eINSTANCE.getResearcher_Slug();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.AttributeImpl <em>Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.AttributeImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getAttribute()
		 * @generated
		 */
		EClass ATTRIBUTE = eINSTANCE.getAttribute();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE__TYPE = eINSTANCE.getAttribute_Type();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE__DESCRIPTION = eINSTANCE.getAttribute_Description();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE__CHOICES = eINSTANCE.getAttribute_Choices();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.ConsentImpl <em>Consent</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.ConsentImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getConsent()
		 * @generated
		 */
		EClass CONSENT = eINSTANCE.getConsent();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__STATE = eINSTANCE.getConsent_State();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__DATE = eINSTANCE.getConsent_Date();

		/**
		 * The meta object literal for the '<em><b>Quotes Allowed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__QUOTES_ALLOWED = eINSTANCE.getConsent_QuotesAllowed();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__NOTE = eINSTANCE.getConsent_Note();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.ParticipantImpl <em>Participant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.ParticipantImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getParticipant()
		 * @generated
		 */
		EClass PARTICIPANT = eINSTANCE.getParticipant();

		/**
		 * The meta object literal for the '<em><b>Consent</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT__CONSENT = eINSTANCE.getParticipant_Consent();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT__VALUES = eINSTANCE.getParticipant_Values();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__NOTE = eINSTANCE.getParticipant_Note();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.AttributeValueImpl <em>Attribute Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.AttributeValueImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getAttributeValue()
		 * @generated
		 */
		EClass ATTRIBUTE_VALUE = eINSTANCE.getAttributeValue();

		/**
		 * The meta object literal for the '<em><b>Attribute</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTE_VALUE__ATTRIBUTE = eINSTANCE.getAttributeValue_Attribute();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_VALUE__VALUE = eINSTANCE.getAttributeValue_Value();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.RoundImpl <em>Round</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.RoundImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getRound()
		 * @generated
		 */
		EClass ROUND = eINSTANCE.getRound();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUND__DESCRIPTION = eINSTANCE.getRound_Description();

		/**
		 * The meta object literal for the '<em><b>Blind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUND__BLIND = eINSTANCE.getRound_Blind();

		/**
		 * The meta object literal for the '<em><b>Researchers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUND__RESEARCHERS = eINSTANCE.getRound_Researchers();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUND__SOURCES = eINSTANCE.getRound_Sources();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.SourceImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Slug</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__SLUG = eINSTANCE.getSource_Slug();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE__PARTICIPANTS = eINSTANCE.getSource_Participants();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__LANGUAGE = eINSTANCE.getSource_Language();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__DATE = eINSTANCE.getSource_Date();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE__ORIGIN = eINSTANCE.getSource_Origin();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.OriginImpl <em>Origin</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.OriginImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getOrigin()
		 * @generated
		 */
		EClass ORIGIN = eINSTANCE.getOrigin();

		/**
		 * The meta object literal for the '<em><b>File Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__FILE_NAME = eINSTANCE.getOrigin_FileName();

		/**
		 * The meta object literal for the '<em><b>Importer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__IMPORTER = eINSTANCE.getOrigin_Importer();

		/**
		 * The meta object literal for the '<em><b>Charset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__CHARSET = eINSTANCE.getOrigin_Charset();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__SHA256 = eINSTANCE.getOrigin_Sha256();

		/**
		 * The meta object literal for the '<em><b>Imported</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__IMPORTED = eINSTANCE.getOrigin_Imported();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__NOTE = eINSTANCE.getOrigin_Note();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.TranscriptImpl <em>Transcript</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.TranscriptImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getTranscript()
		 * @generated
		 */
		EClass TRANSCRIPT = eINSTANCE.getTranscript();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSCRIPT__TEXT = eINSTANCE.getTranscript_Text();

		/**
		 * The meta object literal for the '<em><b>Text Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSCRIPT__TEXT_SHA256 = eINSTANCE.getTranscript_TextSha256();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSCRIPT__REVISION = eINSTANCE.getTranscript_Revision();

		/**
		 * The meta object literal for the '<em><b>Speakers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSCRIPT__SPEAKERS = eINSTANCE.getTranscript_Speakers();

		/**
		 * The meta object literal for the '<em><b>Turns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSCRIPT__TURNS = eINSTANCE.getTranscript_Turns();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.SpeakerImpl <em>Speaker</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.SpeakerImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getSpeaker()
		 * @generated
		 */
		EClass SPEAKER = eINSTANCE.getSpeaker();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPEAKER__ROLE = eINSTANCE.getSpeaker_Role();

		/**
		 * The meta object literal for the '<em><b>Participant</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPEAKER__PARTICIPANT = eINSTANCE.getSpeaker_Participant();

		/**
		 * The meta object literal for the '<em><b>Researcher</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPEAKER__RESEARCHER = eINSTANCE.getSpeaker_Researcher();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.TurnImpl <em>Turn</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.TurnImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getTurn()
		 * @generated
		 */
		EClass TURN = eINSTANCE.getTurn();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURN__START = eINSTANCE.getTurn_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURN__END = eINSTANCE.getTurn_End();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TURN__SPEAKER = eINSTANCE.getTurn_Speaker();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURN__TIME = eINSTANCE.getTurn_Time();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.CodebookImpl <em>Codebook</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.CodebookImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getCodebook()
		 * @generated
		 */
		EClass CODEBOOK = eINSTANCE.getCodebook();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODEBOOK__CODES = eINSTANCE.getCodebook_Codes();

		/**
		 * The meta object literal for the '<em><b>Themes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODEBOOK__THEMES = eINSTANCE.getCodebook_Themes();

		/**
		 * The meta object literal for the '<em><b>History</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODEBOOK__HISTORY = eINSTANCE.getCodebook_History();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.CodebookEventImpl <em>Codebook Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.CodebookEventImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getCodebookEvent()
		 * @generated
		 */
		EClass CODEBOOK_EVENT = eINSTANCE.getCodebookEvent();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_EVENT__KIND = eINSTANCE.getCodebookEvent_Kind();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_EVENT__TIME = eINSTANCE.getCodebookEvent_Time();

		/**
		 * The meta object literal for the '<em><b>Researcher</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODEBOOK_EVENT__RESEARCHER = eINSTANCE.getCodebookEvent_Researcher();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_EVENT__SUBJECT = eINSTANCE.getCodebookEvent_Subject();

		/**
		 * The meta object literal for the '<em><b>Subject Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_EVENT__SUBJECT_NAME = eINSTANCE.getCodebookEvent_SubjectName();

		/**
		 * The meta object literal for the '<em><b>Other</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_EVENT__OTHER = eINSTANCE.getCodebookEvent_Other();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_EVENT__BEFORE = eINSTANCE.getCodebookEvent_Before();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_EVENT__AFTER = eINSTANCE.getCodebookEvent_After();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_EVENT__REASON = eINSTANCE.getCodebookEvent_Reason();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.CodeImpl <em>Code</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.CodeImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getCode()
		 * @generated
		 */
		EClass CODE = eINSTANCE.getCode();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__COLOUR = eINSTANCE.getCode_Colour();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__DEFINITION = eINSTANCE.getCode_Definition();

		/**
		 * The meta object literal for the '<em><b>When To Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__WHEN_TO_USE = eINSTANCE.getCode_WhenToUse();

		/**
		 * The meta object literal for the '<em><b>When Not To Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__WHEN_NOT_TO_USE = eINSTANCE.getCode_WhenNotToUse();

		/**
		 * The meta object literal for the '<em><b>Example</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__EXAMPLE = eINSTANCE.getCode_Example();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__CREATED = eINSTANCE.getCode_Created();

		/**
		 * The meta object literal for the '<em><b>Created By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__CREATED_BY = eINSTANCE.getCode_CreatedBy();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__CODES = eINSTANCE.getCode_Codes();

		/**
		 * The meta object literal for the '<em><b>Boundary Example</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__BOUNDARY_EXAMPLE = eINSTANCE.getCode_BoundaryExample();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.ThemeImpl <em>Theme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.ThemeImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getTheme()
		 * @generated
		 */
		EClass THEME = eINSTANCE.getTheme();

		/**
		 * The meta object literal for the '<em><b>Idea</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__IDEA = eINSTANCE.getTheme_Idea();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__STATE = eINSTANCE.getTheme_State();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__COLOUR = eINSTANCE.getTheme_Colour();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEME__CODES = eINSTANCE.getTheme_Codes();

		/**
		 * The meta object literal for the '<em><b>Themes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEME__THEMES = eINSTANCE.getTheme_Themes();

		/**
		 * The meta object literal for the '<em><b>Key Quotes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEME__KEY_QUOTES = eINSTANCE.getTheme_KeyQuotes();

		/**
		 * The meta object literal for the '<em><b>Contrary Cases</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEME__CONTRARY_CASES = eINSTANCE.getTheme_ContraryCases();

		/**
		 * The meta object literal for the '<em><b>Summaries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEME__SUMMARIES = eINSTANCE.getTheme_Summaries();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.CodingSetImpl <em>Coding Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.CodingSetImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getCodingSet()
		 * @generated
		 */
		EClass CODING_SET = eINSTANCE.getCodingSet();

		/**
		 * The meta object literal for the '<em><b>Researcher</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_SET__RESEARCHER = eINSTANCE.getCodingSet_Researcher();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_SET__SOURCE = eINSTANCE.getCodingSet_Source();

		/**
		 * The meta object literal for the '<em><b>Codings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_SET__CODINGS = eINSTANCE.getCodingSet_Codings();

		/**
		 * The meta object literal for the '{@link org.themewright.model.Anchored <em>Anchored</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.Anchored
		 * @see org.themewright.model.impl.StudyPackageImpl#getAnchored()
		 * @generated
		 */
		EClass ANCHORED = eINSTANCE.getAnchored();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.CodingImpl <em>Coding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.CodingImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getCoding()
		 * @generated
		 */
		EClass CODING = eINSTANCE.getCoding();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING__CODE = eINSTANCE.getCoding_Code();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__START = eINSTANCE.getCoding_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__END = eINSTANCE.getCoding_End();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__STATE = eINSTANCE.getCoding_State();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__QUOTE = eINSTANCE.getCoding_Quote();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__BEFORE = eINSTANCE.getCoding_Before();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__AFTER = eINSTANCE.getCoding_After();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__REVISION = eINSTANCE.getCoding_Revision();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__WEIGHT = eINSTANCE.getCoding_Weight();

		/**
		 * The meta object literal for the '<em><b>Memo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__MEMO = eINSTANCE.getCoding_Memo();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__CREATED = eINSTANCE.getCoding_Created();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.ThemeDiagramImpl <em>Theme Diagram</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.ThemeDiagramImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getThemeDiagram()
		 * @generated
		 */
		EClass THEME_DIAGRAM = eINSTANCE.getThemeDiagram();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEME_DIAGRAM__NODES = eINSTANCE.getThemeDiagram_Nodes();

		/**
		 * The meta object literal for the '<em><b>Edges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEME_DIAGRAM__EDGES = eINSTANCE.getThemeDiagram_Edges();

		/**
		 * The meta object literal for the '<em><b>Slug</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME_DIAGRAM__SLUG = eINSTANCE.getThemeDiagram_Slug();

		/**
		 * The meta object literal for the '<em><b>Layers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEME_DIAGRAM__LAYERS = eINSTANCE.getThemeDiagram_Layers();

		/**
		 * The meta object literal for the '<em><b>Routing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME_DIAGRAM__ROUTING = eINSTANCE.getThemeDiagram_Routing();

		/**
		 * The meta object literal for the '<em><b>Sizing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME_DIAGRAM__SIZING = eINSTANCE.getThemeDiagram_Sizing();

		/**
		 * The meta object literal for the '<em><b>Colouring</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME_DIAGRAM__COLOURING = eINSTANCE.getThemeDiagram_Colouring();

		/**
		 * The meta object literal for the '<em><b>Shaded By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEME_DIAGRAM__SHADED_BY = eINSTANCE.getThemeDiagram_ShadedBy();

		/**
		 * The meta object literal for the '<em><b>Shaded Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME_DIAGRAM__SHADED_VALUE = eINSTANCE.getThemeDiagram_ShadedValue();

		/**
		 * The meta object literal for the '<em><b>Legend</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME_DIAGRAM__LEGEND = eINSTANCE.getThemeDiagram_Legend();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEME_DIAGRAM__ORIGIN = eINSTANCE.getThemeDiagram_Origin();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.RelationTypeImpl <em>Relation Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.RelationTypeImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getRelationType()
		 * @generated
		 */
		EClass RELATION_TYPE = eINSTANCE.getRelationType();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION_TYPE__DESCRIPTION = eINSTANCE.getRelationType_Description();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION_TYPE__DIRECTION = eINSTANCE.getRelationType_Direction();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION_TYPE__LINE = eINSTANCE.getRelationType_Line();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION_TYPE__COLOUR = eINSTANCE.getRelationType_Colour();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.DiagramLayerImpl <em>Diagram Layer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.DiagramLayerImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getDiagramLayer()
		 * @generated
		 */
		EClass DIAGRAM_LAYER = eINSTANCE.getDiagramLayer();

		/**
		 * The meta object literal for the '<em><b>Hidden</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_LAYER__HIDDEN = eINSTANCE.getDiagramLayer_Hidden();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.DiagramOriginImpl <em>Diagram Origin</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.DiagramOriginImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getDiagramOrigin()
		 * @generated
		 */
		EClass DIAGRAM_ORIGIN = eINSTANCE.getDiagramOrigin();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_ORIGIN__KIND = eINSTANCE.getDiagramOrigin_Kind();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM_ORIGIN__SUBJECT = eINSTANCE.getDiagramOrigin_Subject();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM_ORIGIN__CODES = eINSTANCE.getDiagramOrigin_Codes();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_ORIGIN__THRESHOLD = eINSTANCE.getDiagramOrigin_Threshold();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.DiagramNodeImpl <em>Diagram Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.DiagramNodeImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getDiagramNode()
		 * @generated
		 */
		EClass DIAGRAM_NODE = eINSTANCE.getDiagramNode();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NODE__KIND = eINSTANCE.getDiagramNode_Kind();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM_NODE__SUBJECT = eINSTANCE.getDiagramNode_Subject();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NODE__X = eINSTANCE.getDiagramNode_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NODE__Y = eINSTANCE.getDiagramNode_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NODE__WIDTH = eINSTANCE.getDiagramNode_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NODE__HEIGHT = eINSTANCE.getDiagramNode_Height();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NODE__COLOUR = eINSTANCE.getDiagramNode_Colour();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NODE__VALUE = eINSTANCE.getDiagramNode_Value();

		/**
		 * The meta object literal for the '<em><b>Frame</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM_NODE__FRAME = eINSTANCE.getDiagramNode_Frame();

		/**
		 * The meta object literal for the '<em><b>Layer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM_NODE__LAYER = eINSTANCE.getDiagramNode_Layer();

		/**
		 * The meta object literal for the '<em><b>Shape</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NODE__SHAPE = eINSTANCE.getDiagramNode_Shape();

		/**
		 * The meta object literal for the '<em><b>Derived</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NODE__DERIVED = eINSTANCE.getDiagramNode_Derived();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.DiagramEdgeImpl <em>Diagram Edge</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.DiagramEdgeImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getDiagramEdge()
		 * @generated
		 */
		EClass DIAGRAM_EDGE = eINSTANCE.getDiagramEdge();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_EDGE__TYPE = eINSTANCE.getDiagramEdge_Type();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM_EDGE__SOURCE = eINSTANCE.getDiagramEdge_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM_EDGE__TARGET = eINSTANCE.getDiagramEdge_Target();

		/**
		 * The meta object literal for the '<em><b>Bends</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM_EDGE__BENDS = eINSTANCE.getDiagramEdge_Bends();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_EDGE__NOTE = eINSTANCE.getDiagramEdge_Note();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_EDGE__WEIGHT = eINSTANCE.getDiagramEdge_Weight();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_EDGE__DIRECTION = eINSTANCE.getDiagramEdge_Direction();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_EDGE__COLOUR = eINSTANCE.getDiagramEdge_Colour();

		/**
		 * The meta object literal for the '<em><b>Layer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM_EDGE__LAYER = eINSTANCE.getDiagramEdge_Layer();

		/**
		 * The meta object literal for the '<em><b>Derived</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_EDGE__DERIVED = eINSTANCE.getDiagramEdge_Derived();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.PointImpl <em>Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.PointImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getPoint()
		 * @generated
		 */
		EClass POINT = eINSTANCE.getPoint();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POINT__X = eINSTANCE.getPoint_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POINT__Y = eINSTANCE.getPoint_Y();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.MemoImpl <em>Memo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.MemoImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getMemo()
		 * @generated
		 */
		EClass MEMO = eINSTANCE.getMemo();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__TEXT = eINSTANCE.getMemo_Text();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMO__AUTHOR = eINSTANCE.getMemo_Author();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__CREATED = eINSTANCE.getMemo_Created();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__MODIFIED = eINSTANCE.getMemo_Modified();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMO__ABOUT = eINSTANCE.getMemo_About();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__START = eINSTANCE.getMemo_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__END = eINSTANCE.getMemo_End();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__STATE = eINSTANCE.getMemo_State();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__QUOTE = eINSTANCE.getMemo_Quote();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__BEFORE = eINSTANCE.getMemo_Before();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__AFTER = eINSTANCE.getMemo_After();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__REVISION = eINSTANCE.getMemo_Revision();

		/**
		 * The meta object literal for the '<em><b>Slug</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__SLUG = eINSTANCE.getMemo_Slug();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.ParticipantSummaryImpl <em>Participant Summary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.ParticipantSummaryImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getParticipantSummary()
		 * @generated
		 */
		EClass PARTICIPANT_SUMMARY = eINSTANCE.getParticipantSummary();

		/**
		 * The meta object literal for the '<em><b>Participant</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT_SUMMARY__PARTICIPANT = eINSTANCE.getParticipantSummary_Participant();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT_SUMMARY__TEXT = eINSTANCE.getParticipantSummary_Text();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT_SUMMARY__AUTHOR = eINSTANCE.getParticipantSummary_Author();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT_SUMMARY__MODIFIED = eINSTANCE.getParticipantSummary_Modified();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.SavedSearchImpl <em>Saved Search</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.SavedSearchImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getSavedSearch()
		 * @generated
		 */
		EClass SAVED_SEARCH = eINSTANCE.getSavedSearch();

		/**
		 * The meta object literal for the '<em><b>Query</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_SEARCH__QUERY = eINSTANCE.getSavedSearch_Query();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_SEARCH__SCOPE = eINSTANCE.getSavedSearch_Scope();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_SEARCH__SETTINGS = eINSTANCE.getSavedSearch_Settings();

		/**
		 * The meta object literal for the '<em><b>Layout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_SEARCH__LAYOUT = eINSTANCE.getSavedSearch_Layout();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_SEARCH__NOTE = eINSTANCE.getSavedSearch_Note();

		/**
		 * The meta object literal for the '<em><b>Creator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAVED_SEARCH__CREATOR = eINSTANCE.getSavedSearch_Creator();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_SEARCH__CREATED = eINSTANCE.getSavedSearch_Created();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.AnalysisSettingImpl <em>Analysis Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.AnalysisSettingImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getAnalysisSetting()
		 * @generated
		 */
		EClass ANALYSIS_SETTING = eINSTANCE.getAnalysisSetting();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS_SETTING__KEY = eINSTANCE.getAnalysisSetting_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS_SETTING__VALUE = eINSTANCE.getAnalysisSetting_Value();

		/**
		 * The meta object literal for the '{@link org.themewright.model.impl.AnalysisRunImpl <em>Analysis Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.impl.AnalysisRunImpl
		 * @see org.themewright.model.impl.StudyPackageImpl#getAnalysisRun()
		 * @generated
		 */
		EClass ANALYSIS_RUN = eINSTANCE.getAnalysisRun();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS_RUN__METHOD = eINSTANCE.getAnalysisRun_Method();

		/**
		 * The meta object literal for the '<em><b>Method Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS_RUN__METHOD_VERSION = eINSTANCE.getAnalysisRun_MethodVersion();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_RUN__PARAMETERS = eINSTANCE.getAnalysisRun_Parameters();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_RUN__SCOPE = eINSTANCE.getAnalysisRun_Scope();

		/**
		 * The meta object literal for the '<em><b>Researcher</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_RUN__RESEARCHER = eINSTANCE.getAnalysisRun_Researcher();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS_RUN__CREATED = eINSTANCE.getAnalysisRun_Created();

		/**
		 * The meta object literal for the '<em><b>Input Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS_RUN__INPUT_HASH = eINSTANCE.getAnalysisRun_InputHash();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS_RUN__RESULT = eINSTANCE.getAnalysisRun_Result();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS_RUN__NOTE = eINSTANCE.getAnalysisRun_Note();

		/**
		 * The meta object literal for the '<em><b>Slug</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS_RUN__SLUG = eINSTANCE.getAnalysisRun_Slug();

		/**
		 * The meta object literal for the '{@link org.themewright.model.AttributeType <em>Attribute Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.AttributeType
		 * @see org.themewright.model.impl.StudyPackageImpl#getAttributeType()
		 * @generated
		 */
		EEnum ATTRIBUTE_TYPE = eINSTANCE.getAttributeType();

		/**
		 * The meta object literal for the '{@link org.themewright.model.ConsentState <em>Consent State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.ConsentState
		 * @see org.themewright.model.impl.StudyPackageImpl#getConsentState()
		 * @generated
		 */
		EEnum CONSENT_STATE = eINSTANCE.getConsentState();

		/**
		 * The meta object literal for the '{@link org.themewright.model.SpeakerRole <em>Speaker Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.SpeakerRole
		 * @see org.themewright.model.impl.StudyPackageImpl#getSpeakerRole()
		 * @generated
		 */
		EEnum SPEAKER_ROLE = eINSTANCE.getSpeakerRole();

		/**
		 * The meta object literal for the '{@link org.themewright.model.CodebookEventKind <em>Codebook Event Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.CodebookEventKind
		 * @see org.themewright.model.impl.StudyPackageImpl#getCodebookEventKind()
		 * @generated
		 */
		EEnum CODEBOOK_EVENT_KIND = eINSTANCE.getCodebookEventKind();

		/**
		 * The meta object literal for the '{@link org.themewright.model.ThemeState <em>Theme State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.ThemeState
		 * @see org.themewright.model.impl.StudyPackageImpl#getThemeState()
		 * @generated
		 */
		EEnum THEME_STATE = eINSTANCE.getThemeState();

		/**
		 * The meta object literal for the '{@link org.themewright.model.AnchorState <em>Anchor State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.AnchorState
		 * @see org.themewright.model.impl.StudyPackageImpl#getAnchorState()
		 * @generated
		 */
		EEnum ANCHOR_STATE = eINSTANCE.getAnchorState();

		/**
		 * The meta object literal for the '{@link org.themewright.model.EdgeRouting <em>Edge Routing</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.EdgeRouting
		 * @see org.themewright.model.impl.StudyPackageImpl#getEdgeRouting()
		 * @generated
		 */
		EEnum EDGE_ROUTING = eINSTANCE.getEdgeRouting();

		/**
		 * The meta object literal for the '{@link org.themewright.model.NodeSizing <em>Node Sizing</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.NodeSizing
		 * @see org.themewright.model.impl.StudyPackageImpl#getNodeSizing()
		 * @generated
		 */
		EEnum NODE_SIZING = eINSTANCE.getNodeSizing();

		/**
		 * The meta object literal for the '{@link org.themewright.model.NodeColouring <em>Node Colouring</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.NodeColouring
		 * @see org.themewright.model.impl.StudyPackageImpl#getNodeColouring()
		 * @generated
		 */
		EEnum NODE_COLOURING = eINSTANCE.getNodeColouring();

		/**
		 * The meta object literal for the '{@link org.themewright.model.NodeShape <em>Node Shape</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.NodeShape
		 * @see org.themewright.model.impl.StudyPackageImpl#getNodeShape()
		 * @generated
		 */
		EEnum NODE_SHAPE = eINSTANCE.getNodeShape();

		/**
		 * The meta object literal for the '{@link org.themewright.model.EdgeDirection <em>Edge Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.EdgeDirection
		 * @see org.themewright.model.impl.StudyPackageImpl#getEdgeDirection()
		 * @generated
		 */
		EEnum EDGE_DIRECTION = eINSTANCE.getEdgeDirection();

		/**
		 * The meta object literal for the '{@link org.themewright.model.LineStyle <em>Line Style</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.LineStyle
		 * @see org.themewright.model.impl.StudyPackageImpl#getLineStyle()
		 * @generated
		 */
		EEnum LINE_STYLE = eINSTANCE.getLineStyle();

		/**
		 * The meta object literal for the '{@link org.themewright.model.DiagramOriginKind <em>Diagram Origin Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.DiagramOriginKind
		 * @see org.themewright.model.impl.StudyPackageImpl#getDiagramOriginKind()
		 * @generated
		 */
		EEnum DIAGRAM_ORIGIN_KIND = eINSTANCE.getDiagramOriginKind();

		/**
		 * The meta object literal for the '{@link org.themewright.model.NodeKind <em>Node Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.themewright.model.NodeKind
		 * @see org.themewright.model.impl.StudyPackageImpl#getNodeKind()
		 * @generated
		 */
		EEnum NODE_KIND = eINSTANCE.getNodeKind();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.themewright.model.impl.StudyPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

		/**
		 * The meta object literal for the '<em>Local Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.themewright.model.impl.StudyPackageImpl#getLocalDate()
		 * @generated
		 */
		EDataType LOCAL_DATE = eINSTANCE.getLocalDate();

	}

} //StudyPackage
