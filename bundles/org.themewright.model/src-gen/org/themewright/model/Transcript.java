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
 * A representation of the model object '<em><b>Transcript</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A text source with turns.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.Transcript#getText <em>Text</em>}</li>
 *   <li>{@link org.themewright.model.Transcript#getTextSha256 <em>Text Sha256</em>}</li>
 *   <li>{@link org.themewright.model.Transcript#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.themewright.model.Transcript#getSpeakers <em>Speakers</em>}</li>
 *   <li>{@link org.themewright.model.Transcript#getTurns <em>Turns</em>}</li>
 * </ul>
 *
 * @see org.themewright.model.StudyPackage#getTranscript()
 * @model
 * @generated
 */
public interface Transcript extends Source {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text: LF line ends, no BOM, no control characters but tab and line feed. Stored in the .txt file beside this element. Never null in an open study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.themewright.model.StudyPackage#getTranscript_Text()
	 * @model default="" transient="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.themewright.model.Transcript#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Text Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the stored text in UTF-8, lower-case hexadecimal; tells whether something else changed the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Sha256</em>' attribute.
	 * @see #setTextSha256(String)
	 * @see org.themewright.model.StudyPackage#getTranscript_TextSha256()
	 * @model
	 * @generated
	 */
	String getTextSha256();

	/**
	 * Sets the value of the '{@link org.themewright.model.Transcript#getTextSha256 <em>Text Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Sha256</em>' attribute.
	 * @see #getTextSha256()
	 * @generated
	 */
	void setTextSha256(String value);

	/**
	 * Returns the value of the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counts the changes of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revision</em>' attribute.
	 * @see #setRevision(int)
	 * @see org.themewright.model.StudyPackage#getTranscript_Revision()
	 * @model
	 * @generated
	 */
	int getRevision();

	/**
	 * Sets the value of the '{@link org.themewright.model.Transcript#getRevision <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision</em>' attribute.
	 * @see #getRevision()
	 * @generated
	 */
	void setRevision(int value);

	/**
	 * Returns the value of the '<em><b>Speakers</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.Speaker}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who speaks, in order of appearance.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speakers</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getTranscript_Speakers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Speaker> getSpeakers();

	/**
	 * Returns the value of the '<em><b>Turns</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.Turn}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Turns in text order; they do not overlap.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Turns</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getTranscript_Turns()
	 * @model containment="true"
	 * @generated
	 */
	EList<Turn> getTurns();

} // Transcript
