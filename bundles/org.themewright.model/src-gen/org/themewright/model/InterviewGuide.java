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
 * A representation of the model object '<em><b>Interview Guide</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The topics of a semi-structured interview.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.InterviewGuide#getTopics <em>Topics</em>}</li>
 * </ul>
 *
 * @see org.themewright.model.StudyPackage#getInterviewGuide()
 * @model
 * @generated
 */
public interface InterviewGuide extends Identified {
	/**
	 * Returns the value of the '<em><b>Topics</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.GuideTopic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Topics in the order they are usually asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topics</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getInterviewGuide_Topics()
	 * @model containment="true"
	 * @generated
	 */
	EList<GuideTopic> getTopics();

} // InterviewGuide
