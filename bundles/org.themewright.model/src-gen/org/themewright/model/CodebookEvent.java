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

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Codebook Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One entry of the audit trail. It names what it is about by id and by name, since that may be gone.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.CodebookEvent#getKind <em>Kind</em>}</li>
 *   <li>{@link org.themewright.model.CodebookEvent#getTime <em>Time</em>}</li>
 *   <li>{@link org.themewright.model.CodebookEvent#getResearcher <em>Researcher</em>}</li>
 *   <li>{@link org.themewright.model.CodebookEvent#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.themewright.model.CodebookEvent#getSubjectName <em>Subject Name</em>}</li>
 *   <li>{@link org.themewright.model.CodebookEvent#getOther <em>Other</em>}</li>
 *   <li>{@link org.themewright.model.CodebookEvent#getBefore <em>Before</em>}</li>
 *   <li>{@link org.themewright.model.CodebookEvent#getAfter <em>After</em>}</li>
 *   <li>{@link org.themewright.model.CodebookEvent#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.themewright.model.StudyPackage#getCodebookEvent()
 * @model
 * @generated
 */
public interface CodebookEvent extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.themewright.model.CodebookEventKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.themewright.model.CodebookEventKind
	 * @see #setKind(CodebookEventKind)
	 * @see org.themewright.model.StudyPackage#getCodebookEvent_Kind()
	 * @model
	 * @generated
	 */
	CodebookEventKind getKind();

	/**
	 * Sets the value of the '{@link org.themewright.model.CodebookEvent#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.themewright.model.CodebookEventKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CodebookEventKind value);

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(Instant)
	 * @see org.themewright.model.StudyPackage#getCodebookEvent_Time()
	 * @model dataType="org.themewright.model.Instant"
	 * @generated
	 */
	Instant getTime();

	/**
	 * Sets the value of the '{@link org.themewright.model.CodebookEvent#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(Instant value);

	/**
	 * Returns the value of the '<em><b>Researcher</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By whom; null if that is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Researcher</em>' reference.
	 * @see #setResearcher(Researcher)
	 * @see org.themewright.model.StudyPackage#getCodebookEvent_Researcher()
	 * @model
	 * @generated
	 */
	Researcher getResearcher();

	/**
	 * Sets the value of the '{@link org.themewright.model.CodebookEvent#getResearcher <em>Researcher</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Researcher</em>' reference.
	 * @see #getResearcher()
	 * @generated
	 */
	void setResearcher(Researcher value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the code or theme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.themewright.model.StudyPackage#getCodebookEvent_Subject()
	 * @model
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.themewright.model.CodebookEvent#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Subject Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name then, before what was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject Name</em>' attribute.
	 * @see #setSubjectName(String)
	 * @see org.themewright.model.StudyPackage#getCodebookEvent_SubjectName()
	 * @model
	 * @generated
	 */
	String getSubjectName();

	/**
	 * Sets the value of the '{@link org.themewright.model.CodebookEvent#getSubjectName <em>Subject Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject Name</em>' attribute.
	 * @see #getSubjectName()
	 * @generated
	 */
	void setSubjectName(String value);

	/**
	 * Returns the value of the '<em><b>Other</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the other code or theme that took part: the parent, what was merged, what it was split from; null if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other</em>' attribute.
	 * @see #setOther(String)
	 * @see org.themewright.model.StudyPackage#getCodebookEvent_Other()
	 * @model
	 * @generated
	 */
	String getOther();

	/**
	 * Sets the value of the '{@link org.themewright.model.CodebookEvent#getOther <em>Other</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other</em>' attribute.
	 * @see #getOther()
	 * @generated
	 */
	void setOther(String value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it was before, as text; null if that makes no sense.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see #setBefore(String)
	 * @see org.themewright.model.StudyPackage#getCodebookEvent_Before()
	 * @model
	 * @generated
	 */
	String getBefore();

	/**
	 * Sets the value of the '{@link org.themewright.model.CodebookEvent#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(String value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is now, as text; null if that makes no sense.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see #setAfter(String)
	 * @see org.themewright.model.StudyPackage#getCodebookEvent_After()
	 * @model
	 * @generated
	 */
	String getAfter();

	/**
	 * Sets the value of the '{@link org.themewright.model.CodebookEvent#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, in the words of the researcher; null if nobody said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.themewright.model.StudyPackage#getCodebookEvent_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.themewright.model.CodebookEvent#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // CodebookEvent
