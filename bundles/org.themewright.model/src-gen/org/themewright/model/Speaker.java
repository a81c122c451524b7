/**
 * Copyright (c) 2026 Themewright contributors.
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.themewright.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Speaker</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A voice in a transcript.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.Speaker#getRole <em>Role</em>}</li>
 *   <li>{@link org.themewright.model.Speaker#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.themewright.model.Speaker#getResearcher <em>Researcher</em>}</li>
 * </ul>
 *
 * @see org.themewright.model.StudyPackage#getSpeaker()
 * @model
 * @generated
 */
public interface Speaker extends Named {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.themewright.model.SpeakerRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Part in the interview.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.themewright.model.SpeakerRole
	 * @see #setRole(SpeakerRole)
	 * @see org.themewright.model.StudyPackage#getSpeaker_Role()
	 * @model
	 * @generated
	 */
	SpeakerRole getRole();

	/**
	 * Sets the value of the '{@link org.themewright.model.Speaker#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.themewright.model.SpeakerRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(SpeakerRole value);

	/**
	 * Returns the value of the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who it is; null for interviewers and unknown voices.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participant</em>' reference.
	 * @see #setParticipant(Participant)
	 * @see org.themewright.model.StudyPackage#getSpeaker_Participant()
	 * @model
	 * @generated
	 */
	Participant getParticipant();

	/**
	 * Sets the value of the '{@link org.themewright.model.Speaker#getParticipant <em>Participant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participant</em>' reference.
	 * @see #getParticipant()
	 * @generated
	 */
	void setParticipant(Participant value);

	/**
	 * Returns the value of the '<em><b>Researcher</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The interviewer, when known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Researcher</em>' reference.
	 * @see #setResearcher(Researcher)
	 * @see org.themewright.model.StudyPackage#getSpeaker_Researcher()
	 * @model
	 * @generated
	 */
	Researcher getResearcher();

	/**
	 * Sets the value of the '{@link org.themewright.model.Speaker#getResearcher <em>Researcher</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Researcher</em>' reference.
	 * @see #getResearcher()
	 * @generated
	 */
	void setResearcher(Researcher value);

} // Speaker
