/**
 * Copyright (c) 2026 Themewright contributors.
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.themewright.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ethics Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who approved the study and what was promised to the participants.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.EthicsRecord#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link org.themewright.model.EthicsRecord#getReference <em>Reference</em>}</li>
 *   <li>{@link org.themewright.model.EthicsRecord#getApprovedOn <em>Approved On</em>}</li>
 *   <li>{@link org.themewright.model.EthicsRecord#getDataHandling <em>Data Handling</em>}</li>
 *   <li>{@link org.themewright.model.EthicsRecord#getRetention <em>Retention</em>}</li>
 * </ul>
 *
 * @see org.themewright.model.StudyPackage#getEthicsRecord()
 * @model
 * @generated
 */
public interface EthicsRecord extends Identified {
	/**
	 * Returns the value of the '<em><b>Approved By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The committee.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved By</em>' attribute.
	 * @see #setApprovedBy(String)
	 * @see org.themewright.model.StudyPackage#getEthicsRecord_ApprovedBy()
	 * @model
	 * @generated
	 */
	String getApprovedBy();

	/**
	 * Sets the value of the '{@link org.themewright.model.EthicsRecord#getApprovedBy <em>Approved By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved By</em>' attribute.
	 * @see #getApprovedBy()
	 * @generated
	 */
	void setApprovedBy(String value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its reference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see org.themewright.model.StudyPackage#getEthicsRecord_Reference()
	 * @model
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link org.themewright.model.EthicsRecord#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of approval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved On</em>' attribute.
	 * @see #setApprovedOn(LocalDate)
	 * @see org.themewright.model.StudyPackage#getEthicsRecord_ApprovedOn()
	 * @model dataType="org.themewright.model.LocalDate"
	 * @generated
	 */
	LocalDate getApprovedOn();

	/**
	 * Sets the value of the '{@link org.themewright.model.EthicsRecord#getApprovedOn <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved On</em>' attribute.
	 * @see #getApprovedOn()
	 * @generated
	 */
	void setApprovedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Data Handling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the data are kept and who may see them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Handling</em>' attribute.
	 * @see #setDataHandling(String)
	 * @see org.themewright.model.StudyPackage#getEthicsRecord_DataHandling()
	 * @model
	 * @generated
	 */
	String getDataHandling();

	/**
	 * Sets the value of the '{@link org.themewright.model.EthicsRecord#getDataHandling <em>Data Handling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Handling</em>' attribute.
	 * @see #getDataHandling()
	 * @generated
	 */
	void setDataHandling(String value);

	/**
	 * Returns the value of the '<em><b>Retention</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the data are kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retention</em>' attribute.
	 * @see #setRetention(String)
	 * @see org.themewright.model.StudyPackage#getEthicsRecord_Retention()
	 * @model
	 * @generated
	 */
	String getRetention();

	/**
	 * Sets the value of the '{@link org.themewright.model.EthicsRecord#getRetention <em>Retention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retention</em>' attribute.
	 * @see #getRetention()
	 * @generated
	 */
	void setRetention(String value);

} // EthicsRecord
